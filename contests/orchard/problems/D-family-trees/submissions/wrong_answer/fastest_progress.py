# Wrong: in every state shakes the tree with the least expected time until SOMETHING new
# falls, instead of the least expected time until the end.
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    n, m = data[0], data[1]
    rows = [data[2 + i * (m + 1):2 + (i + 1) * (m + 1)] for i in range(n)]
    full = (1 << m) - 1
    E = [0.0] * (full + 1)
    for mask in range(full - 1, -1, -1):
        miss = [j for j in range(m) if not mask >> j & 1]
        best = None
        for i in range(n):
            stay = 1.0
            for j in miss:
                stay *= 1 - rows[i][j + 1] / 100
            if stay < 1 - 1e-9:
                key = (rows[i][0] / (1 - stay), stay, i)
                if best is None or key < best:
                    best = key
        _, stay, i = best
        codes = [mask]
        for j in miss:
            codes += [c | 1 << j for c in codes]
        f = [E[c] for c in codes]
        f[0] = 0.0
        for j in reversed(miss):
            q = rows[i][j + 1] / 100
            half = len(f) // 2
            f = [f[s] * (1 - q) + f[s + half] * q for s in range(half)]
        E[mask] = (rows[i][0] + f[0]) / (1 - stay)
    print("%.9f" % E[0])


main()
