"""Sums over parts of an array: prefixes, windows, segments."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Table, Task, Values, family

NS = (1000, 10**5, 2 * 10**5)


@family(900, "implementation", "math")
def arrays_balance_point(rng: random.Random) -> Task:
    """Cuts (or elements) with sum on the left comparing with the sum on the right."""
    element = rng.random() < 0.5
    op, word = rng.choice((("==", "equal to"), ("<", "less than"), (">", "greater than"), ("<=", "at most")))
    count = rng.random() < 0.6
    pos = "a[:i]" if element else "a[:i + 1]"

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(2, (5, 8, 25, 80)[size])
        lim = rng.choice((1, 1, 2, 5, 100))
        a = [rng.randint(-lim, lim) for _ in range(n)]
        if rng.random() < 0.4:
            h = a[: n // 2]
            a = h + ([0] if n % 2 else []) + h[::-1]
        return {"n": len(a), "a": a}

    where = "an element $a_i$" if element else "a place between $a_i$ and $a_{i+1}$ ($1 \\le i < n$)"
    left = "the sum of all elements to the left of it"
    empty = " The sum of no elements is $0$." if element else ""
    thing = "element" if element else "place"
    q = f"[How many such {thing}s are there?|Count such {thing}s.]" if count else f"Find the smallest $i$ of such {'an element' if element else 'a place'}, or $-1$ if there is none."
    fin = "len(b)" if count else "(b[0] if b else -1)"
    hi = "n" if element else "n - 1"
    right = "total - p - a[i]" if element else "total - p"
    pp = "" if element else "    p += a[i]\n"
    qq = "\n    p += a[i]" if element else ""
    cpp_, cqq = (pp.replace("]\n", "];\n"), qq + ";" if qq else "")
    act = "cnt += 1" if count else "if cnt == -1:\n            cnt = i + 1"
    start = 0 if count else -1
    cact = "ans++;" if count else "if (ans == -1) ans = i + 1;"
    return Task(
        reads=(Int("n", 2, rng.choice(NS)), Ints("a", "n", -10**4, rng.choice((100, 10**4)))),
        stories=(
            f"In an array $a_1, \\dots, a_n$ we look for {where} such that {left} is {word} the sum of all elements to the right of it.{empty} {q}",
            f"{{hero}} [stands|walks] along a row of $n$ [boxes|chests]; opening box $i$ brings $a_i$ coins (a loss, if negative). {{hero}} " + ("stops at a box $i$ if the boxes before it would bring in total an amount that is {0} the total of the boxes after it, box $i$ itself counting for neither side.".format(word) if element else
             "cuts the row between boxes $i$ and $i + 1$, for some $i$ from $1$ to $n - 1$, if the boxes $1, \\dots, i$ bring in total an amount that is {0} the total of the other boxes.".format(word)) + f"{empty} " + ("For how many $i$ is this so?" if count else "Find the smallest $i$ for which this is so, or $-1$."),
            f"The [ledger|logbook] of {{place}} has $n$ entries $a_1, \\dots, a_n$. An index $i$ " + (f"is called central if $a_1 + \\dots + a_{{i-1}}$ is {word} $a_{{i+1}} + \\dots + a_n$, where an empty sum is $0$." if element else f"with $1 \\le i < n$ is called central if $a_1 + \\dots + a_i$ is {word} $a_{{i+1}} + \\dots + a_n$.") + (" How many central indices are there?" if count else " Find the smallest central index, or $-1$ if there is none."),
        ),
        asks=("the number of such $i$", "how many there are") if count else ("the smallest such $i$, or $-1$", "the index asked for, or $-1$"),
        output="int",
        python=(
            f"total = sum(a)\np = 0\ncnt = {start}\nfor i in range({hi}):\n{pp}    if p {op} {right}:\n        {act}{qq}\nans = cnt",
            f"from itertools import accumulate\n---\ns = [0] + list(accumulate(a))\nb = [i + 1 for i in range({hi}) if {'s[i]' if element else 's[i + 1]'} {op} s[n] - s[i + 1]]\nans = {fin}",
        ),
        cpp=(
            f"long long total = accumulate(a.begin(), a.end(), 0LL), p = 0;\nint ans = {start};\nfor (int i = 0; i < {hi}; i++) {{\n{cpp_}    if (p {op} {right}) {{\n        {cact}\n    }}{cqq}\n}}",
            f"vector<long long> s(n + 1, 0);\nfor (int i = 0; i < n; i++) s[i + 1] = s[i] + a[i];\nint ans = {start};\nfor (int i = 0; i < {hi}; i++)\n    if ({'s[i]' if element else 's[i + 1]'} {op} s[n] - s[i + 1]) {{ {cact} }}",
        ),
        wrong_python=(f"b = [i + 1 for i in range({'1, n - 1' if element else 'n'}) if sum({pos}) {op} sum(a[i + 1:])]\nans = {fin}" if element else f"b = [i + 1 for i in range(n)if sum(a[:i]) {op} sum(a[i:])]\nans = {fin}",),
        wrong_cpp=(f"long long total = accumulate(a.begin(), a.end(), 0LL), p = 0;\nint ans = {start};\nfor (int i = 0; i < {hi}; i++) {{\n    if (2 * p {op} total) {{\n        {cact}\n    }}\n    p += a[i];\n}}",),
        draw=draw,
    )


@family(900, "data structures", "implementation")
def arrays_segment_queries(rng: random.Random) -> Task:
    """Answer many questions about a property's count or sum on segments."""
    kind = rng.choice(("sum", "odd", "positive", "big", "rises"))
    k = rng.choice((10, 50, 100))
    f = {"sum": "a[i]", "odd": "a[i] % 2 != 0", "positive": "a[i] > 0", "big": f"a[i] >= {k}", "rises": "a[i] > a[i - 1]"}[kind]
    what = {"sum": "the sum $a_l + a_{l+1} + \\dots + a_r$", "odd": "the number of odd values among $a_l, \\dots, a_r$", "positive": "the number of positive values among $a_l, \\dots, a_r$",
            "big": f"the number of values among $a_l, \\dots, a_r$ that are at least ${k}$", "rises": "the number of indices $i$ with $l < i \\le r$ and $a_i > a_{i-1}$"}[kind]
    tale = {"sum": "how much was earned in all on the days from $l$ to $r$", "odd": "on how many of the days from $l$ to $r$ the amount was odd", "positive": "on how many of the days from $l$ to $r$ the amount was positive",
            "big": f"on how many of the days from $l$ to $r$ the amount was at least ${k}$", "rises": "how many times, going through the days $l, l + 1, \\dots, r$, the amount was greater than on the day before (the day before $l$ does not matter)"}[kind]
    rises = kind == "rises"
    start = "1" if rises else "0"
    low = "p[l]" if rises else "p[l - 1]"
    gen = "x" if kind == "sum" else f.replace("a[i]", "x")
    slow = f"sum(a[i] > a[i - 1] for i in range(l, r))" if rises else f"sum({gen} for x in a[l - 1:r])"
    return Task(
        reads=((Int("n", 1, 10**5), Int("q", 1, 10**5)), Ints("a", "n", rng.choice((-1000, -10**9)), rng.choice((1000, 10**9))),
               Table("b", "q", (Int("l", 1, "n"), Int("r", "l", "n")), "the [segment|bounds] of a query")),
        stories=(
            f"[You are given|Given] an array $a_1, \\dots, a_n$ and $q$ queries. Each query is a pair $l, r$ with $1 \\le l \\le r \\le n$; the answer to it is {what}. [Answer all the queries|Process the queries].",
            f"{{hero}} works in {{place}} and on day $i$ [earns|gets] $a_i$ coins (a negative number means a fine). {{friend}} asks $q$ questions; each names two days $l \\le r$ and asks {tale}. Help {{hero}} answer.",
            f"A long [tape|strip] holds $n$ numbers $a_1, \\dots, a_n$. [A scanner|{{hero}}] is placed $q$ times on a part of it, each time from position $l$ to position $r$ inclusive, and reports {what}. What are the reports?",
        ),
        asks=("$q$ integers, the answers in the order of the queries", "the answer to each query"),
        output="lines",
        python=(
            f"p = [0] * (n + 1)\nfor i in range({start}, n):\n    p[i + 1] = p[i] + ({f})\nans = [p[r] - {low} for l, r in b]",
            f"p = [0]\nfor i in range(n):\n    p.append(p[-1] + (1 if {'i > 0 and ' if rises else ''}{f} else 0))\nans = []\nfor l, r in b:\n    ans.append(p[r] - {low})" if kind != "sum" else "from itertools import accumulate\n---\np = [0] + list(accumulate(a))\nans = []\nfor l, r in b:\n    ans.append(p[r] - p[l - 1])",
        ),
        cpp=(
            f"vector<long long> p(n + 1, 0);\nfor (int i = {start}; i < n; i++) p[i + 1] = p[i] + ({f});\nvector<long long> ans;\nfor (auto &e : b) ans.push_back(p[e[1]] - {low.replace('l', 'e[0]')});",
            f"vector<long long> p(n + 1), ans(q);\nfor (int i = {start}; i < n; i++) {{\n    p[i + 1] = p[i];\n    " + ("p[i + 1] += a[i];" if kind == "sum" else f"if ({f}) p[i + 1]++;") + f"\n}}\nfor (int j = 0; j < q; j++) {{\n    int l = b[j][0], r = b[j][1];\n    ans[j] = p[r] - {low};\n}}",
        ),
        wrong_python=(f"p = [0] * (n + 1)\nfor i in range({start}, n):\n    p[i + 1] = p[i] + ({f})\nans = [p[r] - {'p[l - 1]' if rises else 'p[l]'} for l, r in b]", f"ans = [{slow.replace('l, r', 'l - 1, r - 1').replace('l - 1:r', 'l:r')} for l, r in b]"),
        wrong_cpp=(f"vector<long long> p(n + 1, 0);\nfor (int i = {start}; i < n; i++) p[i + 1] = p[i] + ({f});\nvector<long long> ans;\nfor (auto &e : b) ans.push_back(p[e[1]] - {'p[e[0] - 1]' if rises else 'p[e[0]]'});",),
        cases=False,
    )


@family(1200, "dp", "greedy")
def arrays_best_segment(rng: random.Random) -> Task:
    """The best sum of a segment, non-empty or with a cost per element, largest or smallest."""
    mode = rng.choice(("max", "min", "abs", "cost"))
    v = "(x - c)" if mode == "cost" else "x"
    word = {"max": "largest possible sum", "min": "smallest possible sum", "abs": "largest possible absolute value of the sum", "cost": "largest possible profit"}[mode]
    first = (Int("n", 1, rng.choice(NS)), Int("c", 0, 1000)) if mode == "cost" else (Int("n", 1, rng.choice(NS)),)
    one = f"cur = max({v}, cur + {v})\n    best = max(best, cur)"
    if mode == "min":
        one = one.replace("max", "min")
    if mode == "abs":
        body = "hi = lo = p = 0\nfor x in a:\n    p += x\n    hi = max(hi, p)\n    lo = min(lo, p)\nans = hi - lo"
        other = "f = g = best = 0\nfor x in a:\n    f = max(0, f + x)\n    g = max(0, g - x)\n    best = max(best, f, g)\nans = best"
    else:
        ini = "10**18" if mode == "min" else "-10**18"
        body = f"best = {ini}\ncur = 0\nfor x in a:\n    {one}\nans = best"
        pick, far = ("min", "max") if mode != "min" else ("max", "min")
        other = f"p = low = 0\nans = {ini}\nfor x in a:\n    p += {v}\n    ans = {far}(ans, p - low)\n    low = {pick}(low, p)"
    cb = {"abs": "long long p = 0, hi = 0, lo = 0;\nfor (int x : a) {\n    p += x;\n    hi = max(hi, p);\n    lo = min(lo, p);\n}\nlong long ans = hi - lo;"}.get(mode)
    co = {"abs": "long long f = 0, g = 0, ans = 0;\nfor (int x : a) {\n    f = max(0LL, f + x);\n    g = min(0LL, g + x);\n    ans = max(ans, max(f, -g));\n}"}.get(mode)
    if cb is None:
        far = "min" if mode == "min" else "max"
        near = "max" if mode == "min" else "min"
        ini = "LLONG_MAX" if mode == "min" else "LLONG_MIN"
        cb = f"long long cur = 0, ans = {ini};\nfor (int i = 0; i < n; i++) {{\n    long long x = a[i]{' - c' if mode == 'cost' else ''};\n    cur = {far}(x, cur + x);\n    ans = {far}(ans, cur);\n}}"
        co = f"long long p = 0, q = 0, ans = {ini};\nfor (int x : a) {{\n    p += {v};\n    ans = {far}(ans, p - q);\n    q = {near}(q, p);\n}}"
    wrong = {"max": "best = cur = 0\nfor x in a:\n    cur = max(0, cur + x)\n    best = max(best, cur)\nans = best", "min": "best = cur = 0\nfor x in a:\n    cur = min(0, cur + x)\n    best = min(best, cur)\nans = best",
             "abs": "best = cur = 0\nfor x in a:\n    cur = max(0, cur + x)\n    best = max(best, cur)\nans = best", "cost": "best = cur = 0\nfor x in a:\n    cur = max(0, cur + x - c)\n    best = max(best, cur)\nans = best"}[mode]
    cwrong = {"abs": "long long ans = 0, p = 0;\nfor (int x : a) {\n    p += x;\n    ans = max(ans, abs(p));\n}"}.get(mode, f"long long ans = 0;\nfor (int x : a) if ({'x < 0' if mode == 'min' else v + ' > 0'}) ans += {v};")
    extra = " Each chosen element also costs $c$, so that the profit is the sum of the chosen elements minus $c$ times their number." if mode == "cost" else ""
    verb = "{hero} must choose at least one day."
    return Task(
        reads=(first, Ints("a", "n", -rng.choice((1000, 10**9)), rng.choice((1000, 10**9)))),
        stories=(
            f"[You are given|Given is] an array $a_1, \\dots, a_n$. Choose a non-empty segment of consecutive elements.{extra} [Find|Determine] the {word}.",
            f"In {{place}} a [fair|festival] lasts $n$ days, and {{hero}} knows that day $i$ would bring $a_i$ coins to a visitor (negative values are losses). {{hero}} comes on some day and stays for several days in a row, then leaves for good. {verb}" + (" Besides, every day of the stay costs $c$ coins." if mode == "cost" else "") + f" Consider the total over the days of the stay{' after these costs' if mode == 'cost' else ''}; find " + {"max": "its largest possible value", "min": "its smallest possible value", "abs": "the largest possible absolute value that it can have", "cost": "its largest possible value"}[mode] + ".",
            f"A [snake|train] of $n$ numbers is cut twice and the middle piece, which must not be empty, is kept (a cut may also be at an end).{extra} What is the {word} of the kept piece?".replace("profit of", "profit from").replace("of the sum of", "of the sum of the numbers of").replace("sum of the kept", "sum over the kept"),
        ),
        asks=(f"the {word}", "the value asked for"),
        output="int",
        python=(body, other),
        cpp=(cb, co),
        wrong_python=(wrong,),
        wrong_cpp=(cwrong,),
    )


@family(900, "two pointers", "implementation")
def arrays_window(rng: random.Random) -> Task:
    """Best sum of k neighbours, or how many windows reach a bound, or where the best one starts."""
    kind = rng.choice(("best", "count", "where", "ring"))
    big = rng.random() < 0.6
    fn, word = ("max", "largest") if big else ("min", "smallest")
    rel = ">" if big else "<"
    ge = ">=" if big else "<="
    heads = (Int("n", 1, rng.choice(NS)), Int("k", 1, "n"))
    if kind == "count":
        heads = (*heads, Int("s", 1, 10**6))

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(2, (5, 8, 25, 80)[size])
        k = rng.choice((rng.randint(1, n), rng.randint(1, max(1, n // 2)), min(2, n)))
        top = rng.choice((3, 10, 1000))
        a = [rng.randint(1, top) for _ in range(n)]
        v: Values = {"n": n, "k": k, "a": a}
        i = rng.randrange(n - k + 1)
        return {"n": n, "k": k, "s": sum(a[i : i + k]), "a": a} if kind == "count" else v

    wins = "n" if kind == "ring" else "n - k + 1"
    cond = {"best": f"What is the {word} sum of $k$ consecutive elements", "ring": f"What is the {word} sum of $k$ elements that are consecutive on the circle",
            "count": f"How many segments of exactly $k$ consecutive elements have a sum that is at {'least' if big else 'most'} $s$", "where": f"At which index does the segment of $k$ consecutive elements with the {word} sum start (if there are several such segments, take the leftmost)"}[kind]
    seat = {"best": f"Find the {word} total that these $k$ neighbouring {{things}} can have", "ring": f"The row is closed to a ring, so that {{things}} number $n$ and number $1$ are neighbours, too. Find the {word} total that these $k$ neighbours can have",
            "count": f"In how many ways can they be chosen so that their total is at {'least' if big else 'most'} $s$", "where": f"{{hero}} wants their total to be as {'large' if big else 'small'} as possible, and among equally good choices takes the leftmost. Find the number of the first of the chosen {{things}}"}[kind]
    circ = " written in a circle, so that $a_n$ and $a_1$ are neighbours" if kind == "ring" else ""
    src = "b = a + a[:k - 1]\n" if kind == "ring" else "b = a\n"
    end = {"best": f"ans = {fn}(w)", "ring": f"ans = {fn}(w)", "count": f"ans = sum(1 for x in w if x {ge} s)", "where": f"ans = w.index({fn}(w)) + 1"}[kind]
    cend = {"best": f"long long ans = *{fn}_element(w.begin(), w.end());", "ring": f"long long ans = *{fn}_element(w.begin(), w.end());", "count": f"int ans = 0;\nfor (long long x : w) if (x {ge} s) ans++;", "where": f"int ans = {fn}_element(w.begin(), w.end()) - w.begin() + 1;"}[kind]
    wend = {"count": f"ans = sum(1 for x in w if x {rel} s)", "where": f"ans = w.index({fn}(w))"}.get(kind, f"ans = {fn}(w[:-1] + w[:1])")
    return Task(
        reads=(heads, Ints("a", "n", 1, rng.choice((10**4, 10**9)))),
        stories=(
            f"[You are given|Given are] $n$ numbers $a_1, \\dots, a_n${circ}. {cond}?",
            f"There are $n$ {{things}} in a row; number $i$ from the left has weight $a_i$. {{hero}} chooses $k$ of them that stand side by side. {seat}" + ("?" if kind == "count" else "."),
            f"{{hero}} [observes|studies] the traffic in {{place}}: during hour $i$ of a schedule of $n$ hours, $a_i$ carts pass the gate. " + ("The schedule repeats: after hour $n$ comes hour $1$ again. " if kind == "ring" else "") + "A watch lasts exactly $k$ consecutive hours" + (" (fewer than $n$ or all of them; no hour is counted twice)" if kind == "ring" else " and lies within the schedule") + ". "
            + {"best": f"What is the {word} number of carts that can pass during a watch?", "ring": f"What is the {word} number of carts that can pass during a watch?", "count": f"For how many possible starting hours do at {'least' if big else 'most'} $s$ carts pass during the watch?", "where": f"At which hour should the watch start for the number of carts to be the {word} possible? Choose the earliest such hour."}[kind],
        ),
        asks={"best": (f"the {word} sum", "the sum asked for"), "ring": (f"the {word} sum", "the sum asked for"), "count": ("the number of such segments", "how many there are"), "where": ("the index of the start (indices begin with $1$)", "the smallest such index, counting from $1$")}[kind],
        output="int",
        python=(
            f"{src}s0 = sum(b[:k])\nw = [s0]\nfor i in range(k, len(b)):\n    s0 += b[i] - b[i - k]\n    w.append(s0)\n{end}",
            f"{src}p = [0]\nfor x in b:\n    p.append(p[-1] + x)\nw = [p[i + k] - p[i] for i in range({wins})]\n{end}",
        ),
        cpp=(
            f"vector<long long> p(2 * n + 1, 0), w;\nfor (int i = 0; i < 2 * n; i++) p[i + 1] = p[i] + a[i % n];\nfor (int i = 0; i < {wins}; i++) w.push_back(p[i + k] - p[i]);\n{cend}",
            f"vector<long long> w({wins});\nlong long cur = 0;\nfor (int i = 0; i < k; i++) cur += a[i];\nw[0] = cur;\nfor (int i = 1; i < {wins}; i++) {{\n    cur += a[(i + k - 1) % n] - a[i - 1];\n    w[i] = cur;\n}}\n{cend}",
        ),
        wrong_python=(f"{src}w = [sum(b[i:i + k]) for i in range({wins})]\n{wend}" if kind in {"count", "where"} else f"w = [sum(a[i:i + k]) for i in range(0, n, k)]\nans = {fn}(w)", f"w = [sum(a[i:i + k]) for i in range(n)]\n{end}" if not (kind in {"best", "where"} and big) else f"w = [sum(a[i:i + k + 1]) for i in range(n)]\n{end}" if kind == "best" else f"w = [sum(a[i:i + k]) for i in range(n)][::-1]\n{end}"),
        wrong_cpp=(f"vector<long long> w;\nfor (int i = 0; i + k < n; i++) {{\n    long long s0 = 0;\n    for (int j = i; j < i + k; j++) s0 += a[j];\n    w.push_back(s0);\n}}\nif (w.empty()) w.push_back(0);\n{cend}",),
        draw=draw,
    )


@family(1200, "two pointers", "binary search")
def arrays_longest_within(rng: random.Random) -> Task:
    """Longest segment with bounded sum, few distinct values, or few elements of a kind."""
    kind = rng.choice(("sum", "distinct", "odd", "spread"))
    text = {"sum": "whose sum is at most $k$", "distinct": "that contains at most $k$ different values", "odd": "that contains at most $k$ odd numbers", "spread": "whose first and last element, and any others in it, are such that each is at most $k$"}[kind]
    if kind == "spread":
        kind, text = "even", "that contains at most $k$ even numbers"
    tale = {"sum": "the total number of pages is at most $k$", "distinct": "at most $k$ different numbers of pages occur", "odd": "at most $k$ chapters have an odd number of pages", "even": "at most $k$ chapters have an even number of pages"}[kind]
    w = {"sum": "x", "odd": "x % 2", "even": "1 - x % 2"}.get(kind, "")
    high = 10**9 if kind == "sum" else rng.choice((1000, 10**5))
    heads = (Int("n", 1, rng.choice(NS)), Int("k", 1, 10**9 if kind == "sum" else "n"))

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(2, (5, 8, 25, 80)[size])
        top = rng.choice((4, 10, 100))
        a = [rng.randint(1, top) for _ in range(n)]
        return {"n": n, "k": sum(a[: rng.randint(1, n)]) if kind == "sum" else rng.randint(1, max(1, n // 3)), "a": a}

    if kind == "distinct":
        one = "c = {}\nj = 0\nans = 0\nfor i in range(n):\n    c[a[i]] = c.get(a[i], 0) + 1\n    while len(c) > k:\n        c[a[j]] -= 1\n        if c[a[j]] == 0:\n            del c[a[j]]\n        j += 1\n    ans = max(ans, i - j + 1)"
        two = "from collections import Counter\n---\nc = Counter()\nbest = l = cnt = 0\nfor r, x in enumerate(a):\n    cnt += c[x] == 0\n    c[x] += 1\n    while cnt > k:\n        c[a[l]] -= 1\n        cnt -= c[a[l]] == 0\n        l += 1\n    best = max(best, r + 1 - l)\nans = best"
        cone = "map<int, int> c;\nint ans = 0, j = 0;\nfor (int i = 0; i < n; i++) {\n    c[a[i]]++;\n    while ((int)c.size() > k) {\n        if (--c[a[j]] == 0) c.erase(a[j]);\n        j++;\n    }\n    ans = max(ans, i - j + 1);\n}"
        ctwo = "unordered_map<int, int> c;\nint l = 0, cnt = 0, best = 0;\nfor (int r = 0; r < n; r++) {\n    if (c[a[r]]++ == 0) cnt++;\n    while (cnt > k) if (--c[a[l++]] == 0) cnt--;\n    best = max(best, r - l + 1);\n}\nint ans = best;"
        wrong = "s = set()\nans = cur = 0\nfor x in a:\n    s.add(x)\n    cur += 1\n    if len(s) > k:\n        s = {x}\n        cur = 1\n    ans = max(ans, cur)"
        cwrong = "set<int> s;\nint ans = 0;\nfor (int i = 0; i < n; i++) {\n    s.insert(a[i]);\n    if ((int)s.size() <= k) ans = i + 1;\n}"
    else:
        one = f"j = s = ans = 0\nfor i in range(n):\n    x = a[i]\n    s += {w}\n    while s > k:\n        x = a[j]\n        s -= {w}\n        j += 1\n    ans = max(ans, i - j + 1)"
        two = f"from bisect import bisect_left\n---\np = [0]\nfor x in a:\n    p.append(p[-1] + ({w}))\nans = max(r - bisect_left(p, p[r] - k) for r in range(n + 1))"
        cone = f"long long s = 0;\nint ans = 0, j = 0;\nfor (int i = 0; i < n; i++) {{\n    int x = a[i];\n    s += {w};\n    while (s > k) {{\n        x = a[j++];\n        s -= {w};\n    }}\n    ans = max(ans, i - j + 1);\n}}"
        ctwo = f"vector<long long> p(1, 0);\nfor (int x : a) p.push_back(p.back() + ({w}));\nint ans = 0;\nfor (int r = 0; r <= n; r++) {{\n    int l = lower_bound(p.begin(), p.end(), p[r] - k) - p.begin();\n    ans = max(ans, r - l);\n}}"
        wrong = f"ans = cur = s = 0\nfor x in a:\n    if s + ({w}) <= k:\n        s += {w}\n        cur += 1\n    else:\n        s = {w}\n        cur = 1\n    ans = max(ans, cur)"
        cwrong = cone.replace("while (s > k)", "while (s >= k && j <= i)")
    return Task(
        reads=(heads, Ints("a", "n", 1, high)),
        stories=(
            f"[You are given|Given is] an array $a_1, \\dots, a_n$ of positive integers and a number $k$. [Find|Determine] the length of the longest segment of consecutive elements {text}. [If no non-empty segment fits, the answer is $0$.|The answer is $0$ if only the empty segment fits.]",
            f"A book has $n$ chapters; chapter $i$ has $a_i$ pages. {{hero}} wants to read some consecutive chapters so that {tale} among them. How many chapters can {{hero}} read at most? (It may be $0$.)",
            f"{{hero}} [travels|rides] through {{place}} past $n$ signs with the numbers $a_1, \\dots, a_n$ and takes a photo of a continuous part of the row of signs, {text}. What is the largest possible number of signs on the photo, possibly $0$?",
        ),
        asks=("the [maximum|greatest possible] length", "the largest number of elements"),
        output="int",
        python=(one, two), cpp=(cone, ctwo), wrong_python=(wrong,), wrong_cpp=(cwrong,), draw=draw,
    )
