import re
import sys

NUM = re.compile(rb"(0|[1-9][0-9]{0,6})\Z")
TOP = 2 * 10**5
PEOPLE = 5 * 10**5


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
        parts = lines[pos].split(b" ") if lines[pos] else []
        pos += 1
        need(len(parts) == count and all(map(NUM.match, parts)))
        return list(map(int, parts))

    (t,) = ints(1)
    need(1 <= t <= 10**4)
    sum_n = sum_m = 0
    for _ in range(t):
        n, m, k = ints(3)
        need(2 <= n <= TOP and n - 1 <= m <= TOP and k <= n)
        sum_n += n
        sum_m += m
        need(sum_n <= TOP and sum_m <= TOP)
        need(sum(ints(n)) <= PEOPLE)
        river = ints(k)
        need(all(1 <= s <= n for s in river) and all(a < b for a, b in zip(river, river[1:])))
        root = list(range(n + 1))

        def find(v):
            while root[v] != v:
                root[v] = root[root[v]]
                v = root[v]
            return v

        parts = n
        for _ in range(m):
            u, v, r = ints(3)
            need(1 <= u <= n and 1 <= v <= n and u != v and 1 <= r <= 365)
            u, v = find(u), find(v)
            if u != v:
                root[u] = v
                parts -= 1
        need(parts == 1)
    need(pos == len(lines))


try:
    main()
except Bad:
    sys.exit(43)
sys.exit(42)
