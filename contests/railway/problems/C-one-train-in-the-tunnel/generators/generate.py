# usage: generate.py NAME   |   generate.py random SEED      (one input on stdout)
import random
import sys

TOP = 10**4


def put(cases):
    assert 1 <= len(cases) <= 100
    assert sum(len(c[1]) for c in cases) <= 1000 and sum(len(c[2]) for c in cases) <= 1000
    out = ["%d\n" % len(cases)]
    for c, west, east in cases:
        out.append("%d %d %d\n" % (len(west), len(east), c))
        out.extend("%d %d\n" % train for train in west + east)
    sys.stdout.write("".join(out))


def uniform(rng, n, m, c, time, price):
    return (c, [(rng.randint(1, time), rng.randint(1, price)) for _ in range(n)],
            [(rng.randint(1, time), rng.randint(1, price)) for _ in range(m)])


def groups(rng, n, m, c, time, price, longest):
    # stretches of fast and dear trains, and of slow and cheap ones
    def queue(k):
        trains = []
        dear = rng.random() < 0.5
        while len(trains) < k:
            for _ in range(rng.randint(1, longest)):
                a, b = max(1, time // 10), max(1, price // 10)
                if dear:
                    trains.append((rng.randint(1, a), rng.randint(price - b + 1, price)))
                else:
                    trains.append((rng.randint(time - a + 1, time), rng.randint(1, b)))
            dear = not dear
        return trains[:k]
    return c, queue(n), queue(m)


def small(rng):
    n, m = rng.choice([1, 1, 2, 2, 3, 4, 5]), rng.choice([1, 1, 2, 3, 3, 4])
    c = rng.choice([0, 1, 2, 3, 5, 10, 40])
    top = rng.choice([1, 2, 5, 10, 10])
    if rng.random() < 0.4:
        return groups(rng, n, m, c, 10, 10, rng.randint(1, 3))
    return uniform(rng, n, m, c, top, rng.choice([1, 5, 10]))


def build(name, rng):
    kind = name.split("-", 1)[1]
    if kind == "one-and-one":
        return [uniform(rng, 1, 1, rng.choice([0, 1, 5, 30, 10**6]), 10, 10) for _ in range(100)]
    if kind == "two-and-one":
        return [uniform(rng, 2, 1, rng.choice([0, 1, 3, 8]), 6, 6) for _ in range(50)] + [
            uniform(rng, 1, 2, rng.choice([0, 1, 3, 8]), 6, 6) for _ in range(50)]
    if kind == "two-and-two":
        return [uniform(rng, 2, 2, rng.choice([0, 1, 2, 4]), 8, 8) for _ in range(100)]
    if kind == "no-change-time":
        return [uniform(rng, rng.randint(1, 9), rng.randint(1, 9), 0, 10, 10) for _ in range(100)]
    if kind == "long-change":
        return [uniform(rng, rng.randint(1, 9), rng.randint(1, 9), 10**6, 10, 10) for _ in range(100)]
    if kind == "all-equal":
        return [(rng.randint(0, 5), [(3, 3)] * rng.randint(1, 9), [(3, 3)] * rng.randint(1, 9)) for _ in range(100)]
    if kind == "equal-times":
        return [uniform(rng, rng.randint(1, 9), rng.randint(1, 9), rng.randint(0, 3), 1, 9) for _ in range(100)]
    if kind == "equal-prices":
        return [uniform(rng, rng.randint(1, 9), rng.randint(1, 9), rng.randint(0, 9), 9, 1) for _ in range(100)]
    if kind.startswith("small"):
        return [small(rng) for _ in range(100)]
    if kind.startswith("ten-and-ten"):
        return [uniform(rng, 10, 10, rng.choice([0, 1, 2, 5, 10, 20]), 10, 10) for _ in range(100)]
    if kind.startswith("groups-of"):
        return [groups(rng, rng.randint(5, 10), rng.randint(5, 10), rng.choice([0, 3, 10, 50, 100]), 50, 50,
                       int(kind[10:])) for _ in range(100)]
    if kind == "dear-at-the-end":
        return [(rng.randint(0, 20), [(rng.randint(1, 9), 1)] * rng.randint(1, 8) + [(1, rng.randint(50, 500))],
                 [(rng.randint(1, 9), rng.randint(1, 9)) for _ in range(rng.randint(1, 9))]) for _ in range(100)]
    if kind == "one-against-many":
        return [uniform(rng, 1, rng.randint(5, 10), rng.randint(0, 9), 20, 20) for _ in range(50)] + [
            uniform(rng, rng.randint(5, 10), 1, rng.randint(0, 9), 20, 20) for _ in range(50)]
    if kind == "large-values":
        return [uniform(rng, rng.randint(5, 10), rng.randint(5, 10), rng.choice([0, 10**3, 10**5, 10**6]), TOP, TOP)
                for _ in range(100)]
    if kind == "medium":
        return [uniform(rng, 100, 100, 10**k, TOP, TOP) for k in range(0, 7)]
    if kind == "medium-groups":
        return [groups(rng, 100, 100, 3**k, TOP, TOP, 12) for k in range(3, 13)]
    if kind == "large-one-west":
        return [uniform(rng, 1, 1000, 10**4, TOP, TOP)]
    if kind == "large-one-east":
        return [uniform(rng, 1000, 1, 10**3, TOP, TOP)]
    if kind == "max-no-change-time":
        return [uniform(rng, 1000, 1000, 0, TOP, TOP)]
    if kind == "max-short-change":
        return [uniform(rng, 1000, 1000, 3000, TOP, TOP)]
    if kind == "max-groups":
        return [groups(rng, 1000, 1000, 50000, TOP, TOP, 30)]
    if kind == "max-long-groups":
        return [groups(rng, 1000, 1000, 10**6, TOP, TOP, 150)]
    if kind == "max-all-largest":
        return [(10**6, [(TOP, TOP)] * 1000, [(TOP, TOP)] * 1000)]
    if kind == "max-random":
        return [uniform(rng, 1000, 1000, 20000, TOP, TOP)]
    raise SystemExit("unknown test " + name)


def main():
    rng = random.Random("tunnel " + " ".join(sys.argv[1:]))
    if sys.argv[1] == "random":
        put([small(rng) for _ in range(rng.randint(3, 12))])
    else:
        put(build(sys.argv[1], rng))


main()
