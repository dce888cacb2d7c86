"""Steps until something stops: duels, growth, lights on the road, sweets, factories, cards."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Task, family

SIZES = (4, 8, 25, 80)


@family(900, "implementation", "math")
def simulation_duel(rng: random.Random) -> Task:
    """Two fighters strike in turn; who wins, or how many blows."""
    blows = rng.random() < 0.5
    heal = rng.choice((0, 0, 1, 2))
    high = rng.choice((100, 1000))
    cure = f" After each blow of the second fighter that does not end the duel, the second fighter gains {heal} point{'s' * (heal > 1)} of health." if heal else ""
    limit = " It is known that $x > 2$, so the duel ends." if heal else ""
    goal = "How many blows are struck in all?" if blows else "Does the first fighter win?"
    core = f"cnt = 0\nwhile True:\n    d -= x\n    cnt += 1\n    if d <= 0:\n        break\n    c -= y\n    cnt += 1\n    if c <= 0:\n        break\n    d += {heal}\nans = {'cnt' if blows else 'd <= 0'}"
    fine = f"u = 1 + max(0, -(-(d - x) // (x - {heal})))\nv = -(-c // y)\nans = {'2 * u - 1 if u <= v else 2 * v' if blows else 'u <= v'}"
    if not heal:
        core = core.replace("    d += 0\n", "")
        fine = fine.replace(" - 0", "")
    kind = "int" if blows else "bool"
    cpp = f"int cnt = 0;\nwhile (c > 0 && d > 0) {{\n    if (cnt % 2 == 0) d -= x;\n    else {{\n        c -= y;\n        if (c > 0) d += {heal};\n    }}\n    cnt++;\n}}\n{kind} ans = {'cnt' if blows else 'd <= 0'};"
    cpp2 = f"long long u = 1, v = (c + y - 1) / y;\nif (d > x) u += (d - x + x - {heal} - 1) / (x - {heal});\n{kind} ans = {'(u <= v ? 2 * u - 1 : 2 * v)' if blows else 'u <= v'};"
    low = 3 if heal else 1
    return Task(
        reads=((Int("c", 1, high), Int("x", low, high)), (Int("d", 1, high), Int("y", 1, high))),
        stories=(
            f"Two fighters duel. The first has $c$ points of health and a blow of strength $x$; the second has $d$ points of health and a blow of strength $y$. They strike in turn, the first one beginning; a blow takes its strength from the other's health. The duel ends when somebody's health is $0$ or less; the other one wins.{cure}{limit} {goal}",
            f"{{hero}}, who has $c$ lives and destroys $x$ lives with every strike, fights [a dragon|a giant] with $d$ lives that destroys $y$ lives with a strike. {{hero}} strikes first, then they alternate; whoever has no lives left has lost. Here {{hero}} is the first fighter, the monster is the second, lives are points of health and strikes are blows.{cure}{limit} {goal}",
            f"In a computer game the first fighter (health $c$, damage $x$) and the second fighter (health $d$, damage $y$) attack alternately, starting with the first: an attack, or blow, lowers the health of the other by the damage. A fighter whose health is no longer positive loses at once.{cure}{limit} {goal}",
        ),
        asks="the number of blows" if blows else "the first fighter wins",
        output="int" if blows else "yesno",
        yes=rng.choice((("YES", "NO"), ("Yes", "No"))),
        python=(core, fine),
        cpp=(cpp, cpp2),
        wrong_python=(("u = -(-d // x)\nv = -(-c // y)\nans = " + ("2 * u - 1 if u < v else 2 * v" if blows else "u < v")), "u = d // x\nv = c // y\nans = " + ("2 * min(u, v) + 1" if blows else "u <= v")),
        wrong_cpp=("int u = d / x, v = c / y;\n" + f"{kind} ans = " + ("(u <= v ? 2 * u - 1 : 2 * v);" if blows else "u < v;"),),
        cases=True,
        draw=lambda r, size: _duel(r, high, low),
    )


def _duel(rng: random.Random, high: int, low: int) -> dict[str, object]:
    x, y = rng.randint(low, 8), rng.randint(1, 8)
    k = rng.randint(1, 6)
    near = rng.choice((0, 1, -1, rng.randint(-5, 5)))
    return {"c": max(1, min(high, y * k + rng.choice((0, 1, -1)))), "x": x, "d": max(1, min(high, x * (k + rng.choice((0, 1))) + near)), "y": y}


@family(900, "implementation", "math")
def simulation_growth(rng: random.Random) -> Task:
    """Days until a growing number reaches another; rules alternate or bonus every few days."""
    mul = rng.choice((2, 2, 3))
    minus = rng.choice((0, 1, 2, 5))
    every = rng.choice((2, 3, 7))
    high = rng.choice((10**6, 10**9))
    other = rng.choice(("race", "target"))
    eat = f"; after that, on every day whose number is divisible by {every}, {minus} of them {'is' if minus == 1 else 'are'} taken away" if minus else ""
    loss = f"    if day % {every} == 0:\n        n -= {minus}\n" if minus else ""
    closs = f"    if (day % {every} == 0) n -= {minus};\n" if minus else ""
    op = ">=" if other == "target" else ">"
    stop = "at least $m$" if other == "target" else "greater than $m$"
    core = f"day = 0\nwhile not n {op} m:\n    day += 1\n    n *= {mul}\n{loss}ans = day"
    return Task(
        reads=((Int("n", 20, 10**6), Int("m", 20, high)),),
        stories=(
            f"A colony has $n$ [bacteria|cells]. Each day, their number is multiplied by {mul}{eat}. Days are numbered from $1$. At the end of which day is their number {stop} for the first time? If it is so at the very beginning, the answer is $0$.",
            f"{{hero}} enchants a heap of $n$ {{things}}: every night the heap grows {mul} times as large{eat.replace('day', 'night')}. The first night has the number $1$. After how many nights will there be {stop.replace('greater', 'more')} {{things}}? (The answer is $0$ if there are that many now.)",
            f"Consider the number $n$ and steps $1, 2, 3, \\dots$: in step $i$ multiply the number by {mul}{', and if $i$ is divisible by ' + str(every) + f', subtract {minus} from the product' if minus else ''}. Find the smallest number of steps (maybe zero) after which the number is {stop}.",
        ),
        asks=("the number of steps or days", "the smallest number"),
        output="int",
        python=(core, f"ans = 0\nwhile n {'<' if other == 'target' else '<='} m:\n    ans += 1\n    n = n * {mul}" + (f" - {minus} * (ans % {every} == 0)" if minus else "")),
        cpp=(
            f"long long day = 0, cur = n;\nwhile (!(cur {op} m)) {{\n    day++;\n    cur *= {mul};\n{closs.replace('n -=', 'cur -=')}}}\nlong long ans = day;",
            f"int ans = 0;\nfor (long long x = n; x {'<' if other == 'target' else '<='} m;) {{\n    ans++;\n    x = {mul} * x" + (f" - (ans % {every} == 0 ? {minus} : 0)" if minus else "") + ";\n}",
        ),
        wrong_python=(core.replace(f"n {op} m", f"n {'>' if op == '>=' else '>='} m"), core.replace("n *= ", "n += ")),
        wrong_cpp=(f"long long day = 0, cur = n;\nwhile (!(cur {'>' if op == '>=' else '>='} m)) {{\n    day++;\n    cur *= {mul};\n{closs.replace('n -=', 'cur -=')}}}\nlong long ans = day;",),
        cases=True,
        draw=lambda r, size: _colony(r, mul, minus, every, high),
    )


def _colony(rng: random.Random, mul: int, minus: int, every: int, high: int) -> dict[str, object]:
    n = x = rng.randint(20, rng.choice((30, 1000)))
    for day in range(1, rng.randint(1, 9)):
        x = x * mul - (minus if day % every == 0 else 0)
    return {"n": n, "m": max(20, min(high, x + rng.choice((0, 0, 1, -1, rng.randint(0, 99)))))}


@family(1000, "implementation", "math")
def simulation_lights(rng: random.Random) -> Task:
    """A way with lights that change every k minutes; the moment of arrival."""
    first = rng.choice(("green", "red"))
    high = rng.choice((100, 1000))
    bad = 1 if first == "green" else 0
    core = f"s = 0\nfor x in a:\n    s += x\n    if s // k % 2 == {bad}:\n        s = (s // k + 1) * k\nans = s"
    slow = f"ans = 0\nfor i in range(n):\n    ans += a[i]\n    while (ans // k) % 2 == {bad}:\n        ans += 1"
    cpp = f"long long ans = 0;\nfor (int x : a) {{\n    ans += x;\n    if (ans / k % 2 == {bad}) ans = (ans / k + 1) * k;\n}}"
    cpp2 = f"long long s = 0;\nfor (int i = 0; i < n; i++) {{\n    s += a[i];\n    long long r = s % (2 * k);\n    if ({'r >= k' if bad else 'r < k'}) s += {'2 * k' if bad else 'k'} - r;\n}}\nlong long ans = s;"
    return Task(
        reads=((Int("n", 1, rng.choice((100, 1000))), Int("k", 1, high)), Ints("a", "n", 1, high)),
        stories=(
            f"A road has $n$ sections, and at the end of each one there is a traffic light. Driving through section $i$ takes $a_i$ minutes. All lights are {first} from moment $0$ until just before moment $k$, then they have the other colour (of red and green) for $k$ minutes, and so they alternate every $k$ minutes. At red one waits until the light is green; green is passed at once. A car starts at moment $0$; when does it pass the last light?",
            f"{{hero}} walks through $n$ [halls|caves], one after another, needing $a_i$ minutes for the $i$-th. The door behind each is open when its lamp is green and shut when it is red. All lamps change at the moments $k, 2k, 3k, \\dots$, and are {first} at the start, at moment $0$. At moment $k$ exactly the colour is already the new one. At what moment does {{hero}} come out of the last door, losing no time?",
            f"Start with $x = 0$ and do the following for $i = 1, \\dots, n$: add $a_i$ to $x$; then, if the integer part of $x / k$ is {'odd' if bad else 'even'}, replace $x$ by the smallest multiple of $k$ that is greater than $x$. (So does a pedestrian move past traffic lights that are {first} first.) Find the final $x$.",
        ),
        asks=("the moment", "the final value, in minutes"),
        output="int",
        python=(core, slow),
        cpp=(cpp, cpp2),
        wrong_python=(core.replace(f"== {bad}", f"== {1 - bad}"), core.replace("s += x\n    if", "s += x\n    if x != a[-1] and")),
        wrong_cpp=(cpp.replace("ans / k % 2", "(ans - 1) / k % 2"),),
        draw=lambda r, size: {"n": (n := r.randint(1, SIZES[size])), "k": (k := r.randint(1, 6)), "a": [r.choice((k, 2 * k, r.randint(1, 3 * k), r.randint(1, high))) for _ in range(n)]},
    )


@family(1000, "implementation", "math")
def simulation_sweets_round(rng: random.Random) -> Task:
    """Sweets are handed out in growing portions around a circle until they run out."""
    start, inc = rng.choice(((1, 1), (1, 2), (2, 1), (3, 2)))
    kind = rng.choice(("last", "first", "all"))
    goal = {"last": "Who gets the last portion?", "first": "How many sweets does person $1$ have in the end?", "all": "How many sweets does each person have in the end?"}[kind]
    end = {"last": "ans = (i - 1) % n + 1", "first": "ans = w[0]", "all": "ans = w"}[kind]
    core = f"w = [0] * n\ni = 0\nx = {start}\nwhile k > 0:\n    y = min(x, k)\n    w[i % n] += y\n    k -= y\n    x += {inc}\n    i += 1\n{end}"
    end2 = {"last": "ans = last", "first": "ans = got.get(1, 0)", "all": "ans = [got.get(j, 0) for j in range(1, n + 1)]"}[kind]
    other = f"got = {{}}\nlast = 0\nx = {start}\nwhile k:\n    last = last % n + 1\n    if x > k:\n        x = k\n    got[last] = got.get(last, 0) + x\n    k -= x\n    x += {inc}\n{end2}"
    cend = {"last": "int ans = i == 0 ? n : i;", "first": "long long ans = w[0];", "all": "auto ans = w;"}[kind]
    cpp = f"vector<long long> w(n);\nint i = 0, x = {start};\nwhile (k > 0) {{\n    int y = min<int>(x, k);\n    w[i] += y;\n    k -= y;\n    x += {inc};\n    i = (i + 1) % n;\n}}\n{cend}"
    cend2 = cend.replace("i == 0 ? n : i", "(m - 1) % n + 1")
    cpp2 = f"vector<long long> w(n, 0);\nint m = 0;\nfor (int x = {start}; k > 0; x += {inc}) {{\n    w[m % n] += k < x ? k : x;\n    k -= x;\n    m++;\n}}\n{cend2}"
    return Task(
        reads=((Int("n", 1 if kind != "last" else 2, rng.choice((20, 100)), "the number of people"), Int("k", 1, rng.choice((1000, 10**6)), "the number of sweets")),),
        stories=(
            f"$n$ people, numbered from $1$, sit in a circle. $k$ sweets are handed out: person $1$ gets {start}, person $2$ gets {start + inc}, and every next portion is larger by {inc} than the one before; after person $n$ comes person $1$ again. When there are fewer sweets left than the portion should have, all that is left is the last portion. {goal}",
            f"{{hero}} has $k$ [sweets|nuts, which we call sweets,] for $n$ friends standing in a circle [in {{place}}|], with numbers $1$ to $n$. Going round and round from the first friend, {{hero}} gives {start}, then {start + inc}, then {start + 2 * inc}, and so on, to one after another. If the rest does not suffice for a portion, that friend gets the whole rest, and it is over. {goal.replace('person', 'friend')}",
            f"Distribute $k$ units (sweets) over $n$ cyclically visited cells (persons $1, \\dots, n$): the $j$-th visit, starting with $j = 1$ at person $1$, adds ${start} + {inc} \\cdot (j - 1)$ units, or all the units that are still left if there are not so many. The process stops when nothing is left. {goal}",
        ),
        asks={"last": "this person's number", "first": "the number of sweets of person $1$", "all": "$n$ numbers, the sweets of persons $1, \\dots, n$"}[kind],
        output="ints" if kind == "all" else "int",
        python=(core, other),
        cpp=(cpp, cpp2),
        wrong_python=(core.replace("k > 0", "k > x"), core.replace("y = min(x, k)", "y = x") if kind != "last" else core.replace("(i - 1) % n", "i % n")),
        wrong_cpp=(cpp.replace(f"x += {inc};", f"x += {inc + 1};"),),
        draw=lambda r, size: {"n": r.randint(1 if kind != "last" else 2, (4, 6, 10, 20)[size]), "k": r.randint(1, (20, 60, 200, 1000)[size])},
    )


@family(1300, "binary search", "implementation")
def simulation_factory(rng: random.Random) -> Task:
    """Machines make pieces at their own pace: the first moment with at least k pieces."""
    high = rng.choice((100, 1000))
    pause = rng.choice((0, 1, 2))
    note = f" After each piece, the machine cools for {pause} minute{'s' * (pause > 1)} before it begins the next." if pause else ""
    made = f"(mid + {pause}) // (x + {pause})" if pause else "mid // x"
    cmade = f"(mid + {pause}) / (x + {pause})" if pause else "mid / x"
    core = f"lo, hi = 0, (min(a) + {pause}) * k\nwhile lo < hi:\n    mid = (lo + hi) // 2\n    if sum({made} for x in a) >= k:\n        hi = mid\n    else:\n        lo = mid + 1\nans = lo"
    heap = f"import heapq\n---\nh = [(x, x) for x in a]\nheapq.heapify(h)\nfor _ in range(k):\n    ans, x = h[0]\n    heapq.heapreplace(h, (ans + {pause} + x, x))"
    cpp = f"long long lo = 0, hi = (long long)(1000 + {pause}) * k;\nwhile (hi - lo > 1) {{\n    long long mid = (lo + hi) / 2, s = 0;\n    for (int x : a) s += {cmade};\n    if (s >= k) hi = mid;\n    else lo = mid;\n}}\nlong long ans = hi;"
    cpp2 = f"priority_queue<pair<long long, int>, vector<pair<long long, int>>, greater<>> h;\nfor (int x : a) h.push({{x, x}});\nlong long ans = 0;\nwhile (k--) {{\n    auto p = h.top();\n    h.pop();\n    ans = p.first;\n    h.push({{ans + {pause} + p.second, p.second}});\n}}"
    return Task(
        reads=((Int("n", 1, rng.choice((100, 1000)), "the number of machines"), Int("k", 1, 1000, "the number of pieces")), Ints("a", "n", 1, high)),
        stories=(
            f"$n$ machines start working at moment $0$; the $i$-th makes a piece in $a_i$ minutes, one after another.{note} A piece counts when it is finished. What is the earliest moment at which at least $k$ pieces have been made altogether?",
            f"{{hero}} has $n$ [hens|ovens] in {{place}} that we regard as machines: number $i$ needs $a_i$ minutes for [an egg|a loaf], which is called a piece, and goes on with the next.{note} They all begin at minute $0$. {{friend}} needs $k$ pieces. How long does {{friend}} wait?",
            f"[A bank|An office] has $n$ clerks (machines) who all start at once. Clerk $i$ serves a client (makes a piece) in exactly $a_i$ minutes, and then takes another.{note.replace('cools', 'rests')} Clients are never lacking. Find the smallest number of minutes in which $k$ clients can be completely served.",
        ),
        asks=("the number of minutes", "the earliest moment"),
        output="int",
        python=(core, heap),
        cpp=(cpp, cpp2),
        wrong_python=(core.replace(">= k", "> k"), f"ans = (min(a) + {pause}) * (-(-k // n)) - {pause}", *((core.replace(f"(mid + {pause})", "mid"),) if pause else ())),
        wrong_cpp=(cpp.replace("s >= k", "s > k"),),
        draw=lambda r, size: {"n": (n := r.randint(1, SIZES[size])), "k": r.randint(1, (6, 20, 100, 300)[size]), "a": [r.randint(1, min(high, 30)) for _ in range(n)]},
    )


@family(1200, "implementation", "data structures")
def simulation_card_war(rng: random.Random) -> Task:
    """Two decks compare their top cards; the loser's cards go to the winner; who wins, or never."""
    low = rng.random() < 0.4
    mine = rng.random() < 0.5
    limit = rng.choice((10, 50, 200))
    op, than = ("<", "smaller") if low else (">", "larger")
    order = "first the card of the winner, then the other one" if mine else "first the card of the loser, then the winner's own"
    p1, p2 = ("x", "y") if mine else ("y", "x")
    core = f"from collections import deque\n---\np, q = deque(a), deque(b)\nans = 0\nwhile p and q and ans < {limit}:\n    x, y = p.popleft(), q.popleft()\n    if x {op} y:\n        p += [{p1}, {p2}]\n    else:\n        q += [{p2}, {p1}]\n    ans += 1\nif p and q:\n    ans = -1"
    lists = f"p, q = a[:], b[:]\nans = -1\nfor i in range({limit} + 1):\n    if not p or not q:\n        ans = i\n        break\n    x = p.pop(0)\n    y = q.pop(0)\n    if x {op} y:\n        p.append({p1})\n        p.append({p2})\n    else:\n        q.append({p2})\n        q.append({p1})"
    cpp = f"queue<int> p, q;\nfor (int x : a) p.push(x);\nfor (int x : b) q.push(x);\nint ans = 0;\nwhile (!p.empty() && !q.empty() && ans < {limit}) {{\n    int x = p.front(), y = q.front();\n    p.pop();\n    q.pop();\n    if (x {op} y) {{\n        p.push({p1});\n        p.push({p2});\n    }} else {{\n        q.push({p2});\n        q.push({p1});\n    }}\n    ans++;\n}}\nif (!p.empty() && !q.empty()) ans = -1;"
    cpp2 = f"deque<int> p(a.begin(), a.end()), q(b.begin(), b.end());\nint ans = -1;\nfor (int i = 0; i <= {limit}; i++) {{\n    if (p.empty() || q.empty()) {{\n        ans = i;\n        break;\n    }}\n    int x = p[0], y = q[0];\n    p.pop_front();\n    q.pop_front();\n    auto &w = x {op} y ? p : q;\n    w.push_back({'x ' + op + ' y ? x : y' if mine else 'x ' + op + ' y ? y : x'});\n    w.push_back({'x ' + op + ' y ? y : x' if mine else 'x ' + op + ' y ? x : y'});\n}}"
    return Task(
        reads=((Int("n", 1, 50), Int("m", 1, 50)), Ints("a", "n", 1, 100), Ints("b", "m", 1, 100)),
        stories=(
            f"{{hero}} and {{friend}} play a card game. {{hero}} has $n$ cards $a_1, \\dots, a_n$ from top to bottom, {{friend}} has $m$ cards $b_1, \\dots, b_m$; all $n + m$ numbers are different. In a round each puts down the top card; the one with the {than} number wins the round and puts both cards under the own deck: {order}. The game ends when a deck is empty, or is broken off after {limit} rounds. How many rounds are played until a deck is empty?",
            f"Two queues hold $a_1, \\dots, a_n$ and $b_1, \\dots, b_m$, all these numbers being different. While both are non-empty, take the front elements $x$ and $y$ off them; append both to the queue from which the {than} of the two, called the winner's card, came: {order}. At most {limit} such rounds are done. Find the number of rounds after which one queue is empty.",
            f"[Two armies|Two teams of robots] of $n$ and $m$ warriors stand in lines; their numbers $a_i$ and $b_i$ are all different. In each round the front warriors fight. The one with the {than} number is the winner, and both (the beaten one changes sides) go to the end of the winner's line. The order is as with cards: {order}. When a line is empty, the war is over; after {limit} rounds without that, peace is made. How long is the war, in rounds?",
        ),
        asks=(f"the number of rounds, or $-1$ if neither is empty after {limit} rounds",),
        output="int",
        python=(core, lists),
        cpp=(cpp, cpp2),
        wrong_python=(core.replace(f"[{p1}, {p2}]", "[U, V]").replace(f"[{p2}, {p1}]", f"[{p1}, {p2}]").replace("[U, V]", f"[{p2}, {p1}]"), core.replace(f"ans < {limit}", "ans < 5")),
        wrong_cpp=(cpp.replace(f"x {op} y", f"y {op} x"),),
        draw=_decks,
        cases=True,
    )


def _decks(rng: random.Random, size: int) -> dict[str, object]:
    n, m = rng.randint(1, (3, 4, 6, 12)[size]), rng.randint(1, (3, 4, 6, 12)[size])
    w = rng.sample(range(1, rng.choice((n + m + 1, 100))), n + m)
    return {"n": n, "m": m, "a": w[:n], "b": w[n:]}
