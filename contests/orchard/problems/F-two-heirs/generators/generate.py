"""generate.py NAME prints the hidden test NAME, generate.py random SEED a small random input."""
import random
import sys

WANTED = sys.argv[1]
COUNT = 0


def emit(cases):
    """a case is (parents of 2..n, sizes, counts)"""
    assert len(cases) <= 10**4 and sum(len(a) for p, a, b in cases) <= 10**5
    print(len(cases))
    for p, a, b in cases:
        assert len(p) + 1 == len(a) == len(b)
        print(len(a))
        for row in (p, a, b):
            print(*row)


def write(name, cases):
    """cases, or a function that makes them"""
    global COUNT
    COUNT += 1
    full = "%02d-%s" % (COUNT, name)
    if WANTED == "list":
        print(full)
    if full != WANTED:
        return
    emit(cases() if callable(cases) else cases)
    sys.exit()


def tree(rng, n, kind):
    if kind == "chain":
        return list(range(1, n))
    if kind == "star":
        return [1] * (n - 1)
    if kind == "binary":
        return [i // 2 for i in range(2, n + 1)]
    if kind == "caterpillar":
        return [max(1, i - 1) if i <= n // 2 else i - n // 2 for i in range(2, n + 1)]
    if kind == "deep":
        return [max(1, i - rng.randint(1, 4)) for i in range(2, n + 1)]
    if kind == "two-chains":
        return [max(1, i - 2) for i in range(2, n + 1)]
    return [rng.randint(1, i - 1) for i in range(2, n + 1)]


KINDS = ["random", "chain", "star", "binary", "caterpillar", "deep", "two-chains"]


def case(rng, n, kind, amax, bmax, shift=0, step=1):
    p = tree(rng, n, kind)
    a = [shift + step * rng.randint(1, amax) for _ in range(n)]
    b = [rng.randint(1, bmax) for _ in range(n)]
    return p, a, b


def all_small(rng, n, amax, bmax, keep):
    """all trees and all labelings of n trees, thinned out"""
    out = []

    def parents(i):
        if i == n + 1:
            yield []
            return
        for x in range(1, i):
            for rest in parents(i + 1):
                yield [x] + rest

    for p in parents(2):
        for code in range((amax * bmax) ** n):
            if keep < 1 and rng.random() >= keep:
                continue
            a, b = [], []
            for _ in range(n):
                code, r = divmod(code, amax * bmax)
                a.append(r % amax + 1)
                b.append(r // amax + 1)
            out.append((p, a, b))
    return out


def small(rng):
    p, a, b = case(rng, rng.randint(2, 9), rng.choice(KINDS), rng.choice([1, 2, 3, 5, 9]), rng.choice([1, 1, 2, 5, 40, 10**9]),
                   rng.choice([0, 0, 7]), rng.choice([1, 1, 1, 2]))
    if rng.randrange(3) == 0:
        a = [x + (0 if x < 4 else 10**8) for x in a]
    if rng.randrange(4) == 0:
        a = list(range(1, len(a) + 1))[::rng.choice([1, -1])]
    return p, a, b


def main():
    rng = random.Random(770077)
    write("two-trees", all_small(rng, 2, 4, 3, 1))
    write("three-trees", all_small(rng, 3, 3, 2, 1))
    write("four-trees", all_small(rng, 4, 3, 2, 0.15))
    write("five-trees", all_small(rng, 5, 4, 1, 0.06))
    write("size-limits", [([1], [1, 10**9], [10**9, 10**9]), ([1, 1], [10**9, 10**9, 10**9 - 1], [10**9, 1, 10**9]),
                          ([1, 2], [1, 1, 2], [1, 10**9, 10**9]), ([1], [10**9, 10**9], [10**9, 10**9]),
                          ([1, 2, 3], [1, 2, 1, 2], [10**9] * 4)])
    write("gaps", [case(rng, rng.randint(2, 8), rng.choice(KINDS), 6, 3, 0, 1 + k % 2) for k in range(300)])
    write("far-gaps", [(p, [x + (0 if x < 5 else 10**8) for x in a], b)
                       for p, a, b in (case(rng, rng.randint(2, 8), rng.choice(KINDS), 8, 3) for _ in range(300))])
    write("one-size", [case(rng, rng.randint(2, 9), rng.choice(KINDS), 1, 5, rng.randint(0, 3)) for _ in range(100)])
    for kind in KINDS:
        write("small-" + kind, [case(rng, rng.randint(2, 12), kind, rng.randint(2, 7), rng.choice([1, 2, 9]))
                                for _ in range(200)])
    write("big-counts", [case(rng, rng.randint(2, 12), rng.choice(KINDS), rng.randint(2, 5), 10**9) for _ in range(150)])
    for kind in ("random", "deep", "chain", "caterpillar"):
        write("medium-" + kind, [case(rng, rng.randint(150, 250), kind, rng.choice([5, 40, 150]), rng.choice([1, 10, 10**5]))
                                 for _ in range(5)])
    # the smaller dictionary is far below: long runs cut into two halves
    cases = []
    for k in range(6):
        n = 200
        a = list(range(1, n + 1))
        if k % 2:
            a.reverse()
        if k >= 2:
            cut = rng.randint(50, 150)
            a = a[cut:] + a[:cut]
        if k >= 4:
            a = [10**9 - x for x in a]
        cases.append((tree(rng, n, "chain"), a, [1 + (k == 3) * (i % 2) for i in range(n)]))
    write("runs-on-chain", cases)
    cases = []
    for k in range(6):
        n = 256
        a = [i % 16 + 1 if k % 2 else i // 16 + 1 for i in range(n)]
        cases.append((tree(rng, n, ["binary", "deep", "random"][k // 2]), a, [1] * n))
    write("repeated-runs", cases)
    # subtree = several complete runs, planted in the middle
    cases = []
    for k in range(4):
        n = 300
        p = tree(rng, n, "random")
        a = [rng.randint(1, 20) for _ in range(n)]
        v = rng.randint(40, 80)
        inside = [False] * (n + 1)
        inside[v] = True
        for i in range(v + 1, n + 1):
            inside[i] = inside[p[i - 2]]
        x = 0
        for i in range(v, n + 1):
            if inside[i]:
                a[i - 1] = 30 + x % 7
                x += 1
        cases.append((p, a, [1] * n))
    write("planted", cases)
    write("many-tiny", [case(rng, 2 + k % 3, "random", 3, 2) for k in range(1500)])
    n = 2000
    write("large-counts-chain", [case(rng, n, "chain", 500, 10**9)])
    write("large-star", [case(rng, n, "star", 4000, 9)])
    write("large-one-size", [case(rng, n, "random", 1, 10**9)])
    write("large-random", [case(rng, 3000, "random", 3000, 9)])
    N = 10**5
    rng = random.Random(770078)

    def binary():
        a = rng.sample(range(1, N + 1), N)
        return [(tree(rng, N, "binary"), a, [1 + i % 2 for i in range(N)])]

    def caterpillar():
        a = [rng.randint(1, 9999) * 3 - rng.randint(0, 1) for _ in range(N)]
        return [(tree(rng, N, "caterpillar"), a, [rng.randint(1, 9) for _ in range(N)])]

    def two_chains():
        a = rng.sample(range(1, N + 1), N)
        return [(tree(rng, N, "two-chains"), a, [rng.randint(1, 3) for _ in range(N)])]

    write("max-cases", lambda: [case(rng, 10, rng.choice(KINDS), rng.choice([3, 9, 10**9]), rng.choice([1, 9, 10**9])) for _ in range(10**4)])
    write("max-chain", lambda: [case(rng, N, "chain", N, 2)])
    write("max-deep", lambda: [case(rng, N, "deep", 9999, 9)])
    write("max-star", lambda: [case(rng, N, "star", N, 9)])
    write("max-counts", lambda: [case(rng, N, "random", 9, 10**9)])
    write("max-caterpillar", caterpillar)
    write("max-two-chains", two_chains)
    write("max-random", lambda: [case(rng, N, "random", N, 9)])
    write("max-binary", binary)
    if WANTED != "list":
        sys.exit("no such test: " + WANTED)


if WANTED == "random":
    rng = random.Random("two-heirs " + sys.argv[2])
    emit([small(rng) for _ in range(rng.randint(3, 12))])
else:
    main()
