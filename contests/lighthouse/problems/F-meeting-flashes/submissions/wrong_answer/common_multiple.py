# Wrong: thinks that all the lamps of a connected group of channels with a common
# prime must agree modulo the largest power of that prime in the group, i.e. counts
# each group once with its highest power (4 - 2 - 4 shows that this is not so).
import sys
from math import gcd

MOD = 998244353


def factor(x):
    res = {}
    q = 2
    while q * q <= x:
        while x % q == 0:
            x //= q
            res[q] = res.get(q, 0) + 1
        q += 1
    if x > 1:
        res[x] = 1
    return res


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, m = data[pos], data[pos + 1]
        p = data[pos + 2:pos + 2 + n]
        pos += 2 + n
        fs = [factor(x) for x in p]
        verts = {}
        for i, f in enumerate(fs):
            for q in f:
                verts.setdefault(q, []).append(i)
        nbr = [[] for _ in range(n)]
        for _ in range(m):
            u, v = data[pos] - 1, data[pos + 1] - 1
            pos += 2
            nbr[u].append(v)
            nbr[v].append(u)
        total = 1
        ans = [1] * n
        for q, vs in verts.items():
            for closed in range(-1, n):
                if closed >= 0 and q not in fs[closed]:
                    continue
                seen = {closed}
                ways = 1
                for s in vs:
                    if s in seen:
                        continue
                    seen.add(s)
                    todo = [s]
                    top = 0
                    while todo:
                        v = todo.pop()
                        top = max(top, fs[v][q])
                        for u in nbr[v]:
                            if u not in seen and q in fs[u]:
                                seen.add(u)
                                todo.append(u)
                    ways = ways * q**top % MOD
                if closed < 0:
                    total = total * ways % MOD
                    whole = ways
                else:
                    ans[closed] = ans[closed] * ways % MOD * pow(whole, -1, MOD) % MOD
        print(*[x * total % MOD for x in ans])


main()
