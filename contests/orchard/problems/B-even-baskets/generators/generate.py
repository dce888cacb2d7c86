#!/usr/bin/env python3
"""generate.py NAME prints the hidden test NAME, generate.py random SEED a small random input."""
import random
import sys
from math import gcd

WANTED = sys.argv[1]
TOP = 10 ** 9
COUNT = 0


def emit(cases):
    assert 1 <= len(cases) <= 100 and sum(len(a) for m, a in cases) <= 2 * 10 ** 5
    print(len(cases))
    for m, a in cases:
        assert 1 <= m <= TOP and min(a) >= 0 and max(a) <= TOP
        print(len(a), m)
        print(*a)


def write(name, cases):
    """cases (m, baskets), or a function that makes them"""
    global COUNT
    COUNT += 1
    full = "%02d-%s" % (COUNT, name)
    if WANTED == "list":
        print(full)
    if full != WANTED:
        return
    emit(cases() if callable(cases) else cases)
    sys.exit()


def surplus(a):
    avg = sum(a) // len(a)
    return sum(max(0, x - avg) for x in a)


def balanced(rnd, n, g, spread, top=TOP):
    """n baskets around an average, differing from it by multiples of g."""
    while True:
        diff = [rnd.randint(-spread, spread) for _ in range(n - 1)]
        diff.append(0)
        s = sum(diff)
        while s != 0:            # push the sum to zero inside the spread
            i = rnd.randrange(n)
            step = min(abs(s), rnd.randint(1, spread))
            x = diff[i] - step if s > 0 else diff[i] + step
            if -spread <= x <= spread:
                s += x - diff[i]
                diff[i] = x
        h = gcd(*diff)
        if h <= 1:
            break
        if n == 2:               # two baskets: the differences are h and -h
            diff = [x // h for x in diff]
            break
    low = -min(diff) * g
    high = top - max(diff) * g
    assert low <= high
    avg = rnd.randint(low, high)
    return [avg + d * g for d in diff]


def some_m(rnd, a, g):
    """a limit of trips near the need of some divisor of g"""
    p = surplus(a)
    divs = [d for d in range(1, min(g, 4000) + 1) if g % d == 0]
    divs += [g // d for d in divs]
    d = rnd.choice(divs)
    return max(1, min(TOP, p // d + rnd.choice([-1, 0, 0, 0, 1])))


RICH = [720720, 1441440, 3603600, 6126120, 36756720, 73513440, 245044800, 367567200, 498960, 332640, 2 ** 20, 3 ** 12,
        2 ** 28, 6 ** 9]
PRIMES = [499999993, 499979, 22367, 49999991, 999983]


def small(rng):
    kind = rng.randrange(6)
    if kind == 0:
        return rng.randint(1, 12), [rng.randint(0, 12) for _ in range(rng.randint(1, 4))]
    if kind == 1:
        return rng.randint(1, 3), [rng.randint(0, 9)] * rng.randint(1, 4)
    n = rng.randint(2, 5)
    g = rng.choice([1, 2, 3, 4, 6, 8, 9, 12, 25, 36, 49, 60])
    a = balanced(rng, n, g, rng.randint(1, 4), 600)
    if kind == 2:
        return rng.randint(1, surplus(a) + 1) if any(x != a[0] for x in a) else 1, a
    if kind == 3:
        a[rng.randrange(n)] += 1
    return some_m(rng, a, g), a


def main():
    write("one-basket", [(1, [0]), (1, [7]), (TOP, [TOP])])
    write("already-equal", [(1, [x] * n) for x in (0, 1, 5, TOP) for n in (1, 2, 3, 10)])
    write("tiny-pairs", [(m, [x, y]) for x in range(5) for y in range(5) for m in (1, 2, 3, 4)])
    write("pairs-with-zero", [(m, [0, y]) for y in (12, 24, 36, 60, 30) for m in range(1, 21)])
    write("pairs-from-one", [(m, [1, y]) for y in (3, 9, 17, 25) for m in range(1, 14)])
    write("tiny-triples", [(m, [x, y, z]) for m in (1, 2, 3) for x in range(7) for y in range(x + 1) for z in range(y + 1)
                           if (x + y + z) % 3 == 0 and x != z][:100])
    write("one-full-two-empty", [(m, [0, 6 * k, 0]) for k in range(1, 8) for m in range(1, 15)])
    write("differences-lie", [(m, [0] * (n - 1) + [n * k]) for n in range(2, 9) for k in (1, 2, 6) for m in (1, 2, 3, 7)])
    write("cannot-divide", [(TOP, [0] * (n - 1) + [r]) for n in range(2, 12) for r in range(1, min(n, 8))])
    rnd = random.Random(7202)

    def small_case():
        n = rnd.randint(1, 5)
        return (rnd.randint(1, 12), [rnd.randint(0, 12) for _ in range(n)])

    def small_balanced():
        n = rnd.randint(2, 6)
        g = rnd.choice([1, 2, 3, 4, 6, 8, 12])
        a = balanced(rnd, n, g, rnd.randint(1, 4), 150)
        return (rnd.randint(1, max(1, surplus(a) + 1)), a)

    write("small-random", [small_case() for _ in range(100)])
    for _ in range(3):
        write("small-balanced", [small_balanced() for _ in range(100)])

    def exact_case():
        n = rnd.randint(2, 10)
        g = rnd.choice([12, 30, 36, 49, 60, 64, 97, 100, 360])
        a = balanced(rnd, n, g, rnd.randint(1, 6), 10 ** 4)
        return (some_m(rnd, a, g), a)

    for _ in range(2):
        write("exact-trips", [exact_case() for _ in range(100)])
    # squares: the middle divisor is the right one
    cases = []
    for q in (2, 3, 5, 7, 11, 101, 9973, 22349):
        for a in ([0, 2 * q * q], [q * q, q * q * 3, 2 * q * q, q * q, 3 * q * q]):
            if max(a) <= TOP:
                p = surplus(a)
                cases += [(p // q, a), (max(1, p // q - 1), a), (p // q + 1, a), (max(1, p // (q * q)), a)]
    write("squares", cases)
    cases = []
    for g in RICH:
        for n in (2, 3, 7):
            spread = max(1, min(5, TOP // g // 2))
            if n == 7 or spread > 1:
                a = balanced(rnd, n, g, spread)
            else:
                a = [0, 2 * g] if n == 2 else [g, 0, 2 * g]
            cases += [(some_m(rnd, a, g), a) for _ in range(2)]
    write("many-divisors", cases)
    cases = []
    for g in RICH:
        a = balanced(rnd, 40, g, 1)
        for d in (2, 3, 5):
            if g % d == 0:
                cases += [(min(TOP, surplus(a) * d // g), a), (min(TOP, max(1, surplus(a) * d // g - 1)), a)]
    write("large-divisor-needed", cases)
    cases = []
    for g in PRIMES:
        for n in (2, 3, 20):
            a = balanced(rnd, n, g, 1)
            p = surplus(a)
            for m in (p - 1, p, p // g, p // g - 1, p // 2):
                cases.append((max(1, min(TOP, m)), a))
    write("prime-bags", cases)
    write("two-largest", [(m, [0, TOP]) for m in (1, 2, 3, 4, 5, 7, 8, 9, 10, 15, 16, 17, 1000, 22360, 22361, 31622,
                                                  31623, 10 ** 8, 249999999, 250000000, 499999999, 500000000, TOP)])
    a = [499999993 * 2, 0]
    write("prime-pair-slow", [(499999992 - i, a) for i in range(100)])
    write("prime-triple-slow", [(2 * 333333313 - 1 - i, [0, 0, 333333313 * 3]) for i in range(50)]
          + [(1 + i % 2, [333333313 * 3, 0, 0]) for i in range(50)])
    write("no-bag-large-enough", [(m, [5, 1 + 4 * n] + [3 + 2 * n] * (n - 2)) for n in range(3, 20) for m in (1, 2)]
          + [(k - 1, [2] * k + [0] * k) for k in range(2, 20)])
    write("order-matters-not", [(m, a) for m in (2, 3, 4, 6) for a in
                                ([0, 0, 12, 12], [12, 0, 12, 0], [0, 12, 12, 0], [6, 6, 0, 12], [24, 0, 0, 0], [0, 0, 0, 24])])
    # surplus beyond 32 bits
    cases = []
    for n in (6, 10, 16, 40):
        for g in (1, 2, 10 ** 5, 360360, 10 ** 8):
            a = balanced(rnd, n, g, TOP // g // 2)
            p = surplus(a)
            for m in (TOP, min(TOP, p // g), max(1, min(TOP, p // g - 1)), min(TOP, p // max(1, g // 2))):
                cases.append((m, a))
    write("big-surplus", cases)
    write("zeros-and-tops", [(m, [0, TOP] * h) for h in (1, 2, 4, 5, 50, 500) for m in
                             (h, 2 * h, 2 * h - 1, 5 * h, 64 * h, 500000 * h)])

    def medium(g, spread, n):
        a = balanced(rnd, n, g, spread)
        return (some_m(rnd, a, g), a)

    write("medium", [medium(rnd.choice(RICH[:3]), 60, rnd.randint(50, 200)) for _ in range(40)])
    write("medium-unit", [medium(rnd.randint(1, 9), 40, rnd.randint(10, 200)) for _ in range(50)])
    a = [0, TOP] * 10000
    write("long-extremes", [(10 ** 6, a)])
    write("long-extremes-overflow", [(21000, a)])
    write("many-baskets", [medium(12, 30, 10000)])
    a = balanced(rnd, 4000, 5040, 9000)
    write("long-large-numbers", [(TOP, a), (surplus(a) // 2520, a), (surplus(a) // 2520 - 1, a)])
    rnd = random.Random(7203)
    n = 2 * 10 ** 5
    write("max-baskets", lambda: [(60, [7] * (n - 60) + [1, 13] * 30)])
    write("max-not-divisible", lambda: [(TOP, [3] * (n // 2 - 1) + [2] + [1] * (n // 2))])
    write("max-extremes", lambda: [(10 ** 8, [0, TOP] * (n // 2))])
    write("max-extremes-hopeless", lambda: [(n // 2 - 1, [0, TOP] * (n // 2))])
    write("max-prime-bag", lambda: [(n // 2, rnd.sample([0, 2 * 499999993] * (n // 2), n))])
    write("max-many-divisors", lambda: [(n // 2 * 5, rnd.sample([0, 2 * 367567200] * (n // 2), n))])
    write("max-unit", lambda: [(TOP, balanced(rnd, n, 1, 9000))])

    def case(i):
        h = rnd.choice([1, 2, 10, 500])
        g = rnd.choice(PRIMES[:1] + RICH[4:8] + [5 * 10 ** 8])
        a = rnd.sample([0, 2 * g] * h + [g] * (2000 - 2 * h), 2000)
        return (max(1, h * rnd.choice([1, 1, 2, 3, 4, 12, 1000]) - rnd.choice([0, 0, 1])), a)

    write("max-cases", lambda: [case(i) for i in range(100)])
    if WANTED != "list":
        sys.exit("no such test: " + WANTED)


if WANTED == "random":
    rng = random.Random("even-baskets " + sys.argv[2])
    emit([small(rng) for _ in range(rng.randint(3, 12))])
else:
    main()
