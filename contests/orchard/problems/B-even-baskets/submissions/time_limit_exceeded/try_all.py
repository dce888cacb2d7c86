# Right but slow: tries every bag size from 1 to g.
import sys
from math import gcd


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, m = data[pos], data[pos + 1]
        a = data[pos + 2:pos + 2 + n]
        pos += 2 + n
        avg, rest = divmod(sum(a), n)
        if rest:
            print(-1)
            continue
        g = gcd(*[x - avg for x in a])
        p = sum(x - avg for x in a if x > avg)
        if g == 0:
            print(1)
            continue
        k = 1
        while k <= g and (g % k or k * m < p):
            k += 1
        print(k if k <= g else -1)


main()
