"""generate.py TEST-NAME | random SEED: prints one input."""
import itertools
import random
import sys

TOP = 10 ** 9
LONGEST = 10 ** 18


def need(box):
    return 2 * sum(box) + 2 * min(box)


def boxes(rng, n, low, high):
    return [tuple(rng.randint(low, high) for _ in range(3)) for _ in range(n)]


def case(rng, low, high, n, share):
    """A ball that is enough for about this share of all the parcels."""
    queue = boxes(rng, n, low, high)
    total = sum(map(need, queue))
    return max(1, min(LONGEST, int(total * share) + rng.randint(-3, 3))), queue


def exact(rng, low, high, n, off):
    """The ball is just enough (off = 0) for a prefix and something of the rest, or off by a bit."""
    queue = boxes(rng, n, low, high)
    chosen = [b for b in queue if rng.random() < 0.6] or [queue[0]]
    return max(1, sum(map(need, chosen)) + off), queue


def many(seed, count, low, high, longest, shares=(0.1, 0.3, 0.5, 0.8, 1.0, 1.1)):
    rng = random.Random(seed)
    return [case(rng, low, high, rng.randint(1, longest), rng.choice(shares)) for _ in range(count)]


def exacts(seed, count, low, high, longest):
    rng = random.Random(seed)
    return [exact(rng, low, high, rng.randint(1, longest), rng.choice((-1, 0, 0, 1)))
            for _ in range(count)]


def one_box(low, high, off):
    return [(max(1, need(b) + off), [b]) for b in itertools.product(range(low, high + 1), repeat=3)]


def orders(high, length):
    """All orders of the edges of a box, before one that a wasted centimetre leaves untied."""
    out = []
    for a, b, c in itertools.combinations(range(1, high + 1), 3):
        for box in itertools.permutations((a, b, c)):
            out.append((need(box) + length, [box, (1, 1, 1)]))
    return out


def rising(n, low, step, length):
    return [(length, [(low + step * i, low + step * i + 1, low + step * i + 2) for i in range(n)])]


def falling(n, low, step, length):
    return [(length, rising(n, low, step, length)[0][1][::-1])]


def gaps(seed, count):
    """Huge parcels that cannot be tied, with small ones between and after them."""
    rng = random.Random(seed)
    out = []
    for _ in range(count):
        queue = []
        for _ in range(rng.randint(1, 12)):
            queue += boxes(rng, rng.randint(0, 4), 10 ** 6, TOP) + boxes(rng, rng.randint(0, 2), 1, 9)
        if queue:
            out.append((rng.randint(1, 300), queue))
    return out


def beyond_int():
    out = []
    for e in (TOP, 536870911, 536870912, 268435455, 268435456, 268435457, 134217728):
        for length in (1, 8 * e - 1, 8 * e, 8 * e + 1, LONGEST):
            out.append((min(LONGEST, length), [(e, e, e), (1, 1, 1)]))
    for box in itertools.permutations((TOP, TOP - 1, 1)):
        out.append((need(box), [box]))
        out.append((need(box) - 1, [box]))
    return out


def precise(seed, count):
    rng = random.Random(seed)
    return [(LONGEST - rng.randint(0, 99), boxes(rng, rng.randint(1, 5), 1, TOP)) for _ in range(count)]


def single(seed, n, low, high, share):
    rng = random.Random(seed)
    return [case(rng, low, high, n, share)]


def flat(seed, n):
    """Long thin boxes; the thin edge is at every place."""
    rng = random.Random(seed)
    queue = []
    for _ in range(n):
        box = [rng.randint(1, 9), rng.randint(TOP // 2, TOP), rng.randint(TOP // 2, TOP)]
        rng.shuffle(box)
        queue.append(tuple(box))
    return [(sum(map(need, queue)) * 2 // 3, queue)]


TESTS = {
    '01-one-box-exact': lambda: one_box(1, 6, 0),
    '02-one-box-short': lambda: one_box(1, 6, -1),
    '03-one-box-spare': lambda: one_box(1, 6, 1),
    '04-orders-and-a-cube': lambda: orders(7, 8),
    '05-orders-cube-short': lambda: orders(7, 7),
    '06-length-one': lambda: [(1, [(a, b, 1)]) for a in (1, 2, TOP) for b in (1, 3, TOP)],
    '07-lengths': lambda: [(x, [(1, 1, 1), (1, 2, 1), (3, 1, 1), (1, 1, 1)]) for x in range(1, 60)],
    '08-small': lambda: many('s1', 150, 1, 4, 6),
    '09-small-exact': lambda: exacts('s2', 150, 1, 5, 6),
    '10-medium': lambda: many('m1', 40, 1, 50, 20),
    '11-medium-exact': lambda: exacts('m2', 40, 1, 100, 20),
    '12-gaps': lambda: gaps('g1', 30),
    '13-beyond-32-bits': beyond_int,
    '14-precise': lambda: precise('p1', 80),
    '15-large-edges': lambda: many('b1', 30, TOP // 2, TOP, 12),
    '16-large-edges-exact': lambda: exacts('b2', 30, 1, TOP, 12),
    '17-rising': lambda: rising(200, 1, 2, 30000),
    '18-falling': lambda: falling(200, 1, 2, 30000),
    '19-equal': lambda: [(8 * k, [(1, 1, 1)] * 10) for k in range(1, 13)],
    '20-shares': lambda: [c for s in range(13) for c in many('h%d' % s, 3, 1, 30, 15, (s / 10,))],
    '21-gaps-again': lambda: gaps('g2', 40),
    '22-flat': lambda: flat('f1', 150),
    '23-single-none': lambda: single('n1', 100, 1000, TOP, 0.00001),
    '24-single-all': lambda: single('n2', 100, 1000, TOP, 1.01),
    '25-many-cases': lambda: many('c1', 10000, 1, 9, 6),
    '26-many-cases-exact': lambda: exacts('c2', 10000, 1, 12, 12),
    '27-ones': lambda: [(LONGEST, [(1, 1, 1)] * 200000)],
    '28-max-edges': lambda: [(LONGEST, [(TOP, TOP, TOP)] * 110000)],
    '29-max-half': lambda: single('x1', 110000, 1, TOP, 0.5),
    '30-max-all': lambda: single('x2', 110000, 1, TOP, 1.0),
    '31-max-flat': lambda: flat('x3', 150000),
    '32-max-small-edges': lambda: single('x4', 200000, 1, 1000, 0.7),
}


def small(seed):
    rng = random.Random('random %s' % seed)
    out = []
    for _ in range(rng.randint(3, 12)):
        high = rng.choice((1, 2, 3, 5, 9, 20, TOP))
        n = rng.choice((1, 1, 2, 3, 4, 6))
        kind = rng.random()
        if kind < 0.4:
            out.append(exact(rng, 1, high, n, rng.choice((-1, 0, 0, 1))))
        elif kind < 0.8:
            out.append(case(rng, 1, high, n, rng.choice((0.2, 0.5, 0.7, 0.9, 1))))
        else:
            queue = boxes(rng, n, 1, 3)
            queue.insert(rng.randint(0, n), (TOP, rng.randint(1, TOP), rng.randint(TOP // 2, TOP)))
            out.append((rng.choice((rng.randint(1, 99), 10 ** 9, LONGEST - rng.randint(0, 9))), queue))
    return out


def main():
    cases = small(sys.argv[2]) if sys.argv[1] == 'random' else TESTS[sys.argv[1]]()
    out = [str(len(cases))]
    for length, queue in cases:
        out.append('%d %d' % (len(queue), length))
        out.extend('%d %d %d' % box for box in queue)
    sys.stdout.write('\n'.join(out) + '\n')


main()
