# Minimum, maximum and size of each team; shifted by half a table as well.
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        boss = [0, 0] + data[pos + 1:pos + n]
        seat = [0] + data[pos + n:pos + 2 * n]
        pos += 2 * n
        sub = [[] for _ in range(n + 1)]
        for v in range(2, n + 1):
            sub[boss[v]].append(v)
        order = [1]
        for v in order:
            order += sub[v]
        together = [False] * (n + 1)
        for shift in (0, n // 2):
            low = [(s + shift) % n for s in seat]
            high = low[:]
            size = [1] * (n + 1)
            for v in reversed(order):
                together[v] |= high[v] - low[v] + 1 == size[v]
                b = boss[v]
                size[b] += size[v]
                low[b] = min(low[b], low[v])
                high[b] = max(high[b], high[v])
        print(sum(together[1:]))


main()
