"""Prints one input: generate.py NAME, or generate.py random SEED for a small random one."""
import itertools
import random
import sys

TOTAL = 2 * 10 ** 5


def words(low, high):
    return [''.join(w) for n in range(low, high + 1) for w in itertools.product('+-', repeat=n)]


def biased(rng, n, plus):
    return ''.join('+' if rng.random() < plus else '-' for _ in range(n))


def blocks(rng, n, longest):
    s = ''
    while len(s) < n:
        s += rng.choice('+-') * rng.randint(1, longest)
    return s[:n]


def mixed(rng, n):
    kind = rng.randrange(4)
    if kind == 0:
        return biased(rng, n, rng.choice([0.1, 0.3, 0.5, 0.7, 0.9]))
    if kind == 1:
        return blocks(rng, n, max(1, n // 3))
    if kind == 2:
        s = blocks(rng, (n + 1) // 2, 3)
        return s + s[::-1][n % 2:]
    s = list('+-' * ((n + 1) // 2))[:n]
    if rng.random() < 0.5:
        s.reverse()
    for _ in range(2):
        s[rng.randrange(n)] = rng.choice('+-')
    return ''.join(s)


def parts(rng, count, total):
    cuts = sorted(rng.sample(range(1, total), count - 1))
    return [b - a for a, b in zip([0] + cuts, cuts + [total])]


FIXED = {
    '01-one-entry': lambda r: ['+'],
    '02-one-exit': lambda r: ['-'],
    '03-length-up-to-3': lambda r: words(1, 3),
    '04-length-4': lambda r: words(4, 4),
    '05-length-5': lambda r: words(5, 5),
    '06-length-6': lambda r: words(6, 6),
    '07-length-7': lambda r: words(7, 7),
    '08-length-8': lambda r: words(8, 8),
    '09-length-9': lambda r: words(9, 9),
    '10-all-the-same': lambda r: ['-' * n for n in range(1, 60)] + ['+' * n for n in range(1, 60)],
    '11-two-blocks': lambda r: ['-' * a + '+' * b for a in range(1, 15) for b in range(1, 15)],
    '12-three-blocks': lambda r: ['-' * a + '+' * b + '-' * c
                                  for a in range(1, 8) for b in range(1, 8) for c in range(1, 8)],
    '13-exits-inside': lambda r: ['+' * a + '-' * b + '+' * c
                                  for a in range(1, 8) for b in range(1, 8) for c in range(1, 8)],
    '14-four-blocks': lambda r: ['-' * a + '+' * b + '-' * c + '+' * d for a in range(1, 6)
                                 for b in range(1, 6) for c in range(1, 6) for d in range(1, 6)],
    '15-alternating': lambda r: ['+-' * n for n in range(1, 30)] + ['-+' * n + '-' for n in range(1, 30)],
    '16-palindromes': lambda r: [s + s[::-1] for s in (blocks(r, r.randint(1, 30), 5) for _ in range(150))],
    '17-random-length-20': lambda r: [biased(r, 20, 0.5) for _ in range(500)],
    '18-random-length-100': lambda r: [mixed(r, 100) for _ in range(100)],
    '19-few-exits': lambda r: [biased(r, 50, 0.9) for _ in range(150)],
    '20-few-entries': lambda r: [biased(r, 50, 0.1) for _ in range(150)],
    '21-hole-at-the-end': lambda r: ['-+' * 40 + '+' * k + '-' * (k + 3) + '+' * 5 for k in range(1, 40)],
    '22-hole-at-the-start': lambda r: ['+' * 3 + '-' * (k + 4) + '+' * k + '+-' * 40 for k in range(1, 40)],
    '23-one-long-random': lambda r: [biased(r, 15000, 0.5)],
    '24-max-cases-tiny': lambda r: [biased(r, r.randint(1, 6), 0.5) for _ in range(10 ** 4)],
    '25-max-cases': lambda r: [mixed(r, n) for n in parts(r, 10 ** 4, TOTAL)],
    '26-max-thousand-cases': lambda r: [mixed(r, n) for n in parts(r, 1000, TOTAL)],
    '27-max-ten-cases': lambda r: [mixed(r, n) for n in parts(r, 10, TOTAL)],
    '28-max-random': lambda r: [biased(r, TOTAL, 0.5)],
    '29-max-blocks': lambda r: [blocks(r, TOTAL, 5000)],
    '30-max-all-exits': lambda r: ['-' * TOTAL],
    '31-max-all-entries': lambda r: ['+' * TOTAL],
    '32-max-exits-around': lambda r: ['-' * 70000 + '+' * 59999 + '-' * 70001],
    '33-max-entries-around': lambda r: ['+' * 60000 + '-' * 80001 + '+' * 59999],
    '34-max-slope': lambda r: [biased(r, TOTAL, 0.45)],
}


def small(seed):
    rng = random.Random('small %s' % seed)
    return [mixed(rng, rng.randint(1, rng.choice([2, 4, 6, 12]))) for _ in range(rng.randint(3, 12))]


if sys.argv[1] == 'random':
    cases = small(sys.argv[2])
else:
    cases = FIXED[sys.argv[1]](random.Random(sys.argv[1]))
print(len(cases))
print('\n'.join(cases))
