# The price that most people accept, the highest of them.
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, k = data[pos:pos + 2]
        a = data[pos + 2:pos + 2 + 2 * n:2]
        b = data[pos + 3:pos + 3 + 2 * n:2]
        pos += 2 + 2 * n
        best = (0, 0)
        for p in b:
            best = max(best, (min(k, sum(x <= p <= y for x, y in zip(a, b))), p))
        print(best[0] * best[1])


main()
