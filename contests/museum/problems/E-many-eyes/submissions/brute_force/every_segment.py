# Tries D = 0, 1, 2, ... and for each one all segments of all guards.
import sys
from itertools import product


def possible(d, x, c, p):
    choices = []
    for place in p:
        views = set()
        for s in range(place - d, place + 1):
            views.add(tuple(s <= v <= s + d for v in x))
        choices.append(views)
    for chosen in product(*choices):
        if all(sum(v[i] for v in chosen) >= c[i] for i in range(len(x))):
            return True
    return False


data = list(map(int, sys.stdin.read().split()))
pos = 1
for _ in range(data[0]):
    n, m = data[pos:pos + 2]
    pos += 2
    x, c = data[pos:pos + n], data[pos + n:pos + 2 * n]
    p = data[pos + 2 * n:pos + 2 * n + m]
    pos += 2 * n + m
    d = 0
    while not possible(d, x, c, p):
        d += 1
    print(d)
