import re
import sys

NUM = re.compile(rb"(0|[1-9][0-9]{0,6})\Z")
WORD = re.compile(rb"[a-z]+\Z")
TOP = 2 * 10**5


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

    def line():
        nonlocal pos
        need(pos < len(lines))
        pos += 1
        return lines[pos - 1]

    def ints(count):
        parts = line().split(b" ")
        need(len(parts) == count and all(map(NUM.match, parts)))
        return list(map(int, parts))

    (t,) = ints(1)
    need(1 <= t <= 10**4)
    sum_n = sum_m = sum_w = 0
    for _ in range(t):
        n, m = ints(2)
        need(1 <= n <= TOP and m <= TOP)
        s, w = line(), line()
        need(len(s) == n and len(w) <= TOP and WORD.match(s) and WORD.match(w))
        sum_n += n
        sum_m += m
        sum_w += len(w)
        need(max(sum_n, sum_m, sum_w) <= TOP)
        for _ in range(m):
            u, v = ints(2)
            need(1 <= u <= n and 1 <= v <= n and u != v)
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
