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
    total = 0
    for _ in range(t):
        n, m, k = ints(3)
        need(1 <= n <= 2 * 10**5 and 1 <= k <= m <= 10**9)
        total += n
        need(total <= 2 * 10**5)
        a = ints(n)
        need(a == sorted(a) and a[-1] < m)
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
