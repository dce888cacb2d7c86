import re
import sys

NUMBER = re.compile(rb'[1-9][0-9]{0,5}')


class Bad(Exception):
    pass


def main():
    data = sys.stdin.buffer.read()
    if not data.endswith(b'\n'):
        raise Bad('no newline at the end')
    lines = data[:-1].split(b'\n')
    lines.reverse()

    def ints(count):
        if not lines:
            raise Bad('missing line')
        parts = lines.pop().split(b' ')
        if len(parts) != count:
            raise Bad('wrong number of tokens')
        for part in parts:
            if not NUMBER.fullmatch(part):
                raise Bad('not a positive integer')
        return list(map(int, parts))

    t, = ints(1)
    if t > 10 ** 4:
        raise Bad('t out of range')
    total = 0
    for _ in range(t):
        n, k = ints(2)
        total += n
        if total > 2 * 10 ** 5:
            raise Bad('sum of n too large')
        if k > n:
            raise Bad('k out of range')
        masters = ints(k)
        if max(masters) > n or len(set(masters)) != k:
            raise Bad('masterpieces')
        root = list(range(n + 1))
        for _ in range(n - 1):
            u, v = ints(2)
            if u > n or v > n:
                raise Bad('room out of range')
            while root[u] != u:
                root[u] = u = root[root[u]]
            while root[v] != v:
                root[v] = v = root[root[v]]
            if u == v:
                raise Bad('a cycle')
            root[u] = v
    if lines:
        raise Bad('extra lines')


try:
    main()
except Bad as why:
    sys.stderr.write('%s\n' % why)
    sys.exit(43)
sys.exit(42)
