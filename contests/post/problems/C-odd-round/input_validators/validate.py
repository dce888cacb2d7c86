import re
import sys

INT = re.compile(r'(0|[1-9][0-9]{0,9})').fullmatch


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
    if not 1 <= t <= 50:
        bad('t out of range')
    if len(lines) != 1 + t:
        bad('wrong number of lines')
    for line in lines[1:]:
        n, l, r = ints(line, 3)
        if not 1 <= n <= 10 ** 9:
            bad('n out of range')
        if not 1 <= l <= r <= n:
            bad('l or r out of range')
        if (r - l + 1) % 2 == 0:
            bad('the number of houses is even')
    sys.exit(42)


main()
