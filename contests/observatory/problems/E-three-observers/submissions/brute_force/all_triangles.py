# Every three stars.
import itertools
import math
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    stars = [(math.cos(2 * math.pi * a / 10**9), math.sin(2 * math.pi * a / 10**9), w)
             for a, w in zip(data[1::2], data[2::2])]
    total = sum(data[2::2])
    area = 0.0
    for (x, y, u), (p, q, v), (r, s, w) in itertools.combinations(stars, 3):
        area += 6 * (u / total) * (v / total) * (w / total) * abs((p - x) * (s - y) - (r - x) * (q - y)) / 2
    print("%.12f" % area)


main()
