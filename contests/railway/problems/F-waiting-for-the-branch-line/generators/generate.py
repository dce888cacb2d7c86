# usage: generate.py NAME   |   generate.py random SEED      (one input on stdout)
import random
import sys

TOP = 10**5
LATEST = 10**9
PATIENCE = 10**6


def put(cases):
    assert 1 <= len(cases) <= 10**4 and sum(len(c[0]) for c in cases) <= TOP
    out = ["%d\n" % len(cases)]
    for wishes, changes in cases:
        out.append("%d\n%s\n" % (len(wishes), " ".join(map(str, wishes))))
        out.extend("%d %d %d\n" % change for change in changes)
    sys.stdout.write("".join(out))


def parent(rng, i, n, shape):
    if shape == "path":
        return i - 1
    if shape == "star":
        return 1
    if shape == "binary":
        return i // 2
    if shape == "deep":
        return rng.randint(max(1, i - 4), i - 1)
    if shape == "comb":
        return max(1, i - 2) if i % 2 else i - 1
    if shape == "broom":
        return i - 1 if i <= n // 2 else max(1, n // 2)
    if shape == "two-long-arms":
        return max(1, i - 2)
    return rng.randint(1, i - 1)


def case(rng, n, shape, latest, a, b, rising=0):
    # `rising` makes wishes of trains far from the capital earlier, so that some windows are met with little pain
    changes, depth = [], [0]
    for i in range(2, n + 1):
        p = parent(rng, i, n, shape)
        low = rng.randint(0, a)
        changes.append((p, low, low + rng.randint(0, b)))
        depth.append(depth[p - 1] + 1)
    deepest = max(depth)
    wishes = [min(LATEST, rng.randint(0, latest) + rising * (deepest - level)) for level in depth]
    return wishes, changes


SHAPES = ["path", "star", "binary", "deep", "comb", "any", "any"]


def small(rng, most=6, latest=9, patience=4):
    n = rng.randint(1, most)
    a = rng.choice([0, 1, patience])
    b = rng.choice([0, 0, 1, 2, patience])
    return case(rng, n, rng.choice(SHAPES), rng.choice([0, latest, latest]), a, b, rng.choice([0, 0, 2]))


def build(name, rng):
    kind = name.split("-", 1)[1]
    if kind == "one-train":
        return [([d], []) for d in (0, 1, LATEST)]
    if kind == "two-trains":
        return [([x, y], [(1, a, b)]) for x in (0, 3, 9) for y in (0, 3, 9) for a, b in ((0, 0), (0, 4), (3, 3), (2, 5), (9, 9))]
    if kind == "three-trains":
        return [case(rng, 3, rng.choice(["path", "star"]), 9, 3, 3) for _ in range(300)]
    if kind == "wide-window":
        return [([5, 0, LATEST], [(1, 0, PATIENCE), (2, 0, PATIENCE)]), ([0, LATEST], [(1, 0, PATIENCE)]),
                ([LATEST, 0], [(1, 0, PATIENCE)])]
    if kind.startswith("small"):
        return [small(rng) for _ in range(300)]
    if kind == "no-window":
        return [case(rng, rng.randint(2, 20), "any", 100, 9, 0) for _ in range(100)]
    if kind == "all-at-once":
        return [case(rng, rng.randint(2, 20), "any", 100, 0, 0) for _ in range(100)]
    if kind == "before-midnight":
        return [case(rng, rng.randint(5, 20), "path", 0, 50, 20) for _ in range(100)]
    if kind == "impatient-capital":
        # the capital's train wants to leave long before those that feed it
        return [([0] + [rng.randint(500, 1000) for _ in range(rng.randint(2, 20))], None) for _ in range(60)]
    if kind.startswith("shape"):
        return [case(rng, n, kind[6:], 60, 10, 10, rng.choice([0, 10])) for n in range(2, 50)]
    if kind.startswith("medium"):
        return [case(rng, 300, kind[7:], 10**4, 100, 100, rng.choice([0, 100])) for _ in range(3)]
    if kind == "many-cases":
        return [small(rng, 10, 20, 6) for _ in range(10**4)]
    if kind == "large-path-backwards":
        return [([LATEST * i // TOP for i in range(TOP)], [(i, 0, 5) for i in range(1, TOP)])]
    if kind == "large-binary-mixed":
        return [case(rng, TOP, "binary", 10**6, 10**4, 10**5)]
    if kind == "large-any-tight":
        return [case(rng, TOP, "any", LATEST, 0, 0)]
    if kind == "large-extreme":
        return [([rng.choice([0, LATEST]) for _ in range(TOP)], [(max(1, i - 2), PATIENCE, PATIENCE) for i in range(2, TOP + 1)])]
    if kind.startswith("large"):
        return [case(rng, TOP, kind[6:], rng.choice([10**6, 10**8]), 10**4, 10**4, 10**4)]
    raise SystemExit("unknown test " + name)


def finished(rng, cases):
    for wishes, changes in cases:
        if changes is None:
            changes = []
            for i in range(2, len(wishes) + 1):
                low = rng.randint(0, 30)
                changes.append((rng.randint(max(1, i - 5), i - 1), low, low + rng.randint(0, 30)))
        yield wishes, changes


def main():
    rng = random.Random("feeders " + " ".join(sys.argv[1:]))
    if sys.argv[1] == "random":
        put([small(rng) for _ in range(rng.randint(3, 10))])
    else:
        put(list(finished(rng, build(sys.argv[1], rng))))


main()
