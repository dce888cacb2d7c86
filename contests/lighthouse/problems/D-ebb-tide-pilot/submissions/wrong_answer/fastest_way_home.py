# Wrong: brings the ship home along the fastest route and takes the draft that
# this route allows; a slower but deeper route may allow more.
import sys
from heapq import heappush, heappop


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    INF = 10**18
    for _ in range(data[0]):
        n, m = data[pos], data[pos + 1]
        pos += 2
        out = [[] for _ in range(n + 1)]
        inc = [[] for _ in range(n + 1)]
        for _ in range(m):
            u, v, w, d = data[pos:pos + 4]
            pos += 4
            out[u].append((v, w, d))
            inc[v].append((u, w, d))
        early = [INF] * (n + 1)
        early[1] = 0
        heap = [(0, 1)]
        while heap:
            x, u = heappop(heap)
            if x != early[u]:
                continue
            for v, w, d in out[u]:
                y = x + w
                if y <= d and y < early[v]:
                    early[v] = y
                    heappush(heap, (y, v))
        # (length of the way home, minus the latest departure along it)
        best = [(INF, INF)] * (n + 1)
        best[1] = (0, -INF)
        heap = [(0, -INF, 1)]
        while heap:
            x, late, v = heappop(heap)
            if (x, late) != best[v]:
                continue
            for u, w, d in inc[v]:
                cand = (x + w, -(min(-late, d) - w))
                if cand < best[u]:
                    best[u] = cand
                    heappush(heap, (cand[0], cand[1], u))
        print(*[max(0, -best[v][1] - early[v]) for v in range(2, n + 1)])


main()
