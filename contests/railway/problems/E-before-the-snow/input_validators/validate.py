import re
import sys

NUM = re.compile(rb"(0|[1-9][0-9]{0,6})\Z")
TOP = 2 * 10**5


class Bad(Exception):
    pass


def need(ok):
    if not ok:
        raise Bad


def main():
    data = sys.stdin.buffer.read()
    need(data.endswith(b"\n"))
    lines = data[:-1].split(b"\n")
    pos = 0

    def ints(count):
        nonlocal pos
        need(pos < len(lines))
        parts = lines[pos].split(b" ")
        pos += 1
        need(len(parts) == count and all(map(NUM.match, parts)))
        return list(map(int, parts))

    (t,) = ints(1)
    need(1 <= t <= 10**4)
    sum_n = 0
    for _ in range(t):
        (n,) = ints(1)
        need(1 <= n <= TOP)
        sum_n += n
        need(sum_n <= TOP)
        need(all(1 <= w <= 100 for w in ints(n)))
        root = list(range(n + 1))

        def find(v):
            while root[v] != v:
                root[v] = root[root[v]]
                v = root[v]
            return v

        for _ in range(n - 1):
            u, v, l = ints(3)
            need(1 <= u <= n and 1 <= v <= n and 1 <= l <= 100)
            u, v = find(u), find(v)
            need(u != v)
            root[u] = v
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
