"""Numbers made of strings, words, windows and rows."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.families.assembly import Source
from baselines.alphacode.foundry.families.telling import Intro
from baselines.alphacode.foundry.task import Int, Ints, Table, Values, Word, Words


def letters(rng: random.Random) -> Source:
    """The letters of a string as numbers."""
    says, py, cpp, low, top = rng.choice((
        ("its position in the alphabet ('a' is $1$, 'b' is $2$, ..., 'z' is $26$)", "ord(e) - 96", "e - 'a' + 1", 1, 26),
        ("its number in the alphabet counted from zero ('a' is $0$, ..., 'z' is $25$)", "ord(e) - ord('a')", "e - 'a'", 0, 25),
        ("its number from the end of the alphabet ('z' is $1$, 'y' is $2$, ..., 'a' is $26$)", "123 - ord(e)", "'z' - e + 1", 1, 26),
        ("the number of its occurrences in the whole string", "h.count(e)", "count(h.begin(), h.end(), e)", 1, 1000),
        ("the distance in the alphabet to the first letter of the string (how many steps lie between the two letters)", "abs(ord(e) - ord(h[0]))", "abs(e - h[0])", 0, 25),
    ))  # fmt: skip

    def draw(rng: random.Random, size: int) -> Values:
        pool = rng.choice(("abcdefghijklmnopqrstuvwxyz", "abcdefghij", "abc", "aemxyz"))
        return {"h": "".join(rng.choice(pool) for _ in range(rng.randint(1, (4, 8, 25, 80)[size]))), "k": rng.randint(1, 12)}

    return Source(
        reads=(Word("h", 1, rng.choice((50, 100, 1000))),),
        intros=(
            Intro(f"[You are given|Given is] a string $h$ of lowercase English letters. Going from left to right, every letter is turned into a number: {says}.", "numbers", "a number"),
            Intro(f"{{hero}} wants to turn a word $h$ into a list of numbers. For every letter, from the first to the last, {{hero}} writes {says}.", "numbers", "a number"),
            Intro(f"In {{place}} [every letter of a word|each letter of a name] has a price: {says}. Look at the prices of the letters of the string $h$, from left to right.", "prices", "a price"),
        ),
        py_for="for e in h", cpp_for="for (char e : h)", x=py, cpp_x=cpp, lo=low, hi=top, draw=draw,
    )  # fmt: skip


def words(rng: random.Random) -> Source:
    """Words as numbers."""
    says, py, cpp, low, top = rng.choice((
        ("its length", "len(e)", "(long long)e.size()", 1, 20),
        ("the number of letters 'a' in it", "e.count('a')", "count(e.begin(), e.end(), 'a')", 0, 20),
        ("the number of different letters in it", "len(set(e))", "(long long)set<char>(e.begin(), e.end()).size()", 1, 20),
        ("the position of its first letter in the alphabet ('a' is $1$, 'z' is $26$)", "ord(e[0]) - 96", "e[0] - 'a' + 1", 1, 26),
        ("the number of occurrences of its first letter in it", "e.count(e[0])", "count(e.begin(), e.end(), e[0])", 1, 20),
        ("the position of its greatest letter in the alphabet ('a' is $1$, 'z' is $26$)", "ord(max(e)) - 96", "*max_element(e.begin(), e.end()) - 'a' + 1", 1, 26),
    ))  # fmt: skip

    def draw(rng: random.Random, size: int) -> Values:
        pool = rng.choice(("abcdefghijklmnopqrstuvwxyz", "abcdef", "abc"))
        n = rng.randint(1, (4, 8, 25, 50)[size])
        return {"n": n, "h": ["".join(rng.choice(pool) for _ in range(rng.randint(1, rng.choice((3, 6, 10))))) for _ in range(n)], "k": rng.randint(1, 8)}

    return Source(
        reads=((Int("n", 1, rng.choice((50, 100, 1000))),), Words("h", "n", 1, 20)),
        intros=(
            Intro(f"[You are given|Given are] $n$ words $h_1, h_2, \\dots, h_n$ of lowercase English letters. The weight of a word is {says}. Consider the weights of all words in the given order.", "weights", "a weight"),
            Intro(f"{{hero}} keeps a dictionary with $n$ words $h_1, \\dots, h_n$. Next to each word {{hero}} writes {says}.", "numbers", "a number"),
        ),
        py_for="for e in h", cpp_for="for (auto &e : h)", x=py, cpp_x=cpp, lo=low, hi=top, draw=draw,
    )  # fmt: skip


def windows(rng: random.Random) -> Source:
    """A value of every window of fixed length, or of every prefix."""
    w, high = rng.choice((3, 3, 4)), rng.choice((20, 100, 1000))
    says, py, cpp, top = rng.choice((
        ("the sum", "sum(a[i:i + W])", "accumulate(a.begin() + i, a.begin() + i + W, 0LL)", w * high),
        ("the maximum", "max(a[i:i + W])", "*max_element(a.begin() + i, a.begin() + i + W)", high),
        ("the minimum", "min(a[i:i + W])", "*min_element(a.begin() + i, a.begin() + i + W)", high),
        ("the number of different values", "len(set(a[i:i + W]))", "(long long)set<int>(a.begin() + i, a.begin() + i + W).size()", w),
        ("the sum of the first and the last number", "a[i] + a[i + W - 1]", "a[i] + a[i + W - 1]", 2 * high),
    ))  # fmt: skip
    return Source(
        reads=((Int("n", w, rng.choice((100, 1000, 10**5))),), Ints("a", "n", 1, high)),
        intros=(
            Intro(f"[You are given|Given is] an array $a$ of $n$ integers. For every block of ${w}$ consecutive elements, from left to right, {says} of the block is written down.", "written numbers", "a written number"),
            Intro(f"{{hero}} measured $a_i$ millimetres of rain on day $i$, for $n$ days. For every ${w}$ days in a row, from the earliest to the latest, {{hero}} notes {says} of the ${w}$ measured numbers.", "notes", "a note"),
        ),
        py_for=f"for i in range(n - {w - 1})", cpp_for=f"for (int i = 0; i + {w} <= n; i++)", x=py.replace("W - 1", str(w - 1)).replace("W", str(w)), cpp_x=cpp.replace("W - 1", str(w - 1)).replace("W", str(w)), lo=1, hi=top,
    )  # fmt: skip


def rows(rng: random.Random) -> Source:
    """A value of every row of two or three numbers."""
    high = rng.choice((20, 100, 1000, 10**5))
    says, py, cpp, low, top, three = rng.choice((
        ("the area $p_i \\cdot q_i$", "e[0] * e[1]", "e[0] * e[1]", 1, high * high, False),
        ("the perimeter $2 \\cdot (p_i + q_i)$", "2 * (e[0] + e[1])", "2 * (e[0] + e[1])", 4, 4 * high, False),
        ("the shorter side, $\\min(p_i, q_i)$", "min(e)", "min(e[0], e[1])", 1, high, False),
        ("the volume $p_i \\cdot q_i \\cdot g_i$", "e[0] * e[1] * e[2]", "e[0] * e[1] * e[2]", 1, min(high, 1000) ** 3, True),
        ("the longest edge, $\\max(p_i, q_i, g_i)$", "max(e)", "max({e[0], e[1], e[2]})", 1, high, True),
        ("the middle edge (the second of the three after sorting)", "sorted(e)[1]", "e[0] + e[1] + e[2] - max({e[0], e[1], e[2]}) - min({e[0], e[1], e[2]})", 1, high, True),
        ("the sum of the three edges", "sum(e)", "e[0] + e[1] + e[2]", 3, 3 * high, True),
    ))  # fmt: skip
    high = min(high, 1000) if "volume" in says else high
    names = ("p", "q", "g") if three else ("p", "q")
    what, sizes = ("[boxes|bricks|crates]", "edges $p_i$, $q_i$ and $g_i$") if three else ("[rectangles|tiles|gardens|sheets of paper]", "sides $p_i$ and $q_i$")
    return Source(
        reads=((Int("n", 1, rng.choice((50, 100, 1000, 10**5))),), Table("h", "n", tuple(Int(name, 1, high) for name in names))),
        intros=(
            Intro(f"[You are given|There are|Given are] $n$ {what}; the $i$-th one has {sizes}. For each of them {says} is written down, in the given order.", "written numbers", "a written number"),
            Intro(f"{{hero}} has $n$ {what}, the $i$-th with {sizes}, and marks each one with a number: {says}.", "marks", "a mark"),
        ),
        py_for="for e in h", cpp_for="for (auto &e : h)", x=py, cpp_x=cpp, lo=low, hi=top,
    )  # fmt: skip
