# Prints one input:  generate.py NAME  (a hidden test)  or  generate.py random SEED
import itertools
import random
import sys

WANTED = sys.argv[1]
number = 0


def show(cases):
    assert 1 <= len(cases) <= 10 ** 4
    assert sum(map(len, cases)) <= 2 * 10 ** 5
    print(len(cases))
    for a in cases:
        print('%d\n%s' % (len(a), ' '.join(map(str, a))))
    sys.exit()


def write(name, cases):
    global number
    number += 1
    if WANTED == '%02d-%s' % (number, name):
        show(cases() if callable(cases) else cases)


def shuffled(rng, a):
    a = list(a)
    rng.shuffle(a)
    return a


def split(rng, pieces, top):
    # pieces lighthouses whose shares sum to exactly 1
    a = [0]
    stuck = 0
    while len(a) < pieces and stuck < 50:
        i = rng.randrange(len(a))
        if a[i] == top:
            stuck += 1
            continue
        a[i] += 1
        a.append(a[i])
    return shuffled(rng, a)


def deep_split(rng, pieces, top):
    # the same, but preferring the latest piece: a long chain of exponents
    a = [0]
    while len(a) < pieces:
        i = len(a) - 1 if rng.random() < 0.8 else rng.randrange(len(a))
        if a[i] == top:
            i = rng.randrange(len(a))
            if a[i] == top:
                break
        a[i] += 1
        a.append(a[i])
    return shuffled(rng, a)


def any_case(rng):
    kind = rng.randint(0, 4)
    n = rng.randint(1, 6)
    if kind == 0:
        return [rng.randint(0, 3) for _ in range(n)]
    if kind == 1:
        return [rng.randint(1, 4) for _ in range(n)]
    if kind == 2:
        return [rng.randint(0, 4)] * n
    a = split(rng, n, 4)
    if kind == 3:
        a[rng.randrange(len(a))] = rng.randint(0, 4)
        return a
    return shuffled(rng, a + [rng.randint(0, 4)]) if rng.random() < 0.5 else a


if WANTED == 'random':
    rng = random.Random(sys.argv[2])
    show([any_case(rng) for _ in range(rng.randint(3, 12))])

write('single', [[x] for x in range(31)])
write('pairs', [[x, y] for x in range(31) for y in range(31)])
write('all-3', [list(p) for p in itertools.product(range(6), repeat=3)])
write('all-4', [list(p) for p in itertools.product(range(5), repeat=4)])
write('all-5', [list(p) for p in itertools.product(range(4), repeat=5)])
write('all-6', [list(p) for p in itertools.product(range(1, 4), repeat=6)])
write('all-8-two-kinds', [list(p) for p in itertools.product((1, 3), repeat=8)]
      + [list(p) for p in itertools.product((2, 3), repeat=8)])

rng = random.Random(303)
for idx, (n, lo, hi) in enumerate([(10, 0, 4), (12, 1, 5), (30, 2, 6), (25, 3, 30)]):
    write('random-small-%d' % (idx + 1),
          [[rng.randint(lo, hi) for _ in range(rng.randint(1, n))] for _ in range(300)])
write('exact-small', [split(rng, rng.randint(1, 12), 6) for _ in range(700)])
write('exact-plus-one', [shuffled(rng, split(rng, rng.randint(1, 12), 6) + [rng.randint(0, 7)])
                         for _ in range(700)])
write('exact-minus-one', [split(rng, rng.randint(3, 14), 8)[1:] for _ in range(700)])
write('exact-replaced', [[x + (1 if rng.random() < 0.1 else 0) - (1 if x and rng.random() < 0.1 else 0)
                          for x in split(rng, rng.randint(3, 20), 8)] for _ in range(700)])
write('exact-deep', [deep_split(rng, rng.randint(5, 60), 30) for _ in range(150)])
write('always-flashing', [[0] * n for n in range(1, 30)] + [[0] * m + [30] * c for m in (1, 2, 5)
                                                             for c in (1, 2, 7)])
write('equal-exponents', [[x] * n for x in range(0, 8)
                          for n in range(max(1, 2 ** x - 2), 2 ** x + 3)])
chains = []
for top in (1, 2, 5, 24, 25, 29, 30):
    chain = list(range(1, top + 1)) + [top]
    for extra in ([], [30], [top], [1], [0]):
        chains.append(chain + extra)
        chains.append(chain[::-1] + extra)
        chains.append(extra + shuffled(rng, chain))
    chains.append(chain[:-1])
    chains.append(chain[:-1][::-1])
write('chains', chains)
write('tiny-shares', [[1, 1] + [30] * c for c in range(1, 9)] + [[30] * c + [2, 1, 2] for c in range(1, 9)]
      + [[1, 2, 3] + [30, 29] * c + [3] for c in range(5)] + [[0, 30], [30, 0], [0, 0, 30, 30]])
write('keep-or-drop', [shuffled(rng, [1] * x + [2] * y + [3] * z + [rng.randint(4, 30)] * w)
                       for x in range(4) for y in range(6) for z in range(10) for w in range(4)
                       if x + y + z + w])
rising = []
for _ in range(400):
    a = split(rng, rng.randint(2, 30), rng.choice([5, 8, 12]))
    rising.append(sorted(a, reverse=rng.random() < 0.5))
write('sorted-exact', rising)
write('many-tiny', [[rng.randint(0, 4) for _ in range(rng.randint(1, 3))] for _ in range(4000)])
write('many-long-chains', [deep_split(rng, 31, 30) for _ in range(200)])
write('hidden-last-class', [list(range(1, 31)) + [30]] * 20)
write('medium-random', [[rng.randint(0, 15) for _ in range(2000)] for _ in range(3)])
write('medium-exact', [split(rng, 1500, 30) for _ in range(2)])
write('medium-exact-plus', [shuffled(rng, split(rng, 1500, 14) + [rng.randint(0, 14) for _ in range(5)])
                            for _ in range(4)])
write('large-all-fit', [[30] * 2500 + shuffled(rng, range(1, 21))])
write('large-full', [[12] * 4096 + [11, 13, 13]])
write('large-none-fit', [[rng.randint(0, 3) for _ in range(9990)] + [0] * 10])
N = 2 * 10 ** 5
write('max-many-cases', lambda: [split(rng, 19, 30) + [rng.randint(0, 30)] for _ in range(10 ** 4)])
write('max-equal', lambda: [[17] * 131072 + [16] * (N - 131072)])
write('max-exact', lambda: [split(rng, N, 30)])
write('max-mixed', lambda: [shuffled(rng, [30] * 150000 + split(rng, 49997, 30) + [1, 2, 3])])
write('max-random', lambda: [[rng.randint(10, 18) for _ in range(N)]])
write('max-all-30', lambda: [[30] * N])
write('max-rising', lambda: [sorted(split(rng, N - 1, 20) + [1])])

sys.exit('there is no test %s' % WANTED)
