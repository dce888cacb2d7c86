# The bag size must divide g = gcd of all |a_i - avg|; a bag of size k needs p / k
# trips, p being the total surplus. Take the smallest divisor k of g with
# k * m >= p. O(n + sqrt(g)) per test case.
import sys
from math import gcd, isqrt


def solve(a, m):
    avg, rest = divmod(sum(a), len(a))
    if rest:
        return -1
    g = p = 0
    for x in a:
        g = gcd(g, x - avg)
        if x > avg:
            p += x - avg
    if g == 0:
        return 1
    ans = -1
    for d in range(1, isqrt(g) + 1):
        if g % d == 0:
            if d * m >= p:
                return d
            if g // d * m >= p:
                ans = g // d
    return ans


def main():
    data = sys.stdin.buffer.read().split()
    out = []
    pos = 1
    for _ in range(int(data[0])):
        n, m = int(data[pos]), int(data[pos + 1])
        a = list(map(int, data[pos + 2:pos + 2 + n]))
        pos += 2 + n
        out.append(solve(a, m))
    print("\n".join(map(str, out)))


main()
