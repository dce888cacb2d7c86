"""Integer geometry: rectangles, segments, distances, triangles, grids, walks."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Task, family


@family(800, "geometry", "implementation")
def two_segments(rng: random.Random) -> Task:
    """Common part or union of two segments of the line; lengths or numbers of points."""
    kind = rng.choice(("common", "union", "only"))
    points = rng.random() < 0.5
    high = rng.choice((100, 10**9))
    one = " + 1" if points else ""
    what = {"common": "belong to both", "union": "belong to at least one of them", "only": "belong to exactly one of them"}[kind]
    measure = f"How many integers {what}?" if points else f"What is the total length of the parts of the line that {what}?"
    o = f"max(0, min(b, d) - max(a, c){one})"
    s = f"b - a{one} + d - c{one}"
    f = {"common": "o", "union": "s - o", "only": "s - 2 * o"}[kind]
    co = f"max(0LL, (long long)min(b, d) - max(a, c){one})"
    sort = f"p = sorted([(a, b), (c, d)])\no = min(p[0][1], p[1][1]) - p[1][0]{one}\nif o < 0:\n    o = 0\ns = {s}\nans = {f}"
    return Task(
        reads=((Int("a", 0, high), Int("b", "a", high)), (Int("c", 0, high), Int("d", "c", high))),
        stories=(
            f"Two segments of the number line are given: from $a$ to $b$ and from $c$ to $d$, ends included. {measure}",
            (f"{{hero}} [waters|takes care of] the trees with the numbers $a, a + 1, \\dots, b$, and {{friend}} those with the numbers $c, c + 1, \\dots, d$. How many trees are cared for by " + {"common": "both of them", "union": "at least one of them", "only": "exactly one of them"}[kind] + "?")
            if points else
            (f"{{hero}} is in the [pool|garden|library] of {{place}} from the moment $a$ to the moment $b$, {{friend}} from the moment $c$ to the moment $d$. For how long (in the units in which the moments are given) " + {"common": "are both there together", "union": "is at least one of them there", "only": "is exactly one of them there"}[kind] + "?"),
            f"On a long fence, {'boards' if points else 'the part'} from {'number ' if points else 'mark '}$a$ to {'number ' if points else 'mark '}$b$ {'are' if points else 'is'} painted by {{hero}}; {{friend}}, who did not look, paints from $c$ to $d${' (all these boards, too, first and last included)' if points else ''}. " + (f"How many boards are painted by {dict(common='both', union='somebody', only='exactly one of them')[kind]}?" if points else f"What is the length painted by {dict(common='both', union='somebody', only='exactly one of them')[kind]}?"),
        ),
        asks=("how many there are",) if points else ("the length",), output="int",
        python=(f"o = {o}\ns = {s}\nans = {f}", sort), cpp=(f"long long o = {co};\nlong long s = 1LL * {s};\nlong long ans = {f};", f"long long o = 0;\nif (max(a, c) <= min(b, d)) o = min(b, d) - max(a, c){one};\nlong long s = 0LL + {s};\nlong long ans = {f};"),
        wrong_python=(f"o = min(b, d) - max(a, c){one}\ns = {s}\nans = {f}",), wrong_cpp=(f"long long o = min(b, d) - max(a, c){'' if points else ' + 1'};\nif (o < 0) o = 0;\nlong long s = 1LL * {s};\nlong long ans = {f};",), cases=True,
        draw=lambda rng, size: (lambda v: dict(zip("abcd", v if rng.random() < 0.25 else [v[0], v[3], v[1], v[2]] if rng.random() < 0.3 else [v[0], v[2], v[1], v[3]] if rng.random() < 0.6 else [v[1], v[3], v[0], v[2]], strict=True)))(sorted(rng.randint(0, (6, 12, 100, high)[size]) for _ in range(4))),
    )


@family(900, "geometry")
def two_rectangles(rng: random.Random) -> Task:
    """Area covered by two axis-parallel rectangles; whether they touch, or one lies in the other."""
    kind = rng.choice(("area", "meet", "inside", "common"))
    high = rng.choice((100, 10**4, 10**9)) if kind != "area" else rng.choice((100, 10**4, 10**8))
    edge = rng.random() < 0.5
    ask = {"area": "What is the area of the part of the plane covered by at least one of them?", "common": "What is the area of their common part ($0$ if there is none)?", "meet": "Do they have a common point? " + ("Points of the borders count." if edge else "Only points strictly inside of both count."), "inside": "Does one of them lie completely inside the other? " + ("Their borders may touch or coincide." if edge else "Their borders must have no common point.")}[kind]
    lt = "<=" if edge else "<"
    w, h = "min(c, g) - max(a, e)", "min(d, h) - max(b, f)"
    if kind in ("area", "common"):
        end = "(c - a) * (d - b) + (g - e) * (h - f) - o" if kind == "area" else "o"
        py = (f"x = max(0, {w})\ny = max(0, {h})\no = x * y\nans = {end}", f"x1, y1 = max(a, e), max(b, f)\nx2, y2 = min(c, g), min(d, h)\no = 0\nif x1 < x2 and y1 < y2:\n    o = (x2 - x1) * (y2 - y1)\nans = {end}")
        cend = "1LL * (c - a) * (d - b) + 1LL * (g - e) * (h - f) - o" if kind == "area" else "o"
        cpp = (f"long long x = max(0, {w});\nlong long y = max(0, {h});\nlong long o = x * y;\nlong long ans = {cend};", f"int x1 = max(a, e), x2 = min(c, g), z1 = max(b, f), z2 = min(d, h);\nlong long o = 0;\nif (x1 < x2 && z1 < z2) o = 1LL * (x2 - x1) * (z2 - z1);\nlong long ans = {cend};")
        bad = f"o = ({w}) * ({h})\nans = {end}"
        cbad = f"long long o = 1LL * ({w}) * ({h});\nlong long ans = {cend};"
    elif kind == "meet":
        py = (f"ans = max(a, e) {lt} min(c, g) and max(b, f) {lt} min(d, h)", f"gt = a {'>' if edge else '>='} g or e {'>' if edge else '>='} c or b {'>' if edge else '>='} h or f {'>' if edge else '>='} d\nans = not gt")
        cpp = (f"bool ans = max(a, e) {lt} min(c, g) && max(b, f) {lt} min(d, h);", f"bool ans = true;\nif (c {'<' if edge else '<='} e || g {'<' if edge else '<='} a) ans = false;\nif (d {'<' if edge else '<='} f || h {'<' if edge else '<='} b) ans = false;")
        bad = f"ans = a {lt} e {lt} c and b {lt} f {lt} d"
        cbad = f"bool ans = max(a, e) {lt} min(c, g) || max(b, f) {lt} min(d, h);"
    else:
        py = (f"ans = (a {lt} e and b {lt} f and g {lt} c and h {lt} d) or (e {lt} a and f {lt} b and c {lt} g and d {lt} h)", f"ans = False\nfor x1, y1, x2, y2, x3, y3, x4, y4 in ((a, b, c, d, e, f, g, h), (e, f, g, h, a, b, c, d)):\n    if x1 {lt} x3 and x4 {lt} x2 and y1 {lt} y3 and y4 {lt} y2:\n        ans = True")
        cpp = (f"bool ans = (a {lt} e && b {lt} f && g {lt} c && h {lt} d) || (e {lt} a && f {lt} b && c {lt} g && d {lt} h);", f"bool p = a {lt} e && g {lt} c && b {lt} f && h {lt} d;\nbool q = e {lt} a && c {lt} g && f {lt} b && d {lt} h;\nbool ans = p || q;")
        bad = f"ans = a {lt} e and b {lt} f and g {lt} c and h {lt} d"
        cbad = f"bool ans = (a {lt} e && g {lt} c) || (b {lt} f && h {lt} d);"

    def draw(rng: random.Random, size: int) -> dict[str, int]:
        top = (6, 9, 60, high)[size]
        def pair() -> tuple[int, int]:
            x, y = rng.sample(range(top + 1), 2)
            return min(x, y), max(x, y)
        (a, c), (b, d), (e, g), (f, h) = pair(), pair(), pair(), pair()
        if rng.random() < 0.6:
            xs, ys = sorted((a, c, e, g)), sorted((b, d, f, h))
            a, e, g, c = xs
            b, f, h, d = ys
            e, g = (e, g) if e < g else (a, c)
            f, h = (f, h) if f < h else (b, d)
            if rng.random() < 0.4:
                a, b, c, d, e, f, g, h = e, f, g, h, a, b, c, d
            elif rng.random() < 0.4:
                (a, c), (e, g) = ((a, g), (e, c)) if a < g and e < c else ((a, c), (e, g))
        return {"a": a, "b": b, "c": c, "d": d, "e": e, "f": f, "g": g, "h": h}

    return Task(
        reads=((Int("a", 0, high - 1), Int("b", 0, high - 1), Int("c", "a + 1", high), Int("d", "b + 1", high)), (Int("e", 0, high - 1), Int("f", 0, high - 1), Int("g", "e + 1", high), Int("h", "f + 1", high))),
        stories=(
            f"Two rectangles have sides parallel to the coordinate axes. The first has the lower left corner $(a, b)$ and the upper right corner $(c, d)$, the second has the corners $(e, f)$ and $(g, h)$ in the same places. {ask}",
            f"{{hero}} and {{friend}} lay one rectangular carpet each on the floor of a large [hall|castle], with the edges parallel to the walls. In the coordinates of the floor, the carpet of {{hero}} reaches from the corner $(a, b)$ to the opposite corner $(c, d)$, that of {{friend}} from $(e, f)$ to $(g, h)$. {ask}".replace("Their borders", "The borders of the carpets"),
            f"Two fields near {{place}} are drawn on a map as rectangles with vertical and horizontal sides: one covers all points $(x, y)$ with $a \\le x \\le c$ and $b \\le y \\le d$, the other all points with $e \\le x \\le g$ and $f \\le y \\le h$. {ask}",
        ),
        asks={"area": ("the area covered",), "common": ("the area of the common part",), "meet": ("there is a common point",), "inside": ("one lies inside the other",)}[kind],
        output="int" if kind in ("area", "common") else "yesno", python=py, cpp=cpp, wrong_python=(bad,), wrong_cpp=(cbad,), cases=True, draw=draw, yes=rng.choice((("YES", "NO"), ("Yes", "No"))),
    )


@family(800, "geometry", "implementation")
def three_sticks(rng: random.Random) -> Task:
    """Which triangle three sticks form; or how much must be added so that they form one."""
    add = rng.random() < 0.5
    high = rng.choice((100, 10**9))
    right = rng.random() < 0.5
    if add:
        ask = "One may lengthen sticks by whole units, each unit costs one coin. How many coins are necessary at least so that a triangle can be formed?"
        py = ("x, y, z = sorted((a, b, c))\nans = max(0, z - x - y + 1)", "m = max(a, b, c)\ns = a + b + c\nans = 0\nif 2 * m >= s:\n    ans = 2 * m - s + 1")
        cpp = ("int m = max({a, b, c});\nlong long s = 0LL + a + b + c;\nlong long ans = max(0LL, 2LL * m - s + 1);", "vector<long long> v = {a, b, c};\nsort(v.begin(), v.end());\nlong long ans = 0;\nif (v[0] + v[1] <= v[2]) ans = v[2] - v[0] - v[1] + 1;")
        bad, cbad = ("ans = max(0, c - a - b + 1)", "x, y, z = sorted((a, b, c))\nans = max(0, z - x - y)"), "int m = max({a, b, c});\nlong long ans = max(0LL, 2LL * m - (0LL + a + b + c));"
        asks, out, words = ("the smallest number of coins",), "int", ""
    else:
        first, second, third, none = ("right", "acute", "obtuse", "none") if right else ("equilateral", "isosceles", "scalene", "none")
        words = ("right if it has a right angle, acute if all its angles are smaller than a right angle, obtuse if it has an angle larger than a right angle" if right else "equilateral if all its sides are equal, isosceles if exactly two sides are equal, scalene if no two sides are equal")
        ask = f"What is the kind of the triangle formed by them? A triangle is {words}. If no triangle (with positive area) can be formed, the answer is none."
        cond = ("elif x * x + y * y == z * z:\n    ans = 'right'\nelif x * x + y * y > z * z:\n    ans = 'acute'\nelse:\n    ans = 'obtuse'" if right else "elif x == z:\n    ans = 'equilateral'\nelif x == y or y == z:\n    ans = 'isosceles'\nelse:\n    ans = 'scalene'")
        cond2 = ("else:\n    r = x * x + y * y - z * z\n    ans = 'right' if r == 0 else ('acute' if r > 0 else 'obtuse')" if right else "else:\n    ans = {1: 'equilateral', 2: 'isosceles', 3: 'scalene'}[len({a, b, c})]")
        py = (f"x, y, z = sorted([a, b, c])\nif x + y <= z:\n    ans = 'none'\n{cond}", f"x, y, z = sorted([a, b, c])\nif x + y <= z:\n    ans = 'none'\n{cond2}")
        ccond = ('else if (v[0] * v[0] + v[1] * v[1] == v[2] * v[2]) ans = "right";\nelse if (v[0] * v[0] + v[1] * v[1] > v[2] * v[2]) ans = "acute";\nelse ans = "obtuse";' if right else 'else if (v[0] == v[2]) ans = "equilateral";\nelse if (v[0] == v[1] || v[1] == v[2]) ans = "isosceles";\nelse ans = "scalene";')
        head = "vector<long long> v = {a, b, c};\nsort(v.begin(), v.end());\n"
        cpp = (head + f'string ans;\nif (v[0] + v[1] <= v[2]) ans = "none";\n{ccond}', "long long x = a, y = b, z = c;\nif (x > y) swap(x, y);\nif (y > z) swap(y, z);\nif (x > y) swap(x, y);\nvector<long long> v = {x, y, z};\n" + f'string ans = "none";\nif (x + y > z) {{\n    ' + ccond.replace("else if", "if", 1).replace("\n", "\n    ") + "\n}")
        bad, cbad = (f"x, y, z = a, b, c\nif x + y <= z:\n    ans = 'none'\n{cond}", py[0].replace("<= z:\n    ans = 'none'", "< z:\n    ans = 'none'", 1)), head + f'string ans;\nif (v[0] + v[1] < v[2]) ans = "none";\n{ccond}'
        asks, out = (f"one of the words {first}, {second}, {third}, none",), "str"

    def draw(rng: random.Random, size: int) -> dict[str, int]:
        m = (2, 4, 12, high // 30)[size]
        k = rng.randint(1, max(1, m))
        base = rng.choice(((3, 4, 5), (5, 12, 13), (2, 2, 3), (1, 1, 1), (1, 2, 3), (4, 5, 6), (4, 5, 7), (1, 2, 5), (2, 1, 1), (2, 3, 3), (rng.randint(1, 20), rng.randint(1, 20), rng.randint(1, 20))))
        v = [min(high, x * k) for x in base]
        rng.shuffle(v)
        return dict(zip("abc", v, strict=True))

    return Task(
        reads=((Int("a", 1, high), Int("b", 1, high), Int("c", 1, high)),),
        stories=(
            f"There are three sticks of the lengths $a$, $b$ and $c$. Each stick is to be one whole side of a triangle with positive area. {ask}",
            f"{{hero}} [cut|found] three [reeds|wooden rods|straws], $a$, $b$ and $c$ centimetres long, and would like to lay a triangle with them, every one being a full side. The three corners may not lie on one line. {ask}".replace("sticks", "rods").replace("[reeds|wooden rods|straws]", "rods"),
            f"[Three pieces of a mast|Three beams] for the roof of a [barn|chapel] in {{place}} measure $a$, $b$ and $c$ feet. The carpenter {{friend}} joins sticks end to end into a triangle which must have positive area; the order is free. {ask}",
        ),
        asks=asks, output=out, python=py, cpp=cpp, wrong_python=bad, wrong_cpp=(cbad,), cases=True, draw=draw,
    )


@family(900, "math", "geometry")
def piece_moves(rng: random.Random) -> Task:
    """Fewest moves of a chess-like piece between two cells; or whether it attacks."""
    kind, text, f = rng.choice((
        ("walker", "to a cell that has a common side with its own", "x + y"),
        ("king", "to a cell that has a common side or a common corner with its own", "max(x, y)"),
        ("strider", "any number of cells along its row or along its column", "(x > 0) + (y > 0)"),
        ("hopper", "to a cell that has a common corner, but no common side, with its own", "max(x, y) if (x + y) % 2 == 0 else -1"),
        ("jumper", "exactly two cells up, down, to the left or to the right", "(x + y) // 2 if x % 2 == 0 and y % 2 == 0 else -1"),
    ))
    cf = {"walker": "x + y", "king": "max(x, y)", "strider": "(x > 0) + (y > 0)", "hopper": "(x + y) % 2 ? -1 : max(x, y)", "jumper": "x % 2 || y % 2 ? -1 : (x + y) / 2"}[kind]
    high = rng.choice((100, 10**9))
    two = {"walker": "ans = abs(a - c) + abs(b - d)", "king": "ans = abs(a - c)\nif abs(b - d) > ans:\n    ans = abs(b - d)", "strider": "if a == c and b == d:\n    ans = 0\nelif a == c or b == d:\n    ans = 1\nelse:\n    ans = 2",
           "hopper": "ans = -1\nif (a + b + c + d) % 2 == 0:\n    ans = max(abs(a - c), abs(b - d))", "jumper": "if (a - c) % 2 or (b - d) % 2:\n    ans = -1\nelse:\n    ans = abs(a - c) // 2 + abs(b - d) // 2"}[kind]
    bad = {"walker": "ans = max(abs(a - c), abs(b - d))", "king": "ans = abs(a - c) + abs(b - d)", "strider": "ans = 1 if a == c or b == d else 2", "hopper": "ans = max(abs(a - c), abs(b - d))", "jumper": "x = abs(a - c) + abs(b - d)\nans = x // 2 if x % 2 == 0 else -1"}[kind]
    cbad = {"walker": "int ans = abs(a - c + b - d);", "king": "int ans = min(abs(a - c), abs(b - d));", "strider": "int ans = (a != c || b != d) ? 1 : 0;", "hopper": "int ans = abs(a - c) == abs(b - d) ? abs(a - c) : -1;", "jumper": "int ans = (abs(a - c) + abs(b - d)) / 2;"}[kind]
    tail = " If it can never get there, the answer is $-1$." if "-1" in f else ""

    def draw(rng: random.Random, size: int) -> dict[str, int]:
        top = (4, 8, 40, high)[size]
        a, b, c, d = (rng.randint(1, top) for _ in range(4))
        if rng.random() < 0.3:
            c = a
        elif rng.random() < 0.2:
            d = b
        if rng.random() < 0.1:
            c, d = a, b
        if "-1" in f and rng.random() < 0.4:
            c, d = min(high, a + 2 * rng.randint(0, 2)), min(high, b + 2 * rng.randint(0, 3))
        return {"a": a, "b": b, "c": c, "d": d}

    return Task(
        reads=((Int("a", 1, high), Int("b", 1, high)), (Int("c", 1, high), Int("d", 1, high))),
        stories=(
            f"On an infinite board of square cells a piece called {kind} moves {text}. It stands in row $a$ and column $b$. How many moves does it need at least to reach the cell in row $c$ and column $d$?{tail}",
            f"{{hero}} [invented|plays] a game on an endless squared [floor|field]. The only piece, the {kind}, goes in one move {text}. From the cell with the coordinates $(a, b)$ it must come to the cell $(c, d)$. Find the smallest number of moves.{tail}",
            f"In the flat land of {{place}}, [a beetle|an ant|a grasshopper] sits on a field divided into unit cells that stretches without end in all directions, in the cell $(a, b)$; the two numbers are row and column. In one second it can move {text}. {{friend}} put a [crumb|drop of honey] into the cell $(c, d)$. After how many seconds can it be there at the earliest?{tail}",
        ),
        asks=("the smallest number of moves" + (", or $-1$" if tail else ""),), output="int", python=(f"x = abs(a - c)\ny = abs(b - d)\nans = {f}", two), cpp=(f"int x = abs(a - c), y = abs(b - d);\nint ans = {cf};", f"long long x = a > c ? a - c : c - a;\nlong long y = b > d ? b - d : d - b;\nlong long ans = {cf};"), wrong_python=(bad,), wrong_cpp=(cbad,), cases=True, draw=draw,
    )


@family(800, "math", "geometry")
def frame_of_tiles(rng: random.Random) -> Task:
    """Cells in a border of width w, in the interior, or squares of side k in a grid."""
    kind = rng.choice(("frame", "inner", "squares", "cuts"))
    high = rng.choice((100, 10**6))
    q = {"frame": "cells whose distance to the edge is small: those that lie in the first $k$ or last $k$ rows or in the first $k$ or last $k$ columns", "inner": "cells that lie neither in the first $k$ or last $k$ rows nor in the first $k$ or last $k$ columns",
         "squares": "squares of $k \\times k$ cells that can be marked in the grid (different ones may overlap)", "cuts": "whole squares of $k \\times k$ cells that can be cut out of the grid at the same time without overlapping, if they are cut in aligned rows and columns beginning at one corner"}[kind]
    i = "max(0, n - 2 * k) * max(0, m - 2 * k)"
    f = {"frame": f"n * m - {i}", "inner": i, "squares": "max(0, n - k + 1) * max(0, m - k + 1)", "cuts": "(n // k) * (m // k)"}[kind]
    alt = {"frame": "x, y = n - 2 * k, m - 2 * k\nans = n * m\nif x > 0 and y > 0:\n    ans -= x * y", "inner": "ans = 0\nif n > 2 * k and m > 2 * k:\n    ans = (n - 2 * k) * (m - 2 * k)", "squares": "if k > min(n, m):\n    ans = 0\nelse:\n    ans = (n - k + 1) * (m - k + 1)", "cuts": "x = (n - n % k) // k\ny = (m - m % k) // k\nans = x * y"}[kind]
    calt = {"frame": "long long x = n - 2 * k, y = m - 2 * k;\nlong long ans = 1LL * n * m;\nif (x > 0 && y > 0) ans -= x * y;", "inner": "long long ans = 0;\nif (n > 2 * k && m > 2 * k) ans = 1LL * (n - 2 * k) * (m - 2 * k);", "squares": "long long ans = 0;\nif (k <= n && k <= m) ans = 1LL * (n - k + 1) * (m - k + 1);", "cuts": "long long x = n / k, y = m / k;\nlong long ans = x * y;"}[kind]
    bad = {"frame": "ans = n * m - (n - 2 * k) * (m - 2 * k)", "inner": "ans = (n - 2 * k) * (m - 2 * k)", "squares": "ans = max(0, n - k) * max(0, m - k)", "cuts": "ans = n * m // (k * k)"}[kind]
    cbad = {"frame": "long long ans = 2LL * k * (n + m);", "inner": "long long ans = max(0LL, 1LL * (n - 2 * k) * (m - 2 * k));", "squares": "long long ans = 1LL * (n - k + 1) * (m - k + 1);", "cuts": "long long ans = 1LL * n * m / k / k;"}[kind]
    cfirst = "long long ans = " + (f.replace("//", "/").replace("max(0, ", "max(0LL, 0LL + ").replace("n * m", "1LL * n * m") if kind != "cuts" else "1LL * (n / k) * (m / k)") + ";"
    return Task(
        reads=((Int("n", 1, high), Int("m", 1, high), Int("k", 1, high)),),
        stories=(
            f"[Given is|Consider] a grid of $n$ rows and $m$ columns. Count the {q}. [Note that $k$ may be large compared with the grid.|]",
            f"{{hero}} has a [chocolate bar|quilt|mosaic] of $n \\times m$ unit cells, that is, $n$ rows and $m$ columns, and is [curious|thinking] about the {q}. How many of them are there?",
            f"The floor of {'a hall' if rng.random() < 0.5 else 'a palace'} in {{place}} consists of $n$ rows of $m$ square stones, which we call the cells of a grid. The mayor {{friend}} must report the number of {q}. Find this number.",
        ),
        asks=("this number", "how many there are"), output="int", python=(f"ans = {f}", alt), cpp=(cfirst, calt), wrong_python=(bad,), wrong_cpp=(cbad,), cases=True,
        draw=lambda rng, size: {"n": (n := rng.randint(1, (5, 10, 60, high)[size])), "m": (m := rng.randint(1, (5, 10, 60, high)[size])), "k": rng.choice((rng.randint(1, max(1, min(n, m) // 2)), rng.randint(1, 3), rng.randint(1, max(n, m))))},
    )


@family(900, "math", "implementation")
def walk_by_turns(rng: random.Random) -> Task:
    """The position after n steps of a repeating pattern of steps; far jumps allowed."""
    kind = rng.choice(("line", "plane", "growing"))
    high = rng.choice((1000, 10**9))
    if kind == "line":
        pattern = "first $a$ metres to the east, then $b$ metres to the west, then $a$ metres to the east again, and so on by turns"
        ask = "How far east of the start is the end (a negative number if it lies to the west)?"
        py = ("ans = (n + 1) // 2 * a - n // 2 * b", "ans = n // 2 * (a - b)\nif n % 2:\n    ans += a")
        cpp = ("long long ans = (n + 1LL) / 2 * a - 1LL * (n / 2) * b;", "long long ans = 1LL * (n / 2) * (a - b);\nif (n & 1) ans += a;")
        bad, cbad, out = "ans = n // 2 * (a - b)", "long long ans = 1LL * (n / 2) * (a - b) + (n % 2) * b;", "int"
        fields = (Int("n", 0, high), Int("a", 1, 10**5), Int("b", 1, 10**5))
    elif kind == "plane":
        pattern = "step $1$ leads $a$ metres to the east, step $2$ leads $b$ metres to the north, step $3$ leads $a$ metres to the west, step $4$ leads one metre to the south, and then everything is repeated in the same order"
        ask = "How far east and how far north of the start is the end? Give two numbers, negative ones for west and south."
        py = ("q, r = divmod(n, 4)\nx, y = 0, q * (b - 1)\nif r >= 1:\n    x += a\nif r >= 2:\n    y += b\nif r >= 3:\n    x -= a\nans = [x, y]", "r = n % 4\nx = [0, a, a, 0][r]\ny = [0, 0, b, b][r]\nans = [x, n // 4 * (b - 1) + y]")
        cpp = ("long long x = 0, y = 1LL * (n / 4) * (b - 1);\nint r = n % 4;\nif (r == 1 || r == 2) x = a;\nif (r >= 2) y += b;\nvector<long long> ans = {x, y};", "int r = n % 4;\nlong long x[] = {0, a, a, 0}, y[] = {0, 0, b, b};\nvector<long long> ans = {x[r], (long long)(n / 4) * (b - 1) + y[r]};")
        bad, cbad, out = "r = n % 4\nans = [[0, a, a, 0][r], n // 4 * b + [0, 0, b, b][r]]", "int r = n % 4;\nvector<long long> ans = {r == 1 ? a : 0, 1LL * (n / 4) * (b - 1) + (r > 1 ? b : 0)};", "ints"
        fields = (Int("n", 0, high), Int("a", 1, 10**5), Int("b", 1, 10**5))
    else:
        pattern = "step number $i$ is $a \\cdot i$ metres long, and the steps lead east, west, east, west and so on by turns, the first one to the east"
        ask = "How far east of the start is the end (a negative number if it lies to the west)?"
        py = ("ans = a * ((n + 1) // 2) if n % 2 else -a * (n // 2)", "ans = -(n // 2) * a\nif n % 2 == 1:\n    ans += n * a")
        cpp = ("long long ans = n % 2 ? (n + 1LL) / 2 * a : -1LL * (n / 2) * a;", "long long ans = -1LL * (n / 2) * a;\nif (n % 2) ans += 1LL * n * a;")
        bad, cbad, out = "ans = a * (n // 2) if n % 2 else -a * (n // 2)", "long long ans = 1LL * (n + 1) / 2 * a;", "int"
        fields = (Int("n", 0, high), Int("a", 1, 10**5))
    return Task(
        reads=(fields,),
        stories=(
            f"A point moves in steps: {pattern}. It makes $n$ steps in all. {ask}",
            f"{{hero}} [sleepwalks|walks] in {{place}} in a strange manner: {pattern}. [After exactly|After] $n$ steps {{hero}} [stops|falls asleep]. {ask}",
            f"A [toy robot|wind-up mouse] of {{friend}} was programmed like this: {pattern}. It is switched on and stops after $n$ steps. {ask}",
        ),
        asks=("the two numbers",) if out == "ints" else ("the position of the end",), output=out, python=py, cpp=cpp, wrong_python=(bad,), wrong_cpp=(cbad,), cases=True,
    )
