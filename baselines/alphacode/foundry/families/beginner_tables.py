"""First problems of a round: a few integers a line (buses, parcels, exams, shops, lights, photos)."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Table, Task, family


@family(900, "implementation")
def beginner_crowded_bus(rng: random.Random) -> Task:
    """People left behind, or the fullest moment, of a bus of limited size."""
    top = rng.choice((10, 100, 1000))
    peak = rng.random() < 0.4
    end = "What was the largest number of people in the bus at any time?" if peak else "How many people in total could not get on?"
    return Task(
        reads=((Int("n", 1, rng.choice((100, 1000)), "the number of stops"), Int("k", 1, top, "the number of places")), Table("stops", "n", (Int("a", 0, top), Int("b", 0, top)), "the numbers of people who want to get off and on")),
        stories=(
            f"A bus with $k$ places goes from {{place}} to the sea; at first it is empty. It has $n$ stops. At the $i$-th stop first $a_i$ people get off (if there are fewer than $a_i$ inside, all of them do), then $b_i$ people at the stop want to get on. As many of them as there are free places do; the others walk home. {end}",
            f"A counter $c$ is $0$ at the beginning. For each of $n$ pairs $(a_i, b_i)$, in the given order, $c$ is decreased by $\\min(c, a_i)$ and then increased by $\\min(k - c, b_i)$. " + ("Find the largest value that $c$ ever has." if peak else "Let the loss of a pair be $b_i$ minus the actual increase. Find the sum of all losses."),
            f"{{hero}} keeps a small library shelf with space for $k$ books, now without a single one. On each of $n$ days, $a_i$ books are borrowed in the morning (or all there are, if the shelf has fewer), and in the evening $b_i$ books are brought. Those which find no space are given to {{friend}}. " + ("What is the greatest number of books that stand on the shelf at some moment?" if peak else "How many books does {friend} get?"),
        ),
        asks=("the largest number at any time",) if peak else ("the total number of those left out", "how many did not find a place"),
        output="int",
        python=(
            "cur = 0\nans = 0\nfor x, y in stops:\n    cur = max(0, cur - x)\n" + ("    cur = min(k, cur + y)\n    ans = max(ans, cur)" if peak else "    room = k - cur\n    if y > room:\n        ans += y - room\n        y = room\n    cur += y"),
            "ans = 0\ncur = 0\nfor i in range(n):\n    x, y = stops[i]\n    cur -= min(cur, x)\n    cur += y\n" + ("    if cur > k:\n        cur = k\n    if cur > ans:\n        ans = cur" if peak else "    ans += max(0, cur - k)\n    cur = min(cur, k)"),
        ),
        cpp=(
            "int ans = 0, cur = 0;\nfor (auto &p : stops) {\n    cur = max(0, cur - (int)p[0]) + p[1];\n" + ("    cur = min(cur, k);\n    ans = max(ans, cur);\n}" if peak else "    if (cur > k) {\n        ans += cur - k;\n        cur = k;\n    }\n}"),
            "long long ans = 0, cur = 0;\nfor (int i = 0; i < n; i++) {\n    cur -= min(cur, stops[i][0]);\n    long long x = min(k - cur, stops[i][1]);\n    cur += x;\n" + ("    ans = max(ans, cur);\n}" if peak else "    ans += stops[i][1] - x;\n}"),
        ),
        wrong_python=(
            "cur = 0\nans = 0\nfor x, y in stops:\n    cur += y - x\n" + ("    ans = max(ans, cur)\nans = min(ans, k)" if peak else "    ans += max(0, cur - k)\n    cur = min(cur, k)"),
            "cur = 0\nans = 0\nfor x, y in stops:\n" + ("    cur = max(0, cur - x) + y\nans = min(cur, k)" if peak else "    cur = max(0, cur - x) + y\n    ans += max(0, cur - k)"),
        ),
        wrong_cpp=("int ans = 0, cur = 0;\nfor (auto &p : stops) {\n    cur = min<long long>(k, cur + p[1]);\n    cur = max<long long>(0, cur - p[0]);\n    " + ("ans = max(ans, cur);" if peak else "ans += max<long long>(0, cur - k);") + "\n}",),
        draw=lambda r, size: (lambda n, t: {"n": n, "k": r.randint(1, t), "stops": [(r.randint(0, t), r.randint(0, t)) for _ in range(n)]})(r.randint(1, (4, 8, 25, 80)[size]), min(top, r.choice((6, 20, top)))),
    )


@family(900, "sortings", "implementation")
def beginner_parcels_and_door(rng: random.Random) -> Task:
    """Boxes that can be pushed straight through a hole, turned as one likes."""
    high = rng.choice((10, 100, 10**9))
    strict = rng.random() < 0.4
    op, word = ("<", "strictly smaller than") if strict else ("<=", "not greater than")
    neg = ">=" if strict else ">"

    def draw(r: random.Random, size: int) -> dict:
        n = r.randint(1, (4, 8, 25, 80)[size])
        top = r.choice((4, 10, high))
        return {"a": r.randint(1, top), "b": r.randint(1, top), "n": n, "boxes": [tuple(r.randint(1, top) for _ in range(3)) for _ in range(n)]}

    return Task(
        reads=((Int("a", 1, high), Int("b", 1, high)), Int("n", 1, rng.choice((100, 10**4)), "the number of boxes"), Table("boxes", "n", (Int("x", 1, high), Int("y", 1, high), Int("z", 1, high)), "the sizes of a box")),
        stories=(
            f"{{hero}} moves to {{place}}. The only window through which things can be brought in is a rectangle $a \\times b$. There are $n$ boxes with sizes $x_i \\times y_i \\times z_i$. A box may be turned so that any of its faces goes first and any side of this face is parallel to the side $a$; it goes through if each side of the face is {word} the side of the window parallel to it. How many boxes can be brought in?",
            f"Let us say that a triple $(x, y, z)$ suits a pair $(a, b)$ if one can choose two different positions of the triple and order the two numbers there as $u, v$ so that $u$ is {word} $a$ and $v$ is {word} $b$. Given a pair and $n$ triples, count the triples that suit the pair.",
            f"A post office has a slot with sides $a$ and $b$. The $i$-th of $n$ parcels is a brick with edges $x_i, y_i, z_i$. Parcels can be rotated by $90$ degrees in any way before they are pushed in, but not held askew: two of the edges, each along a side of the slot, must be {word} these sides. Count the parcels that can be posted.",
        ),
        asks=("how many of them fit", "the number of those that fit"),
        output="int",
        python=(
            f"a, b = min(a, b), max(a, b)\nans = 0\nfor x in boxes:\n    u, v, w = sorted(x)\n    if u {op} a and v {op} b:\n        ans += 1",
            f"from itertools import permutations\n---\nans = sum(any(p[0] {op} a and p[1] {op} b for p in permutations(c)) for c in boxes)",
            f"w = sorted([a, b])\nans = len([c for c in map(sorted, boxes) if c[0] {op} w[0] and c[1] {op} w[1]])",
        ),
        cpp=(
            f"if (a > b) swap(a, b);\nint ans = 0;\nfor (auto c : boxes) {{\n    sort(c.begin(), c.end());\n    if (c[0] {op} a && c[1] {op} b) ans++;\n}}",
            f"int ans = 0;\nfor (auto &c : boxes) {{\n    long long x = min({{c[0], c[1], c[2]}}), y = max({{c[0], c[1], c[2]}});\n    long long m = c[0] + c[1] + c[2] - x - y;\n    if (x {neg} min(a, b) || m {neg} max(a, b)) continue;\n    ans++;\n}}",
        ),
        wrong_python=(f"ans = sum(1 for x, y, z in boxes if x {op} a and y {op} b or x {op} b and y {op} a)", f"ans = 0\nfor c in boxes:\n    u, v, w = sorted(c)\n    if u {op} a and v {op} b:\n        ans += 1"),
        wrong_cpp=(f"if (a > b) swap(a, b);\nint ans = 0;\nfor (auto c : boxes) {{\n    sort(c.begin(), c.end());\n    if (c[1] {op} a && c[2] {op} b) ans++;\n}}",),
        draw=draw,
    )


@family(800, "implementation")
def beginner_exam_results(rng: random.Random) -> Task:
    """Students who pass: a minimum in each subject and a total, or two of three subjects."""
    kind = rng.choice(("all", "two"))
    top = rng.choice((10, 20, 100))
    rule = (
        "at least $m$ points in each of the three subjects and at least $k$ points in total"
        if kind == "all"
        else "at least $m$ points in at least two of the three subjects, and at least $k$ points in total"
    )
    py = "min(x, y, z) >= m" if kind == "all" else "sorted((x, y, z))[1] >= m"
    py2 = "all(v >= m for v in row)" if kind == "all" else "sum(v >= m for v in row) >= 2"
    cnt = 3 if kind == "all" else 2

    def draw(r: random.Random, size: int) -> dict:
        n = r.randint(1, (4, 8, 25, 80)[size])
        m = r.randint(1, top - 2)
        k = min(3 * top, max(1, 3 * m + r.randint(-m, 2)))
        return {"n": n, "m": m, "k": k, "marks": [tuple(r.choice((m, m, m - 1, m + 1, 0, top, r.randint(0, top))) for _ in range(3)) for _ in range(n)]}

    return Task(
        reads=((Int("n", 1, rng.choice((100, 1000)), "the number of participants"), Int("m", 0, top, "the limit for a subject"), Int("k", 0, 3 * top, "the limit for the total")), Table("marks", "n", (Int("x", 0, top), Int("y", 0, top), Int("z", 0, top)), "the points of one participant")),
        stories=(
            f"$n$ [pupils|students] took an exam in {{place}} with three subjects. The $i$-th got $x_i$, $y_i$ and $z_i$ points. One passes the exam with {rule}. How many passed?",
            f"Count the triples $(x_i, y_i, z_i)$ " + ("all members of which are" if kind == "all" else "with two or more members that are") + " not less than $m$ and whose sum is not less than $k$.",
            f"The school of magic [admits|invites] only those who show {rule.replace('points', 'sparks')}. The three subjects are potions, flying and riddles, and the $i$-th of $n$ young wizards reached $x_i$, $y_i$, $z_i$ sparks in them. {{hero}} must tell the headmaster how many of them are admitted.".replace("[admits|invites]", "admits"),
        ),
        asks=("how many of them meet the conditions", "the number asked for"),
        output="int",
        python=(
            f"ans = 0\nfor x, y, z in marks:\n    if {py} and x + y + z >= k:\n        ans += 1",
            f"ans = sum(1 for p in marks if sum(p) >= k and {py2.replace('row', 'p')})",
            f"ans = 0\nfor p in marks:\n    good = 0\n    for v in p:\n        if v >= m:\n            good += 1\n    if good >= {cnt} and sum(p) >= k:\n        ans += 1",
        ),
        cpp=(
            f"int ans = 0;\nfor (auto &p : marks) {{\n    int good = 0, s = 0;\n    for (int v : p) {{\n        s += v;\n        if (v >= m) good++;\n    }}\n    if (good >= {cnt} && s >= k) ans++;\n}}",
            f"int ans = 0;\nfor (int i = 0; i < n; i++) {{\n    auto p = marks[i];\n    sort(p.begin(), p.end());\n    if (p[{3 - cnt}] >= m && p[0] + p[1] + p[2] >= k) ans++;\n}}",
        ),
        wrong_python=("ans = sum(1 for p in marks if sum(p) >= k)", f"ans = 0\nfor x, y, z in marks:\n    if {py.replace('>=', '>')} and x + y + z >= k:\n        ans += 1"),
        wrong_cpp=(f"int ans = 0;\nfor (auto &p : marks) {{\n    int good = (p[0] >= m) + (p[1] >= m) + (p[2] >= m);\n    if (good >= {cnt} || p[0] + p[1] + p[2] >= k) ans++;\n}}",),
        draw=draw,
    )


@family(800, "implementation")
def beginner_choose_shop(rng: random.Random) -> Task:
    """The number of the best line under a limit; ties broken by another column or by number."""
    high = rng.choice((100, 1000, 10**9))
    tie = rng.choice(("early", "late", "first", "last"))
    said = {
        "early": "the one that delivers fastest; if there is still a choice, the one with the smallest number",
        "late": "the one that delivers latest; if there is still a choice, the one with the smallest number",
        "first": "the one with the smallest number",
        "last": "the one with the greatest number",
    }[tie]
    first = {"early": "(p[0], p[1], i + 1)", "late": "(p[0], -p[1], i + 1)", "first": "(p[0], i + 1)", "last": "(p[0], -i - 1)"}[tie]
    pkey = {"early": "(offers[i][0], offers[i][1], i)", "late": "(offers[i][0], -offers[i][1], i)", "first": "(offers[i][0], i)", "last": "(offers[i][0], -i)"}[tie]
    better = {
        "early": "q[0] < p[0] or (q[0] == p[0] and q[1] < p[1])",
        "late": "q[0] < p[0] or (q[0] == p[0] and q[1] > p[1])",
        "first": "q[0] < p[0]",
        "last": "q[0] <= p[0]",
    }[tie]
    cbetter = better.replace(" or ", " || ").replace(" and ", " && ")
    tup = {"early": "{p[0], p[1], i}", "late": "{p[0], -p[1], i}", "first": "{p[0], i, 0}", "last": "{p[0], -i, 0}"}[tie]
    pick = {"early": "[2]", "late": "[2]", "first": "[1]", "last": "[1]"}[tie]

    def draw(r: random.Random, size: int) -> dict:
        n = r.randint(1, (4, 8, 25, 80)[size])
        top = r.choice((2, 3, 10, high))
        return {"n": n, "d": r.randint(1, min(top, 4 if top < 11 else high)), "offers": [(r.randint(1, top), r.randint(1, top)) for _ in range(n)]}

    return Task(
        reads=((Int("n", 1, rng.choice((100, 10**5)), "the number of offers"), Int("d", 1, high, "the limit")), Table("offers", "n", (Int("x", 1, high), Int("y", 1, high)), "the price and the time")),
        stories=(
            f"{{hero}} wants a present for {{friend}}, whose birthday is in $d$ days. $n$ shops, numbered from $1$, sell it: shop $i$ for $x_i$ coins with delivery in $y_i$ days. It has to arrive in at most $d$ days. Among the shops that can do this {{hero}} chooses the cheapest; if there are several, then {said}. Print the number of the shop, or $-1$ if no shop is suitable.",
            f"There are $n$ pairs $(x_i, y_i)$; $x_i$ is called the price and $y_i$ the delivery time. Consider those with $y_i \\le d$ and take one with the least $x_i$. In case of a tie take {said.replace('that delivers fastest', 'with the least ' + '$y_i$').replace('that delivers latest', 'with the greatest ' + '$y_i$')}. Which index $i$ is taken? If no pair can be taken, print $-1$.",
            f"The king of {{place}} must repair a bridge before the enemy comes in $d$ days. Builders $1, 2, \\dots, n$ offer their service: the $i$-th asks $x_i$ gold coins and delivers the bridge after $y_i$ days. Too slow are those with $y_i > d$. Of the rest, the king takes the one who asks least, and if several ask so, {said}. Name the builder's number, or $-1$ if all are too slow.".replace("the one that", "the one who"),
        ),
        asks=("the number that is chosen, or $-1$", "the index of the choice, or $-1$"),
        output="int",
        python=(
            f"good = [{first} for i, p in enumerate(offers) if p[1] <= d]\nans = abs(min(good)[-1]) if good else -1",
            f"ans = 0\nfor i in range(n):\n    p, q = offers[ans - 1], offers[i]\n    if q[1] <= d and (ans == 0 or {better}):\n        ans = i + 1\nif ans == 0:\n    ans = -1",
            f"ids = [i for i in range(n) if offers[i][1] <= d]\nids.sort(key=lambda i: {pkey})\nans = ids[0] + 1 if ids else -1",
        ),
        cpp=(
            f"int ans = -1;\nfor (int i = 0; i < n; i++) {{\n    auto q = offers[i];\n    if (q[1] > d) continue;\n    if (ans == -1) {{\n        ans = i + 1;\n        continue;\n    }}\n    auto p = offers[ans - 1];\n    if ({cbetter}) ans = i + 1;\n}}",
            f"set<array<long long, 3>> good;\nfor (long long i = 1; i <= n; i++) {{\n    auto p = offers[i - 1];\n    if (p[1] <= d) good.insert({tup});\n}}\nlong long ans = good.empty() ? -1 : abs((*good.begin()){pick});",
        ),
        wrong_python=(
            f"ans = 0\nfor i in range(n):\n    p, q = offers[ans - 1], offers[i]\n    if q[1] <= d and (ans == 0 or {'q[0] <= p[0]' if tie != 'last' else 'q[0] < p[0]'}):\n        ans = i + 1\nif ans == 0:\n    ans = -1",
            f"i = min(range(n), key=lambda i: {pkey})\nans = i + 1 if offers[i][1] <= d else -1",
        ),
        wrong_cpp=(f"int ans = -1;\nfor (int i = 0; i < n; i++) {{\n    auto q = offers[i];\n    if (q[1] >= d) continue;\n    if (ans == -1 || q[0] {'<' if tie != 'last' else '<='} offers[ans - 1][0]) ans = i + 1;\n}}",),
        draw=draw,
    )


@family(1000, "implementation", "math")
def beginner_traffic_lights(rng: random.Random) -> Task:
    """Arrival after a row of lights, each periodic from time zero."""
    top = rng.choice((10, 60, 1000))
    red_first = rng.random() < 0.4
    one, two = ("red", "green") if red_first else ("green", "red")
    stop = "c < x" if red_first else "c >= x"
    wait = "x - c" if red_first else "x + y - c"
    waiting = rng.random() < 0.3
    end = "How many seconds in total does {hero} wait?" if waiting else "When does {hero} pass the last light?"
    return Task(
        reads=(Int("n", 1, rng.choice((100, 1000)), "the number of lights"), Table("lights", "n", (Int("d", 1, top), Int("x", 1, top), Int("y", 1, top)), "a part of the way and its light")),
        stories=(
            f"{{hero}} drives along a road with $n$ traffic lights, starting at second $0$. The way to the first light takes $d_1$ seconds, from light $i - 1$ to light $i$ it takes $d_i$ seconds. Light $i$ is {one} for $x_i$ seconds from second $0$ on, then {two} for $y_i$ seconds, then {one} again for $x_i$ seconds, and so on. At a moment of change the new colour counts. At red {{hero}} waits until the light becomes green; at green the light is passed at once. {end}",
            f"Let $T = 0$. For every $i$ from $1$ to $n$, first add $d_i$ to $T$. Let $c$ be the remainder of $T$ divided by $x_i + y_i$. If $c " + ("< x_i$, add $x_i - c$" if red_first else "\\ge x_i$, add $x_i + y_i - c$") + " to $T$; this is called a delay. " + ("Find the sum of all delays." if waiting else "Find the final value of $T$."),
            f"A ghost walks through a castle with $n$ magic doors. It needs $d_i$ minutes to come to the $i$-th door from the one before (or from its cellar, which it leaves at minute $0$). Door $i$ is {'closed' if red_first else 'open'} during the first $x_i$ minutes, {'open' if red_first else 'closed'} during the next $y_i$, and repeats this for ever; at the very minute of a change the new state is valid. Passing an open door takes no time; the ghost waits at closed ones. " + ("How long does it wait altogether?" if waiting else "At which minute does it pass the last door?"),
        ),
        asks=("the total waiting time",) if waiting else ("the time at the end", "the moment of passing the last one"),
        output="int",
        python=(
            f"now = 0\nans = 0\nfor d, x, y in lights:\n    now += d\n    c = now % (x + y)\n    if {stop}:\n        ans += {wait}\n        now += {wait}" + ("" if waiting else "\nans = now"),
            f"cur = 0\nlost = 0\nfor i in range(n):\n    d, x, y = lights[i]\n    cur += d\n    c = cur % (x + y)\n    w = {wait} if {stop} else 0\n    cur += w\n    lost += w\nans = {'lost' if waiting else 'cur'}",
            f"cur = 0\nfor d, x, y in lights:\n    cur += d\n    while cur % (x + y) {'<' if red_first else '>='} x:\n        cur += 1\nans = cur" + (" - sum(p[0] for p in lights)" if waiting else ""),
        ),
        cpp=(
            f"long long now = 0, wait = 0;\nfor (auto &p : lights) {{\n    long long x = p[1], y = p[2];\n    now += p[0];\n    long long c = now % (x + y);\n    if ({stop}) {{\n        wait += {wait};\n        now += {wait};\n    }}\n}}\nlong long ans = {'wait' if waiting else 'now'};",
            f"long long cur = 0, way = 0;\nfor (int i = 0; i < n; i++) {{\n    way += lights[i][0];\n    cur += lights[i][0];\n    long long x = lights[i][1], y = lights[i][2];\n    while (cur % (x + y) {'<' if red_first else '>='} x) cur++;\n}}\nlong long ans = cur{' - way' if waiting else ''};",
        ),
        wrong_python=(
            f"now = 0\nlost = 0\nfor d, x, y in lights:\n    now += d\n    c = now % (x + y)\n    if {'c >= x' if red_first else 'c > x'}:\n        lost += x + y - c\n        now += x + y - c\nans = {'lost' if waiting else 'now'}",
            f"now = 0\nlost = 0\nfor d, x, y in lights:\n    now += d\n    c = now % (x + y)\n    if {stop}:\n        lost += {wait}\nans = {'lost' if waiting else 'now + lost'}",
        ),
        wrong_cpp=(f"long long now = 0, lost = 0;\nfor (auto &p : lights) {{\n    long long x = p[1], y = p[2];\n    long long c = p[0] % (x + y);\n    now += p[0];\n    if ({stop}) lost += {wait};\n}}\nlong long ans = {'lost' if waiting else 'now + lost'};",),
    )


@family(900, "math", "implementation")
def beginner_common_hours(rng: random.Random) -> Task:
    """How many whole hours all intervals share, or how far some interval must be stretched."""
    high = rng.choice((24, 1000, 10**9))
    closed = rng.random() < 0.5
    text = "from hour $l_i$ to hour $r_i$, both included" if closed else "from the beginning of hour $l_i$ to the beginning of hour $r_i$, so hour $r_i$ itself is excluded"
    one = " + 1" if closed else ""

    def draw(r: random.Random, size: int) -> dict:
        n = r.randint(1, (4, 8, 25, 80)[size])
        mid = r.randint(1, high)
        out = []
        for _ in range(n):
            wide = r.choice((3, 10, high))
            x = max(1, mid - r.randint(0, wide)) if r.random() < 0.95 else r.randint(1, high)
            y = min(high, max(x, mid) + r.randint(0, wide)) if r.random() < 0.95 else r.randint(x, high)
            out.append((x, y))
        return {"n": n, "times": out}

    return Task(
        reads=(Int("n", 1, rng.choice((100, 10**5)), "the number of people"), Table("times", "n", (Int("l", 1, high), Int("r", "l", high)), "the limits for one person")),
        stories=(
            f"$n$ friends want to meet in {{place}}. Hours are numbered by integers. Friend $i$ is free {text}. During how many hours are all of them free?",
            f"Given are $n$ sets of integers; the $i$-th consists of all $x$ with $l_i \\le x {'&' if closed else '<'} r_i$. Find the number of integers that belong to every set.".replace("& r_i", "\\le r_i"),
            f"{{hero}} grows $n$ sorts of flowers in one greenhouse. Sort $i$ feels well at temperatures that are whole numbers of degrees not lower than $l_i$ and {'not higher' if closed else 'strictly lower'} than $r_i$. How many temperatures, in whole degrees, are good for all sorts at once?",
        ),
        asks=("the number asked for", "how many of them suit all"),
        output="int",
        python=(
            f"x = max(p[0] for p in times)\ny = min(p[1] for p in times)\nans = max(0, y - x{one})",
            f"lo, hi = times[0]\nfor l, r in times:\n    lo = max(lo, l)\n    hi = min(hi, r)\nans = hi - lo{one} if hi {'>=' if closed else '>'} lo else 0",
            f"u, v = zip(*times)\nans = max(min(v) - max(u){one}, 0)",
        ),
        cpp=(
            f"long long x = 0, y = 2e9;\nfor (auto &p : times) {{\n    x = max(x, p[0]);\n    y = min(y, p[1]);\n}}\nlong long ans = max(0LL, y - x{one});",
            f"long long lo = times[0][0], hi = times[0][1];\nfor (int i = 1; i < n; i++) {{\n    if (times[i][0] > lo) lo = times[i][0];\n    if (times[i][1] < hi) hi = times[i][1];\n}}\nlong long ans = hi < lo ? 0 : hi - lo{one};",
        ),
        wrong_python=(f"ans = min(r for l, r in times) - max(l for l, r in times){one}", f"ans = max(0, min(r for l, r in times) - max(l for l, r in times){'' if closed else ' + 1'})"),
        wrong_cpp=(f"long long ans = 2e9;\nfor (auto &p : times) ans = min(ans, p[1] - p[0]{one});",),
        draw=draw,
    )


@family(900, "greedy", "implementation")
def beginner_photos_in_line(rng: random.Random) -> Task:
    """Least width of a row of pictures that may be turned, under a height limit."""
    high = rng.choice((20, 1000, 10**9))
    widest = rng.random() < 0.35
    pick, word = ("max", "largest") if widest else ("min", "smallest")
    cmp = ">" if widest else "<"

    def draw(r: random.Random, size: int) -> dict:
        n = r.randint(1, (4, 8, 25, 80)[size])
        k = r.randint(2, min(high, r.choice((8, 50, high))))
        out = []
        for _ in range(n):
            x, y = r.randint(1, k), r.randint(1, min(high, 2 * k))
            out.append((x, y) if r.random() < 0.5 else (y, x))
        if r.random() < 0.15 and k < high:
            out[r.randrange(n)] = (k + 1, min(high, k + 2))
        return {"n": n, "k": k, "pics": out}

    return Task(
        reads=((Int("n", 1, rng.choice((100, 10**5)), "the number of pictures"), Int("k", 1, high, "the height limit")), Table("pics", "n", (Int("x", 1, high), Int("y", 1, high)), "the sides of a picture")),
        stories=(
            f"{{hero}} hangs $n$ rectangular photos side by side on a wall; the $i$-th is $x_i$ wide and $y_i$ high, but each photo may be turned by $90$ degrees, which exchanges the two. No photo may be higher than $k$. The length of the row is the sum of the widths. What is the {word} possible length? If some photo is too high in both positions, print $-1$.",
            f"For each of $n$ pairs $(x_i, y_i)$ you may swap the two numbers. Afterwards every $y_i$ must be at most $k$. Find the {word} possible value of $x_1 + x_2 + \\dots + x_n$, or $-1$ if the condition cannot be fulfilled.",
            f"A carpenter puts $n$ planks upright next to each other to make a fence whose height is nowhere more than $k$. Plank $i$ is a rectangle with sides $x_i$ and $y_i$, and either of them can be the vertical one. {{friend}} wants the fence to be as {'long' if widest else 'short'} as possible. How long will it be? Say $-1$ if there is a plank that cannot be used in either way.",
        ),
        asks=(f"the {word} possible total, or $-1$",),
        output="int",
        python=(
            f"ans = 0\nfor x, y in pics:\n    w = []\n    if y <= k:\n        w.append(x)\n    if x <= k:\n        w.append(y)\n    if not w:\n        ans = -1\n        break\n    ans += {pick}(w)",
            "ans = 0\nfor p in pics:\n    s, b = min(p), max(p)\n    if s > k:\n        ans = -1\n        break\n" + ("    ans += b" if widest else "    ans += s if b <= k else b"),
            ("ans = -1 if any(min(p) > k for p in pics) else sum(map(max, pics))" if widest else "if max(min(p) for p in pics) > k:\n    ans = -1\nelse:\n    ans = sum(min(p) if max(p) <= k else max(p) for p in pics)"),
        ),
        cpp=(
            "long long ans = 0;\nfor (auto &p : pics) {\n    long long s = min(p[0], p[1]), b = max(p[0], p[1]);\n    if (s > k) {\n        ans = -1;\n        break;\n    }\n    " + ("ans += b;" if widest else "ans += b <= k ? s : b;") + "\n}",
            f"long long total = 0;\nbool ok = true;\nfor (int i = 0; i < n; i++) {{\n    long long w = -1;\n    for (int j = 0; j < 2; j++) {{\n        long long x = pics[i][j], y = pics[i][1 - j];\n        if (y <= k && (w == -1 || x {cmp} w)) w = x;\n    }}\n    if (w == -1) ok = false;\n    total += w;\n}}\nlong long ans = ok ? total : -1;",
        ),
        wrong_python=(
            f"ans = sum({pick}(p) for p in pics)" if widest else "ans = -1 if any(min(p) > k for p in pics) else sum(min(p) for p in pics)",
            "ans = -1 if any(max(p) > k for p in pics) else sum(" + pick + "(p) for p in pics)",
        ),
        wrong_cpp=("long long ans = 0;\nfor (auto &p : pics) {\n    if (p[1] <= k) ans += p[0];\n    else if (p[0] <= k) ans += p[1];\n    else {\n        ans = -1;\n        break;\n    }\n}",),
        draw=draw,
    )
