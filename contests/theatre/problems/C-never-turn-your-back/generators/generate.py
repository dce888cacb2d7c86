"""generate.py NAME | generate.py random SEED | generate.py --list"""
import itertools
import random
import sys

LIMIT = 3 * 10**5


def put(rng, g, climb):
    """Puts S and T on two cells; climb: S rather low, T rather high."""
    h, w = len(g), len(g[0])
    while True:
        if climb:
            s = (h - 1 - min(int(rng.expovariate(1)), h - 1), rng.randrange(w))
            t = (min(int(rng.expovariate(1)), h - 1), rng.randrange(w))
        else:
            s, t = [(rng.randrange(h), rng.randrange(w)) for _ in range(2)]
        if s != t:
            break
    g[s[0]][s[1]] = 'S'
    g[t[0]][t[1]] = 'T'
    return [''.join(row) for row in g]


def plain(rng, h, w, p, climb=True):
    if h * w < 2:
        w = 2
    return put(rng, [['#' if rng.random() < p else '.' for _ in range(w)] for _ in range(h)], climb)


def tower(rng, h, w, missing=0.0, how='random'):
    """A shaft; on each floor there is a niche on one side, or (missing) none."""
    mid = w // 2
    g = []
    for r in range(h):
        row = ['#'] * w
        row[mid] = '.'
        side = rng.choice([-1, 1]) if how == 'random' else 1 - r % 2 * 2
        if 0 <= mid + side < w and rng.random() >= missing:
            row[mid + side] = '.'
        g.append(row)
    g[0][mid], g[-1][mid] = 'T', 'S'
    return [''.join(row) for row in g]


def gaps(rng, h, w, widths, count):
    """Every second row is a wall with some gaps."""
    g = []
    for r in range(h):
        row = ['.'] * w
        if r % 2:
            row = ['#'] * w
            for _ in range(count):
                k = min(w, rng.choice(widths))
                c = rng.randint(0, w - k)
                row[c:c + k] = ['.'] * k
        g.append(row)
    return put(rng, g, True)


def snake(rng, h, w, noise=0):
    """One long way through all the rows, with room for a step to the side between two floors."""
    g = []
    for r in range(h):
        row = ['.'] * w
        if r % 2:
            row = ['#'] * w
            a = 0 if r % 4 == 1 else w - 2
            row[a:a + 2] = ['.', '.']
        g.append(row)
    for _ in range(noise):
        g[rng.randrange(h)][rng.randrange(w)] = '.'
    g[0][w - 1] = 'T'
    low = h - 1
    g[low][0 if low // 2 % 2 else w - 1] = 'S'
    stage = [''.join(row) for row in g]
    if sum(row.count('S') + row.count('T') for row in stage) < 2:
        return plain(rng, h, w, 0)
    return stage


def every(h, w):
    cases = []
    n = h * w
    for s, t in itertools.permutations(range(n), 2):
        for rest in itertools.product('.#', repeat=n - 2):
            it = iter(rest)
            flat = ''.join('S' if i == s else 'T' if i == t else next(it) for i in range(n))
            cases.append([flat[r * w:r * w + w] for r in range(h)])
    return cases


def small(rng, high):
    kind = rng.randrange(10)
    h, w = rng.randint(1, high), rng.randint(1, high)
    if kind < 6:
        return plain(rng, h, w, rng.choice([0, .1, .2, .3, .4, .5]), kind < 4)
    if kind < 8:
        return tower(rng, rng.randint(2, high + 1), rng.randint(2, 3), rng.choice([0, 0, .2]))
    if kind == 8:
        return gaps(rng, rng.randint(2, high + 1), max(2, w), [1, 2, 2, 3], 1)
    return snake(rng, rng.choice([3, 5, 7]), rng.randint(3, max(3, high)), rng.randint(0, 2))


def many(count, make):
    return lambda rng: [make(rng) for _ in range(count)]


R = random.Random.randint
TESTS = {
    'two-cells': lambda rng: every(1, 2) + every(2, 1),
    'all-of-2x2': lambda rng: every(2, 2),
    'all-of-3x2': lambda rng: every(3, 2),
    'all-of-2x3': lambda rng: every(2, 3),
    'all-of-4x2': lambda rng: every(4, 2),
    'all-of-3x3': lambda rng: every(3, 3),
    'one-row': many(60, lambda rng: plain(rng, 1, R(rng, 2, 12), rng.choice([0, .1]), False)),
    'one-column': many(60, lambda rng: plain(rng, R(rng, 2, 8), 1, rng.choice([0, .1]), False)),
    'some-of-4x3': many(900, lambda rng: plain(rng, 4, 3, rng.choice([.1, .3, .5]))),
    'some-of-5x3': many(700, lambda rng: plain(rng, 5, 3, rng.choice([.1, .3, .5]))),
    'some-of-4x5': many(600, lambda rng: plain(rng, 4, 5, rng.choice([.1, .3, .5]))),
    'towers': many(150, lambda rng: tower(rng, R(rng, 2, 12), R(rng, 2, 3), rng.choice([0, 0, .1]))),
    'gaps': many(120, lambda rng: gaps(rng, R(rng, 3, 10), R(rng, 3, 10), [1, 2, 2, 3], R(rng, 1, 2))),
    'snakes': many(80, lambda rng: snake(rng, rng.choice([3, 5, 7, 9]), R(rng, 3, 9), R(rng, 0, 3))),
}
for k in range(1, 5):
    TESTS['small-%d' % k] = many(350, lambda rng, k=k: small(rng, 3 + k))
for k, p in enumerate([0, .1, .2, .3, .4], 1):
    TESTS['medium-%d' % k] = many(12, lambda rng, p=p: plain(rng, R(rng, 15, 40), R(rng, 15, 40), p))
TESTS.update({
    'thin': many(30, lambda rng: plain(rng, R(rng, 50, 150), R(rng, 2, 4), rng.choice([0, .02, .05, .1]))),
    'ten-thousand-cases': many(10**4, lambda rng: plain(rng, 6, 5, rng.choice([.1, .25, .4]))),
    'max-open': lambda rng: [['.' * 299 + 'T' + '.' * 247] + ['.' * 547] * 546 + ['.' * 300 + 'S' + '.' * 246]],
    'max-light-scenery': lambda rng: [plain(rng, 547, 548, .1)],
    'max-scenery': lambda rng: [plain(rng, 547, 548, .2)],
    'max-heavy-scenery': lambda rng: [plain(rng, 547, 548, .28)],
    'max-deep-stage': lambda rng: [plain(rng, 3000, 100, .15)],
    'max-wide-stage': lambda rng: [plain(rng, 100, 3000, .25)],
    'max-two-columns': lambda rng: [['T.'] + ['..'] * (LIMIT // 2 - 2) + ['S.']],
    'max-tower': lambda rng: [tower(rng, LIMIT // 3, 3, 0, 'alternate')],
    'max-tower-random': lambda rng: [tower(rng, LIMIT // 3, 3, 0)],
    'max-tower-one-missing': lambda rng: [['#T#', '#.#', '#.#'] + tower(rng, LIMIT // 3 - 3, 3)[1:]],
    'max-gaps': lambda rng: [gaps(rng, 547, 548, [1, 2, 2, 3], 3)],
    'max-snake': lambda rng: [snake(rng, 547, 548)],
    'max-one-row': lambda rng: [['T' + '.' * (LIMIT - 2) + 'S']],
    'max-one-column-down': lambda rng: [['S'] + ['.'] * (LIMIT - 2) + ['T']],
})
TESTS = {'%02d-%s' % (k + 1, name): make for k, (name, make) in enumerate(TESTS.items())}


def main():
    if sys.argv[1] == '--list':
        print('\n'.join(TESTS))
        return
    rng = random.Random(' '.join(sys.argv[1:]))
    if sys.argv[1] == 'random':
        high = rng.choice([2, 3, 4, 5, 6])
        cases = [small(rng, high) for _ in range(rng.randint(3, 12))]
    else:
        cases = TESTS[sys.argv[1]](rng)
    out = [str(len(cases))]
    for stage in cases:
        out.append('%d %d' % (len(stage), len(stage[0])))
        out += stage
    print('\n'.join(out))


main()
