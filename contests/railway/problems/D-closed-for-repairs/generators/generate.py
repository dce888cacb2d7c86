# usage: generate.py NAME   |   generate.py random SEED      (one input on stdout)
import random
import sys

TOP = 2 * 10**5
PEOPLE = 5 * 10**5


def put(cases):
    assert 1 <= len(cases) <= 10**4
    assert sum(len(c[0]) for c in cases) <= TOP and sum(len(c[2]) for c in cases) <= TOP
    out = ["%d\n" % len(cases)]
    for people, river, lines in cases:
        assert sum(people) <= PEOPLE
        out.append("%d %d %d\n" % (len(people), len(lines), len(river)))
        out.append(" ".join(map(str, people)) + "\n" + " ".join(map(str, sorted(river))) + "\n")
        out.extend("%d %d %d\n" % line for line in lines)
    sys.stdout.write("".join(out))


def crowd(rng, n, top):
    top = min(top, PEOPLE // n)
    return [rng.randint(0, top) for _ in range(n)]


def tree(rng, n, shape):
    if shape == "path":
        return [(i, i + 1) for i in range(1, n)]
    if shape == "star":
        return [(1, i) for i in range(2, n + 1)]
    if shape == "broom":
        return [(i, i + 1) if i < n // 2 else (n // 2, i + 1) for i in range(1, n)]
    if shape == "deep":
        return [(rng.randint(max(1, i - 3), i - 1), i) for i in range(2, n + 1)]
    return [(rng.randint(1, i - 1), i) for i in range(2, n + 1)]


def case(rng, n, extra, k, people, days, shape, near=None):
    # a tree, and further lines; those with `near` close short circles only, so that many bridges stay
    edges = tree(rng, n, shape)
    parallel = list(edges)
    for _ in range(extra):
        u = rng.randint(1, n)
        if rng.random() < 0.2:
            u, v = rng.choice(parallel)
        elif near:
            v = min(n, max(1, u + rng.randint(-near, near)))
        else:
            v = rng.randint(1, n)
        if u != v:
            edges.append((u, v))
    name = list(range(1, n + 1))
    rng.shuffle(name)
    rng.shuffle(edges)
    lines = []
    for u, v in edges:
        u, v = name[u - 1], name[v - 1]
        if rng.random() < 0.5:
            u, v = v, u
        lines.append((u, v, rng.randint(1, days)))
    return crowd(rng, n, people), rng.sample(range(1, n + 1), k), lines


def small(rng):
    n = rng.choice([2, 2, 3, 4, 5, 6, 7, 8])
    shape = rng.choice(["path", "star", "deep", "any", "any"])
    k = rng.choice([0, 1, 2, 2, 3, n, rng.randint(0, n)])
    extra = rng.choice([0, 0, 0, 1, 1, 2, 3])
    return case(rng, n, extra, min(k, n), rng.choice([1, 3, 9, 100]), rng.choice([1, 3, 365]), shape, rng.choice([1, 2, None]))


def build(name, rng):
    kind = name.split("-", 1)[1]
    if kind == "two-stations":
        return [([p, q], river, [(1, 2, 7)] * m) for p in (0, 1, 3) for q in (0, 1, 2) for m in (1, 2, 3)
                for river in ([], [1], [2], [1, 2])]
    if kind == "nobody":
        return [case(rng, rng.randint(2, 9), 0, 2, 0, 9, "any") for _ in range(50)]
    if kind == "no-river":
        return [case(rng, rng.randint(2, 9), 1, rng.randint(0, 1), 9, 9, "any") for _ in range(100)]
    if kind == "all-at-the-river":
        return [case(rng, n, 0, n, 9, 9, "any") for n in range(2, 40)]
    if kind == "parallel-lines":
        cases = []
        for _ in range(150):
            people, river, lines = case(rng, rng.randint(2, 8), 0, 2, 9, 9, "any")
            more = [(v, u, rng.randint(1, 9)) for u, v, _ in lines if rng.random() < 0.4]
            cases.append((people, river, lines + more))
        return cases
    if kind == "no-bridge":
        cases = []
        for _ in range(50):
            people, river, lines = case(rng, rng.randint(3, 9), 3, 3, 9, 9, "path")
            cases.append((people, river, lines + lines))
        return cases
    if kind.startswith("small"):
        return [small(rng) for _ in range(200)]
    if kind.startswith("trees"):
        return [case(rng, n, 0, min(n, rng.randint(2, 6)), 50, 365, kind[6:]) for n in range(2, 50)]
    if kind.startswith("circles"):
        return [case(rng, 40, int(kind[8:]), rng.randint(2, 9), 1000, 365, "deep", 3) for _ in range(15)]
    if kind == "river-inside":
        # the heaviest bridges lie beyond the stations at the river
        cases = []
        for n in range(6, 40):
            cases.append(case(rng, n, 0, 2, 5, 9, "path"))
        return cases
    if kind == "two-cities":
        return [([PEOPLE // 2] + [0] * 98 + [PEOPLE // 2], [1, 50, 99], [(i, i + 1, 365) for i in range(1, 100)])]
    if kind == "many-cases":
        return [small(rng) for _ in range(10**4)]
    if kind == "large-path":
        return [case(rng, TOP, 0, 2, 5, 365, "path")]
    if kind == "large-path-all-at-the-river":
        return [case(rng, TOP, 0, TOP, 5, 365, "path")]
    if kind == "large-two-cities":
        n = TOP
        return [([PEOPLE // 2] + [0] * (n - 2) + [PEOPLE // 2], [2, n - 1], [(i, i + 1, 365) for i in range(1, n)])]
    if kind == "large-star":
        return [case(rng, TOP, 0, TOP // 2, 5, 365, "star")]
    if kind == "large-broom":
        return [case(rng, TOP, 0, 100000, 5, 365, "broom")]
    if kind == "large-tree":
        return [case(rng, TOP, 0, TOP // 3, 5, 365, "any")]
    if kind == "large-few-circles":
        return [case(rng, 150000, 40000, 70000, 5, 365, "deep", 4)]
    if kind == "large-circles":
        return [case(rng, 100000, 99000, 1000, 9, 365, "any", 4)]
    if kind == "large-dense":
        return [case(rng, 1000, 190000, 500, 999, 365, "any")]
    raise SystemExit("unknown test " + name)


def main():
    rng = random.Random("repairs " + " ".join(sys.argv[1:]))
    if sys.argv[1] == "random":
        put([small(rng) for _ in range(rng.randint(3, 10))])
    else:
        put(build(sys.argv[1], rng))


main()
