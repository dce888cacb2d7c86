"""generate.py NAME prints the hidden test NAME; generate.py random SEED a small random one."""
import itertools
import random
import sys

BIG = 10**9
A = 10**6
N = 10**5


def show(cases):
    print(len(cases))
    for c, a, b in cases:
        print(len(a), c)
        print(*a)
        print(*b)


def rand(rng, n, c, a, b):
    """n days; prices out of 1..a and 1..b."""
    return (c, [rng.randint(1, a) for _ in range(n)], [rng.randint(1, b) for _ in range(n)])


def exhaustive(n, c, a, b):
    return [(c, list(x), list(y)) for x in itertools.product(a, repeat=n) for y in itertools.product(b, repeat=n)]


def scales(rng, n, c, a, b):
    """Prices of all orders of magnitude."""
    return (c, [int(a ** rng.random()) for _ in range(n)], [int(b ** rng.random()) for _ in range(n)])


def seasons(rng, n, c, a, b, length):
    """Cheap flour in one season, dear bread in another one."""
    x, y = [], []
    phase = rng.randrange(length)
    for i in range(n):
        s = (i + phase) % length / length
        x.append(max(1, int(a * (s ** 2) * rng.uniform(0.8, 1))))
        y.append(max(1, int(b * (0.05 + s) / 1.05 * rng.uniform(0.5, 1))))
    return (c, x, y)


def rare(rng, n, c, a, b, p):
    """Flour is cheap and bread is dear only on a few days."""
    x = [a if rng.random() < p else rng.randint(1, max(1, a // 50)) for _ in range(n)]
    y = [rng.randint(1, max(1, b // 100)) if rng.random() < p else b for _ in range(n)]
    return (c, x, y)


def break_even(rng, n, c, a):
    """Feeding costs about what the gram it adds will bring."""
    x = [rng.randint(1, a) for _ in range(n)]
    y = [min(BIG, max(1, rng.choice(x) * 2 ** rng.randint(0, min(12, c.bit_length())) + rng.randint(-2, 2))) for _ in range(n)]
    return (c, x, y)


def rising(n, c, a, b, up):
    x = [1 + (a - 1) * (i if up else n - 1 - i) // max(1, n - 1) for i in range(n)]
    return (c, x, [b] * n)


def small(rng, t, n=None):
    out = []
    for _ in range(t):
        k = n or rng.randint(1, 7)
        c = rng.choice([1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 17, 100, BIG])
        kind = rng.randint(0, 5)
        if kind == 0:
            out.append(rand(rng, k, c, 5, 5))
        elif kind == 1:
            out.append(rand(rng, k, c, 3, 12))
        elif kind == 2:
            out.append(scales(rng, k, c, 50, 200))
        elif kind == 3:
            out.append(seasons(rng, k, c, 10, 20, rng.randint(2, 6)))
        elif kind == 4:
            out.append(rare(rng, k, c, 10, 25, 0.4))
        else:
            out.append(break_even(rng, k, c, 8))
    return out


TESTS = {
    "01-one-day": lambda r: [(1, [1], [1]), (2, [A], [1]), (BIG, [A], [BIG]), (BIG, [A], [1])],
    "02-two-days": lambda r: exhaustive(2, 2, (1, 2, 3), (1, 2, 3)),
    "03-jar-of-one-gram": lambda r: [(1, [A] * n, [1] * n) for n in (1, 2, 10, 100)],
    "04-jar-of-two": lambda r: [rand(r, n, 2, 6, 6) for n in range(1, 60)],
    "05-jar-of-three": lambda r: [(3, [1, 1, 4], [1, 1, 1]), (3, [1, 1, 9, 9], [1, 4, 1, 1])] + [rand(r, n, 3, 6, 6) for n in range(1, 60)],
    "06-jar-sizes": lambda r: [(c, [1] * n + [9], [1] * (n + 1)) for c in range(1, 34) for n in (1, 3, 5, 6)],
    "07-exhaustive-three": lambda r: exhaustive(3, 3, (1, 5), (1, 4, 7)),
    "08-exhaustive-four": lambda r: exhaustive(4, 5, (1, 6), (1, 5)),
    "09-exhaustive-five": lambda r: r.sample(exhaustive(5, 7, (2, 7), (1, 9)), 300),
    "10-breaking-even": lambda r: [(4, [1, 1], [1, 1]), (4, [1, 1, 1], [1, 2, 1]), (4, [1, 1, 1], [2, 1, 1]), (8, [5, 5], [5, 5]), (8, [5, 5], [6, 5]), (8, [5, 5], [4, 5])],
    "11-bake-often-or-once": lambda r: [(c, [a, a] * 4 + [z], [b] * 9) for c in (4, 7, 8, 300) for a in (1, 5, 20) for z in (1, 5, 30) for b in (1, 4, 15)],
    "12-deep-in-debt": lambda r: [(BIG, [1] * 30 + [10**6], [BIG] * 31), (BIG, [1] * 60 + [40], [BIG] * 61), (BIG, [10**6] * 14 + [10**6], [BIG] * 15), (BIG, [1] * 30 + [31], [BIG] * 31), (BIG, [1] * 30 + [29], [BIG] * 31)],
    "13-small": lambda r: small(r, 300),
    "14-small-more": lambda r: small(r, 300),
    "15-seven-days": lambda r: small(r, 300, 7),
    "16-fifteen-days": lambda r: small(r, 120, 15),
    "17-fifty-days": lambda r: small(r, 30, 50),
    "18-two-hundred-days": lambda r: small(r, 8, 200),
    "19-scales": lambda r: [scales(r, 40, r.choice([1000, 1023, 1025, 10**6, BIG]), A, BIG) for _ in range(25)],
    "20-break-even": lambda r: [break_even(r, 40, r.choice([3, 5, 6, 1000, BIG]), 1000) for _ in range(25)],
    "21-seasons": lambda r: [seasons(r, 60, r.choice([7, 100, 10**5]), 1000, 10**5, 20) for _ in range(15)],
    "22-rare": lambda r: [rare(r, 100, r.choice([6, 100, 10**5]), 1000, 10**5, 0.15) for _ in range(10)],
    "23-powers-of-two": lambda r: [(2**k + d, [1] * (k + 1) + [5], [1] * (k + 2)) for k in range(2, 30) for d in (-1, 0, 1)],
    "24-max-cases": lambda r: small(r, 10**4, 10),
    "25-max-dearest-bread": lambda r: [(BIG, [A] * N, [1] * N)],
    "26-max-random": lambda r: [rand(r, N, BIG, A, BIG)],
    "27-max-scales": lambda r: [scales(r, N, BIG, A, BIG)],
    "28-max-seasons": lambda r: [seasons(r, N, 7 * 10**8, A, BIG, 1000)],
    "29-max-rare": lambda r: [rare(r, N, BIG - 1, A, BIG, 0.001)],
    "30-max-small-jar": lambda r: [rand(r, N, 5, A, 2 * A)],
    "31-max-medium-jar": lambda r: [seasons(r, N, 3000, 1000, A, 300)],
    "32-max-break-even": lambda r: [break_even(r, N, 10**6, A)],
    "33-max-rising": lambda r: [rising(N // 2, 600, A, 10**7, True), rising(N // 2, 600, A, 10**7, False)],
    "34-max-dear-flour": lambda r: [rand(r, N, BIG, 1, BIG)],
}


if __name__ == "__main__":
    name = sys.argv[1]
    if name == "random":
        rng = random.Random("random " + sys.argv[2])
        show(small(rng, rng.randint(3, 10)))
    else:
        show(TESTS[name](random.Random(name)))
