# Every exhibit is watched by the guards nearest to it; forgets that a guard who
# looks both ways needs a segment for both sides.
import sys
from bisect import bisect_left


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, m = data[pos], data[pos + 1]
        pos += 2
        x, c = data[pos:pos + n], data[pos + n:pos + 2 * n]
        p = data[pos + 2 * n:pos + 2 * n + m]
        pos += 2 * n + m
        best = 0
        for v, need in zip(x, c):
            low, high = -1, 10 ** 9
            while high - low > 1:
                d = (low + high) // 2
                if bisect_left(p, v + d + 1) - bisect_left(p, v - d) >= need:
                    high = d
                else:
                    low = d
            best = max(best, high)
        if m == 1:
            best = max(x[-1], p[0]) - min(x[0], p[0])
        print(best)


main()
