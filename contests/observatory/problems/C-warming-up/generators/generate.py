# generate.py NAME prints a hidden test, generate.py random SEED a small one.
import itertools
import random
import sys


def show(cases):
    out = [str(len(cases))]
    for n, rules in cases:
        out.append("%d %d" % (n, len(rules)))
        out.extend("%d %d %s" % (c, len(others), " ".join(map(str, others))) for c, others in rules)
    print("\n".join(out))


def rule(rng, n, most, c=None):
    c = c or rng.randint(1, n)
    k = rng.randint(1, min(n - 1, most))
    return c, rng.sample([x for x in range(1, n + 1) if x != c], k)


def kept(rng, n, m, most, slack=0.0):
    """Rules that a hidden order keeps, each by one instrument alone, but for a share of `slack`."""
    order = list(range(1, n + 1))
    rng.shuffle(order)
    rules = []
    for _ in range(m):
        i = rng.randrange(n - 1)
        later = order[rng.randrange(i + 1, n)]
        earlier = [order[x] for x in rng.sample(range(i), min(i, rng.randint(0, most - 1)))]
        others = earlier + [later]
        rng.shuffle(others)
        if rng.random() < slack:
            rules.append(rule(rng, n, most))
        else:
            rules.append((order[i], others))
    return n, rules


def chain(n, step, closed):
    """Each only before the next ones; closed into a ring there is no order."""
    rules = [(x, [x + s for s in range(1, step + 1) if x + s <= n]) for x in range(1, n)]
    if closed:
        rules.append((n, [1]))
    return n, rules


def small(rng):
    n = rng.randint(2, 5)
    kind = rng.random()
    if kind < 0.45:
        return kept(rng, n, rng.randint(0, 6), 3)
    if kind < 0.6:
        return kept(rng, n, rng.randint(1, 6), 3, 0.3)
    return n, [rule(rng, n, 3) for _ in range(rng.randint(0, 6))]


def main():
    rng = random.Random(" ".join(sys.argv[1:]))
    if sys.argv[1] == "random":
        show([small(rng) for _ in range(rng.randint(4, 12))])
        return
    _, kind, *more = sys.argv[1].split("-")
    size = [int(x) for x in more if x.isdigit()]
    if kind == "two":
        both = [(1, [2]), (2, [1])]
        show([(2, list(c)) for k in range(4) for c in itertools.product(both, repeat=k)])
    elif kind == "three":
        rules = [(c, list(o)) for c in (1, 2, 3) for k in (1, 2)
                 for o in itertools.combinations([x for x in (1, 2, 3) if x != c], k)]
        show([(3, list(c)) for k in range(4) for c in itertools.combinations(rules, k)])
    elif kind == "small":
        show([small(rng) for _ in range(150)])
    elif kind == "tight":
        show([kept(rng, rng.randint(3, 9), rng.randint(5, 20), 4) for _ in range(60)])
    elif kind == "loose":
        show([kept(rng, rng.randint(3, 9), rng.randint(5, 15), 4, 0.15) for _ in range(60)])
    elif kind == "none":
        show([(n, []) for n in range(2, 40)])
    elif kind == "chain":
        show([chain(rng.randint(2, 30), rng.randint(1, 4), rng.random() < 0.5) for _ in range(30)])
    elif kind == "last":  # everybody but one is the subject of a rule that names all the others
        n = size[0]
        show([(n, [(c, [x for x in range(1, n + 1) if x != c]) for c in range(1, n + 1) if c != f])
              for f in range(0, n + 1)])
    elif kind == "kept":
        n, m, most = size
        show([kept(rng, n, m, most)])
    elif kind == "random":
        n, m, most = size
        show([(n, [rule_fast(rng, n, most) for _ in range(m)])])
    elif kind == "long":
        n, step, closed = size
        show([chain(n, step, bool(closed))])
    elif kind == "many":
        show([small(rng) for _ in range(10**4)])
    elif kind == "wide":  # one rule names everybody
        n = size[0]
        show([(n, [(n, list(range(1, n)))])])


def rule_fast(rng, n, most):
    c = rng.randint(1, n)
    others = {rng.randint(1, n) for _ in range(rng.randint(1, most))} - {c}
    return c, list(others) or [c % n + 1]


main()
