"""generate.py NAME | generate.py random SEED | generate.py --list"""
import itertools
import random
import sys


def tree(rng, n, kind):
    """Bosses with smaller numbers."""
    pick = {
        'path': lambda i: i - 1,
        'star': lambda i: 1,
        'random': lambda i: rng.randint(1, i - 1),
        'deep': lambda i: rng.randint(max(1, i - 3), i - 1),
        'broom': lambda i: i - 1 if i <= n // 2 else rng.randint(max(1, n // 2 - 2), max(1, n // 2)),
        'caterpillar': lambda i: i - 1 if i <= n // 2 else rng.randint(1, max(1, n // 2)),
        'binary': lambda i: i // 2,
    }[kind]
    return [0, 0] + [pick(i) for i in range(2, n + 1)]


KINDS = ['path', 'star', 'random', 'deep', 'broom', 'caterpillar', 'binary']


def walk(rng, n, boss, noise):
    """A seating by a depth-first walk in which each team is an arc; the boss sits anywhere between the teams.
    noise: how many neighbours or random persons change their seats."""
    sub = [[] for _ in range(n + 1)]
    for v in range(2, n + 1):
        sub[boss[v]].append(v)
    order = []
    stack = [1]
    while stack:
        v = stack.pop()
        if v < 0:
            order.append(-v)
            continue
        todo = sub[v] + [-v]
        rng.shuffle(todo)
        stack += todo
    for _ in range(noise):
        i = rng.randrange(n)
        j = (i + 1) % n if rng.random() < .5 else rng.randrange(n)
        order[i], order[j] = order[j], order[i]
    shift = rng.randrange(n)
    seat = [0] * (n + 1)
    for i, v in enumerate(order):
        seat[v] = (i + shift) % n + 1
    return seat


def grow(rng, n, boss):
    """On a path: the teams, from the lowest, are arcs that grow at both ends."""
    seat = [0] * (n + 1)
    low = high = rng.randrange(n)
    seat[n] = low + 1
    for v in range(n - 1, 0, -1):
        if rng.random() < .5:
            low -= 1
            seat[v] = low % n + 1
        else:
            high += 1
            seat[v] = high % n + 1
    return seat


def rename(rng, n, boss, seat):
    names = list(range(2, n + 1))
    rng.shuffle(names)
    names = [0, 1] + names
    b, s = [0] * (n + 1), [0] * (n + 1)
    for v in range(1, n + 1):
        b[names[v]] = names[boss[v]]
        s[names[v]] = seat[v]
    return b, s


def case(rng, n, kind, noise, shuffled=True):
    boss = tree(rng, n, kind)
    if noise == 'random':
        seat = [0] + rng.sample(range(1, n + 1), n)
    elif noise == 'grow':
        seat = grow(rng, n, boss)
    else:
        seat = walk(rng, n, boss, noise)
    return rename(rng, n, boss, seat) if shuffled else (boss, seat)


def every(n):
    cases = []
    for q in itertools.product(*[range(1, i) for i in range(2, n + 1)]):
        for s in itertools.permutations(range(1, n + 1)):
            cases.append(([0, 0] + list(q), [0] + list(s)))
    return cases


def smalls(count, low, high, noises):
    def make(rng):
        return [case(rng, rng.randint(low, high), rng.choice(KINDS), rng.choice(noises)) for _ in range(count)]
    return make


TESTS = {'all-of-%d' % n: lambda rng, n=n: every(n) for n in (2, 3, 4)}
TESTS['part-of-5'] = lambda rng: rng.sample(every(5), 900)
TESTS['part-of-6'] = lambda rng: [case(rng, 6, rng.choice(KINDS), rng.choice([0, 1, 2, 'random'])) for _ in range(800)]
for k, noises in enumerate([[0], [1], [0, 1, 2], [2, 3], ['random'], [0, 1, 'random']]):
    TESTS['small-%d' % (k + 1)] = smalls(400, 2, 12, noises)
for k, noises in enumerate([[0], [1], [0, 1, 2, 3], [3, 5], [0, 1, 2, 3, 4]]):
    TESTS['medium-%d' % (k + 1)] = smalls(50, 20, 60, noises)
TESTS['paths-grow'] = lambda rng: [case(rng, rng.randint(2, 20), 'path', 'grow') for _ in range(200)]
TESTS['long-path-grows'] = lambda rng: [case(rng, 1500, 'path', 'grow')]
TESTS['many-of-two'] = lambda rng: [case(rng, 2, 'path', 'random') for _ in range(800)]
TESTS['names-in-order'] = lambda rng: [case(rng, rng.randint(3, 15), rng.choice(KINDS), rng.choice([0, 1]), False) for _ in range(250)]
TESTS['ten-thousand-cases'] = smalls(10000, 10, 25, [0, 1, 2])
N = 2 * 10**5
TESTS['max-path-grows'] = lambda rng: [case(rng, N, 'path', 'grow')]
TESTS['max-path-in-order'] = lambda rng: [case(rng, N, 'path', 0, False)]
TESTS['max-path-one-swap'] = lambda rng: [case(rng, N, 'path', 1)]
TESTS['max-star'] = lambda rng: [case(rng, N, 'star', 'random')]
TESTS['max-binary'] = lambda rng: [case(rng, N, 'binary', 1000)]
TESTS['max-random'] = lambda rng: [case(rng, N, 'random', 300)]
TESTS['max-deep'] = lambda rng: [case(rng, N, 'deep', 1)]
TESTS['max-broom'] = lambda rng: [case(rng, N, 'broom', 2)]
TESTS['max-caterpillar'] = lambda rng: [case(rng, N, 'caterpillar', 0)]
TESTS['max-random-seats'] = lambda rng: [case(rng, N, 'deep', 'random')]
TESTS = {'%02d-%s' % (k + 1, name): make for k, (name, make) in enumerate(TESTS.items())}


def main():
    if sys.argv[1] == '--list':
        print('\n'.join(TESTS))
        return
    rng = random.Random(' '.join(sys.argv[1:]))
    if sys.argv[1] == 'random':
        noises = rng.choice([[0, 1], [0, 1, 2, 3], ['random', 2], [1]])
        cases = smalls(rng.randint(3, 12), 2, rng.choice([3, 5, 8, 14]), noises)(rng)
        if rng.random() < .2:
            cases.append(case(rng, rng.randint(2, 15), 'path', 'grow'))
    else:
        cases = TESTS[sys.argv[1]](rng)
    out = [str(len(cases))]
    for boss, seat in cases:
        out += [str(len(seat) - 1), ' '.join(map(str, boss[2:])), ' '.join(map(str, seat[1:]))]
    print('\n'.join(out))


main()
