import re
import sys

NUM = re.compile(rb"[1-9][0-9]{0,9}\Z")


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
        if len(parts) != count or not all(NUM.match(p) for p in parts):
            raise Bad
        return list(map(int, parts))

    def need(ok):
        if not ok:
            raise Bad

    (t,) = ints(1)
    need(t <= 200)
    total = 0
    for _ in range(t):
        n, h = ints(2)
        total += n
        need(n <= 600 and h <= 8 and total <= 600)
        minutes = set()
        for _ in range(n):
            a, b, w = ints(3)
            need(a < b <= 2 * n and w <= 10**9)
            minutes |= {a, b}
        need(len(minutes) == 2 * n)
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
