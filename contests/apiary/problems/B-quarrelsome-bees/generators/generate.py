# usage: generate.py TEST-NAME | generate.py random SEED
# A case is (c, d, a).
import itertools
import random
import sys

TOP = 10 ** 9
MAX = 2 * 10 ** 5


def text(cases):
    return '%d\n' % len(cases) + ''.join(
        '%d %d %d\n%s\n' % (len(a), c, d, ' '.join(map(str, a))) for c, d, a in cases)


def mixed(rng, a):
    a = list(a)
    rng.shuffle(a)
    return a


def every(n, top):
    return [(c, d, list(a)) for a in itertools.combinations_with_replacement(range(1, top + 1), n)
            for c in range(1, n + 1) for d in range(1, top + 1)]


def uniform(rng, n, top):
    return [rng.randint(1, top) for _ in range(n)]


def crowds(rng, n, d, count, gap):
    # `count` crowds of queens, each about d wide, about `gap` apart
    a = []
    for i in range(n):
        k = rng.randrange(count)
        a.append(1 + k * (d + gap) + rng.randrange(d))
    return a


def staircase(rng, n, c, d):
    # spread-out queens that fill hives early, then a crowd of equal size
    crowd = max(1, -(-n // c) - rng.choice((0, 0, 1)))
    thin = n - crowd
    a = [1 + i * d for i in range(thin)]
    a += [1 + thin * d + rng.randrange(d) for _ in range(crowd)]
    if rng.random() < 0.5:
        top = max(a) + 1
        a = [top - x for x in a]
    return mixed(rng, a)


def steps(n, d, equal):
    # groups of `equal` queens exactly d apart
    return [1 + d * (i // equal) for i in range(n)]


def small_case(rng, n):
    kind = rng.choice((0, 1, 2, 2, 3, 4))
    c = rng.randint(1, n)
    if kind == 0:
        return c, rng.randint(1, 6), uniform(rng, n, rng.choice((3, 8, 15)))
    if kind == 1:
        d = rng.randint(1, 4)
        return c, d, crowds(rng, n, d, rng.randint(1, 3), rng.randint(0, 3))
    if kind == 2:
        c, d = rng.randint(2, 4), rng.randint(1, 5)
        return min(c, n), d, staircase(rng, n, c, d)
    if kind == 3:
        d = rng.choice((1, 2, 5, (TOP - 1) // n))
        return rng.choice((c, n)), d, mixed(rng, steps(n, d, rng.randint(1, 3)))
    return c, rng.choice((1, TOP - 1, TOP, TOP // 2)), uniform(rng, n, TOP)


def some(rng, count, low, high):
    return [small_case(rng, rng.randint(low, high)) for _ in range(count)]


def stairs(rng, count, low, high):
    cases = []
    for _ in range(count):
        n = rng.randint(low, high)
        c = rng.randint(2, max(2, min(n, 6)))
        cases.append((min(c, n), 7, staircase(rng, n, c, 7)))
    return cases


def tight(rng, count, low, high):
    # d is the difference of some two queens, or one more
    cases = []
    for _ in range(count):
        n = rng.randint(low, high)
        a = uniform(rng, n, rng.choice((20, 100, TOP)))
        d = max(1, min(TOP, abs(rng.choice(a) - rng.choice(a)) + rng.randint(0, 1)))
        cases.append((rng.choice((n, rng.randint(1, n), max(1, n // 2))), d, a))
    return cases


TESTS = {
    '01-one-queen': lambda r: [(1, d, [x]) for d in (1, 2, TOP) for x in (1, 2, TOP)],
    '02-all-2': lambda r: every(2, 4),
    '03-all-3': lambda r: every(3, 4),
    '04-all-4': lambda r: every(4, 4),
    '05-all-5': lambda r: every(5, 3),
    '06-extremes': lambda r: [(c, d, a) for c in (1, 2) for d in (1, TOP - 2, TOP - 1, TOP)
                              for a in ([1, TOP], [TOP, 1], [1, 1], [TOP, TOP], [1, TOP - 1], [2, TOP])],
    '07-all-equal': lambda r: [(c, d, [x] * n) for n in (1, 2, 3, 7) for c in range(1, n + 1)
                               for d in (1, TOP) for x in (1, TOP)],
    '08-room-only': lambda r: [(c, 1, mixed(r, range(1, n + 1))) for n in range(1, 15) for c in range(1, n + 1)],
    '09-exactly-d': lambda r: [(c, d, mixed(r, steps(9, d, e))) for c in range(1, 10) for d in (1, 3, 10 ** 8)
                               for e in (1, 2, 3)],
    '10-one-short-of-d': lambda r: [(9, d + 1, mixed(r, steps(9, d, e))) for d in (1, 3, 10 ** 8)
                                    for e in (1, 2, 3, 4)],
    '11-some-6': lambda r: some(r, 300, 4, 6),
    '12-some-8': lambda r: some(r, 200, 6, 8),
    '13-some-20': lambda r: some(r, 120, 10, 20),
    '14-full-hives-then-crowd': lambda r: stairs(r, 100, 3, 9),
    '15-full-hives-then-crowd-2': lambda r: stairs(r, 60, 10, 30),
    '16-tight-d-small': lambda r: tight(r, 150, 2, 8),
    '17-tight-d': lambda r: tight(r, 40, 15, 40),
    '18-crowd-across-border': lambda r: [(n, d, mixed(r, [d * k - 1 - i % d // 2 for i in range(n // 2)]
                                          + [d * k + i % d // 2 for i in range(n - n // 2)]))
                                         for n in (2, 5, 9) for d in (10, 100) for k in (1, 3, 10 ** 6)],
    '19-crowds': lambda r: [(r.randint(5, 30), 50, crowds(r, 30, 50, k, g)) for k in range(1, 6) for g in (0, 10, 49)],
    '20-sorted': lambda r: [(c, d, sorted(a)) for c, d, a in some(r, 60, 5, 25)],
    '21-reversed': lambda r: [(c, d, sorted(a)[::-1]) for c, d, a in some(r, 60, 5, 25)],
    '22-last-crowd-largest': lambda r: [(k, 10, sorted(10 * x + 1 for x in range(20)) + [500] * k) for k in range(1, 21)],
    '23-medium': lambda r: [(r.randint(1, 300), r.randint(1, 10 ** 7), uniform(r, 300, TOP)) for _ in range(6)],
    '24-many-tiny': lambda r: some(r, 10 ** 4, 1, 20),
    '25-many-tight': lambda r: tight(r, 5000, 20, 40),
    '26-many-stairs': lambda r: stairs(r, 4000, 20, 50),
    '27-medium-mixed': lambda r: [(r.choice((1000, 20, 3)), 10 ** r.randint(0, 8), uniform(r, 1000, TOP))
                                  for _ in range(200)],
    '28-max-random': lambda r: [(1000, 10 ** 6, uniform(r, MAX, TOP))],
    '29-max-random-room': lambda r: [(7, 10 ** 4, uniform(r, MAX, TOP))],
    '30-max-stairs': lambda r: [(2, 5000, staircase(r, MAX, 2, 5000))],
    '31-max-stairs-3': lambda r: [(3, 7000, staircase(r, MAX, 3, 7000))],
    '32-max-one-crowd': lambda r: [(MAX, 5 * 10 ** 8, uniform(r, MAX, TOP))],
    '33-max-equal': lambda r: [(MAX, 1, [TOP] * MAX)],
    '34-max-exactly-d': lambda r: [(MAX, 5000, mixed(r, steps(MAX, 5000, 1)))],
    '35-max-all-quarrel': lambda r: [(MAX, TOP, uniform(r, MAX, TOP))],
    '36-max-room-one': lambda r: [(1, 1, uniform(r, MAX, TOP))],
}


def main():
    if sys.argv[1] == 'random':
        rng = random.Random('random-%s' % int(sys.argv[2]))
        cases = some(rng, rng.randint(3, 9), 1, rng.randint(3, 8)) + tight(rng, 2, 1, 6)
    else:
        cases = TESTS[sys.argv[1]](random.Random(sys.argv[1]))
    assert all(1 <= x <= TOP for c, d, a in cases for x in a)
    assert sum(len(a) for c, d, a in cases) <= MAX and len(cases) <= 10 ** 4
    sys.stdout.write(text(cases))


if __name__ == '__main__':
    main()
