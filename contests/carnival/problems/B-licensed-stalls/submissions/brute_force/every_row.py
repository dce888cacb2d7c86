# Every row, counted.
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    at = 1
    for _ in range(data[0]):
        n, m = data[at], data[at + 1]
        kinds = data[at + 2:at + 2 + n]
        limits = data[at + 2 + n:at + 2 + n + m]
        at += 2 + n + m
        best = 0
        for start in range(n):
            for length in range(1, n + 1):
                row = [kinds[(start + i) % n] for i in range(length)]
                if all(row.count(x) <= limits[x - 1] for x in set(row)):
                    best = max(best, length)
        print(best)


main()
