import re
import sys

NUM = re.compile(rb"(0|[1-9][0-9]{0,7})\Z")


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

    (q,) = ints(1)
    need(1 <= q <= 100)
    sum_n = sum_m = 0
    for _ in range(q):
        n, m, c = ints(3)
        need(1 <= n <= 1000 and 1 <= m <= 1000 and c <= 10**6)
        sum_n += n
        sum_m += m
        need(sum_n <= 1000 and sum_m <= 1000)
        for _ in range(n + m):
            x, y = ints(2)
            need(1 <= x <= 10**4 and 1 <= y <= 10**4)
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
