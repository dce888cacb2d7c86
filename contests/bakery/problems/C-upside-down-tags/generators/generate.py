"""generate.py NAME prints the hidden test NAME; generate.py random SEED a small random one."""
import itertools
import random
import sys

ALL = "0123456789"
GOOD = "01689"
TURN = str.maketrans("69", "96")


def show(cases):
    print(len(cases))
    for a in cases:
        print(len(a))
        print("\n".join(a))


def turn(s):
    return s[::-1].translate(TURN)


def word(rng, length, digits):
    return "".join(rng.choice(digits) for _ in range(length))


def symmetric(rng, length):
    half = word(rng, length // 2, GOOD)
    return half + (rng.choice("018") if length % 2 else "") + turn(half)


def words(length, digits):
    return ["".join(p) for p in itertools.product(digits, repeat=length)]


def mixture(rng, n, length, digits, pool):
    """n tags out of a pool of base strings, each in one of its ways."""
    base = []
    for _ in range(pool):
        k = rng.randint(1, length)
        base.append(symmetric(rng, k) if rng.random() < 0.3 else word(rng, k, rng.choice([digits, GOOD])))
    out = []
    for _ in range(n):
        s = rng.choice(base)
        x = rng.random()
        if x < 0.4 and set(s) <= set(GOOD):
            s = turn(s)
        elif x < 0.5:
            s = s[::-1]
        elif x < 0.6:
            s = s.translate(TURN)
        elif x < 0.65:
            s = s.lstrip("0") or "0"
        elif x < 0.7:
            s = turn(s)
        out.append(s)
    return out


def twice(rng, items):
    out = items * 2
    rng.shuffle(out)
    return out


def pairs_of(items):
    return [[a, b] for a in items for b in items]


def long_tags(rng, n, length, where):
    """Tags of a few long classes that differ in one place only."""
    base = word(rng, length, GOOD)
    out = []
    for _ in range(n):
        s = list(base)
        i = {"first": 0, "last": length - 1, "middle": length // 2}[where]
        s[i] = rng.choice("018")
        s = "".join(s)
        out.append(rng.choice([s, turn(s)]))
    return out


TESTS = {
    "01-single": lambda r: [["0"], ["6"], ["7"], ["1234567890"], ["69"]],
    "02-one-digit-pairs": lambda r: pairs_of(list(ALL)),
    "03-leading-zeros": lambda r: [["1", "01"], ["01", "10"], ["0", "00"], ["000", "00", "0", "000"], ["06", "6", "90", "9"]],
    "04-symmetric-twice": lambda r: [["69", "69"], ["88", "88", "88"], ["0", "0"], ["1691", "1691"], ["101", "101", "101"]],
    "05-mirrored-only": lambda r: [["16", "61"], ["16", "19"], ["66", "99"], ["686", "989"], ["689", "986"], ["123", "321"]],
    "06-one-unreadable": lambda r: [[a + d + b, turn(b) + d + turn(a)] for d in "23457" for a in ("", "1", "6", "89") for b in ("0", "9", "66")],
    "07-two-digit-pairs": lambda r: pairs_of(words(2, "01689")),
    "08-two-digit-pairs-other": lambda r: pairs_of(words(2, "12569")),
    "09-pairs-with-seven": lambda r: pairs_of(words(2, "0479")),
    "10-all-short": lambda r: [["0", "1", "6", "8", "9"], words(2, ALL), words(3, GOOD)],
    "11-all-short-twice": lambda r: [twice(r, words(1, ALL)), twice(r, words(2, ALL)), twice(r, words(3, ALL))],
    "12-symmetric-many": lambda r: [[symmetric(r, k) for _ in range(50)] for k in range(1, 9)],
    "13-small-mixtures": lambda r: [mixture(r, r.randint(2, 8), 3, ALL, 3) for _ in range(300)],
    "14-mixtures": lambda r: [mixture(r, 40, 6, ALL, 12) for _ in range(50)],
    "15-mixtures-good": lambda r: [mixture(r, 40, 6, GOOD, 12) for _ in range(50)],
    "16-mixtures-long": lambda r: [mixture(r, 30, 60, GOOD, 8) for _ in range(10)],
    "17-unreadable-random": lambda r: [[word(r, 3, "234576") for _ in range(400)] for _ in range(8)],
    "18-readable-random": lambda r: [[word(r, 3, GOOD) for _ in range(400)] for _ in range(8)],
    "19-six-and-nine": lambda r: [[word(r, k, "69") for _ in range(200)] for k in range(1, 11)],
    "20-zeros": lambda r: [["0" * r.randint(1, 30) for _ in range(400)], ["0" * i for i in range(1, 100)]],
    "21-many-small-cases": lambda r: [mixture(r, r.randint(1, 5), 3, GOOD, 2) for _ in range(10**4)],
    "22-long-first-differs": lambda r: [long_tags(r, 50, 20000, "first")],
    "23-long-last-differs": lambda r: [long_tags(r, 50, 20000, "last")],
    "24-long-middle-differs": lambda r: [long_tags(r, 2000, 500, "middle")],
    "25-one-huge-tag": lambda r: [[word(r, 999995, GOOD), "0", "00", "0"]],
    "26-two-huge-tags": lambda r: [(lambda s: [s, turn(s)])(word(r, 5 * 10**5, GOOD))],
    "27-max-same": lambda r: [["8"] * (2 * 10**5)],
    "28-max-six-nine": lambda r: [[r.choice("69") for _ in range(2 * 10**5)]],
    "29-max-two-digits": lambda r: [[word(r, 2, ALL) for _ in range(2 * 10**5)]],
    "30-max-five-digits": lambda r: [[word(r, 5, ALL) for _ in range(2 * 10**5)]],
    "31-max-five-readable": lambda r: [[word(r, 5, GOOD) for _ in range(2 * 10**5)]],
    "32-max-one-class": lambda r: [[r.choice(["68", "89"]) for _ in range(2 * 10**5)]],
    "33-max-mixture": lambda r: [mixture(r, 150000, 11, GOOD, 1000)],
    "34-max-cases": lambda r: [mixture(r, 20, 8, GOOD, 6) for _ in range(10**4)],
}


def small(rng):
    kind = rng.randint(0, 3)
    t = rng.randint(3, 12)
    if kind == 0:
        return [mixture(rng, rng.randint(1, 12), rng.randint(1, 5), ALL, rng.randint(1, 4)) for _ in range(t)]
    if kind == 1:
        return [mixture(rng, rng.randint(1, 12), rng.randint(1, 4), GOOD, rng.randint(1, 4)) for _ in range(t)]
    if kind == 2:
        return [[word(rng, rng.randint(1, 2), GOOD + "7") for _ in range(rng.randint(1, 15))] for _ in range(t)]
    return [[symmetric(rng, rng.randint(1, 3)) for _ in range(rng.randint(1, 10))] for _ in range(t)]


if __name__ == "__main__":
    name = sys.argv[1]
    if name == "random":
        show(small(random.Random("random " + sys.argv[2])))
    else:
        show(TESTS[name](random.Random(name)))
