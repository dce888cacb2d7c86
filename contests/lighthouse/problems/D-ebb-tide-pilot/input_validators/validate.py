import re
import sys

NUM = re.compile(rb"(0|[1-9][0-9]{0,9})\Z")


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
        if len(parts) != count:
            raise Bad
        for p in parts:
            if not NUM.match(p):
                raise Bad
        return [int(p) for p in parts]

    def need(ok):
        if not ok:
            raise Bad

    (t,) = ints(1)
    need(1 <= t <= 10**4)
    sum_n = sum_m = 0
    for _ in range(t):
        n, m = ints(2)
        need(2 <= n <= 5 * 10**4 and 1 <= m <= 10**5)
        sum_n += n
        sum_m += m
        need(sum_n <= 5 * 10**4 and sum_m <= 10**5)
        for _ in range(m):
            u, v, w, d = ints(4)
            need(1 <= u <= n and 1 <= v <= n and u != v)
            need(1 <= w <= 10**9 and 1 <= d <= 10**9)
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
