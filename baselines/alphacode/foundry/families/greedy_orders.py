"""Greedy constructions and exchange arguments: deadlines, cuts, digits, smallest orders, stops."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Table, Task, Word, family

SIZES = (4, 8, 25, 80)


@family(1100, "greedy", "sortings")
def greedy_deadlines(rng: random.Random) -> Task:
    """Can all jobs be done by their deadlines; or how late is the latest at best."""
    late = rng.random() < 0.5
    high = rng.choice((100, 1000, 10**6))
    top = high * 100
    goal = "The lateness of a job is how much later than $d_i$ it is finished, or $0$ if it is in time. What is the smallest possible value of the greatest lateness?" if late else "Is it possible to finish every job in time, that is, job $i$ not later than at moment $d_i$?"
    end = "ans = max(ans, s - d)" if late else "ans = ans and s <= d"
    core = f"s = 0\nans = {0 if late else 'True'}\nfor x, d in sorted(b, key=lambda p: p[1]):\n    s += x\n    {end}"
    cend = "ans = max(ans, s - p[1]);" if late else "if (s > p[1]) ans = false;"
    init = "long long ans = 0;" if late else "bool ans = true;"
    return Task(
        reads=(Int("n", 1, rng.choice((1000, 10**5))), Table("b", "n", (Int("x", 1, high), Int("d", 1, top)))),
        stories=(
            f"[There are|Given are] $n$ jobs for one machine. Job $i$ takes $x_i$ units of time and has the deadline $d_i$. Work starts at moment $0$; the jobs are done one after another in any order. {goal}",
            f"{{hero}} [promised|has] to [mend|deliver] $n$ {{things}}, the $i$-th of which takes $x_i$ minutes and is wanted at minute $d_i$. {{hero}} does these jobs one by one from minute $0$ on, and may choose the order. {goal}",
            f"[A student|A wizard's apprentice] must write $n$ [essays|spells]. Essay or spell $i$ is a job of $x_i$ hours that should be ready when $d_i$ hours have passed from now. Only one is written at a time, [without breaks|with no pause]. Choose the best order. {goal}",
        ),
        asks="the smallest possible greatest lateness" if late else "all jobs can be finished in time",
        output="int" if late else "yesno",
        yes=rng.choice((("YES", "NO"), ("Yes", "No"))),
        python=(
            core,
            "b.sort(key=lambda p: p[1])\ns = [0]\nfor p in b:\n    s.append(s[-1] + p[0])\n" + ("ans = max(0, max(s[i + 1] - b[i][1] for i in range(n)))" if late else "ans = all(s[i + 1] <= b[i][1] for i in range(n))"),
            ("w = {}\nfor x, d in b:\n    w[d] = w.get(d, 0) + x\ns = 0\nworst = 0\nfor d in sorted(w):\n    s += w[d]\n    worst = max(worst, s - d)\nans = worst" if late else "w = {}\nfor x, d in b:\n    w[d] = w.get(d, 0) + x\ns = 0\nans = True\nfor d in sorted(w):\n    s += w[d]\n    if s > d:\n        ans = False\n        break"),
        ),
        cpp=(
            f"sort(b.begin(), b.end(), [](const auto &p, const auto &q) {{ return p[1] < q[1]; }});\nlong long s = 0;\n{init}\nfor (auto &p : b) {{\n    s += p[0];\n    {cend}\n}}",
            f"map<long long, long long> w;\nfor (auto &p : b) w[p[1]] += p[0];\nlong long s = 0;\n{init}\nfor (auto [d, x] : w) {{\n    s += x;\n    {cend.replace('p[1]', 'd')}\n}}",
        ),
        wrong_python=(core.replace("sorted(b, key=lambda p: p[1])", "b"), core.replace("key=lambda p: p[1]", "key=lambda p: p[0]"), core.replace("key=lambda p: p[1]", "key=lambda p: p[1] - p[0]")),
        wrong_cpp=(f"sort(b.begin(), b.end());\nlong long s = 0;\n{init}\nfor (auto &p : b) {{\n    s += p[0];\n    {cend}\n}}",),
        draw=lambda r, size: _jobs(r, size, high),
        cases=None if late else True,
    )


def _jobs(rng: random.Random, size: int, high: int) -> dict[str, object]:
    n, m = rng.randint(1, SIZES[size]), min(high, rng.choice((5, 20, high)))
    s, b = 0, []
    for _ in range(n):
        x = rng.randint(1, m)
        s += x
        b.append((x, min(100 * high, s + rng.choice((0, 0, 1, rng.randint(0, 2 * m))))))
    if rng.random() < 0.4:
        i = rng.randrange(n)
        b[i] = (b[i][0], max(1, b[i][1] - rng.choice((1, 2, m))))
    rng.shuffle(b)
    return {"n": n, "b": b}


@family(1200, "greedy", "sortings")
def greedy_make_distinct(rng: random.Random) -> Task:
    """The fewest increments of 1 after which all numbers differ by at least g."""
    g = rng.choice((1, 1, 2, 3))
    down = rng.random() < 0.4
    verb, verbed = ("decrease", "decreased") if down else ("increase", "increased")
    high = rng.choice((100, 1000, 10**6))
    cond = "all elements are different" if g == 1 else f"any two elements differ by at least {g}"
    nonneg = " (elements may become negative)" if down else ""
    order, cmp, sgn = ("sorted(a, reverse=True)", "min", "-") if down else ("sorted(a)", "max", "+")
    core = f"ans = 0\nlast = None\nfor x in {order}:\n    y = x if last is None else {cmp}(x, last {sgn} {g})\n    ans += abs(y - x)\n    last = y"
    step = f"a[i - 1] {sgn} {g}"
    loop = f"a.sort({'reverse=True' if down else ''})\nans = 0\nfor i in range(1, n):\n    if a[i] {'>' if down else '<'} {step}:\n        ans += {'a[i] - (' + step + ')' if down else step + ' - a[i]'}\n        a[i] = {step}"
    cpp = f"sort(a.{'rbegin' if down else 'begin'}(), a.{'rend' if down else 'end'}());\nlong long ans = 0;\nfor (int i = 1; i < n; i++) {{\n    int x = {'min' if down else 'max'}(a[i], {step});\n    ans += abs(x - a[i]);\n    a[i] = x;\n}}"
    cpp2 = f"multiset<int> s(a.begin(), a.end());\nlong long ans = 0;\nbool any = false;\nlong long last = 0;\nwhile (!s.empty()) {{\n    auto pos = {'prev(s.end())' if down else 's.begin()'};\n    long long x = *pos;\n    s.erase(pos);\n    if (any && x {'>' if down else '<'} last {sgn} {g}) {{\n        ans += llabs(last {sgn} {g} - x);\n        x = last {sgn} {g};\n    }}\n    any = true;\n    last = x;\n}}"
    return Task(
        reads=(Int("n", 1, rng.choice((1000, 10**5))), Ints("a", "n", 1, high)),
        stories=(
            f"In one step you may {verb} any element of an array of $n$ integers by 1{nonneg}. [Find|What is] the smallest number of steps after which {cond}.",
            f"{{hero}} has $n$ {{things}} with [values|numbers] $a_1, \\dots, a_n$ and wants that {cond.replace('elements', 'values')}. A value can only be {verbed}, and {'one coin is lost for' if down else 'it costs one coin to make'} each change by 1{nonneg.replace('elements', 'values')}. How many coins are needed at least?",
            f"[The flagpoles|The chimneys] of {{place}} have heights $a_1, \\dots, a_n$. The king orders that {cond.replace('elements', 'heights')}. {{hero}} can {verb} a height by one in a day's work{nonneg.replace('elements', 'heights')}. How many days does the work take if nothing is wasted?",
        ),
        asks=("the smallest number", "the least number of unit changes"),
        output="int",
        python=(core, loop),
        cpp=(cpp, cpp2),
        wrong_python=(loop.replace(f"a.sort({'reverse=True' if down else ''})\n", ""), "ans = n - len(set(a))", loop.replace(f"        a[i] = {step}", "        pass")),
        wrong_cpp=(cpp.replace("    a[i] = x;\n", ""),),
        draw=lambda r, size: {"n": (n := r.randint(1, SIZES[size])), "a": [r.randint(1, min(high, r.choice((n, 2 * n, 2 * n + 3)))) for _ in range(n)]},
    )


@family(1100, "greedy", "sortings", "two pointers")
def greedy_small_spread(rng: random.Random) -> Task:
    """Choose k so that the largest minus the smallest is least; or exclude k."""
    drop = rng.random() < 0.5
    high = rng.choice((100, 1000, 10**9))
    m = "n - k" if drop else "k"
    what = "remove exactly $k$ of them" if drop else "choose exactly $k$ of them"
    rest = "the remaining ones" if drop else "the chosen ones"
    core = f"m = {m}\na.sort()\nans = min(a[i + m - 1] - a[i] for i in range(n - m + 1))"
    return Task(
        reads=((Int("n", 2, rng.choice((100, 10**5))), Int("k", 1, "n - 1")), Ints("a", "n", 1, high)),
        stories=(
            f"You are given $n$ integers. You must {what}. [Find|What is] the smallest possible difference between the largest and the smallest of {rest}[?|.]".replace("[?|.]", "."),
            f"$n$ [runners|singers] want to take part in a show; the $i$-th is $a_i$ [centimetres tall|years old]. {{hero}} has to {what}. The show looks best when the difference between the greatest and the least number $a_i$ among {rest} is as small as possible. Find this smallest difference.",
            f"[In the market of {{place}}|In a garden] {{hero}} sees $n$ {{things}} of sizes $a_1, a_2, \\dots, a_n$ and must {what}. Among {rest}, the biggest and the smallest size should be as close as possible. How close can they be?",
        ),
        asks=("the smallest possible difference",),
        output="int",
        python=(core, f"m = {m}\ns = sorted(a)\nans = s[-1] - s[0]\nfor i in range(m - 1, n):\n    ans = min(ans, s[i] - s[i - m + 1])", f"a = sorted(a)\nans = min(y - x for x, y in zip(a, a[{m} - 1:]))"),
        cpp=(
            f"sort(a.begin(), a.end());\nint m = {m};\nint ans = INT_MAX;\nfor (int i = 0; i + m <= n; i++) ans = min(ans, a[i + m - 1] - a[i]);",
            f"sort(a.begin(), a.end());\nint m = {m}, ans = 2e9;\nint i = 0;\nfor (int j = 0; j < n; j++) {{\n    while (j - i + 1 > m) i++;\n    if (j - i + 1 == m) ans = min(ans, a[j] - a[i]);\n}}",
        ),
        wrong_python=(core.replace("a.sort()\n", ""), f"a.sort()\nm = {m}\nans = a[m - 1] - a[0]"),
        wrong_cpp=(f"sort(a.begin(), a.end());\nint m = {m};\nint ans = min(a[m - 1] - a[0], a[n - 1] - a[n - m]);",),
        draw=lambda r, size: {"n": (n := r.randint(2, SIZES[size])), "k": r.randint(1, n - 1) if r.random() < 0.5 else n // 2, "a": [r.randint(1, min(high, 40)) for _ in range(n)]},
    )


@family(1400, "constructive algorithms", "greedy", "data structures")
def greedy_up_down_order(rng: random.Random) -> Task:
    """The lexicographically smallest (largest) permutation with a given pattern of rises and falls."""
    big = rng.random() < 0.4
    up, down = rng.choice(("<>", "UD", "+-"))
    small = "largest" if big else "smallest"
    turn = down if not big else up
    core = f"ans = list(range(1, len(s) + 2))\ni = 0\nwhile i < len(s):\n    j = i\n    while j < len(s) and s[j] == '{turn}':\n        j += 1\n    ans[i:j + 1] = ans[i:j + 1][::-1]\n    i = max(j, i + 1)"
    stack = f"ans = []\nst = []\nfor i in range(len(s) + 1):\n    st.append(i + 1)\n    if i == len(s) or s[i] != '{turn}':\n        while st:\n            ans.append(st.pop())"
    cpp = f"int m = s.size() + 1;\nvector<int> ans(m);\niota(ans.begin(), ans.end(), 1);\nfor (int i = 0; i < m;) {{\n    int j = i;\n    while (j + 1 < m && s[j] == '{turn}') j++;\n    reverse(ans.begin() + i, ans.begin() + j + 1);\n    i = j + 1;\n}}"
    cpp2 = f"vector<int> ans, st;\nint m = s.size();\nfor (int i = 0; i <= m; i++) {{\n    st.push_back(i + 1);\n    if (i == m || s[i] != '{turn}') while (!st.empty()) {{\n        ans.push_back(st.back());\n        st.pop_back();\n    }}\n}}"
    wrong = f"lo, hi = 1, len(s) + 1\nans = []\nfor c in s:\n    if c == '{up}':\n        ans.append(lo)\n        lo += 1\n    else:\n        ans.append(hi)\n        hi -= 1\nans.append(lo)"
    wrong2 = core.replace("i = max(j, i + 1)", "i = j + 1").replace("ans[i:j + 1] = ans[i:j + 1]", "ans[i:j] = ans[i:j]")
    if big:
        flip = "\nans = [len(s) + 2 - x for x in ans]"
        core, stack, wrong2 = core + flip, stack + flip, wrong2 + flip
        cpp, cpp2 = cpp + "\nfor (int &x : ans) x = m + 1 - x;", cpp2 + "\nfor (int &x : ans) x = m + 2 - x;"
    return Task(
        reads=(Word("s", 1, rng.choice((100, 1000, 10**5)), up + down),),
        stories=(
            f"You are given a string $s$ of length $m$ made of {up} and {down}. Find the lexicographically {small} permutation $p$ of the numbers $1, 2, \\dots, m + 1$ such that $p_i < p_{{i+1}}$ where $s_i$ is {up}, and $p_i > p_{{i+1}}$ where $s_i$ is {down}.",
            f"{{hero}} walks over a chain of $m + 1$ hills with different heights from $1$ to $m + 1$ and remembers a string $s$ of length $m$: {up} where the next hill is higher than the current one, and {down} where it is lower. Among all sequences of heights that agree with $s$, find the lexicographically {small} one (at the first place of difference it has the {'larger' if big else 'smaller'} number).",
            f"Write each of the integers from $1$ to $|s| + 1$ exactly once in a row so that neighbours compare as the string $s$ tells: the $i$-th character is {up} if number $i$ of the row must be less than number $i + 1$, and {down} if it must be greater. Of all such rows take the {small} in lexicographic order.".replace("|s|", "\\|s\\|"),
        ),
        asks=("this permutation", "the numbers of the row that was found", "the required sequence"),
        output="ints",
        python=(core, stack),
        cpp=(cpp, cpp2),
        wrong_python=(wrong, wrong2),
        wrong_cpp=(cpp.replace("s[j] == '", "s[j] != '"),),
        cases=None,
    )


@family(1300, "greedy", "constructive algorithms")
def greedy_digits_with_sum(rng: random.Random) -> Task:
    """The smallest or largest number of n digits with a digit sum s, and digits up to d."""
    d = rng.choice((9, 9, 5, 3, 2))
    large = rng.random() < 0.4
    small = "largest" if large else "smallest"
    note = "" if d == 9 else f" all of whose digits are at most {d}"
    digits = "digits" if d == 9 else f"digits from $0$ to ${d}$"
    core = f"s = m\nw = []\nfor i in range(n):\n    rest = n - 1 - i\n    for x in range({d}, -1, -1):\n        if x <= s:\n            w.append(x)\n            s -= x\n            break\nans = ''.join(map(str, w))"
    if not large:
        core = f"s = m - 1\nw = [0] * n\nw[0] = 1\ni = n - 1\nwhile s > 0:\n    x = min({d} - w[i], s)\n    w[i] += x\n    s -= x\n    i -= 1\nans = ''.join(map(str, w))"
        other = f"s = m\nans = ''\nfor i in range(n):\n    low = 1 if i == 0 else 0\n    x = max(low, s - {d} * (n - 1 - i))\n    ans += str(x)\n    s -= x"
        cpp = f"string ans(n, '0');\nans[0] = '1';\nint s = m - 1;\nfor (int i = n - 1; i >= 0; i--) {{\n    int x = min(s, '{d}' - ans[i]);\n    ans[i] += x;\n    s -= x;\n}}"
        cpp2 = f"string ans;\nfor (int i = 0; i < n; i++) {{\n    int x = max(i == 0 ? 1 : 0, m - {d} * (n - 1 - i));\n    ans += char('0' + x);\n    m -= x;\n}}"
        wrong = (core.replace("s = m - 1", "s = m").replace("w[0] = 1\n", ""), f"ans = ''\ns = m\nfor i in range(n):\n    x = min(s, {d})\n    s -= x\n    ans = ans + str(x)")
        wcpp = cpp.replace("ans[0] = '1';\nint s = m - 1;", "int s = m;")
    else:
        other = f"full, x = divmod(m, {d})\nans = ('{d}' * full + str(x) + '0' * n)[:n]"
        core = core.replace("    rest = n - 1 - i\n", "")
        cpp = f"string ans;\nfor (int i = 0; i < n; i++) {{\n    int x = min(m, {d});\n    ans += char('0' + x);\n    m -= x;\n}}"
        cpp2 = f"string ans(n, '0');\nfor (char &c : ans) while (c < '{d}' && m > 0) c++, m--;"
        wrong = (f"full, x = divmod(m, {d})\nans = ('{d}' * full + '0' * n)[:n - 1] + str(x)", f"full, x = divmod(m, {d})\nans = (str(x) + '{d}' * full + '0' * n)[:n]")
        wcpp = cpp + "\nreverse(ans.begin(), ans.end());"
    return Task(
        reads=((Int("n", 1, rng.choice((100, 1000))), Int("m", 1, f"{d} * n")),),
        stories=(
            f"Find the {small} positive integer{note} that has exactly $n$ digits with the sum of digits equal to $m$. It must not begin with a zero. [It is clear that|Under the given limits] such a number exists.",
            f"{{hero}} forgot the code of [a safe|a bicycle lock]. It is a row of $n$ {digits} with the sum $m$, and the first digit is not $0$. [Besides, i|I]t is the {small} of all numbers of that kind. What is the code?",
            f"[A wizard|A witch] of {{place}} charges by digits: the price of a number is the sum of its digits. For exactly $m$ coins, {{hero}} wants to buy the {small} $n$-digit number{note} without a leading zero. Which number will it be?",
        ),
        asks=("the number", "this number of $n$ digits"),
        output="str",
        python=(core, other),
        cpp=(cpp, cpp2),
        wrong_python=wrong,
        wrong_cpp=(wcpp,),
        draw=lambda r, size: {"n": (n := r.randint(1, (3, 5, 10, 25)[size])), "m": r.randint(1, d * n)},
    )


@family(1300, "greedy", "sortings")
def greedy_fuel_stops(rng: random.Random) -> Task:
    """The fewest stops on a road with stations and a tank for a given distance, or -1."""
    high = rng.choice((1000, 10**9))
    sort = rng.random() < 0.5
    rest = rng.choice((False, True))
    core = f"a.sort()\na.append(d)\ncur = last = ans = 0\nfor x in a:\n    if x - cur > k:\n        cur = last\n        ans += 1\n    if x - cur > k:\n        ans = -1\n        break\n    last = x"
    jump = "from bisect import bisect_right\n---\np = [0] + sorted(a) + [d]\ni = ans = 0\nwhile p[i] + k < d:\n    j = bisect_right(p, p[i] + k) - 1\n    if j == i or p[j] == p[i]:\n        ans = -1\n        break\n    ans += 1\n    i = j"
    cpp = "sort(a.begin(), a.end());\nlong long cur = 0;\nint ans = 0, i = 0;\nwhile (cur + k < d) {\n    long long far = cur;\n    while (i < n && a[i] <= cur + k) far = a[i++];\n    if (far == cur) {\n        ans = -1;\n        break;\n    }\n    cur = far;\n    ans++;\n}"
    cpp2 = "a.push_back(d);\nsort(a.begin(), a.end());\nint last = 0, left = k, pos = 0, ans = 0;\nfor (int x : a) {\n    if (x - last > k) {\n        ans = -1;\n        break;\n    }\n    if (x - pos > k) {\n        ans++;\n        pos = last;\n    }\n    last = x;\n}"
    return Task(
        reads=((Int("n", 1, rng.choice((100, 10**5))), Int("d", 2, high), Int("k", 1, high)), Ints("a", "n", 1, "d - 1", "the places of the stops", ordered=sort)),
        stories=(
            "A car with a full tank starts at kilometre $0$ of a road and has to reach kilometre $d$. A full tank is enough for $k$ kilometres. There are petrol stations at kilometres $a_1, \\dots, a_n$, where the tank can be filled up. [Find|What is] the smallest number of stations at which one must stop, or is the trip impossible?",
            "{hero} crosses a desert of $d$ miles on foot, carrying water for at most $k$ miles. At the distances $a_1, \\dots, a_n$ from the start there are wells, each with plenty of water. At how few wells can {hero} fill the bottles, having full bottles at the start? The crossing may turn out to be impossible.",
            "[A frog|A grasshopper] wants to get from point $0$ of a line to point $d$. It jumps only forward, by at most $k$, and may land only on the stones $a_1, \\dots, a_n$ and on point $d$ itself. Find the smallest number of stones that it has to touch on the way, if there is a way at all.",
        ),
        asks=("the smallest number, or $-1$ if it is impossible", "the least number of stops, or $-1$ if there is no way"),
        output="int",
        python=(core, jump) if not rest else (jump, core),
        cpp=(cpp, cpp2),
        wrong_python=("ans = (d - 1) // k", core.replace("x - cur > k", "x - cur >= k"), core.replace("    if x - cur > k:\n        ans = -1\n        break\n", "")),
        wrong_cpp=(cpp.replace("a[i] <= cur + k", "a[i] < cur + k"),),
        draw=lambda r, size: _road(r, size, high, sort),
    )


def _road(rng: random.Random, size: int, high: int, sort: bool) -> dict[str, object]:
    n, k = rng.randint(1, SIZES[size]), rng.randint(2, 10)
    x, a = 0, []
    for _ in range(n):
        x += min(rng.randint(1, k), rng.randint(1, k)) if rng.random() < 0.97 else k + 1
        a.append(x)
    d = min(high, x + rng.randint(1, k))
    a = [min(y, d - 1) for y in a]
    if not sort:
        rng.shuffle(a)
    return {"n": n, "d": max(2, d), "k": k, "a": a if d > 1 else [1] * n}


@family(900, "greedy", "implementation")
def greedy_cut_groups(rng: random.Random) -> Task:
    """Consecutive groups: fewest with sums at most m, or most with sums at least m."""
    most = rng.random() < 0.5
    high = rng.choice((100, 1000, 10**6))
    if most:
        core = "ans = s = 0\nfor x in a:\n    s += x\n    if s >= m:\n        ans += 1\n        s = 0"
        other = "i = ans = 0\nwhile i < n:\n    s = 0\n    while i < n and s < m:\n        s += a[i]\n        i += 1\n    if s >= m:\n        ans += 1"
        cpp = "long long s = 0;\nint ans = 0;\nfor (int x : a) {\n    s += x;\n    if (s >= m) {\n        ans++;\n        s = 0;\n    }\n}"
        cpp2 = "int ans = 0;\nfor (int i = 0; i < n;) {\n    long long s = 0;\n    while (i < n && s < m) s += a[i++];\n    ans += s >= m;\n}"
        wrong, wcpp = ("ans = sum(a) // m", core.replace("s = 0\n", "s = 0\n").replace("        s = 0", "        s -= m")), cpp.replace("s >= m", "s > m")
    else:
        core = "ans = 1\ns = 0\nfor x in a:\n    if s + x > m:\n        ans += 1\n        s = 0\n    s += x"
        other = "g = [0]\nfor x in a:\n    if g[-1] + x <= m:\n        g[-1] += x\n    else:\n        g.append(x)\nans = len(g)"
        cpp = "long long s = 0;\nint ans = 1;\nfor (int x : a) {\n    if (s + x > m) {\n        ans++;\n        s = 0;\n    }\n    s += x;\n}"
        cpp2 = "int ans = 0;\nfor (int i = 0; i < n; ans++) {\n    long long s = a[i++];\n    while (i < n && s + a[i] <= m) s += a[i++];\n}"
        wrong, wcpp = ("ans = (sum(a) + m - 1) // m", core.replace("> m", ">= m")), cpp.replace("s = 0;\n    }", "s = x;\n    }")
    return Task(
        reads=((Int("n", 1, rng.choice((100, 10**5))), Int("m", 1, 10**9 if most else high)), Ints("a", "n", 1, high if most else "m")),
        stories=(
            f"[Cut|Split] an array of $n$ positive integers into consecutive pieces. " + ("A piece is good if its sum is at least $m$. What is the largest number of good pieces that a splitting can have?" if most else "No piece may have a sum greater than $m$. What is the smallest possible number of pieces?"),
            "{hero} reads a book of $n$ chapters in order; chapter $i$ has $a_i$ pages and is read in one day. " + ("A day is called a good day if at least $m$ pages are read on it. How many good days can there be at most? (A day may have any number of chapters.)" if most else "No more than $m$ pages can be read in a day. How many days are needed at least?"),
            "$n$ {things} arrive [at the warehouse|one after another], the $i$-th with weight $a_i$, and are [put|loaded] into carts in this order, each either into the current cart or into the next. " + ("Find the largest possible number of carts whose load weighs $m$ or more." if most else "A cart bears a weight of at most $m$. Find the smallest number of carts."),
        ),
        asks=("the largest number",) if most else ("the smallest number", "the minimum number needed"),
        output="int",
        python=(core, other),
        cpp=(cpp, cpp2),
        wrong_python=wrong,
        wrong_cpp=(wcpp,),
        draw=lambda r, size: _loads(r, size, high, most),
    )


def _loads(rng: random.Random, size: int, high: int, most: bool) -> dict[str, object]:
    n, top = rng.randint(1, SIZES[size]), min(high, rng.choice((4, 10, high)))
    if most:
        return {"n": n, "m": rng.randint(2, 2 * top + 2), "a": [rng.randint(1, top) for _ in range(n)]}
    return {"n": n, "m": top, "a": [rng.randint(1, max(1, rng.choice((top, top // 2)))) for _ in range(n)]}
