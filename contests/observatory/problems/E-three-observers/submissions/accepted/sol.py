# With the stars sorted by angle, a triangle i < j < k has area (sin ij + sin jk - sin ik) / 2. So the
# pair i < j counts with the weight of all third stars outside the arc from i to j less those within:
# w_i w_j (W - w_i - w_j - 2 (P_{j-1} - P_i)), which splits into sums over i that prefix sums give.
import math
import sys


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    stars = sorted(zip(data[1::2], data[2::2]))
    total = sum(data[2::2])
    answer = before = 0.0
    sines = cosines = weighted_sines = weighted_cosines = 0.0
    for a, weight in stars:
        w = weight / total
        angle = 2 * math.pi * a / 10**9
        s, c = math.sin(angle), math.cos(angle)
        outside = 1 - w - 2 * before
        answer += w * (outside * (s * cosines - c * sines) + s * weighted_cosines - c * weighted_sines)
        before += w
        own = 2 * before - w
        sines += w * s
        cosines += w * c
        weighted_sines += w * own * s
        weighted_cosines += w * own * c
    print("%.12f" % (3 * answer))


main()
