# generate.py NAME prints a hidden test, generate.py random SEED a small one.
import itertools
import random
import sys


def show(cases):
    print(len(cases))
    for kinds, limits in cases:
        print(len(kinds), len(limits))
        print(*kinds)
        print(*limits)


def case(rng, n, m, loose):
    """Limits around a share `loose` of what there is of each kind."""
    kinds = [rng.randint(1, m) for _ in range(n)]
    limits = [0] * m
    for k in kinds:
        limits[k - 1] += rng.random() < loose
    return kinds, [min(n, max(0, c + rng.choice([0, 0, 0, 1, -1]))) for c in limits]


def small(rng):
    n, m = rng.randint(1, rng.choice([3, 8])), rng.randint(1, 4)
    return case(rng, n, m, rng.choice([0.3, 0.6, 0.9, 1.0]))


def main():
    rng = random.Random(" ".join(sys.argv[1:]))
    if sys.argv[1] == "random":
        show([small(rng) for _ in range(rng.randint(3, 10))])
        return
    _, kind, *more = sys.argv[1].split("-")
    size = [int(x) for x in more]
    if kind == "all":
        n, m = size
        show([(list(k), list(c)) for k in itertools.product(range(1, m + 1), repeat=n)
              for c in itertools.product(range(min(n, 2) + 1), repeat=m)])
    elif kind == "small":
        show([small(rng) for _ in range(120)])
    elif kind == "none":
        show([([1] * n, [0, 5 % (n + 1)]) for n in range(1, 30)])
    elif kind == "everything":
        show([([1 + i % 3 for i in range(n)], [n, n, n]) for n in range(1, 30)])
    elif kind == "seam":  # the best row goes over the end
        cases = []
        for _ in range(60):
            n = rng.randint(4, 14)
            i = rng.randint(1, n - 2)
            kinds = [2] * n
            kinds[i] = 1
            cases.append((kinds, [0, rng.randint(n - 3, n)]))
        show(cases)
    elif kind == "case":
        n, m, loose = size
        show([case(rng, n, m, loose / 100)])
    elif kind == "many":
        show([small(rng) for _ in range(10**4)])
    elif kind == "one":
        n = size[0]
        show([([1] * n, [size[1]])])
    elif kind == "distinct":
        n = size[0]
        show([(rng.sample(range(1, n + 1), n), [1] * n)])


main()
