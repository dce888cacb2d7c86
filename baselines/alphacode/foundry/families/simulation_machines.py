"""Simulating machines and movers: robots, elevators, queues, boxes that fill up."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Table, Task, Word, family

SIZES = (4, 8, 25, 80)


@family(900, "implementation", "strings")
def simulation_grid_robot(rng: random.Random) -> Task:
    """A robot on a grid with walls of a box or without; what is asked about its walk."""
    u, d, l, r = rng.choice(("UDLR", "NSWE", "^v<>"))
    wall = rng.choice((0, 0, 3, 5))
    kind = rng.choice(("cells", "far", "back"))
    stop = f" It stays where $|x| \\le {wall}$ and $|y| \\le {wall}$: a command that would lead out of there is skipped.".replace("|", "\\|") if wall else ""
    goal = {
        "cells": ("Count the different cells that it visits, the start included.", "the number of different cells visited"),
        "far": ("Find the greatest value of $\\|x\\| + \\|y\\|$ over all cells that it visits, the start included.", "the greatest value of $\\|x\\| + \\|y\\|$"),
        "back": ("How many times is it at $(0, 0)$ after a command (counting a command that is skipped there, if any)?", "the number of commands after which it is at $(0, 0)$"),
    }[kind]
    if kind == "back":
        goal = (goal[0] if wall else "After how many of the commands is it at $(0, 0)$?", goal[1])
    skip_back = f"    if abs(x + p) <= {wall} and abs(y + q) <= {wall}:\n        x += p\n        y += q\n" if wall else "    x += p\n    y += q\n"
    init = {"cells": "seen = {(0, 0)}\n", "far": "best = 0\n", "back": "cnt = 0\n"}[kind]
    note = {"cells": "    seen.add((x, y))\n", "far": "    best = max(best, abs(x) + abs(y))\n", "back": "    if x == 0 and y == 0:\n        cnt += 1\n"}[kind]
    end = {"cells": "ans = len(seen)", "far": "ans = best", "back": "ans = cnt"}[kind]
    moves = f"{{'{u}': (0, 1), '{d}': (0, -1), '{l}': (-1, 0), '{r}': (1, 0)}}"
    core = f"x = y = 0\n{init}go = {moves}\nfor c in s:\n    p, q = go[c]\n{skip_back}{note}{end}"
    limit = f"max(-{wall}, min({wall}, " if wall else ""
    close = "))" if wall else ""
    short = f"x = y = 0\n{init}for c in s:\n    x = {limit}x + (c == '{r}') - (c == '{l}'){close}\n    y = {limit}y + (c == '{u}') - (c == '{d}'){close}\n{note}{end}"
    cinit = {"cells": "set<pair<int, int>> seen;\nseen.insert({0, 0});\n", "far": "int best = 0;\n", "back": "int cnt = 0;\n"}[kind]
    cnote = {"cells": "    seen.insert({x, y});\n", "far": "    best = max(best, abs(x) + abs(y));\n", "back": "    if (x == 0 && y == 0) cnt++;\n"}[kind]
    cend = {"cells": "int ans = seen.size();", "far": "int ans = best;", "back": "int ans = cnt;"}[kind]
    ok = f"    if (abs(x + p) <= {wall} && abs(y + q) <= {wall}) x += p, y += q;\n" if wall else "    x += p;\n    y += q;\n"
    cpp = f"int x = 0, y = 0;\n{cinit}for (char c : s) {{\n    int p = 0, q = 0;\n    if (c == '{u}') q = 1;\n    else if (c == '{d}') q = -1;\n    else if (c == '{l}') p = -1;\n    else p = 1;\n{ok}{cnote}}}\n{cend}"
    wrong = f"x = y = 0\n{init}for c in s:\n    if c == '{r}':\n        x += 1\n    if c == '{l}':\n        x -= 1\n    if c == '{u}':\n        y += 1\n    if c == '{d}':\n        y -= 1\n" + ("" if kind == "back" else note) + ("    if x == 0 or y == 0:\n        cnt += 1\n" if kind == "back" else "") + {"cells": "ans = len(seen) - 1", "far": "ans = abs(x) + abs(y)", "back": "ans = cnt"}[kind]
    return Task(
        reads=(Word("s", 1, rng.choice((100, 1000)), u + d + l + r, "the commands"),),
        stories=(
            f"A robot [starts|stands] in the cell $(0, 0)$ of an infinite grid and [carries out|executes] the commands of a string $s$ one by one: {u} means $y$ grows by 1, {d} means $y$ becomes smaller by 1, {r} means $x$ grows by 1, {l} means $x$ becomes smaller by 1.{stop} {goal[0]}",
            f"{{hero}} [programs|plays with] a [toy car|drone] on a [huge|very large] chessboard. From the square $(x, y)$ the command {u} leads to $(x, y + 1)$, {d} to $(x, y - 1)$, {l} to $(x - 1, y)$ and {r} to $(x + 1, y)$. It begins at $(0, 0)$, and the commands are the characters of $s$, from left to right.{stop} {goal[0]}",
            f"A [beetle|snail|cleaning machine] walks over a tiled floor according to a string $s$: {u} is a step up ($y + 1$), {d} down ($y - 1$), {l} left ($x - 1$) and {r} right ($x + 1$). [At the beginning|Initially] $x = y = 0$.{stop} {goal[0]}",
        ),
        asks=goal[1],
        output="int",
        python=(core, short),
        cpp=(
            cpp,
            cpp.replace(f"    int p = 0, q = 0;\n    if (c == '{u}') q = 1;\n    else if (c == '{d}') q = -1;\n    else if (c == '{l}') p = -1;\n    else p = 1;\n", f"    int p = (c == '{r}') - (c == '{l}');\n    int q = (c == '{u}') - (c == '{d}');\n"),
        ),
        wrong_python=(wrong, core.replace("(0, -1)", "(0, 1)")),
        wrong_cpp=(cpp.replace("q = -1", "q = 1"),),
        draw=lambda g, size: {"s": "".join(g.choices(u + d + l + r, weights=[g.choice((1, 1, 1, 3)) for _ in range(4)], k=g.randint(1, SIZES[size])))},
    )


@family(1000, "implementation")
def simulation_turning_robot(rng: random.Random) -> Task:
    """A robot that turns and steps; where it ends, after the program is run several times."""
    times = rng.choice((1, 2, 3, 4))
    step = rng.choice((1, 1, 2, 3))
    start = rng.choice(("north", "east"))
    dx, dy = (0, 1) if start == "north" else (1, 0)
    again = f" The whole program is run {times} times in a row{', the robot keeping its place and direction in between' if times > 1 else ''}." if times > 1 else ""
    core = f"x = y = 0\ndx, dy = {dx}, {dy}\nfor c in s{f' * {times}' if times > 1 else ''}:\n    if c == 'L':\n        dx, dy = -dy, dx\n    elif c == 'R':\n        dx, dy = dy, -dx\n    else:\n        x += {step} * dx\n        y += {step} * dy\nans = [x, y]"
    cpp = f"int x = 0, y = 0, dx = {dx}, dy = {dy};\nfor (int k = 0; k < {times}; k++) {{\n    for (char c : s) {{\n        if (c == 'F') {{\n            x += {step} * dx;\n            y += {step} * dy;\n        }} else {{\n            swap(dx, dy);\n            if (c == 'L') dx = -dx;\n            else dy = -dy;\n        }}\n    }}\n}}\nvector<int> ans = {{x, y}};"
    return Task(
        reads=(Word("s", 1, rng.choice((100, 1000)), "LRF", "the program"),),
        stories=(
            f"A robot stands at $(0, 0)$ [and faces|looking] {start}; north is the direction of growing $y$ and east that of growing $x$. Its program $s$ has the letters L (turn left by 90 degrees), R (turn right by 90 degrees) and F (go forward by {step}).{again} Where does it stop?",
            f"{{hero}} walks [through a desert|over snow] following [a note|old instructions] $s$: at F one goes ahead {step} {'mile' if step == 1 else 'miles'}, at L one turns to the left, at R to the right, by a right angle each time. At first {{hero}} looks {start} and is at the point $(0, 0)$; the $x$ axis points east, and the $y$ axis north.{again} Find the final position.",
            f"A turtle in a drawing program looks {start} at the origin ($x$ grows to the east, $y$ to the north). Letters of the string $s$ are its orders: F — move {step} forward, L — turn 90 degrees counterclockwise, R — turn 90 degrees clockwise.{again} Report the turtle's coordinates at the end.",
        ),
        asks=("two integers, $x$ and $y$ at the end", "the final coordinates $x$ and $y$"),
        output="ints",
        python=(
            core,
            f"x = y = 0\nd = {0 if start == 'north' else 1}\nmoves = [(0, {step}), ({step}, 0), (0, -{step}), (-{step}, 0)]\nfor _ in range({times}):\n    for c in s:\n        if c == 'F':\n            x += moves[d][0]\n            y += moves[d][1]\n        else:\n            d = (d + (1 if c == 'R' else 3)) % 4\nans = (x, y)",
            f"z, d = 0, {'1j' if start == 'north' else '1'}\nfor c in s * {times}:\n    if c == 'F':\n        z += {step} * d\n    elif c == 'L':\n        d *= 1j\n    else:\n        d *= -1j\nz += 0\nans = [int(z.real), int(z.imag)]",
        ),
        cpp=(
            cpp,
            f"int px[] = {{0, 1, 0, -1}}, py[] = {{1, 0, -1, 0}};\nint x = 0, y = 0, d = {0 if start == 'north' else 1};\nstring w;\nfor (int i = 0; i < {times}; i++) w += s;\nfor (char c : w) {{\n    if (c == 'L') d = (d + 3) % 4;\n    if (c == 'R') d = (d + 1) % 4;\n    if (c == 'F') x += {step} * px[d], y += {step} * py[d];\n}}\nvector<int> ans{{x, y}};",
        ),
        wrong_python=(core.replace("c == 'L'", "c == 'R'", 1).replace("elif c == 'R'", "elif c == 'L'"), core.replace("-dy, dx", "dy, dx")),
        wrong_cpp=(cpp.replace("if (c == 'L') dx = -dx;\n            else dy = -dy;", "dx = -dx;"),),
    )


@family(900, "implementation", "math")
def simulation_elevator(rng: random.Random) -> Task:
    """Floors that an elevator passes when it serves requests in order."""
    back = rng.random() < 0.5
    door = rng.choice((0, 1, 3, 5))
    up, down = rng.choice(((1, 1), (2, 1), (3, 2), (6, 4)))
    high = rng.choice((100, 1000, 10**6))
    home = " In the end it returns, empty, to floor $1$." if back else ""
    fin = f"\nans += {down} * (cur - 1)" if back else ""
    stay = f" Each time people get in or get out, the lift stops for {door} second{'s' * (door > 1)}, so there are two such stops for a request." if door else ""
    move = "def go(x, y):\n    return {u} * (y - x) if y > x else {d} * (x - y)\n---\n".format(u=up, d=down)
    core = f"{move}cur = 1\nans = {2 * door} * n\nfor x, y in b:\n    ans += go(cur, x) + go(x, y)\n    cur = y{fin}"
    cfin = f"\nans += {down} * (cur - 1);" if back else ""
    cpp = f"long long cur = 1, ans = {2 * door}LL * n;\nfor (auto &p : b) for (long long y : p) {{\n    if (y > cur) ans += {up} * (y - cur);\n    else ans += {down} * (cur - y);\n    cur = y;\n}}{cfin}"
    return Task(
        reads=(Int("n", 1, rng.choice((100, 1000)), "the number of requests"), Table("b", "n", (Int("x", 1, high), Int("y", 1, high)))),
        stories=(
            f"A lift waits at floor $1$. [It|The lift] gets $n$ requests and serves them strictly in [the given order|order]: for the $i$-th, it goes to floor $x_i$, takes the people there and brings them to floor $y_i$. Moving up by a floor takes {up} second{'s' * (up > 1)}, moving down by a floor {down}.{stay}{home} How many seconds does all this take?",
            f"{{hero}} is the lift operator of a [tower|hotel] in {{place}}. Today's orders are a list: fetch somebody at floor $x_i$ and take them to floor $y_i$. One order is done after another, beginning at floor $1$. The lift needs {up} second{'s' * (up > 1)} per floor upwards and {down} second{'s' * (down > 1)} per floor downwards.{stay}{home} [Find|Compute] the whole time.",
            f"[A crane|A winch] stands at level $1$ and has $n$ tasks, the $i$-th of which is to go from wherever it is to level $x_i$, load, go to level $y_i$, and unload. The tasks are done in order. A level up costs {up} second{'s' * (up > 1)}, a level down costs {down}.{stay.replace('people get in or get out, the lift', 'something is loaded or unloaded, it')}{home} What is the total time in seconds?",
        ),
        asks=("the total time in seconds", "the number of seconds"),
        output="int",
        python=(
            core,
            "f = [1]\nfor x, y in b:\n    f += [x, y]\n" + ("f.append(1)\n" if back else "") + f"ans = {2 * door} * n\nfor i in range(1, len(f)):\n    if f[i] > f[i - 1]:\n        ans += {up} * (f[i] - f[i - 1])\n    else:\n        ans += {down} * (f[i - 1] - f[i])",
        ),
        cpp=(
            cpp,
            "vector<long long> f = {1};\nfor (auto &p : b) {\n    f.push_back(p[0]);\n    f.push_back(p[1]);\n}\n" + ("f.push_back(1);\n" if back else "") + f"long long ans = 2LL * {door} * n;\nfor (size_t i = 1; i < f.size(); i++) {{\n    long long d = f[i] - f[i - 1];\n    ans += d > 0 ? {up} * d : -{down} * d;\n}}",
        ),
        wrong_python=(core.replace("cur = 1", "cur = 0") if not back or up != down else core.replace(fin, ""), core.replace("go(cur, x) + ", "")),
        wrong_cpp=(cpp.replace("cur = 1", "cur = b[0][0]"),),
    )


@family(1100, "implementation", "math")
def simulation_ticket_queue(rng: random.Random) -> Task:
    """People who buy one ticket at a time and queue again: when is the k-th done, or who is last."""
    high = rng.choice((10, 100, 1000))
    who = rng.random() < 0.4
    goal = "Which person leaves [last|as the last one]? [People are numbered from $1$ in the order of the first queue.|Number the people from $1$ in their first order.]" if who else "After how many minutes does the person who was in place $k$ at first leave?"
    reads = (Int("n", 1, rng.choice((100, 1000))),) if who else ((Int("n", 1, rng.choice((100, 10**5))), Int("k", 1, "n")),)
    sim = "from collections import deque\n---\nd = deque(range(n))\nleft = a[:]\nans = 0\nwhile True:\n    i = d.popleft()\n    left[i] -= 1\n    ans += 1\n    if left[i] > 0:\n        d.append(i)\n    elif i == k - 1:\n        break"
    simw = "from collections import deque\n---\nd = deque((a[i], i + 1) for i in range(n))\nwhile len(d) > 1:\n    x, i = d.popleft()\n    if x > 1:\n        d.append((x - 1, i))\nans = d[0][1]"
    return Task(
        reads=(*reads, Ints("a", "n", 1, high)),
        stories=(
            f"$n$ people [stand in|form] a queue; the $i$-th wants $a_i$ tickets. Every minute the first one buys one ticket and then, if more are wanted, goes to the end of the queue, otherwise leaves. {goal}",
            f"[A processor|A computer] gets $n$ tasks, which we call people, with lengths $a_1, \\dots, a_n$ and holds them in a queue in this order. Each minute the task at the head runs for one minute; if $a_i$ minutes of it are done, it leaves, otherwise it moves to the tail. {goal}",
            f"[At a fountain|In {{place}}], $n$ villagers wait in line with buckets, villager $i$ with $a_i$ of them. The first in line fills one bucket, which takes a minute, and goes home if that was the last bucket; or else stands at the end of the line again. {goal}",
        ),
        asks=("the number of the person who leaves last",) if who else ("the number of minutes", "this number of minutes"),
        output="int",
        python=(simw, "m = max(a)\nans = n - a[::-1].index(m)", "ans = 1\nfor i in range(n):\n    if a[i] >= a[ans - 1]:\n        ans = i + 1") if who else (
            sim,
            "x = a[k - 1]\nans = sum(min(y, x) for y in a[:k]) + sum(min(y, x - 1) for y in a[k:])",
            "ans = 0\nfor i in range(n):\n    if i < k:\n        ans += min(a[i], a[k - 1])\n    else:\n        ans += min(a[i], a[k - 1] - 1)",
        ),
        cpp=("int ans = 1;\nfor (int i = 0; i < n; i++) if (a[i] >= a[ans - 1]) ans = i + 1;", "queue<pair<int, int>> q;\nfor (int i = 0; i < n; i++) q.push({a[i], i + 1});\nint ans = 0;\nwhile (!q.empty()) {\n    auto p = q.front();\n    q.pop();\n    ans = p.second;\n    if (p.first > 1) q.push({p.first - 1, p.second});\n}") if who else (
            "long long ans = 0;\nfor (int i = 0; i < n; i++) ans += min(a[i], a[k - 1] - (i >= k ? 1 : 0));",
            "queue<int> q;\nfor (int i = 0; i < n; i++) q.push(i);\nlong long ans = 0;\nwhile (a[k - 1] > 0) {\n    int i = q.front();\n    q.pop();\n    a[i]--;\n    ans++;\n    if (a[i] > 0) q.push(i);\n}",
        ),
        wrong_python=("ans = a.index(max(a)) + 1", "ans = n") if who else ("ans = sum(min(y, a[k - 1]) for y in a)", "ans = (a[k - 1] - 1) * n + k"),
        wrong_cpp=("int ans = 1;\nfor (int i = 0; i < n; i++) if (a[i] > a[ans - 1]) ans = i + 1;",) if who else ("long long ans = 0;\nfor (int i = 0; i < n; i++) ans += min(a[i], a[k - 1]);",),
    )


@family(1100, "implementation", "data structures")
def simulation_counting_out(rng: random.Random) -> Task:
    """Counting out in a circle: who is left, or the order; the count changes from round to round."""
    grow = rng.random() < 0.5
    order = rng.random() < 0.4
    count = "is $k$ the first time and grows by one after every removal" if grow else "is always $k$"
    inc = "\n    k += 1" if grow else ""
    goal = "In what order are all [of them|] removed (the last one is removed too)?" if order else "Who is left in the end?"
    core = f"p = list(range(1, n + 1))\ni = 0\ngone = []\nwhile p:\n    i = (i + k - 1) % len(p)\n    gone.append(p.pop(i)){inc}\nans = {'gone' if order else 'gone[-1]'}"
    cpp = f"vector<int> p(n), gone;\niota(p.begin(), p.end(), 1);\nint i = 0;\nwhile (!p.empty()) {{\n    i = (i + k - 1) % p.size();\n    gone.push_back(p[i]);\n    p.erase(p.begin() + i);{'k++;' if grow else ''}\n}}\n" + ("vector<int> ans = gone;" if order else "int ans = gone.back();")
    return Task(
        reads=((Int("n", 2, rng.choice((50, 100, 1000)), "the number of participants"), Int("k", 1, rng.choice((20, 100, 1000)), "the length of the count")),),
        stories=(
            f"$n$ children with the numbers $1, 2, \\dots, n$ stand in a circle in this order and count out. Counting begins with child $1$; the child at whom the count ends is removed, and the next count begins with the child after that one. The length of the count {count}. {goal}",
            f"[In a circle|Around a table] of $n$ seats, numbered from $1$ to $n$, {{things}} lie, one on each seat. {{hero}} takes them away so: starting with seat $1$, occupied seats are counted, and the one at which the count is complete is emptied; counting goes on from the next occupied seat. The length of the count {count}. {goal.replace('Who is left', 'Which seat is the last that is occupied').replace(' in the end', '')}",
            f"A circular list holds the integers $1$ to $n$. Repeatedly the $m$-th element, counted from the current position (the current element is the first), is deleted, and the element after it becomes current. At the beginning the current element is $1$. The value $m$ {count}. {goal.replace('Who is left in the end', 'Which element is deleted last')}",
        ),
        asks="the numbers in the order of their removal" if order else "the number of the last one",
        output="ints" if order else "int",
        python=(
            core,
            f"from collections import deque\n---\nd = deque(range(1, n + 1))\ngone = []\nwhile d:\n    d.rotate(-(k - 1))\n    gone.append(d.popleft()){inc}\nans = {'gone' if order else 'gone.pop()'}",
        ) + (() if order or grow else ("x = 0\nfor i in range(2, n + 1):\n    x = (x + k) % i\nans = x + 1",)),
        cpp=(
            cpp,
            "deque<int> d;\nfor (int i = 1; i <= n; i++) d.push_back(i);\nvector<int> gone;\nwhile (!d.empty()) {\n    for (int i = 0; i < (k - 1) % (int)d.size(); i++) {\n        d.push_back(d.front());\n        d.pop_front();\n    }\n    gone.push_back(d.front());\n    d.pop_front();" + ("\n    k++;" if grow else "") + "\n}\n" + ("auto ans = gone;" if order else "int ans = gone[n - 1];"),
        ),
        wrong_python=(core.replace("i + k - 1", "i + k"), core.replace("\nwhile p:\n    i = (i", "\nwhile p:\n    i = (0")),
        wrong_cpp=(cpp.replace("i + k - 1", "i + k"),),
        draw=lambda r, size: {"n": r.randint(2, (4, 8, 20, 40)[size]), "k": r.randint(1, r.choice((3, 6, 20)))},
    )


@family(900, "implementation")
def simulation_bus(rng: random.Random) -> Task:
    """A bus of c places: people left behind, or the most on board without a limit."""
    cap = rng.random() < 0.6
    high = rng.choice((20, 100, 1000))
    goal = "How many people are left behind at all stops together?" if cap else "What is the smallest number of places for which nobody is ever left behind?"
    reads = ((Int("n", 1, rng.choice((100, 1000))), Int("c", 1, 1000, "the number of places")),) if cap else (Int("n", 1, rng.choice((100, 1000))),)
    core = "cur = ans = 0\nfor x, y in b:\n    cur = max(0, cur - x)\n    " + ("cur += y\n    if cur > c:\n        ans += cur - c\n        cur = c" if cap else "cur += y\n    ans = max(ans, cur)")
    if not cap:
        alt = "now = [0]\nfor x, y in b:\n    now.append(max(now[-1] - x, 0) + y)\nans = max(now)"
    else:
        alt = "free = c\nans = 0\nfor x, y in b:\n    free = min(c, free + x)\n    go = min(free, y)\n    free -= go\n    ans += y - go"
    return Task(
        reads=(*reads, Table("b", "n", (Int("x", 0, high), Int("y", 0, high)))),
        stories=(
            f"A bus {'with $c$ places' if cap else ''} starts empty and makes $n$ stops. At stop $i$ first $x_i$ people want to get out (if there are fewer on board, everyone does), and then $y_i$ people want to get in{'; as many of them as there are free places do, and the others are left behind' if cap else ''}. {goal}",
            f"[A warehouse|A tank] is empty at first{' and can hold $c$ units' if cap else ''}. Each of $n$ days, {{hero}} takes out $x_i$ units, or all if there are fewer, and after that $y_i$ units [are brought|arrive]{'; what does not fit is left behind outside' if cap else ''}. {'How many units are left behind in total?' if cap else 'What is the smallest size of the place for which everything brought always fits?'}",
            f"[A ferry|A cable car] of {{place}} visits $n$ landings, empty before the first.{' It carries at most $c$ people.' if cap else ''} At landing $i$, $x_i$ passengers leave it (all of them, if there are not that many), and only then [new ones board|others board]: $y_i$ people wait{', and those for whom there is no room are left behind' if cap else ''}. {goal}",
        ),
        asks=("the total number left behind",) if cap else ("the smallest number that is enough",),
        output="int",
        python=(core, alt),
        cpp=(
            "long long cur = 0, ans = 0;\nfor (auto &p : b) {\n    cur = max(0LL, cur - p[0]) + p[1];\n" + ("    if (cur > c) {\n        ans += cur - c;\n        cur = c;\n    }\n}" if cap else "    ans = max(ans, cur);\n}"),
            "long long cur = 0, ans = 0;\nfor (int i = 0; i < n; i++) {\n    cur -= min(cur, b[i][0]);\n" + ("    long long go = min(c - cur, b[i][1]);\n    cur += go;\n    ans += b[i][1] - go;\n}" if cap else "    cur += b[i][1];\n    if (cur > ans) ans = cur;\n}"),
        ),
        wrong_python=(core.replace("max(0, cur - x)", "cur - x"), core.replace("\n        cur = c", "") if cap else "ans = sum(y - x for x, y in b)"),
        wrong_cpp=("long long cur = 0, ans = 0;\nfor (auto &p : b) {\n    cur += p[1];\n" + ("    if (cur > c) {\n        ans += cur - c;\n        cur = c;\n    }\n" if cap else "    ans = max(ans, cur);\n") + "    cur = max(0LL, cur - p[0]);\n}",),
        draw=lambda r, size: _bus(r, size, high, cap),
    )


def _bus(rng: random.Random, size: int, high: int, cap: bool) -> dict[str, object]:
    n, top = rng.randint(1, SIZES[size]), min(high, rng.choice((4, 15, high)))
    b = [(rng.randint(0, top), rng.randint(0, top)) for _ in range(n)]
    return {"n": n, **({"c": rng.randint(1, top + 3)} if cap else {}), "b": b}


@family(1200, "implementation", "data structures")
def simulation_cascade(rng: random.Random) -> Task:
    """Vessels in a row: what overflows goes to the next; after all pours."""
    high = rng.choice((20, 100, 10**6))
    kind = rng.choice(("fill", "lost", "full"))
    goal = {"fill": "How much water is in each vessel in the end?", "lost": "How much water reaches the floor altogether?", "full": "How many vessels are full in the end?"}[kind]
    end = {"fill": "ans = w", "lost": "ans = lost", "full": "ans = sum(1 for i in range(n) if w[i] == a[i])"}[kind]
    core = f"w = [0] * n\nlost = 0\nfor p, x in b:\n    i = p - 1\n    while i < n and x > 0:\n        y = min(x, a[i] - w[i])\n        w[i] += y\n        x -= y\n        i += 1\n    lost += x\n{end}"
    cend = {"fill": "vector<long long> ans = w;", "lost": "long long ans = lost;", "full": "int ans = 0;\nfor (int i = 0; i < n; i++) ans += w[i] == a[i];"}[kind]
    return Task(
        reads=((Int("n", 1, 1000, "the number of vessels"), Int("m", 1, 1000, "the number of pours")), Ints("a", "n", 1, high, "the volumes"), Table("b", "m", (Int("p", 1, "n"), Int("x", 1, high)))),
        stories=(
            f"$n$ vessels stand [one below another|like stairs], numbered from the top; the $i$-th holds $a_i$ litres, and all are empty. Water that does not fit into a vessel flows into the next one, and from the last onto the floor. Then $m$ times water is poured: $x_i$ litres into vessel $p_i$. {goal}",
            f"{{hero}} built a cascade of $n$ basins in [the garden|the park], where basin $i$ with capacity $a_i$ spills whatever is too much into basin $i + 1$, and basin $n$ spills onto the floor. At first no basin has water. $m$ buckets are emptied, the $i$-th with $x_i$ units of water into basin $p_i$. {goal.replace('vessel', 'basin')}",
            f"There are $n$ counters with limits $a_1, \\dots, a_n$, all $0$ at first. To add $x$ at place $p$: raise counter $p$ as far as its limit and $x$ allow; the rest of $x$ is added at place $p + 1$ in the same way; what remains after counter $n$ goes to the floor. Perform $m$ additions, the $i$-th of $x_i$ at $p_i$. (Read counters as vessels and units as litres of water.) {goal}",
        ),
        asks={"fill": "the amounts of water in vessels $1, \\dots, n$", "lost": "the amount of water on the floor", "full": "the number of full vessels"}[kind],
        output="ints" if kind == "fill" else "int",
        python=(
            core,
            f"w = [0] * n\nlost = 0\nfor p, x in b:\n    p -= 1\n    w[p] += x\n    while p < n and w[p] > a[p]:\n        over = w[p] - a[p]\n        w[p] = a[p]\n        p += 1\n        if p == n:\n            lost += over\n        else:\n            w[p] += over\n{end}",
            f"w = [0] * n\nfor p, x in b:\n    w[p - 1] += x\nlost = 0\nfor i in range(n):\n    w[i] += lost\n    lost = max(0, w[i] - a[i])\n    w[i] -= lost\n{end}",
        ),
        cpp=(
            f"vector<long long> w(n);\nlong long lost = 0;\nfor (auto &q : b) w[q[0] - 1] += q[1];\nfor (int i = 0; i < n; i++) {{\n    w[i] += lost;\n    lost = max(0LL, w[i] - a[i]);\n    w[i] -= lost;\n}}\n{cend}",
            f"vector<long long> w(n, 0);\nlong long lost = 0;\nfor (auto &q : b) {{\n    long long x = q[1];\n    for (int i = q[0] - 1; i < n && x > 0; i++) {{\n        long long y = min(x, a[i] - w[i]);\n        w[i] += y;\n        x -= y;\n    }}\n    lost += x;\n}}\n{cend}",
        ),
        wrong_python=(core.replace("while i < n and x > 0", "while i < min(n, p + 1) and x > 0"), f"w = [0] * n\nlost = 0\nfor p, x in b:\n    w[p - 1] += x\nfor i in range(n):\n    lost += max(0, w[i] - a[i])\n    w[i] = min(w[i], a[i])\n{end}"),
        wrong_cpp=(f"vector<long long> w(n);\nlong long lost = 0;\nfor (auto &q : b) {{\n    int i = q[0] - 1;\n    w[i] += q[1];\n    if (w[i] > a[i]) {{\n        lost += w[i] - a[i];\n        w[i] = a[i];\n    }}\n}}\n{cend}",),
        draw=lambda r, size: _pours(r, size, high),
    )


def _pours(rng: random.Random, size: int, high: int) -> dict[str, object]:
    n, m, top = rng.randint(1, SIZES[size]), rng.randint(1, SIZES[size]), min(high, rng.choice((5, 20, high)))
    return {"n": n, "m": m, "a": [rng.randint(1, top) for _ in range(n)], "b": [(rng.randint(1, n), rng.randint(1, top)) for _ in range(m)]}
