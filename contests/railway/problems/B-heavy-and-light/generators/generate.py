# usage: generate.py NAME   |   generate.py random SEED      (one input on stdout)
import itertools
import random
import sys


def put(strings):
    assert 1 <= len(strings) <= 10**4 and sum(len(s) + 1 for s in strings) <= 2 * 10**5
    sys.stdout.write("%d\n" % len(strings))
    sys.stdout.write("".join("%d\n%s\n" % (len(s) + 1, s) for s in strings))


def every(n):
    return ["".join(s) for s in itertools.product("LH", repeat=n - 1)]


def biased(rng, n, p):
    return "".join("H" if rng.random() < p else "L" for _ in range(n - 1))


def runs(rng, n, longest):
    s = ""
    c = rng.choice("LH")
    while len(s) < n - 1:
        s += c * rng.randint(1, longest)
        c = "L" if c == "H" else "H"
    return s[:n - 1]


def repeat(word, n):
    return (word * (n // len(word) + 1))[:n - 1]


def small(rng):
    n = rng.choice([2, 2, 3, 3, 4, 5, 6, 7, 8])
    kind = rng.randrange(4)
    if kind == 0:
        return runs(rng, n, 4)
    if kind == 1:
        return repeat(rng.choice(["L", "H", "LH", "HL", "LLH", "HHL", "LLHH"]), n)
    return biased(rng, n, rng.choice([0.2, 0.5, 0.8]))


def build(name, rng):
    kind = name.split("-", 1)[1]
    if kind.startswith("all-") and kind[4:].isdigit():
        return every(int(kind[4:]))
    if kind == "all-light":
        return ["L" * (n - 1) for n in range(2, 40)]
    if kind == "all-heavy":
        return ["H" * (n - 1) for n in range(2, 40)]
    if kind == "alternating":
        return [repeat(w, n) for n in range(2, 30) for w in ("LH", "HL")]
    if kind == "period-3":
        return [repeat(w, n) for n in range(4, 24) for w in ("LLH", "HHL", "LHH", "HLL")]
    if kind == "period-4":
        return [repeat(w, n) for n in range(4, 24) for w in ("LLHH", "HHLL", "LHHL", "HLLH")]
    if kind == "one-odd-coupling":
        return ["L" * i + "H" + "L" * (n - 2 - i) for n in (7, 8, 12, 13) for i in range(n - 1)] + [
            "H" * i + "L" + "H" * (n - 2 - i) for n in (7, 8, 12, 13) for i in range(n - 1)]
    if kind == "two-blocks":
        return [a * i + b * (n - 1 - i) for n in (9, 10, 15) for i in range(1, n - 1)
                for a, b in ("LH", "HL")]
    if kind.startswith("random-small"):
        return [biased(rng, rng.randint(2, 12), 0.5) for _ in range(300)]
    if kind == "random-medium":
        return [biased(rng, rng.randint(20, 60), rng.random()) for _ in range(60)]
    if kind == "runs-medium":
        return [runs(rng, rng.randint(20, 60), rng.randint(1, 12)) for _ in range(60)]
    if kind == "mostly-light":
        return [biased(rng, rng.randint(10, 50), 0.1) for _ in range(80)]
    if kind == "mostly-heavy":
        return [biased(rng, rng.randint(10, 50), 0.9) for _ in range(80)]
    if kind == "many-tiny":
        return [small(rng) for _ in range(10**4)]
    if kind == "many-of-twenty":
        return [biased(rng, 20, 0.5) for _ in range(10**4)]
    n = 2 * 10**5
    if kind == "max-random":
        return [biased(rng, n, 0.5)]
    if kind == "max-odd-random":
        return [biased(rng, n - 1, 0.5)]
    if kind == "max-light":
        return ["L" * (n - 1)]
    if kind == "max-heavy":
        return ["H" * (n - 2)]
    if kind == "max-alternating":
        return [repeat("LH", n)]
    if kind == "max-two-blocks":
        return ["H" * (n // 2) + "L" * (n // 2 - 1)]
    if kind == "max-runs":
        return [runs(rng, n, 2000)]
    if kind == "large-several":
        return [biased(rng, 39999 + i % 2, p) for i, p in enumerate((0.1, 0.3, 0.5, 0.7, 0.9))]
    raise SystemExit("unknown test " + name)


def main():
    rng = random.Random("couplings " + " ".join(sys.argv[1:]))
    if sys.argv[1] == "random":
        put([small(rng) for _ in range(rng.randint(3, 12))])
    else:
        put(build(sys.argv[1], rng))


main()
