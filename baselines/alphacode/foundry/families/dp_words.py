"""Dynamic programming over strings, grids and small sets."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.families.grids_drawing import grid, sides
from baselines.alphacode.foundry.task import Int, Ints, Task, Values, Word, Words, family


@family(1500, "dp", "strings")
def two_words(rng: random.Random) -> Task:
    """Edit-like distances of two strings."""
    what = rng.choice(("lcs", "delete", "edit", "cost"))
    abc = rng.choice(("abcdefghijklmnopqrstuvwxyz", "ab", "01"))
    p = rng.randint(2, 3)
    ask = {"lcs": "the length of the longest string that is a subsequence of both $s$ and $r$", "delete": "the least total number of characters to delete from the two strings to make them equal", "edit": "the least number of operations to turn $s$ into $r$, where an operation inserts, deletes or replaces one character", "cost": f"the least cost to turn $s$ into $r$, where inserting or deleting a character costs {p} and replacing one by another costs 3"}[what]
    gapc, rep = {"lcs": (0, 0), "delete": (1, 2), "edit": (1, 1), "cost": (p, 3)}[what]
    if what == "lcs":
        py = "f = [[0] * (len(r) + 1) for _ in range(len(s) + 1)]\nfor i in range(len(s)):\n    for j in range(len(r)):\n        if s[i] == r[j]:\n            f[i + 1][j + 1] = f[i][j] + 1\n        else:\n            f[i + 1][j + 1] = max(f[i][j + 1], f[i + 1][j])\nans = f[-1][-1]"
        alt = "d = [0] * (len(r) + 1)\nfor x in s:\n    e = d[:]\n    for j in range(len(r)):\n        if r[j] == x:\n            e[j + 1] = max(e[j + 1], d[j] + 1)\n        e[j + 1] = max(e[j + 1], e[j])\n    d = e\nans = d[-1]"
        cc = "vector<vector<int>> f(s.size() + 1, vector<int>(r.size() + 1));\nfor (size_t i = 1; i <= s.size(); i++) for (size_t j = 1; j <= r.size(); j++)\n    f[i][j] = s[i - 1] == r[j - 1] ? f[i - 1][j - 1] + 1 : max(f[i - 1][j], f[i][j - 1]);\nint ans = f[s.size()][r.size()];"
        bad = "i = 0\nans = 0\nfor c in s:\n    k = r.find(c, i)\n    if k >= 0:\n        i = k + 1\n        ans += 1"
        cbad = cc.replace("max(f[i - 1][j], f[i][j - 1])", "0")
    else:
        py = f"f = [[0] * (len(r) + 1) for _ in range(len(s) + 1)]\nfor i in range(len(s) + 1):\n    for j in range(len(r) + 1):\n        if i == 0 or j == 0:\n            f[i][j] = {gapc} * (i + j)\n        elif s[i - 1] == r[j - 1]:\n            f[i][j] = f[i - 1][j - 1]\n        else:\n            f[i][j] = min(f[i - 1][j] + {gapc}, f[i][j - 1] + {gapc}, f[i - 1][j - 1] + {rep})\nans = f[len(s)][len(r)]"
        alt = f"d = [{gapc} * j for j in range(len(r) + 1)]\nfor x in s:\n    e = [d[0] + {gapc}]\n    for j in range(len(r)):\n        e.append(min(d[j + 1] + {gapc}, e[j] + {gapc}, d[j] + (0 if r[j] == x else {rep})))\n    d = e\nans = d[-1]"
        cc = f"int n = s.size(), m = r.size();\nvector<vector<int>> f(n + 1, vector<int>(m + 1));\nfor (int i = 0; i <= n; i++) for (int j = 0; j <= m; j++) {{\n    if (!i || !j) f[i][j] = {gapc} * (i + j);\n    else f[i][j] = min({{f[i - 1][j] + {gapc}, f[i][j - 1] + {gapc}, f[i - 1][j - 1] + (s[i - 1] == r[j - 1] ? 0 : {rep})}});\n}}\nint ans = f[n][m];"
        bad = f"ans = {gapc} * abs(len(s) - len(r)) + {rep} * sum(1 for x, y in zip(s, r) if x != y)"
        cbad = cc.replace(f"if (!i || !j) f[i][j] = {gapc} * (i + j);", "if (!i || !j) f[i][j] = 0;")
    c2 = f"vector<int> d(r.size() + 1);\nfor (size_t j = 0; j <= r.size(); j++) d[j] = {gapc} * j;\nfor (char x : s) {{\n    int diag = d[0];\n    d[0] += {gapc};\n    for (size_t j = 0; j < r.size(); j++) {{\n        int up = d[j + 1];\n" + ("        d[j + 1] = max(max(up, d[j]), diag + (r[j] == x));\n" if what == "lcs" else f"        d[j + 1] = min(min(up, d[j]) + {gapc}, diag + (r[j] == x ? 0 : {rep}));\n") + "        diag = up;\n    }\n}\nint ans = d[r.size()];"
    def draw(rng: random.Random, size: int) -> Values:
        top = (6, 9, 20, 40)[size]
        few = abc[: rng.choice((2, 3))]
        s = [rng.choice(few) for _ in range(rng.randint(1, top))]
        r = [c for c in s if rng.random() < 0.7] if rng.random() < 0.5 else [rng.choice(few) for _ in range(rng.randint(1, top))]
        for _ in range(rng.randint(0, 3)):
            r.insert(rng.randint(0, len(r)), rng.choice(few))
        return {"s": "".join(s), "r": "".join(r or [few[0]])}
    high = rng.choice((100, 1000))
    return Task(
        reads=(Word("s", 1, high, abc), Word("r", 1, high, abc)),
        stories=(
            f"[Given are|You are given] two strings $s$ and $r$. (A subsequence of a string is obtained by deleting some characters, maybe none.) [Find|Compute] {ask}.",
            f"{{hero}} and {{friend}} each wrote [a word|a message]: $s$ and $r$. They [argue|quarrel] how much these resemble each other, and agree to measure it by a number: {ask}. A subsequence here need not be contiguous. [Help them|Compute this number].",
            f"Biologists [compare|study] two [chains|sequences] of molecules, written as the strings $s$ and $r$. Their program should find {ask}. (Characters of a subsequence keep their order but need not stand next to each other.) [Write this program|What does it print]?".replace("[Write this program|What does it print]?", "Write this program."),
        ),
        asks=ask, output="int", python=(py, alt), cpp=(cc, c2), wrong_python=(bad,), wrong_cpp=(cbad,), draw=draw,
    )


@family(1400, "dp", "combinatorics", "strings")
def count_forbidden_words(rng: random.Random) -> Task:
    """Strings of a length with a forbidden neighbourhood, counted modulo a prime."""
    mod = rng.choice((10**9 + 7, 998244353))
    what = rng.choice(("run", "pair", "least"))
    k = rng.choice((3, 4) if what == "least" else (2, 3, 4))
    letters = "abcd"[:k]
    if what == "run":
        q = rng.choice((2, 3))
        say = f"no letter occurs {q + 1} times in a row"
        py = f"same = [0] * {q + 1}\nsame[1] = {k}\nfor _ in range(n - 1):\n    new = [0] * {q + 1}\n    new[1] = sum(same) * {k - 1} % {mod}\n    for j in range(1, {q}):\n        new[j + 1] = same[j]\n    same = new\nans = sum(same) % {mod}"
        alt = f"f = [0, {k}]\nfor i in range(2, n + 1):\n    f.append(({k}**i if i <= {q} else {k - 1} * sum(f[-{q}:])) % {mod})\nans = f[n] % {mod}"
        ok = f"s[i - {q}] == s[i]"
        cc = f"vector<long long> d({q + 1});\nd[1] = {k};\nfor (int i = 2; i <= n; i++) {{\n    long long total = accumulate(d.begin(), d.end(), 0LL) % {mod};\n    for (int j = {q}; j > 1; j--) d[j] = d[j - 1];\n    d[1] = total * {k - 1} % {mod};\n}}\nlong long ans = accumulate(d.begin(), d.end(), 0LL) % {mod};"
        c2 = f"vector<long long> f(n + 1);\nlong long p = 1;\nfor (int i = 1; i <= n; i++) {{\n    p = p * {k} % {mod};\n    if (i <= {q}) f[i] = p;\n    else for (int j = 1; j <= {q}; j++) f[i] = (f[i] + {k - 1} * f[i - j]) % {mod};\n}}\nlong long ans = f[n];"
        bad, cbad = py.replace(f"* {k - 1} %", f"* {k} %"), cc.replace(f"for (int j = {q}; j > 1; j--) d[j] = d[j - 1];", "")
        del ok
    elif what == "pair":
        x, y = rng.choice([(x, y) for x in letters for y in letters])
        say = f"the letter '{x}' is never followed immediately by the letter '{y}'"
        ix, iy = letters.index(x), letters.index(y)
        py = f"d = [1] * {k}\nfor _ in range(n - 1):\n    total = sum(d) % {mod}\n    d = [(total - (d[{ix}] if i == {iy} else 0)) % {mod} for i in range({k})]\nans = sum(d) % {mod}"
        alt = f"d = {{c: 1 for c in '{letters}'}}\nfor _ in range(n - 1):\n    new = dict.fromkeys('{letters}', 0)\n    for p in d:\n        for q in d:\n            if p + q != '{x}{y}':\n                new[q] = (new[q] + d[p]) % {mod}\n    d = new\nans = sum(d.values()) % {mod}"
        cc = f"vector<long long> d({k}, 1);\nfor (int i = 1; i < n; i++) {{\n    vector<long long> e({k});\n    for (int p = 0; p < {k}; p++) for (int q = 0; q < {k}; q++) if (p != {ix} || q != {iy}) e[q] = (e[q] + d[p]) % {mod};\n    d = e;\n}}\nlong long ans = 0;\nfor (long long x : d) ans = (ans + x) % {mod};"
        c2 = f"long long ends = 1, ans = {k};\nfor (int i = 1; i < n; i++) {{\n    long long now = ({k} * ans + {mod} - ends) % {mod};\n    ends = " + (f"(ans + {mod} - ends) % {mod}" if x == y else "ans") + ";\n    ans = now;\n}"
        bad, cbad = f"ans = {k} * pow({k}, n - 1, {mod})\nif n > 1:\n    ans -= (n - 1) * pow({k}, n - 2, {mod})\nans %= {mod}", c2.replace(f"{{\n    long long now = ({k} * ans + {mod} - ends)", f"{{\n    long long now = ({k} * ans + {mod} - 1)").replace("i = 1", "i = 0")
    else:
        say = f"the letter 'a' occurs an even number of times (0 is even)"
        py = f"even, odd = 1, 0\nfor _ in range(n):\n    even, odd = (even * {k - 1} + odd) % {mod}, (odd * {k - 1} + even) % {mod}\nans = even"
        alt = f"ans = (pow({k}, n, {mod}) + pow({k - 2}, n, {mod})) * {(mod + 1) // 2} % {mod}"
        cc = f"long long even = 1, odd = 0;\nfor (int i = 0; i < n; i++) {{\n    long long e = (even * {k - 1} + odd) % {mod};\n    odd = (odd * {k - 1} + even) % {mod};\n    even = e;\n}}\nlong long ans = even;"
        c2 = f"auto power = [](long long b, long long e) {{\n    long long r = 1;\n    for (; e; e /= 2, b = b * b % {mod}) if (e % 2) r = r * b % {mod};\n    return r;\n}};\nlong long ans = (power({k}, n) + power({k - 2}, n)) * {(mod + 1) // 2} % {mod};"
        bad, cbad = "ans = odd".join(py.rsplit("ans = even", 1)), cc.replace("odd = (odd * ", "odd = (even * ").replace(" + even)", " + odd)")
    words = ", ".join(f"'{c}'" for c in letters[:-1]) + f" and '{letters[-1]}'"
    return Task(
        reads=(Int("n", 1, rng.choice((1000, 10**5)), "the length"),),
        stories=(
            f"[Count|Find the number of] strings of length $n$ over the letters {words} in which {say}. [As the number can be huge, find it|Give it] modulo ${mod}$.".replace("Find the number of] strings", "Find the number of] strings"),
            f"{{hero}} [composes|invents] names in the language of {{place}}. A name has $n$ letters, each of which is one of {words}, and in a [correct|proper] name {say}. How many names are there? [Find|Compute] the answer modulo ${mod}$.",
            f"A lock opens with a code of $n$ letters chosen among {words}. {{hero}} remembers that in the code {say}, but nothing else. [How many codes are possible|Find the number of possible codes], modulo ${mod}$?".replace("[How many codes are possible|Find the number of possible codes], modulo", "How many codes are possible, modulo"),
        ),
        asks=f"the number modulo ${mod}$", output="int", python=(py, alt), cpp=(cc, c2), wrong_python=(bad,), wrong_cpp=(cbad,),
        draw=lambda rng, size: {"n": rng.randint(1, (5, 8, 30, 200)[size])},
    )


@family(1300, "dp", "combinatorics")
def grid_monotone_paths(rng: random.Random) -> Task:
    """Paths right and down through a grid: how many, or the best sum of digits."""
    what = rng.choice(("ways", "max", "min"))
    diag = rng.random() < 0.4
    mod = rng.choice((10**9 + 7, 998244353))
    moves = "one cell to the right, one cell down or one cell diagonally right and down" if diag else "one cell to the right or one cell down"
    ask = {"ways": f"the number of such ways that avoid the cells '#', modulo ${mod}$", "max": "the greatest possible sum of the digits in the cells visited (both ends included)", "min": "the least possible sum of the digits in the cells visited (both ends included)"}[what]
    prev = ["(i - 1, j)", "(i, j - 1)"] + (["(i - 1, j - 1)"] if diag else [])
    pl = ", ".join(prev)
    if what == "ways":
        py = f"d = [[0] * m for _ in range(n)]\nfor i in range(n):\n    for j in range(m):\n        if g[i][j] == '#':\n            continue\n        if i == 0 and j == 0:\n            d[i][j] = 1\n        for x, y in ({pl}):\n            if x >= 0 and y >= 0:\n                d[i][j] = (d[i][j] + d[x][y]) % {mod}\nans = d[n - 1][m - 1]"
        alt = f"d = [0] * (m + 1)\nd[1] = 1\nfirst = True\nfor s in g:\n    e = [0] * (m + 1)\n    for j in range(m):\n        if s[j] == '.':\n            e[j + 1] = (e[j] + d[j + 1]{' + (0 if first else d[j])' if diag else ''}) % {mod}\n    d = e\n    first = False\nans = d[m]"
        cc = f"vector<vector<long long>> d(n + 1, vector<long long>(m + 1));\nfor (int i = 1; i <= n; i++) for (int j = 1; j <= m; j++) {{\n    if (g[i - 1][j - 1] == '#') continue;\n    if (i == 1 && j == 1) d[i][j] = 1;\n    else d[i][j] = (d[i - 1][j] + d[i][j - 1]{' + d[i - 1][j - 1]' if diag else ''}) % {mod};\n}}\nlong long ans = d[n][m];"
        c2 = f"vector<vector<long long>> d(n + 1, vector<long long>(m + 1));\nd[0][0] = g[0][0] == '.';\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++) {{\n    if (g[i][j] == '#') d[i][j] = 0;\n    d[i][j] %= {mod};\n    d[i + 1][j] += d[i][j];\n    d[i][j + 1] += d[i][j];\n{'    d[i + 1][j + 1] += d[i][j];' + chr(10) if diag else ''}}}\nlong long ans = d[n - 1][m - 1];"
        bads = (py.replace("        if g[i][j] == '#':\n            continue\n", ""), py.replace(f"({pl})", "((i - 1, j), (i, j - 1))" if diag else "((i - 1, j), (i, j - 1), (i - 1, j - 1))"))
        cbad = cc.replace("    if (g[i - 1][j - 1] == '#') continue;\n", "")
    else:
        py = f"d = [[0] * m for _ in range(n)]\nfor i in range(n):\n    for j in range(m):\n        b = [d[x][y] for x, y in ({pl}) if x >= 0 and y >= 0]\n        d[i][j] = int(g[i][j]) + ({what}(b) if b else 0)\nans = d[-1][-1]"
        alt = f"d = {{}}\nfor i in range(n - 1, -1, -1):\n    for j in range(m - 1, -1, -1):\n        b = [d[p] for p in ({pl.replace('-', '+')}) if p in d]\n        d[(i, j)] = int(g[i][j]) + {what}(b, default=0)\nans = d[(0, 0)]"
        bad_v = "-1000000" if what == "max" else "1000000"
        cc = f"vector<vector<int>> d(n + 1, vector<int>(m + 1, {bad_v}));\nfor (int i = 1; i <= n; i++) for (int j = 1; j <= m; j++) {{\n    int best = {what}({{d[i - 1][j], d[i][j - 1]{', d[i - 1][j - 1]' if diag else ''}}});\n    if (i == 1 && j == 1) best = 0;\n    d[i][j] = best + (g[i - 1][j - 1] - '0');\n}}\nint ans = d[n][m];"
        c2 = f"vector<int> d(m);\nfor (int i = 0; i < n; i++) {{\n    vector<int> e(m);\n    for (int j = 0; j < m; j++) {{\n        vector<int> b;\n        if (i) b.push_back(d[j]);\n        if (j) b.push_back(e[j - 1]);\n{'        if (i && j) b.push_back(d[j - 1]);' + chr(10) if diag else ''}        e[j] = g[i][j] - '0' + (b.empty() ? 0 : *{what}_element(b.begin(), b.end()));\n    }}\n    d = e;\n}}\nint ans = d[m - 1];"
        bads = (f"i = j = 0\nans = int(g[0][0])\nwhile i < n - 1 or j < m - 1:\n    b = [(int(g[x][y]), x, y) for x, y in ({pl.replace('-', '+')}) if x < n and y < m]\n    v, i, j = {what}(b)\n    ans += v",)
        cbad = cc.replace(f"{what}({{d", f"{'min' if what == 'max' else 'max'}({{d")
    def draw(rng: random.Random, size: int) -> Values:
        n, m = sides(rng, size, 2)
        if what == "ways":
            share = rng.choice((0.05, 0.1, 0.2))
            g = [[("#" if rng.random() < share else ".") for _ in range(m)] for _ in range(n)]
            if rng.random() < 0.95:
                g[0][0] = g[-1][-1] = "."
            return {"n": n, "m": m, "g": ["".join(s) for s in g]}
        return {"n": n, "m": m, "g": grid(rng, n, m, "0123456789", "019")}
    kind = "'.' or '#'" if what == "ways" else "a digit"
    return Task(
        reads=((Int("n", 1, 500), Int("m", 1, 500, "the size of the grid")), Words("g", "n", "m", "m", ".#" if what == "ways" else "0123456789", "a row of the grid")),
        stories=(
            f"Each cell of a grid with $n$ rows and $m$ columns holds {kind}. [One goes|You go] from the upper left cell to the lower right one; a step leads {moves}. [Find|Compute] {ask}.",
            f"{{hero}} walks through [a park|a field] that is divided into $n$ rows of $m$ squares, with {kind} on each, from the top left corner square to the bottom right one. [In order not to be late|Being in a hurry], {{hero}} only ever moves {moves}. Find {ask}.",
            f"A [chess-like|new] piece stands in the first cell of the first row of an $n \\times m$ board and is to reach the last cell of the last row. In one move it goes {moves}. Every cell of the board carries {kind}. Determine {ask}.",
        ),
        asks=ask, output="int", python=(py, alt), cpp=(cc, c2), wrong_python=bads, wrong_cpp=(cbad,), draw=draw,
    )


@family(1600, "bitmasks", "brute force")
def subset_search(rng: random.Random) -> Task:
    """All subsets of a small set of numbers by bitmasks."""
    what = rng.choice(("between", "split", "xor", "closest"))
    high = rng.choice((100, 10**6, 10**9))
    if what == "xor":
        high = rng.choice((15, 31))
    ask = {"between": "the number of non-empty subsets whose sum is at most $x$", "split": "the least possible absolute difference between the sum of a subset and the sum of the remaining elements", "xor": "the number of subsets (the empty one has the value 0) whose bitwise XOR equals $x$", "closest": "the greatest sum of a subset that does not exceed $x$ (the empty subset has the sum 0)"}[what]
    reads = (Int("n", 1, 15, "the number of elements"), Ints("a", "n", 1, high)) if what == "split" else ((Int("n", 1, 15), Int("x", 0 if what == "xor" else 1, high if what == "xor" else 10**9)), Ints("a", "n", 1, high))
    init, upd = {"between": ("0", "if mask and s <= x:\n        ans += 1"), "split": ("10**18", "ans = min(ans, abs(sum(a) - 2 * s))"), "xor": ("0", "if s == x:\n        ans += 1"), "closest": ("0", "if s <= x:\n        ans = max(ans, s)")}[what]
    op = "^" if what == "xor" else "+"
    py = f"ans = {init}\nfor mask in range(1 << n):\n    s = 0\n    for i in range(n):\n        if mask >> i & 1:\n            s {op}= a[i]\n    {upd}"
    alt = f"sums = [0]\nfor y in a:\n    sums += [v {op} y for v in sums]\n" + {"between": "ans = sum(1 for v in sums if v <= x) - 1", "split": "ans = min(abs(sum(a) - 2 * v) for v in sums)", "xor": "ans = sums.count(x)", "closest": "ans = max(v for v in sums if v <= x)"}[what]
    com = "from itertools import combinations\n" + ("from functools import reduce\n" if what == "xor" else "") + "---\nans = " + init + "\nfor k in range(n + 1):\n    for c in combinations(a, k):\n        s = " + ("reduce(lambda p, q: p ^ q, c, 0)" if what == "xor" else "sum(c)") + "\n        " + upd.replace("mask and", "k and").replace("\n    ", "\n        ")
    cupd = {"between": "if (mask && s <= x) ans++;", "split": "ans = min(ans, llabs(total - 2 * s));", "xor": "if (s == x) ans++;", "closest": "if (s <= x) ans = max(ans, s);"}[what]
    cc = ("long long total = accumulate(a.begin(), a.end(), 0LL);\n" if what == "split" else "") + f"long long ans = {'LLONG_MAX' if what == 'split' else '0'};\nfor (int mask = 0; mask < (1 << n); mask++) {{\n    long long s = 0;\n    for (int i = 0; i < n; i++) if (mask & (1 << i)) s {op}= a[i];\n    {cupd}\n}}"
    c2 = ("long long total = accumulate(a.begin(), a.end(), 0LL);\n" if what == "split" else "") + f"long long ans = {'LLONG_MAX' if what == 'split' else '0'};\nfunction<void(int, long long, int)> go = [&](int i, long long s, int mask) {{\n    if (i == n) {{\n        {cupd}\n        return;\n    }}\n    go(i + 1, s, mask);\n    go(i + 1, s {op} a[i], mask + 1);\n}};\ngo(0, 0, 0);"
    bad = {"between": alt.replace(" - 1", ""), "split": "p = q = 0\nfor y in sorted(a, reverse=True):\n    if p <= q:\n        p += y\n    else:\n        q += y\nans = abs(p - q)", "xor": py.replace("range(1 << n)", "range(1, 1 << n)").replace("s == x", "s == x and s"), "closest": "ans = 0\nfor y in sorted(a, reverse=True):\n    if ans + y <= x:\n        ans += y"}[what]
    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(2, (5, 7, 8, 9)[size])
        top = min(high, rng.choice((6, 20, high)))
        a = [rng.randint(1, top) for _ in range(n)]
        if what == "split":
            return {"n": n, "a": a}
        return {"n": n, "x": rng.randint(0, top if rng.random() < 0.6 else 1) if what == "xor" else min(10**9, max(1, rng.randint(1, sum(a)))), "a": a}
    return Task(
        reads=reads,
        stories=(
            f"[Given is|You are given] a small set of $n$ elements; the $i$-th has the value $a_i$ (values may be equal, but the elements are different). [Find|Compute] {ask}.",
            f"{{hero}} [owns|has] $n$ {{things}}, the $i$-th of which [weighs|is worth] $a_i$. A subset is any choice of them, and values are combined as asked; {{things}} with equal numbers are still different elements. Find {ask}.",
            f"[A scale|A computer] works with $n$ elements with the numbers $a_1, a_2, \\dots, a_n$, of which any selection (a subset of the positions) can be switched on. {{friend}} [asks|wants to know]: what is {ask}?",
        ),
        asks=ask, output="int", python=(py, alt, com), cpp=(cc, c2), wrong_python=(bad,), wrong_cpp=(cc.replace("i < n; i++) if", "i < n - 2; i++) if"),), draw=draw,
    )


@family(1700, "bitmasks", "dp", "brute force")
def choose_teams(rng: random.Random) -> Task:
    """A small matrix of who suits whom: the largest agreeing group, or a best assignment."""
    what = rng.choice(("clique", "match", "cover"))
    n_max = {"clique": 12, "match": 9, "cover": 12}[what]
    ask = {"clique": "the greatest size of a group in which everybody knows everybody else", "match": "the number of ways to give every person a different task that the person can do", "cover": "the least number of persons that can together do all the $m$ tasks, or -1 if even all of them cannot"}[what]
    says = {"clique": "the $j$-th character of the $i$-th of them is '1' if the persons $i$ and $j$ know each other; the table is symmetric, with '0' on its diagonal", "match": "the $j$-th character of the $i$-th of them is '1' if person $i$ can do task $j$", "cover": "the $j$-th character of the $i$-th of them is '1' if person $i$ can do task $j$"}[what]
    reads = ((Int("n", 1, n_max), Int("m", 1, 20, "the numbers of persons and tasks")), Words("g", "n", "m", "m", "01", says)) if what == "cover" else (Int("n", 1, n_max, "the number of persons"), Words("g", "n", "n", "n", "01", says))
    if what == "clique":
        py = "ans = 1\nfor mask in range(1, 1 << n):\n    c = [i for i in range(n) if mask >> i & 1]\n    if len(c) > ans and all(g[i][j] == '1' for i in c for j in c if i < j):\n        ans = len(c)"
        alt = "groups = [[]]\nfor i in range(n):\n    groups += [c + [i] for c in groups if all(g[i][j] == '1' for j in c)]\nans = max(len(c) for c in groups)"
        cc = "int ans = 0;\nfor (int mask = 1; mask < (1 << n); mask++) {\n    bool ok = true;\n    for (int i = 0; i < n && ok; i++) if (mask >> i & 1) for (int j = 0; j < i; j++) if ((mask >> j & 1) && g[i][j] == '0') ok = false;\n    if (ok) ans = max(ans, __builtin_popcount(mask));\n}"
        c2 = "int ans = 0;\nvector<int> c;\nfunction<void(int)> go = [&](int i) {\n    ans = max(ans, (int)c.size());\n    for (int j = i; j < n; j++) {\n        bool ok = true;\n        for (int x : c) if (g[x][j] != '1') ok = false;\n        if (!ok) continue;\n        c.push_back(j);\n        go(j + 1);\n        c.pop_back();\n    }\n};\ngo(0);"
        bad = "c = []\nfor i in range(n):\n    if all(g[i][j] == '1' for j in c):\n        c.append(i)\nans = len(c)"
        cbad = "int ans = 1;\nfor (int i = 0; i < n; i++) ans = max(ans, 1 + (int)count(g[i].begin(), g[i].end(), '1'));"
    elif what == "match":
        py = "d = [0] * (1 << n)\nd[0] = 1\nfor mask in range(1 << n):\n    i = bin(mask).count('1')\n    if i < n and d[mask]:\n        for j in range(n):\n            if g[i][j] == '1' and not mask >> j & 1:\n                d[mask | 1 << j] += d[mask]\nans = d[-1]"
        alt = "w = {0: 1}\nfor s in g:\n    new = {}\n    for mask in w:\n        for j in range(n):\n            if s[j] == '1' and not mask & (1 << j):\n                k = mask | (1 << j)\n                new[k] = new.get(k, 0) + w[mask]\n    w = new\nans = sum(w.values())"
        cc = "vector<long long> d(1 << n);\nd[0] = 1;\nfor (int mask = 0; mask < (1 << n) - 1; mask++) {\n    int i = __builtin_popcount(mask);\n    for (int j = 0; j < n; j++) if (g[i][j] == '1' && !(mask >> j & 1)) d[mask | 1 << j] += d[mask];\n}\nlong long ans = d[(1 << n) - 1];"
        c2 = "vector<int> used(n);\nfunction<long long(int)> go = [&](int i) -> long long {\n    if (i == n) return 1;\n    long long r = 0;\n    for (int j = 0; j < n; j++) if (!used[j] && g[i][j] == '1') {\n        used[j] = 1;\n        r += go(i + 1);\n        used[j] = 0;\n    }\n    return r;\n};\nlong long ans = go(0);"
        bad = "ans = 1\nfor s in g:\n    ans *= s.count('1')"
        cbad = c2.replace("!used[j] && ", "")
    else:
        py = "full = (1 << m) - 1\nb = [int(s, 2) for s in g]\nans = -1\nfor mask in range(1, 1 << n):\n    s = 0\n    for i in range(n):\n        if mask >> i & 1:\n            s |= b[i]\n    k = bin(mask).count('1')\n    if s == full and (ans < 0 or k < ans):\n        ans = k"
        alt = "from itertools import combinations\n---\nhas = [{j for j in range(m) if s[j] == '1'} for s in g]\nans = -1\nfor k in range(n, 0, -1):\n    if any(len(set().union(*c)) == m for c in combinations(has, k)):\n        ans = k"
        cc = "int ans = -1;\nfor (int mask = 1; mask < (1 << n); mask++) {\n    string u(m, '0');\n    for (int i = 0; i < n; i++) if (mask >> i & 1) for (int j = 0; j < m; j++) if (g[i][j] == '1') u[j] = '1';\n    int k = __builtin_popcount(mask);\n    if (u == string(m, '1') && (ans == -1 || k < ans)) ans = k;\n}"
        c2 = "map<int, int> best = {{0, 0}};\nfor (auto &s : g) {\n    int b = stoi(s, nullptr, 2);\n    map<int, int> now = best;\n    for (auto [x, k] : best) {\n        if (!now.count(x | b) || now[x | b] > k + 1) now[x | b] = k + 1;\n    }\n    best = now;\n}\nint full = (1 << m) - 1;\nint ans = best.count(full) ? best[full] : -1;"
        bad = py.replace("k < ans", "k > ans")
        cbad = cc.replace("k < ans", "k > ans")
    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(2, (4, 6, 7, 8)[size])
        m = rng.randint(2, (5, 6, 8, 9)[size]) if what == "cover" else n
        share = rng.choice((0.2, 0.35)) if what == "cover" else rng.choice((0.3, 0.5, 0.7))
        g = [["1" if rng.random() < share else "0" for _ in range(m)] for _ in range(n)]
        if what == "cover" and rng.random() < 0.85:
            for j in range(m):
                g[rng.randrange(n)][j] = "1"
            if rng.random() < 0.7:
                g.sort(key=lambda s: s.count("1"))
        if what == "clique":
            for i in range(n):
                g[i][i] = "0"
                for j in range(i):
                    g[i][j] = g[j][i]
        v: Values = {"n": n, "g": ["".join(s) for s in g]}
        return v | {"m": m} if what == "cover" else v
    know = "A table tells who of them know each other." if what == "clique" else "There are also $n$ tasks, and a table tells which person can do which task." if what == "match" else "There are also $m$ tasks, and a table tells which person can do which task."
    return Task(
        reads=reads,
        stories=(
            f"[Consider|There are] $n$ persons. {know} [Find|Compute] {ask}.",
            f"{{hero}} [prepares|plans] an expedition; $n$ persons have applied. {know} For the plans it is important to find {ask}. [Find it.|Help {{hero}}.]",
            f"In {{place}} live $n$ [robots|elves], who will be called persons. {know} {{friend}} has to compute {ask}. [Since $n$ is small, one can try a lot.|What is the result?|]",
        ),
        asks=ask, output="int", python=(py, alt), cpp=(cc, c2), wrong_python=(bad,), wrong_cpp=(cbad,), draw=draw,
    )
