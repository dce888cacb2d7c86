"""Writes the hidden tests: python3 generate.py OUTDIR"""
import os
import random
import sys

OUT = sys.argv[1]
COUNT = 0
ABC = "abcdefghijklmnopqrstuvwxyz"


def write(name, s, w, ev):
    global COUNT
    COUNT += 1
    assert any(e[0] == 2 for e in ev)
    with open(os.path.join(OUT, "%02d-%s.in" % (COUNT, name)), "w", newline="\n") as f:
        f.write("%s\n%s\n%d\n" % (s, w, len(ev)))
        for e in ev:
            f.write(" ".join(map(str, e)) + "\n")


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
    order = list(range(1, n + 1))
    rng.shuffle(order)
    ev = all_asks(n)
    for i in order[:part]:
        ev.append((1, i, i, s[i - 1]))
        ev += all_asks(n)
    return ev


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
    # large tests
    N = 100000
    w = "aaaaaaaaaa"
    s = "a" * N
    order = list(range(1, N + 1))
    rng.shuffle(order)
    ev = []
    for i in range(1600):
        if i % 4 == 0:
            ev.append((2, rng.randint(1, 50), N - rng.randint(0, 50)))
        else:
            ev.append((1, order[i], order[i], "a"))
    for i in range(6):  # the rest goes in a few events
        ev.append((1, 100 + 10000 * i, 30000 + 10000 * i, "a"))
        ev.append((2, 1, N))
    ev += [(2, 1, 120), (2, 90, N - 3), (1, 1, N, "a"), (2, 1, N)]
    write("max-one-letter-row", s, w, ev)
    # repeated events that fell nothing, questions about almost the whole row
    Q = 40000
    w = "abadabbaba"
    s = list(word(rng, N, "ab"))
    for k in range(7):
        at = 10000 * k + rng.randint(100, 3000)
        s[at:at + 19] = list("c".join(w))
        if k % 3 == 2:
            s[at + 5] = "b"
    s = "".join(s)
    ev = [(2, 1, N), (1, 1, N, "c")]
    for i in range(Q - 8):
        if i % 8 == 3:
            ev.append((1, 1, N, rng.choice("cef")))
        else:
            ev.append((2, rng.randint(1, 9), N - rng.randint(1, 20)))
    ev += [(1, 1, N, "b"), (2, 1, N), (1, 1, N, "d"), (2, 1, N), (1, 1, N, "a"), (2, 1, N)]
    write("max-repeat-felling", s, w, ev)
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
    n = 30000
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

main()
