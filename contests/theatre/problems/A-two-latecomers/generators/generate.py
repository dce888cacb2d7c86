"""generate.py NAME | generate.py random SEED | generate.py --list"""
import itertools
import random
import sys


def exhaustive(n):
    return [''.join(p) for p in itertools.product('x.', repeat=n)]


def noise(rng, n, taken):
    return ''.join('x' if rng.random() < taken else '.' for _ in range(n))


def pairs(rng, n, count):
    """Rows of single free seats with a few free pairs."""
    row = []
    while len(row) < n:
        row += ['x'] * rng.randint(1, 3) + (['.'] if rng.random() < .6 else [])
    row = ''.join(row[:n])
    for _ in range(count):
        i = rng.randrange(n - 1)
        row = row[:i] + '..' + row[i + 2:]
    return row


def random_case(rng, top):
    n = rng.randint(2, top)
    kind = rng.randrange(4)
    if kind == 0:
        return noise(rng, n, rng.choice([.2, .5, .7, .85]))
    if kind == 1:
        return pairs(rng, n, rng.choice([0, 1, 1, 2, 2, 3]))
    if kind == 2:
        return pairs(rng, n, rng.choice([1, 2]))[::-1]
    # near one end, but fewer people are passed from the other one
    near, far = rng.randint(1, top), rng.randint(1, top)
    row = 'x' * near + '..' + 'x' * rng.randint(0, 9) + '..x' * rng.randint(0, 1) + '.x' * rng.randint(0, far)
    return row[::-1] if rng.random() < .5 else row


def many(count, top, kind):
    def make(rng):
        rows = []
        for _ in range(count):
            n = rng.randint(max(2, top - 5), top)
            rows.append(kind(rng, n))
        return rows
    return make


TESTS = {}
for size in range(2, 10):
    TESTS['all-rows-of-%d' % size] = lambda rng, size=size: exhaustive(size)
TESTS['pair-at-the-left-end'] = lambda rng: ['..' + 'x' * n for n in range(1, 99)]
TESTS['pair-at-the-right-end'] = lambda rng: ['x' * n + '..' for n in range(1, 99)]
TESTS['single-free-seats'] = lambda rng: [('.x' * 50)[:n] for n in range(2, 101)] + [('x.' * 50)[:n] for n in range(2, 101)]
TESTS['all-taken'] = lambda rng: ['x' * n for n in range(2, 101)]
TESTS['all-free'] = lambda rng: ['.' * n for n in range(2, 101)]
TESTS['one-pair-everywhere'] = lambda rng: ['x' * i + '..' + 'x' * (98 - i) for i in range(99)]
TESTS['pair-behind-single-seats'] = lambda rng: [
    '.x' * a + '.' + 'x' * b + '..' + 'x' * c + '.' for a in range(1, 6) for b in range(1, 6) for c in range(1, 12)]
TESTS['second-pair-is-better'] = lambda rng: [
    'x' * a + '..' + 'x' * b + '..' + 'x' * c for a in range(1, 9) for b in range(1, 6) for c in range(0, 9)]
TESTS['near-but-crowded'] = lambda rng: [
    'x' * a + '..' + 'x' * 9 + '.x' * c + '.' * e for a in range(1, 8) for c in range(1, 6) for e in range(1, 20, 3)]
for k, p in enumerate([.1, .3, .5, .6, .7, .8, .9]):
    TESTS['random-short-%d' % (k + 1)] = many(1000, 14, lambda rng, n, p=p: noise(rng, n, p))
for k, c in enumerate([0, 1, 2, 3]):
    TESTS['few-pairs-%d' % (k + 1)] = many(1000, 30, lambda rng, n, c=c: pairs(rng, n, c))
for k, p in enumerate([.5, .8, .9]):
    TESTS['random-long-%d' % (k + 1)] = many(1000, 100, lambda rng, n, p=p: noise(rng, n, p))
for k, c in enumerate([1, 2, 4]):
    TESTS['few-pairs-long-%d' % (k + 1)] = many(1000, 100, lambda rng, n, c=c: pairs(rng, n, c))
TESTS = {'%02d-%s' % (k + 1, name): make for k, (name, make) in enumerate(TESTS.items())}


def main():
    if sys.argv[1] == '--list':
        print('\n'.join(TESTS))
        return
    rng = random.Random(' '.join(sys.argv[1:]))
    if sys.argv[1] == 'random':
        rows = [random_case(rng, rng.choice([3, 6, 12, 20])) for _ in range(rng.randint(3, 12))]
    else:
        rows = TESTS[sys.argv[1]](rng)
    print(len(rows))
    for row in rows:
        print(len(row))
        print(row)


main()
