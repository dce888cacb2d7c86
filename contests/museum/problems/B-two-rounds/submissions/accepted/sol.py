# The first meeting after minute 0 is at minute k = n / gcd(n, a - b), in room
# x = k * a mod n. From then on everything repeats, shifted by x rooms, so the
# rooms of all meetings are the multiples of x modulo n: n / gcd(n, x) of them.
import sys
from math import gcd


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    for i in range(1, len(data), 3):
        n, a, b = data[i:i + 3]
        k = n // gcd(n, a - b)
        print(n // gcd(n, k * a % n))


main()
