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
    need(1 <= t <= 1000)
    for _ in range(t):
        n, k = ints(2)
        need(1 <= n <= 100 and 1 <= k <= 10**9)
        a = ints(n)
        need(min(a) >= 1 and max(a) <= 10**9)
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
