"""Divisibility, signs, bits and averages of array elements."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Task, Values, family

NS = (100, 1000, 10**5, 2 * 10**5)


@family(1000, "math", "number theory")
def arrays_common_measure(rng: random.Random) -> Task:
    """Gcd of all elements: the largest piece, the fewest pieces, the number of common divisors."""
    kind = rng.choice(("gcd", "pieces", "divisors"))
    high = 10**6 if kind == "divisors" else 10**9
    q = {"gcd": "What is the greatest possible length of a piece?", "pieces": "What is the smallest possible total number of pieces?", "divisors": "How many different lengths of a piece are possible?"}[kind]
    dry = {"gcd": "Find the largest positive integer $d$ such that every $a_i$ is divisible by $d$.", "pieces": "Choose a positive integer $d$ that divides every $a_i$, so that the sum of the quotients $a_1 / d + \\dots + a_n / d$ is as small as possible. Find this smallest sum.", "divisors": "How many positive integers $d$ are there such that every $a_i$ is divisible by $d$?"}[kind]
    bag = {"gcd": "What is the largest number of coins that a bag can hold?", "pieces": "How many bags, at the least, does {hero} need?", "divisors": "How many different numbers of coins in a bag are possible?"}[kind]
    end = {"gcd": "ans = g", "pieces": "ans = sum(a) // g", "divisors": "ans = sum((1 if d * d == g else 2) for d in range(1, int(g ** 0.5) + 1) if g % d == 0)"}[kind]
    end2 = {"gcd": "ans = g", "pieces": "ans = sum(x // g for x in a)", "divisors": "ans = 0\nd = 1\nwhile d * d <= g:\n    if g % d == 0:\n        ans += 1\n        if d * d != g:\n            ans += 1\n    d += 1"}[kind]
    cend = {"gcd": "int ans = g;", "pieces": "long long ans = 0;\nfor (int x : a) ans += x / g;", "divisors": "int ans = 0;\nfor (int d = 1; d <= g; d++) if (g % d == 0) ans++;"}[kind]
    cend2 = {"gcd": "int ans = g;", "pieces": "long long ans = accumulate(a.begin(), a.end(), 0LL) / g;", "divisors": "int ans = 0;\nfor (long long d = 1; d * d <= g; d++)\n    if (g % d == 0) ans += d * d == g ? 1 : 2;"}[kind]

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(1, (4, 8, 25, 80)[size])
        g = rng.choice((1, 2, 6, 12, 36, 1000))
        top = rng.choice((3, 10, 1000)) if kind == "divisors" else rng.choice((3, 10, 10**6))
        return {"n": n, "a": [g * rng.randint(1, top) for _ in range(n)]}

    return Task(
        reads=(Int("n", 1, rng.choice((100, 10**5))), Ints("a", "n", 1, high)),
        stories=(
            f"[You are given|Given are] $n$ positive integers $a_1, \\dots, a_n$. {dry}",
            f"{{hero}} has $n$ ropes of lengths $a_1, \\dots, a_n$ and wants to cut all of them completely into pieces of one and the same integer length, without any remainder. {q}",
            f"There are $n$ chests in {{place}}, with $a_1, \\dots, a_n$ coins. {{hero}} wants to pack all coins into bags so that each bag contains the same number of coins, all of them from one chest. {bag}",
        ),
        asks={"gcd": ("the largest such number", "the greatest possible value"), "pieces": ("the smallest possible number", "the minimum"), "divisors": ("how many possibilities there are", "the number of possible values")}[kind],
        output="int",
        python=(f"from math import gcd\n---\ng = 0\nfor x in a:\n    g = gcd(g, x)\n{end}", f"from functools import reduce\nfrom math import gcd\n---\ng = reduce(gcd, a)\n{end2}",
                f"def f(x, y):\n    while y:\n        x, y = y, x % y\n    return x\n---\ng = a[0]\nfor x in a[1:]:\n    g = f(g, x)\n{end2}"),
        cpp=(f"int g = 0;\nfor (int x : a) g = __gcd(g, x);\n{cend}", f"int f(int x, int y) {{ return y ? f(y, x % y) : x; }}\n---\nint g = a[0];\nfor (int i = 1; i < n; i++) g = f(g, a[i]);\n{cend2}"),
        wrong_python=(f"g = min(a)\n{end}", f"from math import gcd\n---\ng = a[0]\nfor i in range(1, n):\n    g = gcd(a[i - 1], a[i])\n{end}"),
        wrong_cpp=({"gcd": "int ans = *min_element(a.begin(), a.end());", "pieces": "int g = 0, s = 0;\nfor (int x : a) {\n    g = __gcd(g, x);\n    s += x;\n}\nint ans = s / g + (n > 1);", "divisors": "int g = 0;\nfor (int x : a) g = __gcd(g, x);\nint ans = 0;\nfor (long long d = 1; d * d <= g; d++) if (g % d == 0) ans += 2;"}[kind],),
        draw=draw,
    )


@family(900, "math", "greedy")
def arrays_product_sign(rng: random.Random) -> Task:
    """The sign of the product, or the fewest unit steps to give it a wanted sign."""
    steps = rng.random() < 0.6
    want = rng.choice((1, -1))
    word, other = ("positive", "negative") if want > 0 else ("negative", "positive")

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(1, (4, 8, 25, 80)[size])
        pool = rng.choice(((-1, 1), (-3, -2, 2, 5), (-1, 1, 0), (-9, 4, 3, 3)))
        a = [rng.choice(pool) * rng.randint(1, 3) for _ in range(n)]
        if rng.random() < 0.3:
            a[rng.randrange(n)] = 0
        return {"n": n, "a": a}

    parity = "1" if want > 0 else "0"
    if steps:
        py = (f"z = a.count(0)\nm = sum(x < 0 for x in a)\nans = z\nif z == 0 and m % 2 == {parity}:\n    ans = min(abs(x) for x in a) + 1",
              f"p = 1\nfor x in a:\n    p = p * (x > 0) - p * (x < 0)\nif p == 0:\n    ans = a.count(0)\nelif p == {want}:\n    ans = 0\nelse:\n    ans = min(map(abs, a)) + 1")
        cc = (f"int z = 0, m = 0, low = INT_MAX;\nfor (int x : a) {{\n    if (x == 0) z++;\n    if (x < 0) m++;\n    low = min(low, abs(x));\n}}\nint ans = z;\nif (z == 0 && m % 2 == {parity}) ans = low + 1;",
              f"int p = 1;\nfor (int x : a) p *= (x > 0) - (x < 0);\nint ans;\nif (p == 0) ans = count(a.begin(), a.end(), 0);\nelse if (p == {want}) ans = 0;\nelse {{\n    ans = 1 << 30;\n    for (int x : a) ans = min(ans, abs(x) + 1);\n}}")
        wp = (f"m = sum(x < 0 for x in a)\nans = a.count(0)\nif m % 2 == {parity}:\n    ans += min(abs(x) for x in a) + 1", f"z = a.count(0)\nm = sum(x < 0 for x in a)\nans = z\nif z == 0 and m % 2 == {parity}:\n    ans = min(abs(x) for x in a)")
        wc = (f"int ans = count(a.begin(), a.end(), 0), m = 0;\nfor (int x : a) if (x < 0) m++;\nif (ans == 0 && m % 2 == {parity}) ans = 2;",)
    else:
        py = (f"m = sum(x < 0 for x in a)\nans = 0 not in a and m % 2 == {1 - int(parity)}", f"p = 1\nfor x in a:\n    if x == 0:\n        p = 0\n    elif x < 0:\n        p = -p\nans = p == {want}", f"from math import prod\n---\nans = prod(1 if x > 0 else -1 if x < 0 else 0 for x in a) {'>' if want > 0 else '<'} 0")
        cc = (f"int m = 0;\nbool zero = false;\nfor (int x : a) {{\n    if (x < 0) m++;\n    if (x == 0) zero = true;\n}}\nbool ans = !zero && m % 2 == {1 - int(parity)};", f"int p = 1;\nfor (int x : a) p *= (x > 0) - (x < 0);\nbool ans = p == {want};")
        wp = (f"m = sum(x < 0 for x in a)\nans = m % 2 == {1 - int(parity)}",)
        wc = (f"int p = 1;\nfor (int x : a) p *= x;\nbool ans = p {'>=' if want > 0 else '<='} 0;",)
    q = f"In one move you may increase or decrease one element by $1$. What is the least number of moves after which the product of all elements is {word}?" if steps else f"Is the product of all elements {word}?"
    return Task(
        reads=(Int("n", 1, rng.choice(NS)), Ints("a", "n", -10**6, 10**6)),
        stories=(
            f"[You are given|Given is] an array of $n$ integers, which may be negative, zero or positive. {q}",
            f"{{hero}} [multiplies|is going to multiply] the numbers $a_1, \\dots, a_n$ on $n$ cards. " + (f"{{friend}} wins if the result is {word}, and may first change the numbers; to change a number by $1$, up or down, costs one coin. How many coins, at the least, must {{friend}} spend to win?" if steps else f"{{friend}} wins if the result is {word}; if it is {other} or zero, {{friend}} loses. Does {{friend}} win?"),
            f"The magic of a [potion|spell] from {{place}} is the product of the powers $a_1, \\dots, a_n$ of its $n$ ingredients. " + (f"A sip of water raises or lowers the power of one ingredient by $1$, as wished. Find the smallest number of sips that makes the magic {word}." if steps else f"The [potion|spell] is safe if its magic is {word}. Is it safe?"),
        ),
        asks=("the least number needed", "the minimum") if steps else (f"the product is {word}", f"the product of the numbers is {word}"),
        output="int" if steps else "yesno",
        python=py, cpp=cc, wrong_python=wp, wrong_cpp=wc, draw=draw if steps or rng else None,
    )


@family(1000, "bitmasks", "implementation")
def arrays_lonely_value(rng: random.Random) -> Task:
    """All values occur k times but one; or a second array lacks (has extra) one element."""
    kind = rng.choice(("pairs", "missing", "extra", "triples"))

    def draw(rng: random.Random, size: int) -> Values:
        m = rng.randint(1, (2, 4, 12, 40)[size])
        vals = rng.sample(range(1, 1000), m)
        if kind in {"pairs", "triples"}:
            k = 2 if kind == "pairs" else 3
            a = vals * k + [rng.randint(1000, 1100) if rng.random() < 0.5 or m == 0 else rng.choice([v for v in range(1, 60) if v not in vals])]
            rng.shuffle(a)
            return {"m": m, "a": a}
        a = [rng.choice(vals) for _ in range(m)]
        b = [*a, rng.choice((rng.choice(a), rng.randint(1, 1000)))]
        rng.shuffle(b)
        return {"m": m, "a": a, "b": b} if kind == "extra" else {"m": m, "a": b, "b": a}

    if kind in {"pairs", "triples"}:
        k, w = (2, "twice") if kind == "pairs" else (3, "three times")
        reads = (Int("m", 1, rng.choice((1000, 5 * 10**4))), Ints("a", f"{k} * m + 1", 1, rng.choice((10**6, 10**9)), f"it is guaranteed that one value occurs once and all other values {w}"))
        stories = (
            f"Given an array of ${k}m + 1$ integers in which one value occurs exactly once and each of $m$ other values occurs exactly {w}, find the value that occurs once.",
            f"A [gym|school] in {{place}} bought coloured balls, {'two' if k == 2 else 'three'} of each of $m$ colours, and one single ball of another colour. All ${k}m + 1$ balls lie in a heap, and ball $i$ of the heap has colour $a_i$. What is the colour of the single ball?",
            f"Each of $m$ guests of {{hero}} drank exactly {'two' if k == 2 else 'three'} glasses of juice, only one more guest, who came late, drank a single glass. For every glass the number of the guest was noted; the notes are $a_1, a_2, \\dots$ in some order. Find the number of the late guest.",
        )
        one = "ans = 0\nfor x in a:\n    ans ^= x" if k == 2 else "ans = (3 * sum(set(a)) - sum(a)) // 2"
        py = (one, "from collections import Counter\n---\nc = Counter(a)\nans = [x for x in c if c[x] == 1][0]", f"a.sort()\nans = a[-1]\nfor i in range(0, len(a) - 1, {k}):\n    if a[i] != a[i + 1]:\n        ans = a[i]\n        break")
        cc = ("int ans = 0;\nfor (int x : a) ans ^= x;" if k == 2 else "set<int> s(a.begin(), a.end());\nlong long p = 0, q = 0;\nfor (int x : s) p += x;\nfor (int x : a) q += x;\nlong long ans = (3 * p - q) / 2;", "map<int, int> c;\nfor (int x : a) c[x]++;\nint ans = 0;\nfor (auto &p : c) if (p.second == 1) ans = p.first;")
        wp = (f"a.sort()\nans = 0\nfor i in range(0, len(a) - 1, {k}):\n    if a[i] != a[i + 1]:\n        ans = a[i]\n        break",)
        wc = ("int ans = a[0];\nfor (int i = 1; i < (int)a.size(); i++) if (a[i] != a[i - 1]) ans = a[i];",)
        asks = ("the value that occurs once", "this value")
    else:
        na, nb = ("m", "m + 1") if kind == "extra" else ("m + 1", "m")
        more, less = ("b", "a") if kind == "extra" else ("a", "b")
        reads = (Int("m", 1, rng.choice((1000, 10**5))), Ints("a", na, 1, 10**9), Ints("b", nb, 1, 10**9))
        ev = "added one number to it and shuffled everything" if kind == "extra" else "removed one number from it and shuffled the rest"
        stories = (
            f"There is an array $a$ of ${na}$ integers. Somebody {ev}, which gave the array $b$ of ${nb}$ integers. [Find|Determine] the number that was {'added' if kind == 'extra' else 'removed'}. Numbers may repeat.",
            f"{{hero}} keeps {{things}} in the cellar and knows that in the evening their weights were $a_1, \\dots, a_{{{na}}}$. In the morning the weights are $b_1, \\dots, b_{{{nb}}}$, in some order: overnight {{friend}} {'brought one more' if kind == 'extra' else 'took one away'}. What is the weight of the one that {{friend}} {'brought' if kind == 'extra' else 'took'}?",
            f"When a bus left {{place}}, its passengers had tickets with the numbers $a_1, \\dots, a_{{{na}}}$ (numbers can repeat). On the way one passenger {'got on' if kind == 'extra' else 'got off'}, and an inspector saw the tickets $b_1, \\dots, b_{{{nb}}}$, in another order perhaps. Find the number on the ticket of that passenger.",
        )
        py = (f"ans = sum({more}) - sum({less})", f"from collections import Counter\n---\nans = list((Counter({more}) - Counter({less})).keys())[0]", "ans = 0\nfor x in a + b:\n    ans ^= x")
        cc = (f"long long ans = accumulate({more}.begin(), {more}.end(), 0LL) - accumulate({less}.begin(), {less}.end(), 0LL);", f"sort(a.begin(), a.end());\nsort(b.begin(), b.end());\nint i = 0;\nwhile (i < m && a[i] == b[i]) i++;\nint ans = {more}[i];", "int ans = 0;\nfor (int x : a) ans ^= x;\nfor (int x : b) ans ^= x;")
        wp = (f"s = set({less})\nans = 0\nfor x in {more}:\n    if x not in s:\n        ans = x",)
        wc = (f"int ans = *max_element({more}.begin(), {more}.end());\nset<int> s({less}.begin(), {less}.end());\nfor (int x : {more}) if (!s.count(x)) ans = x;",)
        asks = ("the number asked for", f"the {'additional' if kind == 'extra' else 'missing'} number")
    return Task(reads=reads, stories=stories, asks=asks, output="int", python=py, cpp=cc, wrong_python=wp, wrong_cpp=wc, draw=draw)


@family(800, "brute force", "implementation", "number theory")
def arrays_divide_rounds(rng: random.Random) -> Task:
    """How often all elements can be divided by p; or by how many divisions all become free of p."""
    p = rng.choice((2, 2, 3, 5))
    mode = rng.choice(("all", "each", "longest"))

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(1, (4, 8, 25, 80)[size])
        low = rng.choice((0, 1, 2, 3))
        return {"n": n, "a": [p ** rng.randint(low, low + rng.choice((0, 1, 3))) * rng.choice((1, 1, 7, 11, 13)) for _ in range(n)]}

    fold = {"all": "min", "each": "sum", "longest": "max"}[mode]
    half = "half" if p == 2 else f"one ${p}$th part".replace("$3$th", "third").replace("$5$th", "fifth") if p != 2 else ""
    half = {2: "half", 3: "a third", 5: "a fifth"}[p]
    text = {"all": f"In one round every element is divided by ${p}$; a round is possible only if all elements are divisible by ${p}$ at that moment. How many rounds can be made?", "each": f"In one move, you choose one element that is divisible by ${p}$ and divide it by ${p}$. How many moves are made until no further move is possible?",
            "longest": f"In each round, all elements that are divisible by ${p}$ at that moment are divided by ${p}$, and the others stay as they are. After how many rounds will no element be divisible by ${p}$ any more?"}[mode]
    tale = {"all": f"Every night, each pile shrinks to {half} of its size by magic, but only if all the piles have sizes divisible by ${p}$; otherwise the magic ends for ever. How many times will the piles shrink?", "each": f"{{friend}} repeatedly chooses a pile whose size is divisible by ${p}$ and shrinks it to {half} of its size, until there is no such pile. How many times does {{friend}} do this?",
            "longest": f"Every night, each pile whose size is divisible by ${p}$ shrinks to {half} of its size by magic, while the other piles do not change. How many nights pass until the sizes change no more?"}[mode]
    return Task(
        reads=(Int("n", 1, rng.choice(NS)), Ints("a", "n", 1, 10**9)),
        stories=(
            f"[You are given|Given is] an array of $n$ positive integers $a_1, \\dots, a_n$. {text}",
            f"In {{place}} {{hero}} has $n$ piles of {{things}}; the $i$-th pile contains $a_i$ of them. {tale}",
            f"{{hero}} [wrote|has written] $n$ positive integers on a board and plays with them. {text.replace('element', 'number')} [Help {{hero}} to find the answer.|]",
        ),
        asks=("the number of " + ("moves" if mode == "each" else "rounds") if False else "how many times it happens", "the number asked for"),
        output="int",
        python=(
            f"def f(x):\n    k = 0\n    while x % {p} == 0:\n        x //= {p}\n        k += 1\n    return k\n---\nans = {fold}(f(x) for x in a)",
            {"all": f"ans = 0\nwhile all(x % {p} == 0 for x in a):\n    a = [x // {p} for x in a]\n    ans += 1", "each": f"ans = 0\nfor x in a:\n    while x % {p} == 0:\n        x //= {p}\n        ans += 1",
             "longest": f"ans = 0\nwhile any(x % {p} == 0 for x in a):\n    a = [x // {p} if x % {p} == 0 else x for x in a]\n    ans += 1"}[mode],
        ),
        cpp=(
            {"all": f"int ans = 100;\nfor (int x : a) {{\n    int k = 0;\n    while (x % {p} == 0) {{ x /= {p}; k++; }}\n    ans = min(ans, k);\n}}", "each": f"int ans = 0;\nfor (int x : a)\n    while (x % {p} == 0) {{ x /= {p}; ans++; }}", "longest": f"int ans = 0;\nfor (int x : a) {{\n    int k = 0;\n    while (x % {p} == 0) {{ x /= {p}; k++; }}\n    ans = max(ans, k);\n}}"}[mode],
            {"all": f"int ans = 0;\nbool ok = true;\nwhile (ok) {{\n    for (int x : a) if (x % {p}) ok = false;\n    if (!ok) break;\n    for (int &x : a) x /= {p};\n    ans++;\n}}", "each": f"int ans = 0;\nbool moved = true;\nwhile (moved) {{\n    moved = false;\n    for (int &x : a)\n        if (x % {p} == 0) {{ x /= {p}; ans++; moved = true; }}\n}}",
             "longest": f"int ans = 0;\nwhile (true) {{\n    bool moved = false;\n    for (int &x : a) if (x % {p} == 0) {{ x /= {p}; moved = true; }}\n    if (!moved) break;\n    ans++;\n}}"}[mode],
        ),
        wrong_python=({"all": f"ans = 0\nx = sum(a)\nwhile x % {p} == 0:\n    x //= {p}\n    ans += 1", "each": f"ans = sum(1 for x in a if x % {p} == 0)", "longest": f"ans = 0\nx = max(a)\nwhile x % {p} == 0:\n    x //= {p}\n    ans += 1"}[mode],),
        wrong_cpp=(f"int ans = 0, x = *{'min' if mode != 'longest' else 'max'}_element(a.begin(), a.end());\nwhile (x % {p} == 0) {{ x /= {p}; ans++; }}",),
        draw=draw,
    )


@family(800, "math", "implementation")
def arrays_against_average(rng: random.Random) -> Task:
    """Elements above (below, equal to) the exact average: counted, or their positions listed."""
    op, word = rng.choice(((">", "greater than"), ("<", "less than"), (">=", "at least as large as"), ("<=", "at most as large as")))
    listed = rng.random() < 0.5
    what = "List the positions (from $1$) of all of them in increasing order" if listed else "How many of them are there"
    none = " (there is always at least one)" if len(op) == 2 else "; if there are none, print $-1$"
    fin = ("ans = [i + 1 for i in range(n) if a[i] * n {0} s]" + ("" if len(op) == 2 else " or [-1]")) if listed else "ans = sum(x * n {0} s for x in a)"
    loop = "ans = []\nfor i in range(n):\n    if n * a[i] {0} s:\n        ans.append(i + 1)".format(op) + ("" if len(op) == 2 else "\nif not ans:\n    ans = [-1]") if listed else f"ans = 0\nfor x in a:\n    if x * n {op} s:\n        ans += 1"
    cl = f"vector<int> ans;\nfor (int i = 0; i < n; i++) if ((long long)a[i] * n {op} s) ans.push_back(i + 1);" + ("" if len(op) == 2 else "\nif (ans.empty()) ans.push_back(-1);") if listed else f"int ans = 0;\nfor (long long x : a) if (x * n {op} s) ans++;"
    tail = f"{what}{none if listed else ''}{'.' if listed else '?'}"
    return Task(
        reads=(Int("n", 1, rng.choice((100, 1000, 10**5))), Ints("a", "n", 0, rng.choice((100, 10**9)))),
        stories=(
            f"The average of $n$ numbers is their sum divided by $n$; it need not be an integer. In the given array $a_1, \\dots, a_n$, consider the elements that are {word} the average of the whole array. {tail}",
            f"{{hero}} teaches $n$ [pupils|students] in {{place}}, and pupil $i$ got $a_i$ points in a test. {{hero}} computes the exact average score, without any rounding, and then looks at the pupils whose score is {word} the average. {tail.replace('positions (from $1$)', 'numbers')}",
            f"$n$ {{things}} have weights $a_1, \\dots, a_n$. Let $m$ be their mean weight, $m = (a_1 + \\dots + a_n) / n$, taken exactly. {{hero}} marks those whose weight is {word} $m$. {tail.replace('them', 'the marked ones')}",
        ),
        asks=("the positions in increasing order" + ("" if len(op) == 2 else ", or $-1$"), "all positions asked for" + ("" if len(op) == 2 else ", or $-1$")) if listed else ("the number of such elements", "how many there are"),
        output="ints" if listed else "int",
        python=("s = sum(a)\n" + fin.format(op), "s = sum(a)\n" + loop),
        cpp=(f"long long s = 0;\nfor (int x : a) s += x;\n{cl}", f"long long s = accumulate(a.begin(), a.end(), 0LL);\n{cl}"),
        wrong_python=(f"s = sum(a)\n{fin.format(op[0] if len(op) == 2 else op + '=')}", ("s = sum(a) // n * n\n" if op in {"<", ">="} else "s = -(-sum(a) // n) * n\n") + fin.format(op)),
        wrong_cpp=((f"long long s = accumulate(a.begin(), a.end(), 0LL) / n;\n{cl.replace('(long long)a[i] * n', 'a[i]').replace('x * n', 'x')}" if op in {"<", "<=", ">"} and op not in {"<=", ">"} else f"long long s = accumulate(a.begin() + 1, a.end(), 0LL);\n{cl}"),),
    )


@family(1300, "dp", "bitmasks", "brute force")
def arrays_fair_split(rng: random.Random) -> Task:
    """Split into two groups: equal sums, or the least difference of sums."""
    least = rng.random() < 0.6
    small = rng.random() < 0.5

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(1, (4, 7, 12, 14)[size] if small else (4, 8, 20, 40)[size])
        top = rng.choice((4, 10, 40)) if not small else rng.choice((6, 60, 1000))
        a = [rng.randint(1, top) for _ in range(n)]
        if rng.random() < 0.3:
            a[0] = min(sum(a), 1000) if small else min(sum(a), 100)
        return {"n": n, "a": a}

    q = "What is the smallest possible absolute difference of the two sums?" if least else "Is it possible to make the two sums equal?"
    end = "ans = min(abs(total - 2 * x) for x in range(total + 1) if s >> x & 1)" if least else "ans = total % 2 == 0 and s >> (total // 2) & 1 == 1"
    end2 = "ans = min(abs(total - 2 * x) for x in s)" if least else "ans = any(2 * x == total for x in s)"
    cend = "int ans = total;\nfor (int x = 0; x <= total; x++) if (d[x]) ans = min(ans, abs(total - 2 * x));" if least else "bool ans = total % 2 == 0 && d[total / 2];"
    cend2 = "int ans = INT_MAX;\nfor (int x : s) ans = min(ans, abs(total - 2 * x));" if least else "bool ans = false;\nfor (int x : s) if (2 * x == total) ans = true;"
    greedy = "p = q = 0\nfor x in sorted(a, reverse=True):\n    if p <= q:\n        p += x\n    else:\n        q += x\n" + ("ans = abs(p - q)" if least else "ans = p == q")
    return Task(
        reads=(Int("n", 1, 15 if small else 100), Ints("a", "n", 1, 1000 if small else 100)),
        stories=(
            f"[You are given|Given are] $n$ positive integers $a_1, \\dots, a_n$. Each of them is to be put into one of two groups (a group may stay empty, and its sum is then $0$). {q}",
            f"{{hero}} and {{friend}} found $n$ {{things}} in {{place}}; the $i$-th is worth $a_i$ coins. They share out all of them, and nothing can be divided. " + ("By how many coins, at the least, must the values of their shares differ?" if least else "Can both of them get shares of the same value?"),
            "A [lorry|ship] carries $n$ crates with weights $a_1, \\dots, a_n$; each stands either on the left or on the right side. " + ("Find the smallest possible difference between the total weights on the two sides." if least else "The driver wants both sides to weigh exactly the same. Can the crates be placed in such a way?"),
        ),
        asks=("the smallest possible difference", "the least difference of the two totals") if least else ("such a division is possible", "it can be done"),
        output="int" if least else "yesno",
        python=(f"total = sum(a)\ns = 1\nfor x in a:\n    s |= s << x\n{end}", f"total = sum(a)\ns = {{0}}\nfor x in a:\n    s |= {{y + x for y in s}}\n{end2}"),
        cpp=(f"int total = accumulate(a.begin(), a.end(), 0);\nvector<char> d(total + 1, 0);\nd[0] = 1;\nfor (int x : a)\n    for (int j = total; j >= x; j--) if (d[j - x]) d[j] = 1;\n{cend}",
             f"int total = 0;\nset<int> s = {{0}};\nfor (int x : a) {{\n    total += x;\n    set<int> w = s;\n    for (int y : w) s.insert(y + x);\n}}\n{cend2}"),
        wrong_python=(greedy, "ans = sum(a) % 2" if least else "ans = sum(a) % 2 == 0"),
        wrong_cpp=("int total = accumulate(a.begin(), a.end(), 0);\nvector<char> d(total + 1, 0);\nd[0] = 1;\nfor (int x : a)\n    for (int j = x; j <= total; j++) if (d[j - x]) d[j] = 1;\n" + cend,),
        draw=draw, yes=rng.choice((("YES", "NO"), ("Yes", "No"))),
    )
