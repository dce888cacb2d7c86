"""Movements and commands given by letters."""

from __future__ import annotations

import random
from typing import Any

from baselines.alphacode.foundry.task import Field, Int, Task, Word, family

LONGEST = (4, 8, 25, 80)


def _reads(rng: random.Random, alphabet: str, most: int = 10**5) -> tuple[Field, ...]:
    high = rng.choice([h for h in (100, 1000, 10**5) if h <= most])
    if rng.random() < 0.4:
        return (Int("n", 1, high, "the number of commands"), Word("s", "n", "n", alphabet))
    return (Word("s", 1, high, alphabet),)


def _letters(rng: random.Random) -> tuple[str, str]:
    """Four letters (+x, -x, +y, -y) and their explanation."""
    r, l, u, d, said = rng.choice(
        (
            ("R", "L", "U", "D", "'R' increases x by 1, 'L' decreases x by 1, 'U' increases y by 1, 'D' decreases y by 1"),
            ("E", "W", "N", "S", "'E' is a step to $(x+1, y)$, 'W' to $(x-1, y)$, 'N' to $(x, y+1)$, 'S' to $(x, y-1)$"),
            (">", "<", "^", "v", "'>' leads from $(x, y)$ to $(x+1, y)$, '<' to $(x-1, y)$, '^' to $(x, y+1)$, 'v' to $(x, y-1)$"),
        )
    )
    return r + l + u + d, said


@family(900, "strings", "implementation", "geometry")
def strings_walk_end(rng: random.Random) -> Task:
    """Where a walk ends: distance, home or not, farthest moment, fewest letters to change."""
    abc, said = _letters(rng)
    out = rng.choice(("distance", "far", "home", "fix", "visits"))
    p, m, u, d = abc
    what = {
        "distance": "the value $|x| + |y|$ for the final point $(x, y)$".replace("|", "\\|"),
        "far": "the greatest value of $|x| + |y|$ over all points $(x, y)$ visited, the start included".replace("|", "\\|"),
        "home": "the walk ends at the point $(0, 0)$ where it began",
        "fix": "the minimum number of commands to replace by other ones so that the walk ends at $(0, 0)$; if that is impossible, the answer is -1",
        "visits": "the number of commands after which the point is $(0, 0)$",
    }[out]
    goal = "Does the walk end at the point $(0, 0)$?" if out == "home" else f"Find {what}."
    steps = f"x += c == '{p}'\n    x -= c == '{m}'\n    y += c == '{u}'\n    y -= c == '{d}'"
    csteps = f"if (c == '{p}') x++;\n    if (c == '{m}') x--;\n    if (c == '{u}') y++;\n    if (c == '{d}') y--;"
    pre = {"far": "ans = 0\n", "visits": "ans = 0\n"}.get(out, "")
    inner = {"far": "\n    ans = max(ans, abs(x) + abs(y))", "visits": "\n    ans += x == 0 and y == 0"}.get(out, "")
    cpre = "int ans = 0;\n" if pre else ""
    cinner = {"far": "\n    ans = max(ans, abs(x) + abs(y));", "visits": "\n    if (x == 0 && y == 0) ans++;"}.get(out, "")
    end = {"distance": "\nans = abs(x) + abs(y)", "home": "\nans = x == 0 and y == 0", "fix": "\nk = abs(x) + abs(y)\nans = -1 if k % 2 else k // 2"}.get(out, "")
    cend = {"distance": "\nint ans = abs(x) + abs(y);", "home": "\nbool ans = !x && !y;", "fix": "\nint k = abs(x) + abs(y);\nint ans = k % 2 ? -1 : k / 2;"}.get(out, "")
    wend = {"distance": "\nans = max(abs(x), abs(y))", "home": "\nans = x == 0 or y == 0", "fix": "\nk = abs(x) + abs(y)\nans = k // 2", "far": "\nans = abs(x) + abs(y)", "visits": "\nans += 1"}[out]
    wcend = {"distance": "\nint ans = abs(x + y);", "home": "\nbool ans = x + y == 0;", "fix": "\nint k = abs(x) + abs(y);\nint ans = k % 2 ? -1 : k;", "far": "\nans = max(abs(x), abs(y));", "visits": "\nans++;"}[out]
    third = {
        "distance": f"ans = abs(s.count('{p}') - s.count('{m}')) + abs(s.count('{u}') - s.count('{d}'))",
        "home": f"ans = s.count('{p}') == s.count('{m}') and s.count('{u}') == s.count('{d}')",
        "fix": f"x = s.count('{p}') - s.count('{m}')\ny = s.count('{u}') - s.count('{d}')\nans = -1 if len(s) % 2 else (abs(x) + abs(y)) // 2",
        "far": f"ps = [(0, 0)]\nmove = {{'{p}': (1, 0), '{m}': (-1, 0), '{u}': (0, 1), '{d}': (0, -1)}}\nfor c in s:\n    dx, dy = move[c]\n    ps.append((ps[-1][0] + dx, ps[-1][1] + dy))\nans = max(abs(a) + abs(b) for a, b in ps)",
        "visits": f"z = 0\nans = 0\nfor c in s:\n    z += {{'{p}': 1, '{m}': -1, '{u}': 10**6, '{d}': -10**6}}[c]\n    if z == 0:\n        ans += 1",
    }[out]

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        half = [rng.choice(abc) for _ in range(rng.randint(1, LONGEST[size] // 2))]
        back = [abc[abc.index(c) ^ 1] for c in half]
        s = half + back
        if rng.random() < 0.6:
            rng.shuffle(s)
        for _ in range(rng.choice((0, 0, 1, 3))):
            s[rng.randrange(len(s))] = rng.choice(abc)
        if rng.random() < 0.3 and len(s) > 1:
            s.pop()
        return {"s": "".join(s), "n": len(s)}

    return Task(
        reads=_reads(rng, abc),
        stories=(
            f"A point starts at $(0, 0)$ and moves according to the commands of the string $s$, from left to right: {said}. {goal}",
            f"{{hero}} [walks|rides] through [a city|a field] divided into squares, starting at $(0, 0)$ and following the [note|plan] $s$, a letter for each step. The steps are these: {said}. {goal}".replace("a letter", "a symbol"),
            f"A [toy|cleaning] robot at $(0, 0)$ was sent the [programme|command string] $s$ by {{friend}}. {said[:1] + said[1:]}. The commands are executed one by one. {goal}",
        ),
        asks=(what.replace("; if that is impossible, the answer is -1", ", or -1"),),
        output="yesno" if out == "home" else "int",
        yes=rng.choice((("YES", "NO"), ("Yes", "No"))),
        python=(f"x = y = 0\n{pre}for c in s:\n    {steps}{inner}{end}", third),
        cpp=(
            f"int x = 0, y = 0;\n{cpre}for (char c : s) {{\n    {csteps}{cinner}\n}}{cend}",
            f"map<char, pair<int, int>> go = {{{{'{p}', {{1, 0}}}}, {{'{m}', {{-1, 0}}}}, {{'{u}', {{0, 1}}}}, {{'{d}', {{0, -1}}}}}};\nint x = 0, y = 0;\n{cpre}for (size_t i = 0; i < s.size(); i++) {{\n    x += go[s[i]].first;\n    y += go[s[i]].second;{cinner}\n}}{cend}",
        ),
        wrong_python=(f"x = y = 0\n{pre}for c in s:\n    {steps}{inner}{wend}",),
        wrong_cpp=(f"int x = 0, y = 0;\n{cpre}for (char c : s) {{\n    {csteps}{cinner}\n}}{wcend}",),
        draw=draw,
    )


@family(1000, "strings", "data structures", "implementation")
def strings_walk_trace(rng: random.Random) -> Task:
    """Distinct points, repeated visits, first return, or the bounding box of a walk."""
    abc, said = _letters(rng)
    p, m, u, d = abc
    out = rng.choice(("distinct", "again", "first", "box"))
    what = {
        "distinct": "the number of different points visited, the start included",
        "again": "the number of steps that lead to a point visited before (the start counts as visited)",
        "first": "the number of the first step that leads to a point visited before (the start counts as visited), or 0 if there is no such step",
        "box": "the number of integer points in the smallest rectangle with sides parallel to the axes that contains all visited points, the start included",
    }[out]
    end = {
        "distinct": "len(set(ps))", "again": "len(ps) - len(set(ps))", "first": "min([i for i in range(len(ps)) if ps[i] in ps[:i]], default=0)",
        "box": "(max(a for a, b in ps) - min(a for a, b in ps) + 1) * (max(b for a, b in ps) - min(b for a, b in ps) + 1)",
    }[out]
    wend = {"distinct": "len(set(ps[1:]))", "again": "len(ps) - len(set(ps)) - 1", "first": "min([i for i in range(len(ps)) if ps[i] == (0, 0) and i > 0], default=0)", "box": "(max(a for a, b in ps) - min(a for a, b in ps)) * (max(b for a, b in ps) - min(b for a, b in ps))"}[out]
    step = f"if c == '{p}':\n        x += 1\n    elif c == '{m}':\n        x -= 1\n    elif c == '{u}':\n        y += 1\n    else:\n        y -= 1"
    cstep = f"if (c == '{p}') x++;\n    else if (c == '{m}') x--;\n    else if (c == '{u}') y++;\n    else y--;"
    first = f"x = y = 0\nps = [(0, 0)]\nfor c in s:\n    {step}\n    ps.append((x, y))\nans = {{}}"
    second = {
        "distinct": f"z = 0\nseen = {{0}}\nfor c in s:\n    z += {{'{p}': 1, '{m}': -1, '{u}': 1j, '{d}': -1j}}[c]\n    seen.add(z)\nans = len(seen)",
        "again": f"x = y = ans = 0\nseen = {{(0, 0)}}\nfor c in s:\n    {step}\n    if (x, y) in seen:\n        ans += 1\n    else:\n        seen.add((x, y))",
        "first": f"z = 0\nseen = {{0}}\nans = 0\nfor i, c in enumerate(s, 1):\n    z += (1, -1, 10**6, -10**6)['{abc}'.index(c)]\n    if z in seen:\n        ans = i\n        break\n    seen.add(z)",
        "box": f"x = y = l = r = lo = hi = 0\nfor c in s:\n    {step}\n    l, r = min(l, x), max(r, x)\n    lo, hi = min(lo, y), max(hi, y)\nans = (r - l + 1) * (hi - lo + 1)",
    }[out]
    core = f"int x = 0, y = 0;\nset<pair<int, int>> seen = {{{{0, 0}}}};\n"
    c1 = {
        "distinct": f"{core}for (char c : s) {{\n    {cstep}\n    seen.insert({{x, y}});\n}}\nint ans = seen.size();",
        "again": f"{core}int ans = 0;\nfor (char c : s) {{\n    {cstep}\n    if (!seen.insert({{x, y}}).second) ans++;\n}}",
        "first": f"{core}int ans = 0, i = 0;\nfor (char c : s) {{\n    {cstep}\n    i++;\n    if (seen.count({{x, y}})) {{\n        ans = i;\n        break;\n    }}\n    seen.insert({{x, y}});\n}}",
        "box": f"int x = 0, y = 0, a = 0, b = 0, e = 0, f = 0;\nfor (char c : s) {{\n    {cstep}\n    a = min(a, x), b = max(b, x), e = min(e, y), f = max(f, y);\n}}\nlong long ans = 1LL * (b - a + 1) * (f - e + 1);",
    }[out]
    path = f"vector<pair<int, int>> ps = {{{{0, 0}}}};\nint x = 0, y = 0;\nfor (char c : s) {{\n    {cstep}\n    ps.push_back({{x, y}});\n}}\n"
    tail = {
        "distinct": "sort(ps.begin(), ps.end());\nps.erase(unique(ps.begin(), ps.end()), ps.end());\nint ans = ps.size();",
        "again": "int ans = (int)ps.size() - (int)set<pair<int, int>>(ps.begin(), ps.end()).size();",
        "first": "int ans = 0;\nfor (int i = (int)ps.size() - 1; i > 0; i--)\n    if (find(ps.begin(), ps.begin() + i, ps[i]) != ps.begin() + i) ans = i;",
        "box": "vector<int> xs, ys;\nfor (auto q : ps) xs.push_back(q.first), ys.push_back(q.second);\nsort(xs.begin(), xs.end());\nsort(ys.begin(), ys.end());\nlong long ans = (xs.back() - xs[0] + 1LL) * (ys.back() - ys[0] + 1LL);",
    }[out]
    wtail = {"distinct": "int ans = ps.size();", "again": "int ans = 0;\nfor (size_t i = 1; i < ps.size(); i++) if (ps[i] == ps[0]) ans++;", "first": "int ans = 0;\nfor (size_t i = 2; i < ps.size() && !ans; i++) if (ps[i] == ps[i - 2]) ans = i;", "box": "long long ans = 0;\nfor (auto q : ps) ans = max(ans, (abs(q.first) + 1LL) * (abs(q.second) + 1LL));"}[out]

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        some = rng.choice((abc, abc, abc[0] + abc[2], abc[:3]))
        s = "".join(rng.choice(some) for _ in range(rng.randint(2, LONGEST[size])))
        return {"s": s, "n": len(s)}

    return Task(
        reads=_reads(rng, abc, 1000),
        stories=(
            f"The path of a point that starts at $(0, 0)$ is given by a string $s$, a character for each unit step: {said}. Find {what}.",
            f"{{hero}} leaves footprints in the snow: at the start $(0, 0)$ and after each step. The steps are written as $s$, where {said}. [{{friend}} asks|Compute] {what}.".replace("{friend} asks", "{friend} wants to know"),
            f"A [snail|beetle|drone] crawls over a grid sheet from $(0, 0)$, its moves in order are the characters of $s$: {said}. Determine {what}.".replace("[snail|beetle|drone] crawls", "[snail|beetle|spider] crawls"),
        ),
        asks=(what,),
        output="int",
        python=(first.format(end), second),
        cpp=(c1, path + tail),
        wrong_python=(first.format(wend),),
        wrong_cpp=(path + wtail,),
        draw=draw,
    )


@family(1000, "strings", "implementation")
def strings_walled_track(rng: random.Random) -> Task:
    """A token on cells 1..m: moves beyond the ends are ignored, or lead round."""
    ring = rng.random() < 0.5
    a, b = rng.choice(("+-", "RL", "><"))
    out = rng.choice(("final", "idle" if not ring else "wraps", "at"))
    what = {
        "final": "the number of the cell where the token is in the end",
        "idle": "how many commands are ignored",
        "wraps": "how many times the token passes between the cells $m$ and 1, in either direction",
        "at": "the number of moments when the token is in the cell $p$, where the moments are the beginning and the time after each command",
    }[out]
    rule = "From the cell $m$ a step to the right leads to the cell 1, and a step to the left from the cell 1 leads to the cell $m$." if ring else "A command that would lead the token out of the row is ignored: the token stays where it is."
    k = "cnt"
    start = "x, cnt = p, 0" if out != "at" else "x, cnt = p, 1"
    cstart = "int x = p, cnt = 0;" if out != "at" else "int x = p, cnt = 1;"
    edge = (
        "if y == 0:\n        y = m{0}\n    elif y > m:\n        y = 1{0}" if ring else "if y < 1 or y > m:\n        y = x{0}"
    ).format("\n        cnt += 1" if out in ("idle", "wraps") else "")
    cedge = (
        "if (y == 0) {{ y = m; {0} }}\n    if (y > m) {{ y = 1; {0} }}" if ring else "if (y < 1 || y > m) {{ y = x; {0} }}"
    ).format("cnt++;" if out in ("idle", "wraps") else "").replace("; }", "; }").replace("  }", " }")
    at = "\n    cnt += x == p" if out == "at" else ""
    cat = "\n    if (x == p) cnt++;" if out == "at" else ""
    res = "x" if out == "final" else k
    body = f"{start}\nfor c in s:\n    y = x + 1 if c == '{a}' else x - 1\n    {edge}\n    x = y{at}\nans = {res}"
    if ring:
        two = f"pos = [p]\nfor c in s:\n    pos.append(pos[-1] + (1 if c == '{a}' else -1))\nq = [(z - 1) % m + 1 for z in pos]\nans = " + {"final": "q[-1]", "at": "q.count(p)", "wraps": "sum((u - 1) // m != (v - 1) // m for u, v in zip(pos, pos[1:]))"}[out]
    else:
        two = f"pos = [p]\nfor c in s:\n    pos.append(min(m, pos[-1] + 1) if c == '{a}' else max(1, pos[-1] - 1))\nans = " + {"final": "pos[-1]", "at": "pos.count(p)", "idle": "sum(u == v for u, v in zip(pos, pos[1:]))"}[out]
    cbody = f"{cstart}\nfor (char c : s) {{\n    int y = c == '{a}' ? x + 1 : x - 1;\n    {cedge}\n    x = y;{cat}\n}}\nint ans = {res};"
    jump = f"if (c == '{a}') x = x % m + 1;\n    else x = (x + m - 2) % m + 1;" if ring else f"if (c == '{a}') x = min(m, x + 1);\n    else x = max(1, x - 1);"
    count = {"wraps": "\n    if (abs(x - old) > 1 || (m == 2 && ((c == '{0}') == (old == 2)))) cnt++;".replace("{0}", a), "idle": "\n    if (x == old) cnt++;"}.get(out, "")
    cbody2 = f"{cstart}\nfor (size_t i = 0; i < s.size(); i++) {{\n    char c = s[i];\n    int old = x;\n    {jump}{count}{cat}\n}}\nint ans = {res};"
    if not count:
        cbody2 = cbody2.replace("    int old = x;\n", "")
    wrong = f"x = p + s.count('{a}') - s.count('{b}')\nans = " + {"final": "(x - 1) % m" if ring else "max(1, min(m, x))", "idle": "max(0, x - m, 1 - x)", "wraps": "abs((x - 1) // m)", "at": "1 + (x == p)"}[out]
    off = body.replace("x - 1\n", "x - 1\n").replace("y > m", "y >= m") if not ring else body.replace("y = m", "y = m - 1")
    return Task(
        reads=((Int("m", 2, rng.choice((10, 100)), "the number of cells"), Int("p", 1, "m", "the starting cell")), *_reads(rng, a + b)),
        stories=(
            f"Cells $1, 2, \\dots, m$ are in a row from left to right; a token is in the cell $p$. The commands of the string $s$ are executed in order: '{a}' moves the token one cell to the right, '{b}' one cell to the left. {rule} Find {what}.",
            f"{{hero}} plays [an old|a simple] computer game, where the token of the hero stands in the cell $p$ of the cells $1, \\dots, m$. Key '{a}' [takes|moves] it a cell to the right (to the next number), key '{b}' a cell to the left. {rule} {{hero}} pressed the keys $s$. Compute {what}.",
            f"{{friend}} watches a [mouse|hamster] in a [long|] cage of $m$ cells numbered from left to right, calls it the token, and writes its steps down as $s$: '{a}' for one to the right, '{b}' for one to the left. In the beginning it is in the cell $p$. {rule} Tell {what}.",
        ),
        asks=(what,),
        output="int",
        python=(body, two),
        cpp=(cbody, cbody2),
        wrong_python=(wrong, off),
        wrong_cpp=(cbody.replace("y > m", "y >= m") if not ring else cbody.replace("y = m", "y = 1"),),
        draw=lambda rng, size: (lambda m, s: {"m": m, "p": rng.randint(1, m), "s": s, "n": len(s)})(rng.randint(2, (3, 4, 6, 9)[size]), "".join(rng.choice(a + a + b) if rng.random() < 0.7 else b for _ in range(rng.randint(1, LONGEST[size])))),
    )
