"""generate.py NAME prints the hidden test NAME; generate.py random SEED a small random one."""
import itertools
import random
import sys

BIG = 10**9


def show(cases):
    print(len(cases))
    for k, a in cases:
        print(len(a), k)
        print(*a)


def exhaustive(n, top, ks):
    return [(k, list(a)) for k in ks for a in itertools.product(range(1, top + 1), repeat=n)]


def sample(rng, cases, count=1000):
    return rng.sample(cases, min(count, len(cases)))


def rand(rng, t, n, top, k):
    """t cases of about n customers; orders up to top, k up to the given value."""
    return [(rng.randint(1, k), [rng.randint(1, top) for _ in range(rng.randint(max(1, n // 2), n))]) for _ in range(t)]


def fixed(rng, t, n, k, lo, hi):
    return [(k, [rng.randint(lo, hi) for _ in range(n)]) for _ in range(t)]


def exact(rng, t, n, top):
    """Many sales that empty the shelf."""
    out = []
    for _ in range(t):
        k = rng.randint(1, top)
        shelf, a = k, []
        for _ in range(n):
            x = rng.random()
            if shelf and x < 0.5:
                a.append(min(BIG, shelf))
            elif shelf and x < 0.7:
                a.append(rng.randint(1, min(BIG, shelf)))
            else:
                a.append(min(BIG, shelf + rng.randint(1, 3)))
            shelf = shelf - a[-1] if a[-1] <= shelf else shelf + k
        out.append((k, a))
    return out


TESTS = {
    "01-one-customer": lambda r: [(1, [1]), (1, [2]), (2, [1]), (BIG, [BIG]), (BIG - 1, [BIG]), (1, [BIG]), (BIG, [1])],
    "02-exact-then-more": lambda r: [(5, [5, 1]), (5, [2, 3, 1]), (5, [5, 5, 5]), (5, [5, 1, 5]), (1, [1, 1, 1, 1])],
    "03-rest-is-kept": lambda r: [(5, [3, 4, 6]), (5, [3, 4, 7]), (5, [3, 4, 8]), (5, [1, 5, 9]), (5, [6, 10]), (5, [6, 11])],
    "04-all-go-home": lambda r: [(1, [n + 1 for n in range(1, 101)]), (1, [BIG] * 100), (2, [3 * i for i in range(1, 101)])],
    "05-all-buy": lambda r: [(100, [1] * 100), (BIG, [1] * 100), (BIG, [10**7] * 100)],
    "06-growing": lambda r: [(k, list(range(1, n + 1))) for k in range(1, 11) for n in (1, 2, 10, 50, 100)],
    "07-falling": lambda r: [(k, list(range(n, 0, -1))) for k in range(1, 11) for n in (1, 2, 10, 50, 100)],
    "08-all-equal": lambda r: [(k, [x] * n) for k in range(1, 8) for x in range(1, 11) for n in (1, 7, 100)],
    "09-all-two": lambda r: exhaustive(2, 9, range(1, 10)),
    "10-all-three": lambda r: exhaustive(3, 5, range(1, 7)),
    "11-all-four": lambda r: sample(r, exhaustive(4, 5, range(1, 4))),
    "12-all-four-more": lambda r: sample(r, exhaustive(4, 6, range(3, 6))),
    "13-all-five": lambda r: sample(r, exhaustive(5, 4, range(1, 5))),
    "14-all-six": lambda r: sample(r, exhaustive(6, 3, range(1, 4))),
    "15-short-random": lambda r: rand(r, 1000, 8, 6, 6),
    "16-short-random-wide": lambda r: rand(r, 1000, 8, 30, 12),
    "17-medium-random": lambda r: rand(r, 200, 30, 10, 10),
    "18-medium-small-orders": lambda r: rand(r, 200, 30, 5, 40),
    "19-medium-large-orders": lambda r: rand(r, 200, 30, 60, 8),
    "20-exact-short": lambda r: exact(r, 300, 8, 9),
    "21-exact-medium": lambda r: exact(r, 100, 40, 1000),
    "22-exact-long": lambda r: exact(r, 30, 100, 10**6),
    "23-huge-short": lambda r: rand(r, 300, 5, BIG, BIG),
    "24-huge-k": lambda r: fixed(r, 50, 100, BIG, 1, BIG),
    "25-huge-orders-small-k": lambda r: fixed(r, 50, 100, 1, BIG - 100, BIG),
    "26-just-below-k": lambda r: fixed(r, 50, 100, BIG - 3, BIG - 5, BIG),
    "27-around-k": lambda r: fixed(r, 50, 100, 10, 8, 12),
    "28-two-to-a-tray": lambda r: fixed(r, 50, 100, 20, 9, 11),
    "29-max-random": lambda r: fixed(r, 1000, 100, 500, 1, 1000),
    "30-max-large": lambda r: rand(r, 1000, 100, BIG, BIG),
    "31-max-all-ones": lambda r: [(1, [1] * 100)] * 1000,
    "32-max-all-huge": lambda r: [(BIG, [BIG] * 100)] * 1000,
    "33-max-exact": lambda r: exact(r, 1000, 100, BIG),
}


def small(rng):
    kind = rng.randint(0, 3)
    if kind == 0:
        return rand(rng, rng.randint(3, 12), rng.choice([1, 2, 4, 8]), 6, 6)
    if kind == 1:
        return exact(rng, rng.randint(3, 12), rng.randint(1, 8), rng.choice([1, 3, 9]))
    if kind == 2:
        return rand(rng, rng.randint(3, 12), 6, BIG, BIG)
    return rand(rng, rng.randint(3, 12), 10, 12, 4)


if __name__ == "__main__":
    name = sys.argv[1]
    if name == "random":
        show(small(random.Random("random " + sys.argv[2])))
    else:
        show(TESTS[name](random.Random(name)))
