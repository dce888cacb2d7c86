"""Prints one input: generate.py NAME, or generate.py random SEED for a small random one."""
import itertools
import random
import sys

TOTAL = 10 ** 5
FAR = 10 ** 9


def needs(r, n, m, kind):
    if kind == 'one':
        return [1] * n
    if kind == 'same':
        return [r.randint(1, m)] * n
    if kind == 'few':
        return [min(m, r.randint(1, 3)) for _ in range(n)]
    if kind == 'any':
        return [r.randint(1, m) for _ in range(n)]
    if kind == 'middle':
        return [max(1, m // 2 - r.randint(0, m // 8)) for _ in range(n)]
    if kind == 'peaks':
        return [m if r.randrange(10) == 0 else 1 for _ in range(n)]
    return [m] * n


NEEDS = ['one', 'same', 'few', 'any', 'middle', 'peaks', 'all']


def case(x, c, p):
    return [sorted(x), c, sorted(p)]


def spread(r, n, m, far, need, guards='anywhere', exhibits='anywhere'):
    n = min(n, far)
    if exhibits == 'clusters':
        width = max(n, far // 20)
        starts = [r.randint(1, max(1, far - width)) for _ in range(5)]
        x = set()
        while len(x) < n:
            x.add(min(far, r.choice(starts) + r.randrange(width)))
    elif exhibits == 'even':
        x = [1 + i * (far // n) for i in range(n)]
    else:
        x = r.sample(range(1, far + 1), n)
    x = sorted(x)
    if guards == 'left':
        p = [r.randint(1, max(1, far // 5)) for _ in range(m)]
    elif guards == 'right':
        p = [r.randint(far - far // 5, far) for _ in range(m)]
    elif guards == 'ends':
        p = [r.choice([1, far]) for _ in range(m)]
    elif guards == 'together':
        p = [r.randint(1, far)] * m
    elif guards == 'clusters':
        middles = [r.randint(1, far) for _ in range(3)]
        p = [min(far, max(1, r.choice(middles) + r.randint(-far // 50, far // 50))) for _ in range(m)]
    elif guards == 'exhibits':
        p = [r.choice(x) for _ in range(m)]
    else:
        p = [r.randint(1, far) for _ in range(m)]
    return case(x, needs(r, n, m, need), p)


GUARDS = ['anywhere', 'anywhere', 'left', 'right', 'ends', 'together', 'clusters', 'exhibits']


def hidden(r, n, m, far, d):
    """Segments of length d are chosen first; the exhibits need nearly as many as there are."""
    p = sorted(r.randint(1, far) for _ in range(m))
    begin = [q - r.randint(0, d) for q in p]
    x = sorted(r.sample(range(1, far + 1), min(n, far)))
    steps = sorted([(b, 0) for b in begin] + [(b + d, 2) for b in begin] + [(v, 1) for v in x])
    kept, c, open_now = [], [], 0
    for place, kind in steps:
        if kind == 0:
            open_now += 1
        elif kind == 2:
            open_now -= 1
        elif open_now:
            kept.append(place)
            c.append(open_now if r.random() < 0.7 else r.randint(1, open_now))
    if not kept:
        return case([p[0]], [1], p)
    return case(kept, c, p)


def mixed(r, n, m, far):
    if r.random() < 0.35:
        return hidden(r, n, m, far, r.randint(0, max(1, far // 2)))
    return spread(r, n, m, far, r.choice(NEEDS), r.choice(GUARDS), r.choice(['anywhere', 'clusters', 'even']))


def every(r, far, n, m):
    out = []
    for x in itertools.combinations(range(1, far + 1), n):
        for p in itertools.combinations_with_replacement(range(1, far + 1), m):
            for c in itertools.product(range(1, m + 1), repeat=n):
                out.append(case(list(x), list(c), list(p)))
    return out


def some(r, count, cases):
    return r.sample(cases, min(count, len(cases)))


def parts(r, count, total):
    cuts = sorted(r.sample(range(1, total), count - 1))
    return [b - a for a, b in zip([0] + cuts, cuts + [total])]


FIXED = {
    '01-one-and-one': lambda r: every(r, 4, 1, 1),
    '02-one-guard': lambda r: every(r, 4, 2, 1) + every(r, 4, 3, 1),
    '03-one-exhibit': lambda r: every(r, 4, 1, 2) + every(r, 3, 1, 3),
    '04-two-and-two': lambda r: some(r, 400, every(r, 5, 2, 2)),
    '05-three-and-two': lambda r: some(r, 500, every(r, 5, 3, 2)),
    '06-two-and-three': lambda r: some(r, 500, every(r, 5, 2, 3)),
    '07-three-and-three': lambda r: some(r, 500, every(r, 5, 3, 3)),
    '08-up-to-10': lambda r: [mixed(r, r.randint(1, 4), r.randint(1, 4), 10) for _ in range(300)],
    '09-up-to-20': lambda r: [mixed(r, r.randint(1, 6), r.randint(1, 6), 20) for _ in range(200)],
    '10-up-to-50': lambda r: [mixed(r, r.randint(1, 10), r.randint(1, 10), 50) for _ in range(150)],
    '11-more-exhibits': lambda r: [mixed(r, r.randint(8, 12), r.randint(1, 4), 30) for _ in range(120)],
    '12-more-guards': lambda r: [mixed(r, r.randint(1, 4), r.randint(8, 12), 30) for _ in range(120)],
    '13-guards-left': lambda r: [spread(r, 5, 5, 40, r.choice(NEEDS), 'left') for _ in range(120)],
    '14-guards-right': lambda r: [spread(r, 5, 5, 40, r.choice(NEEDS), 'right') for _ in range(120)],
    '15-guards-at-both-ends': lambda r: [spread(r, 6, 6, 40, r.choice(NEEDS), 'ends') for _ in range(120)],
    '16-guards-at-exhibits': lambda r: [spread(r, 6, 8, 40, r.choice(NEEDS), 'exhibits') for _ in range(120)],
    '17-hidden-small': lambda r: [hidden(r, 8, 6, 30, r.randint(0, 12)) for _ in range(120)],
    '18-hidden-medium': lambda r: [hidden(r, 40, 30, 1000, r.randint(5, 300)) for _ in range(20)],
    '19-far-apart': lambda r: [case([1], [1], [FAR]), case([FAR], [1], [1]), case([1, FAR], [1, 1], [1]),
                               case([1, FAR], [2, 2], [1, FAR]), case([1, FAR], [1, 1], [1, FAR]),
                               case([1, FAR], [1, 2], [FAR // 2, FAR]), case([1, FAR], [2, 1], [1, FAR // 2])],
    '20-random-far': lambda r: [mixed(r, 20, 20, FAR) for _ in range(15)],
    '21-hidden-far': lambda r: [hidden(r, 200, 150, FAR, FAR // 10)],
    '22-one-guard-many-exhibits': lambda r: [spread(r, 800, 1, FAR, 'one')],
    '23-many-guards-one-exhibit': lambda r: [spread(r, 1, 800, FAR, 'middle')],
    '24-max-cases-tiny': lambda r: [mixed(r, r.randint(1, 5), r.randint(1, 5), 20) for _ in range(10 ** 4)],
    '25-max-cases': lambda r: [mixed(r, n, m, FAR) for n, m in
                               zip(parts(r, 3000, TOTAL), parts(r, 3000, TOTAL))],
    '26-max-random-one': lambda r: [spread(r, TOTAL, TOTAL, FAR, 'one')],
    '27-max-random-few': lambda r: [spread(r, TOTAL, TOTAL, FAR, 'few')],
    '28-max-random-any': lambda r: [spread(r, TOTAL, TOTAL, FAR, 'any')],
    '29-max-random-middle': lambda r: [spread(r, TOTAL, TOTAL, FAR, 'middle')],
    '30-max-peaks-clusters': lambda r: [spread(r, TOTAL, TOTAL, FAR, 'peaks', 'clusters', 'clusters')],
    '31-max-all': lambda r: [spread(r, TOTAL, TOTAL, FAR, 'all')],
    '32-max-hidden-short': lambda r: [hidden(r, TOTAL, TOTAL, FAR, FAR // 5000)],
    '33-max-hidden-long': lambda r: [hidden(r, TOTAL, TOTAL, FAR, FAR // 8)],
    '34-max-guards-left': lambda r: [spread(r, TOTAL, TOTAL, FAR, 'few', 'left', 'even')],
    '35-max-guards-at-ends': lambda r: [spread(r, TOTAL, TOTAL, FAR, 'middle', 'ends')],
}


def small(seed):
    r = random.Random('small %s' % seed)
    return [mixed(r, r.randint(1, 5), r.randint(1, 4), r.choice([3, 6, 9, 9])) for _ in range(r.randint(3, 9))]


if sys.argv[1] == 'random':
    cases = small(sys.argv[2])
else:
    cases = FIXED[sys.argv[1]](random.Random(sys.argv[1]))
print(len(cases))
for x, c, p in cases:
    print(len(x), len(p))
    print(*x)
    print(*c)
    print(*p)
