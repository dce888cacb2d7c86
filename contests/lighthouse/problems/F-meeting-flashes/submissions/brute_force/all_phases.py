# For every closed lighthouse, tries all phases of the others one lighthouse after the
# other; a channel is checked by looking at all seconds until both periods end together.
import sys
from functools import lru_cache

sys.setrecursionlimit(10 ** 6)


@lru_cache(maxsize=10 ** 5)
def meet(p, a, q, b):
    return any(s % p == a and s % q == b for s in range(p * q))


def ways(i, closed, p, earlier, phase):
    if i == len(p):
        return 1
    if i == closed:
        return ways(i + 1, closed, p, earlier, phase)
    total = 0
    for a in range(p[i]):
        phase[i] = a
        if all(u == closed or meet(p[u], phase[u], p[i], a) for u in earlier[i]):
            total += ways(i + 1, closed, p, earlier, phase)
    return total


for _ in range(int(input())):
    n, m = map(int, input().split())
    p = list(map(int, input().split()))
    earlier = [[] for _ in range(n)]
    for _ in range(m):
        u, v = map(int, input().split())
        earlier[v - 1].append(u - 1)
    print(*[ways(0, v, p, earlier, [0] * n) % 998244353 for v in range(n)])
