# usage: generate.py NAME   |   generate.py random SEED      (one input on stdout)
import itertools
import random
import sys


def case(n, x, s):
    return "%d %d\n%s\n%s\n" % (n, len(x), " ".join(map(str, x)), s)


def put(cases):
    assert 1 <= len(cases) <= 500
    sys.stdout.write("%d\n%s" % (len(cases), "".join(case(*c) for c in cases)))


def letters(rng, m, p):
    return "".join("R" if rng.random() < p else "F" for _ in range(m - 1))


def uniform(rng, n, m, p):
    return n, [rng.randint(1, n) for _ in range(m)], letters(rng, m, p)


def planted(rng, n, m, p, share):
    # one coach is next to the staircase in about `share` of the stops
    s = letters(rng, m, p)
    coach = rng.randint(1, n)
    x = []
    turned = False
    for i in range(m):
        if rng.random() < share:
            x.append(n + 1 - coach if turned else coach)
        else:
            x.append(rng.randint(1, n))
        if i < m - 1 and s[i] == "R":
            turned = not turned
    return n, x, s


def every(n, m):
    return [(n, list(x), "".join(s)) for x in itertools.product(range(1, n + 1), repeat=m)
            for s in itertools.product("FR", repeat=m - 1)]


def some(rng, k, f):
    return [f() for _ in range(k)]


def small(rng):
    n = rng.choice([1, 2, 2, 3, 3, 4, 5, 6])
    m = rng.choice([2, 2, 3, 4, 5, 6, 8])
    p = rng.choice([0, 0.2, 0.5, 0.8, 1])
    if rng.random() < 0.5:
        return uniform(rng, n, m, p)
    return planted(rng, n, m, p, rng.choice([0.4, 0.7, 1]))


def build(name, rng):
    kind = name.split("-", 1)[1]
    if kind == "one-coach":
        return [(1, [1] * m, letters(rng, m, 0.5)) for m in (2, 3, 50, 100)]
    if kind == "two-stops":
        return every(2, 2) + every(3, 2) + every(4, 2) + every(5, 2)
    if kind == "all-2x3":
        return every(2, 3)
    if kind == "all-3x3":
        return every(3, 3)
    if kind == "all-2x4":
        return every(2, 4)
    if kind == "all-2x5":
        c = every(2, 5)
        return c[:500]
    if kind == "all-3x4":
        return rng.sample(every(3, 4), 500)
    if kind == "some-4x4":
        return rng.sample(every(4, 4), 500)
    if kind == "some-5x4":
        return rng.sample(every(5, 4), 500)
    if kind == "never-turned":
        return some(rng, 60, lambda: uniform(rng, rng.randint(1, 8), rng.randint(2, 12), 0))
    if kind == "always-turned":
        return some(rng, 60, lambda: uniform(rng, rng.randint(1, 8), rng.randint(2, 12), 1))
    if kind == "same-place":
        return some(rng, 60, lambda: (lambda n, m: (n, [rng.randint(1, n)] * m, letters(rng, m, 0.5)))(
            rng.randint(1, 9), rng.randint(2, 12)))
    if kind == "middle-coach":
        return some(rng, 60, lambda: (lambda h, m: (2 * h + 1, [rng.choice([h + 1, h + 1, h, h + 2])
                                      for _ in range(m)], letters(rng, m, 0.5)))(
            rng.randint(1, 9), rng.randint(2, 12)))
    if kind == "ends":
        return some(rng, 60, lambda: (lambda n, m: (n, [rng.choice([1, n]) for _ in range(m)],
                                                    letters(rng, m, 0.5)))(
            rng.randint(1, 100), rng.randint(2, 14)))
    if kind.startswith("small"):
        return some(rng, 60, lambda: small(rng))
    if kind == "planted-few-turns":
        return some(rng, 40, lambda: planted(rng, rng.randint(2, 30), rng.randint(4, 40), 0.1, 0.5))
    if kind == "planted-many-turns":
        return some(rng, 40, lambda: planted(rng, rng.randint(2, 30), rng.randint(4, 40), 0.7, 0.5))
    if kind == "turned-at-first-stop":
        return some(rng, 60, lambda: (lambda c: (c[0], c[1], "R" + "F" * (len(c[1]) - 2)))(
            planted(rng, rng.randint(2, 9), rng.randint(2, 12), 0, 0.5)))
    if kind == "turned-at-last-stop":
        return some(rng, 60, lambda: (lambda c: (c[0], c[1], "F" * (len(c[1]) - 2) + "R"))(
            planted(rng, rng.randint(2, 9), rng.randint(2, 12), 0, 0.5)))
    if kind == "all-different":
        return some(rng, 20, lambda: (lambda n: (n, rng.sample(range(1, n + 1), n), "F" * (n - 1)))(
            rng.randint(2, 40)))
    if kind == "palindrome":
        return some(rng, 20, lambda: (lambda n: (n, list(range(1, n + 1)), "".join(
            "R" for _ in range(n - 1))))(rng.randint(2, 60)))
    if kind == "large-uniform":
        return some(rng, 25, lambda: uniform(rng, 100, 100, 0.5))
    if kind == "large-two-places":
        return some(rng, 25, lambda: (100, [rng.choice([50, 51]) for _ in range(100)], letters(rng, 100, 0.5)))
    if kind == "large-planted":
        return some(rng, 25, lambda: planted(rng, 99, 100, 0.3, 0.3))
    if kind == "large-long-train":
        return some(rng, 300, lambda: planted(rng, 100, rng.randint(2, 4), 0.5, 0.7))
    if kind == "max-uniform":
        return some(rng, 500, lambda: uniform(rng, 100, 100, 0.5))
    if kind == "max-planted":
        return some(rng, 500, lambda: planted(rng, rng.randint(90, 100), 100, rng.random(), rng.random()))
    if kind == "max-few-coaches":
        return some(rng, 500, lambda: uniform(rng, rng.randint(2, 5), 100, rng.random()))
    raise SystemExit("unknown test " + name)


def main():
    rng = random.Random("stairs " + " ".join(sys.argv[1:]))
    if sys.argv[1] == "random":
        put([small(rng) for _ in range(rng.randint(3, 12))])
    else:
        put(build(sys.argv[1], rng))


main()
