# Prints one input:  generate.py NAME  (a hidden test)  or  generate.py random SEED
import random
import sys
from itertools import product

WANTED = sys.argv[1]


def write(name, cases):
    if name != WANTED:
        return
    if callable(cases):
        cases = cases()
    parts = [str(len(cases))]
    for r, s in cases:
        assert len(r) == len(s)
        parts += [str(len(r)), " ".join(map(str, r)), s]
    print("\n".join(parts))
    sys.exit()


def ships(rng, n, p):
    return "".join("S" if rng.random() < p else "." for _ in range(n))


def pick(rng, n, weights):
    """Ranges 0, 1, 2, ... with the given weights."""
    bag = [r for r, w in enumerate(weights) for _ in range(w)]
    return [min(n, rng.choice(bag)) for _ in range(n)]


def stars(rng, n, seg, layers, p0=0.9):
    """Small ranges, and over every stretch `layers` long lamps."""
    r = [0 if rng.random() < p0 else 1 for _ in range(n)]
    a = 0
    while a < n:
        b = min(n, a + rng.randint(max(1, seg // 2), seg))
        mid = (a + b) // 2
        for j in range(layers):
            c = min(n - 1, max(0, mid + j - layers // 2))
            r[c] = min(n, (b - a) // 2 + rng.randint(0, 2))
        a = b
    return r


def random_small(rng, count, lo, hi, top, p):
    cases = []
    for _ in range(count):
        n = rng.randint(lo, hi)
        cases.append(([rng.randint(0, min(n, top)) for _ in range(n)], ships(rng, n, p)))
    return cases


def any_case(rng):
    n = rng.choice([3, 4, 5, rng.randint(3, 9), rng.randint(6, 9)])
    s = ships(rng, n, rng.choice([0.0, 0.2, 0.5, 0.8, 1.0]))
    kind = rng.randint(0, 4)
    if kind == 0:
        return pick(rng, n, [3, 1]), s
    if kind == 1:
        return pick(rng, n, [4, 2, 1, 1]), s
    if kind == 2:
        return stars(rng, n, n, 1), s
    if kind == 3:
        return stars(rng, n, n, 2), s
    return [rng.randint(0, n) for _ in range(n)], s


if WANTED == "random":
    rng = random.Random(sys.argv[2])
    write("random", [any_case(rng) for _ in range(rng.randint(3, 12))])

write("01-all-three", [(list(r), "".join(s)) for r in product(range(4), repeat=3)
                       for s in product("S.", repeat=3)])
write("02-all-four", [(list(r), "".join(s)) for r in product(range(3), repeat=4)
                      for s in product("S.", repeat=4)])
rng = random.Random(502)
write("03-five", random_small(rng, 900, 5, 5, 2, 0.6))
write("04-six", random_small(rng, 800, 6, 6, 3, 0.6))
write("05-seven-full", [(r, "S" * 7) for r, s in random_small(rng, 600, 7, 7, 3, 1.0)])
write("06-small-zero-one", [(pick(rng, n, [2, 1]), ships(rng, n, 0.5)) for n in
                            [rng.randint(3, 10) for _ in range(800)]])
write("07-small-mixed", [(pick(rng, n, [4, 2, 1, 1]), ships(rng, n, 0.7)) for n in
                         [rng.randint(6, 12) for _ in range(600)]])
write("08-small-stars", [(stars(rng, n, n, 1), ships(rng, n, 0.5)) for n in
                         [rng.randint(4, 10) for _ in range(600)]])
write("09-small-double-stars", [(stars(rng, n, n, 2), ships(rng, n, 0.7)) for n in
                                [rng.randint(4, 10) for _ in range(600)]])
write("10-small-few-ships", random_small(rng, 500, 8, 14, 2, 0.25))
write("11-small-wide", random_small(rng, 500, 4, 12, 12, 0.8))
write("12-chains", [([1] * n, "".join(s)) for n in (3, 4, 5, 6, 7) for s in product("S.", repeat=n)])
write("13-one-long", [([0] * i + [n] + [0] * (n - i - 1), s) for n in range(3, 9) for i in range(n)
                      for s in ("S" * n, "S" * (n // 2) + "." * (n - n // 2), "." * i + "S" * (n - i),
                                ".S" * (n // 2) + "." * (n % 2))])
write("14-two-long", [([n if x in (i, j) else 0 for x in range(n)], s) for n in (4, 6, 7)
                      for i in range(n) for j in range(i)
                      for s in ("S" * n, "S" * (n // 2) + "." * (n - n // 2), ".S" * (n // 2) + "." * (n % 2))])
write("15-three-left", [([0] * (n - 3) + [1, 0, 1], "S" * (n - 3) + s) for n in (3, 5, 8)
                        for s in ("...", "S..", ".S.", "..S", "SS.", "SSS")]
      + [([3, 3, 3], "SSS"), ([0, 2, 0], "SSS"), ([1, 0, 0], "S.."), ([0, 0, 0], "...")])

n = 1000
write("16-no-ships", [(pick(rng, n, [1, 1, 1]), "." * n)])
write("17-all-zero-all-ships", [([0] * n, "S" * n)])
write("18-all-zero-some-ships", [([0] * n, ships(rng, n, 0.6))])
write("19-same-pair-many-ships", [([0] * 10 + [0 if i not in (100, 101) else 400 for i in range(10, 500)],
                                   "." * 200 + ships(rng, 300, 0.5)),
                                  ([200 if i in (40, 41) else 0 for i in range(300)], "." * 60 + "S" * 200 + "." * 40)])
write("20-one-star", [([n if i == 333 else 0 for i in range(n)], "S" * n)])
write("21-double-star", [([n if i in (333, 700) else 0 for i in range(n)], "S" * n)])
write("22-stars-mid", [(stars(rng, n, 60, 1), ships(rng, n, 0.7)) for _ in range(4)])
write("23-double-stars-mid", [(stars(rng, n, 60, 2), ships(rng, n, 0.9)) for _ in range(4)])
write("24-overlapping", [(stars(rng, n, 9, 1), ships(rng, n, 0.4)) for _ in range(4)])
write("25-random-mid", [(pick(rng, n, [5, 3, 1]), ships(rng, n, 0.5)) for _ in range(5)])
write("26-all-wide", [([rng.randint(0, n) for _ in range(n)], ships(rng, n, 0.9))])
write("27-edges-cut", [([i if i < 500 else 999 - i for i in range(n)], "SSSS" + "." * 992 + "SSSS"),
                       ([999 - i if i % 2 else 0 for i in range(n)], "S" * n),
                       ([i if i % 250 == 0 else 0 for i in range(n)], "S" * n)])
n = 12000
write("28-few-ships", [([0] * n, "." * 4000 + ships(rng, 8000, 0.01))])
write("29-large-stars", [(stars(rng, n, 3000, 1), ships(rng, n, 0.6))])
write("30-large-double-stars", [(stars(rng, n, 5000, 2, 0.97), "S" * n)])
write("31-large-random", [(pick(rng, n, [6, 2, 1]), ships(rng, n, 0.3))])
n = 50000
write("32-big-star", [([n if i == 4 * n // 7 else 0 for i in range(n)], "S" * n)])
# long lamps crowd the left part, the right part is thin
n = 2 * 10**5
left = 120000
write("33-max-crowded", lambda: [([min(n, 194000 - rng.randint(0, 600) - i) for i in range(left)]
                                  + pick(rng, n - left, [6, 3, 1]), ships(rng, n, 0.5))])
write("34-max-many-cases", lambda: [(pick(rng, 20, [4, 2, 1, 1]), ships(rng, 20, 0.6)) for _ in range(10**4)])
write("35-max-stars", lambda: [(stars(rng, n, 20000, 1), ships(rng, n, 0.8))])
write("36-max-double-stars", lambda: [(stars(rng, n, 50000, 2, 0.98), "S" * n)])
write("37-max-random", lambda: [(pick(rng, n, [6, 2, 1]), ships(rng, n, 0.1))])
write("38-max-wide", lambda: [([rng.randint(0, n) for _ in range(n)], "S" * n)])
write("39-max-no-ships", lambda: [([n] * n, "." * n)])
write("40-max-ends", lambda: [([n if i in (0, n - 1) else 0 for i in range(n)], "S" * n)])

sys.exit('there is no test %s' % WANTED)
