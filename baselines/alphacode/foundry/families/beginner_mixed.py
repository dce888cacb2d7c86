"""First problems of a round: words of digits, calendars, places at a table, waiting, restoring."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Task, Word, family

PAIRS = (("YES", "NO"), ("Yes", "No"), ("YES", "NO"))


@family(1000, "binary search", "math")
def beginner_two_machines(rng: random.Random) -> Task:
    """When two workers with different paces have made n pieces together."""
    late = rng.choice((0, 0, 5, 10))
    high = rng.choice((100, 1000, 10**4))
    pace = rng.choice((10, 100))
    second = f" The second one starts {late} minutes later than the first." if late else " They start at the same time."
    y = f"max(0, x - {late}) // b" if late else "x // b"
    cy = f"max(0, x - {late}) / b" if late else "x / b"
    return Task(
        reads=((Int("n", 1, high, "the number of pieces"), Int("a", 1, pace, "the pace of the first"), Int("b", 1, pace, "the pace of the second")),),
        stories=(
            f"Two [copiers|printers] must make $n$ copies in total. The first needs $a$ minutes for each copy, the second $b$ minutes. They can work in parallel, but a single copy is made by one of them.{second} What is the least number of minutes, from the start of the first one, after which $n$ finished copies can be there?",
            f"{{hero}} and {{friend}} [knit socks|bake pies|paint vases]: they need $n$ of them together. {{hero}} finishes one every $a$ minutes, {{friend}} one every $b$ minutes, and each makes them alone.{second.replace('The second one', '{friend}').replace('the first', '{hero}')} In how many minutes, counted from the moment when {{hero}} starts, will at least $n$ be ready?",
            f"A clock shows the time $x$, which starts at $0$ and grows by $1$ every minute. One lamp blinks at the times $a, 2a, 3a, \\dots$, another one at the times ${late + 0} + b, {late} + 2b, {late} + 3b, \\dots$. If both blink at the same moment, it counts as two blinks. Find the smallest $x$ such that at least $n$ blinks have happened by the time $x$, inclusive.".replace("0 + ", "") if not late else f"Consider the numbers $a, 2a, 3a, \\dots$ and the numbers ${late} + b, {late} + 2b, {late} + 3b, \\dots$, both lists without end. A number that is in both lists counts twice. Find the smallest integer $x$ such that at least $n$ of these numbers are not greater than $x$.",
        ),
        asks=("the least number of minutes", "the smallest suitable number"),
        output="int",
        python=(
            f"x = 0\nwhile x // a + {y} < n:\n    x += 1\nans = x" if high < 10**4 else f"lo, hi = 0, n * a\nwhile lo < hi:\n    x = (lo + hi) // 2\n    if x // a + {y} >= n:\n        hi = x\n    else:\n        lo = x + 1\nans = lo",
            f"u, v = a, b + {late}\nans = 0\nfor _ in range(n):\n    if u <= v:\n        ans = u\n        u += a\n    else:\n        ans = v\n        v += b".replace(" + 0", ""),
            f"lo, hi = -1, n * min(a, b) + {late}\nwhile hi - lo > 1:\n    x = (lo + hi) // 2\n    if x // a + {y} < n:\n        lo = x\n    else:\n        hi = x\nans = hi".replace(" + 0\n", "\n"),
        ),
        cpp=(
            f"int lo = 0, hi = n * a;\nwhile (lo < hi) {{\n    int x = (lo + hi) / 2;\n    if (x / a + {cy} >= n) hi = x;\n    else lo = x + 1;\n}}\nint ans = lo;",
            f"int x = 0;\nwhile (x / a + {cy} < n) x++;\nint ans = x;",
        ),
        wrong_python=(f"ans = (n * a * b + a + b - 1) // (a + b){f' + {late}' if late else ''}", "ans = n * min(a, b)"),
        wrong_cpp=("int k = (n + 1) / 2;\nint ans = max(k * a, (n - k) * b" + (f" + {late}" if late else "") + ");",),
        cases=False,
    )


@family(800, "implementation", "strings")
def beginner_balanced_number(rng: random.Random) -> Task:
    """Digits of two halves, or of odd and even places, with equal sums."""
    way = rng.choice(("half", "turns", "ends"))
    high = rng.choice((10, 50, 1000))
    what = {
        "half": "the sum of the first $n$ digits equals the sum of the last $n$",
        "turns": "the sum of the digits at odd positions (the first, the third, ...) equals the sum of those at even positions",
        "ends": "for each $i$ from $1$ to $n$, the $i$-th digit from the left plus the $i$-th digit from the right gives the same sum",
    }[way]
    expr = {"half": "sum(map(int, s[:n])) == sum(map(int, s[n:]))", "turns": "sum(map(int, s[::2])) == sum(map(int, s[1::2]))", "ends": "len({int(s[i]) + int(s[-1 - i]) for i in range(n)}) == 1"}[way]
    loop = {
        "half": "d = 0\nfor i in range(2 * n):\n    if i < n:\n        d += int(s[i])\n    else:\n        d -= int(s[i])\nans = d == 0",
        "turns": "d = 0\nfor i in range(2 * n):\n    d += int(s[i]) if i % 2 == 0 else -int(s[i])\nans = d == 0",
        "ends": "ans = True\nfor i in range(n):\n    if int(s[i]) + int(s[2 * n - 1 - i]) != int(s[0]) + int(s[-1]):\n        ans = False",
    }[way]
    cpp = {
        "half": ("int d = 0;\nfor (int i = 0; i < n; i++) d += s[i] - s[i + n];\nbool ans = d == 0;", "int x = accumulate(s.begin(), s.begin() + n, 0), y = accumulate(s.begin() + n, s.end(), 0);\nbool ans = x == y;"),
        "turns": ("int d = 0;\nfor (int i = 0; i < 2 * n; i += 2) d += s[i] - s[i + 1];\nbool ans = d == 0;", "int x = 0, y = 0;\nfor (int i = 0; i < 2 * n; i++) (i % 2 ? x : y) += s[i] - '0';\nbool ans = x == y;"),
        "ends": ("bool ans = true;\nfor (int i = 0; i < n; i++) if (s[i] + s[2 * n - 1 - i] != s[0] + s[2 * n - 1]) ans = false;", "string q(s.rbegin(), s.rend());\nset<int> sums;\nfor (int i = 0; i < n; i++) sums.insert(s[i] + q[i]);\nbool ans = sums.size() == 1;"),
    }[way]

    def draw(r: random.Random, size: int) -> dict:
        n = r.randint(1, min(high, (2, 4, 12, 40)[size]))
        a = [r.randint(0, 9) for _ in range(n)]
        b = r.sample(a, n)
        if way == "ends":
            c = r.randint(0, 9)
            a = [r.randint(0, c) for _ in range(n)]
            out = a + [c - x for x in a[::-1]]
        elif way == "half":
            i, j = r.randrange(n), r.randrange(n)
            k = r.randint(0, min(b[i], 9 - b[j]))
            if i != j:
                b[i], b[j] = b[i] - k, b[j] + k
            out = a + b
        else:
            out = [x for p in zip(a, b, strict=True) for x in p]
        if r.random() < 0.5:
            i, j = r.randrange(2 * n), r.randrange(2 * n)
            out[i] = r.choice((out[j], r.randint(0, 9)))
        if r.random() < 0.25:
            r.shuffle(out)
        return {"n": n, "s": "".join(map(str, out))}

    return Task(
        reads=(Int("n", 1, high, "half of the number of digits"), Word("s", "2 * n", "2 * n", "0123456789")),
        stories=(
            f"{{hero}} collects tram tickets. Each has a number of $2n$ digits, possibly with zeros in front. A ticket brings luck if {what}. [Today|This morning] {{hero}} got a ticket with the number $s$. Does it bring luck?",
            f"A string $s$ of $2n$ digits is called balanced if {what}. Determine whether the given string is balanced.",
            f"In {{place}} doors of treasuries open only to codes of a certain kind. A code is a sequence $s$ of $2n$ digits, and it is of the right kind exactly when {what}. {{friend}} has found a note with a code. Will it open the door?",
        ),
        asks=("the number has the property", "the condition is met"),
        output="yesno",
        python=(f"ans = {expr}", loop),
        cpp=cpp,
        wrong_python=(
            {"half": "ans = sorted(s[:n]) == sorted(s[n:])", "turns": "ans = sum(map(int, s[:n])) == sum(map(int, s[n:]))", "ends": "ans = int(s[0]) + int(s[-1]) == int(s[n - 1]) + int(s[n])"}[way],
            {"half": "ans = s[:n] == s[n:]", "turns": "ans = all(s[i] == s[i + 1] for i in range(0, 2 * n, 2))", "ends": "ans = s == s[::-1]"}[way],
        ),
        wrong_cpp=("bool ans = true;\nfor (int i = 0; i < n; i++) if (s[i] != s[2 * n - 1 - i]) ans = false;",),
        draw=draw,
        yes=rng.choice(PAIRS),
    )


@family(900, "implementation", "strings")
def beginner_series_bonus(rng: random.Random) -> Task:
    """Points for wins and draws with a bonus for series of wins."""
    win, even = rng.choice(((3, 1), (2, 1), (4, 2)))
    k = rng.choice((2, 3))
    bonus = rng.choice((1, 2, 5))
    rolling = rng.random() < 0.5
    rule = f"For every win that comes directly after at least {k - 1} other win{'s' * (k > 2)} in a row, there {'is' if bonus == 1 else 'are'} {bonus} more point{'s' * (bonus > 1)}" if rolling else f"A bonus of {bonus} point{'s' * (bonus > 1)} is given for every {k} wins in a row; after a bonus the counting of the series starts anew"
    after = "" if rolling else "            run = 0\n"
    return Task(
        reads=(Word("s", 1, rng.choice((50, 1000, 10**5)), "WDL", "the results in order"),),
        stories=(
            f"A [football|hockey] club of {{place}} has written its results as a string $s$: 'W' is a win, 'D' a draw and 'L' a loss, in the order of the matches. A win brings {win} points, a draw {even}, a loss nothing. {rule}. How many points does the club have?",
            f"Let $s$ be a string of letters 'W', 'D', 'L'. Its value is ${win}$ for each 'W' plus ${even}$ for each 'D', with an extra: {rule[0].lower() + rule[1:]}, where a win is a letter 'W'. Find the value of $s$.",
            f"{{hero}} plays against the computer all evening. Every game ends with a win ('W', {win} coins), a draw ('D', {even} coin{'s' * (even > 1)}) or a loss ('L', no coins). {rule.replace('points', 'coins').replace('point', 'coin')}. Given the results $s$ of all games, find the total number of coins that {{hero}} gets.",
        ),
        asks=("the total number of points", "the total"),
        output="int",
        python=(
            f"ans = 0\nrun = 0\nfor c in s:\n    if c == 'W':\n        run += 1\n        ans += {win}\n        if run {'>=' if rolling else '=='} {k}:\n            ans += {bonus}\n{after}    else:\n        run = 0\n        if c == 'D':\n            ans += {even}",
            f"ans = {win} * s.count('W') + {even} * s.count('D')\nfor w in s.replace('D', 'L').split('L'):\n    ans += {bonus} * " + (f"max(0, len(w) - {k - 1})" if rolling else f"(len(w) // {k})"),
            f"points = {{'W': {win}, 'D': {even}, 'L': 0}}\nans = sum(points[c] for c in s)\n" + (f"ans += {bonus} * sum(s[i:i + {k}] == '{'W' * k}' for i in range(len(s)))" if rolling else f"ans += {bonus} * s.count('{'W' * k}')"),
        ),
        cpp=(
            f"int ans = 0, run = 0;\nfor (char c : s) {{\n    if (c == 'W') {{\n        ans += {win};\n        run++;\n        if ({f'run >= {k}' if rolling else f'run % {k} == 0'}) ans += {bonus};\n    }} else {{\n        run = 0;\n        if (c == 'D') ans += {even};\n    }}\n}}",
            f"int ans = 0, n = s.size();\nfor (int i = 0; i < n; i++) {{\n    if (s[i] == 'D') ans += {even};\n    if (s[i] == 'L' || s[i] == 'D') continue;\n    int j = i;\n    while (j < n && s[j] == 'W') j++;\n    ans += {win} * (j - i) + {bonus} * " + (f"max(0, j - i - {k - 1})" if rolling else f"((j - i) / {k})") + ";\n    i = j - 1;\n}",
        ),
        wrong_python=(
            f"ans = {win} * s.count('W') + {even} * s.count('D') + {bonus} * (s.count('W') // {k})",
            f"ans = {win} * s.count('W') + {even} * s.count('D')\nfor w in s.split('L'):\n    ans += {bonus} * " + (f"max(0, w.count('W') - {k - 1})" if rolling else f"(w.count('W') // {k})"),
        ),
        wrong_cpp=(f"int ans = 0, run = 0;\nfor (char c : s) {{\n    if (c == 'W') {{\n        ans += {win};\n        run++;\n        if (run == {k}) ans += {bonus};\n    }} else if (c == 'D') {{\n        ans += {even};\n    }} else run = 0;\n}}",),
        draw=lambda r, size: {"s": "".join(r.choice(r.choice(("W", "WWD", "WDL"))) for _ in range(r.randint(1, (5, 9, 25, 80)[size])))},
    )


@family(800, "implementation", "strings")
def beginner_weekday_after(rng: random.Random) -> Task:
    """The name of the day k days later or earlier."""
    names = rng.choice((
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        ("mon", "tue", "wed", "thu", "fri", "sat", "sun"),
        ("red", "orange", "yellow", "green", "blue"),
        ("spring", "summer", "autumn", "winter"),
        ("north", "east", "south", "west"),
    ))  # fmt: skip
    m = len(names)
    back = rng.random() < 0.4
    high = rng.choice((100, 10**6, 10**9))
    sign = "-" if back else "+"
    listed = ", ".join(names)
    quoted = ", ".join(f'"{x}"' for x in names)
    alphabet = "".join(sorted(set("".join(names))))
    step = "backward" if back else "forward"
    cidx = f"((i - k) % {m} + {m}) % {m}" if back else f"(i + k) % {m}"
    kind = {7: "days", 5: "colours", 4: "names"}[m]
    return Task(
        reads=(Word("s", min(map(len, names)), max(map(len, names)), alphabet, f"one of these {kind}"), Int("k", 0, high, "the number of steps")),
        stories=(
            f"A wheel in {{place}} shows one word out of {listed}, which are written on it in this order in a circle. Now it shows $s$. Each minute it turns {step} by one word. Which word does it show after $k$ minutes?".replace("forward", "forward (from each word to the next in the list, and from the last to the first)").replace("backward", "backward (from each word to the one before it in the list, and from the first to the last)"),
            f"The words {listed} form a cyclic list. Given a word $s$ of the list and an integer $k$, find the word that is $k$ positions {'before' if back else 'after'} $s$ in it.",
            f"{{hero}} [talks in riddles|loves riddles] and says: \"The current one is $s$. Which one {'was it' if back else 'will it be'} $k$ changes {'ago' if back else 'from now'}?\" Everybody in {{place}} knows the cycle: {listed}, then {names[0]} again, and so on without end. Answer the question.",
        ),
        asks=("the word asked for", "one word of the list, the answer"),
        output="str",
        python=(
            f"w = [{quoted}]\nans = w[(w.index(s) {sign} k) % {m}]",
            f"w = '{' '.join(names)}'.split()\ni = 0\nwhile w[i] != s:\n    i += 1\nk %= {m}\nfor _ in range(k):\n    i = (i {sign} 1) % {m}\nans = w[i]",
        ),
        cpp=(
            f"vector<string> w = {{{quoted}}};\nint i = find(w.begin(), w.end(), s) - w.begin();\nstring ans = w[{cidx}];",
            f"string w[] = {{{quoted}}};\nint i = 0;\nwhile (w[i] != s) i++;\nfor (int j = 0; j < k % {m}; j++) i = (i + {m - 1 if back else 1}) % {m};\nstring ans = w[i];",
        ),
        wrong_python=(f"w = [{quoted}]\nans = w[(w.index(s) {'+' if back else '-'} k) % {m}]", f"w = [{quoted}]\nans = w[(w.index(s) {sign} k - 1) % {m}]"),
        wrong_cpp=(f"vector<string> w = {{{quoted}}};\nint i = find(w.begin(), w.end(), s) - w.begin();\nstring ans = w[(i + {'1' if not back else str(m - 1)} * 1 + k % {m}) % {m}];".replace(" * 1", ""),),
        draw=lambda r, size: {"s": r.choice(names), "k": r.choice((r.randint(0, 9), r.randint(0, min(high, 40)), r.randint(0, high)))},
    )


@family(800, "math")
def beginner_nearest_stop(rng: random.Random) -> Task:
    """The multiple of k that is nearest to n; a tie goes up or down."""
    up = rng.random() < 0.5
    dist = rng.random() < 0.35
    high = rng.choice((100, 10**5, 10**9))
    tie = "greater" if up else "smaller"
    end = "How far is it from $n$ to the nearest one?" if dist else f"Which one is nearest to $n$? If two are equally near, take the one with the {tie} number."
    cmp = ">=" if up else ">"
    ccode = "int r = n % k;\n" + ("int ans = min(r, k - r);" if dist else f"int ans = n - r;\nif (r {cmp} k - r) ans += k;")
    return Task(
        reads=((Int("n", 0, high), Int("k", 1, high)),),
        stories=(
            f"Along a road in {{place}} there are bus stops at kilometres $0, k, 2k, 3k, \\dots$ and so on without end. {{hero}} stands at kilometre $n$ and wants to walk as little as possible. {end}".replace("Which one is nearest to $n$?", "At which kilometre is the stop that {hero} should go to?").replace("greater number", "greater kilometre").replace("smaller number", "smaller kilometre"),
            f"For integers $n$ and $k$ consider all multiples of $k$ that are not negative ($0$ is one of them). {end.replace('one with the ' + tie + ' number', tie + ' of them')}",
            f"A shop accepts only prices divisible by $k$ coins, zero included, so every sum on a bill is rounded to the nearest such number. The goods in {{friend}}'s basket cost $n$ coins. " + ("By how many coins does the rounded sum differ from $n$?" if dist else f"How much does {{friend}} pay? When both neighbours are at the same distance, the {tie} one is paid."),
        ),
        asks=("the distance to the nearest multiple",) if dist else ("the nearest multiple", "the number asked for"),
        output="int",
        python=(
            "r = n % k\n" + ("ans = min(r, k - r)" if dist else f"ans = n - r + (k if 2 * r {cmp} k else 0)"),
            ("ans = min(n % k, -n % k)" if dist else (f"ans = (n + k // 2) // k * k" if up else "ans = (n + (k - 1) // 2) // k * k")),
            "x = n // k * k\ny = x + k\n" + ("ans = n - x if n - x < y - n else y - n" if dist else f"if y - n {'<=' if up else '<'} n - x:\n    ans = y\nelse:\n    ans = x"),
        ),
        cpp=(ccode, "long long x = n / k * 1LL * k, y = x + k;\n" + ("long long ans = min(n - x, y - n);" if dist else f"long long ans = y - n {'<=' if up else '<'} n - x ? y : x;")),
        wrong_python=("ans = n % k" if dist else "ans = n // k * k", "ans = -n % k" if dist else f"r = n % k\nans = n - r + (k if 2 * r {'>' if up else '>='} k else 0)"),
        wrong_cpp=("int ans = " + ("k - n % k;" if dist else "(n + k - 1) / k * k;"),),
        draw=lambda r, size: (lambda k: {"k": k, "n": r.choice((r.randint(0, min(high, 5 * k)), min(high, k * r.randint(0, 3) + k // 2), r.randint(0, high)))})(r.choice((r.randint(1, 12), 2 * r.randint(1, 6), r.randint(1, high // 2)))),
    )


@family(800, "implementation", "math")
def beginner_unlucky_floors(rng: random.Random) -> Task:
    """Labels without a hated digit: how many up to n, or the n-th label."""
    bad = rng.choice("13479")
    high = rng.choice((100, 1000, 5000))
    nth = rng.random() < 0.5
    text = f"$1, 2, 3, \\dots$, but all numbers that contain the digit {bad} are skipped"
    end = "What is the number on the $n$-th of them?" if nth else "The last of them has the number $n$. How many are there?"
    python = (
        (f"ans = 0\nwhile n > 0:\n    ans += 1\n    if '{bad}' not in str(ans):\n        n -= 1", f"good = [x for x in range(1, 3 * n + 100) if '{bad}' not in str(x)]\nans = good[n - 1]", f"ans = 0\nfor _ in range(n):\n    ans += 1\n    while '{bad}' in str(ans):\n        ans += 1")
        if nth
        else (f"ans = sum('{bad}' not in str(x) for x in range(1, n + 1))", f"ans = 0\nfor x in range(1, n + 1):\n    ok = True\n    y = x\n    while y > 0:\n        if y % 10 == {bad}:\n            ok = False\n        y //= 10\n    if ok:\n        ans += 1")
    )
    cpp = (
        (f"int ans = 0;\nwhile (n > 0) {{\n    ans++;\n    if (to_string(ans).find('{bad}') == string::npos) n--;\n}}", f"int ans = 0;\nfor (int i = 0; i < n; i++) {{\n    bool ok;\n    do {{\n        ans++;\n        ok = true;\n        for (int y = ans; y; y /= 10) if (y % 10 == {bad}) ok = false;\n    }} while (!ok);\n}}")
        if nth
        else (f"int ans = 0;\nfor (int x = 1; x <= n; x++) if (to_string(x).find('{bad}') == string::npos) ans++;", f"int ans = n;\nfor (int x = 1; x <= n; x++) {{\n    for (int y = x; y > 0; y /= 10) {{\n        if (y % 10 == {bad}) {{\n            ans--;\n            break;\n        }}\n    }}\n}}")
    )
    wrong = (f"ans = 0\nwhile n > 0:\n    ans += 1\n    if ans % 10 != {bad}:\n        n -= 1",) if nth else (f"ans = sum(x % 10 != {bad} for x in range(1, n + 1))",)
    cwrong = (f"int ans = n + (n + {9 - int(bad)}) / 9;",) if nth else (f"int ans = n - (n + {10 - int(bad)}) / 10;",)

    def draw(r: random.Random, size: int) -> dict:
        while True:
            n = r.randint(1, min(high, (30, 100, 1000, high)[size]))
            if nth or bad not in str(n):
                return {"n": n}

    return Task(
        reads=(Int("n", 1, high),),
        stories=(
            f"The people of {{place}} think that the digit {bad} brings bad luck. In a [tall tower|hotel|theatre] of theirs the [floors|rooms|seats] are numbered {text}. {end}",
            f"Consider the positive integers whose decimal notation does not contain the digit {bad}, in increasing order. " + ("Find the $n$-th of them." if nth else "The number $n$ is one of them; find out which one, that is, how many of them are not greater than $n$."),
            f"The typewriter of {{hero}} has lost the key {bad}. Still, {{hero}} numbers the pages of a novel: {text}. " + ("Which number stands on the $n$-th page?" if nth else "The number of the last page is $n$. How many pages does the novel have?"),
        ),
        asks=("the number asked for", "one integer, the answer"),
        output="int",
        python=python,
        cpp=cpp,
        wrong_python=wrong,
        wrong_cpp=cwrong,
        draw=draw,
        cases=False,
    )


@family(900, "math", "sortings")
def beginner_restore_three(rng: random.Random) -> Task:
    """Three numbers from their pairwise sums, or sums and total, in any order."""
    high = rng.choice((100, 1000, 10**8))
    four = rng.random() < 0.5
    order = rng.choice(("ascending", "descending"))
    shown = "non-decreasing" if order == "ascending" else "non-increasing"
    rev = order == "descending"
    what = "the three sums of two of them and the sum of all three" if four else "the three sums of two of them"
    names = "abcd" if four else "abc"
    listed = "$a$, $b$, $c$" + (", $d$" if four else "")
    vals = ", ".join(names)
    s = "max(p)" if four else "sum(p) // 2"
    cs = "p[3]" if four else "(p[0] + p[1] + p[2]) / 2"
    cseq = f"{{{cs} - p[0], {cs} - p[1], {cs} - p[2]}}" if rev else f"{{{cs} - p[2], {cs} - p[1], {cs} - p[0]}}"

    def draw(r: random.Random, size: int) -> dict:
        top = min(high // 3, (3, 10, 100, high // 3)[size])
        x, y, z = (r.randint(1, top) for _ in range(3))
        out = [x + y, x + z, y + z, *((x + y + z,) if four else ())]
        r.shuffle(out)
        return dict(zip(names, out, strict=True))

    return Task(
        reads=(tuple(Int(c, 2, high) for c in names),),
        stories=(
            f"{{hero}} has thought of three positive integers (not necessarily different) and told {{friend}} {what}, in a random order: {listed}. Help {{friend}} to find the three integers. It is guaranteed that they exist.",
            f"For unknown positive integers $x, y, z$, the numbers {listed} are {what}, in some unknown order. Restore $x, y, z$; the input is correct, so a solution exists, and it is unique up to order.",
            f"On a market in {{place}} three [melons|geese|cheeses] are for sale, but the old scales do not work with less than two of them. So the owner has weighed {what.replace('the three sums of two of them', 'every two of them together').replace('the sum of all three', 'then all three')}, and has noted the results {listed}, without saying which is which. All weights are positive integers. Find the weight of each of the three.",
        ),
        asks=(f"the three numbers in {shown} order",),
        output="ints",
        python=(
            f"p = sorted([{vals}])\ns = {s}\nans = sorted([s - x for x in p[:3]]" + (", reverse=True)" if rev else ")"),
            f"p = [{vals}]\np.sort()\ns = {'p[3]' if four else '(p[0] + p[1] + p[2]) // 2'}\nans = " + ("[s - p[0], s - p[1], s - p[2]]" if rev else "[s - p[2], s - p[1], s - p[0]]"),
        ),
        cpp=(
            f"vector<int> p = {{{vals}}};\nsort(p.begin(), p.end());\nvector<int> ans = {cseq};",
            f"vector<int> p = {{{vals}}}, ans;\nsort(p.rbegin(), p.rend());\nint s = " + ("p[0]" if four else "accumulate(p.begin(), p.end(), 0) / 2") + f";\nfor (int i = {3 if four else 2}; i >= {1 if four else 0}; i--) ans.push_back(s - p[i]);" + ("" if rev else "\nreverse(ans.begin(), ans.end());"),
        ),
        wrong_python=(
            "s = d\nans = sorted([s - a, s - b, s - c])" if four else "s = a + b + c\nans = sorted([s - a, s - b, s - c])",
            f"p = sorted([{vals}])\ns = {s}\nans = " + ("[s - p[2], s - p[1], s - p[0]]" if rev else "[s - p[0], s - p[1], s - p[2]]"),
        ),
        wrong_cpp=(f"vector<int> p = {{{vals}}};\nsort(p.begin(), p.end());\nvector<int> ans = {{p[0] / 2, p[1] - p[0] / 2, p[2] - p[0] / 2}};",),
        draw=draw,
    )
