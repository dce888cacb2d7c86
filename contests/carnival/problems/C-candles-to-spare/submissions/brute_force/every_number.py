# Every g, every lantern, every number of candles added.
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    n, q, s = data[:3]
    numbers = data[3:3 + n]
    for k in data[3 + n:]:
        g = max(numbers) + s
        while sum(any((x + added) % g == 0 for added in range(s + 1)) for x in numbers) < k:
            g -= 1
        print(g)


main()
