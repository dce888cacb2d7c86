import re
import sys

INT = re.compile(r'(0|[1-9][0-9]{0,18})').fullmatch


def bad(why):
    sys.stderr.write(why + '\n')
    sys.exit(43)


def ints(line, count):
    parts = line.split(' ')
    if len(parts) != count:
        bad('expected %d integers' % count)
    if not all(map(INT, parts)):
        bad('not an integer')
    return list(map(int, parts))


def main():
    try:
        text = sys.stdin.buffer.read().decode('ascii')
    except UnicodeDecodeError:
        bad('not ASCII')
    if not text.endswith('\n'):
        bad('no newline at the end')
    lines = text.split('\n')[:-1]
    t, = ints(lines[0], 1)
    if not 1 <= t <= 10 ** 4:
        bad('t out of range')
    pos = 1
    total = 0
    for _ in range(t):
        if pos >= len(lines):
            bad('a test case is missing')
        n, length = ints(lines[pos], 2)
        if not 1 <= n <= 2 * 10 ** 5:
            bad('n out of range')
        if not 1 <= length <= 10 ** 18:
            bad('L out of range')
        total += n
        if total > 2 * 10 ** 5:
            bad('sum of n too large')
        if pos + n >= len(lines):
            bad('a parcel is missing')
        for i in range(pos + 1, pos + n + 1):
            edges = ints(lines[i], 3)
            if min(edges) < 1 or max(edges) > 10 ** 9:
                bad('edge out of range')
        pos += n + 1
    if pos != len(lines):
        bad('extra lines')
    sys.exit(42)


main()
