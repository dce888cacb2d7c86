# Prints one input:  generate.py NAME  (a hidden test)  or  generate.py random SEED
import itertools
import random
import sys

WANTED = sys.argv[1]
number = 0
BIG = 10 ** 9


def show(cases):
    assert 1 <= len(cases) <= 10 ** 4
    assert sum(len(d) for h, d in cases) <= 2 * 10 ** 5
    print(len(cases))
    for h, d in cases:
        assert all(1 <= x <= h for x in d)
        print('%d %d\n%s' % (len(d), h, ' '.join(map(str, d))))
    sys.exit()


def write(name, cases):
    global number
    number += 1
    if WANTED == '%02d-%s' % (number, name):
        show(cases() if callable(cases) else cases)


def shuffled(rng, d):
    d = list(d)
    rng.shuffle(d)
    return d


def multisets(h, sizes):
    return [(h, list(c)) for n in sizes
            for c in itertools.combinations_with_replacement(range(1, h + 1), n)]


def any_case(rng):
    h = rng.choice([1, 2, 3, 4, 5, 6, 8])
    n = rng.choice([1, 2, 3, rng.randint(1, 9), rng.randint(4, 12)])
    kind = rng.randint(0, 4)
    if kind == 0:
        d = [rng.randint(1, h) for _ in range(n)]
    elif kind == 1:
        d = [max(1, h - rng.randint(0, 2)) for _ in range(n)]
    elif kind == 2:
        d = [rng.randint(1, h)] * n
    elif kind == 3:
        d = [rng.choice([h, max(1, h - 1), rng.randint(1, h)]) for _ in range(n)]
    else:
        d = [h] + [x for x in range(h - 1, 0, -1) for _ in range(2)]
        d = [min(h, max(1, x + (rng.random() < 0.2) - (rng.random() < 0.2))) for x in d[:n]]
    return h, shuffled(rng, d)


if WANTED == 'random':
    rng = random.Random(sys.argv[2])
    show([any_case(rng) for _ in range(rng.randint(3, 12))])

write('smallest', [(1, [1])])
write('only-level-one', [(1, [1] * n) for n in range(1, 41)])
write('h-2-all', multisets(2, range(1, 21)))
write('h-3-all', multisets(3, range(1, 9)))
write('h-4-all', multisets(4, range(1, 7)))
write('h-5-all', multisets(5, range(1, 6)))
write('h-3-large-counts', [(3, [1] * a + [2] * b + [3] * c)
                           for a in (0, 3, 9, 14) for b in range(0, 11) for c in range(0, 4)
                           if a + b + c])

rng = random.Random(202)
for idx, (h, n) in enumerate([(3, 12), (6, 20), (10, 60), (30, 30)]):
    write('random-small-%d' % (idx + 1),
          [(hh, [rng.randint(1, hh) for _ in range(rng.randint(1, n))])
           for hh in (rng.randint(1, h) for _ in range(400))])


def profile(rng, h, n, k):
    # fills k tides as tightly as possible from high water down, with random gaps
    d = []
    level = h
    while len(d) < n and level >= 1:
        free = k * (2 * (h - level) + 1) - len(d)
        take = free if rng.random() < 0.7 else rng.randint(0, free)
        d += [level] * min(take, n - len(d))
        level -= rng.randint(1, 2)
    return shuffled(rng, d or [h])


for idx in range(2):
    tight = []
    for _ in range(150):
        h = rng.randint(2, 12)
        k = rng.randint(1, 4)
        d = profile(rng, h, 60, k)
        tight.append((h, d))
        i = rng.randrange(len(d))
        e = list(d)
        e[i] = min(h, e[i] + 1)
        tight.append((h, e))
        tight.append((h, shuffled(rng, d + [rng.randint(1, h)])))
    write('tight-%d' % (idx + 1), tight)

# the bottleneck lies strictly between the deepest ships and all ships together
middle = []
for _ in range(300):
    h = rng.randint(5, 40)
    x = rng.randint(1, 3)
    w = 2 * x + 1
    d = [h] + [h - x] * rng.randint(w - 1, 4 * w) + [rng.randint(1, max(1, h - 3 * x - 1))
                                                       for _ in range(rng.randint(0, 5))]
    middle.append((h, shuffled(rng, d)))
write('bottleneck-in-the-middle', middle)
stairs = []
for h in range(2, 41):
    d = [h] + [x for x in range(1, h) for _ in range(2)]
    stairs.append((h, d))
    stairs.append((h, d + [1]))
    stairs.append((h, d + [h // 2 + 1]))
    stairs.append((h, [min(h, x + 1) for x in d]))
    stairs.append((h, list(range(1, h + 1)) * 3))
write('staircase', stairs)
write('deep-then-shallow', [(h, [h] * a + [1] * b) for h in (2, 5, 17)
                            for a in range(1, 8) for b in (1, 2 * h - 2, 2 * h - 1, 2 * h, 6 * h)])
write('big-h-small', [(BIG, [BIG] * a + [BIG - 1] * b + [1] * c)
                      for a in range(1, 5) for b in range(0, 8) for c in range(0, 3)])
write('big-h-shallow', [(BIG, [1] * n) for n in (1, 2, 1000)] + [(BIG - 1, [1, 2, 1])]
      + [(BIG, [BIG // 2 + i for i in range(100)]), (BIG, list(range(1, 101)))])
write('big-h-near-top', [(BIG, [BIG - rng.randint(0, z) for _ in range(rng.randint(1, 60))])
                         for z in (1, 3, 10, 30, 100) for _ in range(20)])
write('big-h-random', [(h, [rng.randint(1, h) for _ in range(rng.randint(1, 40))])
                       for h in (rng.randint(1, BIG) for _ in range(100))])
write('squeezed', [(BIG, [BIG - int(i ** 0.5) // 2 for i in range(n)]) for n in (1, 10, 100, 1000, 2000)])
write('many-single', [(h, [rng.randint(1, h)]) for h in (rng.randint(1, 99) for _ in range(4000))])
write('many-tiny', [(h, [rng.randint(1, h) for _ in range(rng.randint(1, 6))])
                    for h in (rng.randint(1, 5) for _ in range(4000))])
write('medium-top-heavy', [(1000, shuffled(rng, [1000 - min(rng.randint(0, 99), rng.randint(0, 99))
                                                 for _ in range(10000)]))])
write('medium-square-root', [(300, [max(1, 300 - int((rng.random() * 400) ** 0.5 * 12)) for _ in range(8000)])])
write('medium-uniform', [(9999, [rng.randint(1, 9999) for _ in range(6000)])])
write('max-only-high-water', [(7, [7] * 200000)])
write('large-two-levels', [(8, shuffled(rng, [8] * 12000 + [7] * 18000))])
write('large-low-levels', [(9, [rng.randint(1, 9) for _ in range(20000)])])
write('large-near-top', [(10 ** 5 - 1, [10 ** 5 - 1 - rng.randint(0, 40) for _ in range(8000)])])
write('large-tight', [(5000, shuffled(rng, [5000] + [x for x in range(5000, 5000 - 4000, -1)
                                                       for _ in range(2)][2:] + [1200] * 2))])
rng = random.Random(203)
N = 2 * 10 ** 5
write('max-many-cases', lambda: [(h, [rng.randint(max(1, h - 5), h) for _ in range(20)])
                                 for h in (rng.choice([3, 9, 40, BIG]) for _ in range(10 ** 4))])
write('max-uniform', lambda: [(BIG, [rng.randint(1, BIG) for _ in range(N)])])
write('max-shallow', lambda: [(BIG, [BIG - rng.randint(0, 300) for _ in range(N)])])
write('max-tight', lambda: [(BIG, shuffled(rng, [BIG] + [BIG - i // 2 for i in range(2, N)] + [BIG - 77777]))])
write('max-exact', lambda: [(BIG, shuffled(rng, [BIG - i // 2 for i in range(1, N + 1)]))])
write('max-two-levels', lambda: [(BIG, shuffled(rng, [BIG] * (N // 4) + [BIG - 1] * (3 * N // 4)))])

sys.exit('there is no test %s' % WANTED)
