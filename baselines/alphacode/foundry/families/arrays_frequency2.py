"""More on frequencies: outliers, arrangements, equal pairs, repairs."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Task, Values, family

NS = (100, 1000, 10**5, 2 * 10**5)


@family(800, "implementation", "brute force")
def arrays_odd_one_out(rng: random.Random) -> Task:
    """All elements agree (in value, parity or remainder) but one; where is it?"""
    m = rng.choice((0, 0, 2, 3, 10))
    f = "x" if m == 0 else f"x % {m}"
    g = "a[i]" if m == 0 else f"a[i] % {m}"
    same = {0: "equal", 2: "of the same parity", 3: "congruent modulo $3$ (they leave the same remainder when divided by $3$)", 10: "numbers with the same last digit"}[m]
    value = rng.random() < 0.4
    get = "a[i]" if value else "i + 1"

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(3, (4, 8, 25, 80)[size])
        if m == 0:
            x, y = rng.sample(range(1, rng.choice((5, 100))), 2)
            a = [x] * n
            a[rng.choice((0, 1, n - 1, rng.randrange(n)))] = y
        else:
            r, q = rng.sample(range(m), 2)
            a = [m * rng.randint(1, 9) + r for _ in range(n)]
            a[rng.choice((0, 1, n - 1, rng.randrange(n)))] = m * rng.randint(1, 9) + q
        return {"n": n, "a": a}

    what = "value" if value else "position"
    return Task(
        reads=(Int("n", 3, rng.choice(NS)), Ints("a", "n", 1, rng.choice((100, 10**9)), f"it is guaranteed that all of them but one are {same}" if m != 3 else "all but one leave the same remainder modulo $3$")),
        stories=(
            f"[You are given|Given is] an array of $n$ numbers. All of them except exactly one are {same}. [Find|Determine] the {what} of the [exceptional element|exception].",
            f"{{hero}} [received|bought] $n$ {{things}} with numbers on them. They should all be {same}, but exactly one of them does not fit the others. {'What number does it carry' if value else 'Which one is it, counting from $1$'}?",
            f"In a test for children of {{place}} there is a row of $n$ numbers, one of which does not belong there: the other $n - 1$ numbers are {same}, while that one differs from them in this respect. [Help {{hero}} solve the test|Solve the test for {{hero}}] by finding the {what} of the wrong number.",
        ),
        asks=(f"the {what} of the element that differs [from the others|]", f"the {what} of the odd one out"),
        output="int",
        python=(
            f"b = [{f} for x in a]\ni = next(i for i in range(n) if b.count(b[i]) == 1)\nans = {get}" if False else f"b = [{f} for x in a]\ni = b.index(min(set(b), key=b.count))\nans = {get}",
            f"from collections import Counter\n---\nc = Counter({f} for x in a)\nfor i in range(n):\n    if c[{g}] == 1:\n        ans = {get}",
            f"b = [{f} for x in a]\ns = b[0] if b[0] in (b[1], b[2]) else b[1]\nfor i in range(n):\n    if b[i] != s:\n        ans = {get}",
        ),
        cpp=(
            f"map<int, int> c;\nfor (int x : a) c[{f}]++;\nint ans = 0;\nfor (int i = 0; i < n; i++) if (c[{g}] == 1) ans = {get};",
            f"vector<int> b;\nfor (int x : a) b.push_back({f});\nint common = (b[0] == b[1] || b[0] == b[2]) ? b[0] : b[1];\nint ans = 0;\nfor (int i = 0; i < n; i++)\n    if (b[i] != common) {{ ans = {get}; break; }}",
        ),
        wrong_python=(f"b = [{f} for x in a]\nans = {'a[0]' if value else '1'}\nfor i in range(1, n):\n    if b[i] != b[0]:\n        ans = {get}",),
        wrong_cpp=(f"int ans = {'a[0]' if value else '1'};\nfor (int i = 1; i < n; i++) if ({g} != {g.replace('[i]', '[0]')}) {{ ans = {get}; break; }}",),
        draw=draw,
    )


@family(1000, "greedy", "sortings")
def arrays_no_equal_neighbours(rng: random.Random) -> Task:
    """Can the elements be arranged so that no equal ones touch (in a row or a ring)?"""
    ring = rng.random() < 0.4
    lim = "n // 2" if ring else "(n + 1) // 2"
    clim = "n / 2" if ring else "(n + 1) / 2"
    where = "in a circle" if ring else "in a row"

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(2, (5, 8, 25, 80)[size])
        k = max(1, min(n, (n + 1) // 2 + rng.choice((-1, 0, 0, 1, 1, -n // 4))))
        a = [7] * k + [rng.choice((1, 2, 3, rng.randint(1, 50))) for _ in range(n - k)]
        rng.shuffle(a)
        return {"n": n, "a": a}

    return Task(
        reads=(Int("n", 2, rng.choice(NS)), Ints("a", "n", 1, rng.choice((100, 10**9)))),
        stories=(
            f"[You are given|Given are] $n$ integers. [Decide|Determine] whether they can be written {where} in such an order that no two adjacent numbers are equal." + (" Each number on the circle has two neighbours (for $n = 2$ the two numbers are adjacent)." if ring else ""),
            f"{{hero}} wants to {'put $n$ beads on a closed ring' if ring else 'string $n$ beads on a thread with two ends'}. The beads have colours $a_1, \\dots, a_n$, and two beads of the same colour must never touch. The beads may be used in any order, but all must be used. Is there a way?",
            f"$n$ guests come to a [feast|party] in {{place}}; guest $i$ belongs to the clan $a_i$. They will be seated {where}" + (" around one table with exactly $n$ seats" if ring else " on one long bench") + ". Members of one clan must not sit side by side. Can {hero} find a seating?",
        ),
        asks=("such an order exists", "it is possible"),
        output="yesno",
        python=(
            f"from collections import Counter\n---\nans = max(Counter(a).values()) <= {lim}",
            f"ans = True\nc = {{}}\nfor x in a:\n    c[x] = c.get(x, 0) + 1\n    if c[x] > {lim}:\n        ans = False",
            "a.sort()\nb = [0] * n\nfrom_top = a[::-1]\nbest = cur = 1\nfor i in range(1, n):\n    cur = cur + 1 if a[i] == a[i - 1] else 1\n    best = max(best, cur)\nans = 2 * best <= n" + ("" if ring else " + 1") if False else
            "a.sort()\nbest = cur = 1\nfor i in range(1, n):\n    cur = cur + 1 if a[i] == a[i - 1] else 1\n    best = max(best, cur)\nans = 2 * best <= n" + ("" if ring else " + 1"),
        ),
        cpp=(
            f"map<int, int> c;\nint best = 0;\nfor (int x : a) best = max(best, ++c[x]);\nbool ans = best <= {clim};",
            f"sort(a.begin(), a.end());\nbool ans = true;\nint k = {clim};\nfor (int i = 0; i + k < n; i++) if (a[i] == a[i + k]) ans = false;",
        ),
        wrong_python=(f"from collections import Counter\n---\nans = max(Counter(a).values()) <= {'(n + 1) // 2' if ring else 'n // 2'}", "ans = len(set(a)) > 1"),
        wrong_cpp=(f"map<int, int> c;\nint best = 0;\nfor (int x : a) best = max(best, ++c[x]);\nbool ans = best < {clim};",),
        draw=draw, yes=rng.choice((("YES", "NO"), ("Yes", "No"))),
    )


@family(900, "math", "combinatorics")
def arrays_equal_pairs(rng: random.Random) -> Task:
    """Count pairs of indices with equal, different, or d-apart values, or equal keys."""
    kind = rng.choice(("equal", "unequal", "apart", "digit", "divisible"))
    k = rng.choice((2, 3, 5, 7, 10, 100))
    cond = {"equal": "a_i = a_j", "unequal": "a_i \\ne a_j", "apart": f"\\|a_i - a_j\\| = {k}", "digit": f"a_i \\bmod {k} = a_j \\bmod {k}", "divisible": f"(a_i + a_j) \\bmod {k} = 0"}[kind]
    word = {"equal": "have equal numbers", "unequal": "have different numbers", "apart": f"have numbers that differ by exactly ${k}$", "digit": f"have numbers that leave equal remainders when divided by ${k}$",
            "divisible": f"have numbers whose sum is a multiple of ${k}$"}[kind]
    loop = {"equal": ("c.get(x, 0)", "x"), "unequal": ("i - c.get(x, 0)", "x"), "apart": (f"c.get(x - {k}, 0) + c.get(x + {k}, 0)", "x"), "digit": (f"c.get(x % {k}, 0)", f"x % {k}"), "divisible": (f"c.get(-x % {k}, 0)", f"x % {k}")}[kind]
    cloop = {"equal": ("c[x]", "x"), "unequal": ("i - c[x]", "x"), "apart": (f"c[x - {k}] + c[x + {k}]", "x"), "digit": (f"c[x % {k}]", f"x % {k}"), "divisible": (f"c[({k} - x % {k}) % {k}]", f"x % {k}")}[kind]
    whole = {"equal": "ans = sum(v * (v - 1) // 2 for v in Counter(a).values())", "unequal": "ans = n * (n - 1) // 2 - sum(v * (v - 1) // 2 for v in Counter(a).values())",
             "apart": f"c = Counter(a)\nans = sum(c[x] * c[x + {k}] for x in list(c))", "digit": f"ans = sum(v * (v - 1) // 2 for v in Counter(x % {k} for x in a).values())",
             "divisible": f"c = Counter(x % {k} for x in a)\ns = sum(c[r] * c[-r % {k}] for r in range({k}))\ns -= sum(1 for x in a if 2 * x % {k} == 0)\nans = s // 2"}[kind]
    wrong = {"equal": "ans = n - len(set(a))", "unequal": "ans = len(set(a)) * (len(set(a)) - 1) // 2", "apart": f"s = set(a)\nans = sum(1 for x in a if x + {k} in s)", "digit": f"ans = n - len(set(x % {k} for x in a))",
             "divisible": f"c = Counter(x % {k} for x in a)\nans = sum(c[r] * c[{k} - r] for r in range({k})) // 2"}[kind]
    twice = {"equal": "x == y", "unequal": "x != y", "apart": f"abs(x - y) == {k}", "digit": f"x % {k} == y % {k}", "divisible": f"(x + y) % {k} == 0"}[kind]

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(1, (5, 8, 25, 80)[size])
        few = rng.randint(1, 4)
        return {"n": n, "a": [k * rng.randint(1, few) + rng.choice((0, 0, rng.randrange(k), 1)) for _ in range(n)]}

    return Task(
        reads=(Int("n", 1, rng.choice((10**5, 2 * 10**5))), Ints("a", "n", 1, rng.choice((1000, 10**9)))),
        stories=(
            f"[For|Given] an array $a_1, \\dots, a_n$, count the pairs of indices $i < j$ for which ${cond}$.",
            f"{{hero}} has $n$ {{things}}, and there is a number on each: $a_i$ on the $i$-th. {{hero}} wants to give two of them to {{friend}}, but [it must be|only] two that {word}. How many ways are there to choose the two? Ways are different if the chosen {{things}} are.".replace("[it must be|only]", "only"),
            f"$n$ [knights|players] of {{place}} wear shirts numbered $a_1, \\dots, a_n$; numbers may repeat. Two of them [are friends|make a team] if they {word}. [Find|Count] the pairs that [are friends|make a team].".replace("[are friends|make a team]", "make a team"),
        ),
        asks=("the number of [such|suitable] pairs", "how many pairs there are"),
        output="int",
        python=(
            f"from collections import Counter\n---\n{whole}",
            f"c = {{}}\nans = 0\nfor i, x in enumerate(a):\n    ans += {loop[0]}\n    c[{loop[1]}] = c.get({loop[1]}, 0) + 1",
        ),
        cpp=(
            f"map<int, long long> c;\nlong long ans = 0;\nfor (int i = 0; i < n; i++) {{\n    int x = a[i];\n    ans += {cloop[0]};\n    c[{cloop[1]}]++;\n}}",
            f"unordered_map<int, int> c;\nlong long total = 0;\nint i = 0;\nfor (int x : a) {{\n    total += {cloop[0]};\n    ++c[{cloop[1]}];\n    ++i;\n}}\nlong long ans = total;",
        ),
        wrong_python=(f"from collections import Counter\n---\n{wrong}", f"ans = sum(1 for x in a for y in a if {twice})"),
        wrong_cpp=(f"int ans = 0;\nfor (int i = 1; i < n; i++) {{\n    int x = a[i - 1], y = a[i];\n    if ({twice}) ans++;\n}}",),
        draw=draw,
    )


@family(1000, "greedy", "sortings", "data structures")
def arrays_thin_out(rng: random.Random) -> Task:
    """Fewest deletions so that each value occurs at most k times / at most its own value times."""
    kind = rng.choice(("fixed", "read", "own"))
    k = rng.choice((1, 2, 3))
    if kind == "fixed":
        limit, lim, how = f"${k}$ time{'s' if k > 1 else ''}", str(k), f"at most ${k}$ element{'s' if k > 1 else ''} of every value"
    elif kind == "read":
        limit, lim, how = "$k$ times", "k", "at most $k$ elements of every value"
    else:
        limit, lim, how = "$x$ times", "x", "at most $x$ elements with the value $x$, for every $x$"
    first = (Int("n", 1, rng.choice(NS)), Int("k", 1, "n")) if kind == "read" else (Int("n", 1, rng.choice(NS)),)

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(2, (5, 8, 25, 80)[size])
        top = rng.choice((2, 4, n, 1000))
        v: Values = {"n": n, "a": [rng.randint(1, top) for _ in range(n)]}
        return {**v, "k": rng.randint(1, min(n, 4))} if kind == "read" else v

    dele = rng.random() < 0.5
    ans = "ans = sum(max(0, v - {0}) for x, v in Counter(a).items())" if dele else "ans = sum(min(v, {0}) for x, v in Counter(a).items())"
    q = "the fewest elements that must be removed" if dele else "the most elements that can remain"
    return Task(
        reads=(first, Ints("a", "n", 1, rng.choice((1000, 10**9)))),
        stories=(
            f"An array is [called|said to be] thin if no value $x$ occurs in it more than {limit}. You are given an array $a_1, \\dots, a_n$, from which any elements may be [removed|deleted]. Find {q}, so that the rest is thin." + (" An empty array is thin." if not dele else ""),
            f"{{hero}} has $n$ cards with numbers $a_1, \\dots, a_n$, and wants to keep {how}; the other cards go to {{friend}}. " + ("How many cards, at least, does {friend} get?" if dele else "How many cards can {hero} keep at most?"),
            f"A [zoo|museum] in {{place}} was offered $n$ exhibits of kinds $a_1, \\dots, a_n$. By its rules it may own {how.replace('elements', 'exhibits').replace('element', 'exhibit').replace('of every value', 'of every kind').replace('with the value $x$', 'of kind $x$')}. " + ("Find the least number of exhibits that must be refused." if dele else "Find the greatest number of exhibits that it may accept."),
        ),
        asks=(("the least number of removals", "how many must go at least") if dele else ("the greatest number that can remain", "how many can be kept at most")),
        output="int",
        python=(
            "from collections import Counter\n---\n" + ans.format(lim),
            f"c = {{}}\nkeep = 0\nfor x in a:\n    c[x] = c.get(x, 0) + 1\n    if c[x] <= {lim}:\n        keep += 1\nans = {'n - keep' if dele else 'keep'}",
            f"a.sort()\nj = 0\ncnt = 0\nfor i in range(n):\n    x = a[i]\n    if x != a[j]:\n        j = i\n    if i - j >= {lim}:\n        cnt += 1\nans = {'cnt' if dele else 'n - cnt'}",
        ),
        cpp=(
            f"map<int, int> c;\nint ans = 0;\nfor (int x : a) if ({'++c[x] > ' if dele else '++c[x] <= '}{lim}) ans++;",
            f"map<int, int> c;\nfor (int x : a) c[x]++;\nint ans = 0;\nfor (auto &p : c) {{\n    int x = p.first, v = p.second;\n    ans += {'max(0, v - ' + lim + ')' if dele else 'min(v, ' + lim + ')'} + 0 * x;\n}}".replace(" + 0 * x", ""),
        ),
        wrong_python=("from collections import Counter\n---\n" + (f"ans = sum(v for x, v in Counter(a).items() if v > {lim})" if dele else f"ans = sum(v for x, v in Counter(a).items() if v <= {lim})"),),
        wrong_cpp=(f"map<int, int> c;\nint ans = 0;\nfor (int x : a) if ({'++c[x] >= ' if dele else '++c[x] < '}{lim}) ans++;",),
        draw=draw,
    )
