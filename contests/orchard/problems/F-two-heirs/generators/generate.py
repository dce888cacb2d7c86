"""Writes the hidden tests: python3 generate.py OUTDIR"""
import os
import random
import sys

OUT = sys.argv[1]
COUNT = 0


def write(name, cases):
    """a case is (parents of 2..n, sizes, counts)"""
    global COUNT
    COUNT += 1
    with open(os.path.join(OUT, "%02d-%s.in" % (COUNT, name)), "w", newline="\n") as f:
        f.write("%d\n" % len(cases))
        for p, a, b in cases:
            assert len(p) + 1 == len(a) == len(b)
            f.write("%d\n" % len(a))
            for row in (p, a, b):
                f.write(" ".join(map(str, row)) + "\n")


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
    # maximal tests
    n = 40000
    p = tree(rng, n, "chain")
    a = [rng.randint(1, 9999) for _ in range(n)]
    write("max-chain", [(p, a, [1 + (i % 5 == 0) for i in range(n)])])
    n = 10000
    p = tree(rng, n, "binary")
    a = list(range(1, n + 1))
    rng.shuffle(a)
    write("large-binary", [(p, a, [1 + i % 2 for i in range(n)])])
    n = 4500
    p = tree(rng, n, "caterpillar")
    a = [rng.randint(1, 999) * 3 - rng.randint(0, 1) for _ in range(n)]
    write("large-caterpillar", [(p, a, [rng.randint(1, 9) for _ in range(n)])])
    write("large-random", [case(rng, 3000, "random", 3000, 9)])


main()
