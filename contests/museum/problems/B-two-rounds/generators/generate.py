"""Prints one input: generate.py NAME, or generate.py random SEED for a small random one."""
import random
import sys

MOST = 10 ** 18
CASES = 10 ** 4
PRIMES = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]
HIGHLY_COMPOSITE = 897612484786617600
LARGE_PRIME = 999999999999999989


def every(n_low, n_high, step=None):
    return [(n, a, b) for n in range(n_low, n_high + 1)
            for a in range(1, (step or n) + 1) for b in range(1, (step or n) + 1)]


def uniform(r, most, count):
    return [tuple(r.randint(1, most) for _ in range(3)) for _ in range(count)]


def smooth(r, most, primes=PRIMES):
    x = 1
    while True:
        p = r.choice(primes)
        if x * p > most:
            return x
        x *= p


def below(r, x, most):
    """A random multiple of x, at most `most`."""
    return x * r.randint(1, most // x)


def any_size(r, most):
    return r.randint(1, max(1, most >> r.randrange(most.bit_length())))


def related(r, most):
    """n has a large common divisor g with a - b, and g has one with a."""
    d = any_size(r, most)
    g = d * any_size(r, most // d)
    n = below(r, g, most)
    a = below(r, d, most)
    room = (most - a) // g
    b = a + g * r.randint(0, room) if r.random() < 0.5 else a - g * r.randint(0, (a - 1) // g)
    return (n, a, b) if r.random() < 0.5 else (n, b, a)


def smooth_related(r, most, primes):
    n = smooth(r, most, primes)
    g = n
    while r.random() < 0.8:
        p = r.choice(primes)
        if g % p == 0:
            g //= p
    a = smooth(r, any_size(r, most), primes)
    b = a + g * r.randint(0, (most - a) // g)
    return n, a, b


def powers(r, base):
    top = 0
    while base ** (top + 1) <= MOST:
        top += 1
    n, a, g = (base ** r.randint(0, top) for _ in range(3))
    return n, a, a + g if a + g <= MOST else a


FIXED = {
    '01-one-room': lambda r: [(1, 1, 1), (1, 1, 2), (1, 7, 3), (1, MOST, 1), (1, MOST, MOST)],
    '02-up-to-4-rooms': lambda r: every(1, 4),
    '03-steps-longer-than-the-circle': lambda r: every(1, 5, 12),
    '04-6-rooms': lambda r: every(6, 6, 13),
    '05-8-and-9-rooms': lambda r: every(8, 9),
    '06-10-to-12-rooms': lambda r: every(10, 12),
    '07-16-rooms': lambda r: every(16, 16),
    '08-18-rooms': lambda r: every(18, 18),
    '09-24-rooms': lambda r: every(24, 24),
    '10-30-rooms': lambda r: every(30, 30),
    '11-same-speed': lambda r: [(n, a, a) for n in range(1, 30) for a in range(1, 30)],
    '12-prime-number-of-rooms': lambda r: every(13, 13, 27),
    '13-random-up-to-100': lambda r: uniform(r, 100, 500),
    '14-related-up-to-200': lambda r: [related(r, 200) for _ in range(500)],
    '15-related-up-to-1000': lambda r: [related(r, 1000) for _ in range(500)],
    '16-smooth-up-to-1000': lambda r: [smooth_related(r, 1000, [2, 3]) for _ in range(500)],
    '17-large-extremes': lambda r: [(n, a, b) for n in (MOST, MOST - 1, 1, 2) for a in (MOST, MOST - 1, 1, 2)
                                    for b in (MOST, MOST - 1, 1, 2)],
    '18-large-divisors': lambda r: [related(r, MOST) for _ in range(200)],
    '19-large-same-speed': lambda r: [(n, a, a) for n, a, _ in uniform(r, MOST, 200)],
    '20-large-step-shares-more': lambda r: [(n, n // 2, n // 2 + n // 3) for n in
                                            (6 * r.randint(1, MOST // 6) for _ in range(200))],
    '21-one-large-case': lambda r: [(LARGE_PRIME, 3, LARGE_PRIME + 3)],
    '22-above-32-bits': lambda r: [related(r, 10 ** 10) for _ in range(250)],
    '23-powers-of-two': lambda r: [powers(r, 2) for _ in range(250)],
    '24-max-cases-tiny': lambda r: uniform(r, 12, CASES),
    '25-max-random': lambda r: uniform(r, MOST, CASES),
    '26-max-related': lambda r: [related(r, MOST) for _ in range(CASES)],
    '27-max-smooth': lambda r: [smooth_related(r, MOST, PRIMES) for _ in range(CASES)],
    '28-max-two-and-three': lambda r: [smooth_related(r, MOST, [2, 3]) for _ in range(CASES)],
    '29-max-powers': lambda r: [powers(r, r.choice([2, 3, 10])) for _ in range(CASES)],
    '30-max-same-speed': lambda r: [(n, a, a) for n, a, _ in uniform(r, MOST, CASES)],
    '31-max-highly-composite': lambda r: [(HIGHLY_COMPOSITE, a, b) for _, a, b in
                                          (smooth_related(r, MOST, PRIMES[:6]) for _ in range(CASES))],
    '32-max-large-prime': lambda r: [(LARGE_PRIME, a, b if r.random() < 0.5 else a)
                                     for _, a, b in uniform(r, MOST, CASES)],
    '33-max-all-rooms': lambda r: [(n, 1, n + 1) for n, _, _ in uniform(r, MOST - 1, CASES)],
}


def small(seed):
    r = random.Random('small %s' % seed)
    cases = []
    for _ in range(r.randint(3, 12)):
        most = r.choice([3, 12, 40, 200])
        kind = r.randrange(4)
        if kind == 0:
            cases += uniform(r, most, 1)
        elif kind == 1:
            cases.append(smooth_related(r, most, [2, 3]))
        else:
            cases.append(related(r, most))
    return cases


if sys.argv[1] == 'random':
    cases = small(sys.argv[2])
else:
    cases = FIXED[sys.argv[1]](random.Random(sys.argv[1]))
print(len(cases))
for case in cases:
    print(*case)
