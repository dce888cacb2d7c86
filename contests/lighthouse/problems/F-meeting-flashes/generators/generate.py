# Prints one input:  generate.py NAME  (a hidden test)  or  generate.py random SEED
import random
import sys
from itertools import combinations, product

WANTED = sys.argv[1]


def write(name, cases):
    if name != WANTED:
        return
    if callable(cases):
        cases = cases()
    parts = [str(len(cases))]
    for p, edges in cases:
        parts.append("%d %d" % (len(p), len(edges)))
        parts.append(" ".join(map(str, p)))
        parts.extend("%d %d" % e for e in edges)
    print("\n".join(parts))
    sys.exit()


def tidy(rng, n, edges, shuffle=True):
    """Distinct channels with ends in order; lighthouses renumbered at random."""
    perm = list(range(1, n + 1))
    if shuffle:
        rng.shuffle(perm)
    res = []
    seen = set()
    for u, v in edges:
        a, b = perm[u - 1], perm[v - 1]
        if a > b:
            a, b = b, a
        if a != b and (a, b) not in seen:
            seen.add((a, b))
            res.append((a, b))
    if shuffle:
        rng.shuffle(res)
    return res


def gnm(rng, n, m):
    m = min(m, n * (n - 1) // 2)
    if n <= 40:
        return sorted(rng.sample(list(combinations(range(1, n + 1), 2)), m))
    edges = set()
    while len(edges) < m:
        u = rng.randint(1, n)
        v = rng.randint(1, n)
        if u != v:
            edges.add((min(u, v), max(u, v)))
    edges = sorted(edges)
    rng.shuffle(edges)
    return edges


def tree(rng, n, back):
    return [(max(1, i - rng.randint(1, back)), i) for i in range(2, n + 1)]


def cactus(rng, n):
    """Cycles of random lengths hung on random earlier vertices, some bridges."""
    edges = []
    k = 1
    while k < n:
        at = rng.randint(max(1, k - 6), k)
        size = min(n - k, rng.choice([1, 1, 2, 2, 3, 5]))
        ring = [at] + list(range(k + 1, k + size + 1))
        edges += list(zip(ring, ring[1:]))
        if size >= 2:
            edges.append((ring[-1], at))
        k += size
    return edges


def smooth(rng, qs, top=10**6):
    x = 1
    while True:
        q = rng.choice(qs)
        if x * q > top or rng.random() < 0.06:
            return x
        x *= q


PRIMES = [q for q in range(2, 1100) if all(q % d for d in range(2, int(q**0.5) + 1))]
BIG = [999983, 999979, 999961, 499979, 499973, 333323, 1009, 1013, 997]
assert all(all(q % d for d in PRIMES if d < q) for q in BIG)


def any_case(rng):
    kind = rng.randint(0, 4)
    if kind == 0:
        n = 2
        p = [rng.randint(1, 12) for _ in range(n)]
    elif kind == 1:
        n = rng.randint(3, 4)
        p = [rng.choice((1, 2, 3, 4, 6, 8, 9)) for _ in range(n)]
    elif kind == 2:
        n = rng.randint(3, 7)
        p = [2] * n
    else:
        n = rng.randint(3, 5)
        p = [rng.choice((2, 2, 4, 4, 3)) for _ in range(n)]
    top = n * (n - 1) // 2
    if rng.random() < 0.6:
        edges = tidy(rng, n, cactus(rng, n) if rng.random() < 0.5 else tree(rng, n, 2))
    else:
        edges = gnm(rng, n, rng.randint(1, top))
    return p, edges


if WANTED == "random":
    rng = random.Random(sys.argv[2])
    write("random", [any_case(rng) for _ in range(rng.randint(3, 8))])

rng = random.Random(603)
# all graphs on three lighthouses with small periods; a sample of those on four
cases = []
for p in product((1, 2, 4, 6), repeat=3):
    for k in (1, 2, 3):
        for e in combinations([(1, 2), (1, 3), (2, 3)], k):
            cases.append((list(p), list(e)))
write("01-three", cases)
write("02-two", [([a, b], [(1, 2)]) for a in range(1, 21) for b in range(1, 21)])
write("03-four", [([rng.choice((2, 3, 4, 6, 8, 12)) for _ in range(4)], gnm(rng, 4, rng.randint(2, 6)))
                  for _ in range(600)])
write("04-five", [([rng.choice((2, 4, 4, 8)) for _ in range(5)], gnm(rng, 5, rng.randint(3, 10)))
                  for _ in range(400)])
write("05-six", [([rng.randint(1, 12) for _ in range(6)], gnm(rng, 6, rng.randint(4, 11))) for _ in range(400)])
write("06-same-period", [([rng.choice((2, 5, 9))] * n, gnm(rng, n, rng.randint(n - 1, n + 3)))
                         for n in [rng.randint(4, 9) for _ in range(400)]])
write("07-small-cactus", [([rng.choice((2, 2, 4, 6, 12)) for _ in range(n)], tidy(rng, n, cactus(rng, n)))
                          for n in [rng.randint(4, 12) for _ in range(250)]])
write("08-small-trees", [([rng.choice((2, 3, 4, 6, 9, 12, 36)) for _ in range(n)], tidy(rng, n, tree(rng, n, 3)))
                         for n in [rng.randint(3, 10) for _ in range(400)]])
write("09-powers-of-two", [([2 ** rng.randint(0, 19) for _ in range(n)], gnm(rng, n, rng.randint(n, 2 * n)))
                           for n in [rng.randint(4, 9) for _ in range(250)]])
write("10-small-large-periods", [([smooth(rng, [2, 2, 3, 5, 7]) for _ in range(n)], gnm(rng, n, rng.randint(n, 2 * n)))
                                 for n in [rng.randint(4, 9) for _ in range(300)]])
write("11-big-primes", [([rng.choice(BIG) for _ in range(n)], gnm(rng, n, rng.randint(n - 1, 2 * n)))
                        for n in [rng.randint(3, 8) for _ in range(200)]])
write("12-semiprimes", [([rng.choice((2 * 1009, 3 * 1009, 1009, 1013 * 2, 6, 997 * 997, 997, 991 * 997))
                          for _ in range(n)], gnm(rng, n, rng.randint(n - 1, 2 * n)))
                        for n in [rng.randint(3, 8) for _ in range(250)]])
write("13-all-ones", [([1] * 6, gnm(rng, 6, 8)), ([1, 1], [(1, 2)]), ([1, 10**6], [(1, 2)]),
                      ([10**6, 10**6], [(1, 2)]), ([999983, 999983], [(1, 2)])])
write("14-apart", [([rng.choice((4, 6, 9, 12)) for _ in range(n)], gnm(rng, n, rng.randint(1, n // 2)))
                   for n in [rng.randint(5, 12) for _ in range(250)]])
# two triangles or two rings that share one lighthouse, every numbering of the middle
cases = []
for a in (2, 3, 4):
    for b in (2, 3):
        n = a + b + 1
        base = [(1, 2), (1, a + 2)]
        ring1 = [1] + list(range(2, a + 2))
        ring2 = [1] + list(range(a + 2, n + 1))
        es = list(zip(ring1, ring1[1:] + [1])) + list(zip(ring2, ring2[1:] + [1]))
        for _ in range(12):
            cases.append(([rng.choice((2, 4, 12)) for _ in range(n)], tidy(rng, n, es)))
write("15-rings", cases)
write("16-dips", [([8, 4, 2, 4, 8], [(1, 2), (2, 3), (3, 4), (4, 5)]),
                  ([4, 2, 4], [(1, 2), (2, 3)]), ([4, 2, 4, 4], [(1, 2), (2, 3), (3, 4), (1, 4)]),
                  ([27, 9, 27, 3, 27], [(1, 2), (2, 3), (3, 4), (4, 5), (1, 5)]),
                  ([36, 6, 36, 4, 9], [(1, 2), (2, 3), (3, 4), (1, 4), (3, 5), (1, 5)])])

n = 60
write("17-complete", [([rng.choice((720720, 5040, 960960, 65536)) for _ in range(n)], list(combinations(range(1, n + 1), 2)))])
write("18-star", [([rng.choice((64, 96, 30)) for _ in range(500)], [(1, i) for i in range(2, 501)]),
                  ([96] * 300, [(i, 300) for i in range(1, 300)])])
n = 600
write("19-cactus", [([rng.choice((12, 18, 24, 72)) for _ in range(n)], tidy(rng, n, cactus(rng, n)))])
write("20-tree", [([smooth(rng, [2, 3]) for _ in range(n)], tidy(rng, n, tree(rng, n, 20)))])
write("21-ring", [([rng.choice((60, 90, 150)) for _ in range(n)], tidy(rng, n, [(i, i % n + 1) for i in range(1, n + 1)]))])
g = 25
write("22-grid", [([smooth(rng, [2, 2, 3]) for _ in range(g * g)],
                   tidy(rng, g * g, [(i * g + j + 1, i * g + j + 2) for i in range(g) for j in range(g - 1)]
                        + [(i * g + j + 1, i * g + g + j + 1) for i in range(g - 1) for j in range(g)]))])
write("23-random", [([rng.randint(1, 10**6) for _ in range(n)], gnm(rng, n, 1800))])
write("24-random-smooth", [([smooth(rng, [2, 3, 5, 7, 11, 13]) for _ in range(n)], gnm(rng, n, 1500))])
write("25-powers", [([2 ** rng.randint(10, 19) for _ in range(n)], gnm(rng, n, 1000))])
write("26-two-halves", [([2 ** 10 if i % 2 else 3 ** 6 for i in range(n)], gnm(rng, n, 1500))])
write("27-many-primes", [([PRIMES[i % 100] * rng.choice((2, 6, 30)) for i in range(n)], gnm(rng, n, 1200))])
n = 1500
write("28-large-cactus", [([rng.choice((720720, 360360, 524288, 589824)) for _ in range(n)], tidy(rng, n, cactus(rng, n)))])
write("29-large-tree", [([smooth(rng, [2, 3, 5]) for _ in range(n)], tidy(rng, n, tree(rng, n, 100)))])
write("30-path", [([2 ** 19] * 4000, [(i, i + 1) for i in range(1, 4000)])])
n = 5000
write("31-large-powers", [([2 ** rng.choice((19, 19, 19, 18, 17)) for _ in range(n)], gnm(rng, n, 2 * n))])
n = 1200
write("32-ladder", [([720720] * n, tidy(rng, n, [(i, i + 1) for i in range(1, n)] + [(i, i + 2) for i in range(1, n - 1)]))])
n = 2500
write("33-star", [([983040 if i % 3 else 524288 for i in range(n)], [(1, i) for i in range(2, n + 1)])])
N = 2 * 10**4
M = 2 * N
write("34-max-many-cases", lambda: [([smooth(rng, [2, 2, 3, 5]) for _ in range(10)], gnm(rng, 10, 20))
                                    for _ in range(N // 10)])
write("35-max-path", lambda: [([2**19] * N, [(i, i + 1) for i in range(1, N)])])
write("36-max-powers", lambda: [([2**19 if rng.random() < 0.98 else 2**18 for _ in range(N)], gnm(rng, N, M))])
write("37-max-cactus", lambda: [([rng.choice((720720, 524288, 786432)) for _ in range(N)],
                                 tidy(rng, N, cactus(rng, N)))])
write("38-max-star", lambda: [([983040 if i % 3 else 524288 for i in range(N)], [(1, i) for i in range(2, N + 1)])])
write("39-max-primes", lambda: [([rng.choice(BIG) for _ in range(N)], gnm(rng, N, M))])
write("40-max-random", lambda: [([rng.randint(1, 10**6) for _ in range(N)], gnm(rng, N, M))])

sys.exit('there is no test %s' % WANTED)
