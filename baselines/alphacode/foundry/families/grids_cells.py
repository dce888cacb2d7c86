"""Grids of characters: cells, lines, neighbours and outlines."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.families.grids_drawing import grid, sides
from baselines.alphacode.foundry.task import Int, Task, Values, Words, family


def _reads(high: int, alphabet: str, says: str = "a row of the grid"):  # type: ignore[no-untyped-def]  # noqa: ANN202
    return (
        (Int("n", 1, high), Int("m", 1, high, "the height and the width of the grid")),
        Words("g", "n", "m", "m", alphabet, says),
    )


def _drawn(usual: str, other: str):  # type: ignore[no-untyped-def]  # noqa: ANN202
    def draw(rng: random.Random, size: int) -> Values:
        n, m = sides(rng, size)
        return {"n": n, "m": m, "g": grid(rng, n, m, usual, other)}

    return draw




@family(1000, "implementation", "brute force")
def grid_neighbour_count(rng: random.Random) -> Task:
    """Cells of one kind with so many neighbours of a kind."""
    empty, full = rng.choice((".#", ".*", "01", "-o"))
    eight = rng.random() < 0.5
    k = rng.randint(1, 3 if eight else 2)
    sign, words = rng.choice(((">=", "at least"), ("==", "exactly"), ("<", "fewer than")))
    what = rng.choice((full, empty))
    near = "a side or a corner" if eight else "a side"
    dirs = "[(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy]" if eight else "[(0, 1), (1, 0), (0, -1), (-1, 0)]"
    skip = "dx == 0 && dy == 0" if eight else "abs(dx) + abs(dy) != 1"
    wrong = "abs(dx) + abs(dy) != 1" if eight else "dx == 0 && dy == 0"
    wdirs = "[(0, 1), (1, 0), (0, -1), (-1, 0)]" if eight else "[(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy]"
    def py(d: str) -> str:
        return (
            f"dirs = {d}\nans = 0\nfor i in range(n):\n    for j in range(m):\n        if g[i][j] != '{what}':\n            continue\n"
            f"        cnt = 0\n        for dx, dy in dirs:\n            x, y = i + dx, j + dy\n            if 0 <= x < n and 0 <= y < m and g[x][y] == '{full}':\n                cnt += 1\n        if cnt {sign} {k}:\n            ans += 1"
        )
    def cpp(s: str) -> str:
        return (
            f"int ans = 0;\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++) {{\n    if (g[i][j] != '{what}') continue;\n    int cnt = 0;\n"
            f"    for (int dx = -1; dx <= 1; dx++) for (int dy = -1; dy <= 1; dy++) {{\n        if ({s}) continue;\n        int x = i + dx, y = j + dy;\n"
            f"        if (x < 0 || y < 0 || x >= n || y >= m) continue;\n        if (g[x][y] == '{full}') cnt++;\n    }}\n    if (cnt {sign} {k}) ans++;\n}}"
        )
    return Task(
        reads=_reads(rng.choice((50, 100, 500)), empty + full),
        stories=(
            f"[You are given|Given is|Consider] a [grid|rectangular table] of $n$ rows and $m$ columns, every cell of which holds '{empty}' or '{full}'. Two [different|distinct] cells are neighbours if they share {near}. [Count|Find the number of] cells with '{what}' that have {words} {k} [neighbours with|neighbouring cells holding] '{full}'.",
            f"{{hero}} [looks at|studies] a map of {{place}}: a grid $n \\times m$ in which '{full}' [marks|means|is] a house and '{empty}' [is|marks] [an empty|a free] field. Cells that share {near} are [adjacent|neighbours]. {{hero}} [calls|names] a cell interesting if it is marked '{what}' and {words} {k} of the cells adjacent to it [hold|contain] houses. How many interesting cells are [there|on the map]?",
            f"In a game [on a board with|played on] $n$ rows and $m$ columns some cells hold [a mine|mines] ('{full}'), the others are [clear|safe] ('{empty}'). Each cell [touches|is next to] the cells with which it has {near} in common. How many cells '{what}' [touch|are next to] {words} {k} mines[, not counting the cell itself|]?",
        ),
        asks=(f"the number of cells '{what}' with {words} {k} neighbours '{full}'", "the number of such cells"),
        output="int",
        python=(
            py(dirs),
            f"ans = 0\nfor i in range(n):\n    for j in range(m):\n        if g[i][j] == '{what}':\n            cnt = sum(1 for dx, dy in {dirs} if 0 <= i + dx < n and 0 <= j + dy < m and g[i + dx][j + dy] == '{full}')\n            ans += cnt {sign} {k}",
            f"p = ['{empty}' * (m + 2)] + ['{empty}' + s + '{empty}' for s in g] + ['{empty}' * (m + 2)]\ndirs = {dirs}\nans = 0\nfor i in range(1, n + 1):\n    for j in range(1, m + 1):\n        if p[i][j] == '{what}':\n            cnt = [p[i + dx][j + dy] for dx, dy in dirs].count('{full}')\n            if cnt {sign} {k}:\n                ans += 1",
        ),
        cpp=(
            cpp(skip),
            f"vector<string> p(n + 2, string(m + 2, '{empty}'));\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++) p[i + 1][j + 1] = g[i][j];\nint ans = 0;\nfor (int i = 1; i <= n; i++) {{\n    for (int j = 1; j <= m; j++) {{\n        if (p[i][j] != '{what}') continue;\n        int cnt = (p[i - 1][j] == '{full}') + (p[i + 1][j] == '{full}') + (p[i][j - 1] == '{full}') + (p[i][j + 1] == '{full}');\n"
            + (f"        cnt += (p[i - 1][j - 1] == '{full}') + (p[i + 1][j - 1] == '{full}') + (p[i - 1][j + 1] == '{full}') + (p[i + 1][j + 1] == '{full}');\n" if eight else "")
            + f"        if (cnt {sign} {k}) ans++;\n    }}\n}}",
        ),
        wrong_python=(py(wdirs), py(dirs).replace("0 <= x < n and 0 <= y < m", "0 <= x < n - 1 and 0 <= y < m")),
        wrong_cpp=(cpp(wrong),),
        draw=_drawn(empty, full),
    )


@family(900, "implementation")
def grid_uniform_lines(rng: random.Random) -> Task:
    """Rows and columns that consist of one character, or have none of it."""
    a, b = rng.choice((".#", "WB", "01", ".S"))
    none = rng.random() < 0.5
    which = rng.choice(("rows", "columns", "both"))
    cond = f"{'contain no' if none else 'consist only of'} '{b}'"
    sets = {"rows": "rows", "columns": "columns", "both": "rows and columns"}[which]
    r, c = which != "columns", which != "rows"
    bad = b if none else a
    terms = ([f"sum(1 for s in g if '{bad}' not in s)"] if r else []) + ([f"sum(1 for s in zip(*g) if '{bad}' not in s)"] if c else [])
    loops = (f"for i in range(n):\n    if all(g[i][j] != '{bad}' for j in range(m)):\n        ans += 1\n" if r else "") + (
        f"for j in range(m):\n    if all(g[i][j] != '{bad}' for i in range(n)):\n        ans += 1\n" if c else "")
    one = (f"for (int i = 0; i < n; i++) {{\n    bool ok = true;\n    for (int j = 0; j < m; j++) if (g[i][j] == '{bad}') ok = false;\n    if (ok) ans++;\n}}\n" if r else "") + (
        f"for (int j = 0; j < m; j++) {{\n    bool ok = true;\n    for (int i = 0; i < n; i++) if (g[i][j] == '{bad}') ok = false;\n    if (ok) ans++;\n}}\n" if c else "")
    ends = [x for x, on in (("count(R.begin(), R.end(), 0)", r), ("count(C.begin(), C.end(), 0)", c)) if on]
    def draw(rng: random.Random, size: int) -> Values:
        n, m = sides(rng, size)
        rows = [rng.random() < 0.5 for _ in range(n)]
        cols = [rng.random() < 0.5 for _ in range(m)]
        clean = rng.choice((0, 0, 0.05))
        other = a if bad == b else b
        return {"n": n, "m": m, "g": ["".join(bad if (rows[i] and cols[j] and rng.random() < 0.8) or rng.random() < clean else other for j in range(m)) for i in range(n)]}
    return Task(
        reads=_reads(rng.choice((50, 100, 1000)), a + b),
        stories=(
            f"[You are given|There is|Consider] a [table|grid] with $n$ rows and $m$ columns; its cells hold the characters '{a}' and '{b}'. [How many|Find how many] {sets} {cond}?",
            f"{{hero}} [baked|has] a [rectangular|big] cake [cut|divided] into $n$ rows and $m$ columns of pieces. A piece with '{b}' [has a cherry|is decorated with a cherry] on it, a piece with '{a}' [has none|is plain]. {{friend}} [eats|wants] only [whole lines|complete lines]: {sets} that {cond}. [Help {{hero}} to count|Count] the {sets} [from which {{friend}} may choose|that suit {{friend}}].",
            f"[The parking lot|The theatre hall|The field] of {{place}} is a rectangle of $n$ rows by $m$ columns, drawn with the characters '{a}' and '{b}'. The guard [must report|reports every evening] the number of {sets} that {cond}[. Please compute it|; compute this number].",
        ),
        asks=(f"the number of {sets} that {cond}",),
        output="int",
        python=("ans = " + " + ".join(terms), "ans = 0\n" + loops.rstrip("\n"),
            f"rows = set()\ncols = set()\nfor i in range(n):\n    for j in range(m):\n        if g[i][j] == '{bad}':\n            rows.add(i)\n            cols.add(j)\nans = " + " + ".join((["n - len(rows)"] if r else []) + (["m - len(cols)"] if c else []))),
        cpp=("int ans = 0;\n" + one.rstrip("\n"),
            f"vector<int> R(n), C(m);\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++) if (g[i][j] == '{bad}') R[i]++, C[j]++;\nint ans = " + " + ".join(ends) + ";"),
        wrong_python=("ans = " + " + ".join(terms).replace(f"'{bad}' not in s", f"'{bad}' in s"),
            "ans = " + (terms[0] + (" + " + terms[0].replace("in g", "in zip(*g)") + " - 1" if which == "both" else " + 1"))),
        wrong_cpp=("int ans = 0;\n" + one.rstrip("\n").replace("bool ok = true", "bool ok = false").replace("ok = false;\n    if", "ok = true;\n    if"),),
        draw=draw,
    )


@family(1000, "implementation", "geometry")
def grid_bounding_box(rng: random.Random) -> Task:
    """The smallest rectangle around the marked cells."""
    a, b = rng.choice((".#", ".*", "01", "_X"))
    kind = rng.choice(("area", "perimeter", "holes"))
    expr = {"area": "(r2 - r1 + 1) * (c2 - c1 + 1)", "perimeter": "2 * (r2 - r1 + 1 + c2 - c1 + 1)", "holes": "(r2 - r1 + 1) * (c2 - c1 + 1) - cnt"}[kind]
    what = {"area": "the area (number of cells)", "perimeter": "the perimeter (cells have side 1)", "holes": f"the number of cells '{a}' inside"}[kind]
    def draw(rng: random.Random, size: int) -> Values:
        n, m = sides(rng, size)
        g = [[a] * m for _ in range(n)]
        for _ in range(rng.randint(0 if rng.random() < 0.2 else 1, 1 + n * m // 4)):
            g[rng.randint(0, rng.randrange(n))][rng.randint(rng.randrange(m), m - 1)] = b
        return {"n": n, "m": m, "g": ["".join(s) for s in g]}
    loop = f"r1, r2, c1, c2 = n, -1, m, -1\ncnt = 0\nfor i in range(n):\n    for j in range(m):\n        if g[i][j] == '{b}':\n            cnt += 1\n            r1 = min(r1, i)\n            r2 = max(r2, i)\n            c1 = min(c1, j)\n            c2 = max(c2, j)\nans = 0 if cnt == 0 else {expr}"
    cc = f"int r1 = n, r2 = -1, c1 = m, c2 = -1, cnt = 0;\nfor (int i = 0; i < n; i++)\n    for (int j = 0; j < m; j++)\n        if (g[i][j] == '{b}') {{\n            cnt++;\n            r1 = min(r1, i); r2 = max(r2, i);\n            c1 = min(c1, j); c2 = max(c2, j);\n        }}\nint ans = cnt ? {expr} : 0;"
    return Task(
        reads=_reads(rng.choice((50, 100, 1000)), a + b),
        stories=(
            f"[You are given|Given is] a grid of $n$ rows and $m$ columns with cells '{a}' and '{b}'. Consider the smallest rectangle with sides parallel to those of the grid that contains all cells '{b}'. Find {what} of this rectangle; if the grid has no '{b}', the answer is 0.".replace("inside of this rectangle", "inside this rectangle"),
            f"{{hero}} [spilled|dropped] paint on a sheet of squared paper with $n$ rows and $m$ columns: the cells '{b}' are [dirty|stained], the cells '{a}' are clean. {{hero}} wants to cut out, along the lines of the grid, [one rectangle|a single rectangle] that contains all the stains and is as small as possible. [What is|Find] {what} of that rectangle? If nothing is stained, the answer is 0.".replace("inside of that rectangle", "inside that rectangle"),
            f"A camera [in|above] {{place}} gives an $n \\times m$ picture; '{b}' is a pixel of [an|some] object and '{a}' is background. The frame of the picture is the smallest upright rectangle that covers every pixel '{b}'. [Compute|Output] {what} of the frame[,| —] or 0 when there is no pixel '{b}' at all.".replace("inside of the frame", "inside the frame"),
        ),
        asks=("the answer to the problem", "the asked number, or 0 if nothing is marked"),
        output="int",
        python=(loop,
            f"pts = [(i, j) for i in range(n) for j in range(m) if g[i][j] == '{b}']\nans = 0\nif pts:\n    xs = [p[0] for p in pts]\n    ys = [p[1] for p in pts]\n    r1, r2, c1, c2 = min(xs), max(xs), min(ys), max(ys)\n    cnt = len(pts)\n    ans = {expr}",
            f"rows = [i for i in range(n) if '{b}' in g[i]]\nif not rows:\n    ans = 0\nelse:\n    r1, r2 = rows[0], rows[-1]\n    c1 = min(s.find('{b}') for s in g if '{b}' in s)\n    c2 = max(s.rfind('{b}') for s in g)\n    cnt = sum(s.count('{b}') for s in g)\n    ans = {expr}"),
        cpp=(cc, f"vector<int> xs, ys;\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++) if (g[i][j] == '{b}') xs.push_back(i), ys.push_back(j);\nint ans = 0;\nif (!xs.empty()) {{\n    sort(ys.begin(), ys.end());\n    int r1 = xs[0], r2 = xs.back(), c1 = ys[0], c2 = ys.back(), cnt = xs.size();\n    ans = {expr};\n}}"),
        wrong_python=(loop.replace("ans = 0 if cnt == 0 else ", "ans = ").replace("r2 - r1 + 1", "r2 - r1"),
            loop.replace("range(m)", "range(1, m - 1)")),
        wrong_cpp=(cc.replace("c2 - c1 + 1", "c2 - c1"),),
        draw=draw,
    )


@family(1100, "implementation", "brute force")
def grid_outline(rng: random.Random) -> Task:
    """The length of the border between marked cells and the rest."""
    a, b = rng.choice((".#", "01", "WL", ".@"))
    outer = rng.random() < 0.6
    note = "the edge of the grid counts as well: outside of it there is nothing marked" if outer else "sides that lie on the edge of the grid do not count"
    pad = f"'{a}'"
    out = 1 if outer else 0
    def draw(rng: random.Random, size: int) -> Values:
        n, m = sides(rng, size)
        return {"n": n, "m": m, "g": grid(rng, n, m, a, b)}
    base = f"ans = 0\nfor i in range(n):\n    for j in range(m):\n        if g[i][j] == '{b}':\n            for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):\n                if not (0 <= x < n and 0 <= y < m):\n                    ans += {out}\n                elif g[x][y] == '{a}':\n                    ans += 1"
    cc = f"int ans = 0;\nint dx[] = {{0, 0, 1, -1}}, dy[] = {{1, -1, 0, 0}};\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++) {{\n    if (g[i][j] != '{b}') continue;\n    for (int d = 0; d < 4; d++) {{\n        int x = i + dx[d], y = j + dy[d];\n        if (x < 0 || x >= n || y < 0 || y >= m) ans += {out};\n        else if (g[x][y] == '{a}') ans++;\n    }}\n}}"
    second = (f"cells = sum(s.count('{b}') for s in g)\npairs = sum(1 for s in g for p, q in zip(s, s[1:]) if p == q == '{b}')\npairs += sum(1 for s in zip(*g) for p, q in zip(s, s[1:]) if p == q == '{b}')\nans = 4 * cells - 2 * pairs"
        if outer else "ans = sum(1 for s in g for p, q in zip(s, s[1:]) if p != q)\nans += sum(1 for s in zip(*g) for p, q in zip(s, s[1:]) if p != q)")
    return Task(
        reads=_reads(rng.choice((50, 100, 1000)), a + b),
        stories=(
            f"A figure [is drawn|lies] on a grid of $n$ rows and $m$ columns of unit cells: it consists of the cells '{b}'; the other cells are '{a}'. [Find|Compute] the length of the border of the figure, that is, the number of unit sides with a cell '{b}' on exactly one side; {note}. (The figure need not be connected[ and may have holes|].)",
            f"{{hero}} [wants to|is going to] put a fence around [the land|the garden beds] in {{place}}. The land is [described|given] by an $n \\times m$ map, '{b}' [is|means] a plot of {{hero}} and '{a}' is not. [A piece of fence|One section of fence] must stand on every side of a unit cell that separates a plot of {{hero}} from a place that is not; {note}. How many sections of fence are needed?",
            f"[On the map of an archipelago|On a sea chart] of $n$ by $m$ squares '{b}' stands for land and '{a}' for water. The coast is made of all unit segments between a square of land and a square of water; {note}. What is the length of the coast?",
        ),
        asks=("the length of the border", "the number of such sides"),
        output="int",
        python=(base, second),
        cpp=(cc, f"int ans = 0;\nfor (int i = 0; i <= n; i++) for (int j = 0; j < m; j++) {{\n    char p = i ? g[i - 1][j] : {pad}, q = i < n ? g[i][j] : {pad};\n    if (p != q{'' if outer else ' && i && i < n'}) ans++;\n}}\nfor (int i = 0; i < n; i++) for (int j = 0; j <= m; j++) {{\n    char p = j ? g[i][j - 1] : {pad}, q = j < m ? g[i][j] : {pad};\n    if (p != q{'' if outer else ' && j && j < m'}) ans++;\n}}"),
        wrong_python=(base.replace(f"ans += {out}\n", f"ans += {1 - out}\n"), f"ans = 4 * sum(s.count('{b}') for s in g)"),
        wrong_cpp=(cc.replace(f"ans += {out};", f"ans += {1 - out};"),),
        draw=draw,
    )


@family(1200, "implementation", "strings", "greedy")
def grid_symmetry_repair(rng: random.Random) -> Task:
    """The fewest cells to change for a grid to be symmetric."""
    kind = rng.choice(("left", "upper", "turn", "all"))
    a, b = rng.choice((".#", "01", "ox"))
    words = {
        "left": "reads the same after being mirrored left to right", "upper": "reads the same after being mirrored top to bottom",
        "turn": "stays the same when rotated by 180 degrees", "all": "stays the same both when mirrored left to right and when mirrored top to bottom",
    }[kind]
    mirror = {"left": "[(i, m - 1 - j)]", "upper": "[(n - 1 - i, j)]", "turn": "[(n - 1 - i, m - 1 - j)]", "all": "[(i, m - 1 - j), (n - 1 - i, j), (n - 1 - i, m - 1 - j)]"}[kind]
    cells = "{{i, j}, " + mirror[1:-1].replace("(", "{").replace(")", "}") + "}"
    py = f"seen = [[False] * m for _ in range(n)]\nans = 0\nfor i in range(n):\n    for j in range(m):\n        if not seen[i][j]:\n            group = set([(i, j)] + {mirror})\n            cnt = 0\n            for x, y in group:\n                seen[x][y] = True\n                if g[x][y] == '{b}':\n                    cnt += 1\n            ans += min(cnt, len(group) - cnt)"
    if kind == "all":
        py2 = f"ans = 0\nfor i in range((n + 1) // 2):\n    for j in range((m + 1) // 2):\n        group = {{(i, j), (i, m - 1 - j), (n - 1 - i, j), (n - 1 - i, m - 1 - j)}}\n        s = [g[x][y] for x, y in group]\n        ans += min(s.count('{a}'), s.count('{b}'))"
    else:
        other = {"left": "g[i][m - 1 - j]", "upper": "g[n - 1 - i][j]", "turn": "g[n - 1 - i][m - 1 - j]"}[kind]
        py2 = f"ans = sum(1 for i in range(n) for j in range(m) if g[i][j] != {other}) // 2"
    cc = f"int ans = 0;\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++) {{\n    set<pair<int, int>> s = {cells};\n    if (*s.begin() != make_pair(i, j)) continue;\n    int cnt = 0;\n    for (auto p : s) cnt += g[p.first][p.second] == '{b}';\n    ans += min(cnt, (int)s.size() - cnt);\n}}"
    weights = {"left": "1", "upper": "1", "turn": "1", "all": "1"}[kind]
    cc2 = f"vector<vector<bool>> seen(n, vector<bool>(m));\nint ans = 0;\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++) {{\n    int k[2] = {{0, 0}};\n    vector<pair<int, int>> ps = {cells};\n    for (auto [x, y] : ps) {{\n        if (seen[x][y]) continue;\n        seen[x][y] = true;\n        k[g[x][y] == '{b}'] += {weights};\n    }}\n    ans += min(k[0], k[1]);\n}}"
    return Task(
        reads=_reads(rng.choice((50, 100, 500)), a + b),
        stories=(
            f"A grid of $n$ rows and $m$ columns [consists of|is filled with] characters '{a}' and '{b}'. [In one operation|In one move] you [may|can] change one character to the other. [Find|What is] the minimum number of operations after which the grid {words}?".replace("Find the minimum number of operations after which the grid " + words + "?", "Find the minimum number of operations after which the grid " + words + "."),
            f"{{hero}} embroiders a [pattern|carpet] of $n$ rows with $m$ stitches each, of the two kinds '{a}' and '{b}'. [The pattern is called|A pattern is] beautiful if it {words}. {{hero}} can [undo|replace] a stitch [by|with] one of the other kind. What is the least number of stitches to replace [so that|for] the pattern [is|becomes] beautiful?".replace("[so that|for] the pattern [is|becomes]", "so that the pattern [is|becomes]"),
            f"The mosaic on [a wall|the floor] of {{place}} has $n$ rows and $m$ columns of tiles, of colours '{a}' and '{b}'. The mayor wants a mosaic that {words}. Repainting [a tile|one tile] costs one coin. [How many coins are needed at least|Find the smallest possible cost]?",
        ),
        asks=("the minimum number of changes", "the least number of cells to change"),
        output="int", python=(py, py2), cpp=(cc, cc2),
        wrong_python=(py.replace("ans += min(cnt, len(group) - cnt)", "ans += cnt % 2"), py.replace("min(cnt, len(group) - cnt)", "min(cnt, 1)") if kind == "all" else py2.replace(" // 2", "")),
        wrong_cpp=(cc.replace("    if (*s.begin() != make_pair(i, j)) continue;\n", ""),),
        draw=_drawn(a, b),
    )
