"""Counting pairs, choices and representations."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Task, family


@family(1100, "combinatorics", "math")
def mixed_team(rng: random.Random) -> Task:
    """Choose k of n and m things with at least so many of each; or of different kinds."""
    p, q = rng.choice(((1, 1), (2, 1), (3, 1), (4, 1), (0, 2), (2, 2)))
    top = 25
    who, other = rng.choice((("boys", "girls"), ("knights", "archers"), ("red balls", "blue balls"), ("poets", "painters")))
    cond = " and ".join(x for x in ((f"at least ${p}$ of the {who}" if p else ""), f"at least ${q}$ of the {other}") if x)
    return Task(
        reads=((Int("n", 1, top, f"the number of {who}"), Int("m", 1, top, f"the number of {other}"), Int("k", 1, 12, "how many are chosen")),),
        stories=(
            f"There are $n$ {who} and $m$ {other}, all of them different. In how many ways can one choose $k$ of them altogether so that {cond} are among the chosen? The order of choosing does not matter.",
            f"[{{hero}} has to pick|{{hero}} picks] a group of exactly $k$ out of $n$ {who} and $m$ {other} for a [festival|journey|show] in {{place}}. The rules [say|demand] that the group contain {cond}. Two groups are different if one has a member which the other lacks. [Count|Find the number of] possible groups.".replace("[Count|Find the number of] possible groups", "Find the number of possible groups"),
            f"A set of $k$ elements is called balanced if it has {cond}. It is formed from $n$ {who} and $m$ {other}, no two of which are alike. [How many balanced sets are there?|Compute the number of balanced sets.] It may be that there is none.",
        ),
        asks=("the number of ways", "how many ways there are"), output="int",
        python=(f"from math import comb\n---\nans = sum(comb(n, i) * comb(m, k - i) for i in range({p}, k + 1) if k - i >= {q})",
                f"from math import comb\n---\nans = 0\nfor i in range({p}, n + 1):\n    j = k - i\n    if j >= {q} and j <= m:\n        ans += comb(n, i) * comb(m, j)",
                f"def c(x, y):\n    if y < 0 or y > x:\n        return 0\n    r = 1\n    for i in range(y):\n        r = r * (x - i) // (i + 1)\n    return r\n---\nans = 0\nfor i in range({p}, k - {q} + 1):\n    ans += c(n, i) * c(m, k - i)"),
        cpp=(f"long long c(long long x, long long y) {{\n    if (y < 0 || y > x) return 0;\n    long long r = 1;\n    for (int i = 0; i < y; i++) r = r * (x - i) / (i + 1);\n    return r;\n}}\n---\nlong long ans = 0;\nfor (int i = {p}; k - i >= {q}; i++) ans += c(n, i) * c(m, k - i);",
             f"vector<vector<long long>> c(31, vector<long long>(31, 0));\nfor (int i = 0; i <= 30; i++) {{\n    c[i][0] = 1;\n    for (int j = 1; j <= i; j++) c[i][j] = c[i - 1][j - 1] + c[i - 1][j];\n}}\nlong long ans = 0;\nfor (int i = {p}; i <= k - {q}; i++) ans += c[n][i] * c[m][k - i];"),
        wrong_python=(f"from math import comb\n---\nans = 0\nif k >= {p + q}:\n    ans = comb(n, {p}) * comb(m, {q}) * comb(max(0, n + m - {p + q}), k - {p + q})", f"from math import comb\n---\nans = sum(comb(n, i) * comb(m, k - i) for i in range({p} + 1, k + 1) if k - i >= {q})"),
        wrong_cpp=(f"int c(int x, int y) {{\n    if (y < 0 || y > x) return 0;\n    int r = 1;\n    for (int i = 0; i < y; i++) r = r * (x - i) / (i + 1);\n    return r;\n}}\n---\nint ans = 0;\nfor (int i = {p}; k - i >= {q}; i++) ans += c(n, i) * c(m, k - i);",), cases=True,
        draw=lambda rng, size: {"n": rng.randint((1, 1, 1, 22)[size], (4, 8, 15, top)[size]), "m": rng.randint((1, 1, 1, 22)[size], (4, 8, 15, top)[size]), "k": rng.randint((1, 1, 1, 11)[size], (5, 7, 10, 12)[size])},
    )


@family(1000, "dp")
def staircase_ways(rng: random.Random) -> Task:
    """Ways to climb n stairs with a drawn set of step sizes, modulo; order matters."""
    steps = rng.choice(((1, 2), (1, 3), (2, 3), (1, 2, 3), (1, 4), (2, 5), (1, 2, 5), (3, 4)))
    mod = rng.choice((10**9 + 7, 998244353))
    top = rng.choice((1000, 10**4))
    listed = (", ".join(f"${s}$" for s in steps[:-1])) + f" or ${steps[-1]}$"
    base = "f = [0] * (n + 1)\nf[0] = 1\n"
    return Task(
        reads=(Int("n", 1, top),),
        stories=(
            f"In how many ways can $n$ be written as a sum of [numbers|summands] each of which is {listed}? Sums that differ in the order of the summands are [different|counted separately]. As the number may be large, find it modulo ${mod}$.",
            f"{{hero}} climbs a staircase of $n$ steps. With every stride {{hero}} goes up by {listed} steps. [Exactly|It must be exactly] step $n$ is the goal. Two climbs are different if the [sequences|lists] of strides are different. How many climbs are there, modulo ${mod}$?".replace("[Exactly|It must be exactly] step $n$ is the goal", "The last stride must end exactly on step $n$"),
            f"A [wall|shelf] of length $n$ is filled from left to right, without gaps, with [boards|bricks] of the lengths {listed.replace(' or ', ' and ')}; there is an unlimited supply of each. Find how many different [rows|fillings] are possible, where a row is described by the lengths from left to right. Give the remainder modulo ${mod}$.",
        ),
        asks=(f"the number of ways modulo ${mod}$",), output="int",
        python=(base + f"for i in range(1, n + 1):\n    for s in {steps}:\n        if i >= s:\n            f[i] = (f[i] + f[i - s]) % {mod}\nans = f[n]",
                base + f"for i in range(1, n + 1):\n    f[i] = sum(f[i - s] for s in {steps} if s <= i) % {mod}\nans = f[n]",
                f"f = [0] * (n + {steps[-1]} + 1)\nf[0] = 1\nfor i in range(n):\n    for s in {steps}:\n        f[i + s] += f[i]\n        f[i + s] %= {mod}\nans = f[n]"),
        cpp=(f"vector<long long> f(n + 1, 0);\nf[0] = 1;\nfor (int i = 1; i <= n; i++) {{\n" + "".join(f"    if (i >= {s}) f[i] += f[i - {s}];\n" for s in steps) + f"    f[i] %= {mod};\n}}\nlong long ans = f[n];",
             f"vector<int> f(n + 10), d = {{{', '.join(map(str, steps))}}};\nf[0] = 1;\nfor (int i = 0; i < n; i++)\n    for (int s : d) f[i + s] = (f[i + s] + f[i]) % {mod};\nint ans = f[n];"),
        wrong_python=(base + f"for s in {steps}:\n    for i in range(s, n + 1):\n        f[i] = (f[i] + f[i - s]) % {mod}\nans = f[n]",),
        wrong_cpp=(f"vector<int> f(n + 1, 0);\nf[0] = 1;\nfor (int i = 1; i <= n; i++) {{\n" + "".join(f"    if (i > {s}) f[i] += f[i - {s}];\n" for s in steps) + f"    f[i] %= {mod};\n}}\nint ans = f[n];",), cases=True,
    )


@family(900, "brute force", "math")
def two_kinds_exactly(rng: random.Random) -> Task:
    """N = ax + by: number of solutions, possibility, fewest pieces; limited or not."""
    kind = rng.choice(("count", "possible", "fewest", "most"))
    limit = rng.random() < 0.4
    cap = rng.choice((3, 5, 10))
    top = rng.choice((1000, 10**5))
    ask = {"count": "In how many ways can this be done? Ways differ if the number of small or of big ones differs.", "possible": "Can this be done?", "fewest": "What is the smallest total number of them, or $-1$ if it is impossible?", "most": "What is the greatest total number of them, or $-1$ if it is impossible?"}[kind]
    lim = f" At most ${cap}$ of the big kind may be used." if limit else ""
    rng_x = f"range(min(n // b, {cap}) + 1)" if limit else "range(n // b + 1)"
    test = "(n - b * x) % a == 0"
    val = "x + (n - b * x) // a"
    py = {"count": (f"ans = sum(1 for x in {rng_x} if {test})", f"ans = 0\nfor x in {rng_x}:\n    if {test}:\n        ans += 1"),
          "possible": (f"ans = any({test} for x in {rng_x})", f"ans = False\nfor x in {rng_x}:\n    if {test}:\n        ans = True\n        break"),
          "fewest": (f"ans = -1\nfor x in {rng_x}:\n    if {test}:\n        ans = {val}", f"ans = min([{val} for x in {rng_x} if {test}], default=-1)"),
          "most": (f"ans = -1\nfor x in {rng_x}:\n    if {test}:\n        ans = {val}\n        break", f"ans = max([{val} for x in {rng_x} if {test}], default=-1)")}[kind]
    head = f"for (int x = 0; b * x <= n{f' && x <= {cap}' if limit else ''}; x++)"
    cpp = {"count": (f"int ans = 0;\n{head} if ({test}) ans++;", f"int ans = 0;\nint x = 0, rest = n;\nwhile (rest >= 0{f' && x <= {cap}' if limit else ''}) {{\n    if (rest % a == 0) ++ans;\n    rest -= b;\n    x++;\n}}"),
           "possible": (f"bool ans = false;\n{head} if ({test}) ans = true;", f"bool ans = false;\nint x = 0, rest = n;\nwhile (!ans && rest >= 0{f' && x <= {cap}' if limit else ''}) {{\n    if (rest % a == 0) ans = true;\n    rest -= b;\n    x++;\n}}"),
           "fewest": (f"int ans = -1;\n{head} if ({test}) ans = x + (n - b * x) / a;", f"int ans = INT_MAX;\n{head} {{\n    int rest = n - b * x;\n    if (rest % a == 0) ans = min(ans, x + rest / a);\n}}\nif (ans == INT_MAX) ans = -1;"),
           "most": (f"int ans = -1;\n{head} if ({test}) ans = max(ans, x + (n - b * x) / a);", f"int ans = -1;\n{head} {{\n    if ({test}) {{\n        ans = x + (n - b * x) / a;\n        break;\n    }}\n}}")}[kind]
    bad = {"count": f"ans = sum(1 for x in {rng_x.replace('range(', 'range(1, ')} if {test})", "possible": "ans = n % a == 0 or n % b == 0 or n % (a + b) == 0", "fewest": "ans = n // b + n % b // a if n % b % a == 0 else -1" if not limit else f"x = min(n // b, {cap})\nans = x + (n - x * b) // a if (n - x * b) % a == 0 else -1", "most": "ans = n // a if n % a == 0 else -1"}[kind]
    cbad = {"count": cpp[0].replace("b * x <= n", "b * x < n"), "possible": "bool ans = n % __gcd(a, b) == 0;", "fewest": cpp[0].replace("b * x <= n", "b * x < n"), "most": cpp[0].replace("b * x <= n", "b * x < n")}[kind]
    if kind == "possible":
        bad = f"x = min(n // b, {cap if limit else 'n'})\nans = (n - x * b) % a == 0"

    def draw(rng: random.Random, size: int) -> dict[str, int]:
        a = rng.randint(1 if rng.random() < 0.3 else 2, (5, 9, 30, 99)[size])
        b = rng.randint(a + 1, a + (4, 9, 30, 99)[size])
        x, y = rng.randint(0, 3), rng.randint(0, (3, 5, 15, 400)[size])
        n = rng.choice((a * y + b * x, a * y + b * x, b * max(x, 1), rng.randint(1, (20, 60, 500, top)[size])))
        return {"n": max(1, min(top, n)), "a": min(a, 99), "b": min(b, 199)}

    return Task(
        reads=((Int("n", 1, top), Int("a", 1, 99), Int("b", "a + 1", 199)),),
        stories=(
            f"You want to represent $n$ as a sum in which every summand is $a$ or $b$; the order of the summands does not matter, and it is allowed that only one of the two occurs. Here $a < b$; call $a$ the small and $b$ the big kind.{lim} {ask}",
            f"{{hero}} has to pay exactly $n$ coins in {{place}}, where there are only notes of $a$ and of $b$ coins ($a < b$: small ones and big ones). No change is given, and {{hero}} owns plenty of both.{lim} {ask}",
            f"[A shop sells|{{friend}} sells] nails in small packs of $a$ and in big packs of $b$ pieces, $a < b$. {{hero}} needs exactly $n$ nails, not one more, and packs [cannot be opened|are never split].{lim.replace('of the big kind', 'big packs').replace('At most $3$ big', 'At most $3$ big')} {ask}",
        ),
        asks={"count": ("the number of ways",), "possible": ("it can be done",), "fewest": ("the smallest total number, or $-1$",), "most": ("the greatest total number, or $-1$",)}[kind], output="yesno" if kind == "possible" else "int",
        python=py, cpp=cpp, wrong_python=(bad,), wrong_cpp=(cbad,), cases=True, draw=draw,
    )


@family(1100, "math", "number theory")
def pairs_by_remainder(rng: random.Random) -> Task:
    """Pairs (x, y) with x <= n, y <= m and x + y (or x - y, x * y) divisible by k."""
    k = rng.choice((2, 3, 4, 5, 7, 10))
    op = rng.choice(("+", "-", "*"))
    high = rng.choice((1000, 10**6))
    word = {"+": "sum", "-": "difference", "*": "product"}[op]
    shown = {"+": "x + y", "-": "x - y", "*": "xy"}[op]
    zero = " (zero is divisible by every number)" if op == "-" else ""
    return Task(
        reads=((Int("n", 1, high), Int("m", 1, high)),),
        stories=(
            f"[Count|Find the number of] pairs of integers $(x, y)$ with $1 \\le x \\le n$ and $1 \\le y \\le m$ for which ${shown}$ is divisible by ${k}${zero}.".replace("[Count|Find the number of] pairs", "Find the number of pairs"),
            f"{{hero}} has $n$ [cards|tickets] with the numbers $1, 2, \\dots, n$, and {{friend}} has $m$ with the numbers $1, 2, \\dots, m$. Each of them shows one card. They win a [prize|point] if the {word} of the two numbers ({{hero}}'s number comes first) can be divided by ${k}$ without remainder{zero}. In how many ways can they win?".replace(" ({hero}'s number comes first)", "" if op != "-" else " ({hero}'s number minus {friend}'s)").replace("[cards|tickets]", "cards"),
            f"A field has $n$ rows, numbered from $1$ to $n$, and $m$ columns, numbered from $1$ to $m$. In the cell in row $x$ and column $y$ somebody [wrote|put] the number ${shown}$. [How many cells hold|Count the cells with] a number divisible by ${k}${zero}?".replace("[How many cells hold|Count the cells with]", "How many cells hold"),
        ),
        asks=("the number of pairs described", "the answer to the question"), output="int",
        python=(f"p = [0] * {k}\nq = [0] * {k}\nfor r in range({k}):\n    p[r] = (n - r) // {k} + (r > 0)\n    q[r] = (m - r) // {k} + (r > 0)\nans = 0\nfor i in range({k}):\n    for j in range({k}):\n        if (i {op} j) % {k} == 0:\n            ans += p[i] * q[j]",
                (f"p = [len(range(r or {k}, n + 1, {k})) for r in range({k})]\nq = [len(range(r or {k}, m + 1, {k})) for r in range({k})]\nans = sum(p[i] * q[j] for i in range({k}) for j in range({k}) if (i {op} j) % {k} == 0)")),
        cpp=(f"vector<long long> p({k}), q({k});\nfor (int i = 1; i <= n; i++) p[i % {k}]++;\nfor (int i = 1; i <= m; i++) q[i % {k}]++;\nlong long ans = 0;\nfor (int i = 0; i < {k}; i++)\n    for (int j = 0; j < {k}; j++)\n        if ((i {op} j) % {k} == 0) ans += p[i] * q[j];",
             f"long long f(long long x, int r) {{\n    return x / {k} + (r > 0 && x % {k} >= r);\n}}\n---\nlong long ans = 0;\nfor (int i = 0; i < {k}; i++)\n    for (int j = 0; j < {k}; j++)\n        if ((i {op} j) % {k} == 0) ans += f(n, i) * f(m, j);"),
        wrong_python=(f"ans = n * m // {k}", f"ans = (n // {k}) * (m // {k}) * {k}"),
        wrong_cpp=(f"long long ans = 0;\nfor (int i = 0; i < {k}; i++)\n    for (int j = 0; j < {k}; j++)\n        if ((i {op} j) % {k} == 0) ans += 1LL * (n / {k}) * (m / {k});",), cases=True,
    )
