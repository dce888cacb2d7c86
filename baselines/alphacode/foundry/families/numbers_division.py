"""Division of whole numbers: rounding up and down, multiples, remainders, full rounds and the rest."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Task, family


@family(800, "math", "implementation")
def packing_rounds(rng: random.Random) -> Task:
    """Boxes for n things, or free places in the last one, or the price of the boxes."""
    high = rng.choice((100, 1000, 10**5, 10**9))
    n, k = rng.choice((("n", "k"), ("n", "m"), ("a", "b"), ("x", "y")))
    want = rng.choice(("boxes", "free", "full", "last"))
    price = rng.choice((3, 5, 7, 12))
    q, expr, c_expr, wrong = {
        "boxes": ("the smallest total price of the boxes", f"({n} + {k} - 1) // {k} * {price}", f"1LL * (({n} + {k} - 1LL) / {k}) * {price}", f"({n} // {k} + 1) * {price}"),
        "free": ("how many places stay empty in the last box", f"-{n} % {k}", f"({k} - {n} % {k}) % {k}", f"{k} - {n} % {k}"),
        "full": ("how many of the boxes are not completely full plus how many are", f"-(-{n} // {k})", f"{n} / {k} + ({n} % {k} != 0)", f"{n} // {k} + 1"),
        "last": ("how many things lie in the last box", f"({n} - 1) % {k} + 1", f"{n} % {k} == 0 ? {k} : {n} % {k}", f"{n} % {k}"),
    }[want]
    if want == "full":
        q = "the number of boxes in use"
    loop = {
        "boxes": f"ans = {n} // {k} * {price}\nif {n} % {k} != 0:\n    ans += {price}",
        "free": f"ans = 0\nif {n} % {k}:\n    ans = {k} - {n} % {k}",
        "full": f"ans = {n} // {k}\nif {n} % {k} > 0:\n    ans += 1",
        "last": f"r = {n} % {k}\nif r == 0:\n    r = {k}\nans = r",
    }[want]
    c_loop = {
        "boxes": f"long long cnt = {n} / {k};\nif ({n} % {k}) cnt++;\nlong long ans = cnt * {price};",
        "free": f"long long ans = 0;\nif ({n} % {k} != 0) ans = {k} - {n} % {k};",
        "full": f"long long ans = {n} / {k};\nif ({n} % {k} != 0) {{\n    ans++;\n}}",
        "last": f"int r = {n} % {k};\nif (r == 0) r = {k};\nint ans = r;",
    }[want]
    cost = f" A box costs ${price}$ coins." if want == "boxes" else ""
    return Task(
        reads=((Int(n, 1, high), Int(k, 1, high)),),
        stories=(
            f"[We have|There are] ${n}$ things and [an unlimited supply of|enough] boxes; a box [holds|has room for] at most ${k}$ things. "
            f"Boxes are filled one after another, and a new box is [started|opened] only when the [previous one|one before] is full.{cost} [Find|Determine|Compute] {q}.",
            f"{{hero}} [bakes|has baked] ${n}$ buns and [puts|packs] them into boxes, ${k}$ buns to a box; the last box may [hold fewer|be filled only partly].{cost} "
            f"No box is [started|opened] before the one in use is full. [{{hero}} wonders|{{friend}} asks]: {q.replace('things lie', 'buns lie')}?",
            f"[The warehouse|A storehouse] in {{place}} received ${n}$ [vases|lamps|clocks|toys] to be sent away in boxes with exactly ${k}$ places each. The workers fill box after box and take another [box|one] "
            f"only if no place is left in the [current one|last one]. When all is packed, the manager [wants to know|asks for] this: {q.replace('things', 'items')}.{cost}",
        ),
        asks=(q, f"one number, {q}"),
        output="int",
        python=(f"ans = {expr}", loop, f"q, r = divmod({n}, {k})\n" + {
            "boxes": f"ans = (q + (r > 0)) * {price}", "free": f"ans = ({k} - r) % {k}",
            "full": "ans = q + (1 if r else 0)", "last": f"ans = r if r else {k}"}[want]),
        cpp=(f"long long ans = {c_expr};", c_loop),
        wrong_python=(f"ans = {wrong}",),
        wrong_cpp=(f"long long ans = {wrong.replace('//', '/')};",),
        cases=True,
    )


@family(800, "math")
def multiple_nearby(rng: random.Random) -> Task:
    """A multiple of k just above, just below or nearest to n."""
    high = rng.choice((1000, 10**6, 10**9))
    want = rng.choice(("above", "strict", "below", "near"))
    tie = rng.choice(("smaller", "larger"))
    q = {
        "above": "the smallest multiple of $k$ that is not less than $n$",
        "strict": "the smallest multiple of $k$ that is strictly greater than $n$",
        "below": "the largest multiple of $k$ (zero counts as a multiple) that is strictly less than $n$",
        "near": f"the multiple of $k$ closest to $n$ (zero counts as a multiple; if two are equally close, the {tie} one)",
    }[want]
    less = "<=" if tie == "smaller" else "<"
    py = {
        "above": ("ans = (n + k - 1) // k * k", "ans = n\nif n % k:\n    ans = n + k - n % k", "ans = n + (-n) % k"),
        "strict": ("ans = (n // k + 1) * k", "ans = n + k - n % k", "ans = n + 1\nif ans % k:\n    ans += k - ans % k"),
        "below": ("ans = (n - 1) // k * k", "ans = n - 1 - (n - 1) % k", "r = n % k\nif r == 0:\n    r = k\nans = n - r"),
        "near": (f"lo = n - n % k\nhi = lo + k\nans = lo if n - lo {less} hi - n else hi",
                 f"r = n % k\nif r * 2 {less} k:\n    ans = n - r\nelse:\n    ans = n - r + k",
                 f"x = n // k * k\nans = min((x, x + k), key=lambda y: (abs(y - n), {'y' if tie == 'smaller' else '-y'}))"),
    }[want]
    cpp = {
        "above": ("long long ans = (1LL * n + k - 1) / k * k;", "long long ans = n;\nif (n % k != 0) ans += k - n % k;"),
        "strict": ("long long ans = 1LL * (n / k + 1) * k;", "long long ans = n;\nans += k - n % k;"),
        "below": ("long long ans = (n - 1) / k * k;", "int r = n % k;\nif (r == 0) r = k;\nint ans = n - r;"),
        "near": (f"long long r = n % k, ans;\nif (2 * r {less} k) ans = n - r;\nelse ans = n - r + k;",
                 f"long long lo = n / k * k, hi = lo + k;\nlong long ans = (n - lo {less} hi - n) ? lo : hi;"),
    }[want]
    wrong = {
        "above": "ans = (n // k + 1) * k", "strict": "ans = (n + k - 1) // k * k",
        "below": "ans = n // k * k", "near": f"ans = (n + k {'' if tie == 'smaller' else '- 1'}) // k * k",
    }[want]

    def draw(rng: random.Random, size: int) -> dict[str, int]:
        k = rng.randint(1, min(high, (6, 20, 300, high)[size]))
        if rng.random() < 0.4:
            k = max(2, k - k % 2)
        m = rng.randint(0, max(0, min(9 if size < 2 else 10**6, high // k - 1)))
        n = m * k + rng.choice((0, 0, k // 2, rng.randint(0, k - 1)))
        return {"n": min(high, max(1, n)), "k": k}

    return Task(
        reads=((Int("n", 1, high), Int("k", 1, high)),),
        stories=(
            f"[You are given|Given are] two positive integers $n$ and $k$. [A number is a multiple of $k$ if it is divisible by $k$ without remainder.|] [Find|Determine] {q}.",
            f"{{hero}} [loves|likes|admires] only those [whole|integer] numbers that can be divided by $k$ without a remainder. Today {{hero}} was shown the number $n$ and [wants to replace it by|asks you for] {q}. [Help {{hero}} find it.|Which number is it?|]",
            f"[Prices|All prices] in {{place}} must be multiples of $k$ [coins|cents], [since no smaller coin is in use|by an old law]. [A seller|{{hero}}] wants to sell a [vase|coat|clock] for $n$ coins, and the law demands that the price [be changed to|become] {q}. What price will it be?",
        ),
        asks=(q, "the multiple that is asked for"),
        output="int", python=py, cpp=cpp, wrong_python=(wrong,), wrong_cpp=("long long " + wrong.replace("//", "/") + ";",),
        cases=True, draw=draw,
    )


@family(800, "math")
def multiples_in_range(rng: random.Random) -> Task:
    """How many numbers of [l, r] leave a given remainder, or do not divide."""
    high = rng.choice((10**6, 10**9, 10**18))
    l, r = rng.choice((("l", "r"), ("a", "b")))
    no = rng.random() < 0.4
    what = "not divisible by $k$" if no else "divisible by $k$"
    full = f"({r} - {l} + 1) - " if no else ""
    return Task(
        reads=((Int(l, 1, high), Int(r, l, high), Int("k", 1, rng.choice((100, 10**9)))),),
        stories=(
            f"[You are given|Given are] three integers ${l}$, ${r}$ and $k$. [Count|Find the number of] integers $x$ with ${l} \\le x \\le {r}$ that are {what}.",
            f"[Houses|Tickets|Lockers] in {{place}} [carry|have] the numbers from ${l}$ to ${r}$, both included, each number exactly once. {{hero}} [marks|paints] every one whose number is {what}. How many are [marked|painted] (whichever word you use)?".replace("[marks|paints]", "paints").replace("[marked|painted] (whichever word you use)", "painted"),
            f"{{hero}} counts aloud: ${l}$, ${l} + 1$, and so on up to ${r}$. {{friend}} claps whenever the number just said is {what}. [How many times|How often] does {{friend}} clap?",
            f"[A day is called lucky if its number is {what}.|Call a day lucky if its number is {what}.] {{hero}} stays in {{place}} from day ${l}$ to day ${r}$ inclusive. [How many lucky days are there during the stay?|Find the number of lucky days of the stay.]",
        ),
        asks=(f"the number of integers from ${l}$ to ${r}$ that are {what}", "the number asked for"),
        output="int",
        python=(f"ans = {full}({r} // k - ({l} - 1) // k)",
                f"def f(x):\n    return {'x - x // k' if no else 'x // k'}\n---\nans = f({r}) - f({l} - 1)".replace("f(x)", "f(x, k)").replace(f"f({r})", f"f({r}, k)").replace(f"f({l} - 1)", f"f({l} - 1, k)"),
                f"first = ({l} + k - 1) // k * k\nlast = {r} // k * k\ncnt = 0\nif first <= last:\n    cnt = (last - first) // k + 1\nans = {f'{r} - {l} + 1 - cnt' if no else 'cnt'}"),
        cpp=(f"long long ans = {full}({r} / k - ({l} - 1) / k);",
             f"long long f(long long x, long long k) {{\n    return {'x - x / k' if no else 'x / k'};\n}}\n---\nlong long ans = f({r}, k) - f({l} - 1, k);"),
        wrong_python=(f"ans = {full}({r} // k - {l} // k)", f"ans = {full}(({r} - {l}) // k + 1)"),
        wrong_cpp=(f"long long ans = {full}({r} / k - {l} / k);", f"long long ans = {full}({r} - {l} + 1) / k;"),
        cases=True,
    )


@family(900, "math", "number theory")
def multiples_of_two(rng: random.Random) -> Task:
    """Numbers up to n divisible by exactly one of, at least one of, or none of two numbers."""
    high = rng.choice((1000, 10**9, 10**18))
    kind = rng.choice(("or", "one", "none"))
    q = {"or": "divisible by at least one of $a$ and $b$", "one": "divisible by exactly one of $a$ and $b$", "none": "divisible by neither $a$ nor $b$"}[kind]
    f = {"or": "n // a + n // b - n // c", "one": "n // a + n // b - 2 * (n // c)", "none": "n - n // a - n // b + n // c"}[kind]
    bad = {"or": "n // a + n // b", "one": "n // a + n // b - n // c", "none": "n - n // a - n // b"}[kind]
    bad2 = f.replace("n // c", "n // (a * b)")
    top = rng.choice((50, 1000, 10**5))
    return Task(
        reads=((Int("n", 1, high), Int("a", 1, top), Int("b", 1, top)),),
        stories=(
            f"[You are given|Given are] three positive integers $n$, $a$ and $b$. How many [of the integers|integers] from $1$ to $n$ are {q}?",
            f"[There are|In {{place}} stand] $n$ {{things}} in a row, numbered from $1$ to $n$. {{hero}} puts a red dot on every $a$-th of them ([that is, numbers|the ones numbered] $a$, $2a$, $3a$, ...), {{friend}} puts a blue dot on every $b$-th. Count the {{things}} whose numbers are {q}.",
            f"A [bell|drum] sounds every $a$ [seconds|minutes] and a [horn|whistle] every $b$ [seconds|minutes], both counted from the start of the day. [Look at|Consider] the moments $1, 2, \\dots, n$ after the start. [How many of these moments are numbers|Find how many of these moments are numbers] {q}?".replace("[seconds|minutes]", "seconds"),
        ),
        asks=(f"the number of integers from $1$ to $n$ that are {q}", "how many such numbers there are"),
        output="int",
        python=(f"from math import gcd\n---\nc = a * b // gcd(a, b)\nans = {f}",
                f"def g(x, y):\n    while y:\n        x, y = y, x % y\n    return x\n---\nc = a // g(a, b) * b\np = n // a - n // c\nq = n // b - n // c\nans = {dict(zip(('or', 'one', 'none'), ('p + q + n // c', 'p + q', 'n - p - q - n // c'), strict=True))[kind]}"),
        cpp=(f"long long c = 1LL * a / __gcd(a, b) * b;\nlong long ans = {f.replace('//', '/')};",
             f"long long x = a, y = b;\nwhile (y) {{\n    long long z = x % y;\n    x = y;\n    y = z;\n}}\nlong long c = a / x * b;\nlong long ans = {f.replace('//', '/')};".replace("a / x * b", "1LL * a / x * b")),
        wrong_python=(f"ans = {bad}", f"ans = {bad2}"),
        wrong_cpp=(f"long long ans = {bad2.replace('//', '/').replace('(a * b)', '(1LL * a * b)')};",) if kind != "x" else (),
        cases=True,
        draw=lambda rng, size: {"n": rng.randint(1, (20, 100, 1000, high)[size] if size else 20),
                                "a": (g := rng.choice((1, 2, 2, 3, 4))) * rng.randint(1, (3, 5, 12, top // 4)[size]), "b": g * rng.randint(1, (3, 5, 12, top // 4)[size])},
    )


@family(800, "math")
def remainder_wanted(rng: random.Random) -> Task:
    """The smallest x >= n, or largest x <= n, that leaves remainder r when divided by m."""
    high = rng.choice((10**4, 10**9))
    up = rng.random() < 0.5
    where = "not less than $n$" if up else "not greater than $n$"
    which = "smallest" if up else "largest"
    low = 1 if up else "r"
    loop = "x = n\nwhile x % m != r:\n    x {} 1\nans = x".format("+=" if up else "-=")
    fast = "ans = n + (r - n) % m" if up else "ans = n - (n - r) % m"
    if up:
        third = "ans = n // m * m + r\nif ans < n:\n    ans += m"
        cthird = "long long ans = n / m * m + r;\nif (ans < n) ans += m;"
        bad = "ans = n // m * m + r"
    else:
        third = "ans = n // m * m + r\nif ans > n:\n    ans -= m"
        cthird = "long long ans = n / m * m + r;\nif (ans > n) ans -= m;"
        bad = "ans = n // m * m + r"
    return Task(
        reads=((Int("m", 2, 1000), Int("r", 0, "m - 1"), Int("n", low, high)),),
        stories=(
            f"[Find|Determine|What is] the {which} integer $x$ {where} [such that|for which] dividing $x$ by $m$ leaves the remainder $r$, that is, $x \\bmod m = r$.",
            f"{{hero}} [looks for|seeks|is thinking of] a number. It is {where}, and when {{hero}} splits that many {{things}} into groups of $m$, exactly $r$ {{things}} are left over. Among all such [non-negative numbers|numbers, zero or more], {{hero}} chose the {which} one. [Which number is it?|Find it.]",
            f"[The guards|Guards] of {{place}} change on all days $d$ with $d \\bmod m = r$, where days are numbered from $0$ on. {{hero}} [came|arrived] on day $n$ and wants to know {'the first day from then on (day $n$ itself counts)' if up else 'the last day up to then (day $n$ itself counts)'} on which the guards change. [It exists always.|]",
        ),
        asks=("the number $x$" if False else f"the {which} suitable number", f"the {which} number {where} with remainder $r$"),
        output="int",
        python=(fast, third, loop),
        cpp=(cthird, f"long long x = n;\nwhile (x % m != r) x{'++' if up else '--'};\nlong long ans = x;"),
        wrong_python=(bad,), wrong_cpp=(f"long long {bad.replace('//', '/')};",),
        cases=True,
    )


@family(800, "math", "implementation")
def dealing_round(rng: random.Random) -> Task:
    """Cards dealt around a table: how many person q gets, or who gets the last."""
    who = rng.random() < 0.5
    high = rng.choice((1000, 10**9))
    reads = (Int("n", 1, high, "the number of cards"), Int("k", 2, rng.choice((10, 1000)), "the number of players"), Int("p", 1, "k", "the player who gets the first card"))
    if not who:
        reads += (Int("q", 1, "k", "the player in question"),)
    ask = "Which player gets the last card?" if who else "How many cards does player $q$ get?"
    if who:
        py = ("ans = (p - 1 + n - 1) % k + 1", "ans = (p + n - 1) % k\nif ans == 0:\n    ans = k", "i = p - 1\ni += (n - 1) % k\nif i >= k:\n    i -= k\nans = i + 1")
        cpp = ("long long ans = (1LL * p + n - 2) % k + 1;", "int ans = (n - 1) % k + p;\nif (ans > k) ans -= k;")
        bad = ("ans = (p + n - 1) % k", "ans = (p + n) % k + 1")
    else:
        py = ("place = (q - p) % k\nans = n // k\nif place < n % k:\n    ans += 1", "d = q - p\nif d < 0:\n    d += k\nans = n // k + (1 if d < n % k else 0)", "place = (q - p + k) % k\nans = (n - place + k - 1) // k")
        cpp = ("int d = (q - p + k) % k;\nint ans = n / k;\nif (d < n % k) ans++;", "long long ans = n / k, rest = n % k;\nlong long d = q >= p ? q - p : q - p + k;\nans += d < rest;")
        bad = ("ans = n // k\nif q <= n % k:\n    ans += 1", "ans = n // k + (1 if (q - p) % k <= n % k else 0)")
    return Task(
        reads=(reads,),
        stories=(
            f"$k$ players sit around a [round|] table and are numbered from $1$ to $k$ in order. $n$ cards are dealt one by one: the first [goes|is given] to player $p$, the next to the player after, and so on; after player $k$ comes player $1$. {ask}",
            f"{{hero}} [shares out|hands out] $n$ {{things}} among $k$ children standing in a circle with numbers $1, 2, \\dots, k$. {{hero}} starts with child $p$ and walks around the circle in the order of growing numbers (from $k$ [back to|again to] $1$), giving one at each step until nothing is left. {ask.replace('player', 'child').replace('card', 'piece')}",
            f"[A machine|A robot] sorts $n$ parcels into $k$ bins [standing in a circle|], numbered $1$ to $k$. The first parcel falls into bin $p$, and each following one into the next bin, where bin $1$ [comes after|follows] bin $k$. {'Find the number of the bin with the last parcel.' if who else 'How many parcels end up in bin $q$?'}",
        ),
        asks=("the number of the one who gets the last card" if who else "how many the one with the number $q$ gets", "the answer to the question"),
        output="int", python=py, cpp=cpp, wrong_python=bad,
        wrong_cpp=("long long " + (bad[0].replace("//", "/") + ";" if who else "ans = n / k;\nif (q <= n % k) ans++;"),),
        cases=True,
    )


@family(800, "math", "implementation")
def work_and_rest(rng: random.Random) -> Task:
    """How much is done in n days when a days of work and b of rest alternate."""
    high = rng.choice((1000, 10**9))
    first = rng.choice((True, True, False))
    order = ("works $a$ days in a row, then rests $b$ days" if first else "rests $b$ days in a row, then works $a$ days")
    last = "min(r, a)" if first else "max(0, r - b)"
    tops = rng.choice((50, 10**5))
    gain = rng.random() < 0.5
    reads = (Int("n", 1, high), Int("a", 1, tops), Int("b", 1, tops)) + ((Int("c", 1, 1000),) if gain else ())
    mul = " * c" if gain else ""
    per = " On a working day it earns $c$ coins, on other days nothing." if gain else ""
    ask = "how many coins are earned in the first $n$ days" if gain else "how many of the first $n$ days are working days"
    low = "if r > a:\n    r = a\nans += r" if first else "if r > b:\n    ans += r - b"
    ask2 = "[Find|Compute|Determine] " + ask + "."
    return Task(
        reads=(reads,),
        stories=(
            f"A machine {order}, then [everything repeats|this is repeated] forever. Day $1$ is the first day of the {'work' if first else 'rest'}.{per} {ask2}",
            f"{{hero}}'s [old mill|old tractor|donkey] has a strict [habit|schedule]: it {order}, and so on [without end|again and again], starting on day $1$.{per} {ask2}",
            f"[A lamp in {{place}} is|In {{place}} there is a lamp] controlled by a timer. We say that the lamp works on a day if it is lit, and rests if it is dark. From day $1$ on it {order}, then the cycle [starts anew|begins again].{per.replace('it earns', 'its owner earns')} {ask2}",
        ),
        asks=(ask,),
        output="int",
        python=(f"q, r = divmod(n, a + b)\nans = (q * a + {last}){mul}", f"r = n % (a + b)\nans = n // (a + b) * a\n{low}" + ("\nans *= c" if gain else "")),
        cpp=(f"long long q = n / (a + b), r = n % (a + b);\nlong long ans = (q * a + {'min<long long>(r, a)' if first else 'max<long long>(0, r - b)'}){mul};",
             "long long r = n % (a + b);\nlong long ans = 1LL * (n / (a + b)) * a;\n" + ("ans += r < a ? r : a;" if first else "if (r > b) ans += r - b;") + ("\nans *= c;" if gain else "")),
        wrong_python=(f"ans = n // (a + b) * a{mul}", f"q, r = divmod(n, a + b)\nans = (q * a + r){mul}"),
        wrong_cpp=(f"long long ans = (1LL * (n / (a + b)) * a + n % (a + b)){mul};",),
        cases=True,
    )


@family(800, "math")
def well_climber(rng: random.Random) -> Task:
    """Days to climb out of a well, sliding back at night."""
    high = rng.choice((1000, 10**9))
    strict = rng.random() < 0.3
    reach = "gets above height $h$ (strictly)" if strict else "reaches height $h$"
    h = "h + 1" if strict else "h"
    return Task(
        reads=((Int("b", 0, high - 1), Int("a", "b + 1", high), Int("h", 1, high)),),
        stories=(
            f"[A snail|A frog|A beetle] [starts|begins] at height $0$. Each day it climbs $a$ [units|metres] up, and each night it slides $b$ [units|metres] down. [On which day|Find the number of the day (days are counted from $1$) on which] it {reach} for the first time[?|.]".replace("[?|.]", ".").replace("[On which day|Find", "[Find").replace("[Find the number of the day (days are counted from $1$) on which]", "Find the number of the day (days are counted from $1$) on which"),
            f"{{hero}} [saves|is saving] for a [bicycle|guitar|telescope]. Height $h$ on {{hero}}'s chart of savings is the goal. Every [morning|noon] {{hero}} puts $a$ coins into an empty jar, every evening takes $b$ coins out for [food|sweets]. The chart shows the coins in the jar at any moment. After how many mornings does it happen for the first time that the chart {reach}?".replace("[morning|noon]", "morning"),
            f"A balloon is let go at ground level. Every hour it rises by $a$ metres [and then|, then] the wind presses it down by $b$ metres, [before the next rise|and the next hour starts]. During which hour, counted from $1$, is it that the balloon first {reach}?",
        ),
        asks=("the number of the day (or hour) when it happens first", "how many steps up are made until it happens for the first time"),
        output="int",
        python=(f"ans = 1\nif {h} > a:\n    ans += ({h} - a + a - b - 1) // (a - b)", f"d = a - b\nans = max(0, -(-({h} - a) // d)) + 1", f"lo, hi = 1, {h} + 1\nwhile lo < hi:\n    m = (lo + hi) // 2\n    if (m - 1) * (a - b) + a >= {h}:\n        hi = m\n    else:\n        lo = m + 1\nans = lo"),
        cpp=(f"long long ans = 1;\nif ({h} > a) ans += (({h} - a) + (a - b) - 1) / (a - b);", f"long long need = {h} - a, d = a - b;\nlong long ans = 1;\nif (need > 0) {{\n    ans += need / d;\n    if (need % d) ans++;\n}}"),
        wrong_python=(f"d = a - b\nans = ({h} + d - 1) // d", f"ans = 1\nif {h} > a:\n    ans += ({h} - a) // (a - b)"),
        wrong_cpp=(f"long long ans = ({h} + a - b - 1) / (a - b);",),
        cases=True,
        draw=lambda rng, size: {"b": (b := rng.randint(0, (3, 6, 20, high // 3)[size])), "a": min(high, b + rng.randint(1, (3, 6, 20, 1000 if rng.random() < 0.5 else high // 3)[size] if size < 3 else high // 3)), "h": rng.randint(1, (20, 60, 300, high)[size])},
    )
