"""First problems of a round: one array with a story (marks, days, heights, queues, purses)."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Task, family


@family(800, "implementation", "sortings")
def beginner_jury_scores(rng: random.Random) -> Task:
    """The sum of marks without the best and the worst few, against a limit or as it is."""
    drop = rng.choice((1, 1, 2))
    low_only, kind = rng.choice(((True, "low"), (False, "both"), (False, "both"), (False, "high")))
    high = rng.choice((10, 100, 10**9))
    lo, hi = (drop if kind != "high" else 0), (drop if kind != "low" else 0)
    need = lo + hi + 1
    many = "one" if drop == 1 else "two"
    plural = "" if drop == 1 else "s"
    which = {"low": f"the {many} lowest mark{plural}".replace("the one ", "the "), "high": f"the {many} highest mark{plural}".replace("the one ", "the "), "both": f"the {many} lowest and the {many} highest mark{plural}".replace("the one ", "the ")}[kind]
    cut = f"[{lo or ''}:{'n - ' + str(hi) if hi else ''}]"
    minus = (f" - sum(b[:{lo}])" if lo else "") + (f" - sum(b[-{hi}:])" if hi else "")
    loops = "\n".join(f"a.remove({f}(a))" for f in ["min"] * lo + ["max"] * hi)
    rest = need - 1
    are = "is" if rest == 1 else "are"
    return Task(
        reads=(Int("n", need, rng.choice((20, 100, 10**5)), "the number of judges"), Ints("a", "n", 0, high, "the marks")),
        stories=(
            f"{{hero}} takes part in [a singing contest|figure skating|ski jumping]. Each of $n$ judges has given a mark, the $i$-th $a_i$ points. To be fair, {which} {are} ignored, and the result is the sum of all the other marks. If several judges gave the same mark, their marks still count separately, so exactly {rest} of the marks {are} ignored. [What is|Find] the result of {{hero}}.".replace("What is|Find", "Find|Compute").replace("ignored, and the result", "ignored; the result"),
            f"From a list $a_1, a_2, \\dots, a_n$ of integers, {which.replace('mark', 'number')} {are} deleted (of equal numbers, only as many as needed, so the list becomes shorter by exactly {rest}). [Find|Compute] the sum of what remains.",
            f"In {{place}} the [average price|quality] of [bread|cheese] is estimated from $n$ reports. Some of them may be false, so {which.replace('mark', 'report')} {are} thrown away, {rest} report{'s' * (rest > 1)} in total, and those left are added up. The values are $a_1, \\dots, a_n$; equal values are different reports. What sum will be obtained?".replace("average price|quality", "price|quality"),
        ),
        asks=("the sum of the remaining numbers", "the resulting sum"),
        output="int",
        python=(
            f"a.sort()\nans = sum(a{cut})",
            f"b = sorted(a)\nans = sum(b){minus}",
            f"{loops}\nans = sum(a)",
            *(("ans = sum(a) - min(a) - max(a)",) if kind == "both" and drop == 1 else ()),
        ),
        cpp=(
            f"sort(a.begin(), a.end());\nlong long ans = 0;\nfor (int i = {lo}; i < n - {hi}; i++) ans += a[i];".replace("n - 0", "n"),
            f"sort(a.begin(), a.end());\nlong long ans = accumulate(a.begin() + {lo}, a.end() - {hi}, 0LL);".replace(" + 0", "").replace(" - 0", ""),
        ),
        wrong_python=("ans = sum(a)", f"b = sorted(set(a))\nans = sum(b{cut.replace('n', 'len(b)')})"),
        wrong_cpp=(f"long long ans = 0;\nfor (int i = {lo}; i < n - {hi}; i++) ans += a[i];".replace("n - 0", "n"),),
    )


@family(800, "implementation")
def beginner_warm_spell(rng: random.Random) -> Task:
    """The longest run of days beyond a threshold."""
    op, word = rng.choice(((">", "greater than"), (">=", "at least"), ("<", "less than"), ("<=", "at most")))
    low = rng.choice((-50, 0, 1))
    high = rng.choice((50, 1000))
    neg = {">": "<=", ">=": "<", "<": ">=", "<=": ">"}[op]
    off = {">": ">=", ">=": ">", "<": "<=", "<=": "<"}[op]
    return Task(
        reads=((Int("n", 1, rng.choice((365, 1000, 10**5)), "the number of days"), Int("k", low, high, "the limit")), Ints("a", "n", low, high, "the values day by day")),
        stories=(
            f"{{hero}} [writes down|measures] the [temperature|water level] in {{place}} every day; on the $i$-th day it was $a_i$. A day is called [special|remarkable] if this number is {word} $k$. [Find the greatest number of special days that come one after another|How long is the longest series of consecutive special days]?".replace("Find the greatest number", "What is the greatest number").replace("special", "remarkable").replace("remarkable|remarkable", "remarkable"),
            f"Given an array $a$ of length $n$ and a number $k$, find the length of its longest contiguous segment in which every element is {word} $k$. If there is no such element, the answer is $0$.",
            f"{{friend}} runs every morning and has noted the results of $n$ days in a row: $a_1, a_2, \\dots, a_n$. If a result is {word} $k$, the day is good. A *streak* is a set of good days that follow each other without a gap. What is the length of the longest streak? With no good day at all, it is $0$.",
        ),
        asks=("the length of the longest series", "the greatest possible length"),
        output="int",
        python=(
            f"ans = 0\ncur = 0\nfor x in a:\n    if x {op} k:\n        cur += 1\n        ans = max(ans, cur)\n    else:\n        cur = 0",
            f"w = ''.join('1' if x {op} k else '0' for x in a)\nans = max(len(p) for p in w.split('0'))",
            f"from itertools import groupby\n---\nans = max((len(list(g)) for good, g in groupby(a, lambda x: x {op} k) if good), default=0)",
            f"bad = [-1] + [i for i in range(n) if a[i] {neg} k] + [n]\nans = max(bad[i + 1] - bad[i] - 1 for i in range(len(bad) - 1))",
        ),
        cpp=(
            f"int ans = 0, cur = 0;\nfor (int x : a) {{\n    if (x {op} k) cur++;\n    else cur = 0;\n    ans = max(ans, cur);\n}}",
            f"int ans = 0;\nfor (int i = 0; i < n;) {{\n    int j = i;\n    while (j < n && a[j] {op} k) j++;\n    ans = max(ans, j - i);\n    i = j + 1;\n}}",
        ),
        wrong_python=(
            f"ans = sum(1 for x in a if x {op} k)",
            f"ans = 0\ncur = 0\nfor x in a:\n    if x {op} k:\n        cur += 1\n    else:\n        ans = max(ans, cur)\n        cur = 0",
            f"ans = 0\ncur = 0\nfor x in a:\n    cur = cur + 1 if x {off} k else 0\n    ans = max(ans, cur)",
        ),
        wrong_cpp=(f"int ans = 0, cur = 0;\nfor (int i = 0; i < n; i++) {{\n    if (a[i] {op} k) cur++;\n    ans = max(ans, cur);\n}}",),
    )


@family(900, "greedy", "sortings")
def beginner_without_one(rng: random.Random) -> Task:
    """The smallest range after one element is taken away."""
    high = rng.choice((100, 10**5, 10**9))
    return Task(
        reads=(Int("n", 2, rng.choice((100, 10**5))), Ints("a", "n", 1, high)),
        stories=(
            "{hero} has $n$ {things}; the $i$-th is $a_i$ millimetres [high|long]. The collection looks the better the less its members differ. {hero} will give exactly one of them to {friend}. Let $D$ be the difference between the largest and the smallest size among the remaining ones. How small can $D$ be?",
            "You are given $n$ integers $a_1, \\dots, a_n$. Erase exactly one of them so that the difference between the maximum and the minimum of the other $n - 1$ becomes as small as possible. [Find|Output] this difference.",
            "A coach [chooses|forms] a rowing crew from $n$ [athletes|students] with weights $a_1, a_2, \\dots, a_n$. There are $n - 1$ seats, so exactly one person stays on the shore. The boat is *unsteady* by as much as the heaviest person in it exceeds the lightest one. What is the least possible unsteadiness?",
        ),
        asks=("the smallest possible difference", "the minimum possible value of the difference"),
        output="int",
        python=(
            "a.sort()\nans = min(a[-2] - a[0], a[-1] - a[1])",
            "b = sorted(a)\nans = min(max(b[1:]) - min(b[1:]), max(b[:-1]) - min(b[:-1]))",
            "x, y = max(a), min(a)\nu = a[:]\nu.remove(x)\nv = a[:]\nv.remove(y)\nans = min(max(u) - y, x - min(v))",
        ),
        cpp=(
            "sort(a.begin(), a.end());\nlong long ans = min(a[n - 2] - a[0], a[n - 1] - a[1]);",
            "multiset<long long> s(a.begin(), a.end());\nauto last = prev(s.end());\nlong long x = *prev(last) - *s.begin();\nlong long y = *last - *next(s.begin());\nlong long ans = min(x, y);",
        ),
        wrong_python=("a.sort()\nans = a[-2] - a[0]", "b = sorted(set(a))\nans = 0 if len(b) < 3 else min(b[-2] - b[0], b[-1] - b[1])"),
        wrong_cpp=("sort(a.begin(), a.end());\nlong long ans = a[n - 1] - a[1];",),
    )


@family(900, "math", "greedy")
def beginner_raise_average(rng: random.Random) -> Task:
    """How many top marks are needed for an average."""
    top, want = rng.choice(((5, 4), (10, 8), (12, 9), (100, 60), (6, 5), (10, 5)))
    strict = rng.random() < 0.4
    word = "greater than" if strict else "at least"
    deficit = f"{want} * n - sum(a)"
    cond = "<=" if strict else "<"
    g = top - want
    fast = f"max(0, d // {g} + 1)" if strict else (f"max(0, (d + {g - 1}) // {g})" if g > 1 else "max(0, d)")
    cfast = f"d < 0 ? 0 : d / {g} + 1" if strict else f"d <= 0 ? 0 : (d + {g - 1}) / {g}"
    return Task(
        reads=(Int("n", 1, rng.choice((50, 1000, 10**5)), "the number of marks"), Ints("a", "n", 1, top, "the marks")),
        stories=(
            f"At {{hero}}'s school the marks are integers from $1$ to ${top}$. This year {{hero}} has got $n$ marks $a_1, \\dots, a_n$ so far and [wants|promised] to finish with an average {word} ${want}$. From now on {{hero}} will study so hard that every new mark is ${top}$. How many new marks are needed at least?",
            f"Given $n$ integers between $1$ and ${top}$, how many numbers ${top}$ must be appended to the array at least so that the mean of all its elements is {word} ${want}$? Possibly none.",
            f"A restaurant in {{place}} has been rated $n$ times; the $i$-th guest gave $a_i$ stars out of ${top}$. It may call itself *excellent* if the average rating is {word} ${want}$. The owner asks friends to come, and each of them will give ${top}$ stars. Find the least number of friends that is enough.",
        ),
        asks=("the minimum number", "the least number that is enough"),
        output="int",
        python=(
            f"d = {deficit}\nans = {fast}",
            f"s, m = sum(a), n\nans = 0\nwhile s {cond} {want} * m:\n    s += {top}\n    m += 1\n    ans += 1",
            f"need = sum({want} - x for x in a)\nans = 0\nwhile need {'>=' if strict else '>'} 0:\n    need -= {g}\n    ans += 1",
        ),
        cpp=(
            f"int d = 0;\nfor (int x : a) d += {want} - x;\nint ans = {cfast};",
            f"long long s = accumulate(a.begin(), a.end(), 0LL), m = n;\nint ans = 0;\nwhile (s {cond} {want} * m) {{\n    s += {top};\n    m++;\n    ans++;\n}}",
        ),
        wrong_python=(
            f"d = {deficit}\nans = max(0, {'d // ' + str(g) if g > 1 else 'd - 1'})" if not strict else f"d = {deficit}\nans = max(0, (d + {g - 1}) // {g})",
            f"d = {deficit}\nans = max(0, -(-d // {top}))",
        ),
        wrong_cpp=(f"int s = accumulate(a.begin(), a.end(), 0);\nint ans = 0;\nwhile (s / n {cond} {want}) {{\n    s += {top};\n    ans++;\n}}",),
    )


@family(800, "math")
def beginner_level_up(rng: random.Random) -> Task:
    """Steps of size k that bring all elements to the largest or smallest, or -1."""
    up = rng.random() < 0.5
    high = rng.choice((100, 10**4, 10**9))
    ext, verb = ("max", "increase") if up else ("min", "decrease")
    diff = "m - x" if up else "x - m"

    def draw(r: random.Random, size: int) -> dict:
        n = r.randint(1, (4, 8, 25, 80)[size])
        k = r.choice((1, 2, 3, r.randint(1, 10)))
        rest = r.randint(1, k)
        a = [min(high, rest + k * r.randint(0, r.choice((3, 9, high // (k + 1))))) for _ in range(n)]
        if n > 1 and r.random() < 0.75:
            one, two = r.sample(range(n), 2)
            a[one] += 1
            a[two] += r.choice((0, k - 1, k - 1, k - 1))
        return {"n": n, "k": k, "a": [min(high, x) for x in a]}

    return Task(
        reads=((Int("n", 1, rng.choice((100, 10**5))), Int("k", 1, rng.choice((100, 10**5)))), Ints("a", "n", 1, high)),
        stories=(
            f"You are given an array $a$ of $n$ integers and a number $k$. In one operation you may {verb} one element by exactly $k$. Find the minimum number of operations that make all elements equal, or $-1$ if that is impossible.",
            (
                "{hero} [grows|waters] $n$ [bamboo plants|sunflowers] with heights $a_1, \\dots, a_n$. A bottle of fertiliser makes one plant higher by exactly $k$. {hero} wants all of them to be equally high in the end. How many bottles are needed at least? If there is no way, print $-1$."
                if up
                else "{hero} trims $n$ [bushes|candles] with heights $a_1, \\dots, a_n$. With one cut a single one becomes lower by exactly $k$ (heights may even become negative, {hero} digs if necessary). All should be equally high in the end. How many cuts are needed at least? If there is no way, print $-1$."
            ),
            f"$n$ [players|servers|shops] have [scores|balances] $a_1, a_2, \\dots, a_n$. Any of them can {'receive a bonus' if up else 'be fined'} as often as wanted; each {'bonus is worth' if up else 'fine costs'} exactly $k$ points. What is the smallest number of {'bonuses' if up else 'fines'} after which all have the same number of points? Report $-1$ if this can never happen.",
        ),
        asks=("the minimum number of operations, or $-1$",),
        output="int",
        python=(
            f"m = {ext}(a)\nif any(({diff}) % k for x in a):\n    ans = -1\nelse:\n    ans = sum(({diff}) // k for x in a)",
            f"m = {ext}(a)\nans = 0\nfor x in a:\n    if ({diff}) % k != 0:\n        ans = -1\n        break\n    ans += ({diff}) // k",
            f"ans = abs(sum(a) - n * {ext}(a)) // k if len({{x % k for x in a}}) == 1 else -1",
        ),
        cpp=(
            f"long long m = *{ext}_element(a.begin(), a.end());\nlong long ans = 0;\nfor (long long x : a) {{\n    if (({diff}) % k != 0) {{\n        ans = -1;\n        break;\n    }}\n    ans += ({diff}) / k;\n}}",
            f"long long m = a[0], ans = 0;\nbool ok = true;\nfor (int i = 0; i < n; i++) m = {ext}<long long>(m, a[i]);\nfor (int i = 0; i < n; i++) {{\n    ans += {'m - a[i]' if up else 'a[i] - m'};\n    if (a[i] % k != a[0] % k) ok = false;\n}}\nans = ok ? ans / k : -1;",
        ),
        wrong_python=(
            f"m = {ext}(a)\nd = sum({diff} for x in a)\nans = d // k if d % k == 0 else -1",
            f"m = {ext}(a)\nans = max(({diff}) // k for x in a)\nif any(x % k != m % k for x in a):\n    ans = -1",
        ),
        wrong_cpp=(f"long long m = *{ext}_element(a.begin(), a.end());\nlong long ans = 0;\nfor (long long x : a) ans += ({diff}) / k;",),
        draw=draw,
    )


@family(800, "sortings", "greedy")
def beginner_closest_pair(rng: random.Random) -> Task:
    """The least difference of two elements, or how many neighbours in order attain it."""
    high = rng.choice((100, 1000, 10**9))
    count = rng.random() < 0.3
    end = "How many pairs have this least difference? Count pairs of different members, $i < j$." if count else "What is this least difference?"
    return Task(
        reads=(Int("n", 2, 100 if count else rng.choice((100, 10**5))), Ints("a", "n", 1, high)),
        stories=(
            f"{{hero}} is the coach of $n$ [wrestlers|chess players|runners] of strengths $a_1, \\dots, a_n$ and has to choose two of them for a show fight. To make it interesting, the difference of their strengths should be as small as possible. {end}",
            f"Consider all pairs of indices $i < j$ in an array of $n$ integers, and the least value of $|a_i - a_j|$ over them. {end.replace('What is', 'Find').replace('this least difference?', 'this value.')}".replace("|a_i - a_j|", "\\|a_i - a_j\\|"),
            f"At [a fair|the market] of {{place}} there are $n$ {{things}} with prices $a_1, a_2, \\dots, a_n$. {{hero}} and {{friend}} will take one each, and neither of them wants to feel cheated, so they look for two whose prices differ as little as possible. {end}",
        ),
        asks=("the number of pairs with the least difference",) if count else ("the least difference", "the minimum absolute difference"),
        output="int",
        python=(
            (
                "d = [abs(a[i] - a[j]) for i in range(n) for j in range(i)]\nans = d.count(min(d))",
                "best = 10 ** 18\nans = 0\nfor i in range(n):\n    for j in range(i + 1, n):\n        x = abs(a[i] - a[j])\n        if x < best:\n            best = x\n            ans = 0\n        if x == best:\n            ans += 1",
            )
            if count
            else (
                "a.sort()\nans = min(a[i + 1] - a[i] for i in range(n - 1))",
                "b = sorted(a)\nans = b[-1] - b[0]\nfor i in range(1, n):\n    if b[i] - b[i - 1] < ans:\n        ans = b[i] - b[i - 1]",
                "a.sort()\nans = min(y - x for x, y in zip(a, a[1:]))",
            )
        ),
        cpp=(
            (
                "map<int, int> m;\nfor (int i = 0; i < n; i++) for (int j = 0; j < i; j++) m[abs(a[i] - a[j])]++;\nint ans = m.begin()->second;",
                "int best = 2e9, ans = 0;\nfor (int i = 0; i < n; i++) {\n    for (int j = i + 1; j < n; j++) {\n        int x = abs(a[i] - a[j]);\n        if (x < best) {\n            best = x;\n            ans = 1;\n        } else if (x == best) ans++;\n    }\n}",
            )
            if count
            else (
                "sort(a.begin(), a.end());\nint ans = 2e9;\nfor (int i = 0; i + 1 < n; i++) ans = min(ans, a[i + 1] - a[i]);",
                "sort(a.begin(), a.end());\nint ans = a[n - 1] - a[0];\nfor (int i = 1; i < n; i++) {\n    if (a[i] - a[i - 1] < ans) ans = a[i] - a[i - 1];\n}",
            )
        ),
        wrong_python=(
            ("a.sort()\nd = [a[i + 1] - a[i] for i in range(n - 1)]\nans = d.count(min(d))",)
            if count
            else ("ans = min(abs(a[i + 1] - a[i]) for i in range(n - 1))", "b = sorted(set(a))\nans = min((b[i + 1] - b[i] for i in range(len(b) - 1)), default=0)")
        ),
        wrong_cpp=("int ans = 2e9;\nfor (int i = 1; i < n; i++) ans = min(ans, abs(a[i] - a[i - 1]));",),
        draw=(lambda r, size: (lambda n: {"n": n, "a": [r.randint(1, min(high, r.choice((5, 30, high)))) for _ in range(n)]})(r.randint(2, (4, 8, 25, 60)[size]))),
    )


@family(900, "implementation", "math")
def beginner_ticket_queue(rng: random.Random) -> Task:
    """Time until one person in a rotating queue has what he wants."""
    high = rng.choice((100, 1000, 10**6))
    return Task(
        reads=((Int("n", 1, rng.choice((100, 10**5)), "the number of people"), Int("k", 1, "n", "the place in question")), Ints("a", "n", 1, high, "how much each one needs")),
        stories=(
            "$n$ people stand in a queue for tickets; the $i$-th from the front wants to buy $a_i$ of them, and {hero} is the $k$-th. The person in front buys one ticket, which takes a minute, and then goes to the end of the queue at once if more are wanted, or leaves. After how many minutes does {hero} [leave|have all the tickets wanted]?",
            "There are $n$ jobs in a cyclic list, numbered from $1$; the $i$-th needs $a_i$ units of work. A processor [called {hero}|] goes through the list from job $1$ again and again and does one unit of work on each job that is not yet finished; finished jobs are skipped without loss of time. At which moment (in units) is job $k$ finished?".replace("[called {hero}|] ", ""),
            "{friend} hands out pancakes to $n$ children around a table, always one at a time: to the first, the second, ..., the $n$-th, then to the first again. Child $i$ eats $a_i$ pancakes in total and is left out afterwards. {hero} sits at place $k$. How many pancakes in all have been handed out when {hero} gets the last one that {hero} will eat?",
        ),
        asks=("the number asked for", "the answer for the $k$-th one"),
        output="int",
        python=(
            "x = a[k - 1]\nans = 0\nfor i in range(n):\n    if i < k:\n        ans += min(a[i], x)\n    else:\n        ans += min(a[i], x - 1)",
            "x = a[k - 1]\nans = sum(min(y, x) for y in a[:k]) + sum(min(y, x - 1) for y in a[k:])",
            "x = a[k - 1]\nans = sum(min(y, x) for y in a) - sum(1 for y in a[k:] if y >= x)",
        ),
        cpp=(
            "long long ans = 0;\nint x = a[k - 1];\nfor (int i = 0; i < n; i++) ans += min(a[i], i < k ? x : x - 1);",
            "long long ans = 0;\nfor (int i = 0; i < k; i++) ans += min(a[i], a[k - 1]);\nfor (int i = k; i < n; i++) ans += min(a[i], a[k - 1] - 1);",
        ),
        wrong_python=("x = a[k - 1]\nans = sum(min(y, x) for y in a)", "x = a[k - 1]\nans = sum(min(y, x) for y in a[:k - 1]) + sum(min(y, x - 1) for y in a[k - 1:])"),
        wrong_cpp=("long long ans = 0;\nfor (int i = 0; i < k; i++) ans += a[i];",),
    )
