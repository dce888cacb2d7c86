# Exact fractions: for every basket and tree, walk over every set of varieties that may fall.
import sys
from fractions import Fraction
from itertools import product


def main():
    data = list(map(int, sys.stdin.read().split()))
    n, m = data[:2]
    trees = [data[2 + i * (m + 1):2 + (i + 1) * (m + 1)] for i in range(n)]
    full = (1 << m) - 1
    E = {full: Fraction(0)}
    for have in range(full - 1, -1, -1):
        best = None
        for t, *p in trees:
            stay, time = Fraction(0), Fraction(t)
            for fall in product((0, 1), repeat=m):
                prob, then = Fraction(1), have
                for j in range(m):
                    prob *= Fraction(p[j] if fall[j] else 100 - p[j], 100)
                    then |= fall[j] << j
                if then == have:
                    stay += prob
                else:
                    time += prob * E[then]
            if stay < 1 and (best is None or time / (1 - stay) < best):
                best = time / (1 - stay)
        E[have] = best
    print("%.9f" % float(E[0]))


main()
