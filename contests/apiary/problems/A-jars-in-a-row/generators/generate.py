# usage: generate.py TEST-NAME | generate.py random SEED
import itertools
import random
import sys

TOP = 10 ** 9


def text(cases):
    return '%d\n' % len(cases) + ''.join('%d\n%s\n' % (len(a), ' '.join(map(str, a))) for a in cases)


def value(rng, parity, top=TOP):
    return rng.randrange(parity, top + 1, 2)


def row(rng, n, first, wrong, top=TOP):
    # an alternating row whose first jar has the parity `first`, spoilt in `wrong` places
    p = [(first + i) % 2 for i in range(n)]
    for i in rng.sample(range(n), wrong):
        p[i] ^= 1
    return [value(rng, x, top) for x in p]


def every(n, base):
    return [list(p) for p in itertools.product(range(base), repeat=n)]


def spoilt(rng, count, low, high, top=TOP):
    cases = []
    for _ in range(count):
        n = rng.randint(low, high)
        cases.append(row(rng, n, rng.randrange(2), rng.randint(0, n), top))
    return cases


def uniform(rng, count, low, high, top=TOP):
    return [[rng.randint(0, top) for _ in range(rng.randint(low, high))] for _ in range(count)]


def grid(rng, sizes):
    return [row(rng, n, first, wrong) for n in sizes for first in (0, 1) for wrong in range(n + 1)]


def big(rng, n, first, wrong):
    return [row(rng, n, first, wrong)]


TESTS = {
    '01-one-jar': lambda r: [[x] for x in (0, 1, 2, 3, TOP - 1, TOP)],
    '02-two-jars': lambda r: every(2, 4),
    '03-all-3': lambda r: every(3, 3),
    '04-all-4': lambda r: every(4, 3),
    '05-all-5': lambda r: every(5, 2),
    '06-all-6': lambda r: every(6, 2),
    '07-all-7': lambda r: every(7, 2),
    '08-all-8': lambda r: every(8, 2),
    '09-equal-jars': lambda r: [[x] * n for n in range(1, 25) for x in (0, 1, TOP)],
    '10-alternating': lambda r: [row(r, n, f, 0) for n in range(1, 40) for f in (0, 1)],
    '11-one-wrong': lambda r: [row(r, n, f, 1) for n in range(1, 40) for f in (0, 1)],
    '12-two-wrong': lambda r: [row(r, n, f, 2) for n in range(2, 40) for f in (0, 1)],
    '13-half-wrong': lambda r: [row(r, n, f, n // 2) for n in range(1, 40) for f in (0, 1)],
    '14-all-but-one-wrong': lambda r: [row(r, n, f, n - 1) for n in range(1, 40) for f in (0, 1)],
    '15-every-number-wrong': lambda r: grid(r, [9, 10, 11, 12]),
    '16-small-values': lambda r: spoilt(r, 150, 1, 12, 5),
    '17-large-values': lambda r: [[x - x % 2 + y % 2 - 2 * (x == TOP and y % 2) for x, y in
                                   zip([TOP] * n, r.sample(range(100), n))] for n in range(1, 40)],
    '18-odd-lengths': lambda r: [row(r, 2 * r.randint(0, 12) + 1, r.randrange(2), 0 + (i % 2)) for i in range(80)],
    '19-even-lengths': lambda r: [row(r, 2 * r.randint(2, 12), r.randrange(2), i % 4) for i in range(80)],
    '20-spoilt-small': lambda r: spoilt(r, 80, 1, 20),
    '21-uniform-small': lambda r: uniform(r, 80, 1, 20),
    '22-sorted': lambda r: [sorted(a) for a in uniform(r, 50, 1, 30)],
    '23-few-long': lambda r: spoilt(r, 5, 200, 400),
    '24-zeros': lambda r: [[0] * n for n in (1, 2, 3, 4, 5, 6, 7, 8, 997, 998, 999, 1000)],
    '25-many-tiny': lambda r: spoilt(r, 10 ** 4, 1, 20),
    '26-many-tiny-bits': lambda r: uniform(r, 10 ** 4, 1, 20, 1),
    '27-medium': lambda r: spoilt(r, 200, 900, 1000),
    '28-max-random': lambda r: uniform(r, 1, 2 * 10 ** 5, 2 * 10 ** 5),
    '29-max-few-wrong': lambda r: big(r, 2 * 10 ** 5, 1, 4),
    '30-max-most-wrong': lambda r: big(r, 2 * 10 ** 5, 0, 199996),
    '31-max-impossible': lambda r: big(r, 2 * 10 ** 5, 0, 99999),
    '32-max-odd': lambda r: big(r, 199999, 1, 100001),
    '33-max-odd-nearer-bad': lambda r: big(r, 199999, 0, 99999),
    '34-max-zeros': lambda r: [[0] * 2 * 10 ** 5],
}


def small(seed):
    rng = random.Random('random-%s' % seed)
    cases = []
    for _ in range(rng.randint(3, 12)):
        n = rng.choice((1, 2, 3, 4, 5, 6, 7, 8, 9, 10, rng.randint(1, 20)))
        top = rng.choice((1, 2, 5, TOP))
        kind = rng.randrange(3)
        if kind == 0:
            cases.append([rng.randint(0, top) for _ in range(n)])
        elif kind == 1:
            cases.append(row(rng, n, rng.randrange(2), rng.randint(0, n), top))
        else:
            cases.append([rng.randint(0, top)] * n)
    return cases


def main():
    if sys.argv[1] == 'random':
        cases = small(int(sys.argv[2]))
    else:
        cases = TESTS[sys.argv[1]](random.Random(sys.argv[1]))
    sys.stdout.write(text(cases))


if __name__ == '__main__':
    main()
