"""generate.py NAME | generate.py random SEED | generate.py --list"""
import itertools
import random
import sys

N = 18


def blocks(rng, n, sizes):
    scenes = []
    a = 0
    while a < n:
        k = min(n - a, rng.choice(sizes))
        scenes.append(range(a, a + k))
        a += k
    return scenes


def chain(rng, n, sizes):
    """Scenes of consecutive actors, neighbours share one actor."""
    scenes = []
    a = 0
    while a < n - 1:
        k = min(n - a, rng.choice(sizes))
        scenes.append(range(a, a + k))
        a += k - 1
    return scenes


def grid(n, w):
    return [[i, i + 1] for i in range(n - 1) if (i + 1) % w] + [[i, i + w] for i in range(n - w)]


KINDS = {
    'threes': lambda rng, n: blocks(rng, n, [3]),
    'odd-blocks': lambda rng, n: blocks(rng, n, [3, 5]),
    'blocks': lambda rng, n: blocks(rng, n, [1, 2, 3, 4]),
    'chain': lambda rng, n: chain(rng, n, [2, 3, 4]),
    'chain-of-fours': lambda rng, n: chain(rng, n, [4]),
    'path': lambda rng, n: chain(rng, n, [2]),
    'cycle': lambda rng, n: [[i, (i + 1) % n] for i in range(n)],
    'tree': lambda rng, n: [[i, rng.randrange(i)] for i in range(1, n)],
    'spider': lambda rng, n: [[i, max(0, i - 4)] for i in range(1, n)],
    'binary': lambda rng, n: [[i, (i - 1) // 2] for i in range(1, n)],
    'triple-tree': lambda rng, n: [[i, i + 1, rng.randrange(i)] for i in range(1, n - 1, 2)],
    'grid': lambda rng, n: grid(n, 3),
    'pairs': lambda rng, n: [rng.sample(range(n), 2) for _ in range(n)],
    'few-pairs': lambda rng, n: [rng.sample(range(n), 2) for _ in range(max(1, n * 2 // 3))],
    'triples': lambda rng, n: [rng.sample(range(n), min(n, 3)) for _ in range(max(1, n // 3))],
    'many-triples': lambda rng, n: [rng.sample(range(n), min(n, 3)) for _ in range(n)],
    'any': lambda rng, n: [rng.sample(range(n), rng.randint(1, n)) for _ in range(rng.randint(1, 3))],
    'star': lambda rng, n: [[0, i] for i in range(1, n)],
    'full': lambda rng, n: [range(n)],
    'alone': lambda rng, n: [[i] for i in range(n)],
}
TELLING = ['threes', 'odd-blocks', 'blocks', 'chain', 'tree', 'triple-tree', 'few-pairs', 'pairs', 'triples']
COSTS = {
    'ones': lambda rng: 1,
    'small': lambda rng: rng.randint(1, 3),
    'ten': lambda rng: rng.randint(1, 10),
    'big': lambda rng: rng.randint(1, 10**9),
    'nearly-equal': lambda rng: 10**9 - rng.randint(0, 3),
    'max': lambda rng: 10**9,
    'mixed': lambda rng: rng.choice([1, 2, 10**9]),
}


def case(rng, n, kind, cost, crowd=0):
    """crowd: besides, that many scenes within the others."""
    scenes = [list(s) for s in KINDS[kind](rng, n)] if n > 1 else []
    if not scenes:
        scenes = [list(range(n))]
    c = [COSTS[cost](rng) for _ in range(n)]
    names = list(range(n))
    rng.shuffle(names)
    base = scenes[:]
    for _ in range(crowd):
        s = rng.choice(base)
        scenes.append([x for x in s if rng.random() < .7] or [rng.choice(s)])
    rng.shuffle(scenes)
    return c, [{names[x] for x in s} for s in scenes]


def smalls(count, low, high, kinds, costs):
    def make(rng):
        return [case(rng, rng.randint(low, high), rng.choice(kinds), rng.choice(costs), rng.choice([0, 0, 2]))
                for _ in range(count)]
    return make


def families(n, rng):
    cases = []
    sets = [set(s) for k in range(1, n + 1) for s in itertools.combinations(range(n), k)]
    for k in range(1, 2**len(sets)):
        scenes = [s for i, s in enumerate(sets) if k >> i & 1]
        for _ in range(4):
            cases.append(([rng.randint(1, 4) for _ in range(n)], scenes))
    return cases


def graphs(n, rng, times, high):
    cases = []
    pairs = list(itertools.combinations(range(n), 2))
    for k in range(1, 2**len(pairs)):
        scenes = [set(s) for i, s in enumerate(pairs) if k >> i & 1]
        for _ in range(times):
            cases.append(([rng.randint(1, high) for _ in range(n)], scenes))
    return cases


ALL = list(KINDS)
FINE = ['ones', 'small', 'ten']
TESTS = {
    'one-actor': lambda rng: [case(rng, 1, 'full', cost) for cost in COSTS],
    'families-of-2': lambda rng: families(2, rng),
    'families-of-3': lambda rng: families(3, rng),
    'graphs-of-4': lambda rng: graphs(4, rng, 6, 3),
    'graphs-of-5-ones': lambda rng: graphs(5, rng, 1, 1),
    'graphs-of-5': lambda rng: graphs(5, rng, 2, 4),
    'two-threes': lambda rng: [([1] * 6, [{0, 1, 2}, {3, 4, 5}])] + [case(rng, 6, 'threes', 'ten') for _ in range(30)],
    'nobody-stays': smalls(20, 1, 12, ['alone'], ['big', 'max']),
    'one-scene': lambda rng: [case(rng, n, 'full', cost) for n in range(1, 13) for cost in COSTS],
    'stars': lambda rng: [case(rng, n, 'star', cost) for n in range(2, 12) for cost in COSTS],
    'small-1': smalls(300, 2, 6, ALL, FINE),
    'small-2': smalls(250, 3, 7, TELLING, FINE),
    'small-3': smalls(250, 5, 8, TELLING, ['ones']),
    'small-4': smalls(250, 5, 8, ALL, ['mixed', 'small']),
    'small-5': smalls(250, 4, 8, ALL, ['big', 'max', 'nearly-equal']),
    'medium-1': smalls(50, 9, 12, TELLING, FINE),
    'medium-2': smalls(50, 9, 12, ALL, list(COSTS)),
    'medium-3': smalls(50, 9, 12, ['tree', 'spider', 'binary', 'path', 'cycle', 'grid'], FINE),
    'medium-4': smalls(12, 13, 14, TELLING, ['ten', 'ones']),
    'nines': smalls(120, 9, 9, ['threes', 'odd-blocks', 'chain'], FINE),
    'ten-thousand-cases': smalls(10000, 2, 4, ALL, ['small', 'ten', 'big']),
    'four-of-16': lambda rng: [case(rng, 16, kind, 'ten') for kind in ('tree', 'chain', 'triples', 'odd-blocks')],
}
for kind, cost, crowd in [('threes', 'ones', 0), ('odd-blocks', 'ten', 5), ('chain', 'big', 0), ('tree', 'ones', 0),
                          ('binary', 'small', 0), ('grid', 'ten', 0), ('pairs', 'big', 0), ('triple-tree', 'ten', 0),
                          ('many-triples', 'max', 0), ('full', 'max', 0), ('few-pairs', 'mixed', 0),
                          ('triples', 'nearly-equal', 0)]:
    TESTS['max-%s-%s' % (kind, cost)] = lambda rng, k=kind, c=cost, m=crowd: [case(rng, N, k, c, m)]
TESTS['max-crowd-chain'] = lambda rng: [case(rng, N, 'chain-of-fours', 'ten', 10**5 - 6)]
TESTS['max-crowd-blocks'] = lambda rng: [case(rng, N, 'odd-blocks', 'big', 10**5 - 6)]
TESTS['max-crowd-full'] = lambda rng: [case(rng, N, 'full', 'big', 10**5 - 1)]
TESTS = {'%02d-%s' % (k + 1, name): make for k, (name, make) in enumerate(TESTS.items())}


def main():
    if sys.argv[1] == '--list':
        print('\n'.join(TESTS))
        return
    rng = random.Random(' '.join(sys.argv[1:]))
    if sys.argv[1] == 'random':
        high = rng.choice([2, 3, 4, 5, 6])
        count = rng.randint(3, 12) if high < 6 else 3
        costs = rng.choice([['ones'], FINE, ['big', 'max'], list(COSTS)])
        kinds = rng.choice([ALL, TELLING])
        cases = smalls(count, rng.choice([1, high]), high, kinds, costs)(rng)
        if rng.random() < .5:
            cases[-1:] = smalls(2, 6, 6, ['threes', 'threes', 'triples', 'tree', 'chain'], FINE)(rng)
    else:
        cases = TESTS[sys.argv[1]](rng)
    out = [str(len(cases))]
    for c, scenes in cases:
        out += ['%d %d' % (len(c), len(scenes)), ' '.join(map(str, c))]
        out += [''.join('1' if j in s else '0' for j in range(len(c))) for s in scenes]
    print('\n'.join(out))


main()
