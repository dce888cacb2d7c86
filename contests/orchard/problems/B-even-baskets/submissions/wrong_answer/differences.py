# Wrong: requires k to divide the differences between the baskets instead of the
# differences from the average. The former can have a larger gcd (baskets 0 0 6).
import sys
from math import gcd, isqrt


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, m = data[pos], data[pos + 1]
        a = data[pos + 2:pos + 2 + n]
        pos += 2 + n
        s = sum(a)
        if s % n:
            print(-1)
            continue
        avg = s // n
        g = 0
        for i in range(n - 1):
            g = gcd(g, abs(a[i + 1] - a[i]))
        if g == 0:
            print(1)
            continue
        p = sum(x - avg for x in a if x > avg)
        divisors = set()
        for d in range(1, isqrt(g) + 1):
            if g % d == 0:
                divisors.add(d)
                divisors.add(g // d)
        print(min((d for d in divisors if d * m >= p), default=-1))


main()
