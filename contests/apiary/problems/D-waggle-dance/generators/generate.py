# usage: generate.py TEST-NAME | generate.py random SEED
# A case is (k, s).
import itertools
import random
import sys

MAX = 2 * 10 ** 5


def text(cases):
    return '%d\n' % len(cases) + ''.join('%d %d\n%s\n' % (len(s), k, s) for k, s in cases)


def uniform(rng, n, letters='abc'):
    return ''.join(rng.choice(letters) for _ in range(n))


def far(rng, n):
    # one pair of letters along one line, with some noise
    p, q = rng.sample('abc', 2)
    s = [(p, q)[i % 2] for i in range(n)]
    for _ in range(rng.randint(0, n // 4)):
        s[rng.randrange(n)] = rng.choice('abc')
    return ''.join(s)


def lazy(rng, n):
    # mostly back and forth: pairs of equal letters
    s = ''
    while len(s) < n:
        s += rng.choice('abc') * 2 if rng.random() < 0.8 else rng.choice('abc')
    return s[:n]


def around(rng, n):
    # around cells
    s = ''
    while len(s) < n:
        p = rng.choice(('abc', 'acb', 'bac'))
        s += p * rng.randint(1, 3)
    return s[:n]


def straight(n, p='a', q='b'):
    return (p + q) * (n // 2) + p * (n % 2)


def dance(rng, n):
    kind = rng.randrange(5)
    if kind == 0:
        return far(rng, n)
    if kind == 1:
        return lazy(rng, n)
    if kind == 2:
        return around(rng, n)
    if kind == 3:
        p, q = rng.sample('abc', 2)
        return straight(n, p, q)
    return uniform(rng, n)


def some(rng, count, n, k, equal=0.9):
    cases = []
    for _ in range(count):
        s = dance(rng, rng.randint(1, n))
        length = rng.randint(1, k)
        if rng.random() < equal and (len(s) - length) % 2:
            length += 1 if length < k else -1
        if length < 1:
            length = 1
        cases.append((length, s))
    return cases


def every(n, k):
    return [(j, ''.join(p)) for p in itertools.product('abc', repeat=n) for j in range(1, k + 1)]


TESTS = {
    '01-one-letter': lambda r: every(1, 12),
    '02-all-2': lambda r: every(2, 9),
    '03-all-3': lambda r: every(3, 9),
    '04-all-4': lambda r: every(4, 8),
    '05-all-5-short': lambda r: every(5, 4),
    '06-back-and-forth': lambda r: [(k, c * n) for n in (1, 2, 7, 8) for k in range(1, 20) for c in 'abc'],
    '07-straight': lambda r: [(k, straight(n, p, q)) for n in (5, 6, 9) for k in range(1, 16)
                              for p, q in itertools.permutations('abc', 2)],
    '08-just-reached': lambda r: [(k, straight(n, p, q) + (p + p + q + q) * 2) for n in (9, 10)
                                  for k in range(n - 2, n + 4) for p, q in itertools.permutations('abc', 2)],
    '09-around-a-cell': lambda r: [(k, 'abcabc'[:n]) for n in range(1, 7) for k in range(1, 14)],
    '10-other-parity': lambda r: [(len(s) + d, s) for s in (dance(r, r.randint(2, 12)) for _ in range(100)) for d in (-1, 1)],
    '11-long-dance-short-way': lambda r: [(k, lazy(r, 60)) for k in range(2, 30, 2) for _ in range(6)],
    '12-shorter': lambda r: [(r.randint(1, 10), dance(r, r.randint(10, 20))) for _ in range(200)],
    '13-some-small': lambda r: some(r, 200, 10, 10),
    '14-some-20': lambda r: some(r, 150, 20, 20),
    '15-some-60': lambda r: some(r, 100, 60, 60),
    '16-odd-lengths': lambda r: [(2 * r.randint(0, 10) + 1, dance(r, 2 * r.randint(0, 10) + 1)) for _ in range(150)],
    '17-even-lengths': lambda r: [(2 * r.randint(1, 10), dance(r, 2 * r.randint(1, 10))) for _ in range(150)],
    '18-most-a-first': lambda r: [(k, straight(n, 'a', q)) for k in range(1, 16, 2) for n in range(1, k + 3, 2) for q in 'abc'],
    '19-only-two-letters': lambda r: [(k + n % 2, uniform(r, n, p)) for p in ('ab', 'bc', 'ac') for n in range(1, 15)
                                      for k in (4, 10, 24)],
    '20-long-k': lambda r: [(1000 - n % 2, dance(r, n)) for n in range(1, 40)],
    '21-long-s': lambda r: [(1 + i % 2, lazy(r, 501 + i % 2)) for i in range(30)],
    '22-medium': lambda r: some(r, 8, 1500, 1500),
    '23-start': lambda r: [(k, 'cc') for k in range(2, 600, 2)],
    '24-many-tiny': lambda r: some(r, 10 ** 4, 20, 20),
    '25-many-tiny-k': lambda r: some(r, 10 ** 4, 10, 20, 0.5),
    '26-many-medium': lambda r: some(r, 200, 1000, 1000),
    '27-max-k': lambda r: [(MAX, 'ab')],
    '28-max-n': lambda r: [(2, lazy(r, MAX))],
    '29-max-random': lambda r: [(MAX, uniform(r, MAX))],
    '30-max-odd': lambda r: [(MAX - 1, uniform(r, MAX - 1))],
    '31-max-straight': lambda r: [(MAX, straight(MAX, 'b', 'c'))],
    '32-max-far': lambda r: [(MAX, straight(MAX // 2, 'c', 'a') + uniform(r, MAX // 2))],
    '33-max-around': lambda r: [(MAX - 1, around(r, MAX - 1))],
    '34-max-start': lambda r: [(MAX, 'b' * MAX)],
    '35-max-other-parity': lambda r: [(MAX - 1, uniform(r, MAX))],
    '36-max-short': lambda r: [(MAX // 2, straight(MAX // 4, 'b', 'a') + lazy(r, MAX // 4 * 3))],
}


def main():
    if sys.argv[1] == 'random':
        rng = random.Random('random-%s' % int(sys.argv[2]))
        cases = some(rng, rng.randint(3, 12), 12, 12, 0.85)
    else:
        cases = TESTS[sys.argv[1]](random.Random(sys.argv[1]))
    assert len(cases) <= 10 ** 4
    assert sum(len(s) for k, s in cases) <= MAX and sum(k for k, s in cases) <= MAX
    sys.stdout.write(text(cases))


if __name__ == '__main__':
    main()
