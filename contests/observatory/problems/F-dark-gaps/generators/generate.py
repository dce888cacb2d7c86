# generate.py NAME prints a hidden test, generate.py random SEED a small one.
import random
import sys


def show(s, arcs, pairs):
    print(s, len(arcs), len(pairs))
    print("\n".join("%d %d" % x for x in arcs + pairs))


def arc(rng, s, longest):
    l = rng.randint(1, s)
    return l, (l - 1 + rng.randint(0, min(longest, s) - 1)) % s + 1


def every(n):
    return [(a, b) for a in range(1, n + 1) for b in range(a, n + 1)]


def some(rng, n, q, longest=None):
    pairs = []
    for _ in range(q):
        a = rng.randint(1, n)
        b = min(n, a + rng.randint(0, longest)) if longest is not None else rng.randint(1, n)
        pairs.append((min(a, b), max(a, b)))
    return pairs


def main():
    rng = random.Random(" ".join(sys.argv[1:]))
    if sys.argv[1] == "random":
        s = rng.choice([1, 2, 3, rng.randint(2, 9), rng.randint(5, 30)])
        n = rng.randint(1, 8)
        longest = rng.choice([1, 2, 4, s])
        show(s, [arc(rng, s, longest) for _ in range(n)], every(n)[:40])
        return
    _, kind, *more = sys.argv[1].split("-")
    size = [int(x) for x in more if x.isdigit()]
    if kind == "one":
        show(size[0], [(1, size[0]), (size[0], 1), (1, 1), (size[0], size[0])], every(4))
    elif kind == "all":  # every arc of a small horizon
        s = size[0]
        arcs = [(l, r) for l in range(1, s + 1) for r in range(1, s + 1)]
        rng.shuffle(arcs)
        show(s, arcs, every(len(arcs)))
    elif kind == "small":
        s, n, longest = size
        show(s, [arc(rng, s, longest) for _ in range(n)], every(n))
    elif kind == "full":  # now and then everything is watched
        s, n = size
        arcs = [arc(rng, s, 3) if rng.random() < 0.8 else ((l := rng.randint(1, s)), (l - 2) % s + 1) for _ in range(n)]
        show(s, arcs, every(n))
    elif kind == "seam":  # all around the first sector
        s, n = size
        arcs = [((s - rng.randint(-2, 3) - 1) % s + 1, rng.randint(1, min(4, s))) for _ in range(n)]
        show(s, arcs, every(n))
    else:
        s, n, q, longest = size
        if kind == "points":
            arcs = [(x, x) for x in rng.sample(range(1, s + 1), n)]
        elif kind == "comb":  # every second sector, then the ones between
            order = list(range(1, n + 1, 2)) + list(range(2, n + 1, 2))
            arcs = [(x * (s // n), x * (s // n)) for x in order]
        elif kind == "nested":
            arcs = [(1 + i, s - i) if i % 2 else (s // 2 - i, s // 2 + i) for i in range(n)]
        else:
            arcs = [arc(rng, s, longest) for _ in range(n)]
        show(s, arcs, some(rng, n, q, longest if kind == "near" else None))


main()
