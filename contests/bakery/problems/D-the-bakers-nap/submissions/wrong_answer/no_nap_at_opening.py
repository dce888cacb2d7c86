import sys
from bisect import bisect_left
from itertools import accumulate


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    for _ in range(data[0]):
        n, m, k = data[pos:pos + 3]
        a = data[pos + 3:pos + 3 + n]
        pos += 3 + n
        p = [0, *accumulate(a)]
        best = 10 ** 18
        for x in a:
            x = min(x + 1, m - k)
            i = bisect_left(a, x)
            j = bisect_left(a, x + k)
            best = min(best, (j - i) * (x + k) - p[j] + p[i])
        print(best)


main()
