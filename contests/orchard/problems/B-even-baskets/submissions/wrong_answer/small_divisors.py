# Wrong: looks only at the divisors up to sqrt(g) and at g itself, so a large
# divisor such as g / 2 is never tried.
import sys
from math import gcd


def main():
    inp = sys.stdin.readline
    for _ in range(int(inp())):
        n, m = map(int, inp().split())
        a = list(map(int, inp().split()))
        if sum(a) % n:
            print(-1)
            continue
        avg = sum(a) // n
        g = 0
        for x in a:
            g = gcd(g, abs(x - avg))
        if g == 0:
            print(1)
            continue
        p = sum(abs(x - avg) for x in a) // 2
        ans = -1
        d = 1
        while d * d <= g:
            if g % d == 0 and p // d <= m:
                ans = d
                break
            d += 1
        if ans == -1 and p // g <= m:
            ans = g
        print(ans)


main()
