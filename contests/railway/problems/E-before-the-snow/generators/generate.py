# usage: generate.py NAME   |   generate.py random SEED      (one input on stdout)
import random
import sys

TOP = 2 * 10**5


def put(cases):
    assert 1 <= len(cases) <= 10**4 and sum(len(c[0]) for c in cases) <= TOP
    out = ["%d\n" % len(cases)]
    for people, tracks in cases:
        out.append("%d\n%s\n" % (len(people), " ".join(map(str, people))))
        out.extend("%d %d %d\n" % track for track in tracks)
    sys.stdout.write("".join(out))


def parents(rng, n, shape):
    # the parent of each of the stations 2..n
    if shape == "path":
        return [i - 1 for i in range(2, n + 1)]
    if shape == "star":
        return [1] * (n - 1)
    if shape == "deep":
        return [rng.randint(max(1, i - 3), i - 1) for i in range(2, n + 1)]
    if shape == "caterpillar":
        return [i - 1 if i <= n // 2 else rng.randint(1, max(1, n // 2)) for i in range(2, n + 1)]
    if shape == "spider":
        legs = max(2, int(n**0.5))
        return [1 if i <= legs + 1 else i - legs for i in range(2, n + 1)]
    if shape == "binary":
        return [i // 2 for i in range(2, n + 1)]
    if shape == "two-stars":
        return [1 if i <= n // 2 + 1 else 2 for i in range(2, n + 1)]
    return [rng.randint(1, i - 1) for i in range(2, n + 1)]


def case(rng, n, shape, people, length, low_people=1, low_length=1):
    name = list(range(1, n + 1))
    rng.shuffle(name)
    tracks = []
    for i, p in enumerate(parents(rng, n, shape), 2):
        ends = [name[p - 1], name[i - 1]]
        rng.shuffle(ends)
        tracks.append((ends[0], ends[1], rng.randint(low_length, length)))
    rng.shuffle(tracks)
    return [rng.randint(low_people, people) for _ in range(n)], tracks


SHAPES = ["path", "star", "deep", "caterpillar", "spider", "any", "any", "any"]


def small(rng, most=7):
    n = rng.randint(1, most)
    return case(rng, n, rng.choice(SHAPES), rng.choice([1, 2, 5, 100]), rng.choice([1, 2, 5, 100]))


def build(name, rng):
    kind = name.split("-", 1)[1]
    if kind == "one-station":
        return [([w], []) for w in (1, 2, 100)]
    if kind == "two-stations":
        return [([a, b], [(u, 3 - u, l)]) for a in (1, 5) for b in (1, 9, 100) for u in (1, 2) for l in (1, 7, 100)]
    if kind == "three-stations":
        return [case(rng, 3, "path", 4, 4) for _ in range(200)]
    if kind == "equal":
        return [(([5] * n), case(rng, n, "any", 5, 3, 5, 3)[1]) for n in range(1, 60)]
    if kind == "equal-people":
        return [case(rng, n, "any", 1, 100) for n in range(1, 60)]
    if kind == "equal-lengths":
        return [case(rng, n, "any", 100, 1) for n in range(1, 60)]
    if kind.startswith("small"):
        return [small(rng, 9) for _ in range(200)]
    if kind.startswith("shape"):
        return [case(rng, n, kind[6:], 100, 100) for n in range(2, 50)]
    if kind == "far-and-crowded":
        # a long track to many people against a short one to few
        cases = []
        for _ in range(100):
            l, w = rng.randint(20, 100), rng.randint(20, 100)
            cases.append(([1, w, max(1, w // l + rng.randint(-1, 1))], [(1, 2, l), (1, 3, 1)]))
        return cases
    if kind == "close-ratios":
        return [case(rng, 30, rng.choice(["star", "spider"]), 100, 100, 98, 98) for _ in range(30)]
    if kind.startswith("medium"):
        return [case(rng, 1000, kind[7:], 100, 100)]
    if kind == "many-cases":
        return [small(rng) for _ in range(10**4)]
    if kind == "large-equal":
        return [case(rng, TOP, "any", 100, 100, 100, 100)]
    if kind.startswith("large"):
        return [case(rng, TOP, kind[6:], 100, 100)]
    raise SystemExit("unknown test " + name)


def main():
    rng = random.Random("snow " + " ".join(sys.argv[1:]))
    if sys.argv[1] == "random":
        put([small(rng) for _ in range(rng.randint(3, 10))])
    else:
        put(build(sys.argv[1], rng))


main()
