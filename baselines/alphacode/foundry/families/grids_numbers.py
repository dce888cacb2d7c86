"""Grids of digits and numbers, and patterns within grids."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.families.grids_drawing import grid, sides
from baselines.alphacode.foundry.task import Int, Table, Task, Values, Words, family


@family(1400, "data structures", "implementation")
def grid_rectangle_queries(rng: random.Random) -> Task:
    """Sums over rectangles of a grid, by two-dimensional prefix sums."""
    mode = rng.choice(("sum", "count", "full"))
    alphabet = "0123456789" if mode == "sum" else ".#"
    val = {"sum": "int(g[i][j])", "count": "(1 if g[i][j] == '#' else 0)", "full": "(1 if g[i][j] == '#' else 0)"}[mode]
    cval = {"sum": "(g[i][j] - '0')", "count": "(g[i][j] == '#')", "full": "(g[i][j] == '#')"}[mode]
    ask = {"sum": "the sum of the digits in the rectangle", "count": "the number of cells '#' in the rectangle", "full": "1 if the rectangle contains at least one '#', and 0 otherwise"}[mode]
    fin = (lambda e: f"int({e} > 0)") if mode == "full" else (lambda e: e)
    cfin = (lambda e: f"({e}) > 0 ? 1 : 0") if mode == "full" else (lambda e: e)
    kind = {"sum": "a digit", "count": "'.' or '#'", "full": "'.' or '#'"}[mode]
    def draw(rng: random.Random, size: int) -> Values:
        n, m = sides(rng, size)
        q = rng.randint(1, (3, 5, 10, 20)[size])
        g = grid(rng, n, m, "0123456789", "0129") if mode == "sum" else grid(rng, n, m, ".", "#")
        rows = []
        for _ in range(q):
            a, b = sorted((rng.randint(1, n), rng.randint(1, n)))
            c, d = sorted((rng.randint(1, m), rng.randint(1, m)))
            rows.append((a, c, b, d))
        return {"n": n, "m": m, "q": q, "g": g, "rects": rows}
    pre = f"p = [[0] * (m + 1) for _ in range(n + 1)]\nfor i in range(n):\n    for j in range(m):\n        p[i + 1][j + 1] = p[i][j + 1] + p[i + 1][j] - p[i][j] + {val}\n"
    ask_py = "p[x2][y2] - p[x1 - 1][y2] - p[x2][y1 - 1] + p[x1 - 1][y1 - 1]"
    cpre = f"vector<vector<int>> p(n + 1, vector<int>(m + 1));\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++) p[i + 1][j + 1] = p[i][j + 1] + p[i + 1][j] - p[i][j] + {cval};\nvector<int> ans;\nfor (auto &[x1, y1, x2, y2] : rects) ans.push_back({cfin('p[x2][y2] - p[x1 - 1][y2] - p[x2][y1 - 1] + p[x1 - 1][y1 - 1]')});"
    return Task(
        reads=((Int("n", 1, 1000), Int("m", 1, 1000), Int("q", 1, 10**5, "the numbers of rows, columns and queries")), Words("g", "n", "m", "m", alphabet, "the $i$-th row of the grid"),
            Table("rects", "q", (Int("x1", 1, "n"), Int("y1", 1, "m"), Int("x2", "x1", "n"), Int("y2", "y1", "m")), "a query")),
        stories=(
            f"A grid of $n$ rows and $m$ columns holds {kind} in each cell. [Answer|You have to answer] $q$ queries. A query gives the rows $x_1$ and $x_2$ and the columns $y_1$ and $y_2$; it is about the rectangle of all cells in the rows from $x_1$ to $x_2$ and the columns from $y_1$ to $y_2$, [inclusive|ends included]. For each query find {ask}.",
            f"{{hero}} [owns|measures] a field divided into $n \\times m$ plots; in the map of the field every plot is {kind}. {{friend}} asks $q$ questions about rectangular parts of it: the part with the upper left plot ($x_1$, $y_1$) and the lower right plot ($x_2$, $y_2$), where the first number is the row and the second the column, both counted from 1. The answer to a question is {ask}. [Answer all questions|Help {{hero}} to answer].",
            f"[A picture|A screen] has $n$ rows and $m$ columns, each cell being {kind}. You [receive|are given] $q$ rectangles with sides along the grid, by their top row $x_1$, left column $y_1$, bottom row $x_2$ and right column $y_2$. For every rectangle [compute|output] {ask}. [Mind that the number of rectangles can be large.|]",
        ),
        asks="the answers to the queries", output="lines",
        python=(pre + "ans = []\nfor x1, y1, x2, y2 in rects:\n    ans.append(" + fin(ask_py) + ")",
            f"rows = []\nfor i in range(n):\n    s = [0]\n    for j in range(m):\n        s.append(s[-1] + {val})\n    rows.append(s)\nans = []\nfor x1, y1, x2, y2 in rects:\n    total = 0\n    for i in range(x1 - 1, x2):\n        total += rows[i][y2] - rows[i][y1 - 1]\n    ans.append({fin('total')})"),
        cpp=(cpre, f"vector<vector<int>> s(n, vector<int>(m + 1));\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++) s[i][j + 1] = s[i][j] + {cval};\nvector<int> ans;\nfor (auto &x : rects) {{\n    int total = 0;\n    for (int i = x[0] - 1; i < x[2]; i++) total += s[i][x[3]] - s[i][x[1] - 1];\n    ans.push_back({cfin('total')});\n}}"),
        wrong_python=(pre + "ans = []\nfor x1, y1, x2, y2 in rects:\n    ans.append(" + fin("p[x2][y2] - p[x1 - 1][y2] - p[x2][y1 - 1]") + ")", pre + "ans = []\nfor x1, y1, x2, y2 in rects:\n    ans.append(" + fin("p[x2][y2] - p[x1][y2] - p[x2][y1] + p[x1][y1]") + ")"),
        wrong_cpp=(cpre.replace("p[x2][y2] - p[x1 - 1][y2]", "p[x2][y2] - p[x1][y2]"),), draw=draw,
    )


@family(1600, "dp")
def grid_largest_square(rng: random.Random) -> Task:
    """The largest square of equal marked cells, or the number of all squares."""
    a, b = rng.choice((".#", "01", "x."))
    what = rng.choice(("side", "area", "number"))
    ask = {"side": f"the side of the largest square that consists of '{b}' only (0 if there is no '{b}')", "area": f"the area of the largest square that consists of '{b}' only (0 if there is no '{b}')", "number": f"the number of squares, of any size, that consist of '{b}' only"}[what]
    upd = "ans += d[i][j]" if what == "number" else "ans = max(ans, d[i][j])"
    end = "\nans *= ans" if what == "area" else ""
    dp = f"d = [[0] * m for _ in range(n)]\nans = 0\nfor i in range(n):\n    for j in range(m):\n        if g[i][j] == '{b}':\n            d[i][j] = 1\n            if i and j:\n                d[i][j] += min(d[i - 1][j], d[i][j - 1], d[i - 1][j - 1])\n            {upd}{end}"
    grow = f"ok = [[c == '{b}' for c in s] for s in g]\nans = 0\nk = 1\nwhile any(True in s for s in ok):\n    " + ("ans += sum(s.count(True) for s in ok)" if what == "number" else "ans = k") + f"\n    ok = [[p[j] and p[j + 1] and q[j] and q[j + 1] for j in range(len(p) - 1)] for p, q in zip(ok, ok[1:])]\n    k += 1{end}"
    cc = f"vector<vector<int>> d(n + 1, vector<int>(m + 1));\nlong long ans = 0;\nfor (int i = 1; i <= n; i++) for (int j = 1; j <= m; j++) {{\n    if (g[i - 1][j - 1] != '{b}') continue;\n    d[i][j] = min({{d[i - 1][j], d[i][j - 1], d[i - 1][j - 1]}}) + 1;\n    " + ("ans += d[i][j];" if what == "number" else "ans = max<long long>(ans, d[i][j]);") + "\n}" + ("\nans *= ans;" if what == "area" else "")
    c2 = f"vector<vector<int>> p(n + 1, vector<int>(m + 1));\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++) p[i + 1][j + 1] = p[i][j + 1] + p[i + 1][j] - p[i][j] + (g[i][j] == '{b}');\nlong long ans = 0;\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++)\n    for (int k = 1; i + k <= n && j + k <= m; k++)\n        if (p[i + k][j + k] - p[i][j + k] - p[i + k][j] + p[i][j] == k * k) " + {"number": "ans++;", "side": "ans = max<long long>(ans, k);", "area": "ans = max<long long>(ans, k * k);"}[what]
    def draw(rng: random.Random, size: int) -> Values:
        n, m = sides(rng, size)
        return {"n": n, "m": m, "g": grid(rng, n, m, b, a * 3 + b)}
    return Task(
        reads=((Int("n", 1, 300), Int("m", 1, 300, "the size of the grid")), Words("g", "n", "m", "m", a + b, "a row of the grid")),
        stories=(
            f"[Given|You are given] a grid of $n$ rows and $m$ columns, whose cells contain '{a}' or '{b}'. A square is a part of the grid formed by $k$ consecutive rows and $k$ consecutive columns for some $k \\ge 1$. Find {ask}.",
            f"{{hero}} wants to build a [square house|square pool] on [a plot|an estate] in {{place}}. The land is a map of $n$ rows with $m$ unit cells in each; one can build on the cells '{b}' but not on the cells '{a}'. The building must cover whole cells, with sides parallel to the sides of the map. [Tell {{hero}}|Compute] {ask}.",
            f"A sheet of squared paper, $n$ cells high and $m$ cells wide, has some cells [marked|painted] '{a}' and the others '{b}'. [We are interested in|Consider] squares cut out along the lines of the sheet (a single cell is a square too). What is {ask}?",
        ),
        asks=ask, output="int", python=(dp, grow), cpp=(cc, c2),
        wrong_python=(dp.replace("min(d[i - 1][j], d[i][j - 1], d[i - 1][j - 1])", "min(d[i - 1][j], d[i][j - 1])"), dp.replace("min(d[i - 1][j], d[i][j - 1], d[i - 1][j - 1])", "d[i - 1][j - 1]")),
        wrong_cpp=(cc.replace("d[i - 1][j], d[i][j - 1], d[i - 1][j - 1]", "d[i - 1][j], d[i - 1][j - 1]"),), draw=draw,
    )


@family(1000, "implementation", "brute force")
def grid_pattern_count(rng: random.Random) -> Task:
    """How often a small figure occurs in a grid."""
    shapes = {
        "square": ("a square of $2 \\times 2$ cells", [(0, 0), (0, 1), (1, 0), (1, 1)]),
        "plus": ("a cross, that is, a cell together with its four side neighbours", [(0, 1), (1, 0), (1, 1), (1, 2), (2, 1)]),
        "saltire": ("a diagonal cross, that is, a cell together with the four cells that touch it at a corner", [(0, 0), (0, 2), (1, 1), (2, 0), (2, 2)]),
        "bar": ("a horizontal bar of three consecutive cells in a row", [(0, 0), (0, 1), (0, 2)]),
        "stair": ("a diagonal of three cells that goes down and to the right", [(0, 0), (1, 1), (2, 2)]),
        "frame": ("a frame, that is, the eight cells around a cell (which itself may be anything)", [(0, 0), (0, 1), (0, 2), (1, 0), (1, 2), (2, 0), (2, 1), (2, 2)]),
    }
    words, cells = shapes[rng.choice(sorted(shapes))]
    h, w = max(x for x, _ in cells) + 1, max(y for _, y in cells) + 1
    same = rng.random() < 0.5
    a, b = rng.choice((".#", "01", "BW"))
    cond = "all cells of it hold the same character" if same else f"all cells of it hold '{b}'"
    x0, y0 = cells[0]
    test = f"g[i + x][j + y] == g[i + {x0}][j + {y0}]" if same else f"g[i + x][j + y] == '{b}'"
    py = f"ans = 0\nfor i in range(n - {h - 1}):\n    for j in range(m - {w - 1}):\n        if all({test} for x, y in {cells}):\n            ans += 1"
    plain = f"ans = 0\nfor i in range(n):\n    for j in range(m):\n        ok = True\n        for x, y in {cells}:\n            if i + x >= n or j + y >= m" + (f" or g[i + x][j + y] != g[min(i + {x0}, n - 1)][min(j + {y0}, m - 1)]" if same else f" or g[i + x][j + y] != '{b}'") + ":\n                ok = False\n                break\n        ans += ok"
    def cc(hh: int) -> str:
        terms = " && ".join((f"g[i + {x}][j + {y}] == g[i + {x0}][j + {y0}]" if same else f"g[i + {x}][j + {y}] == '{b}'") for x, y in cells[1 if same else 0:])
        return f"int ans = 0;\nfor (int i = 0; i + {hh} <= n; i++)\n    for (int j = 0; j + {w} <= m; j++)\n        if ({terms}) ans++;"
    ct = f"int ans = 0;\nint dx[] = {{{', '.join(str(x) for x, _ in cells)}}}, dy[] = {{{', '.join(str(y) for _, y in cells)}}};\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++) {{\n    if (i + {h} > n || j + {w} > m) continue;\n    set<char> s;\n    for (int k = 0; k < {len(cells)}; k++) s.insert(g[i + dx[k]][j + dy[k]]);\n    if (s.size() == 1{'' if same else f' && *s.begin() == {chr(39)}{b}{chr(39)}'}) ans++;\n}}"
    def draw(rng: random.Random, size: int) -> Values:
        n, m = sides(rng, size, rng.choice((1, h, h)))
        return {"n": n, "m": m, "g": grid(rng, n, m, b, a + b * 3 if rng.random() < 0.7 else a)}
    return Task(
        reads=((Int("n", 1, 100), Int("m", 1, 100, "the size of the grid")), Words("g", "n", "m", "m", a + b, "a row of the grid")),
        stories=(
            f"You [have|are given] a grid of $n$ rows and $m$ columns filled with '{a}' and '{b}'. [Count|Find the number of] places of the figure in the grid such that {cond}. The figure is {words}; it may not be turned and must lie within the grid. [Places may overlap.|]",
            f"{{hero}} looks for [signs|runes] on [an ancient|a stone] wall of $n \\times m$ tiles, each of which is '{a}' or '{b}'. A sign is {words}, lying wholly within the wall, such that {cond}. Signs may overlap. How many signs are there[ on the wall|]?",
            f"[In the night sky over|On the map of] {{place}}, drawn as $n$ rows of $m$ characters '{a}' and '{b}', astronomers search for [constellations|figures] of one form: {words}. A placement of this form inside the map counts if {cond}[; different placements may have cells in common|]. [Count such placements|How many placements count]?".replace("[Count such placements|How many placements count]?", "How many placements count?"),
        ),
        asks=("the number of such figures", "how many times the figure occurs"), output="int", python=(py, plain), cpp=(cc(h), ct),
        wrong_python=(py.replace(f"range(m - {w - 1})", f"range(m - {w})"), py.replace("all(", "any(")),
        wrong_cpp=(cc(h + 1),), draw=draw,
    )


@family(1100, "implementation", "math")
def table_line_duel(rng: random.Random) -> Task:
    """In a table with a few columns: rows and columns compared by their sums or extremes."""
    k = rng.choice((3, 3, 4))
    names = "abcd"[:k]
    f = rng.choice(("sum", "max", "min"))
    want = rng.choice(("first", "tied"))
    high = rng.choice((10, 100, 10**9))
    measure = {"sum": "the sum of its elements", "max": "its largest element", "min": "its smallest element"}[f]
    cf = {"sum": "accumulate(x.begin(), x.end(), 0LL)", "max": "*max_element(x.begin(), x.end())", "min": "*min_element(x.begin(), x.end())"}[f]
    ask = {"first": "the number of the row with the greatest value (the first of them if there are several)", "tied": "how many rows have the greatest value"}[want]
    py = f"v = [{f}(x) for x in rows]\nbest = max(v)\nans = " + ("v.index(best) + 1" if want == "first" else "v.count(best)")
    loop = f"best = -1\nans = 0\nfor i in range(n):\n    s = {f}(rows[i])\n    if s > best:\n        best = s\n        ans = {'i + 1' if want == 'first' else '1'}" + ("" if want == "first" else "\n    elif s == best:\n        ans += 1")
    cc = f"vector<long long> v;\nfor (auto &x : rows) v.push_back({cf});\nlong long best = *max_element(v.begin(), v.end());\nint ans = " + ("find(v.begin(), v.end(), best) - v.begin() + 1;" if want == "first" else "count(v.begin(), v.end(), best);")
    c2 = f"map<long long, vector<int>> who;\nfor (int i = 0; i < n; i++) {{\n    auto &x = rows[i];\n    who[{cf}].push_back(i + 1);\n}}\nint ans = who.rbegin()->second" + ("[0];" if want == "first" else ".size();")
    other = {"sum": "max", "max": "sum", "min": "max"}[f]
    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(1, (4, 8, 25, 60)[size])
        top = min(high, rng.choice((2, 3, 5, high)))
        return {"n": n, "rows": [tuple(rng.randint(1, top) for _ in range(k)) for _ in range(n)]}
    subj = rng.choice(("pupil", "athlete"))
    return Task(
        reads=(Int("n", 1, 1000, "the number of rows"), Table("rows", "n", tuple(Int(c, 1, high) for c in names))),
        stories=(
            f"A table has $n$ rows of {k} numbers. The value of a row is {measure}. [Find|Determine] {ask}. Rows are numbered from 1[ in the order of the input|].",
            f"[At a contest|At a school in {{place}}] each {subj} of $n$ [got|received] {k} marks, written as one row of a table. The value of a row is {measure}. {{hero}} [wants to know|has to announce] {ask}, where rows are counted from 1. [Help {{hero}}.|Find it.]",
            f"{{hero}} compares $n$ {{things}}, about each of which {k} numbers are known: they form a row. {{friend}} advised to value a row by {measure}. Now {ask} is needed[ (the first row has number 1)|; numbering starts from 1]. [Compute it.|]",
        ),
        asks=ask, output="int", python=(py, loop), cpp=(cc, c2),
        wrong_python=(py.replace(f"{f}(x)", f"{other}(x)"), py.replace("v.index(best) + 1", "v.index(best)").replace("v.count(best)", "n")),
        wrong_cpp=(cc.replace("accumulate(x.begin(), x.end(), 0LL)", "x[0]").replace("*max_element(x.begin(), x.end());\nlong", "x[0];\nlong").replace("*max_element(x.begin(), x.end()))", "x[0])").replace("*min_element(x.begin(), x.end())", "x[0]"),), draw=draw,
    )


@family(1300, "math", "implementation")
def grid_tournament_table(rng: random.Random) -> Task:
    """A crosstable of a round robin: who wins everything, who is beaten by whom."""
    what = rng.choice(("king", "triples", "leaders"))
    ask = {"king": "the number of kings: players who beat every other player either directly or through one intermediate player (beating someone who beat that player)",
        "triples": "the number of unordered triples of players who beat each other in a circle (one beats the second, the second beats the third, the third beats the first)",
        "leaders": "the number of players with the greatest number of wins"}[what]
    pys = {
        "king": ("ans = 0\nfor i in range(n):\n    ok = True\n    for j in range(n):\n        if i != j and g[i][j] != '1' and not any(g[i][k] == '1' and g[k][j] == '1' for k in range(n)):\n            ok = False\n    ans += ok",
            "beat = [sum(1 << j for j in range(n) if g[i][j] == '1') for i in range(n)]\nans = 0\nfor i in range(n):\n    s = beat[i] | 1 << i\n    for j in range(n):\n        if beat[i] >> j & 1:\n            s |= beat[j]\n    if s == (1 << n) - 1:\n        ans += 1"),
        "triples": ("ans = n * (n - 1) * (n - 2) // 6\nfor s in g:\n    w = s.count('1')\n    ans -= w * (w - 1) // 2", "ans = 0\nfor i in range(n):\n    for j in range(n):\n        if g[i][j] == '1':\n            for k in range(n):\n                if g[j][k] == '1' and g[k][i] == '1':\n                    ans += 1\nans //= 3"),
        "leaders": ("wins = [s.count('1') for s in g]\nans = wins.count(max(wins))", "best = -1\nans = 0\nfor s in g:\n    w = sum(map(int, s))\n    if w > best:\n        best, ans = w, 1\n    elif w == best:\n        ans += 1"),
    }[what]
    cpps = {
        "king": ("int ans = 0;\nfor (int i = 0; i < n; i++) {\n    bool ok = true;\n    for (int j = 0; j < n && ok; j++) {\n        if (i == j || g[i][j] == '1') continue;\n        bool via = false;\n        for (int k = 0; k < n; k++) if (g[i][k] == '1' && g[k][j] == '1') via = true;\n        ok = via;\n    }\n    ans += ok;\n}",
            "int ans = 0;\nfor (int i = 0; i < n; i++) {\n    set<int> s = {i};\n    for (int j = 0; j < n; j++) if (g[i][j] == '1') {\n        s.insert(j);\n        for (int k = 0; k < n; k++) if (g[j][k] == '1') s.insert(k);\n    }\n    if ((int)s.size() == n) ans++;\n}"),
        "triples": ("long long ans = 1LL * n * (n - 1) * (n - 2) / 6;\nfor (auto &s : g) {\n    long long w = count(s.begin(), s.end(), '1');\n    ans -= w * (w - 1) / 2;\n}", "int ans = 0;\nfor (int i = 0; i < n; i++) for (int j = i + 1; j < n; j++) for (int k = j + 1; k < n; k++) {\n    if (g[i][j] == '1' && g[j][k] == '1' && g[k][i] == '1') ans++;\n    if (g[j][i] == '1' && g[k][j] == '1' && g[i][k] == '1') ans++;\n}"),
        "leaders": ("vector<int> w(n);\nfor (int i = 0; i < n; i++) w[i] = count(g[i].begin(), g[i].end(), '1');\nint ans = count(w.begin(), w.end(), *max_element(w.begin(), w.end()));", "map<int, int> cnt;\nfor (auto &s : g) cnt[count(s.begin(), s.end(), '1')]++;\nint ans = cnt.rbegin()->second;"),
    }[what]
    bad = {
        "king": (pys[0].replace("not any(g[i][k] == '1' and g[k][j] == '1' for k in range(n))", "g[j][i] == '1'"), cpps[0].replace("ok = via;", "ok = false;")),
        "triples": (pys[1].replace("\nans //= 3", ""), cpps[1].replace("    if (g[j][i] == '1' && g[k][j] == '1' && g[i][k] == '1') ans++;\n", "")),
        "leaders": ("wins = [s.count('1') for s in g]\nans = max(wins)", cpps[0].replace("*max_element", "*min_element")),
    }[what]
    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(rng.choice((1, 3)), (4, 6, 12, 25)[size])
        g = [["0"] * n for _ in range(n)]
        strong = rng.choice((0.5, 0.5, 0.8, 0.95))
        order = list(range(n))
        rng.shuffle(order)
        for x in range(n):
            for y in range(x):
                i, j = (order[x], order[y]) if rng.random() < strong else (order[y], order[x])
                g[i][j] = "1"
        return {"n": n, "g": ["".join(s) for s in g]}
    return Task(
        reads=(Int("n", 1, 100, "the number of players"), Words("g", "n", "n", "n", "01", "the $j$-th character of the $i$-th of them is '1' if player $i$ beat player $j$, and '0' otherwise (also for $i = j$)")),
        stories=(
            f"In a tournament of $n$ players every two [different|] players met exactly once, and each [game|match] had a winner. [You know|Given are] all the results. [Find|Compute] {ask}.",
            f"$n$ knights of {{place}} [held|had] duels, each with each other, one duel for every pair and no draws. {{hero}} [wrote down|recorded] who beat whom. [Now {{hero}}|The king] [asks|wants to know] {ask}; the knights are the players here. [Help to count.|]",
            f"A complete directed graph with $n$ vertices has exactly one arc between any two different vertices; think of an arc from $i$ to $j$ as player $i$ beating player $j$. The adjacency matrix of the graph is given. [Determine|Find] {ask}.",
        ),
        asks=("the answer to the question", "the asked number"), output="int", python=pys, cpp=cpps, wrong_python=(bad[0],), wrong_cpp=(bad[1],), draw=draw,
    )
