"""Small dynamic programming over a line: stairs, frogs, coins, subsequences, choices with gaps."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Table, Task, Values, Word, family


@family(1200, "dp", "combinatorics")
def stairs_with_holes(rng: random.Random) -> Task:
    """Ways up a staircase with broken steps and given jumps."""
    mod = rng.choice((10**9 + 7, 998244353))
    jumps = rng.choice(((1, 2), (1, 3), (2, 3), (1, 2, 3), (1, 4)))
    said = " or ".join(map(str, jumps)) if len(jumps) == 2 else "1, 2 or 3"
    broken = rng.choice("10")
    rule = f"step $i$ is broken if $s_i$ is '{broken}'"
    py = f"d = [0] * (n + 1)\nd[0] = 1\nfor i in range(1, n + 1):\n    if s[i - 1] == '{broken}':\n        continue\n    for j in {jumps}:\n        if i >= j:\n            d[i] += d[i - j]\n    d[i] %= {mod}\nans = d[n]"
    fwd = f"d = [1] + [0] * (n + 5)\nfor i in range(n):\n    if i and s[i - 1] == '{broken}':\n        d[i] = 0\n    for j in {jumps}:\n        d[i + j] = (d[i + j] + d[i]) % {mod}\nans = d[n] if s[n - 1] != '{broken}' else 0"
    cc = f"vector<long long> d(n + 1);\nd[0] = 1;\nfor (int i = 1; i <= n; i++) {{\n    if (s[i - 1] == '{broken}') continue;\n    for (int j : {{{', '.join(map(str, jumps))}}}) if (i >= j) d[i] = (d[i] + d[i - j]) % {mod};\n}}\nlong long ans = d[n];"
    c2 = f"vector<long long> memo(n + 1, -1);\nfunction<long long(int)> go = [&](int i) -> long long {{\n    if (i == 0) return 1;\n    if (i < 0 || s[i - 1] == '{broken}') return 0;\n    if (memo[i] >= 0) return memo[i];\n    return memo[i] = ({' + '.join(f'go(i - {j})' for j in jumps)}) % {mod};\n}};\nlong long ans = go(n);"
    other = "0" if broken == "1" else "1"
    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(1, (6, 10, 25, 80)[size])
        p = rng.choice((0, 0.05, 0.1, 0.25))
        return {"n": n, "s": "".join(broken if rng.random() < p else other for _ in range(n))}
    return Task(
        reads=(Int("n", 1, rng.choice((100, 1000, 10**5))), Word("s", "n", "n", "01", "the state of the steps $1, 2, \\dots, n$")),
        stories=(
            f"A staircase has $n$ steps, numbered from 1 to $n$ upwards; [one starts|you start] on the ground (step 0) and can climb by {said} steps at a time. The string $s$ tells which steps are broken: {rule}. Broken steps must not be touched. In how many ways can one come to step $n$? [Find the answer|Output the number] modulo ${mod}$.",
            f"{{hero}} [jumps|hops] along stones in a river. The bank is position 0, the stones are at the positions $1, 2, \\dots, n$, and each jump goes forward by {said}. Some stones are slippery and cannot be used (stones are called steps, slippery ones broken): {rule}. [Count|Find the number of] sequences of jumps that end exactly at position $n$, modulo ${mod}$.",
            f"[Count|Find the number of] compositions, that is, ordered representations, of $n$ as a sum of terms each equal to {said}, such that no prefix sum is a broken step (the whole sum is also a prefix sum, the empty one is not). Here {rule}. As the number may be large, [take|find] it modulo ${mod}$.",
        ),
        asks=f"the number of ways modulo ${mod}$", output="int", python=(py, fwd), cpp=(cc, c2), wrong_python=(py.replace("s[i - 1]", "s[n - i]"), py.replace("i >= j", "i > j")), wrong_cpp=(cc.replace("i >= j", "i > j"),), draw=draw,
    )


@family(1300, "dp")
def choose_with_gap(rng: random.Random) -> Task:
    """Choose elements at pairwise distance greater than a gap for the greatest sum."""
    gap = rng.randint(1, 3)
    low = rng.choice((1, -1000))
    high = rng.choice((1000, 10**9))
    if low < 0:
        low = -high
    words = {1: "no two neighbouring elements", 2: "no two elements whose positions differ by 1 or 2", 3: "no two elements whose positions differ by 3 or less"}[gap]
    none = " (it is allowed to choose nothing, and then the sum is 0)" if low < 0 else ""
    py = f"d = [0] * (n + 1)\nfor i in range(1, n + 1):\n    d[i] = max(d[i - 1], d[max(0, i - {gap + 1})] + a[i - 1])\nans = d[n]"
    end = f"d = []\nbest = [0]\nfor i in range(n):\n    prev = best[i - {gap}] if i >= {gap} else 0\n    d.append(prev + a[i])\n    best.append(max(best[-1], d[-1]))\nans = best[-1]"
    cc = f"vector<long long> d(n + 1);\nfor (int i = 1; i <= n; i++) d[i] = max(d[i - 1], d[max(0, i - {gap + 1})] + a[i - 1]);\nlong long ans = d[n];"
    c2 = f"vector<long long> d(n + {gap + 2});\nfor (int i = n - 1; i >= 0; i--) d[i] = max(d[i + 1], a[i] + d[i + {gap + 1}]);\nlong long ans = d[0];"
    greedy = f"used = [False] * n\nans = 0\nfor i in sorted(range(n), key=lambda i: -a[i]):\n    if a[i] > 0 and not any(used[max(0, i - {gap}):i + {gap + 1}]):\n        used[i] = True\n        ans += a[i]"
    mods = f"ans = max(0, max(sum(a[i::{gap + 1}]) for i in range({gap + 1})))"
    return Task(
        reads=(Int("n", 1, rng.choice((1000, 10**5)), "the number of elements"), Ints("a", "n", low, high)),
        stories=(
            f"[Given is|You are given] an array $a$ of $n$ integers. Choose some of its elements so that {words} are both chosen{none}. [Find|What is] the greatest possible sum of the chosen elements[?|.]".replace("[Find|What is] the greatest possible sum of the chosen elements[?|.]", "Find the greatest possible sum of the chosen elements."),
            f"{{hero}} [picks|collects] {{things}} standing in a row; the $i$-th has the value $a_i$. [By an old rule|Because of a spell], {words} may be taken together{none}; the {{things}} are the elements. How much can {{hero}} collect at most?",
            f"A [power station|singer] may work on some of the next $n$ days. Work on day $i$ [brings|yields] a profit of $a_i$, but rest is needed: among the days of work (the elements of the sequence of days) there may be {words}{none}. Compute the [largest|greatest] total profit.",
        ),
        asks=("the greatest sum", "the maximum possible total"), output="int", python=(py, end), cpp=(cc, c2), wrong_python=(greedy, mods), wrong_cpp=(cc.replace(f"i - {gap + 1})]", f"i - {gap})]"),),
        draw=lambda rng, size: (lambda n, top: {"n": n, "a": [rng.randint(max(low, -top), top) for _ in range(n)]})(rng.randint(3, (7, 9, 25, 80)[size]), min(high, rng.choice((5, 20, high)))),
    )


@family(1400, "dp")
def coin_sums(rng: random.Random) -> Task:
    """Sums made of given coins: fewest, ways, or possibility; each coin once or often."""
    once = rng.random() < 0.5
    what = rng.choice(("fewest", "ways", "sums"))
    mod = 10**9 + 7
    ask = {"fewest": "the least number of coins whose values sum up to exactly $x$, or -1 if this is impossible", "ways": f"the number of sets of coins with the sum exactly $x$, modulo ${mod}$" if once else f"the number of multisets of coins with the sum exactly $x$ (the order does not matter), modulo ${mod}$", "sums": "the number of integers from 1 to $x$ that can be paid exactly"}[what]
    rule = "each coin can be used at most once" if once else "of each kind there are as many coins as one likes"
    sweep = "range(x, c - 1, -1)" if once else "range(c, x + 1)"
    wsweep = "range(c, x + 1)" if once else "range(x, c - 1, -1)"
    def py(s: str) -> str:
        if what == "fewest":
            return f"d = [0] + [10**9] * x\nfor c in a:\n    for j in {s}:\n        d[j] = min(d[j], d[j - c] + 1)\nans = d[x] if d[x] < 10**9 else -1"
        if what == "ways":
            return f"d = [1] + [0] * x\nfor c in a:\n    for j in {s}:\n        d[j] = (d[j] + d[j - c]) % {mod}\nans = d[x]"
        return f"d = [True] + [False] * x\nfor c in a:\n    for j in {s}:\n        if d[j - c]:\n            d[j] = True\nans = sum(d) - 1"
    step = "[(v, k)] + ([(v + c, k + 1)] if v + c <= x else [])" if once else "[(v + i * c, k + i) for i in range((x - v) // c + 1)]"
    alt = {"fewest": f"best = {{0: 0}}\nfor c in a:\n    new = {{}}\n    for v, k in best.items():\n        for w, j in {step}:\n            if w not in new or j < new[w]:\n                new[w] = j\n    best = new\nans = best.get(x, -1)",
        "ways": f"from collections import defaultdict\n---\nw = {{0: 1}}\nfor c in a:\n    new = defaultdict(int)\n    for v, k in w.items():\n        " + ("new[v] += k\n        if v + c <= x:\n            new[v + c] += k" if once else "for s in range(v, x + 1, c):\n            new[s] += k") + f"\n    w = new\nans = w.get(x, 0) % {mod}",
        "sums": "b = 1\nfull = (1 << (x + 1)) - 1\nfor c in a:\n    " + ("b |= b << c & full" if once else "for _ in range(x // c):\n        b |= b << c & full") + "\nans = bin(b).count('1') - 1"}[what]
    cs = "int j = x; j >= c; j--" if once else "int j = c; j <= x; j++"
    wcs = "int j = c; j <= x; j++" if once else "int j = x; j >= c; j--"
    cc = {"fewest": f"const int INF = 1000000000;\nvector<int> d(x + 1, INF);\nd[0] = 0;\nfor (int c : a) for ({cs}) d[j] = min(d[j], d[j - c] + 1);\nint ans = d[x] < INF ? d[x] : -1;", "ways": f"vector<long long> d(x + 1);\nd[0] = 1;\nfor (int c : a) for ({cs}) d[j] = (d[j] + d[j - c]) % {mod};\nlong long ans = d[x];", "sums": f"vector<bool> d(x + 1);\nd[0] = true;\nfor (int c : a) for ({cs}) if (d[j - c]) d[j] = true;\nint ans = count(d.begin() + 1, d.end(), true);"}[what]
    tab = {"fewest": ("1000000000", "min(f[i][j], f[{}][j - a[i - 1]] + 1)", "0", "int ans = f[n][x] < 1000000000 ? f[n][x] : -1;"), "ways": ("0", f"(f[i][j] + f[{{}}][j - a[i - 1]]) % {mod}", "1", "long long ans = f[n][x];"), "sums": ("0", "f[i][j] | f[{}][j - a[i - 1]]", "1", "int ans = 0;\nfor (int j = 1; j <= x; j++) ans += f[n][j];")}[what]
    c2 = f"vector<vector<long long>> f(n + 1, vector<long long>(x + 1, {tab[0]}));\nf[0][0] = {tab[2]};\nfor (int i = 1; i <= n; i++) for (int j = 0; j <= x; j++) {{\n    f[i][j] = f[i - 1][j];\n    if (j >= a[i - 1]) f[i][j] = {tab[1].format('i - 1' if once else 'i').replace('min(', 'min<long long>(')};\n}}\n{tab[3]}"
    greedy = {"fewest": "left = x\nans = 0\nfor c in sorted(a, reverse=True):\n" + ("    if c <= left:\n        left -= c\n        ans += 1\n" if once else "    ans += left // c\n    left %= c\n") + "if left:\n    ans = -1", "ways": f"d = [1] + [0] * x\nfor j in range(1, x + 1):\n    for c in a:\n        if j >= c:\n            d[j] += d[j - c]\nans = d[x] % {mod}", "sums": "ans = min(x, sum(a))"}[what]
    return Task(
        reads=((Int("n", 1, 50), Int("x", 1, rng.choice((100, 1000)))), Ints("a", "n", 1, 100, "the values of the coins", distinct=True)),
        stories=(
            f"[There are|Given are] $n$ coins of different values $a_1, a_2, \\dots, a_n$; {rule}. [Find|Compute] {ask}.",
            f"In {{place}} one pays with coins of $n$ different kinds, worth $a_1, a_2, \\dots, a_n$; {rule.replace('each coin', 'here there is just one coin of each kind, so each coin')}. {{hero}} [stands at the cash desk|wants to pay] and thinks of the number $x$. Find {ask}.",
            f"{{hero}} has [weights|parts] that are called coins, with the different masses $a_1, a_2, \\dots, a_n$, and {rule}. To pay a number means to take coins whose values (masses) have this number as their sum. [For a given $x$|Given $x$], determine {ask}.",
        ),
        asks=ask, output="int", python=(py(sweep), alt), cpp=(cc, c2), wrong_python=(py(wsweep), greedy), wrong_cpp=(cc.replace(cs, wcs),),
        draw=lambda rng, size: (lambda n, top: {"n": n, "x": rng.randint(2, rng.choice((10, 30, 60))), "a": rng.sample(range(1, top + 1), n)})(rng.randint(1, (4, 5, 8, 12)[size]), rng.choice((12, 15, 20))),
    )


@family(1400, "dp")
def longest_chain(rng: random.Random) -> Task:
    """The longest subsequence whose neighbours satisfy a relation, in quadratic time."""
    d = rng.randint(2, 5)
    say, py, cp, wpy = rng.choice((
        ("greater than the one before it", "a[i] > a[j]", "a[i] > a[j]", "a[i] >= a[j]"), ("not less than the one before it", "a[i] >= a[j]", "a[i] >= a[j]", "a[i] > a[j]"),
        ("divisible by the one before it", "a[i] % a[j] == 0", "a[i] % a[j] == 0", "a[j] % a[i] == 0"), (f"different from the one before it by at most {d}", f"abs(a[i] - a[j]) <= {d}", f"abs(a[i] - a[j]) <= {d}", f"abs(a[i] - a[j]) < {d}"),
        (f"greater than the one before it by at least {d}", f"a[i] >= a[j] + {d}", f"a[i] >= a[j] + {d}", f"a[i] > a[j] + {d}"), ("less than the one before it and of the other parity", "a[i] < a[j] and (a[i] + a[j]) % 2 == 1", "a[i] < a[j] && (a[i] + a[j]) % 2", "a[i] < a[j]"),
    ))
    remove = rng.random() < 0.35
    ask = "the least number of elements to delete" if remove else "the greatest possible length of such a subsequence"
    e = "n - max(d)" if remove else "max(d)"
    base = f"d = [1] * n\nfor i in range(n):\n    for j in range(i):\n        if {py}:\n            d[i] = max(d[i], d[j] + 1)\nans = {e}"
    back = f"d = [1] * n\nbest = 0\nfor j in range(n - 1, -1, -1):\n    for i in range(j + 1, n):\n        if {py} and d[i] + 1 > d[j]:\n            d[j] = d[i] + 1\n    best = max(best, d[j])\nans = {'n - best' if remove else 'best'}"
    greedy = f"j = 0\ncnt = 1\nfor i in range(1, n):\n    if {py}:\n        j = i\n        cnt += 1\nans = {'n - cnt' if remove else 'cnt'}"
    cc = f"vector<int> d(n, 1);\nint best = 0;\nfor (int i = 0; i < n; i++) {{\n    for (int j = 0; j < i; j++) if ({cp}) d[i] = max(d[i], d[j] + 1);\n    best = max(best, d[i]);\n}}\nint ans = {'n - best' if remove else 'best'};"
    c2 = f"vector<int> memo(n, 0);\nfunction<int(int)> go = [&](int j) {{\n    if (memo[j]) return memo[j];\n    int r = 1;\n    for (int i = j + 1; i < n; i++) if ({cp}) r = max(r, go(i) + 1);\n    return memo[j] = r;\n}};\nint best = 1;\nfor (int i = 0; i < n; i++) best = max(best, go(i));\nint ans = {'n - best' if remove else 'best'};"
    return Task(
        reads=(Int("n", 1, 1000, "the length of the sequence"), Ints("a", "n", 1, rng.choice((100, 1000)))),
        stories=(
            f"[Given is|You are given] a sequence $a_1, a_2, \\dots, a_n$. " + (f"Some elements may be deleted; the others keep their order. After that each remaining element, except the first, must be {say}. Find {ask}." if remove else f"A subsequence arises by deleting some elements, the order of the others being kept. Consider subsequences in which each element, except the first, is {say}. Find {ask}."),
            f"{{hero}} has $n$ {{things}} in a row; the $i$-th is marked with the number $a_i$. {{hero}} wants to " + (f"throw away as few as possible so that in the rest, read from left to right, every number but the first is {say}. Find {ask} (thrown away)." if remove else f"keep as many as possible, without changing their order, so that every number kept, but for the first, is {say}. The kept ones form a subsequence. Find {ask}."),
            f"[On each of $n$ days|Every day, for $n$ days,] a number $a_i$ is announced in {{place}}. Going through the days in order, one may take down a number or skip it; every number taken down, except the first, has to be {say}. " + (f"The skipped numbers are the deleted elements. What is {ask}?" if remove else f"The numbers taken down are a subsequence. What is {ask}?"),
        ),
        asks=ask, output="int", python=(base, back), cpp=(cc, c2), wrong_python=(base.replace(py, wpy), greedy), wrong_cpp=(cc.replace("int j = 0; j < i", "int j = max(0, i - 1); j < i"),),
        draw=lambda rng, size: (lambda n, top: {"n": n, "a": [rng.randint(1, top) for _ in range(n)]})(rng.randint(2, (6, 9, 25, 80)[size]), rng.choice((6, 12, 40, 100))),
    )


@family(1300, "dp")
def daily_choice(rng: random.Random) -> Task:
    """One of three activities a day, not the same twice running; or a path down three columns."""
    best, least = rng.choice((("max", False), ("min", True)))
    near = rng.random() < 0.4
    high = rng.choice((100, 10**4, 10**9))
    rule = "from column to column one may move by at most one between neighbouring rows (from 1 to 3 or from 3 to 1 is not allowed)" if near else "the columns chosen in neighbouring rows must differ"
    plain = "the numbers of the activities of neighbouring days may differ by at most 1 (so that 1 and 3 never follow each other)" if near else "the same activity may not be chosen on two days running"
    cond = "abs(i - j) <= 1" if near else "i != j"
    word = "smallest" if least else "greatest"
    py = f"d = [0, 0, 0]\nfor x in rows:\n    d = [x[i] + {best}(d[j] for j in range(3) if {cond}) for i in range(3)]\nans = {best}(d)"
    p2 = ("p, q, r = rows[0]\nfor x, y, z in rows[1:]:\n    p, q, r = " + (f"x + {best}(p, q), y + {best}(p, q, r), z + {best}(q, r)" if near else f"x + {best}(q, r), y + {best}(p, r), z + {best}(p, q)") + f"\nans = {best}(p, q, r)")
    cc = f"vector<long long> d(3);\nfor (auto &x : rows) {{\n    vector<long long> nd(3, {'LLONG_MAX' if least else 'LLONG_MIN'});\n    for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) if ({cond}) nd[i] = {best}(nd[i], d[j] + x[i]);\n    d = nd;\n}}\nlong long ans = *{best}_element(d.begin(), d.end());"
    c2 = "long long p = 0, q = 0, r = 0;\nfor (auto [x, y, z] : rows) {\n    long long u, v, w;\n" + (f"    u = x + {best}(p, q);\n    v = y + {best}({{p, q, r}});\n    w = z + {best}(q, r);\n" if near else f"    u = x + {best}(q, r);\n    v = y + {best}(p, r);\n    w = z + {best}(p, q);\n") + f"    p = u; q = v; r = w;\n}}\nlong long ans = {best}({{p, q, r}});"
    greedy = f"last = rows[0].index({best}(rows[0]))\nans = rows[0][last]\nfor x in rows[1:]:\n    j = last\n    last = {best}((i for i in range(3) if {cond}), key=lambda i: x[i])\n    ans += x[last]"
    free = f"ans = sum({best}(x) for x in rows)"
    return Task(
        reads=(Int("n", 1, rng.choice((1000, 10**5)), "the number of rows"), Table("rows", "n", (Int("a", 1, high), Int("b", 1, high), Int("c", 1, high)))),
        stories=(
            f"A table has $n$ rows and 3 columns. [Choose|One has to choose] exactly one number from each row; {rule}. Find the {word} possible sum of the chosen numbers.",
            f"{{hero}} has $n$ days of [holidays|vacation]. Each day {{hero}} does one of three activities; on day $i$ activity 1 [gives|is worth] $a_i$ points" + (" of tiredness" if least else " of happiness") + f", activity 2 $b_i$ points and activity 3 $c_i$ points. However, {plain}. What is the {word} possible total?",
            f"[Along a street of $n$ houses|In {{place}}, in a row of $n$ houses], each house must be painted in one of three colours (the activities below, numbered 1, 2, 3); for house $i$, which stands for day $i$, they " + ("cost" if least else "bring") + f" $a_i$, $b_i$ and $c_i$ coins respectively. There is a law: {plain}. Compute the {word} possible " + ("cost" if least else "gain") + " of painting all the houses.",
        ),
        asks=f"the {word} possible sum", output="int", python=(py, p2), cpp=(cc, c2), wrong_python=(greedy, free), wrong_cpp=(cc.replace(f"if ({cond}) ", ""),),
        draw=lambda rng, size: (lambda n, top: {"n": n, "rows": [tuple(rng.randint(1, top) for _ in range(3)) for _ in range(n)]})(rng.randint(1, (4, 8, 25, 60)[size]), min(high, rng.choice((5, 20, high)))),
    )


@family(1300, "dp")
def frog_costs(rng: random.Random) -> Task:
    """A frog jumps over stones; each jump has a cost by heights."""
    k = rng.choice((2, 3, 4))
    cost, said, cexp = rng.choice((("abs(h[i] - h[j])", "the absolute difference of the heights", "abs(h[i] - h[j])"), ("max(h[i], h[j])", "the greater of the two heights", "max(h[i], h[j])"), ("max(0, h[i] - h[j])", "the difference of heights if it goes upwards, and 0 if it does not", "max(0, h[i] - h[j])")))
    bott = rng.random() < 0.4
    agg = "the largest cost of a single jump" if bott else "the total cost of all jumps"
    comb = f"max(d[j], {cost})" if bott else f"d[j] + {cost}"
    ccomb = f"max(d[j], (long long){cexp})" if bott else f"d[j] + {cexp}"
    py = f"d = [0] * n\nfor i in range(1, n):\n    d[i] = min({comb} for j in range(max(0, i - {k}), i))\nans = d[-1]"
    fw = f"d = [10**18] * n\nd[0] = 0\nfor j in range(n):\n    for i in range(j + 1, min(n, j + {k + 1})):\n        d[i] = min(d[i], {comb})\nans = d[n - 1]"
    cc = f"vector<long long> d(n, LLONG_MAX);\nd[0] = 0;\nfor (int i = 1; i < n; i++) for (int j = max(0, i - {k}); j < i; j++) d[i] = min(d[i], {ccomb});\nlong long ans = d[n - 1];"
    c2 = f"vector<long long> d(n, 4e18);\nd[0] = 0;\nfor (int j = 0; j < n; j++) for (int s = 1; s <= {k}; s++) {{\n    int i = j + s;\n    if (i < n) d[i] = min(d[i], {ccomb});\n}}\nlong long ans = d.back();"
    gr = f"j = 0\nans = 0\nwhile j < n - 1:\n    i = min(range(j + 1, min(n, j + {k + 1})), key=lambda i: {cost})\n    ans = {'max(ans, ' + cost + ')' if bott else 'ans + ' + cost}\n    j = i"
    return Task(
        reads=(Int("n", 2, rng.choice((1000, 10**5)), "the number of stones"), Ints("h", "n", 1, rng.choice((100, 10**4)), "the heights")),
        stories=(
            f"[A frog|A grasshopper] sits on the first of $n$ stones and wants to get to the last one. From stone $j$ it can jump to any of the stones $j + 1, \\dots, j + {k}$ that exist. A jump between stones of heights $h_j$ and $h_i$ costs {said}. Find the least possible value of {agg}.",
            f"{{hero}} crosses a mountain range with $n$ peaks of heights $h_1, h_2, \\dots, h_n$, from the first to the last. A jump (with a glider) leads from a peak to one of the {k} next ones; its cost is {said}, where it goes from the earlier peak to the later one. How small can {agg} be?",
            f"[Given is|You are given] an array $h$ of $n$ numbers, called heights. Choose indices $1 = i_1 < i_2 < \\dots < i_r = n$ with consecutive ones differing by at most {k}. Each step from one chosen index to the next is a jump, whose cost is {said}. Minimize {agg}.",
        ),
        asks=f"the least possible value of {agg}", output="int", python=(py, fw), cpp=(cc, c2), wrong_python=(py.replace(f"i - {k})", f"i - {k - 1})"), *(() if bott else (gr,))), wrong_cpp=(cc.replace(f"i - {k})", f"i - {k - 1})"),),
        draw=lambda rng, size: (lambda n, top: {"n": n, "h": [rng.randint(1, top) for _ in range(n)]})(rng.randint(3, (6, 9, 25, 80)[size]), rng.choice((6, 20, 100))),
    )
