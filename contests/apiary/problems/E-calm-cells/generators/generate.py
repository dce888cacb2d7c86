# usage: generate.py TEST-NAME | generate.py random SEED
# A case is a list of cells (x, y, w).
import random
import sys

TOP = 10 ** 9
MAX = 10 ** 5
AROUND = ((1, 0), (0, 1), (-1, 1), (-1, 0), (0, -1), (1, -1))


def text(cases):
    return '%d\n' % len(cases) + ''.join(
        '%d\n%s' % (len(c), ''.join('%d %d %d\n' % cell for cell in c)) for c in cases)


def path(turns):
    # a chain: every turn is -1, 0 or 1 (by 60 degrees)
    x = y = 0
    d = 0
    shape = [(0, 0), (1, 0)]
    x = 1
    for turn in turns:
        d = (d + turn) % 6
        x += AROUND[d][0]
        y += AROUND[d][1]
        shape.append((x, y))
    return shape


def is_tree(shape):
    s = set(shape)
    if len(s) != len(shape):
        return False
    return sum((x + dx, y + dy) in s for x, y in shape for dx, dy in AROUND) == 2 * len(shape) - 2


def line(n):
    return [(i, 0) for i in range(n)]


def zigzag(n, step):
    # straight runs of `step` cells, bends to alternating sides
    turns = [0 if i % step else 1 if i // step % 2 else -1 for i in range(1, n - 1)]
    return path(turns)[:n] if n > 1 else [(0, 0)]


def comb(teeth, length, gap):
    # a straight spine with straight teeth would have a cell with a straight line
    # and a tooth, which is impossible: the spine bends at every tooth
    shape = zigzag(teeth * gap, gap)
    s = set(shape)
    for i in range(gap, teeth * gap - 1, gap):
        x, y = shape[i]
        for dx, dy in AROUND:
            run = [(x + dx * j, y + dy * j) for j in range(1, length + 1)]
            if all(sum((p + a, q + b) in s for a, b in AROUND) == (j == 0) and (p, q) not in s
                   for j, (p, q) in enumerate(run)):
                shape += run
                s |= set(run)
                break
    return shape


def grow(rng, n, runs, newest=0.0):
    # repeatedly a straight run from some cell, as long as it touches nothing else
    shape = [(0, 0)]
    s = {(0, 0)}
    active = [(0, 0)]
    while len(shape) < n:
        i = len(active) - 1 if rng.random() < newest else rng.randrange(len(active))
        x, y = active[i]
        grown = False
        first = rng.randrange(6)
        for k in range(6):
            dx, dy = AROUND[(first + k) % 6]
            p, q = x, y
            for _ in range(rng.choice(runs)):
                p += dx
                q += dy
                if (p, q) in s or len(shape) == n:
                    break
                if sum((p + a, q + b) in s for a, b in AROUND) != 1:
                    break
                s.add((p, q))
                shape.append((p, q))
                active.append((p, q))
                grown = True
            if grown:
                break
        if not grown:
            active[i], active[-1] = active[-1], active[i]
            active.pop()
    return shape


def weigh(rng, shape, kind):
    # values, a random position, reading order and mirror image
    n = len(shape)
    if kind == 'one':
        w = [1] * n
    elif kind == 'top':
        w = [TOP] * n
    elif kind == 'small':
        w = [rng.randint(1, 5) for _ in range(n)]
    elif kind == 'few':
        w = [rng.randint(1, TOP) if rng.random() < 0.2 else rng.randint(1, 10) for _ in range(n)]
    else:
        w = [rng.randint(1, TOP) for _ in range(n)]
    swap = rng.random() < 0.5
    turns = rng.randrange(6)
    cells = []
    for x, y in shape:
        for _ in range(turns):
            x, y = -y, x + y
        if swap:
            x, y = y, x
        cells.append((x, y))
    xs = [x for x, y in cells]
    ys = [y for x, y in cells]

    def offset(v):
        low, high = -TOP - min(v), TOP - max(v)
        return rng.choice((0, 0, low, high, rng.randint(low, high)))

    a, b = offset(xs), offset(ys)
    cells = [(x + a, y + b, value) for (x, y), value in zip(cells, w)]
    rng.shuffle(cells)
    return cells


KINDS = ('one', 'small', 'few', 'random')
RUNS = ((1,), (1, 1, 2), (1, 2, 3), (2, 3), (3, 4, 5), (5, 10, 20))


def chains(rng, n, kinds):
    # all chains of n cells, up to mirror images
    cases = []
    for code in range(3 ** max(0, n - 2)):
        turns = [code // 3 ** i % 3 - 1 for i in range(max(0, n - 2))]
        shape = path(turns) if n > 1 else [(0, 0)]
        if is_tree(shape):
            cases += [weigh(rng, shape, k) for k in kinds]
    return cases


def some(rng, count, low, high):
    cases = []
    for _ in range(count):
        n = rng.randint(low, high)
        kind = rng.randrange(8)
        if kind == 0:
            shape = line(n)
        elif kind == 1:
            shape = zigzag(n, rng.randint(1, 4))
        else:
            shape = grow(rng, n, rng.choice(RUNS), rng.choice((0, 0.5, 0.9)))
        cases.append(weigh(rng, shape, rng.choice(KINDS)))
    return cases


def stars(rng):
    cases = []
    for a in range(1, 5):
        for b in range(0, a + 1):
            for c in range(0, b + 1):
                shape = [(0, 0)] + [(dx * j, dy * j) for (dx, dy), m in zip(AROUND[::2], (a, b, c))
                                    for j in range(1, m + 1)]
                cases += [weigh(rng, shape, k) for k in ('small', 'random')]
    return cases


TESTS = {
    '01-one-cell': lambda r: [[(x, y, w)] for x, y, w in ((0, 0, 1), (-TOP, TOP, TOP), (TOP, -TOP, 5))],
    '02-two-cells': lambda r: [weigh(r, line(2), k) for k in KINDS for _ in range(4)],
    '03-straight-lines': lambda r: [weigh(r, line(n), k) for n in range(3, 9) for k in KINDS],
    '04-all-3': lambda r: chains(r, 3, KINDS * 3),
    '05-all-chains-4': lambda r: chains(r, 4, KINDS * 2),
    '06-all-chains-5': lambda r: chains(r, 5, KINDS),
    '07-all-chains-6': lambda r: chains(r, 6, ('small', 'random')),
    '08-all-chains-7': lambda r: chains(r, 7, ('small',)),
    '09-stars': stars,
    '10-zigzags': lambda r: [weigh(r, zigzag(n, step), k) for n in (5, 8, 11) for step in (1, 2, 3) for k in KINDS],
    '11-lines-10': lambda r: [weigh(r, line(10), k) for k in KINDS for _ in range(5)],
    '12-lines-few-large': lambda r: [weigh(r, line(n), 'few') for n in range(4, 24)],
    '13-some-6': lambda r: some(r, 100, 3, 6),
    '14-some-8': lambda r: some(r, 80, 6, 8),
    '15-some-8-again': lambda r: some(r, 80, 6, 8),
    '16-some-12': lambda r: some(r, 50, 9, 12),
    '17-some-40': lambda r: some(r, 15, 20, 40),
    '18-branches': lambda r: [weigh(r, grow(r, 14, (1,)), k) for k in KINDS for _ in range(8)],
    '19-branches-2': lambda r: [weigh(r, grow(r, 20, (2,)), k) for k in KINDS for _ in range(5)],
    '20-branches-3': lambda r: [weigh(r, grow(r, 20, (3,)), k) for k in KINDS for _ in range(5)],
    '21-combs': lambda r: [weigh(r, comb(t, m, g), 'random') for t in (3, 4) for m in (1, 2, 4) for g in (1, 2, 3)],
    '22-all-equal-top': lambda r: [weigh(r, grow(r, 30, x), 'top') for x in RUNS for _ in range(2)],
    '23-winding': lambda r: [weigh(r, grow(r, 60, x, 1.0), 'random') for x in RUNS],
    '24-medium': lambda r: [weigh(r, grow(r, 500, (1, 2, 3)), 'random')],
    '25-many-tiny': lambda r: some(r, 9000, 1, 20),
    '26-many-small': lambda r: some(r, 1200, 50, 100),
    '27-many-medium': lambda r: some(r, 55, 1000, 2000),
    '28-max-line': lambda r: [weigh(r, line(MAX), 'random')],
    '29-max-line-sorted': lambda r: [sorted(weigh(r, line(MAX), 'few'))],
    '30-max-zigzag': lambda r: [weigh(r, zigzag(MAX, 1), 'top')],
    '31-max-zigzag-3': lambda r: [weigh(r, zigzag(MAX, 3), 'random')],
    '32-max-comb': lambda r: [weigh(r, comb(3000, 30, 3), 'random')],
    '33-max-bush': lambda r: [weigh(r, grow(r, MAX, (1, 1, 2)), 'random')],
    '34-max-runs': lambda r: [weigh(r, grow(r, MAX, (2, 3, 4, 7)), 'few')],
    '35-max-winding': lambda r: [weigh(r, grow(r, MAX, (1, 2, 3), 1.0), 'random')],
    '36-max-ones': lambda r: [weigh(r, grow(r, MAX, (1, 2, 3, 4)), 'one')],
}


def main():
    if sys.argv[1] == 'random':
        rng = random.Random('random-%s' % int(sys.argv[2]))
        cases = some(rng, rng.randint(3, 8), 1, rng.randint(3, 8))
    else:
        cases = TESTS[sys.argv[1]](random.Random(sys.argv[1]))
    assert len(cases) <= 10 ** 4 and sum(map(len, cases)) <= MAX
    assert all(is_tree([cell[:2] for cell in c]) for c in cases)
    sys.stdout.write(text(cases))


if __name__ == '__main__':
    main()
