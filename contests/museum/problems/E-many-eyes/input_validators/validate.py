import re
import sys

LINE = re.compile(rb'[1-9][0-9]{0,9}(?: [1-9][0-9]{0,9})*')


class Bad(Exception):
    pass


def main():
    data = sys.stdin.buffer.read()
    if not data.endswith(b'\n'):
        raise Bad('no newline at the end')
    lines = data[:-1].split(b'\n')
    lines.reverse()

    def ints(count, most):
        if not lines:
            raise Bad('missing line')
        line = lines.pop()
        if not LINE.fullmatch(line):
            raise Bad('not a line of positive integers')
        values = list(map(int, line.split()))
        if len(values) != count:
            raise Bad('wrong number of tokens')
        if max(values) > most:
            raise Bad('number out of range')
        return values

    t, = ints(1, 10 ** 4)
    total_n = total_m = 0
    for _ in range(t):
        n, m = ints(2, 10 ** 5)
        total_n += n
        total_m += m
        if max(total_n, total_m) > 10 ** 5:
            raise Bad('sum too large')
        x = ints(n, 10 ** 9)
        if any(a >= b for a, b in zip(x, x[1:])):
            raise Bad('exhibits not in order')
        ints(n, m)
        p = ints(m, 10 ** 9)
        if any(a > b for a, b in zip(p, p[1:])):
            raise Bad('guards not in order')
    if lines:
        raise Bad('extra lines')


try:
    main()
except Bad as why:
    sys.stderr.write('%s\n' % why)
    sys.exit(43)
sys.exit(42)
