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
    need(1 <= t <= 2000)
    sum_n = sum_m = 0
    for _ in range(t):
        n, m = ints(2)
        need(2 <= n <= 2 * 10**4 and 1 <= m <= 4 * 10**4)
        sum_n += n
        sum_m += m
        need(sum_n <= 2 * 10**4 and sum_m <= 4 * 10**4)
        for p in ints(n):
            need(1 <= p <= 10**6)
        seen = set()
        for _ in range(m):
            u, v = ints(2)
            need(1 <= u < v <= n)
            need((u, v) not in seen)
            seen.add((u, v))
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
