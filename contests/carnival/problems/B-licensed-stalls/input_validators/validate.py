import re
import sys

NUM = re.compile(rb"(0|[1-9][0-9]{0,6})\Z")


class Bad(Exception):
    pass


def main():
    data = sys.stdin.buffer.read()
    if not data.endswith(b"\n"):
        raise Bad
    lines = data[:-1].split(b"\n")
    pos = 0

    def ints(count):
        nonlocal pos
        if pos >= len(lines):
            raise Bad
        parts = lines[pos].split(b" ")
        pos += 1
        if len(parts) != count or not all(map(NUM.match, parts)):
            raise Bad
        return list(map(int, parts))

    def need(ok):
        if not ok:
            raise Bad

    (t,) = ints(1)
    need(1 <= t <= 10**4)
    sum_n = sum_m = 0
    for _ in range(t):
        n, m = ints(2)
        sum_n, sum_m = sum_n + n, sum_m + m
        need(n >= 1 and m >= 1 and sum_n <= 2 * 10**5 and sum_m <= 2 * 10**5)
        kinds = ints(n)
        need(1 <= min(kinds) and max(kinds) <= m)
        need(max(ints(m)) <= n)
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
