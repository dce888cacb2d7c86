import re
import sys

INT = re.compile(r'(0|[1-9][0-9]{0,5})').fullmatch
ROW = re.compile(r'[SA.]*').fullmatch


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
        n, k = ints(lines[1 + 2 * i], 2)
        if not 1 <= k <= n <= 2 * 10 ** 5:
            bad('n or k out of range')
        total += n
        if total > 2 * 10 ** 5:
            bad('sum of n too large')
        row = lines[2 + 2 * i]
        if len(row) != n:
            bad('wrong length')
        if not ROW(row):
            bad('unknown character')
    sys.exit(42)


main()
