# The rings of two ovens come as close as their gcd and never closer, so the
# answer is the smallest gcd of two ovens. O(n^2 log a).
import sys
from itertools import combinations
from math import gcd


def main():
    data = list(map(int, sys.stdin.read().split()))
    pos = 1
    for _ in range(data[0]):
        n = data[pos]
        a = data[pos + 1:pos + 1 + n]
        pos += 1 + n
        print(min(gcd(x, y) for x, y in combinations(a, 2)))


main()
