# All plans: three choices on every day.
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    sys.setrecursionlimit(10**6)
    pos = 1
    for _ in range(data[0]):
        n, c = data[pos], data[pos + 1]
        a = data[pos + 2:pos + 2 + n]
        b = data[pos + 2 + n:pos + 2 + 2 * n]
        pos += 2 + 2 * n

        def profit(i, x):
            if i == n:
                return 0
            return max(profit(i + 1, x), profit(i + 1, min(2 * x, c)) - b[i], profit(i + 1, 1) + a[i] * (x - 1))

        print(profit(0, 1))


main()
