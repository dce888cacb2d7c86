#!/usr/bin/env python3
"""generate.py NAME prints the hidden test NAME, generate.py random SEED a small random input."""
import random
import sys
from itertools import product

WANTED = sys.argv[1]
TOP = 10 ** 9
COUNT = 0


def emit(cases):
    assert 1 <= len(cases) <= 10 ** 4 and sum(len(a) for T, a in cases) <= 2 * 10 ** 5
    print(len(cases))
    for T, a in cases:
        assert 1 <= T <= 10 ** 15 and min(a) >= 1 and max(a) <= TOP
        print(len(a), T)
        print(*a)


def write(name, cases):
    """cases (T, trees), or a function that makes them"""
    global COUNT
    COUNT += 1
    full = "%02d-%s" % (COUNT, name)
    if WANTED == "list":
        print(full)
    if full != WANTED:
        return
    emit(cases() if callable(cases) else cases)
    sys.exit()


def ints(rnd, n, lo, hi):
    return [rnd.randint(lo, hi) for _ in range(n)]


def small(rng):
    n = rng.randint(1, 8)
    a = ints(rng, n, 1, rng.choice([1, 2, 3, 6, 15, 100]))
    kind = rng.randrange(5)
    if kind == 0:
        a[rng.randrange(n)] = sum(a)
    elif kind == 1:
        a.sort(reverse=rng.randrange(2) == 1)
    elif kind == 2:
        a = [x * (TOP // max(a)) for x in a]
    l = rng.randrange(n)
    b = a[l:rng.randint(l, n - 1) + 1]
    need = max(max(b), sum(b) - max(b))
    return max(1, need + rng.choice([0, 0, -1, 1, rng.randint(-9, 9)])), a


def main():
    rnd = random.Random(7303)
    write("one-tree", [(T, [x]) for T in range(1, 6) for x in range(1, 6)] + [(TOP, [TOP]), (TOP - 1, [TOP]), (10 ** 15, [1])])
    write("two-trees", [(T, [x, y]) for T in range(1, 6) for x in range(1, 7) for y in range(1, 7)])
    write("three-trees", [(T, list(a)) for T in range(1, 7) for a in product(range(1, 6), repeat=3)])
    write("four-trees", [(T, list(a)) for T in range(1, 6) for a in product(range(1, 4), repeat=4)])
    write("five-trees", [(T, list(a)) for T in (2, 3, 4) for a in product(range(1, 4), repeat=5)])
    write("nothing-doable", [(T, ints(rnd, n, T + 1, T + 5)) for T in range(1, 11) for n in (1, 2, 7, 20)])
    write("some-too-slow", [(T, ints(rnd, rnd.randint(1, 15), 1, T + rnd.randint(1, 3))) for T in range(1, 9) for _ in range(40)])
    write("one-too-slow", [(100, ints(rnd, i, 1, 30) + [101] + ints(rnd, 12 - i, 1, 30)) for i in range(13)]
          + [(100, ints(rnd, i, 1, 30) + [100] + ints(rnd, 12 - i, 1, 30)) for i in range(13)])
    write("equal-trees", [(T, [x] * n) for x in (1, 2, 5) for T in range(1, 21) for n in (1, 4, 11)])
    write("small-random", [(rnd.randint(1, 20), ints(rnd, rnd.randint(1, 10), 1, 10)) for _ in range(1000)])
    write("small-random-long", [(rnd.randint(5, 60), ints(rnd, rnd.randint(10, 40), 1, 20)) for _ in range(400)])
    write("permutations", [(rnd.randint(3, 30), rnd.sample(range(1, n + 1), n)) for n in range(2, 22) for _ in range(20)])
    write("increasing", [(rnd.randint(n // 2 + 1, 4 * n), sorted(ints(rnd, n, 1, n))) for n in range(2, 60)])
    write("decreasing", [(rnd.randint(n // 2 + 1, 4 * n), sorted(ints(rnd, n, 1, n), reverse=True)) for n in range(2, 60)])

    def wave(n, period, amp):
        return [1 + abs((i + n) % (2 * period) - period) * amp for i in range(n)]

    write("waves", [(T, wave(n, p, 3)) for n in (10, 25, 40) for p in (2, 3, 5, 8) for T in (3, 7, 10, 16, 25, 26, 60)])
    # several maxima that leave the window one after another
    write("tie-for-largest", [(T, [9 if rnd.randrange(4) == 0 else rnd.randint(1, 4) for _ in range(25)])
                              for T in range(8, 40) for _ in range(3)])
    write("two-giants", [(T, [1] * i + [20] + [1] * j + [20] + [1] * i) for i in (0, 1, 3, 9) for j in (0, 1, 2, 8)
                         for T in (19, 20, 21, 22, 28, 29, 40)])
    cases = []
    for _ in range(150):     # T is exactly the need of a stretch, or one less
        n = rnd.randint(5, 40)
        a = ints(rnd, n, 1, rnd.choice([3, 50, 1000]))
        l = rnd.randrange(n)
        r = rnd.randint(l, n - 1)
        s, m = sum(a[l:r + 1]), max(a[l:r + 1])
        need = max(m, s - m)
        cases += [(need, a), (max(1, need - 1), a)]
    write("exact-time", cases)
    write("half-is-not-enough", [(T, [6, 5, 5, 4, 6, 2, 2, 2, 6, 6, 1, 7]) for T in range(5, 28)])
    write("beyond-32-bits", [(T, [rnd.randint(TOP - 9, TOP) for _ in range(n)]) for n in (4, 6, 9, 20) for T in
                             (TOP, 2 * TOP - 5, 2 ** 31 - 1, 2 ** 31, 3 * TOP, 2 ** 32, 5 * TOP, 17 * TOP)])
    write("large-and-small", [(rnd.choice([TOP, TOP + 7, 2 * TOP, TOP - 1]),
                               [rnd.choice([TOP, TOP - 1, rnd.randint(1, 9), rnd.randint(1, 9)]) for _ in range(20)])
                              for _ in range(60)])
    write("everything-doable", [(10 ** 15, ints(rnd, n, TOP - 100, TOP)) for n in (1, 5, 50, 300)]
          + [(n, [1] * n) for n in (1, 5, 50, 300)] + [(n - 1, [1] * n) for n in (2, 5, 50, 300)]
          + [(n - 2, [1] * n) for n in (3, 5, 50, 300)])
    write("thousand-tests", [(rnd.randint(1, 9), ints(rnd, rnd.randint(1, 3), 1, 9)) for _ in range(1000)])
    write("medium-short-windows", [(rnd.randint(1000, 5000), ints(rnd, 300, 1, 1000)) for _ in range(10)])
    write("medium-long-windows", [(rnd.randint(100000, 600000), ints(rnd, 1500, 1, 1000)) for _ in range(3)])
    write("medium-skewed", [(rnd.choice([10 ** 5, 10 ** 6]), [rnd.randint(1, 10 ** rnd.randint(1, 6)) for _ in range(700)]) for _ in range(6)])
    write("large-values", [(10 ** 12, ints(rnd, 5000, TOP // 2, TOP)), (2 * 10 ** 9, ints(rnd, 3000, 1, TOP))])
    write("long-decreasing", [(6 * 10 ** 8, [40000 - i for i in range(40000)])])
    write("big-half", [(45000, ints(rnd, 45000, 1, 3))])
    write("big-too-slow-trees", [(40, [rnd.choice([1, 2, 2, 3, 50]) if rnd.randrange(9) else 41 for _ in range(20000)])])
    rnd = random.Random(7304)
    n = 2 * 10 ** 5
    write("max-t", lambda: [(rnd.randint(1, 60), ints(rnd, 20, 1, 20)) for _ in range(10 ** 4)])
    write("max-equal-trees", lambda: [(n // 2 - 1, [1] * n)])
    write("max-decreasing", lambda: [(n * n // 3, list(range(n, 0, -1)))])
    write("max-increasing", lambda: [(n * n // 5, list(range(1, n + 1)))])
    write("max-random", lambda: [(4 * 10 ** 13, ints(rnd, n, 1, TOP))])
    write("max-short-windows", lambda: [(10 ** 10, ints(rnd, n, 1, TOP))])
    write("max-everything", lambda: [(10 ** 15, [TOP] * n)])
    write("max-too-slow-trees", lambda: [(TOP // 2, [rnd.choice([1, 9, 10 ** 4, TOP // 2, TOP // 2 + 1]) for _ in range(n)])])
    if WANTED != "list":
        sys.exit("no such test: " + WANTED)


if WANTED == "random":
    rng = random.Random("little-brother " + sys.argv[2])
    emit([small(rng) for _ in range(rng.randint(3, 12))])
else:
    main()
