import re
import sys

NUM = re.compile(rb'(0|[1-9][0-9]{0,5})\Z')
LIMIT = 3 * 10**5


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
    total = 0
    for _ in range(t):
        need(pos < len(lines))
        h, w = ints(lines[pos], 2)
        need(1 <= h and 1 <= w and 2 <= h * w <= LIMIT)
        total += h * w
        need(total <= LIMIT)
        rows = lines[pos + 1:pos + 1 + h]
        pos += 1 + h
        need(len(rows) == h)
        for row in rows:
            need(len(row) == w and not row.translate(None, b'.#ST'))
        stage = b''.join(rows)
        need(stage.count(b'S') == 1 and stage.count(b'T') == 1)
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
