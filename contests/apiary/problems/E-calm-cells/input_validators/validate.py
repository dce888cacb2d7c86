import re
import sys

COUNT = re.compile(r'[1-9][0-9]{0,5}\Z')
CELL = re.compile(r'(0|-?[1-9][0-9]{0,9}) (0|-?[1-9][0-9]{0,9}) ([1-9][0-9]{0,9})\Z')
TOP = 10 ** 9
WIDE = 1 << 32


def bad(why):
    sys.stderr.write(why + '\n')
    sys.exit(43)


def count(lines, i):
    if i >= len(lines):
        bad('a line is missing')
    if not COUNT.match(lines[i]):
        bad('not an integer')
    return int(lines[i])


def main():
    try:
        text = sys.stdin.buffer.read().decode('ascii')
    except UnicodeDecodeError:
        bad('not ASCII')
    if not text.endswith('\n'):
        bad('no newline at the end')
    lines = text.split('\n')[:-1]
    t = count(lines, 0)
    if t > 10 ** 4:
        bad('t out of range')
    i = 1
    total = 0
    match = CELL.match
    for _ in range(t):
        n = count(lines, i)
        total += n
        if total > 10 ** 5:
            bad('sum of n too large')
        if i + n >= len(lines):
            bad('a line is missing')
        cells = []
        for line in lines[i + 1:i + 1 + n]:
            m = match(line)
            if m is None:
                bad('not a cell')
            x, y, w = map(int, m.groups())
            if not (-TOP <= x <= TOP and -TOP <= y <= TOP and w <= TOP):
                bad('x, y or w out of range')
            cells.append(x * WIDE + y)
        i += 1 + n
        left = set(cells)
        if len(left) != n:
            bad('cells are not distinct')
        pairs = sum(c + WIDE in left for c in cells) + sum(c + 1 in left for c in cells)
        pairs += sum(c + WIDE - 1 in left for c in cells)
        if pairs != n - 1:
            bad('not n - 1 pairs of neighbours')
        stack = [cells[0]]
        left.discard(cells[0])
        while stack:
            c = stack.pop()
            for step in (WIDE, 1, 1 - WIDE, -WIDE, -1, WIDE - 1):
                if c + step in left:
                    left.discard(c + step)
                    stack.append(c + step)
        if left:
            bad('not connected')
    if i != len(lines):
        bad('extra lines')
    sys.exit(42)


main()
