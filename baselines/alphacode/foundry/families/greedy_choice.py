"""Choosing greedily after sorting: budgets, boats, pairs, orders of service, flips."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Table, Task, family


@family(800, "greedy", "sortings")
def greedy_buy_cheapest(rng: random.Random) -> Task:
    """As many items as the money allows, each with a fee; or the money left."""
    fee = rng.choice((0, 0, 1, 2, 5, 10))
    left = rng.random() < 0.4
    high = rng.choice((100, 1000, 10**6))
    extra = f" For every item bought a fee of {fee} coin{'s' * (fee > 1)} must be paid." if fee else ""
    ask = "the number of coins left after buying as many items as possible in the cheapest way" if left else "the largest number of items that can be bought"
    goal = "The aim is to buy as many items as possible, and among such purchases to choose one that costs least. How many coins will be left?" if left else "What is the largest number of items that can be bought?"
    low = f"best = 0\nfor x in sorted(a):\n    if m < x + {fee}:\n        break\n    m -= x + {fee}\n    best += 1\nans = {'m' if left else 'best'}"
    return Task(
        reads=((Int("n", 1, rng.choice((100, 10**5)), "the number of items"), Int("m", 0, 10**9, "the number of coins")), Ints("a", "n", 1, high, "the prices")),
        stories=(
            f"[There are|A shop has] $n$ items[ for sale|]; the $i$-th costs $a_i$ coins. A customer has $m$ coins.{extra} {goal}",
            f"{{hero}} [came|went] to the market of {{place}} with {{friend}} and $m$ coins [in the pocket|in a bag]. On the counter lie $n$ {{things}} with prices $a_1, \\dots, a_n$; each [may be taken once|is there once].{extra} {goal}",
            f"Given [a budget|an amount of money] $m$ and [the prices|prices] $a_1, a_2, \\dots, a_n$ of $n$ items, [choose|pick] a set of items whose total cost does not exceed $m$.{extra} {goal}",
            f"[Birthday is near|It is the eve of a feast], so two friends look at $n$ [presents|gifts] that cost $a_1, a_2, \\dots, a_n$. They have $m$ coins together.{extra} {goal}",
        ),
        asks=ask,
        output="int",
        python=(
            low,
            f"a.sort()\ni = 0\nwhile i < n and a[i] + {fee} <= m:\n    m -= a[i] + {fee}\n    i += 1\nans = {'m' if left else 'i'}",
            f"from itertools import accumulate\n---\np = [x for x in accumulate(y + {fee} for y in sorted(a)) if x <= m]\nans = {'m - (p[-1] if p else 0)' if left else 'len(p)'}",
        ),
        cpp=(
            f"sort(a.begin(), a.end());\nint i = 0;\nwhile (i < n && a[i] + {fee} <= m) {{\n    m -= a[i] + {fee};\n    i++;\n}}\nint ans = {'m' if left else 'i'};",
            f"multiset<int> s(a.begin(), a.end());\nint cnt = 0;\nfor (int x : s) {{\n    if (m < x + {fee}) break;\n    m -= x + {fee};\n    cnt++;\n}}\nint ans = {'m' if left else 'cnt'};",
        ),
        wrong_python=(
            low.replace("sorted(a)", "a"),
            low.replace(f"m < x + {fee}", f"m <= x + {fee}"),
        ),
        wrong_cpp=(f"sort(a.begin(), a.end());\nint i = 0;\nwhile (i < n && a[i] + {fee} < m) {{\n    m -= a[i] + {fee};\n    i++;\n}}\nint ans = {'m' if left else 'i'};",),
        draw=lambda r, size: _budget(r, size, high, fee),
    )


def _budget(rng: random.Random, size: int, high: int, fee: int) -> dict[str, object]:
    n = rng.randint(1, (4, 8, 25, 80)[size])
    top = rng.choice((5, 20, high))
    a = [rng.randint(1, min(high, top)) for _ in range(n)]
    few = sorted(a)[: rng.randint(0, n)]
    return {"n": n, "m": max(0, sum(few) + fee * len(few) + rng.choice((0, 0, -1, 1, 3))), "a": a}


@family(1000, "greedy", "two pointers", "sortings")
def greedy_boats(rng: random.Random) -> Task:
    """The fewest boats for two people at most and a limited weight."""
    strict = rng.random() < 0.3
    high = rng.choice((100, 1000, 10**9))
    sign = "<" if strict else "<="
    limit = "must be [strictly|] less than $k$" if strict else "must not exceed $k$"
    top = "k - 1" if strict else "k"
    return Task(
        reads=((Int("n", 1, rng.choice((100, 10**5))), Int("k", 2, high)), Ints("a", "n", 1, top)),
        stories=(
            f"$n$ [people|travellers|tourists] want to cross [a river|a lake] by boat. The $i$-th weighs $a_i$. A boat carries [one or two|at most two] of them, and the total weight in a boat {limit}. What is the smallest number of boats that lets everyone cross [at the same time|]?",
            f"[Split|Divide] the [numbers|integers] $a_1, a_2, \\dots, a_n$ into the smallest [possible|] number of groups so that each group has one or two numbers and the sum of each group {limit}.",
            f"{{hero}} packs $n$ {{things}} into [bags|sacks]. Into a bag [go|fit] no more than two {{things}}, and their total weight {limit}. The weights are $a_1, \\dots, a_n$. [How many bags are needed at least?|Find the smallest number of bags.]",
            f"[In {{place}}|At a fair] there is a swing with two seats. $n$ children stand [nearby|around]; child $i$ has weight $a_i$. In one ride one or two children swing, and the sum of their weights {limit}. Every child must swing exactly once. Find the smallest number of rides.",
        ),
        asks=("the smallest number [needed|required]", "the minimum number of groups"),
        output="int",
        python=(
            f"a.sort()\ni, j = 0, n - 1\nans = 0\nwhile i <= j:\n    if a[i] + a[j] {sign} k:\n        i += 1\n    j -= 1\n    ans += 1",
            f"a = sorted(a, reverse=True)\nans = 0\nlast = n - 1\nfor i in range(n):\n    if i > last:\n        break\n    if i < last and a[i] + a[last] {sign} k:\n        last -= 1\n    ans += 1",
            f"from collections import deque\n---\nd = deque(sorted(a))\nans = 0\nwhile d:\n    x = d.pop()\n    if d and d[0] + x {sign} k:\n        d.popleft()\n    ans += 1",
        ),
        cpp=(
            f"sort(a.begin(), a.end());\nint i = 0, j = n - 1, ans = 0;\nwhile (i <= j) {{\n    if ((long long)a[i] + a[j] {sign} k) i++;\n    j--;\n    ans++;\n}}",
            f"sort(a.rbegin(), a.rend());\nint pairs = 0;\nfor (int i = 0, j = n - 1; i < j; i++) {{\n    if (0LL + a[i] + a[j] {sign} k) {{\n        pairs++;\n        j--;\n    }}\n}}\nint ans = n - pairs;",
        ),
        wrong_python=(
            f"a.sort()\nans = 0\ni = 0\nwhile i < n:\n    if i + 1 < n and a[i] + a[i + 1] {sign} k:\n        i += 1\n    i += 1\n    ans += 1",
            "ans = (n + 1) // 2",
        ),
        wrong_cpp=("long long s = 0;\nfor (auto x : a) s += x;\nlong long ans = (s + k - 1) / k;",),
        draw=lambda r, size: _boats(r, size, high, strict),
    )


def _boats(rng: random.Random, size: int, high: int, strict: bool) -> dict[str, object]:
    n = rng.randint(1, (4, 8, 25, 80)[size])
    k = rng.randint(3, min(high, rng.choice((8, 20, high))))
    return {"n": n, "k": k, "a": [rng.randint(1, k - strict) for _ in range(n)]}


@family(1100, "greedy", "two pointers", "sortings")
def greedy_match_sizes(rng: random.Random) -> Task:
    """The most pairs of a buyer and a thing that suits."""
    d = rng.choice((1, 2, 3, 5, 10))
    kind = rng.choice(("ge", "gt", "near"))
    high = rng.choice((100, 1000, 10**9))
    words = {"ge": "$b_j \\ge a_i$", "gt": "$b_j > a_i$", "near": f"$|a_i - b_j| \\le {d}$"}[kind].replace("|", "\\|")
    skip_b, good = {"ge": ("b[j] < a[i]", "b[j] >= a[i]"), "gt": ("b[j] <= a[i]", "b[j] > a[i]"), "near": (f"b[j] < a[i] - {d}", f"b[j] <= a[i] + {d}")}[kind]
    loop = f"a.sort()\nb.sort()\nans = i = j = 0\nwhile i < n and j < m:\n    if {skip_b}:\n        j += 1\n    elif {good}:\n        ans += 1\n        i += 1\n        j += 1\n    else:\n        i += 1"
    return Task(
        reads=((Int("n", 1, rng.choice((100, 10**5))), Int("m", 1, 10**5)), Ints("a", "n", 1, high), Ints("b", "m", 1, high)),
        stories=(
            f"[Given|You are given] two arrays, $a$ of length $n$ and $b$ of length $m$. [An element|The element] $a_i$ can be [paired|matched] with $b_j$ if {words}. Every element may be in at most one pair. Find the largest [possible|] number of pairs.",
            f"$n$ [customers|people] [stand|wait] in [a shoe shop|a workshop] with $m$ pairs of shoes. Customer $i$ has feet of size $a_i$, and the $j$-th pair has size $b_j$; it suits the customer if {words}. Nobody buys two pairs. How many [customers|people] can be served at most?",
            f"[In {{place}}|At the castle], $n$ [knights|squires] of strength $a_i$ look for horses; there are $m$ horses, the $j$-th of strength $b_j$. [Knight|Rider] $i$ can ride horse $j$ only if {words}. [{{hero}} wants to give|Give] horses to as many of them as possible. How many get a horse?",
            f"{{hero}} has $n$ [lids|plugs] and {{friend}} has $m$ [pots|sockets]. Number $i$ of the former has size $a_i$, number $j$ of the latter has size $b_j$. They fit when {words}. What is the greatest number of fitting pairs that can be formed [at once|simultaneously]?",
        ),
        asks=("the largest number of pairs", "the maximum possible number of pairs"),
        output="int",
        python=(
            loop,
            f"a.sort()\nb.sort()\nans = 0\nj = 0\nfor i in range(n):\n    while j < m and {skip_b}:\n        j += 1\n    if j < m and {good}:\n        ans += 1\n        j += 1",
            f"a.sort(reverse=True)\nb.sort(reverse=True)\nans = 0\nwhile a and b:\n    x, y = a[-1], b[-1]\n    if {skip_b.replace('a[i]', 'x').replace('b[j]', 'y')}:\n        b.pop()\n    else:\n        a.pop()\n        if {good.replace('a[i]', 'x').replace('b[j]', 'y')}:\n            b.pop()\n            ans += 1",
        ),
        cpp=(
            f"sort(a.begin(), a.end());\nsort(b.begin(), b.end());\nint ans = 0;\nfor (int i = 0, j = 0; i < n && j < m;) {{\n    if ({skip_b}) j++;\n    else if ({good}) ans++, i++, j++;\n    else i++;\n}}",
            f"sort(a.begin(), a.end());\nsort(b.begin(), b.end());\nint ans = 0, j = 0;\nfor (int i = 0; i < n; i++) {{\n    while (j < m && {skip_b}) j++;\n    if (j < m && {good}) {{\n        ans++;\n        j++;\n    }}\n}}",
        ),
        wrong_python=(
            loop.replace("a.sort()\nb.sort()\n", ""),
            f"a.sort()\nb.sort()\nans = 0\nfor i in range(min(n, m)):\n    j = i\n    if not ({skip_b}) and {good}:\n        ans += 1",
        ),
        wrong_cpp=(f"int ans = 0;\nfor (int i = 0; i < n; i++) {{\n    for (int j = 0; j < m; j++) {{\n        if (!({skip_b}) && {good}) {{\n            ans++;\n            break;\n        }}\n    }}\n}}",),
    )


@family(1000, "greedy", "sortings")
def greedy_waiting_sum(rng: random.Random) -> Task:
    """The least total waiting time, own service included or not."""
    own = rng.random() < 0.5
    high = rng.choice((100, 1000, 10**6))
    end = "until the customer's own service ends" if own else "before the customer's own service begins"
    py = "ans = 0\ns = 0\nfor x in sorted(a):\n" + ("    s += x\n    ans += s" if own else "    ans += s\n    s += x")
    return Task(
        reads=(Int("n", 1, rng.choice((1000, 10**5))), Ints("a", "n", 1, high)),
        stories=(
            f"$n$ customers [come|arrive] at [a bank|a bakery|a barber's] at moment $0$; serving the $i$-th takes $a_i$ minutes, and [they are served one after another|only one is served at a time]. The waiting time of a customer is the time {end}. [Choose|Find] an order with the smallest total waiting time of all customers. What is this total?",
            f"[A processor|One machine] must run $n$ jobs one by one without pauses; job $i$ lasts $a_i$. For an order of the jobs, add up over all jobs the moments at which they {'are finished' if own else 'start'} (the first starts at $0$). Find the smallest [possible|] sum.",
            f"{{hero}} has to [repair|read|paint] $n$ {{things}}; the $i$-th needs $a_i$ hours. Owners of the {{things}} are impatient, each counts the hours {'until the work on their thing is finished' if own else 'before the work on their thing begins'}. {{hero}} works without rest[ from hour $0$|, beginning at hour $0$]. What is the smallest possible sum of the hours that the owners count?",
        ),
        asks=("the smallest possible total", "the minimum sum"),
        output="int",
        python=(
            py,
            f"a.sort()\nans = sum(a[i] * (n - i{'' if own else ' - 1'}) for i in range(n))",
            f"from itertools import accumulate\n---\nans = sum(accumulate(sorted(a))){'' if own else ' - sum(a)'}",
        ),
        cpp=(
            f"sort(a.begin(), a.end());\nlong long ans = 0;\nfor (int i = 0; i < n; i++) ans += 1LL * a[i] * (n - i{'' if own else ' - 1'});",
            "sort(a.begin(), a.end());\nlong long ans = 0, s = 0;\nfor (auto x : a) {\n" + ("    s += x;\n    ans += s;\n}" if own else "    ans += s;\n    s += x;\n}"),
        ),
        wrong_python=(py.replace("sorted(a)", "a"), f"a.sort()\nans = sum(a[i] * (n - i{' - 1' if own else ''}) for i in range(n))"),
        wrong_cpp=(f"sort(a.rbegin(), a.rend());\nlong long ans = 0;\nfor (int i = 0; i < n; i++) ans += 1LL * a[i] * (n - i{'' if own else ' - 1'});",),
    )


@family(1200, "greedy", "sortings")
def greedy_sign_flips(rng: random.Random) -> Task:
    """The largest sum after exactly k changes of sign."""
    exact = rng.random() < 0.6
    low = rng.choice((100, 1000, 10**9))
    times = "exactly $k$ times" if exact else "at most $k$ times"
    again = " (the same element may be chosen several times)" if exact else ""
    fix = "if k % 2 == 1:\n    a[a.index(min(a))] *= -1\n" if exact else ""
    return Task(
        reads=((Int("n", 1, rng.choice((100, 10**5))), Int("k", 1, 10**5)), Ints("a", "n", -low, low)),
        stories=(
            f"You are given an array $a$ of $n$ integers. In one operation you [choose|pick] an element and [change its sign|multiply it by $-1$]. The operation is [done|performed|applied] {times}{again}. Find the largest possible sum of the array.",
            f"{{hero}} wrote $n$ integers on [cards|a board]. {{friend}} may [turn|replace] a number $x$ into $-x$, and does so {times}{again}. What is the greatest sum of all numbers that {{friend}} can [get|reach]?",
            f"[In {{place}}|In the kingdom's treasury] $n$ accounts hold $a_1, \\dots, a_n$ coins; a negative number is a debt. A spell of [the wizard|a fairy] changes a debt into savings of the same size, and [alas|unfortunately] savings into a debt. The spell is cast {times}, each time on one account{again}. How large can the total of all accounts become?",
        ),
        asks=("the largest possible sum", "the maximum sum [that can be obtained|]"),
        output="int",
        python=(
            f"a.sort()\ni = 0\nwhile i < n and k > 0 and a[i] < 0:\n    a[i] = -a[i]\n    i += 1\n    k -= 1\n{fix}ans = sum(a)",
            "neg = sorted(x for x in a if x < 0)\nused = min(k, len(neg))\nans = sum(a) - 2 * sum(neg[:used])" + ("\nif (k - used) % 2 == 1:\n    ans -= 2 * min(abs(x) for x in a)" if exact else ""),
        ),
        cpp=(
            "sort(a.begin(), a.end());\nfor (int i = 0; i < n && k > 0 && a[i] < 0; i++) {\n    a[i] = -a[i];\n    k--;\n}\nlong long ans = 0;\nfor (auto x : a) ans += x;" + ("\nif (k % 2) ans -= 2LL * *min_element(a.begin(), a.end());" if exact else ""),
            "sort(a.begin(), a.end());\nlong long ans = 0;\nint used = 0, small = INT_MAX;\nfor (int i = 0; i < n; i++) {\n    small = min(small, abs(a[i]));\n    if (a[i] < 0 && used < k) {\n        used++;\n        ans -= a[i];\n    } else ans += a[i];\n}" + ("\nif ((k - used) % 2 != 0) ans -= 2LL * small;" if exact else ""),
        ),
        wrong_python=(
            "a.sort()\nfor i in range(min(n, k)):\n    a[i] = -a[i]\nans = sum(a)",
            "ans = sum(abs(x) for x in a)",
        ),
        wrong_cpp=("long long ans = 0;\nfor (int i = 0; i < n; i++) {\n    if (a[i] < 0 && k > 0) {\n        ans -= a[i];\n        k--;\n    } else ans += a[i];\n}",),
        draw=lambda r, size: _flips(r, size, low),
    )


def _flips(rng: random.Random, size: int, low: int) -> dict[str, object]:
    n = rng.randint(1, (4, 8, 25, 80)[size])
    top = min(low, rng.choice((4, 20, low)))
    a = [rng.randint(-top, top) for _ in range(n)]
    return {"n": n, "k": rng.randint(1, n + 3), "a": a}


@family(900, "greedy", "sortings")
def greedy_buy_amount(rng: random.Random) -> Task:
    """Exactly k units from sellers with prices and stocks at the least cost, or the most gain."""
    most = rng.random() < 0.4
    high = rng.choice((100, 1000, 10**6))
    one, all_ = ("highest", "largest") if most else ("lowest", "smallest")
    order = "reverse=True" if most else ""
    goal = "What is the largest total payment that can be received for them?" if most else "What is the smallest amount of money that suffices?"
    cmp = ("rbegin", "rend") if most else ("begin", "end")
    return Task(
        reads=((Int("n", 1, rng.choice((100, 1000))), Int("k", 1, 10**5)), Table("b", "n", (Int("p", 1, high), Int("c", 1, 1000)), "the price of a unit and the number of units")),
        stories=(
            f"[There are|Consider] $n$ {'buyers' if most else 'sellers'} of [milk|grain|flour]. The $i$-th {'pays' if most else 'asks'} $p_i$ coins for a unit and {'buys' if most else 'has'} at most $c_i$ units. Exactly $k$ units must be {'sold' if most else 'bought'}; [it is known|it is guaranteed] that all of them together {'take' if most else 'have'} at least $k$. {goal}",
            f"{{hero}} {'harvested' if most else 'needs'} $k$ {{things}}. [In {{place}}|Around] there are $n$ {'traders, the $i$-th of whom will buy' if most else 'shops, the $i$-th of which offers'} up to $c_i$ {{things}} at $p_i$ coins each. The sum of all $c_i$ is not less than $k$. {{hero}} {'sells' if most else 'buys'} exactly $k$. {goal}",
            f"Choose integers $x_1, \\dots, x_n$ with $0 \\le x_i \\le c_i$ and $x_1 + \\dots + x_n = k$ so that $p_1 \\cdot x_1 + \\dots + p_n \\cdot x_n$ is as {'large' if most else 'small'} as possible; the sum of all $c_i$ is at least $k$. Find [this value|the value of this expression].",
        ),
        asks=(f"the {all_} possible {'payment' if most else 'cost'}", f"the {all_} total that is possible"),
        output="int",
        python=(
            f"ans = 0\nfor p, c in sorted(b{', ' + order if order else ''}):\n    x = min(c, k)\n    ans += x * p\n    k -= x",
            f"units = []\nfor p, c in b:\n    units += [p] * c\nunits.sort({order})\nans = sum(units[:k])",
            f"b.sort(key=lambda q: {'-' if most else ''}q[0])\nans = 0\ni = 0\nwhile k > 0:\n    if b[i][1] >= k:\n        ans += k * b[i][0]\n        k = 0\n    else:\n        ans += b[i][0] * b[i][1]\n        k -= b[i][1]\n        i += 1",
        ),
        cpp=(
            f"sort(b.{cmp[0]}(), b.{cmp[1]}());\nlong long ans = 0;\nfor (auto &q : b) {{\n    long long x = min<long long>(k, q[1]);\n    ans += x * q[0];\n    k -= x;\n}}",
            f"map<long long, long long> s;\nfor (auto &q : b) s[{'-' if most else ''}q[0]] += q[1];\nlong long ans = 0;\nfor (auto &q : s) {{\n    long long x = min((long long)k, q.second);\n    ans += x * {'-' if most else ''}q.first;\n    k -= x;\n}}",
        ),
        wrong_python=("ans = 0\nfor p, c in b:\n    x = min(c, k)\n    ans += x * p\n    k -= x", f"ans = k * {'max' if most else 'min'}(p for p, c in b)"),
        wrong_cpp=(f"sort(b.{cmp[0]}(), b.{cmp[1]}(), [](auto &x, auto &y) {{ return x[1] < y[1]; }});\nlong long ans = 0;\nfor (auto &q : b) {{\n    long long x = min<long long>(k, q[1]);\n    ans += x * q[0];\n    k -= x;\n}}",),
        draw=lambda r, size: _sellers(r, size, high),
    )


def _sellers(rng: random.Random, size: int, high: int) -> dict[str, object]:
    n = rng.randint(1, (4, 8, 25, 80)[size])
    b = [(rng.randint(1, min(high, rng.choice((9, high)))), rng.randint(1, rng.choice((3, 10, 100)))) for _ in range(n)]
    return {"n": n, "k": rng.randint(1, sum(c for _, c in b)), "b": b}


@family(1600, "greedy", "sortings")
def greedy_two_stages(rng: random.Random) -> Task:
    """Johnson's rule: the shortest time for jobs that pass two machines in this order."""
    high = rng.choice((100, 1000, 10**6))
    names = rng.choice((("washed", "dried"), ("cut", "sewn"), ("baked", "decorated"), ("printed", "bound")))
    return Task(
        reads=(Int("n", 1, rng.choice((1000, 10**5))), Table("b", "n", (Int("x", 1, high), Int("y", 1, high)))),
        stories=(
            f"[A workshop|{{hero}}] has $n$ orders. Order $i$ must first be {names[0]}, which takes $x_i$ minutes, and [only then|after that] {names[1]}, which takes $y_i$ minutes. There is one machine for either stage, [a machine handles one order at a time|each works on one order at a time] without interruption, but both may work at once on different orders. Find the least time in which all orders can be completed.",
            "[There are|Given are] $n$ jobs and two machines, $A$ and $B$. Job $i$ needs $x_i$ units of time on $A$ and, once that is finished, $y_i$ units on $B$. Each machine processes one job at a time. [Find|Compute] the earliest moment at which all jobs can be finished, if the work starts at moment $0$.",
            f"{{hero}} and {{friend}} prepare $n$ {{things}} for [a feast|sale]. Each is first {names[0]} by {{hero}} ($x_i$ minutes for the $i$-th) and later {names[1]} by {{friend}} ($y_i$ minutes). Both do one thing at a time, [and the order is theirs to choose|in any order they like]. How soon can everything be ready?",
        ),
        asks=("the least time in which everything can be done", "the smallest possible moment of completion"),
        output="int",
        python=(
            "first = sorted(p for p in b if p[0] < p[1])\nlast = sorted((p for p in b if p[0] >= p[1]), key=lambda p: -p[1])\ns = ans = 0\nfor x, y in first + last:\n    s += x\n    ans = max(ans, s) + y",
            "b.sort(key=lambda p: (0, p[0]) if p[0] <= p[1] else (1, -p[1]))\none = two = 0\nfor x, y in b:\n    one += x\n    two = max(one, two) + y\nans = two",
        ),
        cpp=(
            "sort(b.begin(), b.end(), [](const auto &p, const auto &q) {\n    bool u = p[0] < p[1], v = q[0] < q[1];\n    if (u != v) return u;\n    return u ? p[0] < q[0] : p[1] > q[1];\n});\nlong long s = 0, ans = 0;\nfor (auto &p : b) {\n    s += p[0];\n    ans = max(ans, s) + p[1];\n}",
            "vector<pair<long long, long long>> u, v;\nfor (auto &p : b) {\n    if (p[0] <= p[1]) u.push_back({p[0], p[1]});\n    else v.push_back({p[1], p[0]});\n}\nsort(u.begin(), u.end());\nsort(v.rbegin(), v.rend());\nlong long s = 0, ans = 0;\nfor (auto &p : u) {\n    s += p.first;\n    ans = max(ans, s) + p.second;\n}\nfor (auto &p : v) {\n    s += p.second;\n    ans = max(ans, s) + p.first;\n}",
        ),
        wrong_python=("s = ans = 0\nfor x, y in sorted(b):\n    s += x\n    ans = max(ans, s) + y", "s = ans = 0\nfor x, y in sorted(b, key=lambda p: -p[1]):\n    s += x\n    ans = max(ans, s) + y"),
        wrong_cpp=("long long u = 0, v = 0;\nfor (auto &p : b) u += p[0], v += p[1];\nlong long small = 1e18;\nfor (auto &p : b) small = min(small, min(p[0], p[1]));\nlong long ans = max(u, v) + small;",),
    )


@family(1100, "greedy", "math")
def greedy_teams(rng: random.Random) -> Task:
    """Teams of k with at least one of either kind."""
    k = rng.choice((3, 3, 4, 5))
    high = rng.choice((1000, 10**9, 10**18))
    x, y = rng.choice((("programmers", "mathematicians"), ("archers", "knights"), ("cooks", "waiters"), ("red balls", "blue balls")))
    return Task(
        reads=((Int("n", 0, high), Int("m", 0, high)),),
        stories=(
            f"[There are|In {{place}} there are] $n$ {x} and $m$ {y}. A [team|group] consists of exactly {k} of them and [must contain|contains] at least one of the {x} and at least one of the {y}. Find the largest number of [teams|groups] that can be formed.",
            f"From $n$ {x} and $m$ {y}, {{hero}} makes sets of {k}. [No set may be of one kind only|Each set needs both kinds], and nothing is used twice. How many sets can {{hero}} make at most?",
            f"In one move take {k} items out of two heaps with $n$ and $m$ items, at least one from [each|either] heap. [Count|Find] the largest number of moves that can be made[ one after another|].",
        ),
        asks=("the largest number", "the maximum possible number"),
        output="int",
        python=(
            f"ans = min(n, m, (n + m) // {k})",
            f"small, big = sorted((n, m))\nif small * {k - 1} <= big:\n    ans = small\nelse:\n    ans = (small + big) // {k}",
            f"lo, hi = 0, n + m\nwhile lo < hi:\n    mid = (lo + hi + 1) // 2\n    if n >= mid and m >= mid and n + m >= {k} * mid:\n        lo = mid\n    else:\n        hi = mid - 1\nans = lo",
        ),
        cpp=(
            f"long long ans = min(min((long long)n, (long long)m), ((long long)n + m) / {k});",
            f"long long x = n, y = m;\nif (x > y) swap(x, y);\nlong long ans = (x + y) / {k};\nif (ans > x) ans = x;",
        ),
        wrong_python=("ans = min(n, m)", f"ans = (n + m) // {k}", f"ans = min(n, m // {k - 1})"),
        wrong_cpp=(f"long long ans = min(n / {k - 1} + 0LL, m + 0LL);",),
    )
