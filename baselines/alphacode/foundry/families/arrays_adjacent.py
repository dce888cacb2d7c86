"""Neighbouring elements of an array: differences, runs, changes of direction."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Task, Values, family

NS = (100, 1000, 10**5, 2 * 10**5)
HS = (100, 1000, 10**6, 10**9)


@family(800, "implementation")
def arrays_steps_over(rng: random.Random) -> Task:
    """Count adjacent pairs whose difference compares with k."""
    op, word = rng.choice(((">", "more than $k$"), ("<=", "at most $k$"), (">=", "at least $k$"), ("==", "exactly $k$"), ("<", "less than $k$")))
    way = rng.choice(("abs", "up", "down"))
    expr = {"abs": "abs({1} - {0})", "up": "{1} - {0}", "down": "{0} - {1}"}[way]
    d = expr.format("a[i - 1]", "a[i]")
    formula = {"abs": "\\|a_i - a_{i+1}\\|", "up": "a_{i+1} - a_i", "down": "a_i - a_{i+1}"}[way]
    meaning = {"abs": "differs from the day before by", "up": "exceeds that of the day before by", "down": "is lower than that of the day before by"}[way]
    if way != "abs" and op in {"<=", "<"}:
        op, word = (">=", "at least $k$") if op == "<=" else (">", "more than $k$")
    off = {">": ">=", "<=": "<", ">=": ">", "==": ">=", "<": "<="}[op]
    high = rng.choice(HS)
    return Task(
        reads=((Int("n", 2, rng.choice(NS)), Int("k", 1, rng.choice((10, 100, high)))), Ints("a", "n", 1, high)),
        stories=(
            f"[For|Given] an array $a_1, \\dots, a_n$ [count|find the number of] indices $i$ ($1 \\le i < n$) such that ${formula}$ is {word}.",
            f"For $n$ days {{hero}} [wrote down|noted] the price $a_i$ of a [cake|ticket|fish]. A day, other than the first, is [called|said to be] interesting if its price {meaning} {word}. How many interesting days were there?",
            f"In {{place}} there is a [row|chain] of $n$ pillars with heights $a_1, \\dots, a_n$, and {{hero}} [jumps|moves] along it from pillar $1$ to pillar $n$, always to the next one. The jump from pillar $i$ to pillar $i + 1$ is [marked|special] if ${formula}$ is {word}. "
            "[Find the number of such jumps|How many such jumps are there]?".replace("[Find the number of such jumps|How many such jumps are there]", "How many jumps are like that"),
        ),
        asks=("the number of [such places|pairs of neighbours with this property]", "how many [times this happens|there are]"),
        output="int",
        python=(
            f"ans = 0\nfor i in range(1, n):\n    if {d} {op} k:\n        ans += 1",
            f"ans = sum(1 for x, y in zip(a, a[1:]) if {expr.format('x', 'y')} {op} k)",
            f"diffs = [{d} for i in range(1, n)]\nans = len([x for x in diffs if x {op} k])",
        ),
        cpp=(f"int ans = 0;\nfor (int i = 1; i < n; i++) if ({d} {op} k) ans++;",
             f"int cnt = 0;\nfor (int i = 0; i + 1 < n; i++) {{\n    int x = a[i], y = a[i + 1];\n    cnt += ({expr.format('x', 'y')} {op} k);\n}}\nint ans = cnt;"),
        wrong_python=(f"ans = sum(1 for x, y in zip(a, a[1:]) if {expr.format('x', 'y')} {off} k)",
                      f"ans = sum(1 for x, y in zip(a, a[1:]) if {'y - x' if way == 'abs' else expr.format('y', 'x')} {op} k)"),
        wrong_cpp=(f"int ans = 0;\nfor (int i = 1; i + 1 < n; i++) if ({d} {op} k) ans++;", f"int ans = 0;\nfor (int i = 1; i < n; i++) if ({d} {off} k) ans++;"),
    )


@family(800, "implementation", "dp", "two pointers")
def arrays_longest_run(rng: random.Random) -> Task:
    """The longest stretch of neighbours in a relation."""
    test, word, bad = rng.choice((
        ("{1} > {0}", "strictly greater than", "{1} >= {0}"), ("{1} >= {0}", "not less than", "{1} > {0}"), ("{1} < {0}", "strictly less than", "{1} <= {0}"),
        ("{1} == {0}", "equal to", "{1} >= {0}"), ("{1} != {0}", "different from", "{1} > {0}"), ("{1} - {0} == 1", "exactly $1$ greater than", "{1} - {0} >= 1"),
        ("{1} == 2 * {0}", "exactly twice", "{1} >= 2 * {0}"),
    ))
    c, w = test.format("a[i - 1]", "a[i]"), bad.format("a[i - 1]", "a[i]")

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(1, (4, 8, 25, 80)[size])
        a = [rng.randint(1, 5)]
        while len(a) < n:
            a.append(rng.choice((a[-1], a[-1] + 1, max(1, a[-1] - rng.randint(1, 3)), 2 * a[-1] if a[-1] < 10**7 else 1, rng.randint(1, 9))))
        return {"n": n, "a": a}

    return Task(
        reads=(Int("n", 1, rng.choice(NS)), Ints("a", "n", 1, 10**9)),
        stories=(
            f"A segment of consecutive elements of an array is [called|] nice if every element of it, except for the first one, is {word} the previous element. [Find|What is] the length of the longest nice segment of the [given|] array $a_1, \\dots, a_n$?".replace("[Find|What is]", "What is").replace("is [called|] nice", "is called nice"),
            f"{{hero}} [counts|counted] $a_i$ {{things}} on the $i$-th of $n$ days. A series is a [period|block] of consecutive days in which each day's [number|count], from the second day of the series on, is {word} that of the day before. One day alone is a series too. How many days does the longest series last?",
            f"A [dragon|snail] eats numbers from the line $a_1, \\dots, a_n$. It may start [anywhere|at any number] and moves to the right, [eating|taking] each next number as long as that number is {word} the one just eaten; then it stops. [What is the largest number of numbers|How many numbers at most] it can eat?".replace("[What is the largest number of numbers|How many numbers at most] it can eat?", "What is the maximum count of numbers it can eat?"),
        ),
        asks=("the length of the longest [such|] [part|piece] [of the sequence|]", "the greatest possible length"),
        output="int",
        python=(
            f"best = cur = 1\nfor i in range(1, n):\n    if {c}:\n        cur += 1\n    else:\n        cur = 1\n    best = max(best, cur)\nans = best",
            f"d = [1] * n\nfor i in range(1, n):\n    if {c}:\n        d[i] = d[i - 1] + 1\nans = max(d)",
            f"ans = 0\ni = 0\nwhile i < n:\n    j = i\n    while j + 1 < n and {test.format('a[j]', 'a[j + 1]')}:\n        j += 1\n    ans = max(ans, j - i + 1)\n    i = j + 1",
        ),
        cpp=(
            f"int ans = 1, cur = 1;\nfor (int i = 1; i < n; i++) {{\n    if ({c}) cur++;\n    else cur = 1;\n    ans = max(ans, cur);\n}}",
            f"int ans = 0, start = 0;\nfor (int i = 0; i < n; i++) {{\n    if (i > 0 && !({c})) start = i;\n    ans = max(ans, i - start + 1);\n}}",
        ),
        wrong_python=(f"best = cur = 1\nfor i in range(1, n):\n    if {c}:\n        cur += 1\n    else:\n        best = max(best, cur)\n        cur = 1\nans = best",
                      f"best = cur = 0\nfor i in range(1, n):\n    if {c}:\n        cur += 1\n    else:\n        cur = 0\n    best = max(best, cur)\nans = best"),
        wrong_cpp=(f"int ans = 1, cur = 1;\nfor (int i = 1; i < n; i++) {{\n    if ({w}) cur++;\n    else cur = 1;\n    ans = max(ans, cur);\n}}",
                   f"int ans = 1;\nfor (int i = 1; i < n; i++) if ({c}) ans++;"),
        draw=draw,
    )


@family(900, "implementation", "greedy")
def arrays_zigzag(rng: random.Random) -> Task:
    """Does the sequence go up and down in turns?"""
    first = rng.choice(("up", "down", "any"))
    start = {"up": "The first step must go up ($a_1 < a_2$).", "down": "The first step must go down ($a_1 > a_2$).", "any": "The first step may go either way."}[first]
    key = {"up": "i % 2 == 1", "down": "i % 2 == 0", "any": "(i % 2 == 1) == (a[1] > a[0])"}[first]

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(3, (4, 8, 25, 80)[size])
        a, up = [rng.randint(20, 60)], rng.random() < {"up": 0.8, "down": 0.2, "any": 0.5}[first]
        while len(a) < n:
            a.append(rng.randint(a[-1] + 1, 90) if up else rng.randint(1, a[-1] - 1))
            up = not up
            a[-1] = min(max(a[-1], 3), 80)
        if rng.random() < 0.5:
            i = rng.choice((0, rng.randrange(n - 1)))
            a[i] = a[i + 1] + rng.choice((0, 0, 0, 1))
        return {"n": n, "a": a}

    return Task(
        reads=(Int("n", 3, rng.choice(NS)), Ints("a", "n", 1, rng.choice((100, 10**9)))),
        stories=(
            f"A sequence [makes|is] a zigzag if its steps, from each element to the next, go strictly up and strictly down in turns. {start} Given a sequence $a_1, \\dots, a_n$, [decide|determine] whether it is a zigzag.".replace("[makes|is]", "is"),
            f"{{hero}} [builds|paints] a fence of $n$ boards of heights $a_1, \\dots, a_n$ in order. The fence is pretty if, walking along it, one always [meets|sees] a rise after a fall and a fall after a rise; two equal boards side by side [spoil it|are not allowed]. {start} Is the fence pretty?",
            f"The [mountain|roller coaster] of {{place}} has heights $a_1, \\dots, a_n$ at its $n$ [points|stops]. Rides are exciting when climbs and descents alternate all the way: no two climbs or two descents in a row, and no level [parts|pieces] between neighbouring points. {start} Is the ride exciting?",
        ),
        asks=("the [sequence|given sequence] [alternates|goes up and down] in this way", "the condition [holds|is satisfied]"),
        output="yesno",
        python=(
            f"ans = all((a[i] > a[i - 1]) if {key} else (a[i] < a[i - 1]) for i in range(1, n))",
            "ans = " + {"up": "a[0] < a[1]", "down": "a[0] > a[1]", "any": "a[0] != a[1]"}[first] + "\nfor i in range(1, n - 1):\n    if (a[i] - a[i - 1]) * (a[i + 1] - a[i]) >= 0:\n        ans = False",
            "ok = True\nfor i in range(1, n - 1):\n    if not (a[i - 1] < a[i] > a[i + 1] or a[i - 1] > a[i] < a[i + 1]):\n        ok = False\n        break\nans = ok" + {"up": " and a[1] > a[0]", "down": " and a[1] < a[0]", "any": ""}[first],
        ),
        cpp=(
            "bool ans = " + {"up": "a[0] < a[1]", "down": "a[0] > a[1]", "any": "a[0] != a[1]"}[first] + ";\nfor (int i = 1; i + 1 < n; i++) {\n    bool peak = a[i] > a[i - 1] && a[i] > a[i + 1];\n    bool pit = a[i] < a[i - 1] && a[i] < a[i + 1];\n    if (!peak && !pit) ans = false;\n}",
            f"bool ans = true;\nfor (int i = 1; i < n; i++) {{\n    if ({key}) {{\n        if (a[i] <= a[i - 1]) ans = false;\n    }} else if (a[i] >= a[i - 1]) {{\n        ans = false;\n    }}\n}}",
        ),
        wrong_python=("ans = all((a[i] - a[i - 1]) * (a[i + 1] - a[i]) < 0 for i in range(1, n - 2))",
                      f"ans = all((a[i] >= a[i - 1]) if {key} else (a[i] <= a[i - 1]) for i in range(1, n))"),
        wrong_cpp=(f"bool ans = true;\nfor (int i = 1; i < n; i++) {{\n    if ({key}) {{\n        if (a[i] < a[i - 1]) ans = false;\n    }} else if (a[i] > a[i - 1]) {{\n        ans = false;\n    }}\n}}",),
        draw=draw, yes=rng.choice((("YES", "NO"), ("Yes", "No"))),
    )


@family(800, "implementation", "math")
def arrays_restore_heights(rng: random.Random) -> Task:
    """Rebuild a sequence from its first element and differences, or from its prefix sums."""
    kind = rng.choice(("diffs", "back", "prefix"))
    if kind == "prefix":
        fact = "b_i = a_1 + a_2 + \\dots + a_i"
        tale = "[written|noted] in a notebook how many {things} had been collected from the first day up to and including day $i$, taken together: $b_i$ (losses count as negative numbers). How many were collected on each [single|] day"
    else:
        fact = "b_1 = a_1$ and $b_i = " + ("a_i - a_{i-1}" if kind == "diffs" else "a_{i-1} - a_i") + "$ for $i \\ge 2$".rstrip("$")
        tale = ("[written|noted] on the first day the number $b_1$ of {things} in stock, and on each later day $i$ only the " + ("growth" if kind == "diffs" else "decrease") + " $b_i$ of the stock since the day before (which may be negative). What was the stock on each day")
    return Task(
        reads=(Int("n", 1, rng.choice(NS)), Ints("b", "n", -rng.choice((100, 10**4)), rng.choice((100, 10**4)))),
        stories=(
            f"An array $a_1, \\dots, a_n$ is unknown, but you [know|are given] the array $b$ with ${fact}" + "$. [Restore|Find] $a$.",
            f"[Every|Each] day {{hero}} works in {{place}}, and for $n$ days {{hero}} has {tale}?",
            f"{{hero}} [had|thought of] a secret sequence $a_1, \\dots, a_n$, and told {{friend}} only the numbers $b_1, \\dots, b_n$, where ${fact}" + "$. [Help {friend} recover the secret|Tell {friend} the secret sequence].",
        ),
        asks=("the [array|sequence] $a$", "$n$ integers: the restored sequence"),
        output="ints",
        python=(
            ("ans = [b[0]] + [b[i] - b[i - 1] for i in range(1, n)]", "ans = []\np = 0\nfor x in b:\n    ans.append(x - p)\n    p = x",
             "ans = [y - x for x, y in zip([0] + b, b)]") if kind == "prefix" else
            (("from itertools import accumulate\n---\nans = list(accumulate(b))" if kind == "diffs" else "from itertools import accumulate\n---\nans = list(accumulate(b, lambda x, y: x - y))"),
             f"ans = [b[0]]\nfor i in range(1, n):\n    ans.append(ans[-1] {'+' if kind == 'diffs' else '-'} b[i])",
             f"for i in range(1, n):\n    b[i] = b[i - 1] {'+' if kind == 'diffs' else '-'} b[i]\nans = b")
        ),
        cpp=(
            ("vector<int> ans(n);\nfor (int i = 0; i < n; i++) ans[i] = i ? b[i] - b[i - 1] : b[i];", "for (int i = n - 1; i > 0; i--) b[i] -= b[i - 1];\nvector<int> ans = b;") if kind == "prefix" else
            (f"vector<long long> ans(n);\nans[0] = b[0];\nfor (int i = 1; i < n; i++) ans[i] = ans[i - 1] {'+' if kind == 'diffs' else '-'} b[i];",
             f"vector<long long> ans;\nlong long s = {'0' if kind == 'diffs' else '2 * b[0]'};\nfor (int x : b) {{\n    s {'+' if kind == 'diffs' else '-'}= x;\n    ans.push_back(s);\n}}")
        ),
        wrong_python=(("for i in range(1, n):\n    b[i] -= b[i - 1]\nans = b",) if kind == "prefix" else (f"ans = [b[0]] + [b[i - 1] {'+' if kind == 'diffs' else '-'} b[i] for i in range(1, n)]",)),
        wrong_cpp=(("for (int i = 1; i < n; i++) b[i] -= b[i - 1];\nvector<int> ans = b;",) if kind == "prefix" else (f"vector<long long> ans(n);\nans[0] = b[0];\nfor (int i = 1; i < n; i++) ans[i] = ans[i - 1] {'-' if kind == 'diffs' else '+'} b[i];",)),
    )


@family(900, "greedy")
def arrays_raise_to_sorted(rng: random.Random) -> Task:
    """Fewest unit steps to make an array monotone when elements may only grow (or shrink)."""
    up, strict = rng.random() < 0.5, rng.random() < 0.4
    high = rng.choice((1000, 10**6, 10**9))
    shape = ("strictly increasing" if strict else "non-decreasing") if up else ("strictly decreasing" if strict else "non-increasing")
    s = int(strict)
    plus = " + 1" if strict else ""
    order = "range(1, n)" if up else "range(n - 2, -1, -1)"
    prev = "i - 1" if up else "i + 1"
    nbr = ("lower than" if not strict else "lower than or level with") if up else ("higher than" if not strict else "higher than or level with")
    return Task(
        reads=(Int("n", 1, rng.choice((1000, 2 * 10**5))), Ints("a", "n", 1, high)),
        stories=(
            f"[You are given|Given is] an array $a_1, \\dots, a_n$. In one move you may [choose|pick] any element and increase it by $1$. What is the [least|minimum] number of moves [needed|that] to make the array {shape}?".replace("[needed|that] to", "needed to"),
            f"{{hero}} [wants to build|is building] a staircase from $n$ columns of bricks; the $i$-th from the left has $a_i$ bricks. No column may be {nbr} the column just to its left. Bricks may only be added. How many bricks must {{hero}} [buy|add] at least?",
            f"$n$ [children|guests] in {{place}} sit in a row, the $i$-th has $a_i$ candies. {{hero}} hands out [more|additional] candies, one at a time, so that in the end the numbers of candies from left to right form a {shape} sequence. [Find|Compute] the smallest number of candies that must be handed out.",
        ),
        asks=("the minimum number [of moves|] needed".replace("[of moves|]", ""), "the smallest possible [count|total]"),
        output="int",
        python=(
            f"ans = 0\nfor i in {order}:\n    if a[i] < a[{prev}]{plus}:\n        ans += a[{prev}]{plus} - a[i]\n        a[i] = a[{prev}]{plus}",
            f"m = 0\nans = 0\nfor x in {'a' if up else 'a[::-1]'}:\n    m = max(m{plus}, x)\n    ans += m - x",
        ),
        cpp=(
            f"long long ans = 0, m = 0;\nfor (int i = {'0; i < n; i++' if up else 'n - 1; i >= 0; i--'}) {{\n    m = max(m{plus}, (long long)a[i]);\n    ans += m - a[i];\n}}",
            f"vector<long long> b(a.begin(), a.end());\n{'' if up else 'reverse(b.begin(), b.end());'}\nlong long ans = 0;\nfor (int i = 1; i < n; i++)\n    if (b[i] < b[i - 1] + {s}) {{\n        ans += b[i - 1] + {s} - b[i];\n        b[i] = b[i - 1] + {s};\n    }}",
        ),
        wrong_python=(f"ans = 0\nfor i in {order}:\n    ans += max(0, a[{prev}]{plus} - a[i])", f"ans = 0\nfor i in {order}:\n    if a[i] < a[{prev}]:\n        ans += 1\n        a[i] = a[{prev}]"),
        wrong_cpp=(f"long long ans = 0, m = 0;\nfor (int i = {'0; i < n; i++' if not up else 'n - 1; i >= 0; i--'}) {{\n    m = max(m{plus}, (long long)a[i]);\n    ans += m - a[i];\n}}",
                   f"long long ans = 0;\nfor (int i = 1; i < n; i++) ans += max(0, a[i{' - 1' if up else ''}] - a[i{'' if up else ' - 1'}] + {s});"),
    )


@family(1000, "implementation", "two pointers")
def arrays_mountain(rng: random.Random) -> Task:
    """Does the array rise to a top and fall after it (or the mirror image)?"""
    top, strict = rng.random() < 0.6, rng.random() < 0.6
    e = "" if strict else "="
    how = "strictly" if strict else "weakly"
    up, dn = (("<" + e, ">" + e) if top else (">" + e, "<" + e))
    s1, s2 = ("\\le", "\\ge") if not strict else ("<", ">")
    if not top:
        s1, s2 = s2, s1
    word = "mountain" if top else "valley"

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(1, (4, 8, 25, 80)[size])
        gap = (1, 4) if strict or rng.random() < 0.4 else (0, 2)
        k = rng.randrange(n)
        a = [500]
        for i in range(1, n):
            a.append(a[-1] + (1 if (i <= k) == top else -1) * rng.randint(*gap))
        if rng.random() < 0.45:
            i = rng.randrange(n)
            a[i] += rng.choice((-3, 3, -1, 1))
        if rng.random() < 0.3:
            i = rng.randrange(n)
            a.insert(i, a[i])
        return {"n": len(a), "a": a}

    return Task(
        reads=(Int("n", 1, rng.choice(NS)), Ints("a", "n", 1, 10**6)),
        stories=(
            f"An array is a {word} if for some $k$ ($1 \\le k \\le n$) we have $a_1 {s1} a_2 {s1} \\dots {s1} a_k {s2} a_{{k+1}} {s2} \\dots {s2} a_n$. Either part may consist of $a_k$ alone. [Check|Decide] whether the given array is a {word}.",
            f"{{hero}} [walked|rode] from one end of {{place}} to the other and measured the height $n$ times: $a_1, \\dots, a_n$. {{hero}} [claims|says] that the way first {'rose' if top else 'fell'} {how} and then {'fell' if top else 'rose'} {how}, although one of the two parts may be missing"
            + (", and that no two consecutive heights were equal" if strict else "; stretches of equal height do no harm to either part") + ". [Can|Could] this be true?".replace("[Can|Could] this be true", "Is this true"),
            f"A line of $n$ {{things}} with sizes $a_1, \\dots, a_n$ is [nice|well-formed] if it can be cut into two parts, possibly empty, so that sizes in the left part {'grow' if top else 'shrink'} {how} from left to right, those in the right part {'shrink' if top else 'grow'} {how}, and "
            + f"the last size on the left is {('less' if top else 'greater') + ' than' if strict else 'at ' + ('most' if top else 'least')} the first on the right (when both exist). "
            + "Is the line well-formed?",
        ),
        asks=(f"the array is a {word}" if False else "the answer is positive", "it is so"),
        output="yesno",
        python=(
            f"i = 0\nwhile i + 1 < n and a[i] {up} a[i + 1]:\n    i += 1\nwhile i + 1 < n and a[i] {dn} a[i + 1]:\n    i += 1\nans = i == n - 1",
            f"ans = True\nturned = False\nfor x, y in zip(a, a[1:]):\n    if not x {up} y:\n        turned = True\n    if turned and not x {dn} y:\n        ans = False",
            f"p = a.index({'max' if top else 'min'}(a))\nans = all(a[i] {up} a[i + 1] for i in range(p)) and all(a[i] {dn} a[i + 1] for i in range(p, n - 1))",
        ),
        cpp=(
            f"int i = 0;\nwhile (i + 1 < n && a[i] {up} a[i + 1]) i++;\nwhile (i + 1 < n && a[i] {dn} a[i + 1]) i++;\nbool ans = (i == n - 1);",
            f"int l = 0, r = n - 1;\nwhile (l + 1 < n && a[l] {up} a[l + 1]) l++;\nwhile (r > 0 && a[r - 1] {dn} a[r]) r--;\nbool ans = l >= r;",
        ),
        wrong_python=(f"i = 0\nwhile i + 1 < n and a[i] {up[0]}{'=' if strict else ''} a[i + 1]:\n    i += 1\nwhile i + 1 < n and a[i] {dn[0]}{'=' if strict else ''} a[i + 1]:\n    i += 1\nans = i == n - 1",
                      f"i = 0\nwhile i + 1 < n and a[i] {up} a[i + 1]:\n    i += 1\nans = 0 < i < n - 1 and all(a[j] {dn} a[j + 1] for j in range(i, n - 1))"),
        wrong_cpp=(f"int p = {'max' if top else 'min'}_element(a.begin(), a.end()) - a.begin();\nbool ans = p > 0 && p < n - 1;\nfor (int i = 0; i + 1 < n; i++) if (i < p ? !(a[i] {up} a[i + 1]) : !(a[i] {dn} a[i + 1])) ans = false;",),
        draw=draw,
    )
