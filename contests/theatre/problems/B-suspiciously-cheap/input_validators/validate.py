import re
import sys

NUM = re.compile(rb'(0|[1-9][0-9]{0,9})\Z')


class Bad(Exception):
    pass


def need(condition):
    if not condition:
        raise Bad


def main():
    data = sys.stdin.buffer.read()
    need(data.endswith(b'\n'))
    lines = data[:-1].split(b'\n')
    pos = 0

    def ints(count):
        nonlocal pos
        need(pos < len(lines))
        parts = lines[pos].split(b' ')
        pos += 1
        need(len(parts) == count and all(map(NUM.match, parts)))
        return map(int, parts)

    t, = ints(1)
    need(1 <= t <= 500)
    total = 0
    for _ in range(t):
        n, k = ints(2)
        need(1 <= k <= n <= 2000)
        total += n
        need(total <= 2000)
        for _ in range(n):
            a, b = ints(2)
            need(1 <= a <= b <= 10**9)
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
