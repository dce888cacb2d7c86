"""First problems of a round: packing, sharing, purses, votes and days on one or two arrays."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Task, family

PAIRS = (("YES", "NO"), ("Yes", "No"), ("YES", "NO"))


@family(900, "implementation", "greedy")
def beginner_pack_in_order(rng: random.Random) -> Task:
    """Boxes filled in the order of arrival."""
    high = rng.choice((100, 1000, 10**9))
    back = rng.random() < 0.4
    limit = rng.choice((None, None, 2, 3))
    also = "" if limit is None else f" and no more than {limit} of them"
    cond = "" if limit is None else f" or cnt == {limit}"
    seq = "a[::-1]" if back else "a"
    first = "the last one, then the one before it, and so on" if back else "the first one, then the second, and so on"
    rev = "reverse(a.begin(), a.end());\n" if back else ""

    def draw(r: random.Random, size: int) -> dict:
        n = r.randint(1, (4, 8, 25, 80)[size])
        k = r.choice((r.randint(1, min(high, 12)), r.randint(1, high), high))
        top = max(1, k // r.choice((1, 1, 2, 3)))
        return {"n": n, "k": k, "a": [r.randint(1, top) for _ in range(n)]}

    return Task(
        reads=((Int("n", 1, rng.choice((100, 10**5))), Int("k", 1, high)), Ints("a", "n", 1, "k")),
        stories=(
            f"$n$ {{things}} come along a conveyor belt, the $i$-th [has weight|weighs] $a_i$. {{hero}} takes them strictly in {'reverse order of number' if back else 'this order'}: {first}, and puts each into the box that is open. A box holds things of total weight at most $k${also}. If the next one does not fit, the box is closed for ever and a new empty one is opened. How many boxes are used?",
            f"Process the array $a_1, \\dots, a_n$ from the {'end to the beginning' if back else 'beginning to the end'}. Each element joins the current group if the group's sum then stays not greater than $k${'' if limit is None else f' and its size not greater than {limit}'}; otherwise it starts a new group, which becomes the current one. Count the groups. No element exceeds $k$.",
            f"A lift in {{place}} carries at most $k$ kilograms{also.replace('of them', 'people')}. In front of it $n$ people stand in a line; $a_i$ is the weight of the $i$-th. They enter {'from the end of the line, since the last one was told to go first' if back else 'in the order of the line'}, and nobody [is allowed to|may] overtake: as soon as the next person does not fit, the lift leaves and comes back empty. How many rides are there?",
        ),
        asks=("the number asked for", "how many of them there are"),
        output="int",
        python=(
            "ans = 1\ns = 0\n" + ("cnt = 0\n" if limit else "") + f"for x in {seq}:\n    if s + x > k{cond}:\n        ans += 1\n        s = 0\n" + ("        cnt = 0\n" if limit else "") + "    s += x" + ("\n    cnt += 1" if limit else ""),
            f"ans = 0\ni = 0\nb = {seq}\nwhile i < n:\n    j = i\n    s = 0\n    while j < n and s + b[j] <= k" + (f" and j - i < {limit}" if limit else "") + ":\n        s += b[j]\n        j += 1\n    ans += 1\n    i = j",
            f"groups = [[]]\nfor x in {seq}:\n    if sum(groups[-1]) + x <= k" + (f" and len(groups[-1]) < {limit}" if limit else "") + ":\n        groups[-1].append(x)\n    else:\n        groups.append([x])\nans = len(groups)",
        ),
        cpp=(
            f"{rev}int ans = 1, cnt = 0;\nlong long s = 0;\nfor (long long x : a) {{\n    if (s + x > k{cond.replace('or', '||')}) {{\n        ans++;\n        s = 0;\n        cnt = 0;\n    }}\n    s += x;\n    cnt++;\n}}",
            f"{rev}int ans = 0;\nfor (int i = 0; i < n; ans++) {{\n    long long s = 0;\n    int j = i;\n    while (j < n && s + a[j] <= k{f' && j - i < {limit}' if limit else ''}) s += a[j++];\n    i = j;\n}}",
        ),
        wrong_python=("ans = (sum(a) + k - 1) // k", f"ans = 0\ns = 0\nfor x in {seq}:\n    s += x\n    if s >= k:\n        ans += 1\n        s = 0\nif s:\n    ans += 1"),
        wrong_cpp=("long long s = accumulate(a.begin(), a.end(), 0LL);\nlong long ans = s / k + (s % k != 0);",),
        draw=draw,
    )


@family(900, "greedy", "implementation")
def beginner_initial_purse(rng: random.Random) -> Task:
    """The least start value that keeps all partial sums at or above a floor."""
    floor = rng.choice((0, 0, 1, 5))
    high = rng.choice((100, 10**4, 10**9))
    least = rng.choice((0, 0, 1)) if floor == 0 else 0
    word = "a non-negative integer" if least == 0 else "a positive integer"
    below = "negative" if floor == 0 else f"less than ${floor}$"
    return Task(
        reads=(Int("n", 1, rng.choice((100, 10**5))), Ints("a", "n", -high, high)),
        stories=(
            f"{{hero}} travels through $n$ towns in turn. In the $i$-th the purse changes by $a_i$ coins: if $a_i$ is positive, {{hero}} earns coins there; if it is negative, {{hero}} spends them. The number of coins must never be {below}, neither at the start nor after any town. With how many coins at least must {{hero}} start? The start is {word}.",
            f"Find the smallest {word.split(' ', 1)[1]} $x$ such that $x \\ge {floor}$ and, for every $i$ from $1$ to $n$, the sum $x + a_1 + a_2 + \\dots + a_i$ is not {below}.",
            f"A [battery|robot|magic amulet] has some charge. Then $n$ events come; the $i$-th changes the charge by $a_i$ (the capacity is unlimited). When the charge is {below} at the start or after an event, it breaks. The charge at the start is {word}. Which charge is the least one with which it survives everything?",
        ),
        asks=("the least possible starting value", "the minimum value at the start"),
        output="int",
        python=(
            f"s = 0\nlow = 0\nfor x in a:\n    s += x\n    low = min(low, s)\nans = {f'max({least}, -low)' if least else f'{floor} - low' if floor else '-low'}",
            f"from itertools import accumulate\n---\nans = max({max(floor, least)}, {f'{floor} - ' if floor else '-'}min(accumulate(a)))",
            f"ans = {max(floor, least)}\ncur = ans\nfor x in a:\n    cur += x\n    if cur < {floor}:\n        ans += {floor} - cur\n        cur = {floor}",
        ),
        cpp=(
            f"long long s = 0, low = 0;\nfor (int x : a) {{\n    s += x;\n    low = min(low, s);\n}}\nlong long ans = max({max(floor, least)}LL, {floor} - low);",
            f"long long need = {floor};\nfor (int i = n - 1; i >= 0; i--) need = max((long long){floor}, need - a[i]);\nlong long ans = max(need, {max(floor, least)}LL);",
        ),
        wrong_python=(f"ans = max({max(floor, least)}, {floor} - sum(a))", f"ans = {max(floor, least)} - sum(x for x in a if x < 0)"),
        wrong_cpp=(f"long long s = 0;\nfor (int x : a) s += x;\nlong long ans = max({max(floor, least)}LL, {floor} - s);",),
    )


@family(900, "math", "implementation")
def beginner_parity_split(rng: random.Random) -> Task:
    """Two non-empty groups whose sums have given parities."""
    kind = rng.choice(("odd", "even", "mixed"))
    high = rng.choice((10, 100, 10**9))
    says = {"odd": "the sum of each group is odd", "even": "the sum of each group is even", "mixed": "one of the two sums is odd and the other one is even"}[kind]
    expr = {
        "odd": "odd > 0 and odd % 2 == 0",
        "even": "odd % 2 == 0 and (n - odd) + odd // 2 >= 2",
        "mixed": "odd % 2 == 1 and n >= 2",
    }[kind]
    second = {
        "odd": "sum(a) % 2 == 0 and any(x % 2 for x in a)",
        "even": "sum(a) % 2 == 0 and (n > 2 or (n == 2 and a[0] % 2 == 0))",
        "mixed": "n > 1 and sum(a) % 2 == 1",
    }[kind]
    cpp_first = expr.replace("and", "&&").replace("//", "/")
    wrongs = {"odd": ("sum(a) % 2 == 0", "any(x % 2 for x in a)"), "even": ("sum(a) % 2 == 0", "all(x % 2 == 0 for x in a) and n > 1"), "mixed": ("sum(a) % 2 == 1", "len({x % 2 for x in a}) == 2")}[kind]

    def draw(r: random.Random, size: int) -> dict:
        n = r.choice((1, 1, 1, 2, 2, 3, r.randint(1, (4, 8, 25, 80)[size])))
        p = r.choice((0, 0.3, 0.7, 1))
        return {"n": n, "a": [min(high - 1, 2 * r.randint(1, max(1, high // 2 - 1))) + (r.random() < p) for _ in range(n)]}

    return Task(
        reads=(Int("n", 1, rng.choice((100, 10**5))), Ints("a", "n", 1, high)),
        stories=(
            f"You are given $n$ integers $a_1, \\dots, a_n$. Can they be divided into two non-empty groups, every number in exactly one of them, so that {says}?",
            f"{{hero}} and {{friend}} have $n$ bags, with $a_i$ {{things}} in the $i$-th. They want to share the bags (without opening them) so that everybody gets at least one bag, all bags are taken, and {says.replace('group', 'share').replace('sums', 'totals').replace('the sum of each share', 'the number of things in each share')}. Is there such a way?",
            f"A superstitious captain must load $n$ crates onto two ships; the $i$-th crate weighs $a_i$. None may stay in {{place}}, and no ship may sail empty. The captain will sail only if {says.replace('group', 'cargo').replace('the sum of each cargo', 'the total weight of each cargo').replace('sums', 'total weights')}. Can the crates be distributed like this?",
        ),
        asks=("such a division exists", "it is possible"),
        output="yesno",
        python=(f"odd = sum(x % 2 for x in a)\nans = {expr}", f"ans = {second}", f"odd = len([x for x in a if x % 2 == 1])\nif {expr}:\n    ans = True\nelse:\n    ans = False"),
        cpp=(
            f"int odd = 0;\nfor (int x : a) odd += x % 2;\nbool ans = {cpp_first};",
            f"int odd = count_if(a.begin(), a.end(), [](int x) {{ return x % 2 == 1; }});\nbool ans = false;\nif ({cpp_first}) ans = true;",
        ),
        wrong_python=tuple(f"ans = {w}" for w in wrongs),
        wrong_cpp=("long long total = 0;\nfor (int x : a) total += x;\nbool ans = total % 2 == " + ("1" if kind == "mixed" else "0") + ";",),
        draw=draw,
        yes=rng.choice(PAIRS),
    )


@family(900, "greedy", "sortings")
def beginner_everyone_satisfied(rng: random.Random) -> Task:
    """Matching sorted needs with sorted gifts."""
    op, word = rng.choice(((">=", "at least"), (">", "more than")))
    high = rng.choice((100, 1000, 10**9))
    cop = {">=": "<", ">": "<="}[op]

    def draw(r: random.Random, size: int) -> dict:
        n = r.randint(1, (4, 8, 25, 80)[size])
        m = r.choice((n, n, n + r.randint(1, 3), n + r.randint(1, 3), r.randint(1, n)))
        top = min(high - 2, r.choice((5, 20, high)))
        a = [r.randint(1, top) for _ in range(n)]
        b = [min(high, x + r.choice((0, 1, 1, 2))) for x in a] if r.random() < 0.7 else [r.randint(1, top) for _ in range(n)]
        b = (b + [r.randint(1, r.choice((2, top))) for _ in range(max(0, m - n))])[:m]
        if r.random() < 0.35:
            i = r.randrange(len(b))
            b[i] = max(1, b[i] - 2)
        r.shuffle(b)
        return {"n": n, "m": m, "a": a, "b": b}

    return Task(
        reads=((Int("n", 1, 10**5), Int("m", 1, 10**5)), Ints("a", "n", 1, high), Ints("b", "m", 1, high)),
        stories=(
            f"{{hero}} has $m$ cakes with $b_1, \\dots, b_m$ cherries on them. $n$ children come to the party; the $i$-th is satisfied only by a cake with {word} $a_i$ cherries. Every child gets exactly one cake, cakes cannot be shared. Is it possible to satisfy everyone?",
            f"Given are an array $a$ of $n$ integers and an array $b$ of $m$ integers. [Is there|Does there exist] a way to choose for each $a_i$ its own element of $b$ (different positions for different $i$) so that the chosen element is {word.replace('more than', 'greater than')} $a_i$ every time?",
            f"An inn in {{place}} has $m$ beds, the $j$-th is $b_j$ centimetres long. A group of $n$ [giants|knights|basketball players] asks for a night's rest; the $i$-th of them needs a bed of {word} $a_i$ centimetres and does not share it. Can they all sleep there?",
        ),
        asks=("everyone can be satisfied", "a suitable choice exists"),
        output="yesno",
        python=(
            f"a.sort(reverse=True)\nb.sort(reverse=True)\nans = n <= m and all(b[i] {op} a[i] for i in range(n))",
            f"a.sort()\nb.sort()\ni = 0\nfor x in b:\n    if i < n and x {op} a[i]:\n        i += 1\nans = i == n",
            f"if m < n:\n    ans = False\nelse:\n    u, v = sorted(a), sorted(b)[m - n:]\n    ans = all(y {op} x for x, y in zip(u, v))",
        ),
        cpp=(
            f"sort(a.begin(), a.end());\nsort(b.begin(), b.end());\nint i = 0;\nfor (int j = 0; j < m && i < n; j++) if (b[j] {op} a[i]) i++;\nbool ans = i == n;",
            f"sort(a.rbegin(), a.rend());\nsort(b.rbegin(), b.rend());\nbool ans = n <= m;\nfor (int i = 0; ans && i < n; i++) {{\n    if (b[i] {cop} a[i]) ans = false;\n}}",
        ),
        wrong_python=(f"a.sort()\nb.sort()\nans = n <= m and all(b[i] {op} a[i] for i in range(n))", f"ans = n <= m and sum(b) {op} sum(a)", f"a.sort()\nb.sort()\nans = n <= m and b[-1] {op} a[-1]"),
        wrong_cpp=(f"bool ans = n <= m;\nfor (int i = 0; i < n && ans; i++) if (b[i] {cop} a[i]) ans = false;",),
        draw=draw,
        yes=rng.choice(PAIRS),
    )


@family(900, "implementation", "sortings")
def beginner_majority_vote(rng: random.Random) -> Task:
    """The candidate with more than (at least) a share of votes, or -1."""
    part, strict = rng.choice(((2, True), (2, True), (1, False)))
    frac = {2: "half"}.get(part, "")
    what = f"more than {frac} of all votes" if part == 2 else "more votes than any other candidate"
    bad = rng.choice((-1, 0))

    def draw(r: random.Random, size: int) -> dict:
        n = r.randint(1, (4, 8, 25, 80)[size])
        top = r.choice((2, 3, 10, 1000))
        one = r.randint(1, top)
        k = r.choice((n // 2, n // 2, n // 2 + 1, n // 3 + 1))
        a = [one] * min(k, n) + [r.randint(1, top) for _ in range(n - min(k, n))]
        r.shuffle(a)
        return {"n": n, "a": a}

    none = f"If there is no such candidate, print ${bad}$."
    if part == 2:
        python = (
            f"ans = {bad}\nfor x in set(a):\n    if 2 * a.count(x) > n:\n        ans = x",
            f"b = sorted(a)\nx = b[n // 2]\nans = x if b.count(x) > n // 2 else {bad}",
            f"from collections import Counter\n---\nx, k = Counter(a).most_common(1)[0]\nans = x if k > n / 2 else {bad}",
        )
        cpp = (
            f"map<int, int> cnt;\nint ans = {bad};\nfor (int x : a) {{\n    cnt[x]++;\n    if (cnt[x] > n / 2) ans = x;\n}}",
            f"sort(a.begin(), a.end());\nint x = a[n / 2];\nint ans = {bad};\nif (2 * count(a.begin(), a.end(), x) > n) ans = x;",
        )
        wrong_python = (f"ans = {bad}\nfor x in set(a):\n    if 2 * a.count(x) >= n:\n        ans = x", "ans = max(set(a), key=a.count)")
        wrong_cpp = ("sort(a.begin(), a.end());\nint ans = a[n / 2];",)
    else:
        python = (
            f"from collections import Counter\n---\nc = Counter(a)\nm = max(c.values())\nbest = [x for x in c if c[x] == m]\nans = best[0] if len(best) == 1 else {bad}",
            f"b = sorted(((a.count(x), x) for x in set(a)), reverse=True)\nif len(b) > 1 and b[0][0] == b[1][0]:\n    ans = {bad}\nelse:\n    ans = b[0][1]",
            f"cnt = {{}}\nfor x in a:\n    cnt[x] = cnt.get(x, 0) + 1\nm = 0\nans = {bad}\nfor x, k in cnt.items():\n    if k > m:\n        m, ans = k, x\n    elif k == m:\n        ans = {bad}",
        )
        cpp = (
            f"map<int, int> cnt;\nfor (int x : a) cnt[x]++;\nint ans = {bad}, m = 0;\nfor (auto p : cnt) {{\n    if (p.second > m) {{\n        m = p.second;\n        ans = p.first;\n    }} else if (p.second == m) ans = {bad};\n}}",
            f"map<int, int> cnt;\nint m = 0, same = 0, ans = {bad};\nfor (int x : a) m = max(m, ++cnt[x]);\nfor (auto &p : cnt) if (p.second == m) {{\n    same++;\n    ans = p.first;\n}}\nif (same > 1) ans = {bad};",
        )
        wrong_python = ("ans = max(set(a), key=a.count)", f"ans = {bad}\nfor x in set(a):\n    if 2 * a.count(x) > n:\n        ans = x")
        wrong_cpp = ("map<int, int> cnt;\nint ans = a[0];\nfor (int x : a) if (++cnt[x] > cnt[ans]) ans = x;",)
    return Task(
        reads=(Int("n", 1, rng.choice((100, 1000)), "the number of votes"), Ints("a", "n", 1, 1000, "the votes")),
        stories=(
            f"In {{place}} a new [mayor|chief|head of the club] is elected. Candidates are known by positive integers. $n$ votes were given, the $i$-th for candidate $a_i$. A candidate is elected on getting {what}. Who is elected? {none}",
            f"Find the value that " + ("occurs more than $n / 2$ times" if part == 2 else "occurs strictly more often than every other value") + f" in the array $a_1, \\dots, a_n$ of positive integers. {none.replace('candidate', 'value')}",
            f"{{hero}} asked $n$ friends for their favourite number in order to choose one for a [football shirt|lottery ticket]. Friend $i$ said $a_i$. A number will be chosen if it got {what.replace('candidate', 'number')}. Which number will it be? {none.replace('candidate', 'number')}",
        ),
        asks=(f"the number of the winner, or ${bad}$", f"the value asked for, or ${bad}$ if there is none"),
        output="int",
        python=python,
        cpp=cpp,
        wrong_python=wrong_python,
        wrong_cpp=wrong_cpp,
        draw=draw,
    )


@family(800, "implementation")
def beginner_spare_minutes(rng: random.Random) -> Task:
    """The first day on which enough is collected with leftovers and a daily cap, or -1."""
    cap = rng.choice((5, 8, 10, 60))
    high = rng.choice((20, 100))
    carry = rng.random() < 0.5
    rule = f"{{hero}} cannot [eat|use] more than {cap} on one day; what is left over is kept for later days" if carry else f"{{hero}} cannot [eat|use] more than {cap} on one day; what is left over goes bad at night and is thrown away"
    mrule = f"add $a_i$ to the stock, then move $\\min(x, {cap})$ from the stock to the total, where $x$ is the stock" + ("" if carry else "; then set the stock to $0$")
    loop = f"have = 0\ndone = 0\nans = -1\nfor i in range(n):\n    have += a[i]\n    x = min(have, {cap})\n    have -= x\n    done += x\n    if done >= k:\n        ans = i + 1\n        break" if carry else f"s = 0\nans = -1\nfor i in range(n):\n    s += min(a[i], {cap})\n    if s >= k:\n        ans = i + 1\n        break"
    second = f"ans = -1\nstock = 0\nfor i, x in enumerate(a, 1):\n    stock += x\n    use = {cap} if stock > {cap} else stock\n    k -= use\n    stock = {'stock - use' if carry else '0'}\n    if k <= 0:\n        ans = i\n        break"
    c = f"int ans = -1, have = 0, done = 0;\nfor (int i = 0; i < n; i++) {{\n    have += a[i];\n    int x = min(have, {cap});\n    done += x;\n    have {'-= x' if carry else '= 0'};\n    if (done >= k) {{\n        ans = i + 1;\n        break;\n    }}\n}}"
    c2 = f"int ans = 0, have = 0;\nwhile (ans < n && k > 0) {{\n    have += a[ans++];\n    int x = have < {cap} ? have : {cap};\n    k -= x;\n    have = {'have - x' if carry else '0'};\n}}\nif (k > 0) ans = -1;"

    def draw(r: random.Random, size: int) -> dict:
        n = r.randint(1, (4, 8, 25, 80)[size])
        top = min(high, r.choice((cap // 2 + 1, cap * 2, high)))
        a = [r.randint(0, top) for _ in range(n)]
        most = sum(min(x, cap) for x in a)
        return {"n": n, "k": max(1, r.choice((r.randint(0, most), most, sum(a), sum(a) // 2 + 1))), "a": a}

    return Task(
        reads=((Int("n", 1, rng.choice((100, 1000)), "the number of days"), Int("k", 1, 10**5, "the goal")), Ints("a", "n", 0, high, "what arrives on each day")),
        stories=(
            f"On the $i$-th of $n$ days {{hero}} receives $a_i$ [pancakes|apples|sandwiches] from {{friend}}. {rule}. {{hero}} eats as much as possible every day. On which day does the total number eaten reach $k$ or more for the first time? If this does not happen within the $n$ days, print $-1$.".replace("\\[eat|use\\]", "eat").replace("[eat|use]", "eat"),
            f"A stock and a total are both $0$. For $i = 1, 2, \\dots, n$ do the following: {mrule}. Find the first $i$ after which the total is at least $k$, or $-1$ if there is none.",
            f"A mill in {{place}} gets $a_i$ sacks of grain on day $i$ ($1 \\le i \\le n$). It can grind at most {cap} sacks a day and always grinds as many as it can; " + ("the remaining sacks wait for the following days" if carry else "the remaining sacks are sold to another mill in the evening") + ". The order of a baker is $k$ sacks. Determine the day on which the number of ground sacks becomes at least $k$; print $-1$ if it does not in these $n$ days.",
        ),
        asks=("the number of the day, or $-1$", "the first such number, or $-1$"),
        output="int",
        python=(loop, second),
        cpp=(c, c2),
        wrong_python=("s = 0\nans = -1\nfor i in range(n):\n    s += a[i]\n    if s >= k:\n        ans = i + 1\n        break", loop.replace(">= k", "> k")),
        wrong_cpp=(c2.replace("-= x", "-= have").replace("k -= x", "k -= have").replace("k > 0", "k >= 0", 1),),
        draw=draw,
    )


@family(900, "greedy", "math")
def beginner_even_out(rng: random.Random) -> Task:
    """Single moves that make all piles equal, or -1."""
    high = rng.choice((100, 10**4, 10**9))

    def draw(r: random.Random, size: int) -> dict:
        n = r.randint(1, (4, 8, 25, 80)[size])
        top = r.choice((5, 20, high))
        a = [r.randint(0, min(top, high)) for _ in range(n)]
        if r.random() < 0.8:
            for i in range(n):
                d = sum(a) % n
                if d and a[i] + n - d <= high:
                    a[i] += n - d
        return {"n": n, "a": a}

    return Task(
        reads=(Int("n", 1, rng.choice((100, 10**5))), Ints("a", "n", 0, high)),
        stories=(
            "{hero} has $n$ piles of {things}; there are $a_i$ of them in the $i$-th pile. In a move, {hero} takes one from any pile and puts it onto any other. What is the minimum number of moves after which all piles are equally high? Print $-1$ if it cannot be done.",
            "An array $a$ of $n$ non-negative integers is given. One operation decreases an element by $1$ and at the same time increases another one by $1$. How many operations are needed at least to make all elements equal? If it is impossible, the answer is $-1$.",
            "In {place} there are $n$ schools, and school $i$ has $a_i$ pupils. The new law demands that all schools have the same number of pupils. Nobody may leave or join the schools; a pupil can only be sent from one school to another. At least how many pupils must change their school? If the law cannot be obeyed, print $-1$.",
        ),
        asks=("the minimum number of moves, or $-1$",),
        output="int",
        python=(
            "s = sum(a)\nif s % n:\n    ans = -1\nelse:\n    m = s // n\n    ans = sum(x - m for x in a if x > m)",
            "m, r = divmod(sum(a), n)\nans = -1 if r else sum(abs(x - m) for x in a) // 2",
            "total = sum(a)\nans = 0\nfor x in a:\n    ans += max(0, total // n - x)\nif total % n != 0:\n    ans = -1",
        ),
        cpp=(
            "long long s = accumulate(a.begin(), a.end(), 0LL);\nlong long ans = 0;\nif (s % n != 0) ans = -1;\nelse for (int x : a) if (x > s / n) ans += x - s / n;",
            "long long s = 0, ans = 0;\nfor (int i = 0; i < n; i++) s += a[i];\nfor (int i = 0; i < n; i++) ans += llabs(a[i] - s / n);\nans /= 2;\nif (s % n) ans = -1;",
        ),
        wrong_python=("s = sum(a)\nans = -1 if s % n else sum(abs(x - s // n) for x in a)", "s = sum(a)\nans = sum(max(0, x - s // n) for x in a)"),
        wrong_cpp=("long long s = 0;\nfor (int x : a) s += x;\nlong long ans = -1;\nif (s % n == 0) ans = *max_element(a.begin(), a.end()) - s / n;",),
        draw=draw,
    )
