# Solves the game by its definition, over all sets of open rooms.
import sys
from functools import lru_cache

sys.setrecursionlimit(10 ** 6)
data = list(map(int, sys.stdin.read().split()))
pos = 1
for _ in range(data[0]):
    n, k = data[pos:pos + 2]
    masters = set(x - 1 for x in data[pos + 2:pos + 2 + k])
    pos += 2 + k
    near = [0] * n
    for _ in range(n - 1):
        u, v = data[pos] - 1, data[pos + 1] - 1
        pos += 2
        near[u] |= 1 << v
        near[v] |= 1 << u

    @lru_cache(maxsize=None)
    def wins(rooms):
        turns = [v for v in range(n) if rooms >> v & 1 and (near[v] & rooms).bit_count() <= 1]
        if any(v in masters for v in turns):
            return True
        return not all(wins(rooms & ~(1 << v)) for v in turns)

    print('First' if wins((1 << n) - 1) else 'Second')
