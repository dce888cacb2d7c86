"""How often values occur in an array: duplicates, missing values, permutations."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Task, Values, family

NS = (100, 1000, 10**5, 2 * 10**5)


@family(900, "implementation", "sortings")
def arrays_most_frequent(rng: random.Random) -> Task:
    """The most (or least) frequent value; ties by value or by first occurrence."""
    most = rng.random() < 0.7
    tie = rng.choice(("smallest", "largest", "first"))
    fn = "max" if most else "min"
    often = "most" if most else "fewest"
    rule = {"smallest": "If there are several, take the smallest of them.", "largest": "If there are several, take the largest of them.",
            "first": "If there are several, take the one whose first occurrence comes earliest."}[tie]
    pick = {"smallest": "min(x for x in c if c[x] == m)", "largest": "max(x for x in c if c[x] == m)", "first": "[x for x in a if c[x] == m][0]"}[tie]
    sign = "-" if most else ""
    key = {"smallest": f"({sign}c[x], x)", "largest": f"({sign}c[x], -x)", "first": f"{sign}c[x]"}[tie]
    rel = ">" if most else "<"
    loop = "for (int x : a)" if tie == "first" else "for (auto &p : c)"
    cmp = rel if tie != "largest" else rel + "="
    got = "c[x]" if tie == "first" else "p.second"
    val = "x" if tie == "first" else "p.first"
    high = rng.choice((100, 10**9))
    other = {"smallest": "max(x for x in c if c[x] == m)", "largest": "min(x for x in c if c[x] == m)", "first": "[x for x in a if c[x] == m][-1]"}[tie]
    return Task(
        reads=(Int("n", 1, rng.choice(NS)), Ints("a", "n", 1, high)),
        stories=(
            f"Given an array of $n$ integers, find the value that occurs in it the {often} times (but at least once). {rule}",
            f"In {{place}} $n$ [people|voters] choose their favourite number: person $i$ names $a_i$. {{hero}} wants the number [named|chosen] by the {often} people, among those that were named at all. {rule} Which number is it?",
            f"{{hero}} sorts $n$ {{things}} by colour; the $i$-th has colour $a_i$. Among the colours that are present, {{hero}} [likes|prefers] the colour with the {often} {{things}}. {rule} [Find this colour|Which colour is it?]",
        ),
        asks=("the value [asked for|in question]", f"the {'most' if most else 'least'} frequent value, [by the rule above|ties resolved as described]"),
        output="int",
        python=(
            f"from collections import Counter\n---\nc = Counter(a)\nm = {fn}(c.values())\nans = {pick}",
            f"c = {{}}\nfor x in a:\n    c[x] = c.get(x, 0) + 1\nans = min({'a' if tie == 'first' else 'c'}, key=lambda x: {key})",
            f"from collections import Counter\n---\nc = Counter(a)\nans = a[0]\nfor x in {'c' if tie == 'first' else 'sorted(c)'}:\n    if c[x] {cmp} c[ans] or ans not in c:\n        ans = x" if tie == "first" else
            f"from collections import Counter\n---\nc = Counter(a)\nans = min(a)\nfor x in sorted(c):\n    if c[x] {cmp} c[ans]:\n        ans = x",
        ),
        cpp=(
            f"map<int, int> c;\nfor (int x : a) c[x]++;\nint ans = -1, k = 0;\n{loop}\n    if (ans == -1 || {got} {cmp} k) {{ k = {got}; ans = {val}; }}",
            f"unordered_map<int, int> c;\nfor (int x : a) c[x]++;\nint ans = a[0];\nfor (int x : a)\n    if (c[x] {rel} c[ans]" + {"smallest": " || (c[x] == c[ans] && x < ans)", "largest": " || (c[x] == c[ans] && x > ans)", "first": ""}[tie] + ") ans = x;",
        ),
        wrong_python=(f"from collections import Counter\n---\nc = Counter(a)\nm = {fn}(c.values())\nans = {other}", f"from collections import Counter\n---\nans = {fn}(Counter(a).values())"),
        wrong_cpp=(f"map<int, int> c;\nfor (int x : a) c[x]++;\nint ans = -1, k = 0;\n{loop}\n    if (ans == -1 || {got} {rel if cmp != rel else rel + '='} k) {{ k = {got}; ans = {val}; }}",),
    )


@family(900, "implementation")
def arrays_filter_by_count(rng: random.Random) -> Task:
    """Print in order the elements whose value occurs a given number of times."""
    test, words = rng.choice((("== 1", "exactly once"), ("== 2", "exactly twice"), (">= 2", "at least twice"), ("% 2 == 1", "an odd number of times"), ("% 2 == 0", "an even number of times"), ("<= 2", "at most twice")))
    how = rng.choice(("first", "all"))
    each = "For each such value keep only its first occurrence." if how == "first" else "If a value is kept, all its occurrences are kept."

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(1, (5, 8, 25, 80)[size])
        pool = rng.sample(range(1, 1001), max(1, int(n / rng.choice((1, 1.5, 2, 3)))))
        return {"n": n, "a": [rng.choice(pool) for _ in range(n)]}

    once = "" if how == "all" else " and x not in seen"
    add = "" if how == "all" else "        seen.add(x)\n"
    return Task(
        reads=(Int("n", 1, rng.choice(NS)), Ints("a", "n", 1, rng.choice((1000, 10**9)))),
        stories=(
            f"Given an array of $n$ integers, keep only the elements whose value occurs in it {words}. {each} Print the kept elements in their original order; if nothing is kept, print $-1$.",
            f"{{hero}} [keeps|collects] stickers, and sticker number $i$ in the album shows the number $a_i$. {{hero}} wants to make a new album from those stickers whose number appears in the old one {words}. {each} The order stays the same. What will the new album show? If it is empty, print a single $-1$.",
            f"A [computer|server] in {{place}} logged $n$ user codes $a_1, \\dots, a_n$. [The administrator|{{hero}}] needs the codes that were logged {words}. {each} List them in the order in which they stand in the log, or print $-1$ if there are none.",
        ),
        asks=("the kept elements in order, or $-1$", "the resulting list, or $-1$ if it is empty"),
        output="ints",
        python=(
            "from collections import Counter\n---\nc = Counter(a)\n" + (f"ans = [x for x in a if c[x] {test}] or [-1]" if how == "all" else f"ans = [x for x in c if c[x] {test}] or [-1]"),
            f"cnt = {{}}\nfor x in a:\n    cnt[x] = cnt.get(x, 0) + 1\nans = []\n" + ("" if how == "all" else "seen = set()\n") + f"for x in a:\n    if cnt[x] {test}{once}:\n        ans.append(x)\n{add}if not ans:\n    ans = [-1]",
        ),
        cpp=(
            "map<int, int> c;\nfor (int x : a) c[x]++;\nvector<int> ans;\n" + ("" if how == "all" else "set<int> seen;\n") + f"for (int x : a)\n    if (c[x] {test}" + ("" if how == "all" else " && seen.insert(x).second") + ") ans.push_back(x);\nif (ans.empty()) ans.push_back(-1);",
            "unordered_map<int, int> c;\nfor (int i = 0; i < n; i++) c[a[i]]++;\nvector<int> ans;\n" + f"for (int i = 0; i < n; i++) {{\n    int k = c[a[i]];\n    if (k > 0 && k {test}) {{\n        ans.push_back(a[i]);\n" + ("" if how == "all" else "        c[a[i]] = -1;\n") + "    }\n}\nif (ans.empty()) ans = {-1};",
        ),
        wrong_python=("from collections import Counter\n---\nc = Counter(a)\n" + (f"ans = [x for x in c if c[x] {test}] or [-1]" if how == "all" and test != "== 1" else f"ans = sorted(x for x in {'set(a)' if how == 'first' else 'a'} if c[x] {test}) or [-1]"),),
        wrong_cpp=("map<int, int> c;\nfor (int x : a) c[x]++;\nvector<int> ans;\n" + f"for (auto &p : c) if (p.second {test}) ans.push_back(p.first);\nif (ans.empty()) ans.push_back(-1);",),
        draw=draw,
    )


@family(900, "implementation", "sortings", "brute force")
def arrays_smallest_missing(rng: random.Random) -> Task:
    """The smallest integer from `low` on, perhaps of one parity, that is absent."""
    step, low = rng.choice(((1, 0), (1, 1), (1, 10), (2, 2), (2, 1), (5, 5)))
    kind = {(1, 0): "non-negative integer", (1, 1): "positive integer", (1, 10): "two-digit or longer positive integer (that is, at least $10$)", (2, 2): "positive even integer", (2, 1): "positive odd integer", (5, 5): "positive multiple of $5$"}[step, low]

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(1, (4, 8, 25, 80)[size])
        pool = [low + step * i for i in range(rng.randint(1, n))] or [low]
        a = (pool + [rng.choice((rng.choice(pool), rng.randint(1, 3 * n), rng.randint(1, 1000))) for _ in range(n)])[:n]
        if rng.random() < 0.4:
            a[rng.randrange(n)] = rng.randint(1, 1000)
        rng.shuffle(a)
        return {"n": n, "a": a}

    return Task(
        reads=(Int("n", 1, rng.choice(NS)), Ints("a", "n", 0, rng.choice((1000, 10**9)))),
        stories=(
            f"[You are given|Given] an array $a_1, \\dots, a_n$. [Find|Determine] the smallest {kind} that does not occur in the array.",
            f"{{hero}} [rents|wants] a locker in {{place}}. The lockers are numbered with the integers from $0$ upwards, without end, and $n$ [notes|reports] say which are taken: $a_1, \\dots, a_n$ (a locker can be mentioned more than once). {{hero}} [only takes|accepts only] a locker whose number is a {kind}. What is the smallest number of a free locker of this kind?",
            f"There are $n$ cards with the numbers $a_1, \\dots, a_n$ on the table. {{hero}} and {{friend}} play a memory game: {{hero}} [names|calls] the smallest {kind} that is on no card. Which number is [named|called]?".replace("[named|called]", "it"),
        ),
        asks=("the smallest missing number of this kind", "the number [asked for|in question]"),
        output="int",
        python=(
            f"s = set(a)\nans = {low}\nwhile ans in s:\n    ans += {step}",
            f"ans = {low}\nfor x in sorted(a):\n    if x == ans:\n        ans += {step}",
            f"s = set(a)\nans = next(x for x in range({low}, {low} + {step} * (n + 1), {step}) if x not in s)",
        ),
        cpp=(
            f"set<int> s(a.begin(), a.end());\nint ans = {low};\nwhile (s.count(ans)) ans += {step};",
            f"sort(a.begin(), a.end());\nint ans = {low};\nfor (int x : a) if (x == ans) ans += {step};",
            f"vector<bool> used({low} + {step} * (n + 1) + 1);\nfor (int x : a) if (x < (int)used.size()) used[x] = true;\nint ans = {low};\nwhile (used[ans]) ans += {step};",
        ),
        wrong_python=(f"ans = {low}\nfor x in a:\n    if x == ans:\n        ans += {step}", f"s = set(a)\nans = {low}\nwhile ans in s:\n    ans += {1 if step > 1 else 2}"),
        wrong_cpp=(f"sort(a.begin(), a.end());\nint ans = {low};\nfor (int i = 0; i < n; i++)\n    if (a[i] == ans) ans += {step};\n    else if (a[i] > {low}) break;" if step > 1 else f"sort(a.begin(), a.end());\nint ans = {low};\nfor (int i = 0; i < n; i++) if (a[i] != i + {low}) {{ ans = i + {low}; break; }} else ans = i + {low + 1};",),
        draw=draw,
    )


@family(800, "implementation", "math")
def arrays_to_permutation(rng: random.Random) -> Task:
    """How many elements must be replaced (or which numbers lack) for a permutation of 1..n."""
    zero = rng.random() < 0.3
    rangew = "0, 1, \\dots, n - 1" if zero else "1, 2, \\dots, n"
    good = "0 <= x < n" if zero else "1 <= x <= n"
    lo, hi = ("0", "n") if zero else ("1", "n + 1")
    cgood = "x >= 0 && x < n" if zero else "x >= 1 && x <= n"
    yesno = rng.random() < 0.3

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(2, (5, 8, 25, 80)[size])
        a = list(range(1 - zero, n + 1 - zero))
        rng.shuffle(a)
        if rng.random() < 0.6:
            for _ in range(rng.choice((1, 1, 2, n // 2))):
                a[rng.randrange(n)] = rng.choice((n + 1, rng.choice(a), rng.choice(a), n - zero, 1000))
        return {"n": n, "a": a}

    q1 = "[Check|Decide] whether it is such an arrangement." if yesno else "In one move any element may be replaced by any integer. What is the least number of moves after which it is such an arrangement?"
    q2 = "Is every one of these labels used exactly once?" if yesno else "{hero} wants every one of these labels to be used exactly once. How many {things}, at least, need a new label?"
    return Task(
        reads=(Int("n", 2, rng.choice(NS)), Ints("a", "n", 0, rng.choice((10**5, 10**9)))),
        stories=(
            f"[Consider|Given is] an array $a_1, \\dots, a_n$. We look at arrays that contain each of the numbers ${rangew}$ exactly once, in any order. {q1}".replace("such an arrangement", "an array of this kind"),
            f"{{hero}} [stuck|put] a label with a number on each of $n$ {{things}}; the $i$-th label says $a_i$. The labels were meant to be ${rangew}$ in some order. {q2}",
            f"{{friend}} [copied|wrote down] a permutation of the numbers ${rangew}$, and now the sheet shows $a_1, \\dots, a_n$. " + ("Could the sheet be right, that is, does it show a permutation of these numbers?" if yesno else "Perhaps some numbers on it are wrong. Find the smallest possible number of wrong ones, if the order of the permutation is not known."),
        ),
        asks=("the array is a permutation of the numbers above", "each of the numbers occurs exactly once") if yesno else ("the least number of replacements", "the smallest possible number of elements to be changed"),
        output="yesno" if yesno else "int",
        python=(
            (f"ans = sorted(a) == list(range({lo}, {hi}))", f"ans = set(a) == set(range({lo}, {hi}))", f"ok = len(set(a)) == n and min(a) == {lo} and max(a) == {hi} - 1\nans = ok") if yesno else
            (f"ans = n - len({{x for x in a if {good}}})", f"s = set(a)\nans = sum(x not in s for x in range({lo}, {hi}))", f"seen = set()\nans = 0\nfor x in a:\n    if not {good} or x in seen:\n        ans += 1\n    seen.add(x)")
        ),
        cpp=(
            (f"sort(a.begin(), a.end());\nbool ans = true;\nfor (int i = 0; i < n; i++) if (a[i] != i + {lo}) ans = false;", f"set<int> s(a.begin(), a.end());\nbool ans = (int)s.size() == n && *s.begin() == {lo} && *s.rbegin() == {hi} - 1;") if yesno else
            (f"set<int> s;\nfor (int x : a) if ({cgood}) s.insert(x);\nint ans = n - s.size();", f"vector<int> used(n + 1, 0);\nfor (int x : a) if ({cgood}) used[x] = 1;\nint ans = n - accumulate(used.begin(), used.end(), 0);")
        ),
        wrong_python=((f"ans = sum(a) == sum(range({lo}, {hi})) or len(set(a)) == n",) if yesno else ("ans = n - len(set(a))", f"ans = sum(1 for x in a if not {good})")),
        wrong_cpp=(("set<int> s(a.begin(), a.end());\nbool ans = (int)s.size() == n;",) if yesno else ("set<int> s(a.begin(), a.end());\nint ans = n - s.size();",)),
        draw=draw,
    )


@family(900, "implementation", "data structures")
def arrays_equal_distance(rng: random.Random) -> Task:
    """The least (or greatest) distance between two equal elements."""
    near = rng.random() < 0.6
    fn, word, sup = ("min", "smallest", "shortest") if near else ("max", "largest", "longest")

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(2, (5, 8, 25, 80)[size])
        if rng.random() < 0.25:
            return {"n": n, "a": rng.sample(range(1, 1001), n)}
        if n > 3 and rng.random() < 0.3:
            a = rng.sample(range(1, 1001), n)
            a[0] = a[-1] = a[-2]
            return {"n": n, "a": a}
        top = max(2, int(n * rng.choice((0.3, 0.7, 1, 2, 3))))
        return {"n": n, "a": [rng.randint(1, top) for _ in range(n)]}

    upd = "ans == -1 || i - p[a[i]] < ans" if near else "i - p[a[i]] > ans"
    return Task(
        reads=(Int("n", 2, rng.choice(NS)), Ints("a", "n", 1, rng.choice((1000, 10**9)))),
        stories=(
            f"Given an array $a_1, \\dots, a_n$, find the {word} value of $j - i$ over all pairs $i < j$ with $a_i = a_j$. If all elements are different, [the answer is|print] $-1$.",
            f"{{hero}} [drives|walks] along a street with $n$ houses in a row; house $i$ is painted with colour $a_i$. {{hero}} wants to [visit|photograph] two different houses of the same colour. What is the {sup} distance between two such houses (the distance of neighbouring houses is $1$)? If no two houses share a colour, the answer is $-1$.",
            f"A song has $n$ notes $a_1, \\dots, a_n$. For a pair of equal notes, the pause is the difference of their positions. [Find|Compute] the {word} pause of any pair of equal notes in the song, or report $-1$ if no note is repeated.",
        ),
        asks=(f"the {word} distance of two equal elements, or $-1$", "the answer, or $-1$ if there are no equal elements"),
        output="int",
        python=(
            f"p = {{}}\nans = -1\nfor i, x in enumerate(a):\n    if x in p" + (":\n        if ans == -1 or i - p[x] < ans:\n            ans = i - p[x]\n    p[x] = i" if near else ":\n        ans = max(ans, i - p[x])\n    else:\n        p[x] = i"),
            "from collections import defaultdict\n---\nd = defaultdict(list)\nfor i in range(n):\n    d[a[i]].append(i)\n" + ("ans = min((v[i] - v[i - 1] for v in d.values() for i in range(1, len(v))), default=-1)" if near else "ans = max((v[-1] - v[0] for v in d.values() if len(v) > 1), default=-1)"),
            "b = sorted((a[i], i) for i in range(n))\n" + ("c = [y[1] - x[1] for x, y in zip(b, b[1:]) if x[0] == y[0]]\nans = min(c) if c else -1" if near else "first = {}\nbest = -1\nfor x, i in b:\n    j = first.setdefault(x, i)\n    if i > j and i - j > best:\n        best = i - j\nans = best"),
        ),
        cpp=(
            f"map<int, int> p;\nint ans = -1;\nfor (int i = 0; i < n; i++) {{\n    if (p.count(a[i])) {{\n        if ({upd}) ans = i - p[a[i]];\n    }}" + ("\n    p[a[i]] = i;\n}" if near else " else p[a[i]] = i;\n}"),
            "vector<pair<int, int>> b;\nfor (int i = 0; i < n; i++) b.push_back({a[i], i});\nsort(b.begin(), b.end());\nint ans = -1, s = 0;\nfor (int i = 1; i < n; i++) {\n    if (b[i].first != b[i - 1].first) { s = i; continue; }\n" + ("    int d = b[i].second - b[i - 1].second;\n    if (ans == -1 || d < ans) ans = d;\n}" if near else "    ans = max(ans, b[i].second - b[s].second);\n}"),
        ),
        wrong_python=("p = {}\nans = -1\nfor i, x in enumerate(a):\n    if x in p:\n" + ("        if ans == -1 or i - p[x] < ans:\n            ans = i - p[x]\n    else:\n        p[x] = i" if near else "        ans = max(ans, i - p[x])\n    p[x] = i"),),
        wrong_cpp=("int ans = -1;\nfor (int i = 0; i < n; i++)\n    for (int j = i + 1; j < n; j++)\n        if (a[i] == a[j]) " + ("{ if (ans == -1) ans = j - i; }" if near else "{ ans = max(ans, j - i - 1); }"),),
        draw=draw,
    )
