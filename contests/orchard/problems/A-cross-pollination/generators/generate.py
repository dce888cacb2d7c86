#!/usr/bin/env python3
"""generate.py NAME prints the hidden test NAME, generate.py random SEED a small random input."""
import random
import sys

WANTED = sys.argv[1]
COUNT = 0


def emit(rows):
    assert 1 <= len(rows) <= 10 ** 4 and 1 <= min(map(len, rows)) and sum(map(len, rows)) <= 2 * 10 ** 5
    print(len(rows), *rows, sep="\n")


def write(name, rows):
    """rows, or a function that makes them"""
    global COUNT
    COUNT += 1
    full = "%02d-%s" % (COUNT, name)
    if WANTED == "list":
        print(full)
    if full != WANTED:
        return
    emit(rows() if callable(rows) else rows)
    sys.exit()


def all_rows(n):
    return ["".join("AP"[m >> (n - 1 - i) & 1] for i in range(n)) for m in range(2 ** n)]


def from_runs(lengths, first):
    return "".join("AP"[(first + j) % 2] * k for j, k in enumerate(lengths))


def rand_runs(rnd, n, longest, first=None):
    c = rnd.randrange(2) if first is None else first
    parts = []
    size = 0
    while size < n:
        k = min(n - size, rnd.randint(1, longest))
        parts.append("AP"[c] * k)
        size += k
        c = 1 - c
    return "".join(parts)


def small(rng):
    kind = rng.randrange(5)
    n = rng.randint(1, 7)
    if kind == 0:
        return rng.choice("AP") * n
    if kind <= 2:
        return rand_runs(rng, n, 1 if kind == 1 else rng.randint(2, 5))
    return "".join(rng.choice("AP") for _ in range(n))


def main():
    write("one-apple", ["A"])
    write("one-pear", ["P"])
    write("two-trees", all_rows(2))
    write("three-trees", all_rows(3))
    write("up-to-four", sum((all_rows(n) for n in range(1, 5)), []))
    write("all-five-six", all_rows(5) + all_rows(6))
    write("all-seven", all_rows(7))
    write("all-eight", all_rows(8))
    write("all-nine", all_rows(9))
    write("uniform-short", ["AP"[n % 2] * n for n in range(1, 31)] + ["PA"[n % 2] * n for n in range(1, 31)])
    write("two-runs", [from_runs([a, b], (a + b) % 2) for a in range(1, 12) for b in range(1, 12)])
    write("three-runs", [from_runs([a, b, c], b % 2) for a in range(1, 6) for b in range(1, 10) for c in range(1, 6)])
    write("four-runs", [from_runs([a, b, c, d], a % 2) for a in range(1, 5) for b in range(1, 6)
                        for c in range(1, 6) for d in range(1, 5)])
    rnd = random.Random(7101)
    write("random-short", [rand_runs(rnd, rnd.randint(1, 20), rnd.randint(1, 6)) for _ in range(1000)])
    write("random-letters", ["".join(rnd.choice("AP") for _ in range(rnd.randint(1, 100))) for _ in range(400)])
    write("random-runs", [rand_runs(rnd, rnd.randint(60, 120), rnd.randint(2, 30)) for _ in range(400)])
    write("long-ends", [from_runs([rnd.randint(5, 40)] + [rnd.randint(1, 2) for _ in range(rnd.randint(0, 5))]
                                  + [rnd.randint(5, 40)], rnd.randrange(2)) for _ in range(500)])
    write("equal-runs", [from_runs([k] * m, (k + m) % 2) for k in range(1, 13) for m in range(1, 13)])
    write("alternating", ["AP" * k for k in range(1, 40)] + ["PA" * k + "P" for k in range(1, 40)])
    write("quiet-pairs", [from_runs([2] * k, 0) for k in range(1, 30)]
          + ["P" + from_runs([2] * k, 0) + "A" * (1 - k % 2) + "P" * (k % 2) for k in range(1, 30)])
    write("only-first-barren", ["AA" + "PA" * k + "P" * (k % 2) for k in range(1, 40)])
    write("only-last-barren", ["PA" * k + "A" for k in range(1, 40)] + ["AP" * k + "P" for k in range(1, 40)])
    write("thousand-ones", [rnd.choice("AP") for _ in range(1000)])
    write("middle-size", [rand_runs(rnd, 2000, k) for k in (2, 3, 5, 8, 13, 40, 300, 2000)])
    write("big-random", [rand_runs(rnd, 20000, 9)])
    write("big-letters", ["".join(rnd.choice("AP") for _ in range(20000))])
    write("big-long-runs", [rand_runs(rnd, 20000, 2000)])
    write("big-uniform-odd", ["P" * 9999])
    write("big-threes", [from_runs([3] * 12333, 1) + "P"])
    top = 2 * 10 ** 5
    rnd = random.Random(7102)
    write("max-t", lambda: [rand_runs(rnd, 20, rnd.randint(1, 12)) for _ in range(10 ** 4)])
    write("max-letters", lambda: ["".join(rnd.choice("AP") for _ in range(top))])
    write("max-runs", lambda: [rand_runs(rnd, top, 7)])
    write("max-long-runs", lambda: [rand_runs(rnd, top, 9999)])
    write("max-alternating", lambda: ["AP" * (top // 2)])
    write("max-pairs", lambda: ["AAPP" * (top // 4)])
    write("max-uniform-odd", lambda: ["P" * (top - 1)])
    write("max-uniform", lambda: ["A" * top])


def small(rng):
    kind = rng.randrange(5)
    n = rng.randint(1, 7)
    if kind == 0:
        return rng.choice("AP") * n
    if kind == 1:
        return rand_runs(rng, n, 1)
    if kind == 2:
        return rand_runs(rng, n, rng.randint(2, 5))
    return "".join(rng.choice("AP") for _ in range(n))
    if WANTED != "list":
        sys.exit("no such test: " + WANTED)


if WANTED == "random":
    rng = random.Random("cross-pollination " + sys.argv[2])
    emit([small(rng) for _ in range(rng.randint(3, 12))])
else:
    main()
