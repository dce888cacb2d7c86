"""Progressions, squares and powers, recurrences, and counting with formulas."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Task, family


@family(900, "math")
def sum_without_powers(rng: random.Random) -> Task:
    """1 + 2 + ... + n where the powers of k are left out, negated or doubled."""
    k = rng.choice((2, 3, 5, 10))
    kind = rng.choice(("left out", "subtracted instead of added", "added twice"))
    c = {"left out": 1, "subtracted instead of added": 2, "added twice": -1}[kind]
    high = rng.choice((10**5, 10**9))
    total = "n * (n + 1) // 2"
    upd = {1: "ans -= p", 2: "ans -= 2 * p", -1: "ans += p"}[c]
    {1: "if p != x:\n        ans += x", 2: "ans += -x if p == x else x", -1: "ans += 2 * x if p == x else x"}[c]
    return Task(
        reads=(Int("n", 1, high),),
        stories=(
            f"[Compute|Find] the sum of all integers from $1$ to $n$ in which every power of ${k}$ (that is, $1, {k}, {k * k}, \\dots$) is {kind}.",
            f"{{hero}} [adds up|is adding] the numbers $1, 2, \\dots, n$ on an old calculator. The calculator is [broken|faulty]: the powers of ${k}$, namely $1$, ${k}$, ${k * k}$ and so on, are {kind}, all other numbers are added as they should be. [What result appears|What number will be shown] at the end?",
            f"On day $i$ {{hero}} puts $i$ coins into a [chest|jar], for all days from $1$ to $n$ - except for days whose number is a power of ${k}$ ($1$, ${k}$, ${k * k}$, ...). On such a day the $i$ coins are {kind}. How many coins are there after day $n$? The chest holds so many coins from before that coins can always be taken out; count only the change."
            if c == 2 else
            f"On day $i$ {{hero}} puts $i$ coins into an empty [chest|jar], for all days from $1$ to $n$. Only the days whose number is a power of ${k}$ ($1$, ${k}$, ${k * k}$, ...) are special: on such a day the $i$ coins are {kind}. How many coins [are there|have been collected] after day $n$?",
        ),
        asks=("the resulting sum", "the value described"), output="int",
        python=(f"ans = {total}\np = 1\nwhile p <= n:\n    {upd}\n    p *= {k}", f"s = sum({k} ** i for i in range(40) if {k} ** i <= n)\nans = {total} - {c} * s".replace("- -1 * s", "+ s")),
        cpp=(f"long long ans = 1LL * n * (n + 1) / 2;\nfor (long long p = 1; p <= n; p *= {k}) {upd};", f"long long s = 0, p = 1;\nwhile (p <= n) {{\n    s += p;\n    p *= {k};\n}}\nlong long ans = (long long)n * (n + 1) / 2 - ({c}) * s;"),
        wrong_python=(f"ans = {total}\np = {k}\nwhile p <= n:\n    {upd}\n    p *= {k}", f"ans = {total}\np = 1\nwhile p < n:\n    {upd}\n    p *= {k}"),
        wrong_cpp=(f"long long ans = 1LL * n * (n + 1) / 2;\nfor (long long p = {k}; p <= n; p *= {k}) {upd};",), cases=True,
        draw=lambda rng, size: {"n": min(high, max(1, rng.choice((rng.randint(1, (12, 40, 1000, high)[size]), k ** rng.randint(0, (2, 3, 4, 5)[size]), k ** rng.randint(0, 4) - 1))))},
    )


@family(900, "math", "binary search")
def rows_of_pyramid(rng: random.Random) -> Task:
    """The most rows that can be built with n things; row sizes i, 2i-1, i^2, 3i, 2^i."""
    kind, f = rng.choice((("i", "i"), ("2i - 1", "2 * i - 1"), ("i^2", "i * i"), ("3i", "3 * i"), ("i + 2", "i + 2"), ("i(i + 1) / 2", "i * (i + 1) // 2")))
    left = rng.random() < 0.35
    high = rng.choice((1000, 10**9))
    ask = "how many are left over when it has as many complete rows as possible" if left else "the greatest number of complete rows"
    cf = f.replace("//", "/")
    tot = {"i": "m * (m + 1) // 2", "2i - 1": "m * m", "i^2": "m * (m + 1) * (2 * m + 1) // 6", "3i": "3 * m * (m + 1) // 2", "i + 2": "m * (m + 5) // 2", "i(i + 1) / 2": "m * (m + 1) * (m + 2) // 6"}[kind]
    return Task(
        reads=(Int("n", 1, high),),
        stories=(
            f"A pyramid has rows $1, 2, 3, \\dots$ from top to bottom, and row $i$ consists of exactly ${kind}$ [balls|blocks]. You have $n$ of them and complete row after row, beginning with row $1$. Find {ask}.",
            f"{{hero}} [saves|has been saving] {{things}} to build a tower of levels. Level $i$, counted from $1$, takes ${kind}$ {{things}}, and the levels are built in order. {{hero}} owns $n$ {{things}} [now|today]. Find {ask}, where we call a level a row.".replace("how many are left over", "how many {things} are left over"),
            f"Every day {{friend}} reads a book of $n$ pages: on day $i$ ($i = 1, 2, \\dots$) exactly ${kind}$ pages, as long as so many are left. Otherwise {{friend}} [stops|gives the book back]. Calling a day of reading a row, find {ask.replace('how many are', 'how many pages are').replace('when it has as many complete rows as possible', 'after as many complete rows as possible')}.".replace("Every day {friend} reads", "{friend} reads"),
        ),
        asks=("the number of things that are left over" if left else "the greatest number of complete rows",), output="int",
        python=(f"i = 1\nwhile n >= {f}:\n    n -= {f}\n    i += 1\nans = {'n' if left else 'i - 1'}",
                f"lo, hi = 0, 10 ** 5\nwhile lo < hi:\n    m = (lo + hi + 1) // 2\n    if {tot} <= n:\n        lo = m\n    else:\n        hi = m - 1\nm = lo\nans = {f'n - {tot}' if left else 'm'}",
                f"s = 0\ncnt = 0\nfor i in range(1, n + 1):\n    if s + {f} > n:\n        break\n    s += {f}\n    cnt += 1\nans = {'n - s' if left else 'cnt'}"),
        cpp=(f"long long i = 1, x = n;\nwhile (x >= {cf}) {{\n    x -= {cf};\n    i++;\n}}\nlong long ans = {'x' if left else 'i - 1'};", f"long long s = 0, ans = 0;\nfor (long long i = 1; s + {cf} <= n; i++) {{\n    s += {cf};\n    ans = i;\n}}" + ("\nans = n - s;" if left else "")),
        wrong_python=(f"i = 1\nwhile n > {f}:\n    n -= {f}\n    i += 1\nans = {'n' if left else 'i - 1'}", f"i = 1\nwhile n > 0:\n    n -= {f}\n    i += 1\nans = {'max(n, 0)' if left else 'i - 1'}"),
        wrong_cpp=(f"long long s = 0, ans = 0;\nfor (long long i = 1; s + {cf} < n; i++) {{\n    s += {cf};\n    ans = i;\n}}" + ("\nans = n - s;" if left else ""),), cases=True,
        draw=lambda rng, size: {"n": min(high, max(1, (lambda m: eval(tot, {"m": m}))(rng.randint(1, (4, 8, 15, 40)[size])) + rng.choice((-1, 0, 0, 1, rng.randint(0, 20))))) if rng.random() < 0.7 else rng.randint(1, high)},
    )


@family(800, "math")
def growing_prices(rng: random.Random) -> Task:
    """The sum of an arithmetic progression against the money at hand."""
    kind = rng.choice(("borrow", "enough", "sum"))
    top = rng.choice((100, 1000, 10**5))
    ask = {"borrow": "How much is missing to buy all of them ($0$ if nothing)?", "enough": "Do the $w$ coins suffice for all of them?", "sum": "What is the total price?"}[kind]
    reads = (Int("a", 1, 1000), Int("d", 0, 1000), Int("n", 1, top)) + (() if kind == "sum" else (Int("w", 0, 10**9),))
    purse = "" if kind == "sum" else " There are $w$ coins in the purse."
    end = {"borrow": "ans = max(0, s - w)", "enough": "ans = s <= w", "sum": "ans = s"}[kind]
    cend = {"borrow": "long long ans = max(0LL, s - w);", "enough": "bool ans = s <= w;", "sum": "long long ans = s;"}[kind]
    bend = {"borrow": "ans = s - w", "enough": "ans = s < w", "sum": "ans = s + d"}[kind]

    def draw(rng: random.Random, size: int) -> dict[str, int]:
        a, d, n = rng.randint(1, (5, 20, 1000, 1000)[size]), rng.randint(0, (3, 20, 100, 1000)[size]), rng.randint(1, (4, 8, 25, top)[size])
        s = n * a + d * n * (n - 1) // 2
        return {"a": a, "d": d, "n": n} | ({} if kind == "sum" else {"w": max(0, min(10**9, s + rng.choice((0, 0, 1, -1, -rng.randint(0, s), rng.randint(0, s)))))})

    return Task(
        reads=(reads,),
        stories=(
            f"The first of $n$ [items|goods] costs $a$ coins and each next one costs $d$ coins more than the one before.{purse} {ask}",
            f"{{hero}} wants to ride $n$ times on the [carousel|big wheel] in {{place}}. The first ride costs $a$ coins, and the price of every following ride is [higher by $d$ coins|$d$ coins above that of the previous ride].{purse} {ask.replace('buy all of them', 'pay for all the rides').replace('all of them', 'all the rides')}",
            f"{{hero}} [orders|buys] $n$ {{things}} from {{friend}}, one by one. {{friend}} is greedy: at the beginning one costs $a$ coins, but with every purchase the price [grows|rises] by $d$ coins.{purse} {ask}",
        ),
        asks={"borrow": ("how many coins are missing",), "enough": ("the money suffices",), "sum": ("the total price",)}[kind], output="yesno" if kind == "enough" else "int",
        python=(f"s = n * a + d * n * (n - 1) // 2\n{end}", f"s = 0\nfor i in range(n):\n    s += a + i * d\n{end}", f"s = sum(range(a, a + d * n, d)) if d else a * n\n{end}"),
        cpp=(f"long long s = 0, p = a;\nfor (int i = 0; i < n; i++) {{\n    s += p;\n    p += d;\n}}\n{cend}", f"long long s = 1LL * n * (2LL * a + 1LL * (n - 1) * d) / 2;\n{cend}"),
        wrong_python=(f"s = n * a + d * n * (n - 1) // 2\n{bend}", f"s = n * a + d * n * (n + 1) // 2\n{end}"),
        wrong_cpp=(f"long long s = 1LL * n * a + 1LL * d * (n - 1);\n{cend}",), cases=True, draw=draw,
    )


@family(800, "math", "brute force")
def squares_between(rng: random.Random) -> Task:
    """Perfect squares (or cubes) in a range, with parity, or distance to the nearest one."""
    e = rng.choice((2, 2, 3))
    noun = "square" if e == 2 else "cube"
    par = rng.choice(("", "", "even ", "odd "))
    near = rng.random() < 0.4
    high = rng.choice((10**4, 10**9))
    if near:
        par = ""
    cond = {"": "", "even ": " and x % 2 == 0", "odd ": " and x % 2 == 1"}[par]
    ccond = cond.replace("and", "&&")
    power = "x * x" if e == 2 else "x * x * x"
    if near:
        ask = f"the smallest number of steps of size one (each adds $1$ to $n$ or subtracts $1$ from it) that turn $n$ into a perfect {noun}"
        py = (f"x = 0\nwhile {power} < n:\n    x += 1\ny = x - 1\nans = min({power} - n, n - {power.replace('x', 'y')})", f"ans = min(abs(x ** {e} - n) for x in range(1, int(n ** (1 / {e})) + 3))")
        cpp = (f"long long ans = n - 1;\nfor (long long x = 1; x <= 40000; x++) ans = min<long long>(ans, llabs({power} - n));", f"long long x = 1;\nwhile ({power} < n) x++;\nlong long y = x - 1;\nlong long ans = min({power} - n, n - {power.replace('x', 'y')});\nif (n == 1) ans = 0;")
        bad = (f"x = int(round(n ** (1 / {e}), 9))\nans = n - {power}", f"x = 1\nwhile {power} < n:\n    x += 1\nans = {power} - n")
        cbad = f"long long x = 1;\nwhile ({power} < n) x++;\nlong long ans = {power} - n;"
        reads: tuple[Int, ...] = (Int("n", 1, high),)
        tale = f"{{hero}} has $n$ {{things}} and wants to {'lay them out as a full square' if e == 2 else 'stack them as a full cube'} with at least one of them, so their number must be $1$, ${2**e}$, ${3**e}$ or another {noun} of an integer. [Buying one|To buy one] more costs a coin, [and|and also] giving one away costs a coin. Find the smallest number of coins to be spent; in other words, find {ask}."
        story = f"[You are given|Given is] a positive integer $n$. A perfect {noun} is $x^{e}$ for an integer $x \\ge 1$. Find {ask}."
        third = f"A dial shows the number $n$; [a turn to the right|pressing the green key] increases it by one, [a turn to the left|pressing the red key] decreases it by one. The door in {{place}} opens as soon as the dial shows a perfect {noun} - $1, {2**e}, {3**e}, \\dots$. Find {ask}."
    else:
        ask = f"the number of {par}perfect {noun}s from $l$ to $r$"
        py = (f"ans = 0\nx = 1\nwhile {power} <= r:\n    if {power} >= l{cond}:\n        ans += 1\n    x += 1", f"ans = sum(1 for x in range(1, 40000) if l <= x ** {e} <= r{cond})")
        cpp = (f"int ans = 0;\nfor (long long x = 1; {power} <= r; x++) if ({power} >= l{ccond}) ans++;", f"int ans = 0;\nlong long x = 0;\nwhile (true) {{\n    x++;\n    long long y = {power};\n    if (y > r) break;\n    if (y >= l{ccond}) ans++;\n}}")
        bad = (f"ans = 0\nx = 1\nwhile {power} < r:\n    if {power} >= l{cond}:\n        ans += 1\n    x += 1", f"ans = int(r ** (1 / {e})) - int(l ** (1 / {e}))")
        cbad = f"int ans = 0;\nfor (long long x = 1; {power} <= r; x++) if ({power} > l{ccond}) ans++;"
        reads = (Int("l", 1, high), Int("r", "l", high))
        story = f"[You are given|Given are] two integers $l$ and $r$. A perfect {noun} is a number $x^{e}$, where $x$ is a positive integer. Find {ask}, [both ends included|inclusive]."
        tale = f"[In {{place}} the days|Days] are numbered, and {{hero}} [rests|throws a party] on every day whose number is an {par}perfect {noun} ($x^{e}$ for some integer $x \\ge 1$). {{friend}} visits {{hero}} from day $l$ to day $r$. How many of these days, ends included, are such days?".replace("an perfect", "a perfect")
        third = f"A long corridor has doors with the numbers $1, 2, 3, \\dots$. [The magic ones|Magic] are the doors with {par}perfect {noun}s (numbers $x^{e}$ with a positive integer $x$) on them. {{hero}} walks from door $l$ to door $r$ and passes all doors between, and these two as well. How many magic doors does {{hero}} pass?"
    return Task(
        reads=(reads,), stories=(story, tale, third), asks=(ask,) if not near else (f"the smallest number of steps to a perfect {noun}",), output="int", python=py, cpp=cpp, wrong_python=bad, wrong_cpp=(cbad,), cases=True,
        draw=lambda rng, size: (lambda x: {"n": min(high, max(1, x**e + rng.randint(-x, x + 1)))} if near else (lambda l: {"l": l, "r": rng.choice((l, min(high, max(l, (x + rng.randint(0, 6)) ** e)), min(high, l + rng.randint(0, 200))))})(min(high, x**e + rng.choice((0, 0, 1)))))(rng.randint(1, (4, 8, 20, int(high ** (1 / e)))[size])),
    )


@family(1000, "dp", "math")
def recurrence_term(rng: random.Random) -> Task:
    """The n-th term of a drawn linear recurrence modulo m."""
    p, q = rng.choice(((1, 1), (2, 1), (1, 2), (3, 1), (1, 3), (2, 3)))
    c = rng.choice((0, 0, 1, 5))
    mod = rng.choice((10**9 + 7, 998244353, 1000, 10**4))
    top = rng.choice((1000, 10**4))
    term = f"{'' if p == 1 else p}f(n - 1) + {'' if q == 1 else q}f(n - 2)" + (f" + {c}" if c else "")
    nxt = f"{p} * y + {q} * x + {c}".replace("1 * ", "").replace(" + 0", "")
    tail = f" + {c}" if c else ""
    words = f"[each year there are|every year the number is] {'as many as' if p == 1 else f'{p} times as many as'} in the year before, plus {'as many as' if q == 1 else f'{q} times as many as'} two years before" + (f", plus {c} more" if c else "")
    return Task(
        reads=((Int("a", 0, 1000), Int("b", 0, 1000), Int("n", 1, top)),),
        stories=(
            f"A sequence is defined by $f(1) = a$, $f(2) = b$, and $f(n) = {term}$ for $n \\ge 3$. [Find|Compute] $f(n)$ modulo ${mod}$, that is, the remainder of $f(n)$ divided by ${mod}$.",
            f"[On the island|In {{place}}] {{hero}} counts [rabbits|swallows|wild goats]. In year $1$ there are $a$ of them, in year $2$ there are $b$. From year $3$ on, {words}. [How many are there in year $n$?|Find their number in year $n$.] Since it may be huge, give its remainder modulo ${mod}$.".replace("[each year there are|every year the number is]", "each year there are"),
            f"{{hero}} writes numbers in a row. The first is $a$, the second is $b$; let $y$ be the last number written and $x$ the one before it, then the next number is ${'' if p == 1 else p}y + {'' if q == 1 else q}x{tail}$. Which remainder does the $n$-th number of the row leave when divided by ${mod}$?",
        ),
        asks=(f"the $n$-th number modulo ${mod}$", f"the remainder of the $n$-th number divided by ${mod}$"), output="int",
        python=(f"x, y = a, b\nfor i in range(n - 1):\n    x, y = y, ({nxt}) % {mod}\nans = x % {mod}", f"f = [a, b]\nwhile len(f) < n:\n    x, y = f[-2], f[-1]\n    f.append(({nxt}) % {mod})\nans = f[n - 1] % {mod}"),
        cpp=(f"vector<long long> f(n + 2);\nf[1] = a;\nf[2 <= n ? 2 : 0] = 2 <= n ? b : 0;\nfor (int i = 3; i <= n; i++) f[i] = ({p} * f[i - 1] + {q} * f[i - 2] + {c}) % {mod};\nlong long ans = f[n] % {mod};".replace("f[2 <= n ? 2 : 0] = 2 <= n ? b : 0;", "f[2] = b;"), f"long long x = a, y = b;\nfor (int i = 1; i < n; i++) {{\n    long long z = ({nxt}) % {mod};\n    x = y;\n    y = z;\n}}\nlong long ans = x % {mod};"),
        wrong_python=(f"x, y = a, b\nfor i in range(n):\n    x, y = y, ({nxt}) % {mod}\nans = x % {mod}",), wrong_cpp=(f"int x = a, y = b;\nfor (int i = 2; i < n; i++) {{\n    int z = ({nxt}) % {mod};\n    x = y;\n    y = z;\n}}\nint ans = y % {mod};",), cases=True,
    )


@family(900, "math", "implementation")
def steps_of_rule(rng: random.Random) -> Task:
    """Steps until a number that changes by a rule falls to one; or the greatest value met."""
    peak = rng.random() < 0.4
    div = rng.choice((2, 3))
    high = rng.choice((1000, 10**6))
    if div == 2:
        add = rng.choice(("3 * n + 1", "n + 3", "n + 1", "n - 1"))
        if add == "n + 3":
            stop, goal = "n > 3", "at most $3$"
        else:
            stop, goal = "n > 1", "equal to $1$"
        rule = {"3 * n + 1": "otherwise it is tripled and then increased by one", "n + 3": "otherwise it is increased by $3$", "n + 1": "otherwise it is increased by one", "n - 1": "otherwise it is decreased by one"}[add]
        if stop == "n > 3":
            goal = "at most $3$"
    else:
        add = rng.choice(("n + 1", "2 * n + 1", "n - 1"))
        stop, goal = "n > 2", "at most $2$"
        rule = {"n + 1": "otherwise it is increased by one", "2 * n + 1": "otherwise it is doubled and then increased by one", "n - 1": "otherwise it is decreased by one"}[add]
        if add == "2 * n + 1":
            add, rule = "n + 2", "otherwise it is increased by $2$"
    ask = "What is the greatest value met on the way, including the first and the last one?" if peak else "How many changes are made?"
    if peak and add == "n - 1":
        peak, ask = False, "How many changes are made?"
    body = f"n = n // {div} if n % {div} == 0 else {add}"
    res = "best" if peak else "cnt"
    init, upd = ("best = n", "best = max(best, n)") if peak else ("cnt = 0", "cnt += 1")
    cupd = "best = max(best, x);" if peak else "cnt++;"
    cadd = add.replace("n", "x")
    return Task(
        reads=(Int("n", 1, high),),
        stories=(
            f"A positive integer $n$ is changed again and again by this rule: if it is divisible by ${div}$, it is divided by ${div}$, {rule}. The process ends as soon as the number is {goal} (maybe at once). {ask}",
            f"{{hero}} [has got|has bought] a [magic stone|strange lamp|clever parrot] that turns a number into another one. If the number can be divided by ${div}$ without remainder, it divides it by ${div}$; {rule}. {{hero}} starts with $n$ and goes on until the number is {goal}; then the game is over (it may be over before it began). {ask.replace('changes are made', 'times is a number changed')}",
            f"On the screen of a game machine in {{place}} there is the number $n$. While it is not {goal}, each press of the button changes it as follows: a number divisible by ${div}$ is divided by ${div}$; {rule.replace('it is', 'the number is')}. {{hero}} presses the button as long as the number can change. {ask}",
        ),
        asks=("the greatest value" if peak else "the number of changes",), output="int",
        python=(f"{init}\nwhile {stop}:\n    {body}\n    {upd}\nans = {res}", f"{init}\nwhile {stop}:\n    if n % {div} == 0:\n        n //= {div}\n    else:\n        n = {add}\n    {upd}\nans = {res}"),
        cpp=(f"long long x = n, {'best = n' if peak else 'cnt = 0'};\nwhile ({stop.replace('n', 'x')}) {{\n    if (x % {div} == 0) x /= {div};\n    else x = {cadd};\n    {cupd}\n}}\nlong long ans = {res};",
             f"long long {'best = n' if peak else 'cnt = 0'};\nfor (long long x = n; {stop.replace('n', 'x')};) {{\n    x = x % {div} ? {cadd} : x / {div};\n    {cupd}\n}}\nlong long ans = {res};"),
        wrong_python=((f"ans = n\nif n % {div}:\n    ans = {add}",) if peak else (f"{init}\nwhile n > 0:\n    n //= {div}\n    {upd}\nans = {res}",)),
        wrong_cpp=(f"long long x = n, {'best = 0' if peak else 'cnt = 1'};\nwhile ({stop.replace('n', 'x')}) {{\n    if (x % {div} == 0) x /= {div};\n    else x = {cadd};\n    {cupd}\n}}\nlong long ans = {res};",), cases=True,
    )
