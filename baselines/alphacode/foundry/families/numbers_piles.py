"""Decisions about two or three amounts: splitting, levelling, teams, take-away games."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Task, family


@family(800, "math", "greedy")
def level_two(rng: random.Random) -> Task:
    """Fewest steps of bounded or fixed size that turn a into b."""
    kind = rng.choice(("upto", "fixed", "oneway"))
    k = rng.choice((4, 5, 7, 10))
    high = rng.choice((1000, 10**9))
    move = {"upto": f"choose any integer from $1$ to ${k}$ and add it to the number or subtract it from the number", "fixed": f"add $1$, subtract $1$, add ${k}$ or subtract ${k}$", "oneway": f"add ${k}$ to the number or subtract $1$ from it"}[kind]
    f = {"upto": f"(d + {k} - 1) // {k}", "fixed": f"min(d // {k} + d % {k}, d // {k} + 1 + {k} - d % {k})", "oneway": "0"}[kind]
    if kind == "oneway":
        py = (f"if b <= a:\n    ans = a - b\nelse:\n    x = (b - a + {k} - 1) // {k}\n    ans = x + a + x * {k} - b", f"ans = 0\nif a < b:\n    ans = -(-(b - a) // {k})\n    a += ans * {k}\nans += a - b")
        cpp = (f"long long x = 0;\nif (b > a) x = (b - a + {k} - 1) / {k};\nlong long ans = x + (a + x * {k} - b);", f"long long ans = 0, y = a;\nif (y < b) {{\n    ans = (b - y) / {k};\n    y += ans * {k};\n    if (y < b) {{\n        ans++;\n        y += {k};\n    }}\n}}\nans += y - b;")
        bad, cbad = f"d = abs(a - b)\nans = d // {k} + d % {k}", f"long long ans = b > a ? (b - a) / {k} + (b - a) % {k} : a - b;"
    else:
        second = {"upto": f"ans = abs(a - b) // {k}\nif abs(a - b) % {k} != 0:\n    ans += 1", "fixed": f"q, r = divmod(abs(a - b), {k})\nans = q + r if r <= {k} - r + 1 else q + 1 + {k} - r"}[kind]
        py = (f"d = abs(a - b)\nans = {f}", second)
        cpp = (f"int d = abs(a - b);\nlong long ans = {f.replace('//', '/')};", {"upto": f"int d = a > b ? a - b : b - a;\nint ans = d / {k};\nif (d % {k}) ans++;", "fixed": f"int d = max(a, b) - min(a, b), r = d % {k};\nint ans = d / {k} + min(r, {k} + 1 - r);"}[kind])
        bad = {"upto": f"ans = abs(a - b) // {k} + 1", "fixed": f"d = abs(a - b)\nans = d // {k} + d % {k}"}[kind]
        cbad = {"upto": f"int ans = (b - a + {k} - 1) / {k};", "fixed": f"int d = abs(a - b);\nint ans = d / {k} + d % {k};"}[kind]
    return Task(
        reads=((Int("a", 1, high), Int("b", 1, high)),),
        stories=(
            f"[Given are|You are given] two integers $a$ and $b$. In one move you may change the number you have like this: {move}. [The number may become negative on the way.|Negative numbers are allowed on the way.] You start with $a$. Find the smallest number of moves after which you have exactly $b$.",
            f"The [radio|stove|lamp] of {{hero}} is set to level $a$ and {{hero}} wants level $b$. There are buttons, and one press means: {move}; here the number is the level, which has no upper or lower limit. How many presses are needed at least?".replace("choose any integer from", "choose (by the strength of the press) any integer from"),
            f"[The mayor of {{place}}|{{friend}}] put the number $a$ on a sign instead of $b$. A [worker|clerk] can repair it in steps; in one step he may do one of the following: {move}. What is the least number of steps that make the sign right? [If $a = b$, nothing has to be done.|]",
        ),
        asks=("the smallest number of moves", "the least number of steps"), output="int", python=py, cpp=cpp, wrong_python=(bad,), wrong_cpp=(cbad,), cases=True,
    )


@family(1000, "greedy", "math")
def teams_of_kinds(rng: random.Random) -> Task:
    """The most groups: of two different kinds, of three with one of each of two kinds, or two plus one."""
    kind = rng.choice(("pairs", "triples", "twoone"))
    high = rng.choice((100, 10**9))
    names = rng.choice((("red", "green", "blue"), ("apple", "pear", "plum"), ("gold", "silver", "copper"), ("lemon", "mint", "cherry")))
    x, y, z = names
    intro = f"There are $a$ {x} pieces, $b$ {y} pieces and $c$ {z} pieces."
    if kind == "pairs":
        rule = "A set consists of two pieces of different kinds"
        py = ("s = a + b + c\nans = min(s // 2, s - max(a, b, c))", "v = sorted([a, b, c])\nif v[2] >= v[0] + v[1]:\n    ans = v[0] + v[1]\nelse:\n    ans = sum(v) // 2")
        cpp = ("long long s = 0LL + a + b + c;\nlong long ans = min(s / 2, s - max({a, b, c}));", "vector<long long> v = {a, b, c};\nsort(v.begin(), v.end());\nlong long ans = v[0] + v[1];\nif (v[2] < ans) ans = (ans + v[2]) / 2;")
        bad, cbad = ("ans = (a + b + c) // 2", "v = sorted([a, b, c])\nans = v[1] + min(v[0], v[2] - v[1])"), "long long ans = min({a + b, a + c, b + c});"
        cbad = "long long ans = 0LL + a + b + c - max({a, b, c});"
    elif kind == "triples":
        rule = f"A set consists of three pieces, among which there is at least one {x} piece and at least one {y} piece; the third may be any"
        py = ("ans = min(a, b, (a + b + c) // 3)", "lo, hi = 0, min(a, b)\nwhile lo < hi:\n    m = (lo + hi + 1) // 2\n    if 3 * m <= a + b + c:\n        lo = m\n    else:\n        hi = m - 1\nans = lo")
        cpp = ("long long s = 0LL + a + b + c;\nlong long ans = min<long long>(min(a, b), s / 3);", "long long p = min(a, b);\nlong long free = 0LL + a + b - 2 * p + c;\nlong long ans = p;\nif (free < p) ans = (2 * p + free) / 3;".replace("free", "rest"))
        bad, cbad = ("ans = min(a, b, c)", "ans = (a + b + c) // 3"), "long long ans = min({a, b, c});"
    else:
        rule = f"A set consists of one {x} piece, one {y} piece and two {z} pieces"
        py = ("ans = min(a, b, c // 2)", "ans = a\nif b < ans:\n    ans = b\nif c // 2 < ans:\n    ans = c // 2")
        cpp = ("int ans = min({a, b, c / 2});", "int ans = min(a, b);\nif (2LL * ans > c) ans = c / 2;")
        bad, cbad = ("ans = min(a, b, c)", "ans = min(a, b, (c + 1) // 2)"), "int ans = (a + b + c) / 4;"
    return Task(
        reads=((Int("a", 0, high), Int("b", 0, high), Int("c", 0, high)),),
        stories=(
            f"[We have|There are] pieces of three kinds. {intro} {rule}. No piece may be in two sets. Find the greatest number of sets that can be formed at the same time.",
            f"{{hero}} sells [bouquets of paper flowers|bags of sweets|bracelets of beads], which we call sets. {intro} {rule}. Each piece can be used once. How many sets can {{hero}} make at most?",
            f"In the storehouse of {{place}} pieces of three kinds are kept. {intro} Every guest shall get one set. {rule}. Nothing else can be got. What is the greatest number of guests that can be served?",
        ),
        asks=("the greatest number of sets",), output="int", python=py, cpp=cpp, wrong_python=bad, wrong_cpp=(cbad,), cases=True,
        draw=lambda rng, size: dict(zip("abc", (lambda t: (rng.randint(0, t), rng.randint(0, t), rng.choice((rng.randint(0, t), rng.randint(0, max(1, t // 4)), rng.randint(0, min(high, 2 * t))))))((3, 8, 50, high)[size]), strict=True)),
    )


@family(1000, "games", "math")
def take_away_game(rng: random.Random) -> Task:
    """Who wins when 1..k (or 1 or k) may be taken; the last one wins or loses."""
    fixed = rng.random() < 0.4
    loses = rng.random() < 0.4 and not fixed
    who_first = rng.random() < 0.5
    high = rng.choice((1000, 10**9))
    k = rng.choice((3, 4, 5, 6))
    take = f"exactly $1$ or exactly ${k}$ things (not more than there are)" if fixed else "at least $1$ and at most $k$ things"
    cond = "takes the last thing loses" if loses else "takes the last thing wins"
    if fixed:
        reads: tuple[Int, ...] = (Int("n", 1, high),)
        if k % 2:
            win, alt, cwin = "n % 2 == 1", "n & 1 == 1", "n % 2 == 1"
        else:
            win, alt, cwin = f"n % {k + 1} == {k} or n % {k + 1} % 2 == 1", f"n % {k + 1} not in {tuple(range(0, k, 2))}", f"n % {k + 1} == {k} || n % {k + 1} % 2 == 1"
        bad = f"n % {k + 1} != 0"
    else:
        reads = (Int("n", 1, high), Int("k", 1, 100))
        r = "1" if loses else "0"
        win, alt, cwin = f"n % (k + 1) != {'1 % (k + 1)' if loses else '0'}".replace("1 % (k + 1)", "1"), f"(n - {r}) % (k + 1) > 0", f"n % (k + 1) != {r}"
        bad = f"n % (k + 1) != {1 - int(r)}"
    neg = not who_first
    wrap = "not ({})" if neg else "{}"
    cwrap = "!({})" if neg else "{}"
    good = "second" if neg else "first"

    def draw(rng: random.Random, size: int) -> dict[str, int]:
        top = (8, 20, 200, high)[size]
        if fixed:
            return {"n": min(high, max(1, rng.randint(0, top // (k + 1)) * (k + 1) + rng.randint(0, k)))}
        q = rng.randint(1, (3, 5, 20, 100)[size])
        n = rng.randint(0, max(1, top // (q + 1))) * (q + 1) + rng.choice((0, 1, 0, 1, rng.randint(0, q)))
        return {"n": min(high, max(1, n)), "k": q}

    return Task(
        reads=(reads,),
        stories=(
            f"Two players [play|meet for] a game with a heap of $n$ things. They move by turns, and in a move a player takes {take} from the heap. The one who {cond}. Both play in the best way. Does the player who moves {good} win?",
            f"{{hero}} and {{friend}} found $n$ {{things}} and play with them: by turns, each takes {take} away. {{hero}} begins. Whoever {cond}, and both never make mistakes. Will {'{friend}' if neg else '{hero}'} win?".replace("things (not", "of them (not").replace("most $k$ things", "most $k$ of them"),
            f"An old game of {{place}}: on the table lie $n$ nuts, two people in turn eat nuts, and whose turn it is must eat {take.replace('things', 'nuts')}. The one who {cond.replace('takes', 'eats').replace('thing', 'nut')}. If both know the game perfectly, is the person who moves {good} the winner?",
        ),
        asks=(f"the one who moves {good} wins",), output="yesno",
        python=(f"ans = {wrap.format(win)}", f"ans = {wrap.format(alt)}", f"win = {wrap.format(win)}\nif win:\n    ans = True\nelse:\n    ans = False"),
        cpp=(f"bool ans = {cwrap.format(cwin)};", f"bool first = {cwin};\nbool ans = {'!first' if neg else 'first'};"),
        wrong_python=(f"ans = {wrap.format(bad)}", f"ans = {wrap.format('n % 2 == 0')}"), wrong_cpp=(f"bool ans = {cwrap.format(bad)};",), cases=True, draw=draw, yes=rng.choice((("YES", "NO"), ("Yes", "No"), ("WIN", "LOSE"))),
    )


@family(900, "math")
def split_in_parts(rng: random.Random) -> Task:
    """Ways to split n into two positive parts with a condition; or whether k different parts exist."""
    kind = rng.choice(("unequal", "even", "odd", "multiple", "close"))
    m = rng.choice((3, 4, 5, 7))
    cond = {"unequal": "the two numbers are different", "even": "both numbers are even", "odd": "both numbers are odd", "multiple": f"at least one of the two numbers is divisible by ${m}$", "close": f"the two numbers differ by at most ${m}$"}[kind]
    test = {"unequal": "x != n - x", "even": "x % 2 == 0 and (n - x) % 2 == 0", "odd": "x % 2 == 1 and (n - x) % 2 == 1", "multiple": f"x % {m} == 0 or (n - x) % {m} == 0", "close": f"n - x - x <= {m}"}[kind]
    formula = {"unequal": "ans = (n - 1) // 2", "even": "ans = n // 4 if n % 2 == 0 else 0", "odd": "ans = (n // 2 + 1) // 2 if n % 2 == 0 else 0",
               "multiple": f"c = (n - 1) // {m}\nans = (c + 1) // 2 if n % {m} == 0 else c", "close": f"lo = max(1, (n - {m} + 1) // 2)\nans = max(0, n // 2 - lo + 1)"}[kind]
    cformula = {"unequal": "int ans = (n - 1) / 2;", "even": "int ans = n % 2 ? 0 : n / 4;", "odd": "int ans = n % 2 ? 0 : (n / 2 + 1) / 2;", "multiple": f"int c = (n - 1) / {m};\nint ans = n % {m} ? c : (c + 1) / 2;", "close": f"int ans = 0;\nfor (int x = n / 2; x >= 1 && n - 2 * x <= {m}; x--) ans++;"}[kind]
    bad = {"unequal": "ans = n // 2", "even": "ans = n // 4", "odd": "ans = n // 4 if n % 2 == 0 else 0", "multiple": f"ans = n // {m}", "close": f"ans = ({m} + 1) // 2"}[kind]
    high = 10**9 if rng.random() < 0.5 else 10**4
    ctest = test.replace(" and ", " && ").replace(" or ", " || ")
    brute = f"ans = 0\nfor x in range(1, n // 2 + 1):\n    if {test}:\n        ans += 1"
    cbrute = f"int ans = 0;\nfor (int x = 1; x <= n - x; x++) if ({ctest}) ans++;"
    small = high == 10**4
    third = {"unequal": "ans = n // 2 - (1 if n % 2 == 0 else 0)", "even": "ans = 0\nif not n & 1:\n    ans = (n // 2) // 2", "odd": "if n % 2:\n    ans = 0\nelse:\n    ans = (n + 2) // 4", "multiple": f"ans = (n - 1) // {m}\nif n % {m} == 0:\n    ans -= ans // 2", "close": f"ans = 0\nx = n // 2\nwhile x > 0 and n - 2 * x <= {m}:\n    ans += 1\n    x -= 1"}[kind]
    cthird = {"unequal": "int ans = n / 2;\nif (n % 2 == 0) ans--;", "even": "int ans = 0;\nif (n % 2 == 0) ans = n / 2 / 2;", "odd": "int ans = 0;\nif (n % 2 == 0) ans = (n + 2) / 4;", "multiple": f"int ans = (n - 1) / {m};\nif (n % {m} == 0) ans -= ans / 2;", "close": f"int lo = max(1, (n - {m} + 1) / 2);\nint ans = max(0, n / 2 - lo + 1);"}[kind]
    return Task(
        reads=(Int("n", 1, high),),
        stories=(
            f"In how many ways can the number $n$ be written as a sum of two positive integers such that {cond}? Sums which differ only in the order of the two numbers are the same.",
            f"{{hero}} has $n$ {{things}} and [divides|parts] them into two heaps, neither of which is empty, in such a way that {cond} - the numbers of things in the heaps are meant. [How many different divisions are possible?|Count the possible divisions.] It does not matter which heap is which.",
            f"A rope of $n$ metres is to be cut once, at a whole number of metres from its end, into two pieces of positive length. {{friend}} [demands|insists] that {cond.replace('the two numbers', 'the two lengths').replace('both numbers', 'both lengths')}. How many different results can the cut have? Two results are the same if the pieces are equally long, no matter which piece comes first.",
        ),
        asks=("the number of ways",), output="int", python=(formula, brute if small else third, third), cpp=(cformula, cbrute if small else cthird),
        wrong_python=(bad, *((brute.replace("n // 2 + 1", "n // 2"),) if small and kind == "close" else ())), wrong_cpp=(f"int {bad};" if "if" not in bad else "int ans = n / 4 + 1;",) if kind != "multiple" else (f"int ans = n / {m};",), cases=True,
    )


@family(800, "math", "implementation")
def line_up_three(rng: random.Random) -> Task:
    """Smallest total change that makes three numbers equal, a progression, or the outer sum the middle."""
    kind = rng.choice(("equal", "progression", "meet", "median"))
    high = rng.choice((100, 10**9))
    ask = {"equal": "only steps up are allowed: a step adds $1$ to one of the numbers. Find the smallest number of steps that make all three equal", "progression": "a step adds $1$ to one of the numbers or subtracts $1$ from it. Find the smallest number of steps after which $b - a = c - b$, where the numbers keep their places",
           "meet": "a step adds $1$ to one of the numbers or subtracts $1$ from it. Find the smallest number of steps that make all three equal", "median": "a step adds $1$ to one of the numbers or subtracts $1$ from it. Find the smallest number of steps that make at least two of them equal"}[kind]
    py = {"equal": ("ans = 3 * max(a, b, c) - a - b - c", "m = max(a, b, c)\nans = 0\nfor x in (a, b, c):\n    ans += m - x"), "progression": ("d = abs(a + c - 2 * b)\nans = (d + 1) // 2", "d = b - a - (c - b)\nif d < 0:\n    d = -d\nans = d // 2 + d % 2"),
          "meet": ("ans = max(a, b, c) - min(a, b, c)", "x, y, z = sorted((a, b, c))\nans = (y - x) + (z - y)", "ans = (abs(a - b) + abs(b - c) + abs(c - a)) // 2"), "median": ("ans = min(abs(a - b), abs(b - c), abs(a - c))", "x, y, z = sorted([a, b, c])\nans = min(y - x, z - y)")}[kind]
    cpp = {"equal": ("long long ans = 3LL * max({a, b, c}) - a - b - c;", "int m = max(a, max(b, c));\nlong long ans = 0;\nans += m - a;\nans += m - b;\nans += m - c;"), "progression": ("long long d = llabs(0LL + a + c - 2LL * b);\nlong long ans = (d + 1) / 2;", "long long d = (long long)b - a - c + b;\nif (d < 0) d = -d;\nlong long ans = d / 2 + d % 2;"),
           "meet": ("int ans = max({a, b, c}) - min({a, b, c});", "vector<int> v = {a, b, c};\nsort(v.begin(), v.end());\nint ans = v[2] - v[0];"), "median": ("int ans = min({abs(a - b), abs(b - c), abs(a - c)});", "int v[] = {a, b, c};\nsort(v, v + 3);\nint ans = min(v[1] - v[0], v[2] - v[1]);")}[kind]
    bad = {"equal": "ans = max(a, b, c) - min(a, b, c)", "progression": "ans = abs(a + c - 2 * b)", "meet": "m = (a + b + c) // 3\nans = abs(a - m) + abs(b - m) + abs(c - m)", "median": "ans = min(abs(a - b), abs(b - c))"}[kind]
    cbad = {"equal": "int ans = 2 * max({a, b, c}) - a - c;", "progression": "long long ans = llabs(0LL + a + c - 2LL * b) / 2;", "meet": "int ans = abs(a - c);", "median": "int ans = min({a - b, b - c, a - c});"}[kind]
    return Task(
        reads=((Int("a", 1, high), Int("b", 1, high), Int("c", 1, high)),),
        stories=(
            f"[Given are|You are given] three integers $a$, $b$ and $c$; {ask}.",
            f"{{hero}} has three [towers|stacks] of [bricks|blocks], $a$, $b$ and $c$ blocks high in this order, and a large box with more blocks. The heights are the numbers we speak about; {ask}.",
            f"Three [thermometers|scales|dials] in {{place}} show $a$, $b$ and $c$, from left to right. {{friend}} may turn small screws and so change the numbers shown; {ask}.",
        ),
        asks=("the smallest number of steps",), output="int", python=py, cpp=cpp, wrong_python=(bad,), wrong_cpp=(cbad,), cases=True,
    )
