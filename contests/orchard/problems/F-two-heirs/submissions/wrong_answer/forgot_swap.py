# Wrong: when the child has the larger dictionary, the dictionaries are swapped, but the value
# that belongs to them is still taken from the parent.
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    at = 1
    out = []
    for _ in range(data[0]):
        n = data[at]
        p = [0, 0] + data[at + 1:at + n]
        a = [0] + data[at + n:at + 2 * n]
        b = [0] + data[at + 2 * n:at + 3 * n]
        at += 3 * n
        T = {}
        for x, k in zip(a[1:], b[1:]):
            T[x] = T.get(x, 0) + k
        D = {}  # D[x] = T[x] - T[x-1] wherever it may be nonzero
        whole = 0
        for x, k in T.items():
            d = k - T.get(x - 1, 0)
            D[x] = d
            if d > 0:
                whole += d
            if x + 1 not in T:
                D[x + 1] = -k
        counts = [None] * (n + 1)
        total = [0] * (n + 1)
        for i in range(1, n + 1):
            x = a[i]
            k = b[i]
            counts[i] = {x: k}
            d = D[x]
            e = D[x + 1]
            # u becomes k at x, -k at x + 1
            s = whole + k
            s += (d - k if d > k else 0) - (d if d > 0 else 0)
            s += (e + k if e + k > 0 else 0) - (e if e > 0 else 0)
            total[i] = s
        best = None
        ways = 0
        for i in range(n, 1, -1):
            s = total[i]
            if best is None or s < best:
                best = s
                ways = 1
            elif s == best:
                ways += 1
            j = p[i]
            big = counts[j]
            small = counts[i]
            s = total[j]
            if len(big) < len(small):
                big, small = small, big
            get = big.get
            for x, k in small.items():
                o = get(x, 0)
                d = D[x]
                e = D[x + 1]
                u = o - get(x - 1, 0)
                v = get(x + 1, 0) - o
                if u > 0:
                    s -= u
                if v > 0:
                    s -= v
                if d > u:
                    s -= d - u
                if e > v:
                    s -= e - v
                u += k
                v -= k
                if u > 0:
                    s += u
                if v > 0:
                    s += v
                if d > u:
                    s += d - u
                if e > v:
                    s += e - v
                big[x] = o + k
            counts[i] = None
            counts[j] = big
            total[j] = s
        out.append("%d %d" % (best, ways))
    print("\n".join(out))


main()
