# Every line through the stage and a pole, both of its sides, turned a little either way.
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    at = 1
    for _ in range(data[0]):
        n, x, y = data[at:at + 3]
        at += 3
        poles = [(data[at + 2 * i] - x, data[at + 2 * i + 1] - y) for i in range(n)]
        at += 2 * n
        best = sum((a, b) == (0, 0) for a, b in poles)
        for a, b in poles:
            if (a, b) == (0, 0):
                continue
            for sign in (1, -1):
                best = max(best, sum(sign * (a * d - b * c) >= 0 for c, d in poles))
        print(n - best)


main()
