"""Divisors, primes, factorisation, gcd and lcm."""

from __future__ import annotations

import random
import re

from baselines.alphacode.foundry.task import Int, Task, family


@family(900, "number theory", "brute force")
def divisors_of_kind(rng: random.Random) -> Task:
    """Number or sum of divisors with a property; bound 10^5 or 10^9."""
    kind, test = rng.choice((("even", "d % 2 == 0"), ("odd", "d % 2 == 1"), ("not divisible by $3$", "d % 3 != 0"), ("at least $10$", "d >= 10"), ("smaller than $n$", "d < n"), ("with the last digit $1$ or $2$", "d % 10 in (1, 2)")))
    ctest = "(d % 10 == 1 || d % 10 == 2)" if " in " in test else test
    summed = rng.random() < 0.4
    what = "sum" if summed else "number"
    add = "d" if summed else "1"
    small = rng.random() < 0.5
    high = 10**4 if small else 10**9
    root = f"ans = 0\ni = 1\nwhile i * i <= n:\n    if n % i == 0:\n        for d in {{i, n // i}}:\n            if {test}:\n                ans += {add}\n    i += 1"
    root2 = f"ds = set()\nfor i in range(1, int(n ** 0.5) + 1):\n    if n % i == 0:\n        ds.add(i)\n        ds.add(n // i)\nans = sum({add} for d in ds if {test})"
    slow = f"ans = sum({add} for d in range(1, n + 1) if n % d == 0 and {test})"
    croot = f"long long ans = 0;\nfor (long long i = 1; i * i <= n; i++) {{\n    if (n % i) continue;\n    long long d = i;\n    if ({ctest}) ans += {add};\n    if (i * i == n) continue;\n    d = n / i;\n    if ({ctest}) ans += {add};\n}}"
    cset = f"set<int> ds;\nfor (int i = 1; i <= n / i; i++) if (n % i == 0) {{\n    ds.insert(i);\n    ds.insert(n / i);\n}}\nlong long ans = 0;\nfor (int d : ds) if ({ctest}) ans += {add};"
    cslow = f"long long ans = 0;\nfor (int d = 1; d <= n; d++) if (n % d == 0 && {ctest}) ans += {add};"
    return Task(
        reads=(Int("n", 1, high),),
        stories=(
            f"[Given is|You are given] a positive integer $n$. [Find|Compute] the {what} of its positive divisors that are {kind}. [Both $1$ and $n$ are divisors of $n$.|Remember that $d$ is a divisor of $n$ if $n$ can be divided by $d$ without remainder.|]".replace("that are with", "with"),
            f"{{hero}} wants to [plant|lay out|arrange] exactly $n$ [bushes|tulips|lavender plants] in equal rows, so the number of plants in a row must be a divisor $d$ of $n$ (a single row and rows of one plant are fine). By [taste|an old superstition], {{hero}} accepts only values of $d$ that are {kind}. Find the {what} of all acceptable values.".replace("that are with", "with"),
            f"[In a tower of {{place}} there is|There is] a safe with the number $n$ on its door. Its code is the {what} of all those positive divisors $d$ of $n$ which are {kind} ($0$ if none is). [Find the code.|What is the code?]".replace("which are with", "with"),
        ),
        asks=(f"the {what} of the divisors of $n$ that are {kind}".replace("that are with", "with"),), output="int",
        python=(root, slow if small else root2, root2), cpp=(croot, cslow if small else cset),
        wrong_python=(root.replace("for d in {i, n // i}", "for d in (i, n // i)"), root2.replace("ds.add(n // i)", "ds.add(i)").replace("        ds.add(i)\n        ds.add(i)", "        ds.add(i)")),
        wrong_cpp=(croot.replace("    if (i * i == n) continue;\n", ""),), cases=True,
        draw=lambda rng, size: {"n": min(high, max(1, rng.choice((rng.randint(1, (12, 60, 1000, high)[size]), rng.choice((1, 10, 11, 12, 2, 6, 20, 21, 22)) ** 2, rng.choice((60, 72, 120, 144, 210, 360, 504, 1000, 2520)), (rng.randint(1, 30) if small else rng.randint(1, 31000)) ** 2))))},
    )


@family(900, "number theory")
def aliquot_class(rng: random.Random) -> Task:
    """Compare the sum of proper divisors with the number itself (three words)."""
    words = rng.choice((("DEFICIENT", "PERFECT", "ABUNDANT"), ("poor", "just", "rich"), ("LESS", "EQUAL", "MORE")))
    less, same, more = words
    high = rng.choice((10**4, 10**9))
    core = f"\nif s < n:\n    ans = '{less}'\nelif s == n:\n    ans = '{same}'\nelse:\n    ans = '{more}'"
    ccore = f'\nstring ans = s < n ? "{less}" : s == n ? "{same}" : "{more}";'
    sums = "s = 0\ni = 1\nwhile i * i <= n:\n    if n % i == 0:\n        s += i\n        if i * i != n:\n            s += n // i\n    i += 1\ns -= n"
    sums2 = "s = 1 if n > 1 else 0\nfor i in range(2, int(n ** 0.5) + 1):\n    if n % i == 0:\n        s += i\n        if n // i != i:\n            s += n // i"
    csum = "long long s = 0;\nfor (int i = 1; 1LL * i * i <= n; i++) {\n    if (n % i == 0) {\n        s += i;\n        if (i != n / i) s += n / i;\n    }\n}\ns -= n;"
    return Task(
        reads=(Int("n", 1, high),),
        stories=(
            f"Let $s$ be the sum of all positive divisors of $n$ that are smaller than $n$ ([for example|so], $s = 16$ for $n = 12$, [and|while] $s = 0$ for $n = 1$). [Compare|The task is to compare] $s$ with $n$: the answer is {less} if $s < n$, {same} if $s = n$, and {more} if $s > n$.",
            f"{{hero}} owns $n$ coins. Every divisor of $n$ other than $n$ itself is [a friend|an admirer], and friend number $d$ brings $d$ coins as a gift. {{hero}} [calls the day|says the day is] {less} if the gifts together are fewer than $n$ coins, {same} if they are exactly $n$, {more} if they exceed $n$. What kind of day is it?".replace("[a friend|an admirer]", "a friend"),
            f"Old books [divide|sort] the positive integers into three classes by their proper divisors, that is, the divisors smaller than the number itself. If their sum is below the number, the number is [called|named] {less}; if it is equal to the number, {same}; if above, {more}. [To which class does $n$ belong?|Find the class of $n$.]",
        ),
        asks=(f"{less}, {same} or {more}", f"one of the words {less}, {same}, {more}"), output="str",
        python=(sums + core, sums2 + core), cpp=(csum + ccore, "long long s = n > 1;\nfor (int i = 2; i <= n / i; i++) if (n % i == 0) s += i == n / i ? i : i + n / i;" + ccore),
        wrong_python=(sums.replace("\ns -= n", "") + core, sums2.replace("        if n // i != i:\n            s += n // i", "        s += n // i").replace("range(2, int(n ** 0.5) + 1)", "range(2, int(n ** 0.5))") + core),
        wrong_cpp=(csum.replace("s -= n;", "") + ccore,), cases=True,
        draw=lambda rng, size: {"n": min(high, rng.choice((6, 28, 496, 8128, 9, 4, 25, 1, rng.randint(1, (15, 60, 1000, high)[size]), 12 * rng.randint(1, (2, 10, 80, high // 12)[size]))))},
    )


@family(1000, "number theory")
def kth_divisor(rng: random.Random) -> Task:
    """The k-th divisor from below or above, or the k-th common divisor."""
    common = rng.random() < 0.4
    down = rng.random() < 0.5
    high = rng.choice((10**4, 10**9))
    which = "largest" if down else "smallest"
    g = "g = gcd(a, b)\n" if common else "g = n\n"
    pre = "from math import gcd\n---\n" if common else ""
    names = "$a$ and $b$" if common else "$n$"
    obj = "common divisor" if common else "divisor"
    lists = "small, large = [], []\ni = 1\nwhile i * i <= g:\n    if g % i == 0:\n        small.append(i)\n        if i * i < g:\n            large.append(g // i)\n    i += 1\nd = small + large[::-1]\n"
    pick = ("d.reverse()\n" if down else "") + "ans = d[k - 1] if k <= len(d) else -1"
    lists2 = "d = sorted({x for i in range(1, int(g ** 0.5) + 1) if g % i == 0 for x in (i, g // i)}" + (", reverse=True" if down else "") + ")\nans = -1 if len(d) < k else d[k - 1]"
    cg = "int g = __gcd(a, b);\n" if common else "int g = n;\n"
    return Task(
        reads=(((Int("a", 1, high), Int("b", 1, high)) if common else (Int("n", 1, high),)) + (Int("k", 1, 100),),),
        stories=(
            f"[Find|Determine] the $k$-th {which} positive {obj} of {names}. If {'they have' if common else '$n$ has'} fewer than $k$ {'common ' if common else ''}divisors, the answer is $-1$.",
            f"[A list|In {{place}} a list] is made of all positive integers by which {('both $a$ and $b$ are' if common else '$n$ is')} divisible without remainder. It is sorted, with the {which} number first. {{hero}} is [asked|curious] which number stands at position $k$ (positions start from $1$). [Say|Answer] $-1$ if the list is too short.",
            f"{{hero}} has " + ("$a$ red and $b$ blue beads and makes equal bracelets of them: all beads must be used and every bracelet must have as many red beads as any other, and the same for blue ones. Consider all possible numbers of bracelets" if common else "$n$ beads and makes equal bracelets of them, using all the beads. Consider all possible numbers of bracelets") + f" and order them, {which} first. Which number is the $k$-th? If there are fewer than $k$ possible numbers, answer $-1$.",
        ),
        asks=("the number asked for, or $-1$", f"the $k$-th {which} {obj} or $-1$"), output="int",
        python=(pre + g + lists + pick, pre + g + lists2),
        cpp=(cg + "vector<int> d;\nfor (int i = 1; i <= g / i; i++) if (g % i == 0) {\n    d.push_back(i);\n    if (i != g / i) d.push_back(g / i);\n}\nsort(d." + ("rbegin(), d.rend()" if down else "begin(), d.end()") + ");\nint ans = k <= (int)d.size() ? d[k - 1] : -1;",
             cg + "set<int> d;\nfor (int i = 1; 1LL * i * i <= g; i++) if (g % i == 0) {\n    d.insert(i);\n    d.insert(g / i);\n}\nint ans = -1, cnt = 0;\nfor (auto p = d." + ("rbegin(); p != d.rend(" if down else "begin(); p != d.end(") + "); p++) if (++cnt == k) ans = *p;"),
        wrong_python=(pre + g + lists.replace("if i * i < g:", "if i * i <= g:") + pick, pre + g + lists + pick.replace("k <= len", "k < len")),
        wrong_cpp=(cg + "vector<int> d;\nfor (int i = 1; i <= g / i; i++) if (g % i == 0) d.push_back(i);\n" + ("reverse(d.begin(), d.end());\n" if down else "") + "int ans = k <= (int)d.size() ? d[k - 1] : -1;",), cases=True,
        draw=lambda rng, size: (lambda m, f: ({"a": m * rng.choice((1, 2, 3, 5)), "b": m * rng.choice((1, 2, 4, 7))} if common else {"n": m}) | {"k": f})(
            rng.choice((rng.randint(1, (9, 60, 1000, high // 7)[size]), rng.randint(1, (3, 8, 30, int((high // 7) ** 0.5))[size]) ** 2, rng.choice((36, 100, 144, 576, 360)))), rng.randint(1, (4, 6, 10, 14)[size])),
    )


@family(900, "number theory", "geometry")
def equal_squares(rng: random.Random) -> Task:
    """A rectangle cut into equal largest squares, or tiled as a square by equal rectangles."""
    kind = rng.choice(("squares", "tiles", "posts"))
    high = rng.choice((1000, 10**5, 10**9))
    ask = {"squares": "How many squares are there?", "tiles": "How many rectangles does the smallest such square need?", "posts": "How many marked points are there?"}[kind]
    f, cf = {"squares": ("(a // g) * (b // g)", "1LL * (a / g) * (b / g)"), "tiles": ("(a // g) * (b // g)", "1LL * (a / g) * (b / g)"), "posts": ("2 * (a + b) // g", "2LL * (1LL * a + b) / g")}[kind]
    bad = {"squares": "a * b // g", "tiles": "a * b // g", "posts": "2 * (a + b) // g + 1"}[kind]
    stories = {
        "squares": ("A sheet of paper of size $a \\times b$ is cut into equal squares with integer sides, as large as possible, and nothing is left over. ",
                    "{hero} wants to [pave|tile|cover] a [yard|hall|terrace] of $a$ by $b$ metres with equal square slabs whose side is a whole number of metres. Slabs cannot be broken, must cover everything without overlap, and should be as large as possible. ",
                    "[A baker of {place}|{friend}] made a rectangular cake of size $a \\times b$ and [divides|cuts] it without rest into equal square pieces. The side of a piece is an integer, and the pieces are as big as these conditions permit. "),
        "tiles": ("[There are|We have] many equal rectangles of size $a \\times b$. They may not be turned: side $a$ is always horizontal. A full square, without holes and overlaps, is to be built of them. ",
                  "{hero} has a big stock of tiles, each $a$ centimetres wide and $b$ centimetres high. A pattern on them forbids [to rotate them|rotating]. {hero} wants to [lay|form] a square out of whole tiles, [as small as possible|the smallest there is]. ",
                  "[Posters in {place}|Posters] have the width $a$ and the height $b$ and hang upright, edge to edge, in a rectangular block. The block should be a square. "),
        "posts": ("The border of a rectangle with the sides $a$ and $b$ is marked with points: all four corners are marked, neighbouring points along the border are equally far from each other, and this distance is an integer, as large as possible. ",
                  "{hero} puts a fence around a [garden|field|meadow] of size $a \\times b$ metres. Posts must stand in all four corners, the distance between neighbouring posts along the border must be the same everywhere, [namely|and it must be] an integer, and {hero} wants to use as few posts as possible. A post is a marked point. ",
                  "[The square of {place}|A park] is a rectangle of $a$ by $b$ steps. Lamps are to mark its border: one in every corner, the others on the sides, and one must walk the same whole number of steps from each lamp to the next one, this number being as great as can be. Every lamp is a marked point. "),
    }[kind]
    return Task(
        reads=((Int("a", 1, high), Int("b", 1, high)),),
        stories=tuple(s + ask for s in stories), asks=(ask[0].lower() + ask[1:-1].replace("are there", "there are").replace("does the smallest such square need", "the smallest such square needs"),), output="int",
        python=(f"from math import gcd\n---\ng = gcd(a, b)\nans = {f}", f"x, y = a, b\nwhile y:\n    x, y = y, x % y\ng = x\nans = {f}", f"def g(x, y):\n    return x if y == 0 else g(y, x % y)\n---\nd = g(a, b)\nans = {f.replace('g', 'd')}"),
        cpp=(f"long long g = __gcd(a, b);\nlong long ans = {cf};", f"int x = a, y = b;\nwhile (y != 0) {{\n    int r = x % y;\n    x = y;\n    y = r;\n}}\nlong long g = x;\nlong long ans = {cf};"),
        wrong_python=(f"from math import gcd\n---\ng = gcd(a, b)\nans = {bad}", f"g = min(a, b)\nans = {f}"), wrong_cpp=(f"int g = min(a, b);\nlong long ans = {cf};",), cases=True,
        draw=lambda rng, size: (lambda g: {"a": g * rng.randint(1, (3, 6, 20, high // 40)[size]), "b": g * rng.randint(1, (3, 6, 20, high // 40)[size])})(rng.choice((1, 2, 3, 4, 6, 10, 25))),
    )


@family(900, "math", "implementation")
def greedy_squares(rng: random.Random) -> Task:
    """Squares cut off greedily from a rectangle: how many, or how large the last."""
    last = rng.random() < 0.4
    high = rng.choice((1000, 10**9, 10**18))
    ask = "What is the side of the last square?" if last else "How many squares are there in the end?"
    loop = "ans = 0\nwhile b:\n    ans += a // b\n    a, b = b, a % b" if not last else "while b:\n    a, b = b, a % b\nans = a"
    two = ("cnt = 0\nwhile a > 0 and b > 0:\n    if a >= b:\n        cnt += a // b\n        a %= b\n    else:\n        cnt += b // a\n        b %= a\nans = " + ("a + b" if last else "cnt"))
    rec = ("from math import gcd\n---\nans = gcd(a, b)" if last else "def f(x, y):\n    if y == 0:\n        return 0\n    return x // y + f(y, x % y)\n---\nans = f(a, b)")
    return Task(
        reads=((Int("a", 1, high), Int("b", 1, high)),),
        stories=(
            f"A rectangle of size $a \\times b$ is given. While it is not a square, the largest possible square is cut off from it, so that a smaller rectangle remains; [finally|at the end] the remaining square is counted as a square, too. {ask}",
            f"{{hero}} [plays|idles] with a sheet of paper $a$ millimetres long and $b$ millimetres wide. Again and again {{hero}} cuts off a square whose side is the shorter side of the sheet, puts it [aside|on a pile] and goes on with the rest. When the sheet itself is a square, it [goes on|is put on] the pile as the last square. {ask}",
            f"[Two ropes are|In {{place}} two ropes are] $a$ and $b$ metres long. [As long as|While] the lengths differ, {{hero}} cuts from the longer rope a piece as long as the shorter one and takes the piece to weave a square net with that side. When the lengths are equal, one last net is woven with this length as its side. {ask.replace('squares', 'nets').replace('square', 'net')}",
        ),
        asks=("the side of the last one" if last else "the number of the pieces described",), output="int", python=(loop, two, rec),
        cpp=("long long x = a, y = b, cnt = 0;\nwhile (y > 0) {\n    cnt += x / y;\n    x %= y;\n    swap(x, y);\n}\nlong long ans = " + ("x;" if last else "cnt;"),
             ("long long f(long long x, long long y) {\n    return y ? f(y, x % y) : x;\n}" if last else "long long f(long long x, long long y) {\n    return y ? x / y + f(y, x % y) : 0;\n}") + "\n---\nlong long ans = f(a, b);"),
        wrong_python=("ans = min(a, b)" if last else "ans = max(a, b) // min(a, b)\nif max(a, b) % min(a, b):\n    ans += 1", "from math import gcd\n---\nans = " + ("a // gcd(a, b)" if last else "a * b // gcd(a, b) ** 2")),
        wrong_cpp=("long long ans = " + ("max(a, b) % min(a, b);" if last else "a / __gcd(a, b) * (b / __gcd(a, b));"),),
    )


@family(900, "number theory")
def primes_in_range(rng: random.Random) -> Task:
    """How many primes (prime pairs, squares of primes, almost primes) lie in a range."""
    kind = rng.choice(("prime", "pair", "two", "digit"))
    top = rng.choice((1000, 10**5)) if kind != "two" else 1000
    gap = rng.choice((2, 4, 6))
    low = rng.choice((1, 2))
    name, text, test, ctest = {
        "prime": ("prime", "a prime number, that is, an integer greater than $1$ with no divisors except $1$ and itself", "p[x]", "p[x]"),
        "pair": ("paired", f"such that both $x$ and $x + {gap}$ are primes (a prime is an integer above $1$ whose only divisors are $1$ and itself)", f"p[x] and p[x + {gap}]", f"p[x] && p[x + {gap}]"),
        "two": ("double", "a product of two primes, which may be equal (a prime is an integer above $1$ whose only divisors are $1$ and itself)", "any(x % i == 0 and p[i] and p[x // i] for i in range(2, x))", "[&] { for (int i = 2; i < x; i++) if (x % i == 0) return (bool)(p[i] && p[x / i]); return false; }()"),
        "digit": ("neat", "a prime with an even sum of digits (a prime is an integer above $1$ whose only divisors are $1$ and itself)", "p[x] and sum(map(int, str(x))) % 2 == 0", "p[x] && (x % 10 + x / 10 % 10 + x / 100 % 10 + x / 1000 % 10 + x / 10000) % 2 == 0"),
    }[kind]
    sieve = "p = [True] * (r + 10)\np[0] = p[1] = False\nfor i in range(2, r + 10):\n    if p[i]:\n        for j in range(i * i, r + 10, i):\n            p[j] = False\n"
    trial = "def prime(x):\n    if x < 2:\n        return False\n    i = 2\n    while i * i <= x:\n        if x % i == 0:\n            return False\n        i += 1\n    return True\n---\n"
    csieve = "vector<char> p(r + 10, 1);\np[0] = p[1] = 0;\nfor (long long i = 2; i < r + 10; i++)\n    if (p[i]) for (long long j = i * i; j < r + 10; j += i) p[j] = 0;\n"
    called = re.sub(r"p\[([^\]]*)\]", r"prime(\1)", test)
    return Task(
        reads=((Int("l", low, top), Int("r", "l", top)),),
        stories=(
            f"We call an integer $x$ {name} if it is {text}. [Find the number of|Count the|How many] {name} integers $x$ [with|satisfying] $l \\le x \\le r$".replace("[Find the number of|Count the|How many]", "Find the number of") + ".",
            f"{{hero}} [numbers|is going through] the pages $l, l + 1, \\dots, r$ of a [diary|notebook] and puts a star on page $x$ if $x$ is {text}. How many stars are [drawn|needed]?".replace("[numbers|is going through]", "goes through"),
            f"[In {{place}} seats|Seats in the theatre] are numbered from $l$ to $r$. {{hero}} [likes|would accept] a seat only if its number $x$ is {text}. [How many seats does {{hero}} like?|Count the seats that suit {{hero}}.]".replace("[likes|would accept]", "likes"),
        ),
        asks=(f"the number of such integers from $l$ to $r$",), output="int",
        python=(sieve + f"ans = sum(1 for x in range(l, r + 1) if {test})", sieve + f"ans = 0\nfor x in range(l, r + 1):\n    if {test}:\n        ans += 1", *(() if top > 1000 or kind == "two" else (trial + f"ans = 0\nfor x in range(l, r + 1):\n    if {called}:\n        ans += 1",))),
        cpp=(csieve + f"int ans = 0;\nfor (int x = l; x <= r; x++) if ({ctest}) ans++;", "bool prime(int x) {\n    if (x < 2) return false;\n    for (int i = 2; i * i <= x; i++) if (x % i == 0) return false;\n    return true;\n}\n---\nint ans = 0;\nfor (int x = l; x <= r; x++) {\n    if (" + re.sub(r"p\[([^\]]*)\]", r"prime(\1)", ctest) + ") ans++;\n}"),
        wrong_python=(sieve + f"ans = sum(1 for x in range(l, r) if {test})", sieve.replace("range(i * i, r + 10, i)", "range(i * i + i, r + 10, i)") + f"ans = sum(1 for x in range(l, r + 1) if {test})"),
        wrong_cpp=(csieve.replace("i * i; j", "i * i + i; j") + f"int ans = 0;\nfor (int x = l; x <= r; x++) if ({ctest}) ans++;",), cases=False,
        draw=lambda rng, size: (lambda a: {"l": a, "r": rng.choice((min(top, a + rng.randint(0, 60)), min(top, rng.choice((2, 3, 5, 9, 25, 49, 11, 13))) if a <= 2 else min(top, a + 20)))})(rng.choice((low, 2, 2, 3, 5, rng.randint(low, (10, 50, 400, top - 100)[size])))),
    )
