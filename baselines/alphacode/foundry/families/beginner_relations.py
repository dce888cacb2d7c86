"""First problems of a round: relations between a few numbers, reachability, parity."""

from __future__ import annotations

import random
from math import gcd

from baselines.alphacode.foundry.task import Int, Task, family

PAIRS = (("YES", "NO"), ("Yes", "No"), ("YES", "NO"), ("possible", "impossible"))


@family(800, "brute force", "math", "sortings")
def beginner_one_of_three(rng: random.Random) -> Task:
    """Three numbers, one of which is made of the other two, in some order."""
    high = rng.choice((100, 1000, 10**9))
    what, plain, mid = rng.choice((
        ("the sum of the other two", "a + b == c", 0),
        ("twice the sum of the other two", "2 * (a + b) == c", 0),
        ("the arithmetic mean of the other two", "a + c == 2 * b", 1),
        ("the sum of the other two plus one", "a + b + 1 == c", 0),
    ))  # fmt: skip

    def draw(r: random.Random, size: int) -> dict:
        top = min(high // 4, (5, 20, 1000, high)[size])
        x, y = r.randint(1, top), r.randint(1, top)
        z = {"a + b == c": x + y, "2 * (a + b) == c": 2 * (x + y), "a + b + 1 == c": x + y + 1}.get(plain, 2 * y - x)
        z += r.choice((0, 0, 1, -1, r.randint(-3, 3)))
        out = [x, y, min(high, max(1, z))]
        r.shuffle(out)
        return dict(zip("abc", out, strict=True))

    expr = {"a + b == c": "{0} + {1} == {2}", "2 * (a + b) == c": "2 * ({0} + {1}) == {2}", "a + b + 1 == c": "{0} + {1} + 1 == {2}"}.get(plain, "{0} + {1} == 2 * {2}")
    three = [expr.format(*p) for p in (("a", "b", "c"), ("a", "c", "b"), ("b", "c", "a"))]
    cthree = [e.replace("2 * (", "2LL * (").replace("== 2 *", "== 2LL *").replace("a + b", "0LL + a + b") if high > 10**8 else e for e in three]
    cthree = [e.replace("(0LL + ", "(") for e in cthree]
    cthree = ["0LL + " + e if high > 10**8 and not e.startswith(("0LL", "2LL")) else e for e in cthree]
    order = ("x", "z", "y") if mid else ("x", "y", "z")
    return Task(
        reads=((Int("a", 1, high), Int("b", 1, high), Int("c", 1, high)),),
        stories=(
            f"You are given three integers $a$, $b$ and $c$. [Check|Determine] whether [one|at least one] of them equals {what}.",
            f"Three [brothers|sisters|dwarfs], {{hero}}, {{friend}} and their neighbour, [have collected|found] $a$, $b$ and $c$ [mushrooms|shells|nuts]. They claim that the number of one of them is {what}, but nobody remembers [whose number it was|who it was]. [Can it be true|Is the claim correct]?",
            f"[On a blackboard|On three cards] {{hero}} sees the numbers $a$, $b$, $c$ in an arbitrary order. A triple is called [nice|harmonic|friendly] if its numbers can be rearranged so that one of them is {what}. Is the given triple [so|of this kind]?",
        ),
        asks=(f"some of the three numbers is {what}", f"one of the numbers equals {what}"),
        output="yesno",
        python=(
            f"ans = {' or '.join(three)}",
            f"x, y, z = sorted([a, b, c])\nans = {expr.format(*order)}",
            f"from itertools import permutations\n---\nans = False\nfor x, y, z in permutations((a, b, c)):\n    if {expr.format('x', 'y', 'z')}:\n        ans = True",
        ),
        cpp=(
            f"bool ans = {' || '.join(cthree)};",
            f"vector<long long> v = {{a, b, c}};\nsort(v.begin(), v.end());\nbool ans = {expr.format('v[0]', 'v[2]' if mid else 'v[1]', 'v[1]' if mid else 'v[2]')};",
        ),
        wrong_python=(f"ans = {three[0]}", f"ans = {three[0]} or {three[1]}"),
        wrong_cpp=(f"bool ans = {cthree[0]} || {cthree[2]};",),
        draw=draw,
        yes=rng.choice(PAIRS[:3]),
    )


@family(800, "implementation", "sortings")
def beginner_four_sticks(rng: random.Random) -> Task:
    """Whether four sticks bound a rectangle, or a proper one."""
    high = rng.choice((10, 100, 10**9))
    proper = rng.random() < 0.5

    def draw(r: random.Random, size: int) -> dict:
        top = min(high, (3, 5, 100, high)[size])
        x, y = r.randint(1, top), r.randint(1, top)
        out = r.choice(([x, x, y, y], [x] * 4, [x, x, x, y], [x, x, y, r.randint(1, top)], [r.randint(1, min(top, 4)) for _ in range(4)]))
        r.shuffle(out)
        return dict(zip("abcd", out, strict=True))

    tail = "that is not a square" if proper else "(a square is a rectangle too)"
    add = " and p[1] != p[2]" if proper else ""
    cadd = " && p[1] != p[2]" if proper else ""
    want = "sorted(Counter(p).values()) == [2, 2]" if proper else "all(v % 2 == 0 for v in Counter(p).values())"
    not_all = "not (a == b == c == d) and " if proper else ""
    cnot = "!(a == b && b == c && c == d) && " if proper else ""
    return Task(
        reads=((Int("a", 1, high), Int("b", 1, high), Int("c", 1, high), Int("d", 1, high)),),
        stories=(
            f"{{hero}} [has|found] four sticks of lengths $a$, $b$, $c$ and $d$. [Can|Is it possible that] {{hero}} lays them on the floor so that they form the sides of a rectangle {tail}? Every stick is exactly one side, and sticks may not be [broken|cut].",
            f"Four integers $a, b, c, d$ are given. [Determine|Check] whether they are, in some order, the lengths of the four sides of a rectangle {tail}.",
            f"[In {{place}} a new field|A sheepfold] is to be fenced by four fence panels with lengths $a$, $b$, $c$, $d$. {{friend}} insists on a rectangular shape {tail}, and all four panels must be used, one a side. Will {{friend}} be [satisfied|pleased]?",
        ),
        asks=("such a rectangle can be formed", "the four lengths make such a rectangle"),
        output="yesno",
        python=(
            f"p = sorted([a, b, c, d])\nans = p[0] == p[1] and p[2] == p[3]{add}",
            f"ans = {not_all}(a == b and c == d or a == c and b == d or a == d and b == c)",
            f"from collections import Counter\n---\np = [a, b, c, d]\nans = {want}",
        ),
        cpp=(
            f"vector<int> p = {{a, b, c, d}};\nsort(p.begin(), p.end());\nbool ans = p[0] == p[1] && p[2] == p[3]{cadd};",
            f"bool ans = {cnot}((a == b && c == d) || (a == c && b == d) || (a == d && b == c));",
        ),
        wrong_python=(
            "ans = len({a, b, c, d}) == 2" if proper else "ans = len({a, b, c, d}) <= 2",
            "ans = a == c and b == d" + (" and a != b" if proper else ""),
            *(("p = sorted([a, b, c, d])\nans = p[0] == p[1] and p[2] == p[3]",) if proper else ()),
        ),
        wrong_cpp=("set<int> p = {a, b, c, d};\nbool ans = p.size() <= 2;",),
        draw=draw,
        yes=rng.choice(PAIRS),
    )


@family(900, "math", "brute force")
def beginner_equal_weights(rng: random.Random) -> Task:
    """Ones and weights w split into halves of the same sum."""
    w = rng.choice((2, 3, 4, 5))
    high = rng.choice((20, 100, 1000))
    return Task(
        reads=((Int("a", 0, high, "the number of light ones"), Int("b", 0, high, "the number of heavy ones")),),
        stories=(
            f"{{hero}} and {{friend}} [bought|received] $a$ [candies|cheeses] that weigh $1$ gram each and $b$ that weigh {w} grams each. Nothing may be cut. Can they divide all of them so that both get the same total weight?",
            f"A multiset holds $a$ numbers equal to $1$ and $b$ numbers equal to ${w}$. Is it possible to [split|divide] it into two parts (possibly empty) with equal sums?",
            f"Two porters carry the luggage of an expedition: $a$ bags of $1$ kilogram and $b$ bags of {w} kilograms. All bags have to be carried, and neither porter agrees to carry more than the other. [Can the bags be distributed|Is a fair distribution possible]?",
        ),
        asks=("a fair division exists", "it is possible"),
        output="yesno",
        python=(
            f"ans = (a + {w} * b) % 2 == 0 and (b % 2 == 0 or a >= {w})",
            f"if b % 2 == 0:\n    ans = a % 2 == 0\nelse:\n    ans = a >= {w} and (a - {w}) % 2 == 0",
            f"ans = any(2 * (i + {w} * j) == a + {w} * b for i in range(a + 1) for j in (b // 2, b - b // 2))",
        ),
        cpp=(
            f"bool ans = (a + {w} * b) % 2 == 0 && (b % 2 == 0 || a >= {w});",
            f"bool ans = false;\nint half = a + {w} * b;\nfor (int j = 0; j <= b; j++) {{\n    int x = half - 2 * {w} * j;\n    if (x >= 0 && x % 2 == 0 && x / 2 <= a) ans = true;\n}}",
        ),
        wrong_python=(f"ans = (a + {w} * b) % 2 == 0", "ans = a % 2 == 0 and b % 2 == 0"),
        wrong_cpp=(f"bool ans = (a + {w} * b) % 2 == 0;",),
        yes=rng.choice(PAIRS),
        draw=lambda r, size: {
            "a": r.choice((r.randint(0, w - 1), r.randint(0, 6), r.randint(0, high))),
            "b": r.choice((r.randint(0, 5), r.randint(0, high))),
        },
    )


@family(900, "math", "number theory")
def beginner_forward_back(rng: random.Random) -> Task:
    """Whether b can be reached from a by steps +p and -q."""
    p, q = rng.choice(((4, 6), (6, 9), (2, 4), (10, 15), (6, 4), (9, 3), (8, 12), (10, 4)))

    d = gcd(p, q)
    high = rng.choice((100, 10**5, 10**9))
    return Task(
        reads=((Int("a", 1, high, "the start"), Int("b", 1, high, "the goal")),),
        stories=(
            f"{{hero}} [plays|has invented] a game. There are $a$ {{things}} on the table. In a move, {{hero}} either adds exactly {p} {{things}} from an endless store or takes exactly {q} away (if there are at least {q}). Can {{hero}} get exactly $b$ {{things}} after [some|any number of] moves, maybe none?",
            f"Given are integers $a$ and $b$. In one operation $a$ is replaced by $a + {p}$ or by $a - {q}$. [Can|Is it possible to] $a$ become equal to $b$ after zero or more operations?".replace("Is it possible to] $a$ become", "Can the number] $a$ become"),
            f"A frog sits on stone $a$ of an endless row of stones numbered by all integers, and its house is on stone $b$. The frog can jump exactly {p} stones forward or exactly {q} stones back, as often as it likes. Will it be able to get home?",
        ),
        asks=("it is possible", "the goal can be reached"),
        output="yesno",
        python=(
            f"ans = (b - a) % {d} == 0",
            f"ans = a % {d} == b % {d}",
            f"from math import gcd\n---\nans = abs(a - b) % gcd({p}, {q}) == 0",
            f"ans = any((b - a + {q} * i) % {p} == 0 for i in range({p}))",
        ),
        cpp=(
            f"bool ans = abs(a - b) % {d} == 0;",
            f"bool ans = a % {d} == b % {d};",
            f"bool ans = abs(b - a) % __gcd({p}, {q}) == 0;",
        ),
        wrong_python=(f"ans = (b - a) % {p} == 0 if b >= a else (a - b) % {q} == 0",),
        wrong_cpp=(f"bool ans = b > a ? (b - a) % {p} == 0 : (a - b) % {q} == 0;",),
        yes=rng.choice(PAIRS),
    )


@family(800, "math")
def beginner_pass_until_equal(rng: random.Random) -> Task:
    """Moves that pass c from one to the other until both are equal, or -1."""
    c = rng.choice((1, 2, 3, 5, 10))
    high = rng.choice((100, 10**6, 10**9))
    bad = rng.choice((-1, -1, 0)) if rng.random() < 0.3 else -1

    def draw(r: random.Random, size: int) -> dict:
        top = min(high, (20, 100, 10**4, high)[size])
        a = r.randint(1, top)
        b = a + r.choice((2 * c, 2 * c, 1, c)) * r.randint(-max(1, top // (2 * c)), max(1, top // (2 * c)))
        return {"a": a, "b": b if 1 <= b <= high and b != a else (a % high) + 1}

    fail = f"[print|the answer is] ${bad}$"
    return Task(
        reads=((Int("a", 1, high), Int("b", 1, high)),),
        stories=(
            f"{{hero}} has $a$ {{things}}, {{friend}} has $b$; the two numbers are different. In one move, one of them (not always the same one) gives exactly {c} of the {{things}} to the other. How many moves are needed at least until both have the same number? If it is impossible, {fail}.",
            f"Two distinct integers $a$ and $b$ are given. A move increases one of them by {c} and decreases the other by {c}. Find the minimum number of moves that make the numbers equal; if this can never happen, {fail}.",
            f"Two [tanks|barrels] hold $a$ and $b$ litres of [water|oil], $a \\ne b$. With a can that holds exactly {c} litre{'s' * (c > 1)}, {{hero}} fills the can from one of them and pours it into the other; the can has to be full every time. After how many such transfers, at least, can both hold equally much? If they cannot, {fail}.",
        ),
        asks=(f"the minimum number of moves, or ${bad}$ if it is impossible",),
        output="int",
        python=(
            f"d = abs(a - b)\nans = d // {2 * c} if d % {2 * c} == 0 else {bad}",
            f"ans = {bad}\nif (a - b) % {2 * c} == 0:\n    ans = abs(a - b) // {2 * c}",
            f"x = (a + b) // 2\nif (a + b) % 2 or (x - a) % {c}:\n    ans = {bad}\nelse:\n    ans = abs(x - a) // {c}",
        ),
        cpp=(
            f"int d = abs(a - b);\nint ans = d % {2 * c} ? {bad} : d / {2 * c};",
            f"int ans = {bad};\nif ((a - b) % {2 * c} == 0) ans = (max(a, b) - min(a, b)) / {2 * c};",
        ),
        wrong_python=(f"d = abs(a - b)\nans = d // {c} if d % {c} == 0 else {bad}", f"ans = abs(a - b) // {2 * c} if (a + b) % 2 == 0 else {bad}" if c > 1 else "ans = abs(a - b) // 2"),
        wrong_cpp=(f"int ans = a > b && (a - b) % {2 * c} == 0 ? (a - b) / {2 * c} : {bad};",),
        draw=draw,
    )


@family(900, "math", "implementation")
def beginner_catching_up(rng: random.Random) -> Task:
    """Two walkers on one road: do they meet at a whole moment, or when."""
    high = rng.choice((100, 10**4, 10**9))
    when = rng.random() < 0.5

    def draw(r: random.Random, size: int) -> dict:
        top = min(high, (10, 100, 10**4, high)[size])
        p, v, w = r.randint(1, top), r.randint(1, min(top, 50)), r.randint(1, min(top, 50))
        q = p + (v - w) * r.randint(-4, 5) + r.choice((0, 0, 0, 1))
        return {"p": p, "v": v, "q": q if 1 <= q <= high else r.randint(1, top), "w": w}

    end = "Find the first such moment, or $-1$ if there is none." if when else "Does such a moment exist?"
    if when:
        python = (
            "if p == q:\n    ans = 0\nelif v != w and (q - p) % (v - w) == 0 and (q - p) // (v - w) > 0:\n    ans = (q - p) // (v - w)\nelse:\n    ans = -1",
            "d, r = q - p, v - w\nif d < 0:\n    d, r = -d, -r\nif d == 0:\n    ans = 0\nelif r > 0 and d % r == 0:\n    ans = d // r\nelse:\n    ans = -1",
        )
        cpp = (
            "int d = q - p, r = v - w;\nif (d < 0) {\n    d = -d;\n    r = -r;\n}\nint ans = -1;\nif (d == 0) ans = 0;\nelse if (r > 0 && d % r == 0) ans = d / r;",
            "int ans;\nif (p == q) ans = 0;\nelse if (v == w || (q - p) % (v - w) != 0 || (q - p) / (v - w) < 0) ans = -1;\nelse ans = (q - p) / (v - w);",
        )
        wrong_python = ("if p == q:\n    ans = 0\nelif v == w:\n    ans = -1\nelse:\n    ans = abs(q - p) // abs(v - w)",)
        wrong_cpp = ("int ans = p == q ? 0 : -1;\nif (v > w && (q - p) % (v - w) == 0) ans = (q - p) / (v - w);",)
    else:
        python = (
            "if v == w:\n    ans = p == q\nelse:\n    ans = (q - p) % (v - w) == 0 and (q - p) // (v - w) >= 0",
            "if p > q:\n    p, q = q, p\n    v, w = w, v\nans = p == q or (v > w and (q - p) % (v - w) == 0)",
        )
        cpp = (
            "if (p > q) {\n    swap(p, q);\n    swap(v, w);\n}\nbool ans = p == q || (v > w && (q - p) % (v - w) == 0);",
            "bool ans;\nif (v == w) ans = p == q;\nelse ans = (q - p) % (v - w) == 0 && (q - p) / (v - w) >= 0;",
        )
        wrong_python = ("ans = p == q or (v != w and (q - p) % (v - w) == 0)", "ans = p == q or (p < q and v > w) or (p > q and v < w)")
        wrong_cpp = ("bool ans = p == q || (v != w && (q - p) % (v - w) == 0);",)
    return Task(
        reads=((Int("p", 1, high), Int("v", 1, high)), (Int("q", 1, high), Int("w", 1, high))),
        stories=(
            f"Two [kangaroos|frogs|hares] jump along a line in the positive direction. At moment $0$ one sits at point $p$ and the other at point $q$. Each second both jump at once, the first by $v$ and the second by $w$. They meet if after some whole number of seconds (maybe zero) both are at the same point. {end}",
            f"Consider the arithmetic progressions $p, p + v, p + 2v, \\dots$ and $q, q + w, q + 2w, \\dots$. A moment $k \\ge 0$ is called common if the terms with $k$ steps, $p + kv$ and $q + kw$, are equal. {end}",
            f"{{hero}} has $p$ coins and saves $v$ more every day; {{friend}} has $q$ coins and saves $w$ more every day. Look at the numbers now (moment $0$) and after each whole day. We want a moment at which both have equally many coins. {end}",
        ),
        asks=("the first such moment, or $-1$",) if when else ("they are equal at some moment", "there is such a moment"),
        output="int" if when else "yesno",
        python=python,
        cpp=cpp,
        wrong_python=wrong_python,
        wrong_cpp=wrong_cpp,
        draw=draw,
        yes=rng.choice(PAIRS[:3]),
    )


@family(800, "math")
def beginner_cheaper_offer(rng: random.Random) -> Task:
    """Two tariffs with a fixed part: which is cheaper for n, or what the cheaper costs."""
    high = rng.choice((100, 1000, 10**6))
    names = rng.choice((("First", "Second", "Equal"), ("A", "B", "SAME"), ("left", "right", "any")))
    cost = rng.random() < 0.4
    free = rng.random() < 0.5
    units = "max(0, n - k)" if free else "n"
    reads = ((Int("n", 1, high), Int("k", 1, high)) if free else (Int("n", 1, high),), (Int("a", 0, high), Int("b", 0, high)), (Int("c", 0, high), Int("d", 0, high)))
    first_k = " The first $k$ units are included in the fixed price in both cases." if free else ""
    end = "How much does {hero} pay when the cheaper one is chosen?" if cost else f"Which one is cheaper: {names[0]} or {names[1]}? If both cost the same, say {names[2]}."
    mend = "Find the smaller of the two values." if cost else f"Print {names[0]} if the first is smaller, {names[1]} if the second is smaller, {names[2]} otherwise."
    pick = f'"{names[0]}" if x < y else ("{names[1]}" if y < x else "{names[2]}")'
    chain = f'if x < y:\n    ans = "{names[0]}"\nelif x > y:\n    ans = "{names[1]}"\nelse:\n    ans = "{names[2]}"'
    cchain = f'string ans = "{names[2]}";\nif (x < y) ans = "{names[0]}";\nif (y < x) ans = "{names[1]}";'
    ccond = f'string ans = x == y ? "{names[2]}" : x < y ? "{names[0]}" : "{names[1]}";'
    return Task(
        reads=reads,
        stories=(
            f"{{hero}} wants to [rent a boat|hire a car|use a phone] for $n$ hours. There are two offers. The first costs $a$ coins at once and $b$ coins per hour; the second $c$ coins at once and $d$ coins per hour.{first_k.replace('units', 'hours')} {end}",
            (f"Let $u = \\max(0, n - k)$. " if free else "Let $u$ be another name of $n$. ") + f"Two expressions are considered, the first $a + b \\cdot u$ and the second $c + d \\cdot u$. {mend}",
            f"[Two printing shops|Two bakeries] are open. {{hero}} needs $n$ pieces. The shop called {names[0]} asks $a$ for any order and $b$ for each piece, the shop called {names[1]} asks $c$ for any order and $d$ for each piece.{first_k.replace('units', 'pieces')} {end}",
        ),
        asks=("the smaller price",) if cost else (f"{names[0]}, {names[1]} or {names[2]}",),
        output="int" if cost else "str",
        python=(
            f"u = {units}\nx = a + b * u\ny = c + d * u\n" + ("ans = min(x, y)" if cost else f"ans = {pick}"),
            f"x, y = a + b * {units}, c + d * {units}\n" + ("ans = x if x < y else y" if cost else chain),
        ),
        cpp=(
            f"long long u = {units}, x = a + b * u, y = c + d * u;\n" + ("long long ans = min(x, y);" if cost else cchain),
            (f"long long u = {units};\n" + ("long long ans = a + b * u;\nif (c + d * u < ans) ans = c + d * u;" if cost else f"long long x = a + u * b;\nlong long y = c + u * d;\n{ccond}")),
        ),
        wrong_python=(
            ("u = n - k\n" if free else "u = n - 1\n") + "x = a + b * u\ny = c + d * u\n" + ("ans = min(x, y)" if cost else f"ans = {pick}"),
            f"u = {units}\n" + ("ans = a + b * u if b < d else c + d * u" if cost else f"x = a + b * u\ny = c + d * u\nans = \"{names[0]}\" if x <= y else \"{names[1]}\""),
        ),
        wrong_cpp=(f"long long u = {units}, x = (a + b) * u, y = (c + d) * u;\n" + ("long long ans = min(x, y);" if cost else ccond),),
        draw=lambda r, size: _offers(r, high, free),
    )


def _offers(r: random.Random, high: int, free: bool) -> dict:
    n = r.choice((r.randint(1, 5), r.randint(1, high)))
    k = r.choice((min(high, n + r.randint(0, 3)), r.randint(1, n), 1))
    a, b, d = r.randint(0, min(high, 30)), r.randint(0, 8), r.randint(0, 8)
    u = max(0, n - k) if free else n
    c = a + (b - d) * u
    if not 0 <= c <= high or r.random() < 0.6:
        a, c = r.randint(0, min(high, 6 * u + 5)), r.randint(0, min(high, 6 * u + 5))
    if r.random() < 0.2:
        a, b, c, d = (r.randint(0, high) for _ in range(4))
    return {"n": n, **({"k": k} if free else {}), "a": a, "b": b, "c": c, "d": d}
