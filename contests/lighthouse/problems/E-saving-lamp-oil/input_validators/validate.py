import re
import sys

NUM = re.compile(rb"(0|[1-9][0-9]{0,9})\Z")
SHIPS = re.compile(rb"[S.]+\Z")


class Bad(Exception):
    pass


def main():
    data = sys.stdin.buffer.read()
    if not data.endswith(b"\n"):
        raise Bad
    lines = data[:-1].split(b"\n")
    pos = 0

    def line():
        nonlocal pos
        if pos >= len(lines):
            raise Bad
        pos += 1
        return lines[pos - 1]

    def ints(count):
        parts = line().split(b" ")
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
        (n,) = ints(1)
        need(3 <= n <= 2 * 10**5)
        total += n
        need(total <= 2 * 10**5)
        need(max(ints(n)) <= n)
        s = line()
        need(len(s) == n and SHIPS.match(s))
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
