# f(depth, l, r): the most within the minutes l..r; tries every place to split. O(h n^3).
import sys

sys.setrecursionlimit(10000)


def main():
    data = list(map(int, sys.stdin.read().split()))
    at = 1
    for _ in range(data[0]):
        n, h = data[at], data[at + 1]
        at += 2
        end, tip = {}, {}
        for i in range(n):
            a, b, w = data[at:at + 3]
            at += 3
            end[a], tip[a] = b, w
        size = 2 * n
        below = [[0] * (size + 2) for _ in range(size + 2)]
        for _ in range(h):
            here = [[0] * (size + 2) for _ in range(size + 2)]
            for length in range(2, size + 1):
                for l in range(1, size - length + 2):
                    r = l + length - 1
                    best = 0
                    if end.get(l) == r:
                        best = tip[l] + below[l + 1][r - 1]
                    row = here[l]
                    for k in range(l, r):
                        value = row[k] + here[k + 1][r]
                        if value > best:
                            best = value
                    row[r] = best
            below = here
        print(below[1][size])


main()
