"""generate.py TEST-NAME | random SEED: prints one input."""
import random
import sys

TOP = 10 ** 9


def every(n):
    return [(n, l, r) for l in range(1, n + 1) for r in range(l, n + 1, 2)]


def chosen(seed, cases, count=50):
    cases = list(cases)
    if len(cases) > count:
        cases = random.Random(seed).sample(cases, count)
    return cases


def fixed(n, l, length):
    """A round that fits: the length is cut to the street, and odd."""
    length = min(length, n - l + 1)
    return n, l, l + length - 1 - (length + 1) % 2


def spread(seed, n, lengths, count=50, where=None):
    rng = random.Random(seed)
    out = []
    for _ in range(count):
        length = rng.choice(lengths) if isinstance(lengths, list) else rng.randint(1, lengths)
        length = min(length, n)
        length -= (length + 1) % 2
        l = rng.randint(1, n - length + 1) if where is None else where(rng, n, length)
        out.append(fixed(n, max(1, min(l, n - length + 1)), length))
    return out


def first(rng, n, length):
    return rng.randint(1, 40)


def last(rng, n, length):
    return n - length + 1 - rng.randint(0, 3)


def middle(rng, n, length):
    """Somewhere around the house that is asked about first."""
    return n // 2 + rng.randint(-3, 3) - rng.choice((0, length // 2, length))


def powers(seed, top):
    rng = random.Random(seed)
    out = []
    for e in range(1, 30):
        for n in (2 ** e - 1, 2 ** e, 2 ** e + 1):
            if n <= top:
                l = rng.randint(1, n)
                out.append(fixed(n, l, rng.choice((1, 3, n))))
    return out


def log_sizes(seed, count=50):
    rng = random.Random(seed)
    out = []
    for _ in range(count):
        n = int(10 ** rng.uniform(0, 9))
        l = rng.randint(1, max(1, int(n ** rng.random())))
        if rng.random() < 0.3:
            l = n - l + 1
        out.append(fixed(n, l, int(10 ** rng.uniform(0, 9))))
    return out


def ends(n):
    """The shortest and the longest rounds at both ends of the street."""
    out = {(n, 1, 1), (n, n, n), fixed(n, 1, n)}
    for a in range(1, 5):
        for b in range(5):
            if a <= n - b and (n - b - a) % 2 == 0:
                out.add((n, a, n - b))
    for l in (2, 3, 4, n - 1, n - 2, n // 2, n // 2 + 1):
        if 1 <= l <= n:
            out.add((n, l, l))
            if l + 2 <= n:
                out.add((n, l, l + 2))
    return sorted(out)


def deepest(n):
    """Long searches: every step of a binary search over houses goes to the right, or almost."""
    out = []
    for l in (n, n - 1, n - 2, n // 2 + 1, n // 2 + 2, n - n // 4, n - n // 8, 2, 3, 5, 6):
        for length in (1, 3, 2 * ((n - l) // 4) + 1, n):
            out.append(fixed(n, l, length))
    return sorted(set(out))


TESTS = {
    '01-one-house': lambda: [(1, 1, 1)],
    '02-up-to-5-houses': lambda: [c for n in range(1, 6) for c in every(n)],
    '03-six-and-seven': lambda: every(6) + every(7),
    '04-eight': lambda: every(8) + every(8),
    '05-nine': lambda: every(9) + every(2),
    '06-ten': lambda: every(10),
    '07-eleven': lambda: every(11)[:50],
    '08-twelve': lambda: every(12)[-50:],
    '09-thirteen-to-twenty': lambda: chosen('a', [c for n in range(13, 21) for c in every(n)]),
    '10-fifty': lambda: chosen('b', every(50)),
    '11-hundred': lambda: chosen('c', every(100)),
    '12-hundred-and-one': lambda: chosen('d', every(101)),
    '13-ends-of-101': lambda: ends(101),
    '14-ends-of-128': lambda: ends(128),
    '15-thousand': lambda: spread('e', 1000, 999),
    '16-thousand-short': lambda: spread('f', 1024, [1, 3, 5, 7]),
    '17-powers-of-two': lambda: chosen('p', powers('g', TOP)),
    '18-more-powers': lambda: chosen('q', powers('h', TOP)),
    '19-all-sizes': lambda: log_sizes('i'),
    '20-all-sizes-again': lambda: log_sizes('j'),
    '21-million-middle': lambda: spread('k', 10 ** 6, 10 ** 5, where=middle),
    '22-million-one-house': lambda: spread('l', 10 ** 6, [1]),
    '23-million-long': lambda: spread('m', 10 ** 6, [999999, 999997, 500001, 999001]),
    '24-max-ends': lambda: ends(TOP),
    '25-max-odd-ends': lambda: ends(TOP - 1),
    '26-max-deepest': lambda: deepest(TOP)[:50],
    '27-max-random': lambda: spread('n', TOP, TOP),
    '28-max-one-house': lambda: spread('o', TOP, [1]),
    '29-max-three-houses': lambda: spread('r', TOP, [3]),
    '30-max-short': lambda: spread('s', TOP, 10 ** 4),
    '31-max-middle': lambda: spread('t', TOP, 10 ** 8, where=middle),
    '32-max-from-the-start': lambda: spread('u', TOP, TOP, where=first),
    '33-max-to-the-end': lambda: spread('v', TOP, TOP, where=last),
    '34-max-short-at-start': lambda: spread('w', TOP, 99, where=first),
    '35-max-short-at-end': lambda: spread('x', TOP, 99, where=last),
    '36-max-long': lambda: spread('y', TOP, [TOP - 1, TOP - 3, TOP - 1001, TOP // 2 + 1]),
}


def small(seed):
    rng = random.Random('random %s' % seed)
    out = []
    for _ in range(rng.randint(1, 12)):
        n = rng.choice((1, 2, 3, rng.randint(1, 10), rng.randint(1, 60), int(10 ** rng.uniform(0, 9))))
        out.append(fixed(n, rng.randint(1, n), rng.choice((1, 3, n, rng.randint(1, n)))))
    return out


def main():
    cases = small(sys.argv[2]) if sys.argv[1] == 'random' else TESTS[sys.argv[1]]()
    out = [str(len(cases))]
    out.extend('%d %d %d' % case for case in cases)
    sys.stdout.write('\n'.join(out) + '\n')


main()
