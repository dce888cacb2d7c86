# usage: generate.py NAME   |   generate.py random SEED      (one input on stdout)
import random
import sys

TOP = 2 * 10**5


def put(cases):
    assert 1 <= len(cases) <= 10**4
    assert all(sum(len(c[k]) for c in cases) <= TOP for k in range(3))
    out = ["%d\n" % len(cases)]
    for s, w, lines in cases:
        out.append("%d %d\n%s\n%s\n" % (len(s), len(lines), s, w))
        out.extend("%d %d\n" % line for line in lines)
    sys.stdout.write("".join(out))


def letters(rng, n, alphabet):
    return "".join(rng.choices(alphabet, k=n))


def renumbered(rng, s, lines):
    # office 1 stays, the others change their numbers and the lines their order
    n = len(s)
    name = list(range(2, n + 1))
    rng.shuffle(name)
    name = [0, 1] + name
    word = [""] * (n + 1)
    for i, letter in enumerate(s, 1):
        word[name[i]] = letter
    lines = [(name[u], name[v]) for u, v in lines]
    rng.shuffle(lines)
    return "".join(word), lines


def blocks(rng, n, m, longest, alphabet, length, stray=0.0):
    # a chain of cycles and single offices, with lines that skip forward; some offices cannot be reached
    parts = []
    start = 1
    while start <= n:
        size = min(n - start + 1, rng.choice([1, 1, 2, rng.randint(1, longest)]))
        parts.append(range(start, start + size))
        start += size
    lines = []
    for part in parts:
        if len(part) > 1:
            lines += [(u, u + 1) for u in part[:-1]] + [(part[-1], part[0])]
    for i in range(1, len(parts)):
        if rng.random() >= stray:
            lines.append((rng.choice(parts[i - 1 if rng.random() < 0.6 else rng.randrange(i)]), rng.choice(parts[i])))
    lines = lines[:m]
    while len(lines) < m and len(parts) > 1:
        i, j = sorted(rng.sample(range(len(parts)), 2))
        lines.append((rng.choice(parts[i]), rng.choice(parts[j])))
    s = letters(rng, n, alphabet)
    s, lines = renumbered(rng, s, lines)
    return s, letters(rng, length, alphabet), lines


def detour(rng, alphabet, length):
    # a short and a long way to the same office, and a tail behind it
    k, tail = rng.randint(1, 4), rng.randint(0, 3)
    n = 2 + k + tail
    lines = [(1, 2)] + [(1, 3)] + [(i, i + 1) for i in range(3, 2 + k)] + [(2 + k, 2)]
    at = 2
    for v in range(3 + k, n + 1):
        lines.append((at, v))
        at = v
    if tail and rng.random() < 0.4:
        lines.append((at, 2))
    s, lines = renumbered(rng, letters(rng, n, alphabet), lines)
    return s, letters(rng, length, alphabet), lines


def scattered(rng, n, m, alphabet, length):
    lines = []
    while n > 1 and len(lines) < m:
        u, v = rng.randint(1, n), rng.randint(1, n)
        if u != v:
            lines.append((u, v))
    return letters(rng, n, alphabet), letters(rng, length, alphabet), lines


def small(rng):
    alphabet = "abcz"[: rng.choice([1, 2, 2, 2, 3, 4])]
    n, length = rng.randint(1, 7), rng.randint(1, 8)
    kind = rng.random()
    if kind < 0.3:
        return detour(rng, alphabet, length)
    if kind < 0.75:
        return blocks(rng, n, rng.randint(0, 2 * n + 2), 4, alphabet, length, rng.choice([0, 0, 0.3]))
    return scattered(rng, n, rng.randint(0, 2 * n), alphabet, length)


def star(rng, pairs, word):
    n = 1 + 2 * pairs
    lines = []
    for i in range(2, n, 2):
        lines += [(i, i + 1), (i + 1, i)]
    room = min(pairs, TOP - len(lines))
    lines += [(1, rng.choice([i, i + 1])) for i in range(2, 2 + 2 * room, 2)]
    s = "a" + "".join(rng.choice(["ab", "ba"]) for _ in range(pairs))
    return s, word, lines


def path(rng, n, s, word, skips):
    lines = [(i, i + 1) for i in range(1, n)]
    for _ in range(skips):
        i, j = sorted(rng.sample(range(1, n + 1), 2))
        lines.append((i, j))
    s, lines = renumbered(rng, s, lines)
    return s, word, lines


def build(name, rng):
    kind = name.split("-", 1)[1]
    if kind == "one-office":
        return [(s, w, []) for s in "abz" for w in ("a", "b", "z", "aa", "az", "zz", "ba")]
    if kind == "two-offices":
        return [(s, w, lines) for s in ("aa", "ab", "ba") for w in ("a", "b", "aa", "ab", "ba", "aab", "abab", "bbb")
                for lines in ([], [(1, 2)], [(2, 1)], [(1, 2), (2, 1)], [(1, 2), (1, 2)])]
    if kind == "no-lines":
        return [(letters(rng, rng.randint(2, 9), "ab"), letters(rng, 3, "ab"), []) for _ in range(50)]
    if kind.startswith("small"):
        return [small(rng) for _ in range(200)]
    if kind == "detours":
        return [detour(rng, "ab", rng.randint(1, 6)) for _ in range(300)]
    if kind == "one-letter":
        return [blocks(rng, rng.randint(1, 9), rng.randint(0, 18), 3, "q", rng.randint(1, 9)) for _ in range(200)]
    if kind == "out-of-reach":
        return [blocks(rng, rng.randint(4, 12), rng.randint(4, 24), 4, "ab", rng.randint(1, 9), 0.5) for _ in range(200)]
    if kind == "letters-that-are-nowhere":
        return [(s, "".join(rng.choice("abx") for _ in w), lines) for s, w, lines in (small(rng) for _ in range(200))]
    if kind == "parallel-lines":
        return [(s, w, lines + lines) for s, w, lines in (small(rng) for _ in range(200))]
    if kind == "whole-alphabet":
        return [blocks(rng, 60, 90, 12, "abcdefghijklmnopqrstuvwxyz", 40) for _ in range(20)]
    if kind.startswith("scattered"):
        return [scattered(rng, n, int(n * float(kind[10:])), "abc", 10) for n in range(2, 60)]
    if kind.startswith("medium"):
        return [blocks(rng, 500, 900, int(kind[7:]), "abc", 300, 0.02) for _ in range(3)]
    if kind == "many-cases":
        return [small(rng) for _ in range(10**4)]
    if kind == "large-star":
        return [star(rng, 66666, "ab" * (TOP // 2))]
    if kind == "large-star-with-an-end":
        return [star(rng, 66666, "ab" * (TOP // 2 - 1) + "zz")]
    if kind == "large-cycle":
        n = TOP
        s = letters(rng, n - 1, "ab") + "c"
        return [(s, letters(rng, TOP - 1, "abc") + "d", [(i, i % n + 1) for i in range(1, n + 1)])]
    if kind == "large-path":
        word = letters(rng, TOP, "abc")
        return [path(rng, TOP, word, word, 1)]
    if kind == "large-path-backwards":
        word = letters(rng, TOP, "ab")
        lines = [(i, i - 1) for i in range(3, TOP + 1)] + [(1, TOP)]
        return [("b" + word[1:][::-1], word, lines)]
    if kind == "large-skips":
        n = TOP // 2
        word = letters(rng, TOP, "ab")
        return [path(rng, n, letters(rng, n, "ab"), word, TOP - n)]
    if kind == "large-chain-of-pairs":
        n = 2 * (TOP // 3)
        lines = []
        for i in range(1, n, 2):
            lines += [(i, i + 1), (i + 1, i)]
            if i > 1:
                lines.append((i - 1, i))
        s = "".join(rng.sample("abcdefghijklmnopqrstuvwxyz", 2)[k] for _ in range(n // 2) for k in range(2))
        return [(s, letters(rng, TOP, "abcdefghijklmnopqrstuvwxyz"), lines)]
    if kind == "large-blocks":
        return [blocks(rng, 100000, TOP, 6, "abc", TOP)]
    if kind == "large-wide-blocks":
        return [blocks(rng, 100000, TOP, 40, "abcdefghijklmnopqrstuvwxyz", TOP, 0.001)]
    if kind == "large-scattered":
        return [scattered(rng, 80000, TOP, "abcdefghijklmnopqrstuvwxyz", TOP)]
    if kind == "large-one-way-tree":
        n = TOP
        return [(letters(rng, n, "xy"), letters(rng, TOP, "xy"), [(rng.randint(max(1, i - 9), i - 1), i) for i in range(2, n + 1)])]
    raise SystemExit("unknown test " + name)


def main():
    rng = random.Random("postmarks " + " ".join(sys.argv[1:]))
    if sys.argv[1] == "random":
        put([small(rng) for _ in range(rng.randint(3, 12))])
    else:
        put(build(sys.argv[1], rng))


main()
