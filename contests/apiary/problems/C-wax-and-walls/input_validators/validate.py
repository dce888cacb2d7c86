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
    if len(lines) != 1 + t:
        bad('wrong number of lines')
    total = 0
    for line in lines[1:]:
        n, m, k = ints(line, 3)
        if n < 1 or m < 1:
            bad('n or m out of range')
        total += n * m
        if total > 2 * 10 ** 5:
            bad('sum of n * m too large')
        if k > 10 ** 6:
            bad('k out of range')
    sys.exit(42)


main()
