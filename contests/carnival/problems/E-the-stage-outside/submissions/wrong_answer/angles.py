import sys
from math import atan2, pi


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    at = 1
    for _ in range(data[0]):
        n, x, y = data[at:at + 3]
        at += 3
        angles = []
        for a, b in zip(data[at:at + 2 * n:2], data[at + 1:at + 2 * n:2]):
            if (a, b) != (x, y):
                angles.append(atan2(b - y, a - x))
        at += 2 * n
        angles.sort()
        m = len(angles)
        angles += [angle + 2 * pi for angle in angles]
        best = j = 0
        for i in range(m):
            while j < i + m and angles[j] - angles[i] <= pi + 1e-9:
                j += 1
            best = max(best, j - i)
        print(m - best)


main()
