"""generate.py NAME | generate.py random SEED | generate.py --list"""
import itertools
import random
import sys

TOP = 10**9


def spans(rng, n, top, width):
    """People with b - a up to width."""
    people = []
    for _ in range(n):
        b = rng.randint(1, top)
        people.append((max(1, b - rng.randint(0, width)), b))
    return people


def small(rng, n, top):
    kind = rng.randrange(5)
    if kind == 0:
        return spans(rng, n, top, 0)
    if kind == 1:
        return spans(rng, n, top, rng.randint(1, top))
    if kind == 2:  # everybody accepts a common price
        c = rng.randint(1, top)
        return [(rng.randint(1, c), rng.randint(c, top)) for _ in range(n)]
    if kind == 3:  # a crowd of poor people, a few rich ones
        return [(1, rng.randint(1, max(1, top // 4))) if rng.random() < .7 else
                (rng.randint(max(1, top // 2), top), top) for _ in range(n)]
    same = rng.randint(1, top)
    return [(rng.randint(1, same), same) for _ in range(n)]


def seats(rng, n):
    return rng.choice([1, n, rng.randint(1, n), rng.randint(1, n), (n + 1) // 2])


def every(n, top, ks):
    choice = [(a, b) for a in range(1, top + 1) for b in range(a, top + 1)]
    return [(k, list(c)) for k in ks for c in itertools.combinations_with_replacement(choice, n)]


def smalls(count, low, high, top):
    def make(rng):
        cases = []
        for _ in range(count):
            n = rng.randint(low, high)
            cases.append((seats(rng, n), small(rng, n, top)))
        return cases
    return make


def large(people, k=None):
    def make(rng):
        p = people(rng)
        rng.shuffle(p)
        return [(k or len(p), p)]
    return make


def two_crowds(rng):
    """The smaller, richer crowd pays a little more or a little less."""
    cases = []
    for d in (-1, 0, 1, 2):
        for k in (1, 20, 30, 50):
            cases.append((k, [(1, 10**6 * 2)] * 30 + [(10**6 * 3, 10**6 * 3 + d)] * 20))
    return [(k, [(a, max(a, b)) for a, b in p]) for k, p in cases]


TESTS = {
    'one-person': lambda rng: [(1, [p]) for p in [(1, 1), (1, 2), (2, 2), (7, 9), (1, TOP), (TOP, TOP), (TOP - 1, TOP)]],
    'all-of-two-one-seat': lambda rng: every(2, 4, [1]),
    'all-of-two-two-seats': lambda rng: every(2, 4, [2]),
    'all-of-three-one-seat': lambda rng: every(3, 3, [1]),
    'all-of-three-two-seats': lambda rng: every(3, 3, [2]),
    'all-of-three-three-seats': lambda rng: every(3, 3, [3]),
    'all-of-four-two-seats': lambda rng: every(4, 3, [2]),
    'all-of-four-four-seats': lambda rng: every(4, 3, [4]),
    'two-crowds': two_crowds,
    'same-for-all': lambda rng: [(k, [(a, 10)] * 20) for k in (1, 7, 20) for a in (1, 5, 10)],
    'touching': lambda rng: [(k, [(i, i + 1) for i in range(1, n + 1)]) for n in range(1, 18) for k in (1, (n + 1) // 2, n)],
    'nested': lambda rng: [(k, [(i, 40 - i) for i in range(1, n + 1)]) for n in range(1, 18) for k in (1, (n + 1) // 2, n)],
    'staircase-of-rich': lambda rng: [(k, [(1, 3 * i) for i in range(1, n + 1)]) for n in range(1, 18) for k in (1, (n + 1) // 2, n)],
}
for k, (low, high, top) in enumerate([(2, 5, 6), (2, 5, 12), (2, 7, 9), (3, 8, 30), (3, 8, 100), (4, 8, 1000), (1, 8, TOP), (2, 8, TOP)]):
    TESTS['small-%d' % (k + 1)] = smalls(245, low, high, top)
for k, top in enumerate([20, 300, 10**5, TOP]):
    TESTS['medium-%d' % (k + 1)] = smalls(19, 60, 105, top)
TESTS['large-prices-few-people'] = lambda rng: [(k, [(TOP - 5, TOP)] * k) for k in range(1, 60)]
TESTS['large-wide'] = large(lambda rng: spans(rng, 2000, TOP, TOP))
TESTS['large-narrow'] = large(lambda rng: spans(rng, 2000, TOP, 10**6))
TESTS['large-common-price'] = large(lambda rng: [(rng.randint(1, 10**8), rng.randint(10**8, TOP)) for _ in range(2000)])
TESTS['large-half-seats'] = large(lambda rng: [(rng.randint(1, 10**6), rng.randint(1, TOP - 10**6) + 10**6) for _ in range(2000)], 900)
TESTS['large-one-seat'] = large(lambda rng: spans(rng, 2000, TOP, TOP), 1)
TESTS['large-equal'] = large(lambda rng: [(TOP, TOP)] * 2000)
TESTS['large-few-values'] = large(lambda rng: [tuple(sorted(rng.choices([1, 10**8, 5 * 10**8, 999999999, TOP], k=2))) for _ in range(2000)])
TESTS['large-crowds'] = large(lambda rng: [(c * 10**7 + rng.randint(1, 9), c * 10**7 + rng.randint(10, 10**6)) for c in range(1, 95) for _ in range(1000 // (10 + c))][:2000], 30)
TESTS['large-all-but-one-touch'] = large(lambda rng: [(i * 500000, (i + 1) * 500000) for i in range(1, 2000)] + [(1, TOP)], 3)
TESTS = {'%02d-%s' % (k + 1, name): make for k, (name, make) in enumerate(TESTS.items())}


def main():
    if sys.argv[1] == '--list':
        print('\n'.join(TESTS))
        return
    rng = random.Random(' '.join(sys.argv[1:]))
    if sys.argv[1] == 'random':
        cases = smalls(rng.randint(3, 12), 1, rng.choice([2, 4, 8]), rng.choice([2, 5, 10, 40, 150]))(rng)
    else:
        cases = TESTS[sys.argv[1]](rng)
    print(len(cases))
    for k, people in cases:
        print(len(people), k)
        for a, b in people:
            print(a, b)


main()
