"""Grids of characters: flood fill, shortest paths, walks, light, falling stones."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.families.grids_drawing import grid, sides
from baselines.alphacode.foundry.task import Int, Task, Values, Words, family


def _reads(high: int, alphabet: str):  # type: ignore[no-untyped-def]  # noqa: ANN202
    return (
        (Int("n", 1, high), Int("m", 1, high, "the number of rows and the number of columns")),
        Words("g", "n", "m", "m", alphabet, "the $i$-th row"),
    )


def _drawn(usual: str, other: str):  # type: ignore[no-untyped-def]  # noqa: ANN202
    def draw(rng: random.Random, size: int) -> Values:
        n, m = sides(rng, size)
        return {"n": n, "m": m, "g": grid(rng, n, m, usual, other)}

    return draw


@family(1400, "dfs and similar", "graphs", "dsu")
def grid_regions(rng: random.Random) -> Task:
    """Connected regions of a grid: their number, the largest, those off the border."""
    a, b = rng.choice((".#", "WL", "01", "~I"))
    what = rng.choice(("count", "largest", "inner", "single"))
    diag = rng.random() < 0.3
    near = "a side or a corner" if diag else "a side"
    ask = {"count": "the number of regions", "largest": "the number of cells of the largest region (0 if there are none)",
        "inner": "the number of regions that have no cell on the border of the grid", "single": "the number of regions that consist of one cell only"}[what]
    end = {"count": "ans += 1", "largest": "ans = max(ans, cnt)", "inner": "if not edge:\n    ans += 1", "single": "if cnt == 1:\n    ans += 1"}[what]
    end = end.replace("\n", "\n                ")
    cend = {"count": "ans++;", "largest": "ans = max(ans, cnt);", "inner": "if (!edge) ans++;", "single": "if (cnt == 1) ans++;"}[what]
    dirs = "((1, 0), (-1, 0), (0, 1), (0, -1)" + (", (1, 1), (1, -1), (-1, 1), (-1, -1))" if diag else ")")
    wdirs = "((1, 0), (-1, 0), (0, 1), (0, -1)" + (")" if diag else ", (1, 1), (1, -1), (-1, 1), (-1, -1))")
    def py(d: str, pop: str) -> str:
        return (f"from collections import deque\n---\nseen = [[False] * m for _ in range(n)]\nans = 0\nfor i in range(n):\n    for j in range(m):\n        if g[i][j] == '{b}' and not seen[i][j]:\n"
            f"            seen[i][j] = True\n            q = deque([(i, j)])\n            cnt = 0\n            edge = False\n            while q:\n                x, y = q.{pop}()\n                cnt += 1\n                if x in (0, n - 1) or y in (0, m - 1):\n                    edge = True\n"
            f"                for dx, dy in {d}:\n                    u, v = x + dx, y + dy\n                    if 0 <= u < n and 0 <= v < m and g[u][v] == '{b}' and not seen[u][v]:\n                        seen[u][v] = True\n                        q.append((u, v))\n            " + end.replace("                ", "                "))
    dsu = (f"par = list(range(n * m))\nfor i in range(n):\n    for j in range(m):\n        for dx, dy in {dirs}:\n            x, y = i + dx, j + dy\n            if 0 <= x < n and 0 <= y < m and g[i][j] == '{b}' and g[x][y] == '{b}':\n                p, q = i * m + j, x * m + y\n                while par[p] != p:\n                    p = par[p]\n                while par[q] != q:\n                    q = par[q]\n                par[p] = q\n"
        f"size = {{}}\nborder = set()\nfor i in range(n):\n    for j in range(m):\n        if g[i][j] == '{b}':\n            p = i * m + j\n            while par[p] != p:\n                p = par[p]\n            size[p] = size.get(p, 0) + 1\n            if i == 0 or j == 0 or i == n - 1 or j == m - 1:\n                border.add(p)\n"
        + {"count": "ans = len(size)", "largest": "ans = max(size.values(), default=0)", "inner": "ans = len(size) - len(border)", "single": "ans = sum(1 for x in size.values() if x == 1)"}[what])
    lim = "true" if diag else "abs(dx) + abs(dy) == 1"
    wlim = "abs(dx) + abs(dy) == 1" if diag else "true"
    def cc(c: str) -> str:
        return (f"int ans = 0;\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++) {{\n    if (g[i][j] != '{b}') continue;\n    int cnt = 0;\n    bool edge = false;\n    vector<pair<int, int>> st = {{{{i, j}}}};\n    g[i][j] = 'x';\n    while (!st.empty()) {{\n        auto [x, y] = st.back();\n        st.pop_back();\n        cnt++;\n        if (x == 0 || y == 0 || x == n - 1 || y == m - 1) edge = true;\n"
            f"        for (int dx = -1; dx <= 1; dx++) for (int dy = -1; dy <= 1; dy++) if ({c}) {{\n            int u = x + dx, v = y + dy;\n            if (u < 0 || v < 0 || u >= n || v >= m || g[u][v] != '{b}') continue;\n            g[u][v] = 'x';\n            st.push_back({{u, v}});\n        }}\n    }}\n    {cend}\n}}")
    rec = (f"void fill_from(vector<string> &g, int x, int y, int &cnt, bool &edge) {{\n    int n = g.size(), m = g[0].size();\n    if (x < 0 || y < 0 || x >= n || y >= m || g[x][y] != '{b}') return;\n    g[x][y] = '{a}';\n    cnt++;\n    if (x == 0 || y == 0 || x == n - 1 || y == m - 1) edge = true;\n    for (int dx = -1; dx <= 1; dx++) for (int dy = -1; dy <= 1; dy++) if ({lim}) fill_from(g, x + dx, y + dy, cnt, edge);\n}}\n---\n"
        f"int ans = 0;\nfor (int i = 0; i < n; i++)\n    for (int j = 0; j < m; j++)\n        if (g[i][j] == '{b}') {{\n            int cnt = 0;\n            bool edge = false;\n            fill_from(g, i, j, cnt, edge);\n            {cend}\n        }}")
    return Task(
        reads=_reads(rng.choice((50, 100, 200)), a + b),
        stories=(
            f"[Given is|You are given] a grid of $n \\times m$ cells '{a}' and '{b}'. Two cells '{b}' belong to the same region if one can get from one to the other through cells '{b}' only, each time [moving|going] to a cell with {near} in common. [Find|Compute] {ask}.",
            f"{{hero}} [has|found] an old map of [an ocean|a great lake] with $n$ rows and $m$ columns, where '{b}' is land and '{a}' is water. Cells of land that share {near} are parts of the same region[ (an island)|], and so are those joined by a chain of such cells. {{hero}} [wonders|wants to know] what is {ask}. [Answer the question|Help to find it].",
            f"A [drone|satellite] took a photo of [the fields of|the woods near] {{place}}. It is an $n \\times m$ grid where '{b}' [means|is] burnt ground and '{a}' [means|is] grass. A region is a maximal set of cells '{b}' in which every two cells are linked by steps between cells that share {near}. [Compute|Report] {ask}.",
        ),
        asks=ask, output="int", python=(py(dirs, "popleft"), py(dirs, "pop").replace("deque([(i, j)])", "[(i, j)]").replace("from collections import deque\n---\n", ""), dsu), cpp=(cc(lim), rec),
        wrong_python=(py(wdirs, "popleft"),), wrong_cpp=(cc(wlim),), draw=_drawn(a, b),
    )


@family(1400, "shortest paths", "graphs")
def grid_maze_distance(rng: random.Random) -> Task:
    """The shortest way through a maze from S to T, by steps or by jumps."""
    kind = rng.choice(("steps", "king", "knight"))
    moves = {"steps": [(1, 0), (-1, 0), (0, 1), (0, -1)], "king": [(x, y) for x in (-1, 0, 1) for y in (-1, 0, 1) if x or y],
        "knight": [(1, 2), (2, 1), (-1, 2), (2, -1), (1, -2), (-2, 1), (-1, -2), (-2, -1)]}
    words = {"steps": "to a cell that shares a side with the current one", "king": "to any cell that shares a side or a corner with the current one",
        "knight": "like a chess knight: by two cells along one axis and by one along the other, over walls if need be"}[kind]
    other = {"steps": "king", "king": "steps", "knight": "king"}[kind]
    e = rng.choice("TEF")
    def draw(rng: random.Random, size: int) -> Values:
        n, m = sides(rng, size, 2)
        share = rng.choice((0.1, 0.25, 0.35))
        g = [["#" if rng.random() < share else "." for _ in range(m)] for _ in range(n)]
        p, q = rng.sample(range(n * m), 2)
        g[p // m][p % m], g[q // m][q % m] = "S", e
        return {"n": n, "m": m, "g": ["".join(s) for s in g]}
    def py(k: str) -> str:
        return (f"from collections import deque\n---\nfor i in range(n):\n    for j in range(m):\n        if g[i][j] == 'S':\n            start = (i, j)\n        if g[i][j] == '{e}':\n            goal = (i, j)\ndist = {{start: 0}}\nq = deque([start])\nwhile q:\n    x, y = q.popleft()\n    for dx, dy in {moves[k]}:\n        u, v = x + dx, y + dy\n        if 0 <= u < n and 0 <= v < m and g[u][v] != '#' and (u, v) not in dist:\n            dist[(u, v)] = dist[(x, y)] + 1\n            q.append((u, v))\nans = dist.get(goal, -1)")
    layer = (f"cur = {{(i, j) for i in range(n) for j in range(m) if g[i][j] == 'S'}}\nseen = set(cur)\nans = -1\nd = 0\nwhile cur and ans < 0:\n    nxt = set()\n    for x, y in cur:\n        if g[x][y] == '{e}':\n            ans = d\n        for dx, dy in {moves[kind]}:\n            u, v = x + dx, y + dy\n            if 0 <= u < n and 0 <= v < m and g[u][v] != '#' and (u, v) not in seen:\n                seen.add((u, v))\n                nxt.add((u, v))\n    cur = nxt\n    d += 1")
    def cc(k: str) -> str:
        xs, ys = ", ".join(str(p[0]) for p in moves[k]), ", ".join(str(p[1]) for p in moves[k])
        return (f"int dx[] = {{{xs}}};\nint dy[] = {{{ys}}};\nvector<vector<int>> d(n, vector<int>(m, -1));\nqueue<pair<int, int>> q;\nint ex = 0, ey = 0;\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++) {{\n    if (g[i][j] == 'S') {{ q.push({{i, j}}); d[i][j] = 0; }}\n    if (g[i][j] == '{e}') {{ ex = i; ey = j; }}\n}}\nwhile (!q.empty()) {{\n    auto [x, y] = q.front();\n    q.pop();\n    for (int k = 0; k < {len(moves[k])}; k++) {{\n        int u = x + dx[k], v = y + dy[k];\n        if (u < 0 || v < 0 || u >= n || v >= m || g[u][v] == '#' || d[u][v] != -1) continue;\n        d[u][v] = d[x][y] + 1;\n        q.push({{u, v}});\n    }}\n}}\nint ans = d[ex][ey];")
    relax = ("vector<vector<int>> d(n, vector<int>(m, 1000000));\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++) if (g[i][j] == 'S') d[i][j] = 0;\nvector<pair<int, int>> mv = {" + ", ".join(f"{{{x}, {y}}}" for x, y in moves[kind]) + f"}};\nbool changed = true;\nwhile (changed) {{\n    changed = false;\n    for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) if (d[i][j] < 1000000) for (auto [a, b] : mv) {{\n        int x = i + a, y = j + b;\n        if (x >= 0 && x < n && y >= 0 && y < m && g[x][y] != '#' && d[x][y] > d[i][j] + 1) {{\n            d[x][y] = d[i][j] + 1;\n            changed = true;\n        }}\n    }}\n}}\nint ans = -1;\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++) if (g[i][j] == '{e}' && d[i][j] < 1000000) ans = d[i][j];")
    high = rng.choice((30, 50))
    return Task(
        reads=((Int("n", 2, high), Int("m", 2, high, "the size of the maze")), Words("g", "n", "m", "m", ".#S" + e, "a row of the maze")),
        stories=(
            f"A maze is a grid with $n$ rows and $m$ columns. '#' [is|denotes] a wall, '.' a free cell; there is exactly one 'S' (start) and exactly one '{e}' (finish), both of which are free. A move goes {words}; it must end inside the maze and not in a wall. Find the [least|smallest|minimum] number of moves from the start to the finish, or -1 if [it is impossible|the finish cannot be reached].",
            f"{{hero}} [woke up|is lost] in [a dungeon|a labyrinth] of $n \\times m$ cells, in the cell 'S'. [The treasure|The exit] is in the cell '{e}' (there is one of each). Cells '#' are [rock|filled with stone], and one may not stand on them; all other cells are free. Every minute {{hero}} moves {words}[, never leaving the grid|, staying within the grid]. How many minutes [at least are needed|does the fastest way take]? If there is no way, the answer is -1.",
            f"On an $n \\times m$ board a piece stands on the square 'S', and it should come to the square '{e}'; each of the two letters occurs once. Squares '.' are free, squares '#' are blocked[ and cannot be stood on|; the piece can never stop on them]. In a move the piece goes {words}, within the board. [What is|Find] the minimum number of moves (-1 if no sequence of moves will do)?".replace("[What is|Find]", "What is"),
        ),
        asks="the minimum number of moves, or -1 if there is no way", output="int",
        python=(py(kind), layer), cpp=(cc(kind), relax), wrong_python=(py(other),), wrong_cpp=(cc(other),), draw=draw,
    )


@family(1200, "implementation")
def grid_arrow_walk(rng: random.Random) -> Task:
    """Following arrows until one leaves the grid or comes back."""
    letters = rng.choice(("LRUD", "<>^v"))
    left, right, up, down = letters
    ask = rng.choice(("steps", "visited"))
    delta = {left: (0, -1), right: (0, 1), up: (-1, 0), down: (1, 0)}
    rule = {"steps": "the number of moves made before leaving the grid (the leaving move included), or -1 if the grid is never left",
        "visited": "the number of different cells visited (the starting cell included)"}[ask]
    py = f"delta = {delta}\nseen = set()\nx, y = 0, 0\ncnt = 0\nwhile 0 <= x < n and 0 <= y < m and (x, y) not in seen:\n    seen.add((x, y))\n    cnt += 1\n    dx, dy = delta[g[x][y]]\n    x += dx\n    y += dy\n" + ("ans = -1 if (x, y) in seen else cnt" if ask == "steps" else "ans = cnt")
    sim = f"x = y = 0\nseen = {{(0, 0)}}\nans = {'-1' if ask == 'steps' else '0'}\nfor step in range(1, n * m + 2):\n    c = g[x][y]\n    if c == '{left}':\n        y -= 1\n    elif c == '{right}':\n        y += 1\n    elif c == '{up}':\n        x -= 1\n    else:\n        x += 1\n    if x < 0 or y < 0 or x >= n or y >= m:\n" + ("        ans = step\n        break" if ask == "steps" else "        break\n    seen.add((x, y))\nans = len(seen)")
    cc = f"vector<vector<bool>> seen(n, vector<bool>(m));\nint x = 0, y = 0, cnt = 0;\nwhile (x >= 0 && y >= 0 && x < n && y < m && !seen[x][y]) {{\n    seen[x][y] = true;\n    cnt++;\n    char c = g[x][y];\n    if (c == '{left}') y--;\n    else if (c == '{right}') y++;\n    else if (c == '{up}') x--;\n    else x++;\n}}\n" + ("bool gone = x < 0 || y < 0 || x >= n || y >= m;\nint ans = gone ? cnt : -1;" if ask == "steps" else "int ans = cnt;")
    c2 = f"set<pair<int, int>> s;\npair<int, int> p = {{0, 0}};\nmap<char, pair<int, int>> mv = {{{{'{left}', {{0, -1}}}}, {{'{right}', {{0, 1}}}}, {{'{up}', {{-1, 0}}}}, {{'{down}', {{1, 0}}}}}};\nwhile (p.first >= 0 && p.first < n && p.second >= 0 && p.second < m && s.insert(p).second) {{\n    auto d = mv[g[p.first][p.second]];\n    p.first += d.first;\n    p.second += d.second;\n}}\nint ans = " + ("s.count(p) ? -1 : (int)s.size();" if ask == "steps" else "s.size();")
    def draw(rng: random.Random, size: int) -> Values:
        n, m = sides(rng, size)
        bias = rng.choice((left + right + up + down, right + down, right + down + down + right + up + left))
        g = [[rng.choice(bias) for _ in range(m)] for _ in range(n)]
        if rng.random() < 0.4 and n > 1 and m > 1:
            a, b = rng.randint(1, n - 1), rng.randint(1, m - 1)
            for j in range(b):
                g[0][j], g[a][j + 1] = right, left
            for i in range(a):
                g[i][b], g[i + 1][0] = down, up
            if rng.random() < 0.4:
                g[rng.randrange(n)][0] = left
        return {"n": n, "m": m, "g": ["".join(s) for s in g]}
    return Task(
        reads=_reads(rng.choice((50, 100, 500)), letters),
        stories=(
            f"Every cell of a grid with $n$ rows and $m$ columns holds one of the characters '{left}', '{right}', '{up}', '{down}', [meaning|which mean] a move by one cell to the left, to the right, up and down, [respectively|in this order]. [Starting|One starts] in the top left cell [and at each step one makes|and always makes] the move written in the current cell, until the grid is left[, if ever|]. [The process stops as soon as one leaves|It ends upon leaving] the grid. Find {rule}.",
            f"{{hero}} [put|placed] a toy robot on the upper left tile of a floor with $n$ rows and $m$ columns of tiles. On each tile there is a sign: '{left}' sends the robot one tile left, '{right}' right, '{up}' up, '{down}' down. The robot [obeys|follows] the signs [for ever|without end] unless it [falls|drives] off the floor, and then it stops. [{{hero}} asks you for|Compute] {rule}.",
            f"[Conveyor belts|Winds] carry a parcel across an $n \\times m$ [hall|field]: from a cell with '{left}', '{right}', '{up}' or '{down}' it goes to the next cell on the left, on the right, above or below. It begins in the first cell of the first row and travels until it goes beyond the bounds of the grid (it may also go round in circles for ever). [Print|Determine] {rule}.",
        ),
        asks=rule, output="int", python=(py, sim), cpp=(cc, c2),
        wrong_python=(py.replace("ans = -1 if (x, y) in seen else cnt", "ans = cnt - 1 if (x, y) in seen else cnt").replace("ans = cnt\n", "ans = cnt + 1\n") if ask == "steps" else py + " + 1", py.replace(f"'{up}': (-1, 0), '{down}': (1, 0)", f"'{up}': (1, 0), '{down}': (-1, 0)")),
        wrong_cpp=(cc.replace("int ans = gone ? cnt : -1;", "int ans = cnt;").replace("cnt = 0;\nwhile", "cnt = -1;\nwhile" if ask == "visited" else "cnt = 0;\nwhile"),), draw=draw,
    )


@family(1200, "implementation", "brute force")
def grid_lamps(rng: random.Random) -> Task:
    """Cells that lamps light along rows and columns up to the walls."""
    dark = rng.random() < 0.5
    lamp = rng.choice("LR*")
    which = "not lit" if dark else "lit"
    dirs = rng.choice(("all", "all", "right", "down"))
    ways = {"all": [(0, 1), (0, -1), (1, 0), (-1, 0)], "right": [(0, 1)], "down": [(1, 0)]}[dirs]
    words = {"all": "in the four directions along its row and its column", "right": "along its row to the right", "down": "along its column downwards"}[dirs]
    py = f"lit = set()\nfor i in range(n):\n    for j in range(m):\n        if g[i][j] == '{lamp}':\n            for dx, dy in {ways}:\n                x, y = i + dx, j + dy\n                while 0 <= x < n and 0 <= y < m and g[x][y] != '#':\n                    lit.add((x, y))\n                    x += dx\n                    y += dy\nans = 0\nfor i in range(n):\n    for j in range(m):\n        if g[i][j] == '.' and (i, j) {'not in' if dark else 'in'} lit:\n            ans += 1"
    back = [(-x, -y) for x, y in ways]
    py2 = f"ans = 0\nfor i in range(n):\n    for j in range(m):\n        if g[i][j] != '.':\n            continue\n        found = False\n        for dx, dy in {back}:\n            x, y = i, j\n            while 0 <= x < n and 0 <= y < m and g[x][y] != '#':\n                if g[x][y] == '{lamp}':\n                    found = True\n                x += dx\n                y += dy\n        if {'not ' if dark else ''}found:\n            ans += 1"
    cw = ", ".join(f"{{{x}, {y}}}" for x, y in ways)
    cc = f"vector<vector<int>> lit(n, vector<int>(m));\nvector<pair<int, int>> dirs = {{{cw}}};\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++) if (g[i][j] == '{lamp}') {{\n    for (auto [dx, dy] : dirs) {{\n        int x = i + dx, y = j + dy;\n        while (x >= 0 && x < n && y >= 0 && y < m && g[x][y] != '#') {{\n            lit[x][y] = 1;\n            x += dx;\n            y += dy;\n        }}\n    }}\n}}\nint ans = 0;\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++) if (g[i][j] == '.' && lit[i][j] == {0 if dark else 1}) ans++;"
    sweep = "vector<vector<bool>> lit(n, vector<bool>(m));\n"
    if dirs in ("all", "right"):
        sweep += f"for (int i = 0; i < n; i++) {{\n    bool on = false;\n    for (int j = 0; j < m; j++) {{\n        if (g[i][j] == '#') on = false;\n        if (g[i][j] == '{lamp}') on = true;\n        if (on) lit[i][j] = true;\n    }}\n"
        sweep += (f"    on = false;\n    for (int j = m - 1; j >= 0; j--) {{\n        if (g[i][j] == '#') on = false;\n        if (g[i][j] == '{lamp}') on = true;\n        if (on) lit[i][j] = true;\n    }}\n" if dirs == "all" else "") + "}\n"
    if dirs in ("all", "down"):
        sweep += f"for (int j = 0; j < m; j++) {{\n    bool on = false;\n    for (int i = 0; i < n; i++) {{\n        if (g[i][j] == '#') on = false;\n        if (g[i][j] == '{lamp}') on = true;\n        if (on) lit[i][j] = true;\n    }}\n"
        sweep += (f"    on = false;\n    for (int i = n - 1; i >= 0; i--) {{\n        if (g[i][j] == '#') on = false;\n        if (g[i][j] == '{lamp}') on = true;\n        if (on) lit[i][j] = true;\n    }}\n" if dirs == "all" else "") + "}\n"
    sweep += f"int ans = 0;\nfor (int i = 0; i < n; i++) for (int j = 0; j < m; j++) if (g[i][j] == '.' && {'!' if dark else ''}lit[i][j]) ans++;"
    return Task(
        reads=_reads(rng.choice((50, 100, 200)), ".#" + lamp),
        stories=(
            f"A grid of $n$ rows and $m$ columns has empty cells ('.'), walls ('#') and lamps ('{lamp}'). A lamp [lights|illuminates] the cells {words}, up to the first wall or the edge of the grid; lamps do not block light. Count the empty cells that are {which}.",
            f"{{hero}} [guards|watches over] a museum with the plan of $n \\times m$ squares: '#' is a [wall|column], '.' is free floor and '{lamp}' is a [spotlight|lamp]. The light of a lamp spreads {words} and is stopped only by a wall[ or the end of the plan|]; other lamps let it pass. How many squares of free floor are {which}?",
            f"[In a game|In a puzzle] on an $n$ by $m$ board pieces '{lamp}' attack all squares {words} until the ray [meets|hits] an obstacle '#' or [leaves the board|the board ends]; a piece does not shield the squares behind it. Call an attacked square lit. [Find|Count] the number of free squares ('.') that are {which}.".replace("Count the number", "Compute the number"),
        ),
        asks=(f"the number of empty cells that are {which}",), output="int", python=(py, py2), cpp=(cc, sweep),
        wrong_python=(py.replace("                while 0", "                if 0"), py.replace("g[x][y] != '#':", f"g[x][y] not in '#{lamp}x'[1:2]:")),
        wrong_cpp=(cc.replace(" && g[x][y] != '#') {", ") {"),), draw=_drawn(".", rng.choice(("##" + lamp, "#" + lamp))),
    )


@family(1000, "implementation")
def grid_gravity(rng: random.Random) -> Task:
    """Stones fall within their columns or slide within rows; the grid is printed."""
    way = rng.choice(("down", "up", "left", "right"))
    stone, wall = rng.choice(("o#", "*o", "S#", "@X"))
    col = way in {"down", "up"}
    first = way in {"up", "left"}
    say = {"down": "fall down", "up": "float up", "left": "slide to the left", "right": "slide to the right"}[way]
    n_, m_ = ("m", "n") if col else ("n", "m")
    rev = "True" if first else "False"
    src = "zip(*g)" if col else "g"
    core = f"rows = []\nfor s in {src}:\n    parts = ''.join(s).split('{wall}')\n    rows.append('{wall}'.join(''.join(sorted(p, key=lambda c: c == '{stone}', reverse={rev})) for p in parts))\n"
    py = core + ("ans = [''.join(s) for s in zip(*rows)]" if col else "ans = rows")
    step = {"down": (1, 0), "up": (-1, 0), "left": (0, -1), "right": (0, 1)}[way]
    sim = f"a = [list(s) for s in g]\nmoved = True\nwhile moved:\n    moved = False\n    for i in range(n):\n        for j in range(m):\n            x, y = i + ({step[0]}), j + ({step[1]})\n            if 0 <= x < n and 0 <= y < m and a[i][j] == '{stone}' and a[x][y] == '.':\n                a[i][j], a[x][y] = '.', '{stone}'\n                moved = True\nans = [''.join(s) for s in a]"
    cc = f"vector<string> ans = g;\nfor (bool moved = true; moved;) {{\n    moved = false;\n    for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) {{\n        int x = i + ({step[0]}), y = j + ({step[1]});\n        if (x < 0 || y < 0 || x >= n || y >= m) continue;\n        if (ans[i][j] == '{stone}' && ans[x][y] == '.') {{\n            swap(ans[i][j], ans[x][y]);\n            moved = true;\n        }}\n    }}\n}}"
    at = (lambda p: f"[{p}][i]") if col else (lambda p: f"[i][{p}]")
    low, high, inc = ("0", f"p < {m_}", "++") if first else (f"{m_} - 1", "p >= 0", "--")
    c2 = f"vector<string> ans = g;\nfor (int i = 0; i < {n_}; i++) {{\n    int last = {low};\n    for (int p = {low}; {high}; p{inc}) {{\n        if (ans{at('p')} == '{wall}') last = p {'+' if first else '-'} 1;\n        else if (ans{at('p')} == '{stone}') {{\n            swap(ans{at('p')}, ans{at('last')});\n            last{inc};\n        }}\n    }}\n}}"
    return Task(
        reads=_reads(rng.choice((30, 50, 100)), "." + stone + wall),
        stories=(
            f"A grid of $n$ rows and $m$ columns [contains|consists of] empty cells '.', stones '{stone}' and obstacles '{wall}'. All stones {say} as far as they can: a stone moves while the next cell in this direction exists and is empty. Obstacles [never move|stay in place]. [Show|Find] the grid when [all motion has ended|no stone can move any more].",
            f"{{hero}} tilts a [box|tray] divided into $n \\times m$ cells, so that all the marbles '{stone}' {say}, one cell after another, until each is [stopped|held] by the side of the [tray|box], by a nail '{wall}' (nails are fixed) or by another marble that is stopped. '.' is an empty cell. What does the [tray|box] look like [in the end|then]?",
            f"In a computer game blocks '{stone}' on a screen of $n$ rows and $m$ columns {say} when the key is pressed, as long as there is a free cell ('.') next to them in that direction; walls '{wall}' do not move and stop them. [Draw|Output] the screen after everything [comes to rest|has stopped].",
        ),
        asks=("the resulting grid, row by row", "$n$ rows of the final grid"), output="lines", python=(py, sim), cpp=(cc, c2),
        wrong_python=(py.replace(f"reverse={rev}", f"reverse={not first}"), core.replace(f".split('{wall}')", ".split('?')") + ("ans = [''.join(s) for s in zip(*rows)]" if col else "ans = rows")),
        wrong_cpp=(cc.replace("for (bool moved = true; moved;) {", "for (bool moved = true, once = true; once; once = false) {").replace(f"int x = i + ({step[0]}), y = j + ({step[1]})", f"int x = i + ({-step[0]}), y = j + ({-step[1]})"),),
        draw=_drawn(".", rng.choice((stone + wall, stone + stone + wall))),
    )
