"""Extremes of an array: where they stand, records, leaders, peaks."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Task, family

NS = (100, 1000, 10**5, 2 * 10**5)
HS = (100, 1000, 10**6, 10**9)


@family(800, "implementation")
def arrays_extreme_gap(rng: random.Random) -> Task:
    """Distance between the first maximum and the last minimum, or the other way."""
    big, small = rng.choice((("max", "min"), ("min", "max")))
    word = {"max": ("largest", "highest"), "min": ("smallest", "lowest")}
    b, s = word[big], word[small]
    cb, cs = f"{big}_element", f"{small}_element"
    return Task(
        reads=(Int("n", 2, rng.choice(NS), "the number of elements"), Ints("a", "n", 1, rng.choice(HS))),
        stories=(
            f"[Consider|You are given] an array $a_1, \\dots, a_n$. Let $p$ be the [position|index] of the first occurrence of its {b[0]} "
            f"element, and $q$ the [position|index] of the last occurrence of its {s[0]} element. [Find|Compute] $\\|p - q\\|$.",
            f"$n$ {{things}} [stand|are placed] in a row, numbered from left to right; the $i$-th has height $a_i$. {{hero}} "
            f"[goes|walks] to the leftmost of the {b[1]} ones, then [walks|goes] to the rightmost of the {s[1]} ones. A step "
            "leads to a neighbouring place. How many steps does the [second walk|walk between them] take?",
            f"{{hero}} [kept|wrote] a diary for $n$ days; on day $i$ the temperature was $a_i$ degrees. [Being curious|Now], {{hero}} wants to know "
            f"how many days lie between the first day with the {b[1]} temperature and the last day with the {s[1]} one, "
            "that is, the absolute difference of the two days' numbers. [Help {hero} find it|Find this difference].",
        ),
        asks=("the [absolute difference of the two positions|distance between the two positions]", "the distance asked for"),
        output="int",
        python=(
            f"p = a.index({big}(a))\nq = n - 1 - a[::-1].index({small}(a))\nans = abs(p - q)",
            f"p = min(i for i in range(n) if a[i] == {big}(a)) if n < 300 else a.index({big}(a))\n"
            f"low = {small}(a)\nfor i in range(n):\n    if a[i] == low:\n        q = i\nans = abs(q - p)",
            f"p = q = 0\nfor i in range(n):\n    if a[i] {'>' if big == 'max' else '<'} a[p]:\n        p = i\n"
            f"    if a[i] {'<=' if big == 'max' else '>='} a[q]:\n        q = i\nans = abs(p - q)",
        ),
        cpp=(
            f"int p = {cb}(a.begin(), a.end()) - a.begin();\nint q = n - 1 - ({cs}(a.rbegin(), a.rend()) - a.rbegin());\nint ans = abs(p - q);",
            f"int p = 0, q = 0;\nfor (int i = 1; i < n; i++) {{\n    if (a[i] {'>' if big == 'max' else '<'} a[p]) p = i;\n"
            f"    if (a[i] {'<=' if big == 'max' else '>='} a[q]) q = i;\n}}\nint ans = abs(p - q);",
        ),
        wrong_python=(f"ans = abs(a.index({big}(a)) - a.index({small}(a)))",
                      f"p = a.index({big}(a))\nq = n - 1 - a[::-1].index({small}(a))\nans = q - p"),
        wrong_cpp=(f"int p = {cb}(a.begin(), a.end()) - a.begin();\nint q = {cs}(a.begin(), a.end()) - a.begin();\nint ans = abs(p - q);",),
    )


@family(800, "implementation", "sortings")
def arrays_second_distinct(rng: random.Random) -> Task:
    """The second largest or smallest of the different values, or -1."""
    big = rng.random() < 0.5
    word, comp, op = ("largest", "smaller", "<") if big else ("smallest", "greater", ">")
    top, fn = ("max", "max") if big else ("min", "min")
    prize = "silver"
    return Task(
        reads=(Int("n", 1, rng.choice(NS)), Ints("a", "n", 1, rng.choice(HS))),
        stories=(
            f"[Given|You are given] $n$ integers $a_1, \\dots, a_n$. Find the {word} of those that are strictly {comp} than the {word} "
            "[number|element] of all. If there are no such numbers, the answer is $-1$.",
            f"{{hero}} wrote $n$ numbers on a [board|sheet of paper] and [wiped|crossed] out every copy of the {word} one. "
            f"Which number is now the {word} of those [left|remaining]? If [nothing is left|everything was removed], [say|print] $-1$.",
            f"At a [fair|contest] in {{place}}, $n$ competitors got [scores|points] $a_1, \\dots, a_n$; the [aim|goal] was a score as "
            f"{'high' if big else 'low'} as possible. All who share the best score get gold medals, all who share the next best score get {prize} ones. What score "
            f"[brought|gives] a {prize} medal? If all competitors got gold, print $-1$.",
        ),
        asks=("the [value|number] asked for, or $-1$", "the answer, or $-1$ if there is none"),
        output="int",
        python=(
            f"s = sorted(set(a){', reverse=True' if big else ''})\nans = s[1] if len(s) > 1 else -1",
            f"m = {top}(a)\nans = {fn}([x for x in a if x != m], default=-1)",
            f"m = {top}(a)\nans = -1\nfor x in a:\n    if x {op} m and (ans == -1 or x {'>' if big else '<'} ans):\n        ans = x",
        ),
        cpp=(
            "set<int> s(a.begin(), a.end());\nint ans = -1;\nif (s.size() > 1) ans = " + ("*next(s.rbegin());" if big else "*next(s.begin());"),
            f"int m = *{top}_element(a.begin(), a.end()), ans = -1;\nfor (int x : a)\n    if (x != m && (ans == -1 || x {'>' if big else '<'} ans)) ans = x;",
            f"sort(a.begin(), a.end(){', greater<int>()' if big else ''});\nint ans = -1;\nfor (int i = 1; i < n; i++)\n    if (a[i] != a[0]) {{ ans = a[i]; break; }}",
        ),
        wrong_python=(f"a.sort({'reverse=True' if big else ''})\nans = a[1] if n > 1 else -1", f"s = sorted(set(a){'' if big else ', reverse=True'})\nans = s[1] if len(s) > 1 else -1"),
        wrong_cpp=(f"sort(a.{'r' if big else ''}begin(), a.{'r' if big else ''}end());\nint ans = n > 1 ? a[1] : -1;",),
    )


@family(800, "implementation")
def arrays_running_records(rng: random.Random) -> Task:
    """How often a new strict (or equalled) record is set."""
    up, strict = rng.random() < 0.5, rng.random() < 0.6
    op = (">" if up else "<") + ("" if strict else "=")
    far, fn = ("longest", "max") if up else ("shortest", "min")
    than = ("greater" if up else "less") + " than" + ("" if strict else " or equal to")
    opposite = {">": "<=", "<": ">=", ">=": "<", "<=": ">"}[op]
    first = rng.random() < 0.5
    note = "The first [one|value] counts as a record." if first else "The first [one|value] does not count as a record."
    start = int(first)
    return Task(
        reads=(Int("n", 1, rng.choice(NS)), Ints("a", "n", 1, rng.choice(HS))),
        stories=(
            f"An element $a_i$ of [an array|a sequence] $a_1, \\dots, a_n$ is a record if it is {than} every element before it. {note} "
            "[Count the records|How many records are there in the sequence]?".replace("[Count the records|", "[How many elements are records|"),
            f"{{hero}} [jumps|throws a ball] $n$ times, with results $a_1, \\dots, a_n$ [in this order|in order of time]. {{hero}} [shouts|cheers] after each result that is "
            f"{than} all results before it. {note} How many [times|cheers] will [there be a shout|be heard]?".replace("[times|cheers] will [there be a shout|be heard]", "records are set"),
            f"A machine in {{place}} [stores|remembers] the {'greatest' if up else 'smallest'} number seen so far. It is shown $a_1, a_2, \\dots, a_n$ one after another and beeps whenever the number is "
            f"{than} all the previous ones. {note.replace('counts as a record', 'makes it beep').replace('does not count as a record', 'does not make it beep')} [Find|Determine] the number of beeps.",
        ),
        asks=("how many records there are", "the number of [records|such moments]"),
        output="int",
        python=(
            f"best = a[0]\nans = {start}\nfor x in a[1:]:\n    if x {op} best:\n        ans += 1\n        best = x",
            f"ans = {start}\nm = a[0]\nfor i in range(1, n):\n    if a[i] {op} m:\n        ans += 1\n    m = {fn}(m, a[i])",
            f"from itertools import accumulate\n---\np = list(accumulate(a, {fn}))\nans = {start} + sum(a[i] {op} p[i - 1] for i in range(1, n))",
        ),
        cpp=(
            f"int ans = {start}, best = a[0];\nfor (int i = 1; i < n; i++)\n    if (a[i] {op} best) {{ ans++; best = a[i]; }}",
            f"int ans = {start}, m = a[0];\nfor (int i = 1; i < n; i++) {{\n    if (a[i] {opposite} m) continue;\n    ans++;\n    m = a[i];\n}}",
        ),
        wrong_python=(f"ans = {start} + sum(a[i] {op} a[i - 1] for i in range(1, n))", f"best = a[0]\nans = {1 - start}\nfor x in a[1:]:\n    if x {op} best:\n        ans += 1\n        best = x"),
        wrong_cpp=(f"int ans = {start}, best = a[0];\nfor (int i = 1; i < n; i++) if (a[i] {op.replace('=', '') + ('=' if strict else '')} best) {{ ans++; best = a[i]; }}",),
    )


@family(800, "implementation")
def arrays_local_peaks(rng: random.Random) -> Task:
    """Count inner peaks or valleys, or elements equal to none of the neighbours."""
    op = rng.choice((">", "<"))
    by = rng.choice((1, 1, 2, 5))
    word, than = ("peak", "greater") if op == ">" else ("valley", "less")
    least = f" at least ${by}$" if by > 1 else " [strictly|]"
    test = "a[i] - a[{}] >= {}" if op == ">" else "a[{}] - a[i] >= {}"
    left, right = test.format("i - 1", by), test.format("i + 1", by)
    ends = rng.random() < 0.5
    rule = "has exactly one" if ends else "does not have both"
    note = (f"An element at an end of the array is compared with its only neighbour." if ends
            else f"The first and the last element are never {word}s.")
    lo, hi = (0, "n") if ends else (1, "n - 1")
    l2, r2 = (f"(i == 0 or {left})", f"(i == n - 1 or {right})") if ends else (left, right)
    bound = rng.choice(HS)
    sent = f"b = [{-10**10 if op == '>' else 10**10}] + a + [{-10**10 if op == '>' else 10**10}]" if ends else "b = a"
    assert rule
    return Task(
        reads=(Int("n", 2, rng.choice(NS), "the [length of the array|number of elements]"), Ints("a", "n", 0, bound)),
        stories=(
            f"[Call|Let us call] an element of an array a {word} if it is{least} {than} than [each|every one] of its neighbours. {note} "
            f"You are given an array $a$ of $n$ integers. [How many {word}s does it contain|What is the number of its {word}s]?",
            f"{{hero}} [hikes|drives] along a road with $n$ [marked|measured] points of heights $a_1, \\dots, a_n$ in order. A point is a {word} when its height is{least} {than} than the heights of "
            f"the adjacent points. {note.replace('An element at an end of the array', 'The first and the last point each').replace('each is', 'are').replace('with its', 'with their').replace('element', 'point')} [How many {word}s will {{hero}} pass?|Count the {word}s on the road.]",
            f"A [sensor|gauge] in {{place}} [recorded|measured] $n$ values $a_1, \\dots, a_n$. The value number $i$ is [called|said to be] a {word} if it is{least} {than} than the value just before and the value just after it. "
            + ("For the first and the last value only the existing neighbour matters. " if ends else "The first and last values are not counted. ") + f"Find the number of {word}s.",
        ),
        asks=(f"the number of {word}s", f"how many {word}s there are"),
        output="int",
        python=(
            f"ans = 0\nfor i in range({lo}, {hi}):\n    if {l2} and {r2}:\n        ans += 1",
            f"{sent}\nans = sum(1 for x, y, z in zip(b, b[1:], b[2:]) if " + (f"y - x >= {by} and y - z >= {by})" if op == ">" else f"x - y >= {by} and z - y >= {by})"),
            f"cnt = 0\nfor i in range({lo}, {hi}):\n    ok = True\n    for j in (i - 1, i + 1):\n        if 0 <= j < n and not ({test.format('j', by)}):\n            ok = False\n    cnt += ok\nans = cnt",
        ),
        cpp=(
            f"int ans = 0;\nfor (int i = {lo}; i < {hi}; i++)\n    if ({l2.replace('or', '||')} && {r2.replace('or', '||')}) ans++;",
            f"int ans = 0;\nfor (int i = {lo}; i < {hi}; i++) {{\n    bool ok = true;\n    if (i > 0 && !({left})) ok = false;\n    if (i + 1 < n && !({right})) ok = false;\n    if (ok) ans++;\n}}",
        ),
        wrong_python=(f"ans = sum(1 for i in range({'1, n - 1' if ends else '1, n'}) if {left}{'' if not ends else f' and {right}'})",
                      f"ans = 0\nfor i in range({lo}, {hi}):\n    if {l2} or {r2}:\n        ans += 1"),
        wrong_cpp=(f"int ans = 0;\nfor (int i = 1; i + 1 < n; i++) if ({left.replace(f'>= {by}', f'>= {by - 1}')} && {right.replace(f'>= {by}', f'>= {by - 1}')}) ans++;",),
    )


@family(900, "implementation", "data structures")
def arrays_leaders(rng: random.Random) -> Task:
    """List the elements that beat everything to their right (or left)."""
    right, op = rng.random() < 0.6, rng.choice((">", ">=", "<", "<="))
    than = {">": "greater than", ">=": "not less than", "<": "less than", "<=": "not greater than"}[op]
    side = "right" if right else "left"
    fn = "max" if op[0] == ">" else "min"
    verb = rng.choice(("positions", "values"))
    put = "i + 1" if verb == "positions" else "a[i]"
    order = "range(n - 1, -1, -1)" if right else "range(n)"
    look = "a[i + 1:]" if right else "a[:i]"
    flip = "ans.reverse()\n" if right else ""
    tall = "taller than" if op[0] == ">" else "shorter than"
    tall = tall if len(op) == 1 else ("at least as tall as" if op[0] == ">" else "at most as tall as")
    return Task(
        reads=(Int("n", 1, rng.choice(NS)), Ints("a", "n", 1, rng.choice(HS))),
        stories=(
            f"An element of the array $a_1, \\dots, a_n$ is a leader if it is {than} every element to the {side} of it; in particular the {'last' if right else 'first'} element "
            f"is always a leader. [List|Find] the {verb} of all leaders, from left to right.",
            f"$n$ {{things}} of heights $a_1, \\dots, a_n$ stand in a [row|line] from left to right. {{hero}} looks at them from the {side} end and [marks|notes] each one that is {tall} all those between it and the {side} end "
            f"(the one nearest to {{hero}} is always marked). Which ones are marked? [Give|Write] their {'positions in the row' if verb == 'positions' else 'heights'}, from left to right.",
            f"A number in a list is called free if it is {than} all numbers that come {'after' if right else 'before'} it. {{hero}} has a list $a_1, \\dots, a_n$ and wants the {verb if verb == 'values' else 'positions (from $1$)'} of "
            f"all free numbers in the order in which they appear. Note that the {'last' if right else 'first'} number is free. [Help {{hero}}|Help with this task].",
        ),
        asks=(f"the {verb} [asked for|in question], from left to right", f"these {verb} in the order of the array"),
        output="ints",
        python=(
            f"ans = []\nm = None\nfor i in {order}:\n    if m is None or a[i] {op} m:\n        ans.append({put})\n        m = a[i]\n{flip}".rstrip("\n"),
            f"best = {-10**18 if fn == 'max' else 10**18}\nans = []\nfor i in {order}:\n    if a[i] {op} best:\n        ans.append({put})\n    best = {fn}(best, a[i])\n" + ("ans = ans[::-1]" if right else "ans = ans[:]"),
        ) + ((f"st = []\nfor i in range(n):\n    while st and not a[st[-1]] {op} a[i]:\n        st.pop()\n    st.append(i)\nans = [{put} for i in st]",) if right else ()),
        cpp=(
            f"vector<int> ans;\nint best = 0;\nfor (int i = {'n - 1; i >= 0; i--' if right else '0; i < n; i++'})\n    if (ans.empty() || a[i] {op} best) {{\n        ans.push_back({put});\n        best = a[i];\n    }}\n" + ("reverse(ans.begin(), ans.end());" if right else ""),
            f"vector<int> m(a);\n" + ("for (int i = n - 2; i >= 0; i--) m[i] = " + fn + "(m[i], m[i + 1]);\n" if right else "for (int i = 1; i < n; i++) m[i] = " + fn + "(m[i], m[i - 1]);\n")
            + f"vector<int> ans;\nfor (int i = 0; i < n; i++)\n    if ({'i == n - 1 || a[i] ' + op + ' m[i + 1]' if right else 'i == 0 || a[i] ' + op + ' m[i - 1]'}) ans.push_back({put});",
        ),
        wrong_python=(f"ans = [{put} for i in range(n) if not {look} or a[i] {op} {look}[{'0' if right else '-1'}]]", f"ans = [{put} for i in range(n) if all(a[i] {op[0] + ('' if len(op) > 1 else '=')} x for x in {look})]"),
        wrong_cpp=(f"vector<int> ans;\nfor (int i = 0; i < n; i++) {{\n    bool ok = true;\n    for (int j = {'0; j < i' if right else 'i + 1; j < n'}; j++) if (!(a[i] {op} a[j])) ok = false;\n    if (ok) ans.push_back({put});\n}}",),
    )


@family(800, "implementation", "math")
def arrays_without_extremes(rng: random.Random) -> Task:
    """The sum without one largest and one smallest mark, or without all of them."""
    every = rng.random() < 0.5
    high = rng.choice((100, 10**9))
    what = "[all marks equal to the highest and all marks equal to the lowest one|every highest and every lowest mark]" if every else "one highest and one lowest mark"
    return Task(
        reads=(Int("n", 3, rng.choice(NS), "the number of marks"), Ints("a", "n", 0, high)),
        stories=(
            f"[At a contest in {{place}}|In a figure skating contest] $n$ judges give marks $a_1, \\dots, a_n$. From these, {what} are [removed|thrown away], and the [rest|remaining marks] are added up. "
            + ("If no marks remain, the result is $0$. " if every else "") + "[Find|What is] the result?".replace("[Find|What is]", "What is"),
            "[Given is|You are given] an array of $n$ integers. " + ("All elements equal to its maximum and all elements equal to its minimum are [deleted|erased]. Find the sum of the remaining elements; an empty sum is $0$."
             if every else "One element equal to its maximum is [deleted|erased], and so is one other element equal to its minimum. Find the sum of the remaining $n - 2$ elements."),
            "{hero} [puts|has] $n$ {things} with weights $a_1, \\dots, a_n$ on a table. " + ("{friend} [takes|steals] all the heaviest and all the lightest ones (there may be several of each). What is the total weight of what is left, possibly $0$?"
             if every else "{friend} [takes|steals] one of the heaviest ones, and then one of the lightest of the others. What is the total weight of what is left?"),
        ),
        asks=("the sum of what [remains|is left]", "the [remaining|resulting] sum"),
        output="int",
        python=(
            ("ans = sum(x for x in a if x != max(a) and x != min(a)) if n < 100 else sum(a) - max(a) * a.count(max(a)) - (min(a) * a.count(min(a)) if min(a) < max(a) else 0)",
             "lo, hi = min(a), max(a)\nans = 0\nfor x in a:\n    if lo < x < hi:\n        ans += x",
             "lo = min(a)\nhi = max(a)\nans = sum([x for x in a if x not in (lo, hi)])")
            if every else
            ("ans = sum(a) - max(a) - min(a)", "ans = sum(sorted(a)[1:-1])", "a.remove(max(a))\na.remove(min(a))\nans = sum(a)")
        ),
        cpp=(
            ("int lo = *min_element(a.begin(), a.end()), hi = *max_element(a.begin(), a.end());\nlong long ans = 0;\nfor (int x : a) if (x > lo && x < hi) ans += x;",
             "sort(a.begin(), a.end());\nlong long ans = 0;\nfor (int i = 0; i < n; i++) {\n    if (a[i] == a[0] || a[i] == a[n - 1]) continue;\n    ans += a[i];\n}")
            if every else
            ("sort(a.begin(), a.end());\nlong long ans = 0;\nfor (int i = 1; i + 1 < n; i++) ans += a[i];",
             "long long ans = 0;\nint mn = a[0], mx = a[0];\nfor (int x : a) {\n    ans += x;\n    mn = min(mn, x);\n    mx = max(mx, x);\n}\nans -= mn + mx;")
        ),
        wrong_python=("ans = sum(a) - max(a) - min(a)" if every else "ans = sum(x for x in a if x != max(a) and x != min(a))", "ans = sum(a[1:-1])"),
        wrong_cpp=(("sort(a.begin(), a.end());\nlong long ans = 0;\nfor (int i = 1; i + 1 < n; i++) ans += a[i];" if every else
                    "int lo = *min_element(a.begin(), a.end()), hi = *max_element(a.begin(), a.end());\nlong long ans = 0;\nfor (int x : a) if (x != lo && x != hi) ans += x;"),),
    )


@family(800, "implementation")
def arrays_swap_extremes(rng: random.Random) -> Task:
    """Swap the first largest with the first/last smallest and print the array."""
    f1, f2 = rng.random() < 0.5, rng.random() < 0.5
    w1, w2 = ("first" if f1 else "last"), ("first" if f2 else "last")
    s1, s2 = ("leftmost" if f1 else "rightmost"), ("leftmost" if f2 else "rightmost")
    def pos(fn: str, first: bool) -> str:
        return f"a.index({fn}(a))" if first else f"n - 1 - a[::-1].index({fn}(a))"
    return Task(
        reads=(Int("n", 2, rng.choice((50, 100, 1000))), Ints("a", "n", rng.choice((1, -1000)), rng.choice((1000, 10**6)))),
        stories=(
            f"[You are given|Given] an array of $n$ integers. [Exchange|Swap] the {w1} of its largest elements with the {w2} of its smallest elements and print the [resulting|new] array. [Other elements stay where they are.|]",
            f"{{hero}} has a row of $n$ cards with numbers $a_1, \\dots, a_n$. {{hero}} takes the {s1} card with the greatest number and the {s2} card with the smallest number, and lets them change places. [What does the row look like afterwards|Which numbers does the row show then]?",
            f"$n$ [pupils|children] in {{place}} stand in a line and have $a_1, \\dots, a_n$ points each. The teacher asks the one with the most points (the {s1} one if there are several) and the one with the fewest points (the {s2} if there are several) to [trade|swap] places. Print the points along the line [after that|afterwards].",
        ),
        asks=("the array after the exchange", "the $n$ numbers in their new order"),
        output="ints",
        python=(
            f"i = {pos('max', f1)}\nj = {pos('min', f2)}\na[i], a[j] = a[j], a[i]\nans = a",
            f"p = q = 0\nfor i in range(n):\n    if a[i] {'>' if f1 else '>='} a[p]:\n        p = i\n    if a[i] {'<' if f2 else '<='} a[q]:\n        q = i\nans = a[:]\nans[p], ans[q] = a[q], a[p]",
        ),
        cpp=(
            f"int p = 0, q = 0;\nfor (int i = 1; i < n; i++) {{\n    if (a[i] {'>' if f1 else '>='} a[p]) p = i;\n    if (a[i] {'<' if f2 else '<='} a[q]) q = i;\n}}\nswap(a[p], a[q]);\nvector<int> ans = a;",
            "int mx = *max_element(a.begin(), a.end()), mn = *min_element(a.begin(), a.end());\nint p = -1, q = -1;\nfor (int i = 0; i < n; i++) {\n"
            + ("    if (a[i] == mx && p < 0) p = i;\n" if f1 else "    if (a[i] == mx) p = i;\n") + ("    if (a[i] == mn && q < 0) q = i;\n" if f2 else "    if (a[i] == mn) q = i;\n") + "}\nauto ans = a;\nans[p] = mn;\nans[q] = mx;",
        ),
        wrong_python=(f"i = {pos('max', not f1)}\nj = {pos('min', f2)}\na[i], a[j] = a[j], a[i]\nans = a", "x, y = max(a), min(a)\nans = [y if v == x else x if v == y else v for v in a]"),
        wrong_cpp=(f"int p = 0, q = 0;\nfor (int i = 1; i < n; i++) {{\n    if (a[i] {'>' if f1 else '>='} a[p]) p = i;\n    if (a[i] {'<' if not f2 else '<='} a[q]) q = i;\n}}\nswap(a[p], a[q]);\nvector<int> ans = a;",),
    )
