import re
import sys

INT = re.compile(r'(0|[1-9][0-9]{0,9})\Z')


def bad(why):
    sys.stderr.write(why + '\n')
    sys.exit(43)


def ints(line, count):
    parts = line.split(' ')
    if len(parts) != count:
        bad('expected %d integers' % count)
    for p in parts:
        if not INT.match(p):
            bad('not an integer')
    return [int(p) for p in parts]


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
        n, h = ints(lines[1 + 2 * i], 2)
        if not (1 <= n <= 2 * 10 ** 5 and 1 <= h <= 10 ** 9):
            bad('value out of range')
        total += n
        if total > 2 * 10 ** 5:
            bad('sum of n too large')
        d = ints(lines[2 + 2 * i], n)
        if min(d) < 1 or max(d) > h:
            bad('draught out of range')
    sys.exit(42)


main()
