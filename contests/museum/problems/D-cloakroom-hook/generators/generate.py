# generate.py NAME prints a hidden test, generate.py random SEED a small one.
import itertools
import random
import sys


def show(cases):
    print(len(cases))
    for h, visits in cases:
        print(len(visits), h)
        for visit in visits:
            print(*visit)


def pairing(rng, n, shape):
    """Pairs of minutes: any, nearly nested, short, or all around a middle."""
    if shape == "any":
        minutes = list(range(1, 2 * n + 1))
        rng.shuffle(minutes)
        pairs = [sorted(minutes[2 * i:2 * i + 2]) for i in range(n)]
    elif shape == "bell":
        right = list(range(n + 1, 2 * n + 1))
        rng.shuffle(right)
        pairs = [[i + 1, right[i]] for i in range(n)]
    elif shape == "onion":
        pairs = [[i, 2 * n + 1 - i] for i in range(1, n + 1)]
    elif shape == "row":
        pairs = [[2 * i + 1, 2 * i + 2] for i in range(n)]
    else:  # a random bracket sequence, some of its ends swapped
        pairs, open_, left = [], [], n
        for minute in range(1, 2 * n + 1):
            deep = len(open_) / max(1, n)
            if left and (not open_ or rng.random() < (0.5 if shape == "tree" else 0.8 - deep)):
                open_.append(minute)
                left -= 1
            else:
                pairs.append([open_.pop(), minute])
        if shape == "mixed":
            for _ in range(max(1, n // 10)):
                i, j = rng.randrange(n), rng.randrange(n)
                x, y = sorted([*pairs[i], *pairs[j]])[:2], sorted([*pairs[i], *pairs[j]])[2:]
                if i != j:
                    pairs[i], pairs[j] = [x[0], y[0]], [x[1], y[1]]
    rng.shuffle(pairs)
    return pairs


def visits(rng, n, shape, tips):
    low, high = tips
    return [(a, b, rng.randint(low, high)) for a, b in pairing(rng, n, shape)]


SHAPES = ("any", "bell", "onion", "row", "tree", "mixed", "deep")


def small(rng, count, most, tips=(1, 9), shapes=SHAPES):
    cases = []
    for _ in range(count):
        n = rng.randint(1, most)
        cases.append((rng.randint(1, rng.choice([2, 3, 8])), visits(rng, n, rng.choice(shapes), tips)))
    return cases


def everything(n, h):
    """All pairings of 2n minutes, tips growing with the length or against it."""
    def pairings(rest):
        if not rest:
            yield []
            return
        for k in range(1, len(rest)):
            for more in pairings(rest[1:k] + rest[k + 1:]):
                yield [(rest[0], rest[k])] + more
    for pairs in pairings(tuple(range(1, 2 * n + 1))):
        yield h, [(a, b, 1 + (b - a) % 5 + a % 2) for a, b in pairs]


def main(name, *rest):
    rng = random.Random(" ".join(sys.argv[1:]))
    if name == "random":
        show(small(rng, rng.randint(3, 8), 7))
        return
    number, kind, *more = name.split("-")
    if kind == "one":
        show([(1, [(1, 2, 1)]), (8, [(1, 2, 10**9)])])
    elif kind == "all":
        n, h = map(int, more)
        show(list(itertools.islice(everything(n, h), 199)))
    elif kind == "small":
        show(small(rng, 90, 6, (1, 9), SHAPES if not more else (more[0],)))
    elif kind == "equal":
        show(small(rng, 60, 9, (7, 7)))
    elif kind == "huge":
        show(small(rng, 30, 9, (9 * 10**8, 10**9)))
    elif kind == "outer":  # the outermost visits are worth leaving for those inside, or not
        cases = []
        for _ in range(40):
            pairs = pairing(rng, rng.randint(3, 14), rng.choice(["deep", "onion", "tree"]))
            cases.append((rng.randint(1, 4), [(a, b, (b - a) * 3 + rng.randint(-2, 2) if rng.random() < 0.5 else rng.randint(1, 9)) for a, b in pairs]))
        show([(h, [(a, b, max(1, w)) for a, b, w in v]) for h, v in cases])
    else:  # middle and max: one case
        n, h, shape = int(more[0]), int(more[1]), more[2]
        tips = (1, 10**9) if kind == "max" else (1, 50)
        show([(h, visits(rng, n, shape, tips))])


main(*sys.argv[1:])
