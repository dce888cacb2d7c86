"""generate.py NAME prints the hidden test NAME, generate.py random SEED a small random input."""
import random
import sys

WANTED = sys.argv[1]
COUNT = 0


def emit(rows):
    m = len(rows[0]) - 1
    assert all(any(r[j] > 0 for r in rows) for j in range(1, m + 1))
    print(len(rows), m)
    for r in rows:
        print(*r)


def write(name, rows):
    global COUNT
    COUNT += 1
    full = "%02d-%s" % (COUNT, name)
    if WANTED == "list":
        print(full)
    if full != WANTED:
        return
    emit(rows() if callable(rows) else rows)
    sys.exit()


def rand_rows(rng, n, m, tlo, thi, plo, phi, zero):
    rows = []
    for _ in range(n):
        row = [rng.randint(tlo, thi)]
        for _ in range(m):
            row.append(0 if rng.random() < zero else rng.randint(plo, phi))
        rows.append(row)
    for j in range(1, m + 1):
        if all(r[j] == 0 for r in rows):
            rng.choice(rows)[j] = rng.randint(max(plo, 1), phi)
    return rows


def small(rng):
    n, m = rng.randint(1, 4), rng.randint(1, 4)
    kind = rng.randrange(5)
    if kind == 0:
        return rand_rows(rng, n, m, 1, 9, 100, 100, 0.4)
    if kind == 1:
        return rand_rows(rng, n, m, 900, 1000, 1, 3, 0.5)
    rows = rand_rows(rng, n, m, 1, rng.choice([3, 20, 1000]), 1, 100, rng.choice([0, 0.3, 0.6]))
    if kind == 2:
        for row in rows:
            for j in range(1, m + 1):
                if row[j] and rng.random() < 0.4:
                    row[j] = 100
    if kind == 3:
        for row in rows:
            row[0] = max(1, sum(row[1:]) // 9 + rng.randint(-3, 3))
    return rows


def main():
    write("single-sure", [[1, 100]])
    write("single-one-percent", [[1000, 1]])
    write("single-99", [[1, 99]])
    write("cheap-barren-tree", [[1, 0, 0], [1000, 1, 1], [999, 0, 0]])
    write("two-trees-one-variety", [[7, 33], [11, 53]])
    write("switch-early", [[10, 90, 5], [1, 0, 50]])
    write("one-tree-max-of-two", [[1, 30, 70]])
    write("ten-varieties-one-percent", [[1000] + [1] * 10])
    write("all-sure-in-parts", [[3, 100, 100, 0, 0, 0], [4, 0, 0, 100, 100, 0], [5, 0, 0, 0, 0, 100],
                               [11, 100, 100, 100, 100, 100], [6, 0, 100, 100, 0, 100]])
    # a rich but slow tree against cheap single ones: greedy choices lose
    write("greedy-trap", [[10, 100, 100, 100, 0], [1, 30, 0, 0, 0], [1, 0, 30, 0, 0], [1, 0, 0, 30, 0],
                          [4, 0, 0, 0, 25]])
    write("greedy-trap-cover", [[6, 100, 100, 100, 0, 0, 0], [6, 0, 0, 0, 100, 100, 100],
                                [7, 0, 100, 100, 100, 100, 0], [2, 100, 0, 0, 0, 0, 0], [2, 0, 0, 0, 0, 0, 100]])
    write("rare-partner", [[5, 100, 1], [5, 1, 100], [1, 3, 3]])
    rng = random.Random(40417)
    for k in range(6):
        write("small-random", rand_rows(rng, rng.randint(2, 4), rng.randint(2, 4), 1, 10, 1, 100, 0.3))
    for k in range(3):
        write("small-sparse", rand_rows(rng, rng.randint(3, 6), rng.randint(3, 5), 1, 30, 1, 60, 0.6))
    for k in range(2):
        rows = rand_rows(rng, 6, 5, 1, 5, 100, 100, 0.55)
        for r in rows:
            r[0] = sum(1 for x in r[1:] if x) * 10 + rng.randint(-6, 6) if any(r[1:]) else 1
        write("sure-cover", rows)
    for k in range(2):
        write("medium", rand_rows(rng, 10, 7, 1, 1000, 0, 100, 0.4))
    write("one-variety-many-trees", rand_rows(rng, 20, 1, 1, 1000, 0, 100, 0.1))
    write("many-varieties-one-tree", rand_rows(rng, 1, 10, 1, 1000, 1, 100, 0.0))
    # own tree for every variety, one percent each
    rows = []
    for j in range(10):
        row = [1000] + [0] * 10
        row[j + 1] = 1
        rows.append(row)
    write("own-trees-one-percent", rows)
    rows2 = [r[:] for r in rows]
    for k in range(10):
        row = [rng.randint(900, 1000)] + [0] * 10
        for j in rng.sample(range(1, 11), 2):
            row[j] = 1
        rows2.append(row)
    rng.shuffle(rows2)
    write("pairs-one-percent", rows2)
    for k in range(2):
        write("max-dense", rand_rows(rng, 20, 10, 1, 1000, 0, 100, 0.0))
    for k in range(2):
        write("max-sparse", rand_rows(rng, 20, 10, 1, 1000, 1, 30, 0.7))
    rows = rand_rows(rng, 20, 10, 1, 1000, 1, 100, 0.5)
    for r in rows:
        r[0] = max(1, min(1000, sum(r[1:]) + rng.randint(-40, 40)))
    write("max-balanced", rows)
    rows = rand_rows(rng, 20, 10, 1, 1000, 1, 100, 0.5)
    for r in rows:
        miss = 1.0
        for x in r[1:]:
            miss *= 1 - x / 100
        r[0] = max(1, min(1000, int(900 * (1 - miss)) + rng.randint(-5, 5)))
    write("max-balanced-progress", rows)
    write("max-low", rand_rows(rng, 20, 10, 900, 1000, 1, 3, 0.4))
    rows = rand_rows(rng, 20, 10, 1, 1000, 100, 100, 0.6)
    for r in rows:
        r[0] = max(1, sum(1 for x in r[1:] if x) * 90 + rng.randint(-50, 50))
    write("max-sure", rows)
    rows = [[rng.randint(1, 1000)] + [0] * 10 for _ in range(10)] + rand_rows(rng, 10, 10, 300, 1000, 1, 20, 0.6)
    rng.shuffle(rows)
    write("max-barren", rows)
    if WANTED != "list":
        sys.exit("no such test: " + WANTED)


if WANTED == "random":
    rng = random.Random("family-trees " + sys.argv[2])
    emit(small(rng))
else:
    main()
