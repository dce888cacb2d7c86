"""Where the numbers of a composition come from: arrays, ranges, digits, pairs, two arrays, divisors."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.families.assembly import Source
from baselines.alphacode.foundry.families.telling import Intro
from baselines.alphacode.foundry.task import Int, Ints, Values

PLAIN = (
    Intro("[You are given|Given is|Consider|There is] an array $a$ of $n$ integers[ $a_1, a_2, \\dots, a_n$|].", "elements", "an element"),
    Intro("[You are given|Consider|Given are] $n$ integers $a_1, a_2, \\dots, a_n$.", "numbers", "a number"),
    Intro("[A sequence of $n$ integers is given|$n$ integers are written in a row|A list of $n$ integers is given]; the $i$-th of them is $a_i$.", "numbers", "a number"),
    Intro("{hero} [wrote|has written|found] $n$ integers $a_1, a_2, \\dots, a_n$ [on a long strip of paper|on the wall|in an old book].", "numbers", "a number"),
)  # fmt: skip
POSITIVE = (
    Intro("{hero} has $n$ {things} [in a row|on a shelf|lined up on the floor]; the $i$-th one weighs $a_i$ grams.", "weights", "a weight"),
    Intro("[A shop|A stall|A merchant] in {place} [sells|offers] $n$ {things}, and the $i$-th one costs $a_i$ coins.", "prices", "a price"),
    Intro("{hero} played $n$ [games|rounds] and scored $a_i$ points in the $i$-th of them.", "scores", "a score"),
    Intro("[Along the road to {place}|On a hill|Near {place}] there stand $n$ [towers|trees|poles], the $i$-th [of them|one] has height $a_i$.", "heights", "a height"),
    Intro("[For $n$ days|During $n$ days] {hero} [counted|noted down] the [visitors|birds|passing carts|letters]; there were $a_i$ of them on day $i$.", "counts", "a count"),
    Intro("$n$ [people|pupils|dwarves] stand in a [line|queue]; the $i$-th of them holds a card with the number $a_i$.", "numbers", "a number"),
)  # fmt: skip
SIGNED = (
    Intro("[For $n$ days|During $n$ days] {hero} measured the temperature; on day $i$ it was $a_i$ degrees (maybe below zero).", "temperatures", "a temperature"),
    Intro("{hero} looks through the $n$ last [records|entries] of an account; the $i$-th [one|of them] changed the balance by $a_i$ coins.", "changes", "a change"),
    Intro("In a [board|card|dice] game with $n$ rounds {hero} got $a_i$ points in round $i$, where a loss is negative.", "scores", "a score"),
)  # fmt: skip


def array(rng: random.Random, *, signed: bool | None = None, most: int = 10**9) -> Source:
    """An array $a$ of $n$ integers."""
    if signed is None:
        signed = rng.random() < 0.25
    high = rng.choice([h for h in (20, 50, 100, 100, 1000, 1000, 10**4, 10**5, 10**6, 10**9) if h <= most])
    low = -high if signed else 1
    n = rng.choice((50, 100, 100, 1000, 10**5, 2 * 10**5))
    return Source(
        reads=((Int("n", 1, n, rng.choice(("", "how many numbers there are", "the size of the list"))),), Ints("a", "n", low, high)),
        intros=PLAIN + (SIGNED if signed else POSITIVE),
        py_for="for x in a", cpp_for=rng.choice(("for (long long x : a)", "for (auto x : a)")),
        lo=low, hi=high, indexed=True,
    )  # fmt: skip


def span(rng: random.Random) -> Source:
    """The integers from l to r."""
    high = rng.choice((100, 1000, 1000, 10**4))

    def draw(rng: random.Random, size: int) -> Values:
        left = rng.randint(1, rng.choice((5, 30, high)))
        return {"l": left, "r": min(high, left + rng.randint(0, (6, 20, 60, 300)[size])), "k": rng.randint(1, 9)}

    return Source(
        reads=((Int("l", 1, high), Int("r", "l", high)),),
        intros=(
            Intro("[You are given|Given are] two integers $l$ and $r$. Consider all integers from $l$ to $r$, inclusive[, in increasing order|].", "numbers", "a number"),
            Intro("{hero} writes down all integers from $l$ to $r$ (both included)[ in increasing order|].", "numbers", "a number"),
            Intro("The [houses|rooms|seats] [on a street|in {place}|along a corridor] are numbered with all integers from $l$ to $r$, inclusive.", "numbers", "a number"),
            Intro("Take the list $l, l + 1, \\dots, r$.", "integers", "an integer"),
        ),
        py_for="for x in range(l, r + 1)", cpp_for="for (int x = l; x <= r; x++)", hi=high, draw=draw,
    )  # fmt: skip


def digits(rng: random.Random) -> Source:
    """The decimal digits of n."""
    high = rng.choice((10**6, 10**9, 10**12, 10**18))

    def draw(rng: random.Random, size: int) -> Values:
        length = min(len(str(high)) - 1, rng.randint(1, (4, 7, 12, 18)[size]))
        pool = rng.choice(("0123456789", "0123456789", "".join(rng.sample("0123456789", 3)) + "1"))
        return {"n": int(rng.choice("123456789") + "".join(rng.choice(pool) for _ in range(length - 1))), "k": rng.randint(1, 8)}

    return Source(
        reads=((Int("n", 1, high),),),
        intros=(
            Intro("[You are given|Given is] a positive integer $n$. Consider its decimal digits from left to right.", "digits", "a digit"),
            Intro("{hero} sees a number $n$ [on a ticket|on a licence plate|on an old coin] and looks at its decimal digits from left to right.", "digits", "a digit"),
            Intro("The code of a safe [in {place}|] is a positive integer $n$; its digits are taken in the usual order, from the first to the last.", "digits", "a digit"),
        ),
        py_for=rng.choice(("for x in map(int, str(n))", "for x in [int(c) for c in str(n)]")), cpp_for="for (char ch : to_string(n))",
        cpp_x="(ch - '0')", lo=0, hi=9, draw=draw,
    )  # fmt: skip


def pairs(rng: random.Random) -> Source:
    """A value of every pair of an array's elements."""
    high = rng.choice((20, 100, 1000, 10**6))
    says, code, cpp, low, top = rng.choice((
        ("the sum of the two numbers, $a_i + a_j$", "a[i] + a[j]", "a[i] + a[j]", 2, 2 * high),
        ("the product of the two numbers, $a_i \\cdot a_j$", "a[i] * a[j]", "1LL * a[i] * a[j]", 1, high * high),
        ("the absolute difference of the two numbers, $|a_i - a_j|$", "abs(a[i] - a[j])", "abs(a[i] - a[j])", 0, high),
        ("the larger of the two numbers, $\\max(a_i, a_j)$", "max(a[i], a[j])", "max(a[i], a[j])", 1, high),
        ("the smaller of the two numbers, $\\min(a_i, a_j)$", "min(a[i], a[j])", "min(a[i], a[j])", 1, high),
        ("the bitwise XOR of the two numbers", "a[i] ^ a[j]", "(a[i] ^ a[j])", 0, 2 * high),
        ("the distance between the positions plus the absolute difference of the numbers, $(j - i) + |a_i - a_j|$", "j - i + abs(a[i] - a[j])", "j - i + abs(a[i] - a[j])", 1, high + 1000),
        ("the greatest common divisor of the two numbers", "gcd(a[i], a[j])", "__gcd(a[i], a[j])", 1, high),
        ("the distance between the positions times the smaller of the two numbers, $(j - i) \\cdot \\min(a_i, a_j)$", "(j - i) * min(a[i], a[j])", "1LL * (j - i) * min(a[i], a[j])", 1, 1000 * high),
    ))  # fmt: skip
    says = says.replace("|", "\\|")
    return Source(
        reads=((Int("n", 2, rng.choice((50, 100, 1000))),), Ints("a", "n", 1, high)),
        intros=(
            Intro(f"[You are given|Given is] an array $a$ of $n$ integers. For every pair of indices $i < j$ [consider|take] the value of the pair: {says}.", "values", "a value"),
            Intro(f"{{hero}} has $n$ {{things}} with the numbers $a_1, a_2, \\dots, a_n$. For all $1 \\le i < j \\le n$ {{hero}} computes {says}; these are the results.", "results", "a result"),
            Intro(f"$n$ [teams|players|wizards] [meet|play] [in {{place}}|each other], every two exactly once; the $i$-th one has skill $a_i$. The heat of the match of the $i$-th and the $j$-th one ($i < j$) is {says}.", "heats", "a heat"),
        ),
        py_for="for i in range(n) for j in range(i + 1, n)", cpp_for="for (int i = 0; i < n; i++) for (int j = i + 1; j < n; j++)",
        x=code, cpp_x=cpp, lo=low, hi=top,
    )  # fmt: skip


def both(rng: random.Random) -> Source:
    """Two arrays, position by position."""
    high = rng.choice((20, 100, 1000, 10**6))
    says, code, cpp, low, top = rng.choice((
        ("$u_i + v_i$", "u[i] + v[i]", "u[i] + v[i]", 2, 2 * high),
        ("$u_i \\cdot v_i$", "u[i] * v[i]", "1LL * u[i] * v[i]", 1, high * high),
        ("$|u_i - v_i|$", "abs(u[i] - v[i])", "abs(u[i] - v[i])", 0, high),
        ("$\\max(u_i, v_i)$", "max(u[i], v[i])", "max(u[i], v[i])", 1, high),
        ("$\\min(u_i, v_i)$", "min(u[i], v[i])", "min(u[i], v[i])", 1, high),
        ("$u_i - v_i$", "u[i] - v[i]", "u[i] - v[i]", -high, high),
        ("$u_i$ XOR $v_i$ (bitwise)", "u[i] ^ v[i]", "(u[i] ^ v[i])", 0, 2 * high),
        ("$\\gcd(u_i, v_i)$, the greatest common divisor", "gcd(u[i], v[i])", "__gcd(u[i], v[i])", 1, high),
        ("$u_i + v_{n+1-i}$", "u[i] + v[n - 1 - i]", "u[i] + v[n - 1 - i]", 2, 2 * high),
        ("$2 \\cdot u_i + v_i$", "2 * u[i] + v[i]", "2 * u[i] + v[i]", 3, 3 * high),
        ("$|u_i - v_{n+1-i}|$", "abs(u[i] - v[n - 1 - i])", "abs(u[i] - v[n - 1 - i])", 0, high),
    ))  # fmt: skip
    says = says.replace("|", "\\|")
    return Source(
        reads=((Int("n", 1, rng.choice((50, 100, 1000, 10**5))),), Ints("u", "n", 1, high), Ints("v", "n", 1, high)),
        intros=(
            Intro(f"[You are given|Given are] two arrays $u$ and $v$ of $n$ integers each. For every $i$ from $1$ to $n$ let $c_i$ be equal to {says}. Consider the numbers $c_1, c_2, \\dots, c_n$.", "numbers", "a number"),
            Intro(f"{{hero}} and {{friend}} play $n$ rounds; in round $i$ {{hero}} gets $u_i$ points and {{friend}} gets $v_i$. The tension of round $i$ is {says}.", "tensions", "a tension"),
            Intro(f"There are $n$ {{things}} in {{place}}; the $i$-th has length $u_i$ and width $v_i$. {{hero}} assigns to the $i$-th one the mark {says}.", "marks", "a mark"),
        ),
        py_for="for i in range(n)", cpp_for="for (int i = 0; i < n; i++)", x=code, cpp_x=cpp, lo=low, hi=top,
    )  # fmt: skip


def adjacent(rng: random.Random) -> Source:
    """A value of every two neighbours."""
    high = rng.choice((20, 100, 1000, 10**6))
    gap = rng.choice((1, 1, 1, 2))
    says, code, cpp, low, top = rng.choice((
        ("their sum", "a[i] + a[j]", "a[i] + a[j]", 2, 2 * high),
        ("their product", "a[i] * a[j]", "1LL * a[i] * a[j]", 1, high * high),
        ("the absolute value of their difference", "abs(a[i] - a[j])", "abs(a[i] - a[j])", 0, high),
        ("the larger of the two", "max(a[i], a[j])", "max(a[i], a[j])", 1, high),
        ("the smaller of the two", "min(a[i], a[j])", "min(a[i], a[j])", 1, high),
        ("the right one minus the left one", "a[j] - a[i]", "a[j] - a[i]", -high, high),
        ("their bitwise XOR", "a[i] ^ a[j]", "(a[i] ^ a[j])", 0, 2 * high),
        ("their greatest common divisor", "gcd(a[i], a[j])", "__gcd(a[i], a[j])", 1, high),
        ("the sum of the left one and twice the right one", "a[i] + 2 * a[j]", "a[i] + 2 * a[j]", 3, 3 * high),
    ))  # fmt: skip
    who = "two neighbours" if gap == 1 else "two numbers with exactly one number between them"
    code, cpp = (text.replace("a[j]", f"a[i + {gap}]") for text in (code, cpp))
    return Source(
        reads=((Int("n", gap + 1, rng.choice((50, 100, 1000, 10**5))),), Ints("a", "n", 1, high)),
        intros=(
            Intro(f"[You are given|Given are] $n$ integers $a_1, a_2, \\dots, a_n$. For every {who}, from left to right, {says} is written down.", "written numbers", "a written number"),
            Intro(f"$n$ [children|dwarves|knights] stand in a row, the $i$-th has $a_i$ {{things}}. For every {who.replace('numbers', 'of them').replace('number', 'other')}, from left to right, {{hero}} notes down {says} (speaking of the amounts of {{things}}).", "notes", "a note"),
        ),
        py_for=f"for i in range(n - {gap})", cpp_for=f"for (int i = 0; i + {gap} < n; i++)", x=code, cpp_x=cpp, lo=low, hi=top,
    )  # fmt: skip


def divisors(rng: random.Random) -> Source:
    """The positive divisors of n, in increasing order."""
    high = rng.choice((1000, 10**4, 10**5))

    def draw(rng: random.Random, size: int) -> Values:
        value = 1
        for _ in range(rng.randint(1, 3 + 2 * size)):
            value = value * rng.choice((2, 2, 3, 3, 5, 7, 11)) if value * 11 <= min(high, (60, 1000, 5000, high)[size]) else value
        return {"n": value if rng.random() < 0.7 else rng.randint(1, min(high, 300)), "k": rng.randint(1, 9)}

    return Source(
        reads=((Int("n", 1, high),),),
        intros=(
            Intro("[You are given|Given is] a positive integer $n$. Consider all its positive divisors, in increasing order.", "divisors", "a divisor"),
            Intro("{hero} has exactly $n$ {things} and considers every size of equal groups into which all of them can be split (every positive divisor of $n$), in increasing order.", "sizes", "a size"),
        ),
        py_for=rng.choice(("for x in [d for d in range(1, n + 1) if n % d == 0]", "for x in filter(lambda d: n % d == 0, range(1, n + 1))")), cpp_for="for (int x = 1; x <= n; x++) if (n % x == 0)",
        hi=high, draw=draw,
    )  # fmt: skip


def generated(rng: random.Random) -> Source:
    """The first n terms of a recurrent sequence."""
    p, m = rng.choice((2, 3, 5, 7, 11)), rng.choice((50, 97, 100, 101, 1000, 1009))

    def draw(rng: random.Random, size: int) -> Values:
        return {"n": rng.randint(1, (5, 9, 25, 80)[size]), "z": rng.randint(0, m - 1), "u": rng.randint(0, m - 1), "k": rng.randint(1, 30)}

    text = f"every next one is the remainder of ${p}$ times the previous one plus $u$ when divided by ${m}$"
    return Source(
        reads=((Int("n", 1, rng.choice((100, 1000, 10**5))), Int("z", 0, m - 1), Int("u", 0, m - 1)),),
        intros=(
            Intro(f"A sequence of $n$ integers [is built|is made] like this: the first one is $z$, and {text}.", "terms", "a term"),
            Intro(f"[A machine in {{place}}|A generator|{{hero}}'s machine] [produces|prints] $n$ numbers: the first is $z$; {text}.", "numbers", "a number"),
        ),
        py_for=f"for x in accumulate(range(n - 1), lambda p, j: ({p} * p + u) % {m}, initial=z)", cpp_for=f"for (long long j = 0, v = z; j < n; j++, v = ({p} * v + u) % {m})",
        cpp_x="v", lo=0, hi=m - 1, draw=draw,
    )  # fmt: skip
