"""generate.py NAME prints the hidden test NAME; generate.py random SEED a small random one."""
import itertools
import random
import sys

BIG = 10**9
N = 2 * 10**5


def show(cases):
    print(len(cases))
    for m, k, a in cases:
        print(len(a), m, k)
        print(*a)


def exhaustive(m, n):
    return [(m, k, list(a)) for k in range(1, m + 1) for a in itertools.combinations_with_replacement(range(m), n)]


def uniform(rng, n, m, k):
    return (m, k, sorted(rng.randrange(m) for _ in range(n)))


def clusters(rng, n, m, k, count, width):
    """Crowds of customers around a few minutes."""
    centres = [rng.randrange(m) for _ in range(count)]
    a = [min(m - 1, max(0, rng.choice(centres) + rng.randint(-width, width))) for _ in range(n)]
    return (m, k, sorted(a))


def spaced(rng, n, m, k, gaps):
    """Customers at distances out of gaps, starting at 0, as far as they fit."""
    a, x = [], rng.choice([0, 0, rng.choice(gaps)])
    while len(a) < n and x < m:
        a.append(x)
        x += rng.choice(gaps)
    return (m, k, a or [0])


def thinning(n, m, k, late):
    """More and more customers (late) or fewer and fewer: the best nap is at an end."""
    a = [int((m - 1) * (i / n) ** 0.5) for i in range(n)]
    if not late:
        a = [m - 1 - x for x in a][::-1]
    return (m, k, a)


def free_gap(rng, n, m, k, place, short):
    """Busy everywhere but for one gap, k - short minutes long (place: first, last, random)."""
    start = {"first": 0, "last": m - k, "random": rng.randint(0, m - k)}[place]
    start, stop = (start, start + k - short)
    a = [x for x in (rng.randrange(m) for _ in range(n)) if not start <= x < stop]
    if start > 0:
        a.append(start - 1)
    if stop < m:
        a += [stop]
    return (m, k, sorted(a or [0]))


TESTS = {
    "01-one-minute": lambda r: [(1, 1, [0]), (1, 1, [0, 0, 0]), (2, 1, [0]), (2, 1, [1]), (2, 1, [0, 1]), (2, 1, [0, 0, 1]), (2, 1, [0, 1, 1])],
    "02-whole-day": lambda r: [(k, k, a) for k, a in ((3, [0]), (3, [0, 1, 2]), (BIG, [0]), (BIG, [BIG - 1]), (BIG, [0, BIG - 1]))],
    "03-only-opening": lambda r: [(10, 4, [4, 5, 6, 7, 8, 9]), (10, 5, [4, 5, 5, 6, 7, 8, 9]), (BIG, BIG - 1, [BIG - 1]), (10, 9, [9]), (10, 9, [8, 9, 9])],
    "04-only-closing": lambda r: [(10, 4, [0, 1, 2, 3, 4, 5]), (10, 5, [0, 1, 2, 3, 4]), (BIG, BIG - 1, [0]), (10, 9, [0]), (10, 9, [0, 0, 1])],
    "05-more-but-shorter": lambda r: [(20, 6, [0, 6, 6, 6, 11, 12, 18]), (9, 3, [0, 3, 3, 4, 5, 6]), (12, 5, [1, 6, 6, 6, 7, 8, 9, 10])],
    "06-all-at-once": lambda r: [(10, k, [x] * 5) for k in range(1, 11) for x in range(10)],
    "07-exhaustive-one": lambda r: [c for m in range(1, 13) for c in exhaustive(m, 1)],
    "08-exhaustive-two": lambda r: [c for m in range(1, 8) for c in exhaustive(m, 2)],
    "09-exhaustive-three": lambda r: [c for m in range(1, 7) for c in exhaustive(m, 3)],
    "10-exhaustive-four": lambda r: [c for m in range(3, 6) for c in exhaustive(m, 4)],
    "11-exhaustive-five": lambda r: r.sample(exhaustive(6, 5), 600),
    "12-small-random": lambda r: [uniform(r, r.randint(1, 8), m, r.randint(1, m)) for m in (r.randint(2, 15) for _ in range(600))],
    "13-small-spaced": lambda r: [spaced(r, 12, 30, r.randint(2, 12), [1, 2, 5]) for _ in range(300)],
    "14-small-clusters": lambda r: [clusters(r, 10, 30, r.randint(2, 20), 3, 2) for _ in range(300)],
    "15-small-gaps": lambda r: [free_gap(r, 30, 40, k, p, s) for k in (5, 9, 14) for p in ("first", "last", "random") for s in (0, 1, 2, 3) for _ in range(3)],
    "16-medium-random": lambda r: [uniform(r, 50, 1000, r.randint(1, 300)) for _ in range(60)],
    "17-medium-clusters": lambda r: [clusters(r, 50, 1000, r.randint(20, 400), 6, 20) for _ in range(60)],
    "18-medium-spaced": lambda r: [spaced(r, 100, 10**4, r.randint(50, 600), [1, 60, 200]) for _ in range(30)],
    "19-few-far-apart": lambda r: [uniform(r, r.randint(1, 5), BIG, r.randint(BIG // 4, BIG)) for _ in range(300)],
    "20-sums-beyond-32-bits": lambda r: [uniform(r, 30, BIG, r.randint(BIG // 2, BIG)) for _ in range(60)],
    "21-thinning": lambda r: [thinning(100, m, k, late) for m in (200, BIG) for k in (m // 20, m // 7, m // 2) for late in (True, False)],
    "22-max-cases": lambda r: [uniform(r, 20, m, r.randint(1, m)) for m in (r.randint(10, 60) for _ in range(10**4))],
    "23-max-uniform-half-day": lambda r: [uniform(r, N, BIG, BIG // 2)],
    "24-max-uniform-short": lambda r: [uniform(r, N, BIG, 20000)],
    "25-max-uniform-long": lambda r: [uniform(r, N, BIG, BIG - 10**6)],
    "26-max-clusters": lambda r: [clusters(r, N, BIG, 4 * 10**8, 30, 10**6)],
    "27-max-spaced": lambda r: [spaced(r, N, BIG, 3 * 10**8, [1, 2, 10**4])],
    "28-max-dense": lambda r: [(N, N // 2, list(range(N)))],
    "29-max-late-crowd": lambda r: [thinning(N, BIG, BIG // 3, True)],
    "30-max-early-crowd": lambda r: [thinning(N, BIG, BIG // 3, False)],
    "31-max-whole-day": lambda r: [(BIG, BIG, [0] * N)],
    "32-max-gap": lambda r: [free_gap(r, N - 2, BIG, BIG // 4, "random", 3)],
    "33-max-same-minute": lambda r: [(BIG, BIG // 2 + 1, [BIG // 2 - 1] * (N // 2) + [BIG // 2] * (N // 2))],
}


def small(rng):
    out = []
    for _ in range(rng.randint(3, 12)):
        kind = rng.randint(0, 4)
        m = rng.randint(1, 40)
        k = rng.randint(1, m) if rng.random() < 0.4 else rng.randint(1, max(1, m // 3))
        n = rng.randint(1, 12)
        if kind == 0:
            out.append(uniform(rng, n, m, k))
        elif kind == 1:
            out.append(clusters(rng, n, m, k, rng.randint(1, 4), 1))
        elif kind == 2:
            out.append(spaced(rng, 15, m, k, [1, 2, 4]))
        elif kind == 3:
            out.append(free_gap(rng, 2 * n, m, k, rng.choice(["first", "last", "random"]), rng.randint(0, min(k, 3))))
        else:
            out.append(thinning(n, m, k, rng.random() < 0.5))
    return out


if __name__ == "__main__":
    name = sys.argv[1]
    if name == "random":
        show(small(random.Random("random " + sys.argv[2])))
    else:
        show(TESTS[name](random.Random(name)))
