# Binary search on D. For a given D, the guards from left to right begin their
# segments as late as they may: at the first exhibit u that is not watched enough
# so far, or at the guard's own place. The ends never decrease, so exhibit u is
# watched enough when the c[u]-th last end is not before it. O((n + m) log X).
import sys


def enough(d, x, c, p, n):
    u = 0
    first = x[0]
    need = c[0]
    ends = []
    count = 0
    for place in p:
        begin = first if first < place else place
        end = begin + d
        if end < place:
            return False
        ends.append(end)
        count += 1
        while count >= need and ends[-need] >= first:
            u += 1
            if u == n:
                return True
            first = x[u]
            need = c[u]
    return False


def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    pos = 1
    out = []
    for _ in range(data[0]):
        n, m = data[pos], data[pos + 1]
        pos += 2
        x = data[pos:pos + n]
        c = data[pos + n:pos + 2 * n]
        p = data[pos + 2 * n:pos + 2 * n + m]
        pos += 2 * n + m
        low = -1
        high = max(x[-1], p[-1]) - min(x[0], p[0])
        while high - low > 1:
            d = (low + high) // 2
            if enough(d, x, c, p, n):
                high = d
            else:
                low = d
        out.append(high)
    print('\n'.join(map(str, out)))


main()
