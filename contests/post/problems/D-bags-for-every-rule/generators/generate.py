"""generate.py TEST-NAME | random SEED: prints one input."""
import itertools
import random
import sys

MAX = 2 * 10 ** 5
TOP = 10 ** 9


def exhaustive(n, high, limits):
    return [(limit, w) for limit in limits for w in itertools.product(range(1, min(high, limit) + 1), repeat=n)]


def case(rng, n, high, factor):
    """Random weights; a bag holds about `factor` parcels."""
    w = [rng.randint(1, high) for _ in range(n)]
    return max(max(w), int(high * factor / 2)), w


def many(seed, count, longest, high, factors):
    rng = random.Random(seed)
    return [case(rng, rng.randint(1, longest), high, rng.choice(factors)) for _ in range(count)]


def mixed(rng, n, runs, heavy):
    """Long runs of light parcels between runs of heavy ones: bags of very different lengths."""
    w = []
    while len(w) < n:
        x = max(1, int(heavy / rng.choice(runs)))
        w += [max(1, x - rng.randint(0, x // 4)) for _ in range(rng.randint(1, max(1, n // 4)))]
    return heavy, w[:n]


def mixes(seed, count, longest, runs, heavy):
    rng = random.Random(seed)
    return [mixed(rng, rng.randint(1, longest), runs, heavy) for _ in range(count)]


def slopes(n, limit, down=False):
    """Light parcels become heavy slowly, so every length of a bag occurs."""
    w = [max(1, limit * (i + 1) // (n + 1)) for i in range(n)]
    w = [min(x, TOP) for x in w]
    return [(max(limit, 1), w[::-1] if down else w)]


def spectrum(n, limit, root):
    """Bags of 1, 2, 3, ... parcels by weight, again and again."""
    w = []
    length = 1
    while len(w) < n:
        w += [limit // length] * length
        length = length + 1 if length < root else 1
    return [(limit, [min(TOP, max(1, x)) for x in w[:n]])]


def trap(n, k):
    """Whether a bag starts at the right place decides how many bags the rest takes."""
    w = []
    while len(w) < n:
        w += [1] * (k - 1) + [2 * k, 2 * k]
    return 2 * k, w[:n]


def tiny_then_one(n, limit, heavy_share, seed):
    rng = random.Random(seed)
    return [(limit, [limit if rng.random() < heavy_share else 1 for _ in range(n)])]


def large(seed, n, high, factor):
    return [case(random.Random(seed), n, high, factor)]


TESTS = {
    '01-one-parcel': lambda: [(1, [1]), (5, [5]), (10 ** 15, [1]), (TOP, [TOP]), (10 ** 15, [TOP])],
    '02-two-and-three': lambda: exhaustive(2, 4, range(1, 8)) + exhaustive(3, 3, range(1, 8)),
    '03-all-of-4': lambda: exhaustive(4, 3, (3, 4, 5, 6)),
    '04-all-of-5': lambda: exhaustive(5, 3, (4, 5, 6)),
    '05-all-of-6': lambda: exhaustive(6, 2, range(2, 12)),
    '06-all-of-8': lambda: exhaustive(8, 2, (3, 4, 5)),
    '07-all-of-6-three-weights': lambda: exhaustive(6, 3, (5,)),
    '08-equal-weights': lambda: [(limit, [3] * n) for n in range(1, 13) for limit in (3, 5, 6, 9, 12, 100)],
    '09-small-random': lambda: many('s', 120, 9, 6, (1, 2, 4, 6)),
    '10-small-mixed': lambda: mixes('t', 100, 14, (1, 2, 3, 6), 12),
    '11-medium-random': lambda: many('u', 30, 60, 100, (1, 3, 6, 12)),
    '12-medium-mixed': lambda: mixes('v', 30, 80, (1, 2, 5, 20), 60),
    '13-traps': lambda: [trap(n, k) for k in range(1, 8) for n in (3 * k + 2, 5 * k + 1, 40)],
    '14-slopes': lambda: slopes(300, 1000) + slopes(300, 1000, True) + slopes(150, 9999),
    '15-spectrum': lambda: spectrum(400, 840, 20),
    '16-everything-fits': lambda: [(n * TOP, [TOP] * n) for n in (2, 3, 30, 100)],
    '17-nothing-fits': lambda: [(TOP, [TOP] * 50), (3, [2] * 60), (2 * TOP - 1, [TOP] * 70)],
    '18-beyond-32-bits': lambda: many('w', 30, 30, TOP, (3, 5, 9, 12, 20)) + [(10 ** 15, [TOP] * 40)],
    '19-exactly-full': lambda: [(2 * TOP, [TOP] * 9), (3 * TOP, [TOP] * 20), (3 * TOP - 1, [TOP] * 20)],
    '20-heavy-between-light': lambda: tiny_then_one(500, 40, 0.03, 'x'),
    '21-many-cases': lambda: many('y', 10000, 39, 20, (1, 2, 5, 10))[:9900],
    '22-many-mixed': lambda: mixes('z', 5000, 70, (1, 2, 3, 8), 24),
    '23-max-light': lambda: [(10 ** 15, [TOP] * MAX)],
    '24-max-heavy': lambda: [(1, [1] * MAX)],
    '25-max-pairs': lambda: [(3, ([1] * (MAX // 2) + [2] * (MAX // 2)))],
    '26-max-random': lambda: large('a', MAX, TOP, 40),
    '27-max-random-long': lambda: large('b', MAX, TOP, 3000),
    '28-max-slope': lambda: slopes(MAX, 10 ** 9),
    '29-max-slope-down': lambda: slopes(MAX, 5 * 10 ** 8, True),
    '30-max-spectrum': lambda: spectrum(MAX, 10 ** 9, 630),
    '31-max-one-long-bag': lambda: [(MAX, [1] * (MAX // 2) + [MAX] * (MAX // 2))],
    '32-max-long-bag-last': lambda: [(MAX, [MAX] * (MAX // 2) + [1] * (MAX // 2))],
    '33-max-mixed': lambda: [mixed(random.Random('c'), MAX, (1, 2, 10, 100, 1000, 20000), 10 ** 8)],
    '34-max-heavy-between-light': lambda: tiny_then_one(MAX, 50000, 0.001, 'd'),
}


def small(seed):
    rng = random.Random('random %s' % seed)
    out = []
    for _ in range(rng.randint(3, 10)):
        n = rng.choice((1, 2, 3, 5, 8, 12, rng.randint(1, 18)))
        kind = rng.random()
        if kind < 0.45:
            out.append(case(rng, n, rng.choice((1, 2, 3, 5, 9, TOP)), rng.choice((1, 2, 3, 5, 9))))
        elif kind < 0.8:
            out.append(mixed(rng, n, (1, 2, 3, 5), rng.choice((4, 7, 12, 30))))
        else:
            limit, w = trap(n, rng.randint(1, 4))
            out.append((limit, w[::-1] if rng.random() < 0.5 else w))
    return out


def main():
    cases = small(sys.argv[2]) if sys.argv[1] == 'random' else TESTS[sys.argv[1]]()
    out = [str(len(cases))]
    for limit, w in cases:
        out.append('%d %d\n%s' % (len(w), limit, ' '.join(map(str, w))))
    sys.stdout.write('\n'.join(out) + '\n')


main()
