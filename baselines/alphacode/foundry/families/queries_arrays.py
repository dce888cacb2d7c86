"""Questions about ranges and points of an array: prefix sums, counts, updates, sorted searches."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Table, Task, Word, family

SIZES = (4, 8, 25, 80)
MANY = (1000, 10**5, 2 * 10**5)


@family(1000, "data structures", "implementation")
def queries_range_count(rng: random.Random) -> Task:
    """How many elements of a range have a property (or their sum)."""
    c = rng.choice((3, 5, 10, 50))
    prop, py = rng.choice(((f"are at least {c}", f"x >= {c}"), (f"are less than {c}", f"x < {c}"), ("are even", "x % 2 == 0"), ("are odd", "x % 2 == 1"), (f"are equal to {c}", f"x == {c}"), ("are divisible by 3", "x % 3 == 0")))
    total = rng.random() < 0.4
    high = rng.choice((100, 1000, 10**9))
    add = f"x if {py} else 0" if total else f"1 if {py} else 0"
    cadd = f"({py}) ? x : 0"
    if not total:
        cadd = f"({py}) ? 1 : 0"
    core = f"p = [0]\nfor x in a:\n    p.append(p[-1] + ({add}))\nans = [p[r] - p[l - 1] for l, r in b]"
    cpp = f"vector<long long> p(n + 1);\nfor (int i = 0; i < n; i++) {{\n    int x = a[i];\n    p[i + 1] = p[i] + ({cadd});\n}}\nvector<long long> ans;\nfor (auto &k : b) ans.push_back(p[k[1]] - p[k[0] - 1]);"
    what = f"the sum of those of $a_l, a_{{l+1}}, \\dots, a_r$ that {prop} ($0$ if there are none)" if total else f"how many of $a_l, a_{{l+1}}, \\dots, a_r$ {prop}"
    return Task(
        reads=((Int("n", 1, rng.choice(MANY)), Int("q", 1, rng.choice(MANY))), Ints("a", "n", 1, high), Table("b", "q", (Int("l", 1, "n"), Int("r", "l", "n")))),
        stories=(
            f"[You are given|Given is] an array $a$ of $n$ integers [and|together with] $q$ queries. A query is given by $l$ and $r$ and asks: [find|what is] {what}.".replace("[find|what is] how", "how"),
            f"{{hero}} put $n$ {{things}} in a row; the $i$-th [is marked with|bears] the number $a_i$. {{friend}} is curious and asks $q$ questions, each about the {{things}} from the $l$-th to the $r$-th, inclusive. To each of them answer {what}.",
            f"[A thermometer|A sensor] in {{place}} recorded the values $a_1, \\dots, a_n$ on $n$ days. For $q$ periods from day $l$ to day $r$ (both included) report {what}.",
        ),
        asks="$q$ numbers, the answers to the queries [in order|in the order given]",
        output="lines",
        python=(core, f"from itertools import accumulate\n---\np = [0] + list(accumulate({add} for x in a))\nans = []\nfor l, r in b:\n    ans.append(p[r] - p[l - 1])", *((f"pos = [i for i in range(1, n + 1) if {py.replace('x', 'a[i - 1]')}]\nans = [bisect_right(pos, r) - bisect_left(pos, l) for l, r in b]".replace("pos =", "from bisect import bisect_left, bisect_right\n---\npos =", 1),) if not total else ())),
        cpp=(cpp, f"vector<long long> p(n);\nlong long s = 0;\nfor (int i = 0; i < n; i++) {{\n    long long x = a[i];\n    s += {cadd};\n    p[i] = s;\n}}\nvector<long long> ans(q);\nfor (int i = 0; i < q; i++) {{\n    int l = b[i][0] - 1, r = b[i][1] - 1;\n    ans[i] = p[r] - (l > 0 ? p[l - 1] : 0);\n}}"),
        wrong_python=(core.replace("p[l - 1]", "p[l]"), f"ans = []\nfor l, r in b:\n    s = 0\n    for x in a[l:r]:\n        s += {add}\n    ans.append(s)"),
        wrong_cpp=(cpp.replace("p[k[0] - 1]", "p[k[0]]"),),
        draw=lambda r, size: _ranges(r, size, min(high, r.choice((c + 3, 2 * c)))),
    )


def _ranges(rng: random.Random, size: int, high: int) -> dict[str, object]:
    n, q = rng.randint(1, SIZES[size]), rng.randint(1, SIZES[size])
    b = [tuple(sorted((rng.randint(1, n), rng.randint(1, n)))) for _ in range(q)]
    return {"n": n, "q": q, "a": [rng.randint(1, high) for _ in range(n)], "b": b}


@family(1000, "binary search", "sortings")
def queries_how_many_below(rng: random.Random) -> Task:
    """How many elements are below (above, near) each asked number."""
    d = rng.choice((1, 2, 5, 10))
    kind = rng.choice(("le", "lt", "ge", "gt", "near"))
    high = rng.choice((1000, 10**9))
    test = {"le": "y <= x", "lt": "y < x", "ge": "y >= x", "gt": "y > x", "near": f"abs(y - x) <= {d}"}[kind]
    words = {"le": "not greater than $x$", "lt": "less than $x$", "ge": "at least $x$", "gt": "greater than $x$", "near": f"that differ from $x$ by at most {d}"}[kind]
    bis = {"le": "bisect_right(a, x)", "lt": "bisect_left(a, x)", "ge": "n - bisect_left(a, x)", "gt": "n - bisect_right(a, x)", "near": f"bisect_right(a, x + {d}) - bisect_left(a, x - {d})"}[kind]
    cb = {"le": "upper_bound(a.begin(), a.end(), x) - a.begin()", "lt": "lower_bound(a.begin(), a.end(), x) - a.begin()", "ge": "a.end() - lower_bound(a.begin(), a.end(), x)", "gt": "a.end() - upper_bound(a.begin(), a.end(), x)", "near": f"upper_bound(a.begin(), a.end(), x + {d}) - lower_bound(a.begin(), a.end(), x - {d})"}[kind]
    swap = bis.replace("right", "LEFT").replace("left", "right").replace("LEFT", "left")
    search = "def under(v, x):\n    lo, hi = 0, len(v)\n    while lo < hi:\n        mid = (lo + hi) // 2\n        if v[mid] < x:\n            lo = mid + 1\n        else:\n            hi = mid\n    return lo\n---\na.sort()\n"
    val = {"le": "under(a, x + 1)", "lt": "under(a, x)", "ge": "n - under(a, x)", "gt": "n - under(a, x + 1)", "near": f"under(a, x + {d + 1}) - under(a, x - {d})"}[kind]
    return Task(
        reads=((Int("n", 1, rng.choice(MANY)), Int("q", 1, rng.choice(MANY))), Ints("a", "n", 1, high), Ints("b", "q", 1, high, "the queries")),
        stories=(
            f"You are given $n$ integers $a_1, \\dots, a_n$ and $q$ queries $b_1, \\dots, b_q$. For every query $x = b_j$, [count|find the number of] the integers among the $a_i$ {words}.".replace("the number of] the", "the number of] the"),
            f"[In {{place}}|In a school] $n$ children measured their heights $a_1, \\dots, a_n$. {{hero}} wants to know for $q$ heights $x$, namely $b_1, \\dots, b_q$: how many children have a height {words.replace('that differ', 'that differs').replace('differss', 'differs')}?",
            f"{{hero}} sells $n$ {{things}} with prices $a_i$. [$q$ customers come|There are $q$ customers]; the $j$-th names a price $x = b_j$ and asks for the number of {{things}} with a price {words.replace('that differ', 'that differs').replace('differss', 'differs')}. Answer all of them; nobody buys anything.",
        ),
        asks="for each query its answer",
        output=rng.choice(("lines", "ints")),
        python=(f"from bisect import bisect_left, bisect_right\n---\na.sort()\nans = [{bis} for x in b]", search + f"ans = []\nfor x in b:\n    ans.append({val})", f"ans = [sum(1 for y in a if {test}) for x in b]"),
        cpp=(f"sort(a.begin(), a.end());\nvector<int> ans;\nfor (int x : b) ans.push_back({cb});", f"vector<int> ans(q, 0);\nfor (int i = 0; i < q; i++) {{\n    int x = b[i];\n    for (int y : a) if ({test}) ans[i]++;\n}}"),
        wrong_python=(f"from bisect import bisect_left, bisect_right\n---\na.sort()\nans = [{swap} for x in b]", f"from bisect import bisect_left, bisect_right\n---\nans = [{bis} for x in b]"),
        wrong_cpp=(f"sort(a.begin(), a.end());\nvector<int> ans;\nfor (int x : b) ans.push_back({cb.replace('upper', 'U').replace('lower', 'upper').replace('U', 'lower').replace('Lower', 'lower')});",),
        draw=lambda r, size: _near(r, size, high),
    )


def _near(rng: random.Random, size: int, high: int) -> dict[str, object]:
    n, q, top = rng.randint(1, SIZES[size]), rng.randint(1, SIZES[size]), min(high, rng.choice((6, 30, 100)))
    low = rng.choice((1, 1, high - top + 1))
    return {"n": n, "q": q, "a": [rng.randint(low, low + top - 1) for _ in range(n)], "b": [rng.randint(low, low + top - 1) for _ in range(q)]}


@family(1200, "data structures", "implementation")
def queries_range_add(rng: random.Random) -> Task:
    """Additions to ranges; the final array, its extreme, or how many elements reach a level."""
    kind = rng.choice(("final", "max", "level"))
    c = rng.choice((1, 2, 3))
    high = rng.choice((100, 10**9))
    unit = kind == "level"
    fields = (Int("l", 1, "n"), Int("r", "l", "n")) + (() if unit else (Int("x", -high, high),))
    goal = {"final": "What does the array look like in the end?", "max": "What is the largest element in the end?", "level": f"How many elements are at least {c} in the end?"}[kind]
    end = {"final": "ans = w", "max": "ans = max(w)", "level": f"ans = sum(1 for x in w if x >= {c})"}[kind]
    names, x = ("l, r", "1") if unit else ("l, r, x", "x")
    core = f"d = [0] * (n + 1)\nfor {names} in b:\n    d[l - 1] += {x}\n    d[r] -= {x}\nw = []\ncur = 0\nfor i in range(n):\n    cur += d[i]\n    w.append(cur)\n{end}"
    cend = {"final": "auto ans = w;", "max": "long long ans = *max_element(w.begin(), w.end());", "level": f"long long ans = 0;\nfor (auto y : w) if (y >= {c}) ans++;"}[kind]
    cx = "1" if unit else "p[2]"
    cpp = f"vector<long long> w(n + 2);\nfor (auto &p : b) {{\n    w[p[0]] += {cx};\n    w[p[1] + 1] -= {cx};\n}}\nfor (int i = 1; i <= n; i++) w[i] += w[i - 1];\nw.erase(w.begin());\nw.pop_back();\n{cend}"
    upd = "adds 1 to every element" if unit else "adds $x_i$ to every element"
    return Task(
        reads=((Int("n", 1, rng.choice(MANY)), Int("m", 1, rng.choice(MANY), "the number of additions")), Table("b", "m", fields)),
        stories=(
            f"An array of $n$ elements [consists of zeros|is filled with zeros]. $m$ operations are done; the $i$-th {upd} with an index from $l_i$ to $r_i$, inclusive. {goal}",
            f"[A garden|A street] has $n$ [beds|houses] in a row with numbers $1$ to $n$; to each belongs a counter that shows $0$ [first|at the start]. On each of $m$ days, {{hero}} {upd.replace('every element', 'every counter')} from place $l_i$ to place $r_i$ (both included). Regard the counters as an array. {goal}",
            f"Over $m$ [weeks|seasons], {{hero}} {upd.replace('adds 1 to every element', 'raises by 1 the level').replace('adds $x_i$ to every element', 'changes by $x_i$ (down if it is negative) the level')} of all [sections|towers] of a long wall from number $l_i$ to number $r_i$, ends included. The wall has $n$ sections, all of level $0$ at first, and their levels form an array. {goal}",
        ),
        asks={"final": "the $n$ elements of the final array", "max": "the largest element", "level": f"the number of elements not less than {c}"}[kind],
        output="ints" if kind == "final" else "int",
        python=(core, f"w = [0] * n\nfor {names} in b:\n    for i in range(l - 1, r):\n        w[i] += {x}\n{end}", f"from itertools import accumulate\n---\nd = [0] * (n + 2)\nfor {names} in b:\n    d[l] += {x}\n    d[r + 1] -= {x}\nw = list(accumulate(d))[1:-1]\n{end}"),
        cpp=(cpp, f"vector<long long> w(n, 0);\nfor (auto &p : b) for (int i = p[0] - 1; i < p[1]; i++) w[i] += {cx};\n{cend}"),
        wrong_python=(core.replace("d[r] -=", "d[r - 1] -="), core.replace("    d[r] -= " + x + "\n", "")),
        wrong_cpp=(cpp.replace("w[p[1] + 1] -=", "w[p[1]] -="), cpp.replace("vector<long long> w", "vector<int> w").replace("auto ans = w", "vector<int> ans = w") if kind != "level" and high > 100 else cpp.replace("p[0]]", "p[0] - 1]")),
        draw=lambda r, size: _additions(r, size, high, unit),
    )


def _additions(rng: random.Random, size: int, high: int, unit: bool) -> dict[str, object]:
    n, m, b = rng.randint(1, SIZES[size]), rng.randint(1, SIZES[size]), []
    for _ in range(m):
        pair = sorted((rng.randint(1, n), rng.randint(1, n)))
        b.append((*pair,) if unit else (*pair, rng.choice((rng.randint(-9, 9), high, rng.randint(0, high)))))
    return {"n": n, "m": m, "b": b}


@family(1200, "data structures", "implementation")
def queries_assign_all(rng: random.Random) -> Task:
    """Point assignments and assignments of everything; the sum after each, or the point asked."""
    alter = rng.choice(("assign", "raise"))
    high = rng.choice((100, 10**9))
    one = "$a_p$ becomes $x$" if alter == "assign" else "$a_p$ becomes $x$ if it was smaller than $x$ (otherwise nothing happens)"
    core = "from collections import defaultdict\n---\ns = sum(a)\nw = dict(enumerate(a, 1))\nbase = 0\nans = []\nfor k, p, x in b:\n    if k == 1:\n        old = w.get(p, base)\n        new = " + ("x" if alter == "assign" else "max(old, x)") + "\n        w[p] = new\n        s += new - old\n    else:\n        w = {}\n        base = x\n        s = n * x\n    ans.append(s)"
    core = core.replace("from collections import defaultdict\n---\n", "")
    lazy = "when = [0] * n\nlast = -1\nbase = 0\ns = sum(a)\nans = []\nfor i in range(q):\n    k, p, x = b[i]\n    if k == 2:\n        last = i + 1\n        base = x\n        s = x * n\n    else:\n        p -= 1\n        if when[p] < last:\n            a[p] = base\n        when[p] = i + 1\n        " + ("s += x - a[p]\n        a[p] = x" if alter == "assign" else "new = max(a[p], x)\n        s += new - a[p]\n        a[p] = new") + "\n    ans.append(s)"
    slow = "ans = []\nfor k, p, x in b:\n    if k == 2:\n        a = [x] * n\n    else:\n        a[p - 1] " + ("= x" if alter == "assign" else "= max(a[p - 1], x)") + "\n    ans.append(sum(a))"
    cpp = "map<long long, long long> w;\nlong long base = 0, s = 0;\nfor (int i = 0; i < n; i++) w[i + 1] = a[i], s += a[i];\nvector<long long> ans;\nfor (auto &k : b) {\n    if (k[0] == 2) {\n        w.clear();\n        base = k[2];\n        s = base * n;\n    } else {\n        long long old = w.count(k[1]) ? w[k[1]] : base;\n        w[k[1]] = " + ("k[2]" if alter == "assign" else "max(old, k[2])") + ";\n        s += w[k[1]] - old;\n    }\n    ans.push_back(s);\n}"
    cslow = "vector<long long> v(a.begin(), a.end()), ans;\nfor (auto &k : b) {\n    if (k[0] == 2) fill(v.begin(), v.end(), k[2]);\n    else v[k[1] - 1] " + ("= k[2]" if alter == "assign" else "= max(v[k[1] - 1], k[2])") + ";\n    ans.push_back(accumulate(v.begin(), v.end(), 0LL));\n}"
    return Task(
        reads=((Int("n", 1, rng.choice(MANY)), Int("q", 1, rng.choice(MANY))), Ints("a", "n", 1, high), Table("b", "q", (Int("k", 1, 2), Int("p", 1, "n"), Int("x", 1, high)))),
        stories=(
            f"You are given an array $a$ of $n$ integers and $q$ operations, each of three numbers $k$, $p$, $x$. If $k = 1$, {one}; if $k = 2$, all elements become $x$ (and $p$ has no meaning). Find the sum of the array after each operation.",
            f"{{hero}} writes down the prices $a_1, \\dots, a_n$ of $n$ {{things}}. Then come $q$ orders of the form $k\\;p\\;x$: with $k = 1$, the price number $p$ {'is set to $x$' if alter == 'assign' else 'is raised to $x$ unless it is already that high or higher'}; with $k = 2$ every price is set to $x$ while $p$ is ignored. After every order {{hero}} must name the sum of all prices. [What are these sums?|Find them.]".replace("\\;", ", "),
            f"[On a panel|In a control room of {{place}}] there are $n$ dials showing $a_1, \\dots, a_n$. $q$ commands $(k, p, x)$ arrive. A command with $k = 1$ {'turns dial $p$ to $x$' if alter == 'assign' else 'turns dial $p$ up to $x$ if it shows less than that'}; a command with $k = 2$ turns all dials to $x$, whatever $p$ is. What is the sum shown by the dials after every command?",
        ),
        asks="$q$ sums, one for each operation",
        output="lines",
        python=(core, lazy, slow),
        cpp=(cpp, cslow),
        wrong_python=(core.replace("        w = {}\n", ""), core.replace("        base = x\n", ""), "s = sum(a)\nans = []\nfor k, p, x in b:\n    if k == 2:\n        s = n * x\n    else:\n        s += x" + " - a[p - 1]\n        a[p - 1] = x" + "\n    ans.append(s)"),
        wrong_cpp=(cpp.replace("        w.clear();\n", ""),),
    )


@family(1200, "data structures", "binary search")
def queries_first_reaching(rng: random.Random) -> Task:
    """The first index whose prefix sum (or prefix maximum) reaches a number, or -1."""
    kind = rng.choice(("sum", "max"))
    strict = rng.random() < 0.4
    high = rng.choice((100, 10**9))
    op = ">" if strict else ">="
    need = "[is greater than|exceeds] $x$" if strict else "is at least $x$"
    func = "" if kind == "sum" else ", max"
    top = high * 1000 if kind == "sum" else high
    core = f"from itertools import accumulate\nfrom bisect import bisect_left, bisect_right\n---\np = list(accumulate(a{func}))\nans = []\nfor x in b:\n    i = bisect_{'right' if strict else 'left'}(p, x)\n    ans.append(i + 1 if i < n else -1)"
    nxt = "s + a[i]" if kind == "sum" else "max(s, a[i])"
    slow = f"ans = []\nfor x in b:\n    s = 0\n    pos = -1\n    for i in range(n):\n        s = {nxt}\n        if s {op} x:\n            pos = i + 1\n            break\n    ans.append(pos)"
    cpp = f"vector<long long> p(n);\nlong long s = 0;\nfor (int i = 0; i < n; i++) {{\n    s = {'s + a[i]' if kind == 'sum' else 'max(s, (long long)a[i])'};\n    p[i] = s;\n}}\nvector<int> ans;\nfor (auto x : b) {{\n    auto pos = {'upper_bound' if strict else 'lower_bound'}(p.begin(), p.end(), x);\n    if (pos == p.end()) ans.push_back(-1);\n    else ans.push_back(pos - p.begin() + 1);\n}}"
    cslow = f"vector<int> ans;\nfor (auto x : b) {{\n    long long s = 0;\n    int i = 0;\n    while (i < n) {{\n        s = {'s + a[i]' if kind == 'sum' else 'max<long long>(s, a[i])'};\n        if (s {op} x) break;\n        i++;\n    }}\n    ans.push_back(i == n ? -1 : i + 1);\n}}"
    what = "the sum $a_1 + \\dots + a_k$" if kind == "sum" else "the maximum of $a_1, \\dots, a_k$"
    tale = "saves $a_i$ coins on day $i$" if kind == "sum" else "climbs a hill of height $a_i$ on day $i$"
    ask = f"after which day the coins saved so far {'exceed' if strict else 'are at least'} $x$ for the first time" if kind == "sum" else f"on which day a hill {'higher than $x$' if strict else 'of height at least $x$'} is climbed for the first time"
    return Task(
        reads=((Int("n", 1, rng.choice(MANY)), Int("q", 1, rng.choice(MANY))), Ints("a", "n", 1, high), Ints("b", "q", 1, top, "the queries")),
        stories=(
            f"Given [is|are] an array $a$ of $n$ positive integers [and|as well as] $q$ queries $b_1, \\dots, b_q$. For each $x = b_j$ find the smallest $k$ such that {what} {need}, or $-1$ if there is no such $k$.",
            f"In the course of $n$ days {{hero}} {tale}. {{friend}} asks $q$ questions; for the $j$-th, let $x = b_j$ and tell {ask} (or $-1$ if it never happens).",
            f"Let $f(k)$ be {what} for $1 \\le k \\le n$, where $a$ is a given array of positive numbers. [Process|Answer] $q$ requests: in the $j$-th, print the least $k$ for which $f(k)$ {need}, with $x = b_j$; print $-1$ when no $k$ will do.",
        ),
        asks="the answers to all queries",
        output=rng.choice(("ints", "lines")),
        python=(core, slow),
        cpp=(cpp, cslow),
        wrong_python=(slow.replace(f"s {op} x", f"s {'>=' if strict else '>'} x"), core.replace("p = list(accumulate(a" + func + "))", "p = sorted(a)")),
        wrong_cpp=(cpp.replace("lower_bound", "U_").replace("upper_bound", "lower_bound").replace("U_", "upper_bound"),),
        draw=lambda r, size: _reach(r, size, kind, high, top),
    )


def _reach(rng: random.Random, size: int, kind: str, high: int, top: int) -> dict[str, object]:
    n, q, m = rng.randint(1, SIZES[size]), rng.randint(1, SIZES[size]), min(high, rng.choice((5, 30, high)))
    a, known, s = [rng.randint(1, m) for _ in range(n)], [], 0
    for x in a:
        s = s + x if kind == "sum" else max(s, x)
        known.append(s)
    b = [max(1, min(top, rng.choice(known) + rng.choice((-1, 0, 0, 1)))) for _ in range(q)]
    return {"n": n, "q": q, "a": a, "b": b}


@family(1000, "strings", "data structures")
def queries_letter_range(rng: random.Random) -> Task:
    """Does s[l..r] hold as many of one letter as of another; or the count of changes within."""
    kind = rng.choice(("balanced", "more", "changes"))
    x, y = rng.choice(("ab", "01", "LR", "+-"))
    cond = {"balanced": f"as many characters {x} as {y}", "more": f"more characters {x} than {y}", "changes": ""}[kind]
    goal = "Find the number of places in this piece where two different characters stand next to each other." if kind == "changes" else f"Does this piece contain {cond}? The answer to the query is 1 if it does, and 0 otherwise."
    op = {"balanced": "==", "more": ">", "changes": ""}[kind]
    core = f"p = [0]\nfor c in s:\n    p.append(p[-1] + (1 if c == '{x}' else -1))\nans = [int(p[r] {op} p[l - 1]) for l, r in b]"
    alt = f"ans = []\nfor l, r in b:\n    w = s[l - 1:r]\n    ans.append(1 if w.count('{x}') {op} w.count('{y}') else 0)"
    cpp = f"int m = s.size();\nvector<int> p(m + 1);\nfor (int i = 0; i < m; i++) p[i + 1] = p[i] + (s[i] == '{x}' ? 1 : -1);\nvector<int> ans;\nfor (auto &k : b) ans.push_back(p[k[1]] {op} p[k[0] - 1]);"
    calt = f"vector<int> u(1, 0), v(1, 0), ans;\nfor (char c : s) {{\n    u.push_back(u.back() + (c == '{x}'));\n    v.push_back(v.back() + (c == '{y}'));\n}}\nfor (int i = 0; i < q; i++) {{\n    int l = b[i][0], r = b[i][1];\n    ans.push_back(u[r] - u[l - 1] {op} v[r] - v[l - 1] ? 1 : 0);\n}}"
    wrong = (core.replace("p[l - 1]", "p[l]"), core.replace(f" {op} ", " >= ") if kind == "more" else "ans = [(r - l + 1) % 2 ^ 1 for l, r in b]")
    cwrong = cpp.replace("k[0] - 1", "k[0]")
    if kind == "changes":
        core = "p = [0, 0]\nfor i in range(1, n):\n    p.append(p[-1] + (s[i] != s[i - 1]))\nans = [p[r] - p[l] for l, r in b]"
        alt = "ans = []\nfor l, r in b:\n    ans.append(sum(1 for i in range(l, r) if s[i] != s[i - 1]))"
        cpp = "vector<int> p(n + 1, 0), ans;\nfor (int i = 2; i <= n; i++) p[i] = p[i - 1] + (s[i - 1] != s[i - 2]);\nfor (auto &k : b) ans.push_back(p[k[1]] - p[k[0]]);"
        calt = "vector<int> pos, ans;\nfor (int i = 1; i < n; i++) if (s[i] != s[i - 1]) pos.push_back(i);\nfor (auto &k : b) ans.push_back(lower_bound(pos.begin(), pos.end(), k[1]) - lower_bound(pos.begin(), pos.end(), k[0]));"
        wrong = (core.replace("- p[l]", "- p[l - 1]"), f"ans = [s[l - 1:r].count('{x}{y}') for l, r in b]")
        cwrong = cpp.replace("p[k[0]]", "p[k[0] - 1]")
    return Task(
        reads=((Int("n", 1, rng.choice(MANY)), Int("q", 1, rng.choice(MANY))), Word("s", "n", "n", x + y), Table("b", "q", (Int("l", 1, "n"), Int("r", "l", "n")))),
        stories=(
            f"You are given a string $s$ of $n$ characters {x} and {y}, and $q$ queries. Each query names the piece of $s$ from the $l$-th to the $r$-th character, inclusive. {goal}",
            f"{{hero}} strung $n$ beads of two kinds, {x} and {y}, on a straight thread and wrote them as a string $s$. {{friend}} looks at $q$ pieces of the thread, each from bead $l$ to bead $r$ with both of them included. {goal}",
            f"[A long tape|An endless-looking message] $s$ consists of the signs {x} and {y}. For $q$ pairs $l \\le r$, cut out (in thought) the piece with the signs number $l, l + 1, \\dots, r$. {goal}",
        ),
        asks="$q$ answers",
        output="lines",
        python=(core, alt),
        cpp=(cpp, calt),
        wrong_python=wrong,
        wrong_cpp=(cwrong,),
    )
