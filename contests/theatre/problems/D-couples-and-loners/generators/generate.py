"""generate.py NAME | generate.py random SEED | generate.py --list"""
import itertools
import random
import sys


def from_gaps(gaps):
    return 'x' + ''.join('.' * g + 'x' for g in gaps)


def row(rng, n, kind):
    """About n seats."""
    gaps = []
    left = n - 2
    while left > 0:
        g = {'even': lambda: 2 * rng.randint(1, 4), 'odd': lambda: 2 * rng.randint(0, 4) + 1, 'short': lambda: rng.randint(0, 3),
             'mixed': lambda: rng.randint(1, 8), 'long': lambda: rng.randint(1, max(1, n // 3)),
             'one': lambda: n - 2}[kind]()
        gaps.append(min(g, left))
        left -= gaps[-1] + 1
    rng.shuffle(gaps)
    return from_gaps(gaps if len(gaps) + sum(gaps) > 1 else [1])


KINDS = ['even', 'odd', 'short', 'mixed', 'mixed', 'long', 'one']


def case(rng, n, kind=None):
    r = row(rng, n, kind or rng.choice(KINDS))
    room = sum(len(g) // 2 for g in r.split('x'))
    c = rng.choice([0, room, rng.randint(0, room + 1), rng.randint(0, room + 1), rng.randint(0, room // 2 + 1)])
    s = rng.choice([rng.randint(0, room + 1), rng.randint(0, 3), room, room + 5])
    return c, s, r


def every(n, pairs):
    rows = ['x%sx' % ''.join(p) for p in itertools.product('.x', repeat=n - 2)]
    return [(c, s, r) for r in rows for c, s in pairs]


def smalls(count, low, high):
    return lambda rng: [case(rng, rng.randint(low, high)) for _ in range(count)]


def large(kind, couples, loners):
    """Couples and loners as shares of the room."""
    def make(rng):
        r = row(rng, 199990, kind)
        room = sum(len(g) // 2 for g in r.split('x'))
        return [(int(room * couples), min(200000, int(room * loners)), r)]
    return make


TESTS = {'all-rows-of-%d' % n: lambda rng, n=n: every(n, [(0, 1), (1, 0), (1, 1), (1, 5), (2, 5), (0, 9)]) for n in (3, 4, 5, 6, 7, 8)}
TESTS['part-of-ten'] = lambda rng: rng.sample(every(10, [(c, s) for c in range(4) for s in (1, 2, 4)]), 900)
TESTS['part-of-twelve'] = lambda rng: rng.sample(every(12, [(c, s) for c in range(6) for s in (1, 3, 6)]), 800)
TESTS['one-gap'] = lambda rng: [(c, s, from_gaps([g])) for g in range(1, 13) for c in range(0, 8, 2) for s in (0, 1, 2, 9)]
TESTS['two-gaps'] = lambda rng: [(c, 20, from_gaps([g, h])) for g in range(1, 9) for h in range(1, 9) for c in range(7)]
TESTS['three-even-gaps'] = lambda rng: [(c, 20, from_gaps(g)) for g in itertools.permutations([2, 4, 6]) for c in range(8)] + [
    (c, 20, from_gaps(g)) for g in itertools.permutations([4, 6, 8]) for c in range(11)]
TESTS['even-and-odd'] = lambda rng: [(c, s, from_gaps(g)) for g in itertools.permutations([3, 4, 7]) for c in range(8) for s in (1, 3, 20)]
TESTS['nothing-free'] = lambda rng: [(3, 3, 'x' * n) for n in range(3, 30)]
TESTS['nobody-waits'] = lambda rng: [(0, 0, case(rng, 20)[2]) for _ in range(30)]
for k, (low, high) in enumerate([(3, 10), (8, 16), (12, 24), (20, 30)]):
    TESTS['small-%d' % (k + 1)] = smalls(400, low, high)
for k, (low, high) in enumerate([(40, 80), (100, 200), (300, 600)]):
    TESTS['medium-%d' % (k + 1)] = smalls(10000 // high, low, high)
TESTS['many-cases'] = smalls(10000, 12, 19)
for name, args in {
    'even-half': ('even', .5, 9), 'even-few-couples': ('even', .1, 1), 'even-most': ('even', .9, .2), 'odd-half': ('odd', .5, 1),
    'mixed-half': ('mixed', .5, 1), 'mixed-third': ('mixed', .3, 2), 'short': ('short', .6, 1), 'long': ('long', .4, 1),
    'one-gap': ('one', .5, 1), 'only-couples': ('mixed', 1, 0), 'only-loners': ('mixed', 0, 3),
}.items():
    TESTS['max-' + name] = large(*args)
TESTS = {'%02d-%s' % (k + 1, name): make for k, (name, make) in enumerate(TESTS.items())}


def main():
    if sys.argv[1] == '--list':
        print('\n'.join(TESTS))
        return
    rng = random.Random(' '.join(sys.argv[1:]))
    if sys.argv[1] == 'random':
        cases = smalls(rng.randint(3, 12), 3, rng.choice([5, 9, 14, 22]))(rng)
    else:
        cases = TESTS[sys.argv[1]](rng)
    print(len(cases))
    for c, s, r in cases:
        print(len(r), c, s)
        print(r)


main()
