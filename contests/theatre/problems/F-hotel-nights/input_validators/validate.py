import re
import sys

NUM = re.compile(rb'(0|[1-9][0-9]{0,9})\Z')


class Bad(Exception):
    pass


def need(ok):
    if not ok:
        raise Bad


def ints(line, count):
    parts = line.split(b' ')
    need(len(parts) == count and all(NUM.match(p) for p in parts))
    return [int(p) for p in parts]


def main():
    data = sys.stdin.buffer.read()
    need(data.endswith(b'\n'))
    lines = data[:-1].split(b'\n')
    t, = ints(lines[0], 1)
    need(1 <= t <= 10**4)
    pos = 1
    sets = sum_m = 0
    for _ in range(t):
        need(pos + 1 < len(lines))
        n, m = ints(lines[pos], 2)
        need(1 <= n <= 18 and 1 <= m <= 10**5)
        sets += 2**n
        sum_m += m
        need(sets <= 2**18 and sum_m <= 10**5)
        need(all(1 <= x <= 10**9 for x in ints(lines[pos + 1], n)))
        scenes = lines[pos + 2:pos + 2 + m]
        pos += 2 + m
        need(len(scenes) == m)
        for s in scenes:
            need(len(s) == n and not s.translate(None, b'01') and b'1' in s)
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
