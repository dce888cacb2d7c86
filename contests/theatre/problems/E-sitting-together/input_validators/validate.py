import re
import sys

LINE = re.compile(rb'[1-9][0-9]{0,5}(?: [1-9][0-9]{0,5})*\Z')


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
        need(pos < len(lines) and LINE.match(lines[pos]))
        values = list(map(int, lines[pos].split(b' ')))
        pos += 1
        need(len(values) == count)
        return values

    t, = ints(1)
    need(t <= 10**4)
    total = 0
    for _ in range(t):
        n, = ints(1)
        need(2 <= n <= 2 * 10**5)
        total += n
        need(total <= 2 * 10**5)
        boss = [0, 0] + ints(n - 1)
        need(max(boss) <= n)
        sub = [[] for _ in range(n + 1)]
        for v in range(2, n + 1):
            sub[boss[v]].append(v)
        order = [1]
        for v in order:
            order += sub[v]
        need(len(order) == n)  # everybody is reached from person 1
        need(sorted(ints(n)) == list(range(1, n + 1)))
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
