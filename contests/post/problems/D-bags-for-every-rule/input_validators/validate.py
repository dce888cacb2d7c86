import re
import sys

INT = re.compile(r'(0|[1-9][0-9]{0,15})').fullmatch


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
    if len(lines) != 1 + 2 * t:
        bad('wrong number of lines')
    total = 0
    for i in range(t):
        n, limit = ints(lines[1 + 2 * i], 2)
        if not 1 <= n <= 2 * 10 ** 5:
            bad('n out of range')
        if not 1 <= limit <= 10 ** 15:
            bad('W out of range')
        total += n
        if total > 2 * 10 ** 5:
            bad('sum of n too large')
        w = ints(lines[2 + 2 * i], n)
        if min(w) < 1 or max(w) > min(limit, 10 ** 9):
            bad('weight out of range')
    sys.exit(42)


main()
