# A ship of draft h at minute t sees what a boat of draft 0 sees at minute t + h,
# so the answer is (latest departure from v with draft 0) - (earliest arrival).
# Two Dijkstra runs, O((n + m) log n).
import sys
from heapq import heappush, heappop


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    res = []
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

        late = [-INF] * (n + 1)
        late[1] = INF
        heap = [(-INF, 1)]
        while heap:
            x, v = heappop(heap)
            x = -x
            if x != late[v]:
                continue
            for u, w, d in inc[v]:
                y = min(x, d) - w
                if y > late[u]:
                    late[u] = y
                    heappush(heap, (-y, u))

        res.append(" ".join(str(max(0, late[v] - early[v])) for v in range(2, n + 1)))
    print("\n".join(res))


main()
