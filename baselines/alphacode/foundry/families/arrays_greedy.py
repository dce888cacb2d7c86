"""Sorting and choosing: budgets, pairings, medians, ranks, the answer by bisection."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Task, Values, family

NS = (100, 1000, 10**5, 2 * 10**5)


@family(900, "greedy", "sortings")
def arrays_budget(rng: random.Random) -> Task:
    """How many things can be had for a sum, when one of them is at a discount."""
    deal = rng.choice(("plain", "free", "bag"))
    extra = {"plain": "", "free": " One of them, of the buyer's choice, is free.", "bag": " For every one bought, a bag for $1$ coin must be bought, too."}[deal]
    w = "x + 1" if deal == "bag" else "x"

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(1, (4, 8, 25, 80)[size])
        top = rng.choice((5, 20, 1000))
        a = [rng.randint(1, top) for _ in range(n)]
        k = rng.randint(0, n)
        return {"n": n, "s": max(1, sum(sorted(a)[:k]) + rng.choice((-1, 0, 0, 1, k))), "a": a}

    py = [f"a.sort()\nans = 0\nfor x in a:\n    if {w} > s:\n        break\n    s -= {w}\n    ans += 1", f"from itertools import accumulate\n---\nans = sum(1 for p in accumulate(sorted({'x + 1 for x in a' if deal == 'bag' else 'a'})) if p <= s)",
          f"a.sort()\ni = total = 0\nwhile i < n and total + a[i]{' + 1' if deal == 'bag' else ''} <= s:\n    total += a[i]{' + 1' if deal == 'bag' else ''}\n    i += 1\nans = i"]
    cc = [f"sort(a.begin(), a.end());\nint ans = 0;\nlong long sum = 0;\nfor (int x : a) {{\n    sum += {w};\n    if (sum > s) break;\n    ans++;\n}}", f"priority_queue<int, vector<int>, greater<int>> q(a.begin(), a.end());\nint ans = 0;\nlong long left = s;\nwhile (!q.empty()) {{\n    int x = q.top();\n    q.pop();\n    if ({w} > left) break;\n    left -= {w};\n    ans++;\n}}"]
    wp, wc = f"ans = 0\nfor x in a:\n    if {w} > s:\n        break\n    s -= {w}\n    ans += 1", f"sort(a.begin(), a.end());\nint ans = 0;\nfor (int x : a) if ({w} < s) {{ s -= {w}; ans++; }}"
    if deal == "free":
        py = [c + "\nans = min(n, ans + 1)" for c in py]
        cc = [c + "\nans = min(n, ans + 1);" for c in cc]
        wp = py[0].replace("min(n, ans + 1)", "ans + 1")
    return Task(
        reads=((Int("n", 1, rng.choice(NS)), Int("s", 1, rng.choice((10**6, 10**9)))), Ints("a", "n", 1, rng.choice((1000, 10**6)))),
        stories=(
            f"{{hero}} has $s$ coins and goes to a shop in {{place}} that offers $n$ {{things}} at prices $a_1, \\dots, a_n$; each can be bought once.{extra} How many of them can {{hero}} get at most?",
            f"There are $n$ tasks; task $i$ takes $a_i$ minutes. {{hero}} works for $s$ minutes in all and does only one task at a time; an unfinished task does not count." + {"plain": "", "free": " {friend} will do one task, whichever {hero} chooses, in parallel and at no cost of time.", "bag": " Before each task, one minute is spent on preparing the desk."}[deal] + (" What is the largest number of tasks that can be finished, including the one done by {friend}?" if deal == "free" else " What is the largest number of tasks that {hero} can finish?"),
            "From an array $a_1, \\dots, a_n$ choose as many elements as possible" + {"plain": " so that their sum is at most $s$.", "free": " so that the sum of the chosen elements, one of which (any) need not be counted, is at most $s$.", "bag": " so that the sum of the chosen elements plus the number of chosen elements is at most $s$."}[deal] + " What is this largest number of elements?",
        ),
        asks=("the largest possible number", "how many can be taken at most"),
        output="int", python=tuple(py), cpp=tuple(cc), wrong_python=(wp,), wrong_cpp=(wc,), draw=draw,
    )


@family(1100, "greedy", "two pointers", "sortings")
def arrays_boats(rng: random.Random) -> Task:
    """Fewest trips for pairs with a weight limit, or most pairs that reach a total."""
    fewest = rng.random() < 0.5

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(1, (5, 8, 25, 80)[size])
        top = rng.choice((4, 10, 100))
        a = [rng.randint(1, top) for _ in range(n)]
        return {"n": n, "k": max(*a, rng.randint(top // 2, 2 * top)), "a": a}

    if fewest:
        py = ("a.sort()\ni, j = 0, n - 1\nans = 0\nwhile i <= j:\n    if a[i] + a[j] <= k:\n        i += 1\n    j -= 1\n    ans += 1", "from collections import deque\n---\nd = deque(sorted(a))\nans = 0\nwhile d:\n    x = d.pop()\n    if d and d[0] + x <= k:\n        d.popleft()\n    ans += 1")
        cc = ("sort(a.begin(), a.end());\nint ans = 0, i = 0, j = n - 1;\nwhile (i <= j) {\n    if (i < j && (long long)a[i] + a[j] <= k) i++;\n    j--;\n    ans++;\n}", "multiset<int> s(a.begin(), a.end());\nint ans = 0;\nwhile (!s.empty()) {\n    int x = *s.rbegin();\n    s.erase(prev(s.end()));\n    auto p = s.upper_bound(k - x);\n    if (p != s.begin()) s.erase(prev(p));\n    ans++;\n}")
        wp = ("a.sort()\nans = 0\ni = 0\nwhile i < n:\n    if i + 1 < n and a[i] + a[i + 1] <= k:\n        i += 1\n    i += 1\n    ans += 1", "ans = -(-sum(a) // k)")
        wc = ("sort(a.begin(), a.end());\nint ans = 0, i = 0, j = n - 1;\nwhile (i < j) {\n    if ((long long)a[i] + a[j] <= k) i++;\n    j--;\n    ans++;\n}",)
    else:
        py = ("a.sort()\ni, j = 0, n - 1\nans = 0\nwhile i < j:\n    if a[i] + a[j] >= k:\n        ans += 1\n        j -= 1\n    i += 1", "from collections import deque\n---\nd = deque(sorted(a))\ncnt = 0\nwhile len(d) > 1:\n    x = d.popleft()\n    if x + d[-1] >= k:\n        d.pop()\n        cnt += 1\nans = cnt")
        cc = ("sort(a.begin(), a.end());\nint ans = 0, i = 0, j = n - 1;\nwhile (i < j) {\n    if ((long long)a[i] + a[j] >= k) {\n        ans++;\n        j--;\n    }\n    i++;\n}", "sort(a.rbegin(), a.rend());\nint ans = 0, r = n - 1;\nfor (int l = 0; l < r; l++) {\n    while (r > l && (long long)a[l] + a[r] < k) r--;\n    if (r > l) { ans++; r--; }\n}")
        wp = ("a.sort(reverse=True)\nans = sum(1 for i in range(0, n - 1, 2) if a[i] + a[i + 1] >= k)",)
        wc = ("sort(a.begin(), a.end());\nint ans = 0;\nfor (int i = 0; i < n / 2; i++) if ((long long)a[i] + a[n - 1 - i] >= k) ans++;",)
    return Task(
        reads=((Int("n", 1, rng.choice(NS)), Int("k", 1, 10**9)), Ints("a", "n", 1, "k" if fewest else 10**9)),
        stories=(
            "Given $n$ integers $a_1, \\dots, a_n$, " + ("none greater than $k$, divide them into groups. A group consists of one number, or of two numbers whose sum is at most $k$. What is the least number of groups?" if fewest else "form as many pairs of them as possible; each number (each index) may be used in at most one pair, and the sum of the numbers in every pair must be at least $k$. How many pairs can be formed?"),
            "{hero} has $n$ {things} with weights $a_1, \\dots, a_n$. " + ("They are sent by post in parcels. A parcel holds one or two of them and may weigh at most $k$. How many parcels are needed at least?" if fewest else "A present consists of two of them whose weights add up to at least $k$. How many presents can be made at most?"),
            "In {place} there are $n$ [tourists|workers] with " + ("weights $a_1, \\dots, a_n$. They have to cross a river in small boats: a boat carries at most two people, of total weight at most $k$. Each boat crosses once. Find the least number of boats." if fewest else "skills $a_1, \\dots, a_n$. A team of two is strong if the sum of its members' skills is at least $k$, and nobody may be in two teams. Find the greatest number of strong teams."),
        ),
        asks=("the least possible number", "the minimum number needed") if fewest else ("the greatest possible number", "the maximum number"),
        output="int", python=py, cpp=cc, wrong_python=wp, wrong_cpp=wc, draw=draw,
    )


@family(1000, "greedy", "sortings", "two pointers")
def arrays_match_up(rng: random.Random) -> Task:
    """Match elements of two arrays under an inequality: most matches, or whether all can be."""
    most = rng.random() < 0.6
    op, word, k = rng.choice((("<=", "at most", 0), ("<", "less than", 0), ("<=", "at most $2$ more than", 2), ("<=", "at most $10$ more than", 10)))
    d = f" + {k}" if k else ""
    fml = "a_i " + ("\\le" if op == "<=" else "<") + f" b_j{d}"

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(1, (4, 8, 25, 80)[size])
        m = rng.randint(1, (4, 8, 25, 80)[size]) if most else n
        top = rng.choice((4, 10, 60))
        b = [rng.randint(1, top) for _ in range(m)]
        if most or rng.random() < 0.2:
            a = [rng.randint(1, top + 2 * k) for _ in range(n)]
        else:
            a = [max(1, x + k - (op == "<") - rng.choice((0, 0, 1, 3))) for x in b]
            rng.shuffle(a)
            if rng.random() < 0.4:
                a[rng.randrange(n)] += rng.choice((1, 2))
        return {"n": n, "m": m, "a": a, "b": b} if most else {"n": n, "a": a, "b": b}

    heads: tuple[Int, ...] = (Int("n", 1, 10**5), Int("m", 1, 10**5)) if most else (Int("n", 1, 10**5),)
    m = "m" if most else "n"
    two = f"a.sort()\nb.sort()\ni = 0\nfor y in b:\n    if i < n and a[i] {op} y{d}:\n        i += 1\n"
    ctwo = f"sort(a.begin(), a.end());\nsort(b.begin(), b.end());\nint i = 0;\nfor (int y : b) if (i < n && a[i] {op} y{d}) i++;\n"
    stuff = "a.sort(reverse=True)\nb.sort(reverse=True)\ncnt = j = 0\nfor x in a:\n    if j < len(b) and x {0} b[j]{1}:\n        j += 1\nans = j{2}"
    return Task(
        reads=(heads, Ints("a", "n", 1, 10**9), Ints("b", m, 1, 10**9)),
        stories=(
            f"[You are given|Given are] two arrays, $a_1, \\dots, a_n$ and $b_1, \\dots, b_{m}$. An element $a_i$ fits an element $b_j$ if ${fml}$. " + ("Form pairs of an element of $a$ and an element of $b$ that fit, using every element at most once. Find the greatest number of pairs." if most else "Is it possible to rearrange $a$ so that then $a_i$ fits $b_i$ for every $i$ from $1$ to $n$?"),
            f"{{hero}} has $n$ books of heights $a_1, \\dots, a_n$ and ${m}$ boxes of heights $b_1, \\dots, b_{m}$. A book may be put into a box if its height is {word} that of the box, and a box holds one book. " .replace("at most that", "at most that") + ("How many books can be put into boxes?" if most else "Can all the books be put into boxes?"),
            f"In {{place}}, $n$ riders weigh $a_1, \\dots, a_n$ and ${m}$ horses have strengths $b_1, \\dots, b_{m}$. A horse can carry one rider, whose weight must be {word} the strength of the horse. " + ("What is the maximum number of riders that can ride at the same time, each on a horse of their own?" if most else "Can all the riders ride at the same time, each on a horse of their own?"),
        ),
        asks=("the greatest number of pairs", "the maximum number") if most else ("it is possible", "such an assignment exists"),
        output="int" if most else "yesno",
        python=(two + f"ans = i{'' if most else ' == n'}", stuff.format(op, d, "" if most else " == n") if most else f"ans = all(x {op} y{d} for x, y in zip(sorted(a), sorted(b)))", stuff.format(op, d, "" if most else " == n")) if not most else (two + "ans = i", stuff.format(op, d, "")),
        cpp=(ctwo + f"{'int' if most else 'bool'} ans = i{'' if most else ' == n'};", f"multiset<int> s(b.begin(), b.end());\nint cnt = 0;\nfor (int x : a) {{\n    auto p = s.{'lower' if op == '<=' else 'upper'}_bound(x{f' - {k}' if k else ''});\n    if (p == s.end()) continue;\n    s.erase(p);\n    cnt++;\n}}\nbool ans = cnt == n;" if False else
             (f"sort(a.begin(), a.end());\nsort(b.begin(), b.end());\nbool ans = true;\nfor (int i = 0; i < n; i++) if (!(a[i] {op} b[i]{d})) ans = false;" if not most else f"sort(a.rbegin(), a.rend());\nsort(b.rbegin(), b.rend());\nint ans = 0;\nfor (int x : a) if (ans < m && x {op} b[ans]{d}) ans++;")),
        wrong_python=((f"ans = sum(1 for x, y in zip(sorted(a), sorted(b)) if x {op} y{d})",) if most else (f"ans = all(x {op} y{d} for x, y in zip(a, b))", f"ans = sum(a) {op} sum(b){d}")),
        wrong_cpp=((f"int ans = 0;\nfor (int i = 0; i < min(n, m); i++) if (a[i] {op} b[i]{d}) ans++;",) if most else (f"bool ans = true;\nfor (int i = 0; i < n; i++) if (!(a[i] {op} b[i]{d})) {{ ans = false; break; }}",)),
        draw=draw,
    )


@family(1100, "math", "sortings")
def arrays_level_cost(rng: random.Random) -> Task:
    """Make all elements equal by unit steps: freely, only up, only down, or in steps of d."""
    kind = rng.choice(("median", "down", "step"))
    d = rng.choice((2, 3, 5))
    move = {"median": "increase or decrease one element by $1$", "down": "decrease one element by $1$", "step": f"increase or decrease one element by ${d}$"}[kind]
    goal = "If it cannot be done, the answer is $-1$." if kind == "step" else ""

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(1, (4, 8, 25, 80)[size])
        top = rng.choice((4, 20, 10**8))
        r = rng.randint(1, d)
        a = [r + d * rng.randint(0, top) for _ in range(n)] if kind == "step" else [rng.randint(1, top) for _ in range(n)]
        if kind == "step" and rng.random() < 0.2:
            a[rng.randrange(n)] += 1
        return {"n": n, "a": a}

    py = {"median": ("a.sort()\nm = a[n // 2]\nans = sum(abs(x - m) for x in a)", "a.sort()\nans = sum(a[n - 1 - i] - a[i] for i in range(n // 2))", "s = sorted(a)\nans = sum(s[(n + 1) // 2:]) - sum(s[:n // 2])"), "down": ("ans = sum(a) - n * min(a)", "m = min(a)\nans = 0\nfor x in a:\n    ans += x - m", "a.sort()\nans = sum(x - a[0] for x in a)"),
          "step": (f"a.sort()\nif any((x - a[0]) % {d} for x in a):\n    ans = -1\nelse:\n    ans = sum(abs(x - a[n // 2]) for x in a) // {d}", f"if len(set(x % {d} for x in a)) > 1:\n    ans = -1\nelse:\n    s = sorted(x // {d} for x in a)\n    ans = 0\n    for i in range(n // 2):\n        ans += s[-1 - i] - s[i]")}[kind]
    cc = {"median": ("sort(a.begin(), a.end());\nlong long ans = 0;\nfor (int x : a) ans += abs(x - a[n / 2]);", "nth_element(a.begin(), a.begin() + n / 2, a.end());\nlong long m = a[n / 2], ans = 0;\nfor (int i = 0; i < n; i++) ans += abs(a[i] - m);"), "down": ("long long ans = 0;\nint m = *min_element(a.begin(), a.end());\nfor (int x : a) ans += x - m;", "long long s = 0, m = a[0];\nfor (long long x : a) {\n    s += x;\n    m = min(m, x);\n}\nlong long ans = s - m * n;"),
          "step": (f"sort(a.begin(), a.end());\nlong long ans = 0;\nfor (int x : a) ans += abs(x - a[n / 2]) / {d};\nfor (int x : a) if (x % {d} != a[0] % {d}) ans = -1;", f"bool ok = true;\nfor (int i = 1; i < n; i++) if ((a[i] - a[0]) % {d} != 0) ok = false;\nlong long ans = -1;\nif (ok) {{\n    ans = 0;\n    sort(a.begin(), a.end());\n    for (int i = 0, j = n - 1; i < j; i++, j--) ans += (a[j] - a[i]) / {d};\n}}")}[kind]
    wp = {"median": ("m = sum(a) // n\nans = sum(abs(x - m) for x in a)", "m = a[n // 2]\nans = sum(abs(x - m) for x in a)"), "down": ("ans = n * max(a) - sum(a)",), "step": (f"a.sort()\nans = sum(abs(x - a[n // 2]) for x in a) // {d}", f"m = min(a)\nans = -1 if any((x - m) % {d} for x in a) else sum(x - m for x in a) // {d}")}[kind]
    wc = {"median": ("long long s = accumulate(a.begin(), a.end(), 0LL), ans = 0;\nfor (int x : a) ans += abs(x - s / n);",), "down": ("int ans = *max_element(a.begin(), a.end()) - *min_element(a.begin(), a.end());",), "step": (f"sort(a.begin(), a.end());\nlong long ans = 0;\nfor (int x : a) ans += abs(x - a[n / 2]) / {d};",)}[kind]
    tale = {"median": "To add one brick to a tower, or to take one away, takes a minute (bricks are in plentiful supply).", "down": "To take one brick away from a tower takes a minute; no bricks can be added.", "step": f"In a minute, exactly ${d}$ bricks are added to a tower or taken away from it (a tower may grow without limit, and in between its height may even be below zero, if one imagines holes)."}[kind]
    return Task(
        reads=(Int("n", 1, rng.choice(NS)), Ints("a", "n", 1, 10**9)),
        stories=(
            f"[You are given|Given is] an array $a_1, \\dots, a_n$. In one move you may {move}. What is the least number of moves that makes all elements equal? {goal}",
            f"In {{place}} stand $n$ towers, made of $a_1, \\dots, a_n$ bricks. {{hero}} wants all of them to have the same height. {tale} How many minutes does the work take at least? {goal}",
            f"{{hero}} plays with $n$ counters showing the numbers $a_1, \\dots, a_n$. Pressing a button lets {{hero}} {move.replace('element', 'counter').replace('increase or decrease', 'raise or lower').replace('decrease', 'lower')}. What is the least number of presses after which all counters show the same number? {goal}",
        ),
        asks=("the least number of " + "steps", "the minimum number") if kind != "step" else ("the least number of steps, or $-1$", "the minimum number, or $-1$ if it is impossible"),
        output="int", python=py, cpp=cc, wrong_python=wp, wrong_cpp=wc, draw=draw,
    )


@family(1000, "sortings", "implementation")
def arrays_ranks(rng: random.Random) -> Task:
    """Replace each element by its rank; ties share the best place, the dense place, or go by position."""
    tie = rng.choice(("best", "dense", "order"))
    down = rng.random() < 0.6
    rel = ">" if down else "<"
    first, word = ("largest", "greater") if down else ("smallest", "smaller")
    text = {"best": f"one more than the number of elements strictly {word} than it", "dense": f"one more than the number of different values strictly {word} than it", "order": f"one more than the number of elements that are strictly {word} than it or are equal to it and stand before it"}[tie]
    rule = {"best": "Those with equal results share a place, which is one more than the number of people with a better result.", "dense": "Those with equal results share a place, and no place is left out: after a shared place the next number is used.", "order": "Of people with equal results, the one who comes earlier in the list gets the better place."}[tie]
    key = "-x" if down else "x"
    rev = ", reverse=True" if down else ""
    py = {"best": (f"s = sorted(a{rev})\np = {{}}\nfor i, x in enumerate(s):\n    p.setdefault(x, i + 1)\nans = [p[x] for x in a]", f"from bisect import bisect_left\n---\ns = sorted({key} for x in a)\nans = [bisect_left(s, {key}) + 1 for x in a]"),
          "dense": (f"s = sorted(set(a){rev})\np = {{x: i + 1 for i, x in enumerate(s)}}\nans = [p[x] for x in a]", f"from bisect import bisect_left\n---\ns = sorted({{{key} for x in a}})\nans = []\nfor x in a:\n    ans.append(bisect_left(s, {key}) + 1)"),
          "order": (f"p = sorted(range(n), key=lambda i: {'-a[i]' if down else 'a[i]'})\nans = [0] * n\nfor k in range(n):\n    ans[p[k]] = k + 1", f"s = sorted((({key}), i) for i, x in enumerate(a))\nans = [0] * n\nfor k, (x, i) in enumerate(s, 1):\n    ans[i] = k")}[tie]
    if tie == "order":
        cc = (f"vector<int> p(n), ans(n);\niota(p.begin(), p.end(), 0);\nstable_sort(p.begin(), p.end(), [&](int x, int y) {{ return a[x] {rel} a[y]; }});\nfor (int k = 0; k < n; k++) ans[p[k]] = k + 1;", f"vector<pair<int, int>> s;\nfor (int i = 0; i < n; i++) s.push_back({{{'-a[i]' if down else 'a[i]'}, i}});\nsort(s.begin(), s.end());\nvector<int> ans(n);\nfor (int k = 0; k < n; k++) ans[s[k].second] = k + 1;")
        wc = (f"vector<int> ans(n, 1);\nfor (int i = 0; i < n; i++)\n    for (int j = 0; j < n; j++) if (a[j] {rel} a[i]) ans[i]++;",)
        wp = (f"s = sorted(a{rev})\nans = [s.index(x) + 1 for x in a]",)
    else:
        col = "vector<int> s(a);" if tie == "best" else "set<int> u(a.begin(), a.end());\nvector<int> s(u.begin(), u.end());"
        cc = (f"{col}\nsort(s.begin(), s.end(){', greater<int>()' if down else ''});\nvector<int> ans;\nfor (int x : a) ans.push_back(lower_bound(s.begin(), s.end(), x{', greater<int>()' if down else ''}) - s.begin() + 1);",
              f"map<int, int{', greater<int>' if down else ''}> c;\nfor (int x : a) c[x]++;\nint k = 1;\nfor (auto &p : c) {{\n    int v = p.second;\n    p.second = k;\n    k += {'v' if tie == 'best' else '1'};\n}}\nvector<int> ans;\nfor (int x : a) ans.push_back(c[x]);".replace("    int v = p.second;\n", "" if tie == "dense" else "    int v = p.second;\n"))
        other = f"s = sorted(a{rev})\nans = [s.index(x) + 1 for x in a]" if tie == "dense" else f"s = sorted(set(a){rev})\nans = [s.index(x) + 1 for x in a]"
        wp = (other,)
        wc = ("vector<int> ans(n, 1);\nfor (int i = 0; i < n; i++)\n    for (int j = 0; j < n; j++) if (a[j] " + rel + " a[i] || (a[j] == a[i] && j < i)) ans[i]++;",)
    return Task(
        reads=(Int("n", 1, rng.choice((1000, 10**5))), Ints("a", "n", 1, rng.choice((100, 10**9)))),
        stories=(
            f"The rank of an element of an array is {text}. Find the ranks of all elements of the given array $a_1, \\dots, a_n$.",
            f"$n$ people from {{place}} took part in a [race|quiz|contest], and person $i$ in the list of participants had the result $a_i$. The {first} result is the best. {rule} Which place does each person get?",
            f"{{hero}} wants to replace the numbers in a list $a_1, \\dots, a_n$ by new ones: instead of every number {{hero}} writes a value that is {text.replace('element', 'number')} (counted in the original list). Print the new list.",
        ),
        asks=("the $n$ ranks in the order of the input", "for every element its rank"),
        output="ints", python=py, cpp=cc, wrong_python=wp, wrong_cpp=wc,
    )


@family(1300, "binary search", "greedy")
def arrays_capacity(rng: random.Random) -> Task:
    """Least capacity for consecutive groups, or the longest equal pieces from ropes."""
    kind = rng.choice(("groups", "ropes", "speed"))
    high = rng.choice((1000, 10**6))

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(1, (4, 8, 25, 80)[size])
        top = rng.choice((5, 30, 1000))
        a = [rng.randint(1, top) for _ in range(n)]
        k = {"groups": rng.randint(1, n), "ropes": rng.randint(1, max(1, min(sum(a), 3 * n))), "speed": n + rng.randint(0, 2 * n)}[kind]
        return {"n": n, "k": k, "a": a}

    ok = {"groups": "def ok(a, k, x):\n    cnt, s = 1, 0\n    for v in a:\n        if s + v > x:\n            cnt += 1\n            s = 0\n        s += v\n    return cnt <= k\n---\n", "ropes": "def ok(a, k, x):\n    return sum(v // x for v in a) >= k\n---\n", "speed": "def ok(a, k, x):\n    return sum((v + x - 1) // x for v in a) <= k\n---\n"}[kind]
    cok = {"groups": "bool ok(const vector<int> &a, long long k, long long x) {\n    long long cnt = 1, s = 0;\n    for (int v : a) {\n        if (s + v > x) { cnt++; s = 0; }\n        s += v;\n    }\n    return cnt <= k;\n}\n---\n", "ropes": "bool ok(const vector<int> &a, long long k, long long x) {\n    long long cnt = 0;\n    for (int v : a) cnt += v / x;\n    return cnt >= k;\n}\n---\n",
           "speed": "bool ok(const vector<int> &a, long long k, long long x) {\n    long long cnt = 0;\n    for (int v : a) cnt += (v + x - 1) / x;\n    return cnt <= k;\n}\n---\n"}[kind]
    up = {"groups": "lo, hi = max(a), sum(a)", "ropes": "lo, hi = 0, max(a)", "speed": "lo, hi = 1, max(a)"}[kind]
    cup = {"groups": "long long lo = *max_element(a.begin(), a.end()), hi = accumulate(a.begin(), a.end(), 0LL);", "ropes": "long long lo = 0, hi = *max_element(a.begin(), a.end());", "speed": "long long lo = 1, hi = *max_element(a.begin(), a.end());"}[kind]
    if kind == "ropes":
        py = ("while lo < hi:\n    m = (lo + hi + 1) // 2\n    if ok(a, k, m):\n        lo = m\n    else:\n        hi = m - 1\nans = lo", "hi += 1\nwhile hi - lo > 1:\n    m = (lo + hi) // 2\n    if ok(a, k, m):\n        lo = m\n    else:\n        hi = m\nans = lo")
        cc = ("while (lo < hi) {\n    long long m = (lo + hi + 1) / 2;\n    if (ok(a, k, m)) lo = m;\n    else hi = m - 1;\n}\nlong long ans = lo;", "long long ans = 0;\nlo = 1;\nwhile (lo <= hi) {\n    long long m = (lo + hi) / 2;\n    if (ok(a, k, m)) { ans = m; lo = m + 1; }\n    else hi = m - 1;\n}")
        wp, wc = "ans = sum(a) // k", "long long ans = accumulate(a.begin(), a.end(), 0LL) / k;"
    else:
        py = ("while lo < hi:\n    m = (lo + hi) // 2\n    if ok(a, k, m):\n        hi = m\n    else:\n        lo = m + 1\nans = lo", "lo -= 1\nwhile hi - lo > 1:\n    m = (lo + hi) // 2\n    if ok(a, k, m):\n        hi = m\n    else:\n        lo = m\nans = hi")
        cc = ("while (lo < hi) {\n    long long m = (lo + hi) / 2;\n    if (ok(a, k, m)) hi = m;\n    else lo = m + 1;\n}\nlong long ans = lo;", "long long ans = hi;\nwhile (lo <= hi) {\n    long long m = lo + (hi - lo) / 2;\n    if (ok(a, k, m)) { ans = m; hi = m - 1; }\n    else lo = m + 1;\n}")
        wp, wc = ("ans = max(max(a), -(-sum(a) // k))", "long long ans = max((long long)*max_element(a.begin(), a.end()), (accumulate(a.begin(), a.end(), 0LL) + k - 1) / k);") if kind == "groups" else ("ans = -(-sum(a) // k)", "long long ans = (accumulate(a.begin(), a.end(), 0LL) + k - 1) / k;")
    second = (Int("k", 1, "n") if kind == "groups" else Int("k", 1, 10**9) if kind == "ropes" else Int("k", "n", 10**9))
    stories = {
        "groups": ("Split an array $a_1, \\dots, a_n$ into at most $k$ non-empty segments of consecutive elements so that the largest of the sums of the segments is as small as possible. Find this smallest value of the largest sum.",
                   "{hero} reads a book with $n$ chapters of $a_1, \\dots, a_n$ pages, in order, within $k$ days. Every chapter is read entirely on one day. Let $x$ be the number of pages read on the busiest day. What is the smallest possible $x$?",
                   "$n$ {things} with weights $a_1, \\dots, a_n$ come along a conveyor in {place} and are loaded on carts in the order in which they come: the first cart takes some of the first ones, the next cart takes some that follow, and so on. There are $k$ carts of the same capacity; a load must not exceed the capacity. What is the least capacity with which everything can be carried?"),
        "ropes": ("Find the greatest integer $x \\ge 1$ such that the sum of the quotients of $a_1, \\dots, a_n$ by $x$, each rounded down, is at least $k$. If there is no such $x$, the answer is $0$.",
                  "{hero} has $n$ ropes with lengths $a_1, \\dots, a_n$ and needs $k$ pieces of equal integer length. Pieces are cut from the ropes; leftovers are thrown away, and ropes cannot be tied together. What is the greatest possible length of the pieces? If $k$ pieces of length $1$ cannot be obtained, the answer is $0$.",
                  "A baker in {place} has $n$ sorts of dough, $a_i$ grams of the $i$-th. At least $k$ rolls have to be made, all of the same whole number of grams, and each from one sort only. How heavy can a roll be at most? If not even rolls of one gram are possible, print $0$."),
        "speed": ("Find the smallest positive integer $x$ such that the sum of the quotients of $a_1, \\dots, a_n$ by $x$, each rounded up to an integer, is at most $k$.",
                  "A printer has to print $n$ jobs of $a_1, \\dots, a_n$ pages. Every minute it prints up to $x$ pages of one job; if less than $x$ pages of the job are left, it prints these and waits until the minute is over. {hero} wants all jobs to be finished within $k$ minutes. What is the smallest sufficient $x$?",
                  "{hero} must carry away $n$ heaps of {things}, with $a_1, \\dots, a_n$ of them. On one trip {hero} carries at most $x$ of them, all from the same heap. At most $k$ trips can be made. What is the smallest $x$ for which everything can be carried away?"),
    }[kind]
    return Task(
        reads=((Int("n", 1, rng.choice((1000, 10**5))), second), Ints("a", "n", 1, high)), stories=stories,
        asks=("the greatest possible value, or $0$", "the largest possible size, or $0$ if there is none") if kind == "ropes" else ("the smallest possible value", "the least value that suffices"),
        output="int",
        python=(f"{ok}{up}\n{py[0]}", f"{ok}{up}\n{py[1]}"),
        cpp=(f"{cok}{cup}\n{cc[0]}", f"{cok}{cup}\n{cc[1]}"),
        wrong_python=(wp,), wrong_cpp=(wc,), draw=draw,
    )
