"""Pairs and triples of array elements with a property."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Task, Values, family

NS = (1000, 10**5, 2 * 10**5)


@family(1000, "two pointers", "binary search", "sortings")
def arrays_pairs_bounded(rng: random.Random) -> Task:
    """Count pairs whose sum (or difference) compares with s."""
    kind = rng.choice(("sum", "diff"))
    op, word = rng.choice((("<=", "at most $s$"), ("<", "less than $s$"), (">=", "at least $s$"), (">", "greater than $s$")))
    high = rng.choice((1000, 10**6, 10**9))
    low_side = op[0] == "<"
    f = "a_i + a_j" if kind == "sum" else "\\|a_i - a_j\\|"
    whole = "n * (n - 1) // 2 - "
    inc = {"<=": "<=", "<": "<", ">=": "<", ">": "<="}[op]
    bis = {"<=": "bisect_right", "<": "bisect_left", ">=": "bisect_left", ">": "bisect_right"}[op]
    pre = "" if low_side else whole
    cpre = "" if low_side else "(long long)n * (n - 1) / 2 - "
    if kind == "sum":
        two = f"a.sort()\ni, j = 0, n - 1\ncnt = 0\nwhile i < j:\n    if a[i] + a[j] {inc} s:\n        cnt += j - i\n        i += 1\n    else:\n        j -= 1\nans = {pre}cnt"
        bi = f"from bisect import bisect_left, bisect_right\n---\na.sort()\ntotal = 0\nfor i in range(n):\n    total += max(0, {bis}(a, s - a[i]) - i - 1)\nans = {pre}total"
        ctwo = f"sort(a.begin(), a.end());\nlong long cnt = 0;\nint i = 0, j = n - 1;\nwhile (i < j) {{\n    if ((long long)a[i] + a[j] {inc} s) cnt += j - i++;\n    else j--;\n}}\nlong long ans = {cpre}cnt;"
        cbi = f"sort(a.begin(), a.end());\nlong long cnt = 0;\nfor (int i = 0; i < n; i++) {{\n    long long p = {'upper' if bis[-1] == 't' and 'right' in bis else 'lower'}_bound(a.begin(), a.end(), (long long)s - a[i]) - a.begin();\n    cnt += max(0LL, p - i - 1);\n}}\nlong long ans = {cpre}cnt;"
    else:
        two = f"a.sort()\ncnt = 0\nj = 0\nfor i in range(n):\n    while j < i and not a[i] - a[j] {inc} s:\n        j += 1\n    cnt += i - j\nans = {pre}cnt"
        bi = f"from bisect import bisect_left, bisect_right\n---\na.sort()\ntotal = 0\nfor i in range(n):\n    total += max(0, {bis}(a, a[i] + s) - i - 1)\nans = {pre}total"
        ctwo = f"sort(a.begin(), a.end());\nlong long cnt = 0;\nint j = 0;\nfor (int i = 0; i < n; i++) {{\n    while (j < i && !(a[i] - a[j] {inc} s)) j++;\n    cnt += i - j;\n}}\nlong long ans = {cpre}cnt;"
        cbi = f"sort(a.begin(), a.end());\nlong long cnt = 0;\nfor (int i = 0; i < n; i++) {{\n    long long p = {'upper' if 'right' in bis else 'lower'}_bound(a.begin(), a.end(), (long long)s + a[i]) - a.begin();\n    cnt += max(0LL, p - i - 1);\n}}\nlong long ans = {cpre}cnt;"
    off = op[0] if len(op) == 2 else op + "="
    e = "a[i] + a[j]" if kind == "sum" else "abs(a[i] - a[j])"
    return Task(
        reads=((Int("n", 1, rng.choice(NS)), Int("s", 1, (2 if kind == "sum" else 1) * high)), Ints("a", "n", 1, high)),
        stories=(
            f"Given an array $a_1, \\dots, a_n$ and a number $s$, count the pairs $(i, j)$ with $1 \\le i < j \\le n$ such that ${f}$ is {word}.",
            f"{{hero}} [sells|has] $n$ {{things}} with prices $a_1, \\dots, a_n$. {{friend}} wants to take two different ones, but {{friend}} insists that the {'total price' if kind == 'sum' else 'difference of the two prices (the dearer minus the cheaper, or zero)'} be {word}. How many choices of two does {{friend}} have?",
            f"$n$ [runners|dancers] from {{place}}, of ages $a_1, \\dots, a_n$, want to form one couple. The {'sum of the ages of the two' if kind == 'sum' else 'absolute difference between the ages of the two'} must be {word}. How many couples are possible? [The order within a couple does not matter.|]",
        ),
        asks=("the number of such pairs", "how many pairs satisfy the condition"),
        output="int",
        python=(two, bi),
        cpp=(ctwo, cbi),
        wrong_python=(f"ans = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n        if {e} {off} s:\n            ans += 1", f"ans = sum(1 for i in range(n) for j in range(n) if {e} {op} s)"),
        wrong_cpp=(f"int ans = 0;\nfor (int i = 0; i + 1 < n; i++) {{\n    long long x = a[i], y = a[i + 1];\n    if ({'x + y' if kind == 'sum' else 'abs(x - y)'} {op} s) ans++;\n}}",),
        draw=_near_sums(kind),
    )


def _near_sums(kind: str):  # type: ignore[no-untyped-def]  # noqa: ANN202
    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(2, (5, 8, 25, 80)[size])
        top = rng.choice((5, 20, 1000))
        a = [rng.randint(1, top) for _ in range(n)]
        x, y = rng.choice(a), rng.choice(a)
        return {"n": n, "s": max(1, x + y if kind == "sum" else abs(x - y)), "a": a}

    return draw


@family(1000, "sortings", "greedy")
def arrays_closest_pair(rng: random.Random) -> Task:
    """The smallest difference among all pairs, or between elements of two arrays."""
    two = rng.random() < 0.5
    high = rng.choice((1000, 10**9))
    reads = ((Int("n", 1, 10**5), Int("m", 1, 10**5)), Ints("a", "n", 1, high), Ints("b", "m", 1, high)) if two else (Int("n", 2, rng.choice(NS)), Ints("a", "n", 1, high))
    return Task(
        reads=reads,
        stories=(
            ("[You are given|Given are] two arrays, $a_1, \\dots, a_n$ and $b_1, \\dots, b_m$. Choose one element $a_i$ of the first and one element $b_j$ of the second so that $\\|a_i - b_j\\|$ is as small as possible. What is this smallest value?" if two else
             "[You are given|Given is] an array $a_1, \\dots, a_n$. Choose two different indices $i$ and $j$ so that $\\|a_i - a_j\\|$ is as small as possible. What is this smallest value?"),
            ("{hero} has $n$ {things} with weights $a_1, \\dots, a_n$, and {friend} has $m$ with weights $b_1, \\dots, b_m$. They want to put one each on the two pans of a balance, choosing so that it is as level as possible. Find the smallest possible difference of weights." if two else
             "{hero} has $n$ {things} with weights $a_1, \\dots, a_n$ and wants to put two of them, one on each pan of a balance, choosing so that it is as level as possible. Find the smallest possible difference of the two weights."),
            ("Along a straight [road|river] in {place} there are $n$ schools at kilometres $a_1, \\dots, a_n$ and $m$ libraries at kilometres $b_1, \\dots, b_m$. How far are a school and a library from each other, if they are chosen to be as close as possible?" if two else
             "Along a straight [road|river] in {place} there are $n$ [shops|mills] at kilometres $a_1, \\dots, a_n$, in no special order; several may be at one place. What is the distance between the two that are closest to each other?"),
        ),
        asks=("the smallest possible difference", "the minimum of the absolute difference"),
        output="int",
        python=(
            ("c = sorted([(x, 0) for x in a] + [(x, 1) for x in b])\nlast = [None, None]\nans = 10**18\nfor x, k in c:\n    if last[1 - k] is not None:\n        ans = min(ans, x - last[1 - k])\n    last[k] = x",
             "a.sort()\nb.sort()\ni = j = 0\nans = abs(a[0] - b[0])\nwhile i < n and j < m:\n    ans = min(ans, abs(a[i] - b[j]))\n    if a[i] < b[j]:\n        i += 1\n    else:\n        j += 1",
             "from bisect import bisect_left\n---\nb.sort()\nbest = 10**10\nfor x in a:\n    p = bisect_left(b, x)\n    if p < m:\n        best = min(best, b[p] - x)\n    if p > 0:\n        best = min(best, x - b[p - 1])\nans = best")
            if two else
            ("a.sort()\nans = min(a[i] - a[i - 1] for i in range(1, n))", "s = sorted(a)\nans = min(y - x for x, y in zip(s, s[1:]))",
             "a.sort(reverse=True)\nans = a[0]\nfor i in range(n - 1):\n    d = a[i] - a[i + 1]\n    if d < ans:\n        ans = d")
        ),
        cpp=(
            ("sort(a.begin(), a.end());\nsort(b.begin(), b.end());\nint i = 0, j = 0, ans = INT_MAX;\nwhile (i < n && j < m) {\n    ans = min(ans, abs(a[i] - b[j]));\n    if (a[i] < b[j]) i++;\n    else j++;\n}",
             "set<int> s(b.begin(), b.end());\nint ans = INT_MAX;\nfor (int x : a) {\n    auto p = s.lower_bound(x);\n    if (p != s.end()) ans = min(ans, *p - x);\n    if (p != s.begin()) ans = min(ans, x - *prev(p));\n}")
            if two else
            ("sort(a.begin(), a.end());\nint ans = INT_MAX;\nfor (int i = 1; i < n; i++) ans = min(ans, a[i] - a[i - 1]);",
             "multiset<int> s;\nint ans = 2000000000;\nfor (int x : a) {\n    auto p = s.insert(x);\n    if (p != s.begin()) ans = min(ans, x - *prev(p));\n    if (next(p) != s.end()) ans = min(ans, *next(p) - x);\n}")
        ),
        wrong_python=(("a.sort()\nb.sort()\nans = min(abs(x - y) for x, y in zip(a, b))", "ans = abs(min(a) - min(b))") if two else ("ans = min(abs(a[i] - a[i - 1]) for i in range(1, n))", "s = sorted(set(a))\nans = min((y - x for x, y in zip(s, s[1:])), default=0)")),
        wrong_cpp=(("sort(b.begin(), b.end());\nint ans = INT_MAX;\nfor (int x : a) {\n    auto p = lower_bound(b.begin(), b.end(), x);\n    if (p != b.end()) ans = min(ans, *p - x);\n    else ans = min(ans, x - b[m - 1]);\n}",) if two else ("sort(a.begin(), a.end());\nint ans = a[1] - a[0];\nfor (int i = 3; i < n; i += 2) ans = min(ans, a[i] - a[i - 1]);",)),
    )


@family(1000, "greedy", "dp")
def arrays_best_trade(rng: random.Random) -> Task:
    """Largest a_j - a_i (or a_i - a_j, or with a fee) over i < j."""
    kind = rng.choice(("rise", "drop"))
    forced = rng.random() < 0.5
    fee = rng.random() < 0.4
    up = kind == "rise"
    cost = " - k" if fee else ""
    paid = ", less the fee of $k$ coins that has to be paid once for the deal," if fee else ""
    forced_text = "The deal has to be made, even at a loss." if forced else "It is also possible to do nothing and get $0$."
    f = ("a_j - a_i" if up else "a_i - a_j") + cost
    init = "-10**18" if forced else "0"
    cinit = "LLONG_MIN" if forced else "0"
    pick, acc = ("min", "x - m") if up else ("max", "m - x")
    reads = ((Int("n", 2, rng.choice(NS)), Int("k", 1, 1000)) if fee else Int("n", 2, rng.choice(NS)), Ints("a", "n", 1, 10**6))
    deal = "buy one on some day and sell it on a later day" if up else "borrow one and sell it on some day, and buy another on a later day to give it back"
    return Task(
        reads=reads,
        stories=(
            f"Given an array $a_1, \\dots, a_n$, find the largest value of ${f}$ over all pairs of indices $i < j$." + ("" if forced else " If this value is negative, the answer is $0$ instead."),
            f"{{hero}} knows the price of a [statue|barrel of oil|share] in {{place}} for each of the next $n$ days: $a_1, \\dots, a_n$. {{hero}} may {deal}, once. {forced_text} What is the largest possible gain{paid}?".replace(",?", "?"),
            f"A [bird|drone] flies over $n$ hills of heights $a_1, \\dots, a_n$ from left to right. It sits down on one hill and later, further to the right, on another. Its score is the height of the {'second hill minus that of the first' if up else 'first hill minus that of the second'}" + (", minus $k$" if fee else "") + ". " + ("It must sit down on exactly two hills." if forced else "It may also sit nowhere and score $0$.") + " Find its highest score.",
        ),
        asks=("the largest possible [value|result]", "the maximum that can be reached"),
        output="int",
        python=(
            f"m = a[0]\nans = {init}\nfor x in a[1:]:\n    ans = max(ans, {acc}{cost})\n    m = {pick}(m, x)",
            f"s = a[:]\nfor i in range(n - 2, -1, -1):\n    s[i] = {'max' if up else 'min'}(s[i], s[i + 1])\nans = max({'s[i + 1] - a[i]' if up else 'a[i] - s[i + 1]'} for i in range(n - 1)){cost}" + ("" if forced else "\nans = max(ans, 0)"),
        ),
        cpp=(
            f"long long ans = {cinit}, m = a[0];\nfor (int i = 1; i < n; i++) {{\n    long long x = a[i];\n    ans = max(ans, {acc}{cost});\n    m = {pick}(m, x);\n}}",
            f"long long ans = {cinit}, m = a[n - 1];\nfor (int i = n - 2; i >= 0; i--) {{\n    ans = max(ans, {'m - a[i]' if up else 'a[i] - m'}{cost});\n    m = {'max' if up else 'min'}(m, (long long)a[i]);\n}}",
        ),
        wrong_python=("ans = max(a) - min(a)" + cost, f"m = a[0]\nans = {'0' if forced else '-10**18'}\nfor x in a[1:]:\n    ans = max(ans, {acc}{cost})\n    m = {pick}(m, x)"),
        wrong_cpp=(f"long long ans = {cinit};\nfor (int i = 1; i < n; i++) ans = max(ans, (long long){'a[i] - a[i - 1]' if up else 'a[i - 1] - a[i]'}{cost});",),
    )


@family(900, "sortings", "math")
def arrays_best_product(rng: random.Random) -> Task:
    """Largest (smallest) product of two or three elements with signs."""
    three, big = rng.random() < 0.5, rng.random() < 0.7
    high = 10**5 if three else 10**9
    many, word, fn = ("three", "largest" if big else "smallest", "max" if big else "min")
    many = "three" if three else "two"
    if three:
        opts = "(a[-1] * a[-2] * a[-3], a[0] * a[1] * a[-1])" if big else "(a[0] * a[1] * a[2], a[0] * a[-1] * a[-2])"
        copts = ("a[n - 1] * b * a[n - 3]",)
        cexpr = ("(long long)a[n - 1] * a[n - 2] * a[n - 3], (long long)a[0] * a[1] * a[n - 1]" if big else "(long long)a[0] * a[1] * a[2], (long long)a[0] * a[n - 1] * a[n - 2]")
        brute = "(b[i] * b[j] * b[k] for i in range(m) for j in range(i) for k in range(j))"
        w = "a.sort()\nans = a[-1] * a[-2] * a[-3]" if big else "a.sort()\nans = a[0] * a[1] * a[2]"
        cw = "sort(a.begin(), a.end());\nlong long ans = 1LL * a[n - 1] * a[n - 2] * a[n - 3];" if big else "sort(a.begin(), a.end());\nlong long ans = 1LL * a[0] * a[n - 1] * a[n - 2];"
        assert copts
    else:
        opts = "(a[-1] * a[-2], a[0] * a[1])" if big else "(a[0] * a[1], a[0] * a[-1], a[-1] * a[-2])"
        cexpr = "1LL * a[n - 1] * a[n - 2], 1LL * a[0] * a[1]" if big else "{1LL * a[0] * a[1], 1LL * a[0] * a[n - 1], 1LL * a[n - 1] * a[n - 2]}"
        brute = "(b[i] * b[j] for i in range(m) for j in range(i))"
        w = "a.sort()\nans = a[-1] * a[-2]" if big else "a.sort()\nans = a[0] * a[-1]"
        cw = "sort(a.begin(), a.end());\nlong long ans = 1LL * a[n - 1] * a[n - 2];" if big else "sort(a.begin(), a.end());\nlong long ans = 1LL * a[0] * a[1];"
    lo = 3 if three else 2
    return Task(
        reads=(Int("n", lo, rng.choice(NS)), Ints("a", "n", -high, high)),
        stories=(
            f"Given $n$ integers, choose {many} of them (at different positions) so that their product is as {'large' if big else 'small'} as possible, and [print|find] this product.",
            f"{{hero}} has $n$ cards with [whole|integer] numbers $a_1, \\dots, a_n$, some perhaps negative. {{hero}} draws {many} of the cards, and {{friend}} pays as many coins as the product of their numbers (if it is negative, {{hero}} pays). What is the {'best' if big else 'worst'} outcome for {{hero}}, that is, the {word} possible product?",
            f"In {{place}}, [magic|charmed] stones multiply their powers. There are $n$ stones with powers $a_1, \\dots, a_n$, and a spell takes exactly {many} of them; its power is the product of the powers of the stones taken. What is the {word} power that a spell can have?",
        ),
        asks=(f"the {word} possible product", f"the {word} product of {many} of the numbers"),
        output="int",
        python=(
            f"a.sort()\nans = {fn}{opts}",
            f"a.sort()\nb = a if n <= 6 else a[:3] + a[-3:]\nm = len(b)\nans = {fn}{brute}",
        ),
        cpp=(
            f"sort(a.begin(), a.end());\nlong long ans = {fn}({cexpr});",
            "sort(a.begin(), a.end());\nvector<long long> b;\nfor (int i = 0; i < n; i++) if (i < 3 || i >= n - 3) b.push_back(a[i]);\nlong long ans = " + ("LLONG_MIN" if big else "LLONG_MAX") + ";\nint m = b.size();\nfor (int i = 0; i < m; i++)\n    for (int j = 0; j < i; j++)" + (f"\n        for (int k = 0; k < j; k++) ans = {fn}(ans, b[i] * b[j] * b[k]);" if three else f" ans = {fn}(ans, b[i] * b[j]);"),
        ),
        wrong_python=(w,),
        wrong_cpp=(cw,),
    )


@family(1000, "brute force", "data structures")
def arrays_compare_before(rng: random.Random) -> Task:
    """For each element the number of earlier (later, other) elements that are smaller (greater)."""
    where = rng.choice(("before", "after", "all"))
    op, word = rng.choice((("<", "smaller than"), (">", "greater than"), ("<=", "not greater than"), (">=", "not smaller than")))
    total = rng.random() < 0.4 and where != "all"
    sl = {"before": "a[:i]", "after": "a[i + 1:]", "all": "a"}[where]
    minus = " - 1" if where == "all" and len(op) == 2 else ""
    text = {"before": "the number of elements to the left of it", "after": "the number of elements to the right of it", "all": "the number of other elements of the array"}[where]
    rng_j = {"before": "j < i", "after": "j > i", "all": "j != i"}[where]
    bis = {"<": ("bisect_left(s, x)"), "<=": "bisect_right(s, x)", ">": "len(s) - bisect_right(s, x)", ">=": "len(s) - bisect_left(s, x)"}[op]
    crange = {"before": "int j = 0; j < i; j++", "after": "int j = i + 1; j < n; j++", "all": "int j = 0; j < n; j++"}[where]
    skip = "j != i && " if where == "all" else ""
    end = "ans = sum(b)" if total else "ans = b"
    cend = "long long ans = accumulate(b.begin(), b.end(), 0LL);" if total else "vector<int> ans = b;"
    if where == "all":
        fast = f"from bisect import bisect_left, bisect_right\n---\ns = sorted(a)\nb = [{bis}{minus} for x in a]\n{end}"
    elif where == "before":
        fast = f"from bisect import bisect_left, bisect_right, insort\n---\ns = []\nb = []\nfor x in a:\n    b.append({bis})\n    insort(s, x)\n{end}"
    else:
        fast = f"from bisect import bisect_left, bisect_right, insort\n---\ns = []\nb = []\nfor x in reversed(a):\n    b.append({bis})\n    insort(s, x)\nb.reverse()\n{end}"
    seat = {"before": "stand in front of person $i$ (that is, have a smaller number in the queue) and are", "after": "stand behind person $i$ (that is, have a larger number in the queue) and are", "all": "are, among all the others,"}[where]
    tall = {"<": "shorter than", ">": "taller than", "<=": "at most as tall as", ">=": "at least as tall as"}[op]
    return Task(
        reads=(Int("n", 1, rng.choice((100, 1000, 2000))), Ints("a", "n", 1, rng.choice((1000, 10**9)))),
        stories=(
            f"[Given|You are given] an array $a_1, \\dots, a_n$. For every element let $b_i$ be {text} that are {word} $a_i$. [Find|Compute] " + ("the sum $b_1 + b_2 + \\dots + b_n$." if total else "$b_1, b_2, \\dots, b_n$."),
            f"$n$ people stand in a queue in {{place}}; person $i$ from the front has height $a_i$. For each person, {{hero}} counts how many people {seat} {tall} person $i$. " + ("What is the total of these $n$ counts?" if total else "Find all $n$ counts."),
            f"{{hero}} reads $n$ numbers $a_1, \\dots, a_n$ aloud. {{friend}} then asks about every one of them: how many numbers {dict(before='read before it', after='read after it', all='other than it (at other positions)')[where]} are {word} it? " + ("{hero} must tell the sum of all these answers." if total else "{hero} must give the answers in the order of the numbers."),
        ),
        asks=(("the sum of all counts", "the total") if total else ("the $n$ counts", "$n$ integers: the counts in order")),
        output="int" if total else "ints",
        python=(
            f"b = [sum(1 for y in {sl} if y {op} x){minus} for i, x in enumerate(a)]\n{end}",
            fast,
            f"b = [0] * n\nfor i in range(n):\n    for j in range(n):\n        if {rng_j} and a[j] {op} a[i]:\n            b[i] += 1\n{end}",
        ),
        cpp=(
            f"vector<int> b(n, 0);\nfor (int i = 0; i < n; i++)\n    for ({crange})\n        if ({skip}a[j] {op} a[i]) b[i]++;\n{cend}",
            f"vector<int> b;\nfor (int i = 0; i < n; i++) {{\n    int x = a[i];\n    auto l = a.begin(){' + i + 1' if where == 'after' else ''}, r = a.{'begin() + i' if where == 'before' else 'end()'};\n    b.push_back(count_if(l, r, [&](int y) {{ return y {op} x; }}){minus});\n}}\n{cend}",
        ),
        wrong_python=(f"b = [sum(1 for y in {sl} if y {op[0] if len(op) == 2 else op + '='} x) for i, x in enumerate(a)]\n{end}",),
        wrong_cpp=(f"vector<int> b(n, 0);\nfor (int i = 0; i < n; i++)\n    for (int j = {'0; j < n' if where != 'all' else '0; j < i'}; j++)\n        if (a[j] {op} a[i]) b[i]++;\n{cend}",),
    )


@family(1100, "brute force", "sortings", "geometry")
def arrays_triangle(rng: random.Random) -> Task:
    """Largest perimeter of a triangle from three sticks, or whether there is one, or counting."""
    kind = rng.choice(("perimeter", "exists", "none"))
    three = "a triangle with positive area"

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(3, (5, 8, 15, 25)[size])
        a = [rng.randint(1, 3), rng.randint(1, 5)]
        while len(a) < n:
            s = sorted(a)[-2:]
            a.append(s[0] + s[1] + rng.choice((0, 0, 1)) if sum(s) < 400_000_000 else rng.randint(1, 10**9))
        if rng.random() < 0.5:
            a[rng.randrange(n)] += rng.choice((1, 1, 2))
        rng.shuffle(a)
        return {"n": n, "a": a}

    cond = "a[i] + a[i + 1] > a[i + 2]"
    q = {"perimeter": "What is the largest perimeter of such a triangle? If there is none, the answer is $0$.", "exists": "Is there such a triangle?", "none": "{hero} claims that no such triangle exists. Is this claim true?"}[kind]
    neg = "not " if kind == "none" else ""
    cneg = "!" if kind == "none" else ""
    return Task(
        reads=(Int("n", 3, rng.choice(NS)), Ints("a", "n", 1, 10**9)),
        stories=(
            f"[You are given|Given are] $n$ segments of lengths $a_1, \\dots, a_n$. Three of them, at different indices, are to be the sides of {three}. {q}",
            f"{{hero}} [found|collected] $n$ straight sticks; the $i$-th is $a_i$ centimetres long. {{hero}} may not break the sticks, and lays three of them down so that they form {three}. {q}",
            f"For the [flag|garden] of {{place}} one needs three beams that form {three}, each beam being one whole side. The store offers $n$ beams of lengths $a_1, \\dots, a_n$. {q}",
        ),
        asks=("the largest perimeter, or $0$", "the greatest possible perimeter, or $0$ if no triangle exists") if kind == "perimeter" else (("there is such a triangle", "a suitable choice of three exists") if kind == "exists" else ("there is no such triangle", "the claim is true")),
        output="int" if kind == "perimeter" else "yesno",
        python=(
            (f"a.sort()\nans = 0\nfor i in range(n - 2):\n    if {cond}:\n        ans = a[i] + a[i + 1] + a[i + 2]", f"a.sort(reverse=True)\nans = 0\nfor x, y, z in zip(a, a[1:], a[2:]):\n    if y + z > x:\n        ans = x + y + z\n        break",
             f"a.sort()\nans = max([a[i] + a[i + 1] + a[i + 2] for i in range(n - 2) if {cond}], default=0)") if kind == "perimeter" else
            (f"a.sort()\nans = {neg}any({cond} for i in range(n - 2))", f"a.sort()\nfound = False\nfor i in range(n - 2):\n    if {cond}:\n        found = True\n        break\nans = {neg}found")
        ),
        cpp=(
            ("sort(a.rbegin(), a.rend());\nlong long ans = 0;\nfor (int i = 0; i + 2 < n; i++)\n    if ((long long)a[i + 1] + a[i + 2] > a[i]) {\n        ans = (long long)a[i] + a[i + 1] + a[i + 2];\n        break;\n    }",
             "sort(a.begin(), a.end());\nlong long ans = 0;\nfor (int i = 2; i < n; i++) {\n    long long s = 0LL + a[i - 2] + a[i - 1];\n    if (s > a[i]) ans = s + a[i];\n}") if kind == "perimeter" else
            (f"sort(a.begin(), a.end());\nbool found = false;\nfor (int i = 0; i + 2 < n; i++) if ((long long)a[i] + a[i + 1] > a[i + 2]) found = true;\nbool ans = {cneg}found;",
             f"sort(a.begin(), a.end());\nint i = 2;\nwhile (i < n && (long long)a[i - 2] + a[i - 1] <= a[i]) i++;\nbool ans = {'i == n' if kind == 'none' else 'i < n'};")
        ),
        wrong_python=((f"a.sort()\nans = 0\nfor i in range(n - 2):\n    if {cond.replace('>', '>=')}:\n        ans = a[i] + a[i + 1] + a[i + 2]",) if kind == "perimeter" else (f"a.sort()\nans = {neg}any({cond.replace('>', '>=')} for i in range(n - 2))",)),
        wrong_cpp=(("sort(a.rbegin(), a.rend());\nlong long ans = 0;\nif (a[1] + a[2] > a[0]) ans = (long long)a[0] + a[1] + a[2];",) if kind == "perimeter" else (f"bool found = false;\nfor (int i = 0; i + 2 < n; i++) if ((long long)a[i] + a[i + 1] > a[i + 2]) found = true;\nbool ans = {cneg}found;",)),
        draw=draw,
    )
