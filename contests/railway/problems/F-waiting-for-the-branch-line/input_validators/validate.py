import re
import sys

NUM = re.compile(rb"(0|[1-9][0-9]{0,9})\Z")
TOP = 10**5


class Bad(Exception):
    pass


def need(ok):
    if not ok:
        raise Bad


def main():
    data = sys.stdin.buffer.read()
    need(data.endswith(b"\n"))
    lines = data[:-1].split(b"\n")
    pos = 0

    def ints(count):
        nonlocal pos
        need(pos < len(lines))
        parts = lines[pos].split(b" ")
        pos += 1
        need(len(parts) == count and all(map(NUM.match, parts)))
        return list(map(int, parts))

    (t,) = ints(1)
    need(1 <= t <= 10**4)
    sum_n = 0
    for _ in range(t):
        (n,) = ints(1)
        need(1 <= n <= TOP)
        sum_n += n
        need(sum_n <= TOP)
        need(all(d <= 10**9 for d in ints(n)))
        for i in range(2, n + 1):
            p, a, b = ints(3)
            need(1 <= p < i and a <= b <= 10**6)
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
