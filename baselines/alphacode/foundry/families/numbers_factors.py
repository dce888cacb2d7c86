"""Prime factorisation, coprimality, and reductions by division."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Task, family


def _number(rng: random.Random, size: int, high: int) -> int:
    """A number with some structure: smooth, a prime power, a square, or any."""
    kind = rng.random()
    if kind < 0.35:
        n = 1
        for _ in range(rng.randint(0, (2, 4, 8, 14)[size])):
            n *= rng.choice((2, 2, 2, 3, 3, 5, 7, 11, 13))
            if n > high:
                n //= 13
                break
    elif kind < 0.5:
        n = rng.choice((2, 3, 5, 7, 31)) ** rng.randint(1, (2, 3, 4, 6)[size])
    elif kind < 0.65:
        n = rng.randint(1, (4, 9, 31, max(1, int(high**0.5) - 1))[size]) ** 2
    else:
        n = rng.randint(1, (12, 60, 5000, high)[size])
    return max(1, min(n, high))


@family(900, "number theory", "math")
def prime_factors_of(rng: random.Random) -> Task:
    """A quantity of the prime factorisation: number, sum, largest exponent, largest prime."""
    kind = rng.choice(("distinct", "all", "sum", "exponent", "largest", "odd"))
    q = {"distinct": "the number of different primes in it", "all": "the number of factors in it, equal ones counted each", "sum": "the sum of the factors in it, equal ones added each", "exponent": "how often the most frequent prime occurs in it", "largest": "the largest prime in it", "odd": "the number of different primes that occur in it an odd number of times"}[kind]
    high = rng.choice((10**4, 10**9))
    end = {"distinct": "len(f)", "all": "sum(f.values())", "sum": "sum(p * e for p, e in f.items())", "exponent": "max(f.values(), default=0)", "largest": "max(f, default=1)", "odd": "sum(1 for e in f.values() if e % 2 == 1)"}[kind]
    none = {"largest": " For $n = 1$ the product is empty; take $1$ as the answer then."}.get(kind, " For $n = 1$ the product is empty, and the answer is $0$.")
    upd = {"distinct": "ans += 1", "all": "ans += e", "sum": "ans += e * p", "exponent": "ans = max(ans, e)", "largest": "ans = p", "odd": "ans += e % 2"}[kind]
    last = {"distinct": "ans += 1", "all": "ans += 1", "sum": "ans += n", "exponent": "ans = max(ans, 1)", "largest": "ans = n", "odd": "ans += 1"}[kind]
    start = "1" if kind == "largest" else "0"
    loop = f"ans = {start}\np = 2\nwhile p * p <= n:\n    if n % p == 0:\n        e = 0\n        while n % p == 0:\n            n //= p\n            e += 1\n        {upd}\n    p += 1\n"
    cloop = f"long long ans = {start};\nfor (int p = 2; 1LL * p * p <= n; p++) {{\n    if (n % p) continue;\n    int e = 0;\n    while (n % p == 0) {{\n        n /= p;\n        e++;\n    }}\n    {upd.replace('max(ans, e)', 'max<long long>(ans, e)').replace('e * p', '1LL * e * p')};\n}}\n"
    clast = last.replace("max(ans, 1)", "max<long long>(ans, 1)")
    cend = {"distinct": "f.size()", "all": "0;\nfor (auto p : f) ans += p.second", "sum": "0;\nfor (auto p : f) ans += 1LL * p.first * p.second", "exponent": "0;\nfor (auto p : f) ans = max<long long>(ans, p.second)", "largest": "f.empty() ? 1 : f.rbegin()->first", "odd": "0;\nfor (auto p : f) if (p.second % 2) ans++"}[kind]
    bad = loop.rstrip() if kind != "exponent" else loop.replace("e = 0", "e = 1") + f"if n > 1:\n    {last}"
    cbad = cloop.rstrip() if kind != "exponent" else cloop.replace("int e = 0", "int e = 1") + f"if (n > 1) {clast};"
    return Task(
        reads=(Int("n", 1, high),),
        stories=(
            f"Every integer $n \\ge 2$ is a product of primes in exactly one way (up to order), for example, $360 = 2 \\cdot 2 \\cdot 2 \\cdot 3 \\cdot 3 \\cdot 5$. Write $n$ as such a product and find {q}.{none}",
            f"{{hero}} breaks the number $n$ [to pieces|apart] with a hammer: each blow splits one number into two factors greater than $1$, as long as that is possible. In the end there lie only primes, whose product is $n$. Consider this final product and find {q}.{none}",
            f"A [sorcerer|monk] of {{place}} brews a potion from primes: the strength of it is the product of the primes that are put in, and a prime may be put in several times. {{friend}} needs the strength $n$, so the [recipe|list of primes] is determined. Find {q}.{none}".replace("[recipe|list of primes] is determined. Find", "product is determined. Find"),
        ),
        asks=(q.replace("in it", "in the product"),), output="int",
        python=(loop + f"if n > 1:\n    {last}", f"f = {{}}\nd = 2\nwhile d * d <= n:\n    while n % d == 0:\n        f[d] = f.get(d, 0) + 1\n        n //= d\n    d += 1\nif n > 1:\n    f[n] = f.get(n, 0) + 1\nans = {end}"),
        cpp=(cloop + f"if (n > 1) {clast};", f"map<int, int> f;\nint x = n;\nfor (int d = 2; d <= x / d; d++) while (x % d == 0) {{\n    f[d]++;\n    x /= d;\n}}\nif (x > 1) f[x]++;\nlong long ans = {cend};"),
        wrong_python=(bad, f"f = {{}}\nfor d in range(2, 4):\n    while n % d == 0:\n        f[d] = f.get(d, 0) + 1\n        n //= d\nif n > 1:\n    f[n] = 1\nans = {end}"), wrong_cpp=(cbad,), cases=True,
        draw=lambda rng, size: {"n": _number(rng, size, high)},
    )


@family(1100, "number theory")
def make_it_power(rng: random.Random) -> Task:
    """The smallest factor that makes n a square (or cube), or the largest square dividing it."""
    e = rng.choice((2, 2, 3))
    noun = "square" if e == 2 else "cube"
    kind = rng.choice(("multiply", "divide", "inside"))
    ask = {"multiply": f"the smallest positive integer $m$ such that $n \\cdot m$ is a perfect {noun}", "divide": f"the smallest positive integer $m$ such that $m$ divides $n$ and $n / m$ is a perfect {noun}", "inside": f"the largest perfect {noun} that divides $n$"}[kind]
    power = {"multiply": f"-c % {e}", "divide": f"c % {e}", "inside": f"c - c % {e}"}[kind]
    cpower = {"multiply": f"({e} - c % {e}) % {e}", "divide": f"c % {e}", "inside": f"c - c % {e}"}[kind]
    lastpow = {"multiply": f"n ** {e - 1}", "divide": "n", "inside": "1"}[kind]
    clast = {"multiply": " * ".join(["(long long)n"] + ["n"] * (e - 2)), "divide": "n", "inside": "1"}[kind]
    high = 10**6 if e == 3 or rng.random() < 0.4 else 10**9
    body = f"ans = 1\np = 2\nwhile p * p <= n:\n    c = 0\n    while n % p == 0:\n        n //= p\n        c += 1\n    ans *= p ** ({power})\n    p += 1\nans *= {lastpow}"
    second = {"multiply": f"m = n\nans = 1\nd = 2\nwhile m > 1:\n    if d * d > m:\n        d = m\n    c = 0\n    while m % d == 0:\n        m //= d\n        c += 1\n    ans *= d ** ({power})\n    d += 1",
              "divide": f"d = 2\nwhile d ** {e} <= n:\n    while n % d ** {e} == 0:\n        n //= d ** {e}\n    d += 1\nans = n", "inside": f"ans = 1\ni = 1\nwhile i ** {e} <= n:\n    if n % i ** {e} == 0:\n        ans = i ** {e}\n    i += 1"}[kind]
    dd = "d * d" if e == 2 else "d * d * d"
    csecond = {"multiply": f"long long x = n, ans = 1;\nfor (long long p = 2; p * p <= x; p++) {{\n    bool one = false;\n    int c = 0;\n    while (x % p == 0) {{\n        x /= p;\n        c++;\n    }}\n    while (c % {e} != 0) {{\n        ans *= p;\n        c++;\n    }}\n}}\nif (x > 1) for (int i = 1; i < {e}; i++) ans *= x;".replace("    bool one = false;\n", ""),
               "divide": f"long long ans = n;\nfor (long long d = 2; {dd} <= ans; d++) while (ans % ({dd}) == 0) ans /= {dd};".replace(f"ans /= {dd}", f"ans /= ({dd})"), "inside": f"long long ans = 1;\nfor (long long d = 1; {dd} <= n; d++) if (n % ({dd}) == 0) ans = {dd};"}[kind]
    bad = {"multiply": f"ans = 1\nwhile n * ans != round((n * ans) ** (1 / {e})) ** {e} and ans < 1000:\n    ans += 1", "divide": f"d = 2\nwhile d ** {e} <= n:\n    if n % d ** {e} == 0:\n        n //= d ** {e}\n    d += 1\nans = n", "inside": f"ans = 1\np = 2\nwhile p ** {e} <= n:\n    if n % p ** {e} == 0:\n        ans = p ** {e}\n        break\n    p += 1"}[kind]
    return Task(
        reads=(Int("n", 1, high),),
        stories=(
            f"A perfect {noun} is a number $x^{e}$ with a positive integer $x$. [Given is|You are given] a positive integer $n$. Find {ask}.",
            f"{{hero}} {'packs things into ' + ('square trays' if e == 2 else 'cubic boxes')} and therefore likes only perfect {noun}s, that is, $1$, ${2**e}$, ${3**e}$, ${4**e}$ and so on. The number $n$ is not always of this kind, and {{hero}} [thinks about|is looking for] {ask}. [Find it.|Help {{hero}}.]",
            f"The [password|key number] of a [vault|gate] in {{place}} is made from the number $n$ of the year: it is {ask}. Here a perfect {noun} means a number that is the {'second' if e == 2 else 'third'} power of a positive integer. [What is the password?|Compute it.]".replace("[What is the password?|Compute it.]", "Compute it."),
        ),
        asks=("this number", ask), output="int", python=(body, second),
        cpp=(f"long long ans = 1;\nfor (long long p = 2; p * p <= n; p++) {{\n    int c = 0;\n    while (n % p == 0) {{\n        n /= p;\n        c++;\n    }}\n    for (int i = 0; i < {cpower}; i++) ans *= p;\n}}\nans *= {clast};", csecond),
        wrong_python=(body.replace(f"\nans *= {lastpow}", "") if kind != "inside" else body.replace("ans *= 1", "ans *= n"), *(() if kind == "divide" and e == 3 else (bad,))), wrong_cpp=({"multiply": "long long ans = n;", "divide": "long long ans = 1;\nfor (int p = 2; p <= n / p; p++) while (n % p == 0) {\n    ans *= p;\n    n /= p;\n}\nans *= n;", "inside": "long long ans = 1;\nwhile ((ans + 1) * (ans + 1) <= n) ans++;\nans *= ans;"}[kind],), cases=True,
        draw=lambda rng, size: {"n": _number(rng, size, high)},
    )


@family(1000, "number theory")
def factorial_power(rng: random.Random) -> Task:
    """How often a prime (or ten) divides n!, or the product from l to r, or the smallest n for it."""
    p, text = rng.choice(((5, "zeros at the end of its decimal notation"), (2, "zeros at the end of its binary notation"), (3, "times it can be divided by $3$ without remainder"), (7, "times it can be divided by $7$ without remainder")))
    part = rng.random() < 0.5
    high = rng.choice((10**6, 10**9, 10**18))
    if part:
        reads: tuple[Int, ...] = (Int("l", 1, high), Int("r", "l", high))
        prod = "l \\cdot (l + 1) \\cdot \\dots \\cdot r"
        if p == 5:
            p, text = 3, "times it can be divided by $3$ without remainder"
    else:
        reads = (Int("n", 1, high),)
        prod = "1 \\cdot 2 \\cdot 3 \\cdot \\dots \\cdot n"
    fn = f"def f(x):\n    s = 0\n    while x:\n        x //= {p}\n        s += x\n    return s\n---\n"
    cfn = f"long long f(long long x) {{\n    long long s = 0;\n    while (x > 0) {{\n        x /= {p};\n        s += x;\n    }}\n    return s;\n}}\n---\n"
    py = (fn + ("ans = f(r) - f(l - 1)" if part else "ans = f(n)"), f"ans = 0\nq = {p}\nwhile q <= {'r' if part else 'n'}:\n    ans += {'r // q - (l - 1) // q' if part else 'n // q'}\n    q *= {p}", f"def f(x):\n    return 0 if x < {p} else x // {p} + f(x // {p})\n---\nans = " + ("f(r) - f(l - 1)" if part else "f(n)"))
    cpp = (cfn + ("long long ans = f(r) - f(l - 1);" if part else "long long ans = f(n);"), f"long long f(long long x) {{\n    return x ? x / {p} + f(x / {p}) : 0;\n}}\n---\nlong long ans = {'f(r) - f(l - 1)' if part else 'f(n)'};")
    bad = (f"ans = r // {p} - (l - 1) // {p}" if part else f"ans = n // {p}", fn + "ans = f(r) - f(l)" if part else f"ans = n // {p} + n // {p * p}")
    return Task(
        reads=(reads,),
        stories=(
            f"Consider the product $P = {prod}$. [Do not try to compute it, it is huge.|] Find the number of {text}.".replace("its", "the").replace("times it can", "times $P$ can").replace("the decimal notation", "the decimal notation of $P$").replace("the binary notation", "the binary notation of $P$"),
            f"{{hero}} [multiplies|has multiplied] all integers from ${'l' if part else '1'}$ to ${'r' if part else 'n'}$ and covered a whole [wall|roll of paper] with the result. Find the number of {text}.".replace("times it can", "times the result can").replace("its", "the result's").replace("the result's decimal notation", "the decimal notation of the result").replace("the result's binary notation", "the binary notation of the result"),
            f"In {{place}} lives a giant number: the product ${prod}$. {{friend}} keeps dividing, {'by $10$' if p == 5 else f'by ${p}$'}, as long as no remainder appears. How many divisions without remainder does {{friend}} make?",
        ),
        asks=("this number", "the number asked for"), output="int", python=py, cpp=cpp, wrong_python=bad, wrong_cpp=(f"long long ans = {'(r - l + 1)' if part else 'n'} / {p};",), cases=True,
        draw=lambda rng, size: (lambda x: {"l": x, "r": min(high, x + rng.choice((0, rng.randint(0, 100), rng.randint(0, high))))} if part else {"n": x})(min(high, rng.choice((rng.randint(1, (20, 100, 5000, high)[size]), p ** rng.randint(1, (2, 3, 4, 6)[size]))))),
    )


@family(900, "number theory", "brute force")
def coprime_in_range(rng: random.Random) -> Task:
    """How many of 1..n are coprime with k, or have gcd exactly g, or the next coprime number."""
    kind = rng.choice(("count", "exact", "next"))
    top = rng.choice((1000, 10**4))
    g = rng.choice((2, 3, 4, 6))
    text = {"count": "whose greatest common divisor with $k$ is $1$", "exact": f"whose greatest common divisor with $k$ is exactly ${g}$", "next": ""}[kind]
    if kind == "next":
        ask = "Find the smallest integer $x > n$ such that the greatest common divisor of $x$ and $k$ is $1$."
        py = ("from math import gcd\n---\nx = n + 1\nwhile gcd(x, k) != 1:\n    x += 1\nans = x", "def g(x, y):\n    while y:\n        x, y = y, x % y\n    return x\n---\nans = n + 1\nwhile g(ans, k) > 1:\n    ans += 1")
        cpp = ("int ans = n + 1;\nwhile (__gcd(ans, k) != 1) ans++;", "int ans = 0;\nfor (int x = n + 1; ans == 0; x++) {\n    int p = x, q = k;\n    while (q) {\n        int r = p % q;\n        p = q;\n        q = r;\n    }\n    if (p == 1) ans = x;\n}")
        bad, cbad = ("ans = n + 1\nwhile k % ans == 0:\n    ans += 1", "from math import gcd\n---\nx = n\nwhile gcd(x, k) != 1:\n    x += 1\nans = x"), "int ans = n + 1;\nwhile (ans % k == 0 && k > 1) ans++;"
    else:
        want = "1" if kind == "count" else str(g)
        ask = f"How many integers from $1$ to $n$ are there {text}?"
        py = (f"from math import gcd\n---\nans = sum(1 for x in range(1, n + 1) if gcd(x, k) == {want})", f"def g(x, y):\n    return x if y == 0 else g(y, x % y)\n---\nans = 0\nfor i in range(1, n + 1):\n    if g(i, k) == {want}:\n        ans += 1")
        cpp = (f"int ans = 0;\nfor (int x = 1; x <= n; x++) if (__gcd(x, k) == {want}) ans++;", f"int g(int x, int y) {{\n    return y ? g(y, x % y) : x;\n}}\n---\nint ans = 0;\nfor (int i = 1; i <= n; i++) {{\n    if (g(i, k) == {want}) {{\n        ans++;\n    }}\n}}")
        bad = ("ans = sum(1 for x in range(1, n + 1) if k % x != 0)" if kind == "count" else f"ans = sum(1 for x in range(1, n + 1) if x % {g} == 0 and k % {g} == 0)", f"from math import gcd\n---\nans = sum(1 for x in range(2, n) if gcd(x, k) == {want})")
        cbad = f"int ans = 0;\nfor (int x = 1; x < n; x++) if (__gcd(x, k) == {want}) ans++;"

    def draw(rng: random.Random, size: int) -> dict[str, int]:
        n = rng.randint(1, (8, 20, 200, top)[size])
        k = rng.choice((rng.randint(1, (8, 30, 300, top)[size]), 6 * rng.randint(1, 10), 30, 210, g * rng.randint(1, 12)))
        return {"n": rng.choice((n, k - 1 or 1, max(1, min(n, g * 3)))), "k": k}

    return Task(
        reads=((Int("n", 1, top), Int("k", 1, top)),),
        stories=(
            f"[You are given|Given are] two positive integers $n$ and $k$. {ask} [The greatest common divisor of two numbers is the largest integer by which both can be divided.|]",
            f"{{hero}} [has|owns] a [gear|cogwheel] with $k$ teeth and chooses a second one to go with it. By {{hero}}'s experience everything depends on the greatest common divisor of the numbers of teeth, [that is|i. e.], the largest number dividing both. {ask}".replace("[that is|i. e.]", "that is"),
            f"On an island of {{place}}, two people with the numbers $x$ and $y$ may [dance|play chess] together depending on the largest integer that divides both $x$ and $y$, called the greatest common divisor. {{friend}} has the number $k$. {ask}",
        ),
        asks=("this number", "the number asked for"), output="int", python=py, cpp=cpp, wrong_python=bad, wrong_cpp=(cbad,), cases=True if kind != "x" else None, draw=draw,
    )


@family(900, "greedy", "number theory")
def reduce_to_one(rng: random.Random) -> Task:
    """Steps from n to 1 by dividing by a, or (multiplying / replacing) when it needs help; or -1."""
    kind, text = rng.choice((
        ("six", "multiply it by $2$, or divide it by $6$ if that leaves no remainder"),
        ("ten", "multiply it by $5$, or divide it by $10$ if that leaves no remainder"),
        ("parts", "if it is divisible by $2$, replace it by its half; if it is divisible by $3$, replace it by a third of it"),
        ("two5", "if it is divisible by $2$, replace it by its half; if it is divisible by $5$, replace it by a fifth of it"),
    ))
    if kind in ("six", "ten"):
        p, q = (3, 2) if kind == "six" else (2, 5)
        pq = p * q
        py = (f"x = y = 0\nwhile n % {p} == 0:\n    n //= {p}\n    x += 1\nwhile n % {q} == 0:\n    n //= {q}\n    y += 1\nans = 2 * x - y if n == 1 and y <= x else -1",
              f"ans = 0\nwhile n > 1:\n    if n % {pq} == 0:\n        n //= {pq}\n        ans += 1\n    elif n % {p} == 0:\n        n = n * {q} // {pq}\n        ans += 2\n    else:\n        ans = -1\n        break")
        cpp = (f"int x = 0, y = 0;\nwhile (n % {p} == 0) {{\n    n /= {p};\n    x++;\n}}\nwhile (n % {q} == 0) {{\n    n /= {q};\n    y++;\n}}\nint ans = n == 1 && y <= x ? 2 * x - y : -1;",
               f"long long v = n;\nint ans = 0;\nwhile (v != 1) {{\n    if (v % {pq} == 0) v /= {pq};\n    else if (v % {p} == 0) v *= {q};\n    else {{\n        ans = -1;\n        break;\n    }}\n    ans++;\n}}")
        bad = (py[0].replace(" and y <= x", ""), f"ans = 0\nwhile n % {pq} == 0:\n    n //= {pq}\n    ans += 1\nif n != 1:\n    ans = -1")
        cbad = cpp[0].replace("2 * x - y", "x + y")
    else:
        p, q = (2, 3) if kind == "parts" else (2, 5)
        py = (f"ans = 0\nfor d in ({p}, {q}):\n    while n % d == 0:\n        n //= d\n        ans += 1\nif n != 1:\n    ans = -1", f"ans = 0\nwhile n > 1:\n    if n % {p} == 0:\n        n //= {p}\n    elif n % {q} == 0:\n        n //= {q}\n    else:\n        ans = -2\n        n = 0\n    ans += 1")
        cpp = (f"int ans = 0;\nwhile (n % {p} == 0) n /= {p}, ans++;\nwhile (n % {q} == 0) n /= {q}, ans++;\nif (n != 1) ans = -1;", f"int ans = 0;\nwhile (n > 1) {{\n    if (n % {q} == 0) n /= {q};\n    else if (n % {p} == 0) n /= {p};\n    else break;\n    ans++;\n}}\nif (n > 1) ans = -1;")
        bad = (f"ans = 0\nwhile n % {p} == 0:\n    n //= {p}\n    ans += 1\nif n != 1:\n    ans = -1", f"ans = 0\nfor d in ({p}, {q}):\n    while n % d == 0:\n        n //= d\n        ans += 1")
        cbad = f"int ans = 0;\nwhile (n % {p} == 0) n /= {p}, ans++;\nif (n % {q} == 0) n /= {q}, ans++;\nif (n != 1) ans = -1;"
    high = rng.choice((10**6, 10**9))
    return Task(
        reads=(Int("n", 1, high),),
        stories=(
            f"[There is|You have] a positive integer $n$. A move on a number is one of these: {text}. Find the smallest number of moves that turn $n$ into $1$, or $-1$ if it cannot be done.",
            f"{{hero}} [has|keeps] a [pond|cage|basket] with $n$ [magic frogs|crickets|toads]. With a spell the number of animals can be changed: {text}. What is the smallest number of spells after which a single animal is left? If that never happens, the answer is $-1$.",
            f"[The board of a shop in {{place}}|A screen] shows $n$. {{friend}} can change the shown number as often as wanted: {text}. How many changes are needed at least to see the number $1$? Answer $-1$ if this cannot be reached.",
        ),
        asks=("the smallest number of moves or $-1$",), output="int", python=py, cpp=cpp, wrong_python=bad, wrong_cpp=(cbad,), cases=True,
        draw=lambda rng, size: {"n": (lambda x, y: max(1, min(high, (p**x * q**y if p**x * q**y <= high else p**x) * rng.choice((1, 1, 1, 1, 7)))))(rng.randint(0, (2, 3, 5, 7)[size]), rng.randint(0, (2, 3, 5, 5)[size])) if rng.random() < 0.85 else rng.randint(1, high)},
    )


@family(900, "number theory", "math")
def buses_meet(rng: random.Random) -> Task:
    """Two periodic events: the next common moment, how often until t, or how long both are absent."""
    kind = rng.choice(("next", "times", "total"))
    high = rng.choice((100, 10**5, 10**9))
    top = 10**18
    strict = rng.random() < 0.5
    ask = {"next": f"At which moment {'after moment $s$ (strictly later)' if strict else 'not earlier than $s$'} do both leave together for the first time?", "times": "How many times do both leave together at the moments from $0$ to $s$, both included?", "total": "At how many different moments from $0$ to $s$, both included, does at least one of them leave?"}[kind]
    f = {"next": "(s // c + 1) * c" if strict else "(s + c - 1) // c * c", "times": "s // c + 1", "total": "s // a + s // b - s // c + 1"}[kind]
    alt = {"next": "x = s - s % c\nans = x + c" if strict else "x = s - s % c\nans = x if x == s else x + c", "times": "ans = 1 + (s - s % c) // c", "total": "ans = (s // a + 1) + (s // b + 1) - (s // c + 1)"}[kind]
    calt = {"next": "long long ans = s - s % c;\nans += c;" if strict else "long long ans = s;\nif (s % c) ans += c - s % c;", "times": "long long ans = 1 + s / c;", "total": "long long ans = s / a + 1;\nans += s / b + 1;\nans -= s / c + 1;"}[kind]
    bad = {"next": "(s + c - 1) // c * c" if strict else "(s // c + 1) * c", "times": "s // c", "total": "s // a + s // b + 1"}[kind]
    cf = f.replace("//", "/")
    return Task(
        reads=((Int("a", 1, high), Int("b", 1, high), Int("s", 0, top)),),
        stories=(
            f"A bus leaves [the station|the square] every $a$ minutes, another one every $b$ minutes: they leave at the moments $0, a, 2a, 3a, \\dots$ and $0, b, 2b, 3b, \\dots$, respectively. {ask}",
            f"{{hero}} goes for a [walk|swim] every $a$ days, on the days $0, a, 2a$ and so on, {{friend}} every $b$ days, on the days $0, b, 2b$ and so on. Let us say leave for going out, and moment for a day. {ask}",
            f"Two [ships|ferries] serve [the port of {{place}}|an old port]. One leaves at the moments that are multiples of $a$, the other at the moments that are multiples of $b$ (moment $0$ included for both). {ask}",
        ),
        asks=("the moment" if kind == "next" else "the number asked for",), output="int",
        python=(f"from math import gcd\n---\nc = a * b // gcd(a, b)\nans = {f}", f"x, y = a, b\nwhile x:\n    x, y = y % x, x\nc = a // y * b\n{alt}"),
        cpp=(f"long long c = 1LL * a / __gcd(a, b) * b;\nlong long ans = {cf};", f"long long x = a, y = b;\nwhile (x != 0) {{\n    long long z = y % x;\n    y = x;\n    x = z;\n}}\nlong long c = a / y * b;\n{calt}"),
        wrong_python=(f"c = a * b\nans = {f}", f"from math import gcd\n---\nc = a * b // gcd(a, b)\nans = {bad}"), wrong_cpp=(f"long long c = 1LL * a * b;\nlong long ans = {cf};",), cases=True,
        draw=lambda rng, size: (lambda g: (lambda a, b: {"a": a, "b": b, "s": rng.choice((rng.randint(0, (30, 200, 10**5, top)[size]), a * b * rng.randint(0, (1, 2, 5, 10**3 if high > 10**5 else 10**5)[size]), a * b // g * rng.randint(0, 6))) if a * b <= 10**14 else rng.randint(0, top)})(g * rng.randint(1, (3, 5, 12, high // 10)[size]), g * rng.randint(1, (3, 5, 12, high // 10)[size])))(rng.choice((1, 2, 3, 4, 6, 8))),
    )
