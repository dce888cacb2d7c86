import re
import sys

NUM = re.compile(rb"(0|-?[1-9][0-9]{0,9})\Z")


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
    total = 0
    for _ in range(t):
        n, *stage = ints(3)
        total += n
        need(n >= 1 and total <= 10**5 and max(map(abs, stage)) <= 10**9)
        for _ in range(n):
            need(max(map(abs, ints(2))) <= 10**9)
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
