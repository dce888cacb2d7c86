import re
import sys

NUM = re.compile(rb"(0|[1-9][0-9]{0,5})\Z")


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
    need(1 <= t <= 500)
    for _ in range(t):
        n, m = ints(2)
        need(1 <= n <= 100 and 2 <= m <= 100)
        x = ints(m)
        need(min(x) >= 1 and max(x) <= n)
        s = line()
        need(len(s) == m - 1 and not s.strip(b"FR"))
        need(set(s) <= set(b"FR"))
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
