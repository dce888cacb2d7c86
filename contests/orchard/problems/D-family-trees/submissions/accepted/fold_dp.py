# E[mask] = least expected remaining time with the varieties of mask in the basket:
#   E[mask] = min_i (t_i + sum_{S nonempty} P_i(S) E[mask | S]) / (1 - P_i(nothing new)).
# The sum over subsets S of the missing varieties is folded variety by variety. O(n * 3^m).
import sys


def main():
    data = list(map(int, sys.stdin.read().split()))
    n, m = data[0], data[1]
    trees = []
    for i in range(n):
        row = data[2 + i * (m + 1):2 + (i + 1) * (m + 1)]
        trees.append((row[0], [x / 100 for x in row[1:]]))
    full = (1 << m) - 1
    E = [0.0] * (full + 1)
    for mask in range(full - 1, -1, -1):
        miss = [j for j in range(m) if not mask >> j & 1]
        codes = [mask]
        for j in miss:
            codes += [c | 1 << j for c in codes]
        base = [E[c] for c in codes]
        base[0] = 0.0
        best = float("inf")
        for t, p in trees:
            stay = 1.0
            for j in miss:
                stay *= 1 - p[j]
            if stay > 1 - 1e-9:
                continue
            f = base
            for j in reversed(miss):
                q = p[j]
                r = 1 - q
                half = len(f) // 2
                if q == 0:
                    f = f[:half]
                else:
                    f = [a * r + b * q for a, b in zip(f, f[half:])]
            value = (t + f[0]) / (1 - stay)
            if value < best:
                best = value
        E[mask] = best
    print("%.10f" % E[0])


main()
