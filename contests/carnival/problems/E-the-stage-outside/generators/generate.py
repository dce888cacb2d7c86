# generate.py NAME prints a hidden test, generate.py random SEED a small one.
import itertools
import random
import sys

FAR = 10**9


def show(cases):
    out = [str(len(cases))]
    for (x, y), poles in cases:
        out.append("%d %d %d" % (len(poles), x, y))
        out.extend("%d %d" % pole for pole in poles)
    print("\n".join(out))


def any_(rng, n, r):
    return (rng.randint(-r, r), rng.randint(-r, r)), [(rng.randint(-r, r), rng.randint(-r, r)) for _ in range(n)]


def around(rng, n, r, centre=(0, 0)):
    """On rays through a stage, both ways, so that much is on one line with it."""
    rays = [(rng.randint(-3, 3), rng.randint(-3, 3)) for _ in range(rng.randint(1, 6))]
    poles = []
    for _ in range(n):
        a, b = rng.choice(rays)
        k = rng.choice([-1, 1]) * rng.randint(0, r)
        poles.append((centre[0] + k * a, centre[1] + k * b))
    return centre, poles


def small(rng):
    n = rng.randint(1, rng.choice([3, 9]))
    return rng.choice([any_, around])(rng, n, rng.choice([1, 2, 4]))


def main():
    rng = random.Random(" ".join(sys.argv[1:]))
    if sys.argv[1] == "random":
        show([small(rng) for _ in range(rng.randint(4, 12))])
        return
    _, kind, *more = sys.argv[1].split("-")
    size = [int(x) for x in more]
    if kind == "three":
        grid = list(itertools.product((-1, 0, 1), repeat=2))
        show([((0, 0), list(c)) for c in itertools.combinations(grid, 3)])
    elif kind == "four":
        grid = list(itertools.product((-1, 0, 1), repeat=2))
        show([((0, 0), list(c)) for c in itertools.combinations(grid, 4)])
    elif kind == "same":
        show([((5, 5), [(5, 5)] * n) for n in range(1, 8)] + [((5, 5), [(6, 5)] * n + [(4, 5)] * 2) for n in range(1, 8)])
    elif kind == "small":
        show([small(rng) for _ in range(150)])
    elif kind == "rays":
        show([around(rng, size[0], size[1]) for _ in range(size[2])])
    elif kind == "any":
        show([any_(rng, size[0], size[1]) for _ in range(size[2])])
    elif kind == "nearly":  # directions that differ by less than doubles can tell
        n = size[0]
        cases = []
        for _ in range(size[1]):
            d = rng.randint(FAR - 1000, FAR)
            # three poles, two of them almost opposite: the stage a hair inside or outside
            poles = [(d, d - 1), (-(d - 1), -(d - 2)), (rng.choice([-1, 1]), rng.choice([-1, 1]) * 2)] * (n // 3)
            cases.append(((0, 0), poles))
        show(cases)
    elif kind == "far":
        n = size[0]
        show([((rng.choice([-FAR, FAR]), rng.choice([-FAR, FAR])), [(rng.choice([-FAR, FAR, 0]), rng.choice([-FAR, FAR, 1])) for _ in range(n)]) for _ in range(size[1])])
    elif kind == "many":
        show([small(rng) for _ in range(10**4)])
    elif kind == "circle":  # every direction of a grid
        n = size[0]
        r = int(n ** 0.5) // 2 + 1
        poles = [(a, b) for a in range(-r, r + 1) for b in range(-r, r + 1)][:n]
        rng.shuffle(poles)
        show([((0, 0), poles)])


main()
