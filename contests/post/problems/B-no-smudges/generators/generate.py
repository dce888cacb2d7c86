"""generate.py TEST-NAME | random SEED: prints one input."""
import itertools
import random
import sys

MAX = 2 * 10 ** 5


def exhaustive(n, k, alphabet='SA.'):
    return [(k, ''.join(row)) for row in itertools.product(alphabet, repeat=n)]


def row(rng, n, address, stamp):
    out = []
    for _ in range(n):
        x = rng.random()
        out.append('A' if x < address else 'S' if x < address + stamp else '.')
    return ''.join(out)


def fit(rng, pieces, k, loose, spoil):
    """Pieces made of k-blocks and gaps, each block with a stamp; with spoil, one piece is a bit short."""
    out = []
    for p in range(pieces):
        piece = ''
        for _ in range(rng.randint(0, 4)):
            piece += '.' * rng.randint(0, loose)
            block = ['S' if rng.random() < 0.3 else '.' for _ in range(k)]
            block[rng.randrange(k)] = 'S'
            piece += ''.join(block)
        piece += '.' * rng.randint(0, loose)
        if rng.random() < spoil and piece:
            piece = piece[1:] if rng.random() < 0.5 else piece[:-1]
        out.append(piece)
    text = 'A'.join(out)
    return k, text if len(text) >= k else text + 'A' * (k - len(text))


def pushed(rng, k, blocks, slack):
    """The greedy postmarks stick out at the end and push a whole train of others back."""
    piece = ['.'] * (k * blocks + slack)
    lag = rng.randint(0, slack + 1)
    for b in range(blocks):
        at = b * k + lag
        if at < len(piece):
            piece[at] = 'S'
        for _ in range(k // 3):
            at = b * k + rng.randrange(k)
            if at >= lag and at < len(piece):
                piece[at] = 'S'
        if rng.random() < 0.3:
            lag = min(slack + 1, lag + 1)
    return k, ''.join(piece)


def joined(cases, k):
    return k, 'A'.join(c[1] for c in cases)


def many(seed, count, top):
    rng = random.Random(seed)
    out = []
    for _ in range(count):
        n = rng.randint(1, top)
        k = rng.randint(1, min(n, rng.choice((2, 3, 5, n))))
        out.append((k, row(rng, n, rng.choice((0, 0, 0.05, 0.15, 0.3)), rng.choice((0.1, 0.3, 0.6)))))
    return out


def fits(seed, count, pieces, top, loose, spoil):
    rng = random.Random(seed)
    return [fit(rng, rng.randint(1, pieces), rng.randint(1, top), loose, spoil) for _ in range(count)]


def trains(seed, count, top, blocks):
    rng = random.Random(seed)
    return [pushed(rng, rng.randint(2, top), rng.randint(1, blocks), rng.randint(0, 4))
            for _ in range(count)]


def big_fit(seed, k, loose, spoil):
    rng = random.Random(seed)
    text = ''
    while len(text) < MAX:
        text += ('A' if text else '') + fit(rng, 20, k, loose, 0)[1]
    text = text[:MAX].rstrip('.S')  # the last piece was cut: drop it
    if spoil:  # one piece too short by one
        at = text.rfind('A', 0, len(text) // 2)
        text = text[:at] + 'AS' + 'A' + text[at + 1:]
    return [(k, text[:MAX])]


def big_random(seed, n, k, address, stamp):
    return [(k, row(random.Random(seed), n, address, stamp))]


def big_trains(seed, k, blocks, slack):
    rng = random.Random(seed)
    size = k * blocks + slack + 1
    cases = []
    while len(cases) * size + size <= MAX:
        case = pushed(rng, k, blocks, slack)
        cases.append(case)
    return [joined(cases, k)]


TESTS = {
    '01-length-one': lambda: exhaustive(1, 1),
    '02-length-up-to-4': lambda: [c for n in (2, 3, 4) for k in range(1, n + 1) for c in exhaustive(n, k)],
    '03-all-of-length-5': lambda: [c for k in (2, 3, 4) for c in exhaustive(5, k)],
    '04-all-of-length-6-a': lambda: exhaustive(6, 2),
    '05-all-of-length-6-b': lambda: exhaustive(6, 3),
    '06-no-address-9': lambda: [c for k in (2, 4, 5) for c in exhaustive(9, k, 'S.')],
    '07-no-address-10': lambda: exhaustive(10, 3, 'S.'),
    '08-all-of-length-7': lambda: exhaustive(7, 3),
    '09-width-one': lambda: [(1, row(random.Random(n), n, 0.2, 0.5)) for n in range(1, 60)],
    '10-whole-row': lambda: [(n, '.' * i + c + '.' * (n - 1 - i)) for n in (1, 2, 7) for i in range(n)
                             for c in 'SA'],
    '11-no-stamps': lambda: [(k, row(random.Random(k), 30, 0.3, 0)) for k in range(1, 31)],
    '12-only-stamps': lambda: [(k, 'S' * n) for n in range(1, 25) for k in range(1, n + 1)],
    '13-small-random': lambda: many('r1', 300, 12),
    '14-medium-random': lambda: many('r2', 150, 60),
    '15-fits': lambda: fits('f1', 100, 4, 5, 2, 0),
    '16-fits-tightly': lambda: fits('f2', 100, 4, 6, 0, 0),
    '17-hardly-fits': lambda: fits('f3', 100, 3, 6, 1, 0.3),
    '18-one-piece': lambda: fits('f4', 150, 1, 7, 1, 0.5),
    '19-trains': lambda: trains('t1', 150, 5, 5),
    '20-long-trains': lambda: trains('t2', 60, 9, 15),
    '21-two-ends': lambda: [(k, '.' * a + 'S' + 'A' + 'S' + '.' * b) for k in (2, 3) for a in range(5)
                            for b in range(5) if a + b + 3 >= k],
    '22-many-cases': lambda: many('r3', 10000, 39)[:9999],
    '23-many-fits': lambda: fits('f5', 4000, 3, 5, 1, 0.1),
    '24-many-trains': lambda: trains('t3', 5000, 6, 6),
    '25-max-no-address': lambda: big_random('b1', MAX, MAX // 2, 0, 0.00001),
    '26-max-wide-empty': lambda: [(MAX // 2, '.' * MAX)],
    '27-max-only-stamps': lambda: [(1, 'S' * MAX)],
    '28-max-fits': lambda: big_fit('b2', 7, 3, False),
    '29-max-almost-fits': lambda: big_fit('b3', 40, 2, True),
    '30-max-trains': lambda: big_trains('b4', 5, 100, 3),
    '31-max-one-train': lambda: [pushed(random.Random('b5'), 50, 3999, 40)],
    '32-max-random': lambda: big_random('b6', MAX, 2, 0.001, 0.02),
    '33-max-wide': lambda: [(66666, '.' * 30000 + 'S' + '.' * 70000 + 'S' + '.' * 99997 + 'S')],
    '34-max-one-too-few': lambda: [(MAX // 4, 'S' + '.' * (MAX // 4 - 2) + 'S' * (3 * (MAX // 4)))],
}


def small(seed):
    rng = random.Random('random %s' % seed)
    out = []
    for _ in range(rng.randint(4, 12)):
        kind = rng.random()
        if kind < 0.4:
            out += many(rng.random(), 1, 13)
        elif kind < 0.65:
            case = fit(rng, rng.randint(1, 2), rng.randint(1, 4), rng.randint(0, 2), rng.choice((0, 0, 0.4)))
            out.append(case)
        else:
            out.append(pushed(rng, rng.randint(2, 4), rng.randint(1, 4), rng.randint(0, 3)))
    return [c for c in out if len(c[1]) <= 24] or [(1, 'S')]


def main():
    cases = small(sys.argv[2]) if sys.argv[1] == 'random' else TESTS[sys.argv[1]]()
    out = [str(len(cases))]
    for k, text in cases:
        out.append('%d %d\n%s' % (len(text), k, text))
    sys.stdout.write('\n'.join(out) + '\n')


main()
