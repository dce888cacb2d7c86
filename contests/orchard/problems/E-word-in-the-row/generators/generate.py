"""generate.py NAME prints the hidden test NAME, generate.py random SEED a small random input."""
import random
import sys

WANTED = sys.argv[1]
COUNT = 0
ABC = "abcdefghijklmnopqrstuvwxyz"


def emit(s, w, ev):
    assert 1 <= len(s) <= 2 * 10**5 and len(ev) <= 10**5
    assert any(e[0] == 2 for e in ev)
    print(s, w, len(ev), sep="\n")
    print("\n".join(" ".join(map(str, e)) for e in ev))


def write(name, s, w, ev):
    global COUNT
    COUNT += 1
    full = "%02d-%s" % (COUNT, name)
    if WANTED == "list":
        print(full)
    if full != WANTED:
        return
    emit(s, w, ev)
    sys.exit()


def seg(rng, n, most=None):
    if most:
        length = rng.randint(1, most)
        l = rng.randint(1, max(1, n - length + 1))
        return l, min(n, l + length - 1)
    a, b = rng.randint(1, n), rng.randint(1, n)
    return min(a, b), max(a, b)


def word(rng, k, letters):
    return "".join(rng.choice(letters) for _ in range(k))


def noisy(rng, n, w, letters, gap):
    """copies of w with foreign letters scattered inside"""
    out = []
    while len(out) < n:
        for ch in w:
            while rng.random() < gap:
                out.append(rng.choice(letters))
            out.append(ch)
    return "".join(out[:n])


def events(rng, q, n, letters, cut, cut_len, ask_len):
    ev = []
    for i in range(q):
        if i < q - 1 and rng.random() < cut:
            l, r = seg(rng, n, cut_len)
            ev.append((1, l, r, rng.choice(letters)))
        else:
            ev.append((2,) + seg(rng, n, ask_len))
    return ev


def all_asks(n):
    return [(2, l, r) for l in range(1, n + 1) for r in range(l, n + 1)]


def one_by_one(rng, s, part):
    """fell single trees in random order, asking about everything after each one"""
    n = len(s)
    order = rng.sample(range(1, n + 1), n)
    ev = all_asks(n)
    for i in order[:part]:
        ev.append((1, i, i, s[i - 1]))
        ev += all_asks(n)
    return ev


def small(rng):
    if rng.randrange(3) == 0:  # a word that overlaps itself, all questions about long segments
        w = rng.choice(["aaa", "aaaa", "abab", "ababa", "aabaa", "abaaba", "abcabc"])
        s = noisy(rng, rng.randint(8, 30), w[:rng.randint(1, len(w))] if rng.randrange(2) else w[:3 - (w[:2] == "ab")], "d", rng.choice([0, 0.2, 0.4]))
        n = len(s)
        return s, w, events(rng, rng.randint(1, 20), n, "ddda", 0.4, rng.choice([2, 5]), None) + [(2, 1, n)]
    letters = rng.choice(["a", "ab", "ab", "abc"])
    w = word(rng, rng.choice([1, 2, 2, 3, 3, 4, 6, 10]), letters)
    n = rng.randint(1, 14)
    kind = rng.randrange(4)
    if kind == 0:
        s = word(rng, n, letters)
    elif kind == 1:
        s = (w * n)[:n]
    else:
        s = noisy(rng, 2 * n, w, letters + "d", 0.5)
    n = len(s)
    q = rng.randint(1, 20)
    return s, w, events(rng, q, n, letters + "d", rng.choice([0.2, 0.5, 0.8]), rng.choice([1, 3, None]), rng.choice([4, None]))


def main():
    rng = random.Random(515151)
    write("one-tree", "a", "a", [(2, 1, 1), (1, 1, 1, "b"), (2, 1, 1), (1, 1, 1, "a"), (2, 1, 1), (1, 1, 1, "a"), (2, 1, 1)])
    write("word-longer-than-row", "abc", "abcabcabca", [(2, 1, 3), (1, 2, 2, "b"), (2, 1, 3), (2, 2, 2)])
    s = "abacabadabaacaba"
    ev = all_asks(16)
    for i in (3, 8, 1, 9, 4, 13, 5, 14, 16, 11, 12):
        ev.append((1, i, i, s[i - 1]))
        ev += all_asks(16) if i in (1, 11) else [(2, 1, 16), (2, 9, 16), (2, 1, i), (2, i, 16), (2, i, i)]
    write("one-letter-word", s, "a", ev)
    write("all-equal", "zzzzzzzzzzzz", "zzz", one_by_one(rng, "zzzzzzzzzzzz", 12))
    write("word-of-two", "abbaabab", "ab", one_by_one(rng, "abbaabab", 8))
    write("periodic", "abababababab", "ababa", one_by_one(rng, "abababababab", 12))
    write("long-word-small", "aabaaabaaaabaaabaa", "aaaaaaaaaa", one_by_one(rng, "aabaaabaaaabaaabaa", 7))
    write("gap-in-front", "xpxexaxrxpxexaxr", "pear", one_by_one(rng, "xpxexaxrxpxexaxr", 12))
    for k in range(5):
        letters = "ab" if k < 3 else "abc"
        n = rng.randint(9, 12)
        s = word(rng, n, letters)
        write("small-all-segments", s, word(rng, 2 + k % 3, letters), one_by_one(rng, s, n))
    for k in range(4):
        w = word(rng, 6 + k, "ab")
        n = 40
        s = noisy(rng, n, w, "cd" if k % 2 else "abc", 0.35)
        write("small-noisy", s, w, events(rng, 400, n, "abccdd", 0.12, 4, None))
    for k in range(2):
        w = word(rng, 10, "xyz")
        s = noisy(rng, 60, w, "pq", 0.5)
        ev = []
        cells = [i for i in range(1, 61) if s[i - 1] in "pq"]
        rng.shuffle(cells)
        for i in cells:
            ev.append((1, i, i, s[i - 1]))
            ev += [(2,) + seg(rng, 60) for _ in range(6)] + [(2, 1, 60)]
        write("small-long-word", s, w, ev)
    write("everything-felled", "abcabcabc", "ca", [(2, 1, 9), (1, 1, 9, "a"), (2, 1, 9), (1, 1, 9, "b"), (2, 1, 9),
                                                     (1, 1, 9, "c"), (2, 1, 9), (2, 5, 5), (1, 1, 9, "c"), (2, 3, 7)])
    for k in range(3):
        n = 1000
        w = word(rng, rng.randint(2, 6), "abc")
        s = noisy(rng, n, w, "abcde", 0.3)
        write("medium-noisy", s, w, events(rng, 1500, n, "abcdef", 0.3, 30, 200))
    n = 3000
    s = word(rng, n, "ab")
    write("medium-binary", s, "abab", events(rng, 1500, n, "ab", 0.5, 5, None))
    s = "a" * n
    write("medium-one-letter-row", s, "aaaaa", events(rng, 1500, n, "a", 0.5, 3, 50))
    # from the right end and from the left end, one tree at a time
    n = 20000
    w = "abaabaabaa"
    s = ("aba" * n)[:n]
    ev = []
    for i in range(700):
        p = n - i if i % 3 else i + 1
        ev.append((1, p, p, s[p - 1]))
        ev.append((2, rng.randint(1, n // 4), n - rng.randint(0, n // 4)))
    write("large-from-ends", s, w, ev)
    # long felled stretch in the middle, questions end inside it
    s = "ab" * 4000 + "c" * (n - 16000) + "ab" * 4000
    ev = []
    for i in range(20):
        l, r = 8001 + 200 * i, 8200 + 200 * i
        ev.append((1, l, r - (i % 7 == 3), "c"))
    rng.shuffle(ev)
    for i in range(1000):
        ev.append((2, rng.randint(1, 9000), rng.randint(9000, 12000)) if i % 3 else (2,) + seg(rng, n))
        if i % 500 == 499:
            ev.append((1, 8001, 8500 + 2 * i, "c"))
    write("large-hole", s, "abababab", ev)
    n = 15000
    w = "pearpearpe"
    s = noisy(rng, n, "pear", "plum", 0.25)
    write("large-noisy", s, w, events(rng, 1500, n, "lum", 0.4, 600, None))
    w = word(rng, 7, "ab")
    s = noisy(rng, n, w, ABC, 0.15)
    write("large-letters", s, w, events(rng, 1500, n, ABC[2:], 0.7, 1000, 9000))
    # nothing is ever felled
    s = word(rng, n, "ab")
    write("large-only-questions", s, "abba", events(rng, 800, n, "ab", 0.0, 1, None))
    N, Q = 2 * 10**5, 10**5

    def one_letter():
        rng = random.Random(1)
        ev = []
        for i, x in enumerate(rng.sample(range(1, N + 1), Q // 2)):
            ev.append((1, x, x, "a"))
            if i % 2:
                ev.append((2, rng.randint(1, 50), N - rng.randint(0, 50)))
        for i in range(6):  # the rest goes in a few events
            ev += [(1, 100 + 20000 * i, 60000 + 20000 * i, "a"), (2, 1, N)]
        return "a" * N, "a" * 10, ev + [(2, 1, 120), (1, 1, N, "a"), (2, 1, N)]

    def hollow():
        rng = random.Random(2)
        s = "b" + "a" * (N - 2) + "b"  # all trees but two are felled at once
        return s, "ab", [(2, 1, N), (1, 1, N, "a")] + [(2, rng.randint(1, 9), N - rng.randrange(9)) for _ in range(Q - 2)]

    def repeat():
        rng = random.Random(3)
        s = list(word(rng, N, "ab"))
        for k in range(7):
            at = 20000 * k + rng.randint(100, 3000)
            s[at:at + 19] = list("c".join("abadabbaba"))
        ev = [(2, 1, N), (1, 1, N, "c")]
        for i in range(Q - 8):
            ev.append((1, 1, N, rng.choice("cef")) if i % 8 == 3 else (2, rng.randint(1, 9), N - rng.randint(1, 20)))
        ev += [(1, 1, N, "b"), (2, 1, N), (1, 1, N, "d"), (2, 1, N), (1, 1, N, "a"), (2, 1, N)]
        return "".join(s), "abadabbaba", ev

    def letters():
        rng = random.Random(4)
        s = noisy(rng, N, "pearpearpe", ABC, 0.3)
        return s, "pearpearpe", events(rng, Q, N, ABC, 0.5, 300, None)

    def binary():
        rng = random.Random(5)
        return word(rng, N, "ab"), "abaababa", events(rng, Q, N, "ab", 0.5, 4, None)

    def questions():
        rng = random.Random(6)
        return "ab" * (N // 2), "ababababab", events(rng, Q, N, "ab", 0.0, 1, None)

    def uncover():
        w = "abacabadab"  # copies hidden under growing layers of other letters
        rng = random.Random(7)
        s = noisy(rng, N, w, ABC[10:20], 0.5)
        ev = []
        for c in ABC[10:20]:
            for i in range(Q // 20):
                l = i * 40 + 1
                ev += [(1, l, l + 39, c), (2, max(1, l - rng.randint(0, 99999)), min(N, l + rng.randint(0, 99999)))]
        return s, w, ev

    def alternate():
        w = "ab"
        rng = random.Random(8)
        s = "ab" * (N // 2)
        cells = rng.sample(range(1, N + 1), Q - 1)
        return s, w, [(1, x, x, s[x - 1]) for x in cells] + [(2, 1, N)]

    for f in (one_letter, hollow, repeat, letters, binary, questions, uncover, alternate):
        write("max-" + f.__name__.replace("_", "-"), *f() if WANTED.endswith("max-" + f.__name__.replace("_", "-")) else ("", "", ()))
    if WANTED != "list":
        sys.exit("no such test: " + WANTED)


if WANTED == "random":
    rng = random.Random("word-in-the-row " + sys.argv[2])
    emit(*small(rng))
else:
    main()
