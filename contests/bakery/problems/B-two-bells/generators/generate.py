"""generate.py NAME prints the hidden test NAME; generate.py random SEED a small random one."""
import itertools
import random
import sys

BIG = 10**9
HALF = [2**i for i in range(30)]


def show(cases):
    print(len(cases))
    for a in cases:
        print(len(a))
        print(*a)


def exhaustive(n, top, rng=None, count=500):
    cases = [list(a) for a in itertools.combinations_with_replacement(range(1, top + 1), n)]
    if rng:
        cases = rng.sample(cases, min(count, len(cases)))
        for a in cases:
            rng.shuffle(a)
    return cases


def rand(rng, t, n, top, low=1):
    return [[rng.randint(low, top) for _ in range(n)] for _ in range(t)]


def multiples(rng, t, n, top, factor_top):
    out = []
    for _ in range(t):
        f = rng.randint(1, factor_top)
        out.append([f * rng.randint(1, top // f) for _ in range(n)])
    return out


def products(rng, t, n, primes, top=BIG, skip=0.3):
    """Oven i misses some of the primes: large pairwise gcds, a small gcd of all."""
    out = []
    for _ in range(t):
        a = []
        while len(a) < n:
            x = 1
            for p in primes:
                if rng.random() > skip and x * p <= top:
                    x *= p
            a.append(x)
        out.append(a)
    return out


def one_missing(rng, primes, factor=1):
    """All products of all primes but one: the gcd of all is 1, no pair has it."""
    whole = 1
    for p in primes:
        whole *= p
    a = [whole // p * factor for p in primes]
    rng.shuffle(a)
    return a


def hidden_pair(rng, n, g, far=True):
    """One pair has the gcd g; all others share a larger divisor with everything."""
    h = g * 210
    a = [h * rng.randint(1, BIG // h) for _ in range(n - 2)]
    x, y = g * 6 * rng.choice([1, 11, 13, 17, 19]), g * 35 * rng.choice([1, 23, 29, 31])
    if far:
        y *= BIG // y // 70 * 2 + 1 if y * 3 < BIG else 1
    a += [x, y]
    rng.shuffle(a)
    return a


P = [2, 3, 5, 7, 11, 13, 17, 19, 23]

TESTS = {
    "01-two-equal": lambda r: [[1, 1], [2, 2], [BIG, BIG], [999999937, 999999937]],
    "02-one-divides": lambda r: [[1, 2], [1, BIG], [2, 4], [3, 12], [BIG, 5 * 10**8], [10, 5]],
    "03-coprime-far": lambda r: [[BIG, BIG - 1], [999999937, 999999929], [BIG, 3], [2, 999999999], [99991, 99989]],
    "04-triangle": lambda r: [[6, 10, 15], [15, 10, 6], [12, 20, 30], [30, 42, 70, 105], [105, 30, 70, 42]],
    "05-sorted-apart": lambda r: [[2, 4, 5], [4, 6, 9], [4, 8, 9, 18, 36], [6, 12, 15, 30, 35, 70], [9, 18, 20, 40]],
    "06-powers-of-two": lambda r: [HALF, HALF[::-1], HALF[10:], [2**29] * 100, [2**29, 2**28, 3 * 2**27]],
    "07-all-pairs": lambda r: exhaustive(2, 30),
    "08-all-triples": lambda r: exhaustive(3, 12),
    "09-triples-shuffled": lambda r: exhaustive(3, 40, r),
    "10-fours": lambda r: exhaustive(4, 20, r),
    "11-fours-even": lambda r: [[2 * x for x in a] for a in exhaustive(4, 20, r)],
    "12-fives": lambda r: [[6 * x for x in a] for a in exhaustive(5, 12, r)],
    "13-pairs-random": lambda r: rand(r, 500, 2, 1000),
    "14-pairs-large": lambda r: rand(r, 500, 2, BIG),
    "15-pairs-multiples": lambda r: multiples(r, 500, 2, BIG, 10**6),
    "16-pairs-close": lambda r: [[x, x + r.choice([1, 2, 3, 4, 6, 12])] for x in (r.randint(1, BIG - 12) for _ in range(500))],
    "17-triples-multiples": lambda r: multiples(r, 500, 3, BIG, 10**5),
    "18-triples-products": lambda r: products(r, 500, 3, P[:5]),
    "19-fours-products": lambda r: products(r, 500, 4, P[:7]),
    "20-tens-products": lambda r: products(r, 400, 10, P, skip=0.15),
    "21-one-missing": lambda r: [one_missing(r, P[:k], f) for k in range(3, 9) for f in (1, 2, 3, 5, 30)],
    "22-one-missing-repeated": lambda r: [one_missing(r, P[:k]) * 5 for k in range(3, 10)],
    "23-same-but-one": lambda r: [[x] * 99 + [y] for x, y in ((12, 18), (10**9, 6), (7, 10**9), (720720, 17 * 720720))],
    "24-hidden-pair-small": lambda r: [hidden_pair(r, 10, g) for g in range(1, 200)],
    "25-hidden-pair": lambda r: [hidden_pair(r, 100, g, g % 2) for g in range(1, 51)],
    "26-hidden-pair-large": lambda r: [hidden_pair(r, 100, r.randint(1, 10**5), i % 2) for i in range(50)],
    "27-max-random": lambda r: rand(r, 50, 100, BIG),
    "28-max-multiples": lambda r: multiples(r, 50, 100, BIG, 10**7),
    "29-max-products": lambda r: products(r, 50, 100, P, skip=0.1),
    "30-max-equal": lambda r: [[BIG - i] * 100 for i in range(50)],
    "31-max-fibonacci": lambda r: [[701408733, 433494437] + [701408733] * 98] * 50,
    "32-max-many-cases": lambda r: multiples(r, 500, 10, BIG, 10**6),
    "33-max-one-case": lambda r: [hidden_pair(r, 100, 4217, False)],
}


def small(rng):
    kind = rng.randint(0, 3)
    t = rng.randint(3, 10)
    if kind == 0:
        return [a for _ in range(t) for a in rand(rng, 1, rng.randint(2, 6), rng.choice([3, 12, 40]))]
    if kind == 1:
        return [a for _ in range(t) for a in multiples(rng, 1, rng.randint(2, 6), 120, 12)]
    if kind == 2:
        return [a for _ in range(t) for a in products(rng, 1, rng.randint(2, 5), [2, 2, 3, 5, 7], 210)]
    return [a for _ in range(t) for a in rand(rng, 1, rng.randint(2, 3), 300, 150)]


if __name__ == "__main__":
    name = sys.argv[1]
    if name == "random":
        show(small(random.Random("random " + sys.argv[2])))
    else:
        show(TESTS[name](random.Random(name)))
