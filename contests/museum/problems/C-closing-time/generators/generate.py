"""Prints one input: generate.py NAME, or generate.py random SEED for a small random one."""
import itertools
import random
import sys

TOTAL = 2 * 10 ** 5


# Trees are lists of parents: room i is joined to room parents[i] < i.

def path(r, n):
    return [0] + list(range(n - 1))


def star(r, n):
    return [0] * n


def uniform(r, n):
    return [0] + [r.randrange(i) for i in range(1, n)]


def deep(r, n):
    return [0] + [r.randrange(max(0, i - 4), i) for i in range(1, n)]


def broom(r, n):
    handle = r.randint(1, n)
    return [0] + [min(i, handle) - 1 for i in range(1, n)]


def caterpillar(r, n):
    spine = max(1, n * r.randint(3, 7) // 10)
    return [0] + [i - 1 if i < spine else r.randrange(spine) for i in range(1, n)]


def comb(r, n):
    """Every room of a corridor has a side room; with luck one is missing."""
    return [0] + [i - 2 if i > 1 and i % 2 == 0 else i - 1 for i in range(1, n)]


def spider(r, n):
    legs = r.randint(2, 5)
    return [0] + [max(0, i - legs) for i in range(1, n)]


def binary(r, n):
    return [0] + [(i - 1) // 2 for i in range(1, n)]


SHAPES = [path, star, uniform, deep, broom, caterpillar, comb, spider, binary]


def place(r, parents, share, inner=True):
    """Masterpieces: about this share of the rooms, in rooms with two neighbours if inner."""
    n = len(parents)
    degree = [0] * n
    for i in range(1, n):
        degree[i] += 1
        degree[parents[i]] += 1
    rooms = [i for i in range(n) if degree[i] > 1 or not inner] or [r.randrange(n)]
    return r.sample(rooms, max(1, min(len(rooms), round(share * len(rooms)))))


def case(r, parents, masters, shuffle=True):
    n = len(parents)
    name = list(range(1, n + 1))
    doors = [(i, parents[i]) for i in range(1, n)]
    if shuffle:
        r.shuffle(name)
        r.shuffle(doors)
        doors = [d if r.random() < 0.5 else d[::-1] for d in doors]
        masters = r.sample(masters, len(masters))
    lines = ['%d %d' % (n, len(masters)), ' '.join(str(name[m]) for m in masters)]
    lines += ['%d %d' % (name[u], name[v]) for u, v in doors]
    return lines


def mixed(r, n, inner=0.85):
    parents = r.choice(SHAPES)(r, n)
    share = r.choice([0, 0, 2 / n, 3 / n, r.random() ** 2, r.random()])
    return case(r, parents, place(r, parents, share, r.random() < inner))


def inside(r, n, shape, share, shuffle=True):
    """Masterpieces in a connected middle part, so that much is left around it."""
    parents = shape(r, n)
    return case(r, parents, place(r, parents, share), shuffle)


def every(r, n):
    """Every tree with increasing labels and every set of masterpieces."""
    out = []
    for parents in itertools.product(*[range(max(1, i)) for i in range(n)]):
        for k in range(1, n + 1):
            for masters in itertools.combinations(range(n), k):
                out.append(case(r, list(parents), list(masters), False))
    return out


def every_inner(r, shape, n):
    parents = shape(r, n)
    out = []
    rooms = [i for i in range(n) if parents.count(i) + (i > 0) - (i == 0) > 1]
    for k in range(1, len(rooms) + 1):
        out += [case(r, parents, list(m)) for m in itertools.combinations(rooms, k)]
    return out


def near(r, n, shape, k):
    """k masterpieces in rooms close to each other."""
    parents = shape(r, n)
    degree = [0] * n
    for i in range(1, n):
        degree[i] += 1
        degree[parents[i]] += 1
    rooms = [i for i in range(n) if degree[i] > 1]
    start = r.randrange(max(1, len(rooms) - 2 * k))
    return case(r, parents, r.sample(rooms[start:start + 2 * k], min(k, len(rooms))))


def parts(r, count, total):
    cuts = sorted(r.sample(range(1, total), count - 1))
    return [b - a for a, b in zip([0] + cuts, cuts + [total])]


FIXED = {
    '01-one-room': lambda r: every(r, 1),
    '02-two-rooms': lambda r: every(r, 2),
    '03-three-rooms': lambda r: every(r, 3),
    '04-four-rooms': lambda r: every(r, 4),
    '05-corridor-of-7': lambda r: every_inner(r, path, 7),
    '06-corridor-of-8': lambda r: every_inner(r, path, 8),
    '07-comb-of-8': lambda r: every_inner(r, comb, 8),
    '08-comb-of-11': lambda r: every_inner(r, comb, 11),
    '09-binary-of-12': lambda r: every_inner(r, binary, 12),
    '10-stars': lambda r: [case(r, star(r, n), [0]) for n in range(1, 30)],
    '11-star-with-a-leaf': lambda r: [case(r, star(r, n), [0, n - 1]) for n in range(3, 30)],
    '12-corridor-one-masterpiece': lambda r: [case(r, path(r, n), [m]) for n in range(2, 12) for m in range(n)],
    '13-corridor-two-masterpieces': lambda r: [case(r, path(r, n), [a, b]) for n in range(5, 10)
                                               for b in range(n) for a in range(b)],
    '14-spiders': lambda r: [inside(r, r.randint(8, 16), spider, r.random()) for _ in range(80)],
    '15-brooms': lambda r: [inside(r, r.randint(6, 16), broom, r.random()) for _ in range(80)],
    '16-caterpillars': lambda r: [inside(r, r.randint(6, 16), caterpillar, r.random()) for _ in range(80)],
    '17-random-up-to-10': lambda r: [mixed(r, r.randint(4, 10)) for _ in range(150)],
    '18-random-up-to-10-again': lambda r: [mixed(r, r.randint(4, 10), 1) for _ in range(150)],
    '19-random-of-14': lambda r: [mixed(r, 14, 1) for _ in range(100)],
    '20-random-of-30': lambda r: [mixed(r, r.randint(29, 30), 1) for _ in range(60)],
    '21-every-inner-room': lambda r: [case(r, p, place(r, p, 1)) for p in
                                      (uniform(r, r.randint(4, 14)) for _ in range(100))],
    '22-every-room': lambda r: [case(r, p, list(range(len(p)))) for p in
                                (uniform(r, r.randint(1, 14)) for _ in range(60))],
    '23-one-tree-of-1500': lambda r: [inside(r, 1500, deep, 0.02)],
    '24-max-cases-tiny': lambda r: [mixed(r, r.randint(1, 8)) for _ in range(10 ** 4)],
    '25-max-cases': lambda r: [mixed(r, n) for n in parts(r, 10 ** 4, TOTAL)],
    '26-max-hundred-cases': lambda r: [mixed(r, n, 1) for n in parts(r, 100, TOTAL)],
    '27-max-corridor-one-masterpiece': lambda r: [near(r, TOTAL, path, 1)],
    '28-max-corridor-near': lambda r: [near(r, TOTAL - 1, path, 3)],
    '29-max-random': lambda r: [inside(r, TOTAL, uniform, 0.3)],
    '30-max-deep': lambda r: [inside(r, TOTAL - 1, deep, 0.00005)],
    '31-max-caterpillar': lambda r: [inside(r, TOTAL, caterpillar, 0.001)],
    '32-max-star': lambda r: [case(r, star(r, TOTAL), [0])],
    '33-max-comb': lambda r: [inside(r, TOTAL, comb, 0.5)],
    '34-max-two-in-binary': lambda r: [near(r, TOTAL - 1, binary, 2)],
    '35-max-spider': lambda r: [near(r, TOTAL, spider, 4)],
    '36-max-corridor-in-order': lambda r: [case(r, path(r, TOTAL), [TOTAL - 3, TOTAL - 7, TOTAL - 8], False)],
}


def small(seed):
    r = random.Random('small %s' % seed)
    return [mixed(r, r.choice([1, 2, 3, 4, 5, 6, 7, 7, 8, 8, 9, 9, 10])) for _ in range(r.randint(3, 12))]


if sys.argv[1] == 'random':
    cases = small(sys.argv[2])
else:
    cases = FIXED[sys.argv[1]](random.Random(sys.argv[1]))
print(len(cases))
print('\n'.join(line for lines in cases for line in lines))
