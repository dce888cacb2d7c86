# Tries all ways to distribute the queens.
import sys


def solve(a, c, d):
    best = len(a)
    hives = []

    def place(i):
        nonlocal best
        if i == len(a):
            best = min(best, len(hives))
            return
        for hive in hives:
            if len(hive) < c and all(abs(x - a[i]) >= d for x in hive):
                hive.append(a[i])
                place(i + 1)
                hive.pop()
        hives.append([a[i]])
        place(i + 1)
        hives.pop()

    place(0)
    return best


def main():
    sys.setrecursionlimit(10 ** 4)
    data = list(map(int, sys.stdin.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, c, d = data[pos:pos + 3]
        print(solve(data[pos + 3:pos + 3 + n], c, d))
        pos += 3 + n


main()
