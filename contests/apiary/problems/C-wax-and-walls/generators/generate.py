# usage: generate.py TEST-NAME | generate.py random SEED
# A case is (n, m, k).
import random
import sys

MAX = 2 * 10 ** 5


def text(cases):
    return '%d\n' % len(cases) + ''.join('%d %d %d\n' % c for c in cases)


def walls(n, m):
    return n * (m - 1) + (n - 1) * (2 * m - 1)


def every(shapes):
    return [(n, m, k) for n, m in shapes for k in range(walls(n, m) + 2)]


def around_rows(n, m):
    # k close to the numbers of walls of the first rows
    ks = set()
    for row in range(1, n + 1):
        for d in range(-5, 6):
            ks.add(walls(row, m) + d)
    return [(n, m, k) for k in sorted(ks) if k >= 0]


def near(n, m, deltas):
    return [(n, m, walls(n, m) + d) for d in deltas if walls(n, m) + d >= 0]


def last_row(n, m):
    return [(n, m, k) for k in range(walls(n - 1, m) - 2, walls(n, m) + 2)]


def random_shape(rng, cells):
    n = rng.randint(1, cells)
    m = rng.randint(1, cells // n)
    return (n, m) if rng.random() < 0.5 else (m, n)


def some(rng, count, cells):
    cases = []
    for _ in range(count):
        n, m = random_shape(rng, cells)
        e = walls(n, m)
        k = rng.choice((rng.randint(0, e + 1), e - rng.randint(0, 6), walls(rng.randint(1, n), m) - rng.randint(-3, 3)))
        cases.append((n, m, max(0, k)))
    return cases


def big(rng, n, m, rest):
    # whole rows, and `rest` walls in the next one
    return [(n, m, walls(rng.randint(n // 2, n - 2), m) + rest)]


TESTS = {
    '01-one-cell': lambda r: [(1, 1, k) for k in (0, 1, 2, 10 ** 6)],
    '02-one-row': lambda r: every([(1, m) for m in range(1, 12)]),
    '03-one-column': lambda r: every([(n, 1) for n in range(1, 12)]),
    '04-all-2-2': lambda r: every([(2, 2)]),
    '05-all-2-3': lambda r: every([(2, 3), (3, 2)]),
    '06-all-3-3': lambda r: every([(3, 3)]),
    '07-all-2-rows': lambda r: every([(2, m) for m in range(2, 10)]),
    '08-all-2-columns': lambda r: every([(n, 2) for n in range(2, 10)]),
    '09-all-3-rows': lambda r: every([(3, m) for m in range(2, 8)]),
    '10-all-3-columns': lambda r: every([(n, 3) for n in range(2, 8)]),
    '11-all-4-4': lambda r: every([(4, 4), (4, 5), (5, 4)]),
    '12-all-5-5': lambda r: every([(5, 5), (5, 6)]),
    '13-all-6-5': lambda r: every([(6, 5), (6, 6)]),
    '14-all-7-7': lambda r: every([(7, 7)]),
    '15-almost-all': lambda r: [c for n in range(1, 8) for m in range(1, 8) for c in near(n, m, (-3, -2, -1, 0))],
    '16-more-than-all': lambda r: [c for n in range(1, 8) for m in range(1, 8) for c in near(n, m, (1, 2, 100))],
    '17-no-walls': lambda r: [(n, m, 0) for n in range(1, 9) for m in range(1, 9)],
    '18-one-wall': lambda r: [(n, m, 1) for n in range(1, 9) for m in range(1, 9)],
    '19-two-and-three-walls': lambda r: [(n, m, k) for n in range(1, 7) for m in range(1, 7) for k in (2, 3)],
    '20-around-rows': lambda r: around_rows(6, 4) + around_rows(5, 5),
    '21-last-row-even': lambda r: last_row(4, 9),
    '22-last-row-odd': lambda r: last_row(5, 9),
    '23-some-tiny': lambda r: some(r, 300, 12),
    '24-some-small': lambda r: some(r, 100, 60),
    '25-huge-k': lambda r: [(n, m, 10 ** 6) for n in (1, 2, 50) for m in (1, 2, 50)],
    '26-many-tiny': lambda r: some(r, 10 ** 4, 20),
    '27-many-small': lambda r: some(r, 2000, 100),
    '28-around-rows-100': lambda r: around_rows(40, 10),
    '29-all-8-8': lambda r: every([(8, 8), (9, 8), (8, 9)]),
    '30-max-row': lambda r: [(1, MAX, MAX - 2)],
    '31-max-column': lambda r: [(MAX, 1, MAX - 2)],
    '32-max-two-rows': lambda r: [(2, 10 ** 5, walls(2, 10 ** 5) - 2)],
    '33-max-two-columns': lambda r: [(10 ** 5, 2, walls(10 ** 5, 2) - 3)],
    '34-max-two-columns-no': lambda r: [(10 ** 5, 2, walls(10 ** 5, 2) - 1)],
    '35-max-square': lambda r: [(447, 447, r.randint(4 * 10 ** 5, 5 * 10 ** 5))],
    '36-max-second-to-last': lambda r: big(r, 400, 500, 3 * 500 - 3),
    '37-max-wide-last-row': lambda r: [(4, 50000, walls(4, 50000) - 4)],
    '38-max-tall-last-row': lambda r: [(50001, 3, walls(50001, 3) - 5)],
    '39-max-all': lambda r: [(400, 500, walls(400, 500))],
    '40-max-first-row': lambda r: [(2, 10 ** 5, 99998)],
}


def main():
    if sys.argv[1] == 'random':
        rng = random.Random('random-%s' % int(sys.argv[2]))
        cases = some(rng, rng.randint(3, 8), rng.choice((6, 9, 12)))
    else:
        cases = TESTS[sys.argv[1]](random.Random(sys.argv[1]))
    assert len(cases) <= 10 ** 4 and sum(n * m for n, m, k in cases) <= MAX
    sys.stdout.write(text(cases))


if __name__ == '__main__':
    main()
