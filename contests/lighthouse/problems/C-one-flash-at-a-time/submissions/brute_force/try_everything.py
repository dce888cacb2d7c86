# For every number of lighthouses, from n down, tries every set of that size and
# every choice of the start seconds; two of them meet iff the starts are equal
# modulo the shorter period.
import sys
from itertools import combinations

sys.setrecursionlimit(10 ** 6)


def place(a, chosen, starts):
    if len(starts) == len(chosen):
        return True
    x = a[chosen[len(starts)]]
    for r in range(1 << x):
        if all((r - s) % (1 << min(x, a[j])) for j, s in zip(chosen, starts)):
            starts.append(r)
            if place(a, chosen, starts):
                return True
            starts.pop()
    return False


def solve(n, a):
    order = sorted(range(n), key=lambda i: a[i])
    for k in range(n, 0, -1):
        for chosen in combinations(order, k):
            starts = []
            if place(a, chosen, starts):
                r = [-1] * n
                for i, s in zip(chosen, starts):
                    r[i] = s
                print(k)
                print(*r)
                return


for _ in range(int(input())):
    solve(int(input()), list(map(int, input().split())))
