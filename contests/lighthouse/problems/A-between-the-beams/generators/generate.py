# Prints one input:  generate.py NAME  (a hidden test)  or  generate.py random SEED
import itertools
import random
import sys

WANTED = sys.argv[1]
number = 0


def show(cases):
    assert 1 <= len(cases) <= 500
    print(len(cases))
    for s, m, k in cases:
        print('%d %d %d\n%s' % (len(s), m, k, s))
    sys.exit()


def write(name, cases):
    global number
    number += 1
    if WANTED == '%02d-%s' % (number, name):
        show(cases)


def patterns(n):
    return [''.join(p) for p in itertools.product('*.', repeat=n)]


def rnd_pattern(rng, n, dark):
    return ''.join('.' if rng.random() < dark else '*' for _ in range(n))


def any_case(rng):
    n = rng.choice([1, 2, 3, rng.randint(2, 6), rng.randint(4, 10)])
    s = rnd_pattern(rng, n, rng.choice([0, 0.1, 0.3, 0.5, 0.8, 1]))
    k = rng.choice([0, 1, n - 1, n, max(0, n - 2), 2 * n, rng.randint(0, 6), rng.randint(0, 40)])
    return s, rng.choice([1, 2, 3, rng.randint(2, 8)]), k


if WANTED == 'random':
    rng = random.Random(sys.argv[2])
    show([any_case(rng) for _ in range(rng.randint(3, 12))])

write('one-dark', [('.', 1, 0)])
write('one-lit', [('*', 1, 0)])
write('one-long', [('.', 50, 10 ** 9)])
write('up-to-3', [(s, m, k) for n in (1, 2, 3) for s in patterns(n)
                  for m in (1, 2, 3) for k in range(5)])
write('all-4', [(s, m, k) for s in patterns(4) for m in (1, 2, 3, 4) for k in range(7)])
write('all-5', [(s, m, k) for s in patterns(5) for m in (2, 3, 5) for k in (0, 1, 2, 4, 9)])
write('all-6', [(s, m, k) for s in patterns(6) for m in (3, 7) for k in (0, 3, 4)])
write('all-7', [(s, m, k) for s in patterns(7) for m in (4,) for k in (0, 5, 13)])

rng = random.Random(101)
for idx, (n, k, dark) in enumerate([(5, 6, 0.5), (8, 20, 0.3), (10, 40, 0.2), (12, 100, 0.7)]):
    write('random-small-%d' % (idx + 1),
          [(rnd_pattern(rng, rng.randint(1, n), dark), rng.randint(1, 8), rng.randint(0, k))
           for _ in range(300)])

write('never-dark', [('*' * n, m, k) for n in range(1, 51)
                     for m, k in ((1, 0), (2, 10 ** 9), (50, n))])
write('always-dark', [('.' * n, m, k) for n in range(1, 51)
                      for m, k in ((1, 0), (7, n), (50, 0), (50, 10 ** 9))])
write('dark-first', [('.' + '*' * (n - 1), m, k) for n in range(1, 51)
                     for m, k in ((1, 5), (2, n - 1), (3, n), (50, 2 * n - 2), (50, 10 ** 9 - n))])
write('dark-last', [('*' * (n - 1) + '.', m, k) for n in range(1, 51)
                    for m, k in ((1, 5), (2, n - 1), (3, n), (50, max(0, n - 2)), (50, 10 ** 9 - n))])
write('dark-both-ends', [('.' + '*' * (n - 2) + '.', m, k) for n in range(2, 51)
                         for m, k in ((2, 0), (3, 0), (4, n - 2), (50, n), (49, 10 ** 9))])
write('lit-one', [('.' * i + '*' + '.' * (n - 1 - i), m, k) for n in (2, 3, 10, 50)
                  for i in range(n) for m, k in ((3, 0), (50, n - 1), (50, 10 ** 9))])
write('single-crossing', [(rnd_pattern(rng, rng.randint(1, 50), 0.06), 1,
                           rng.choice([0, 1, 10 ** 9])) for _ in range(400)])
write('no-rest', [(rnd_pattern(rng, rng.randint(1, 50), rng.random()), rng.randint(2, 50), 0)
                  for _ in range(400)])


def around(rng):
    n = rng.randint(2, 50)
    k = max(0, n * rng.randint(1, 4) + rng.randint(-2, 1))
    return rnd_pattern(rng, n, rng.choice([0.1, 0.5, 0.8])), rng.randint(2, 50), k


for idx in range(2):
    write('rest-near-period-%d' % (idx + 1), [around(rng) for _ in range(400)])
write('int-limit', [('.', m, k) for m, k in ((3, 1073741823 % 10 ** 9), (2, 10 ** 9), (3, 10 ** 9),
                                             (4, 10 ** 9), (5, 10 ** 9), (6, 10 ** 9))]
      + [('.' * n, 3, 10 ** 9) for n in (7, 49, 50)]
      + [('*' * 49 + '.', m, 999999999) for m in (2, 3, 4, 5, 50)])
for idx, dark in enumerate((0.5, 0.1, 0.04, 0.9)):
    write('random-%d' % (idx + 1),
          [(rnd_pattern(rng, rng.randint(1, 50), dark), rng.randint(1, 50),
            rng.randint(0, rng.choice([100, 10 ** 5, 10 ** 9]))) for _ in range(500)])
write('maximal-sparse', [(rnd_pattern(rng, 49, 0) + '.', 50, 10 ** 9 - i) for i in range(500)])
write('maximal-random', [(rnd_pattern(rng, 50 - rng.randint(0, 3), rng.random() * 0.3), 50,
                          10 ** 9 - rng.randint(0, 99)) for _ in range(500)])
write('maximal-dense', [(rnd_pattern(rng, 50, 0.95), 50, 10 ** 9 - rng.randint(0, 99))
                        for _ in range(500)])

sys.exit('there is no test %s' % WANTED)
