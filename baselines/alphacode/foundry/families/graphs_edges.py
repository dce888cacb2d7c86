"""Simple undirected graphs given by their edges."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.families.grids_drawing import graph
from baselines.alphacode.foundry.task import Int, Table, Task, Values, family

FIND = "def find(par, x):\n    while par[x] != x:\n        par[x] = par[par[x]]\n        x = par[x]\n    return x\n"
CFIND = "int find_root(vector<int> &par, int x) {\n    return par[x] == x ? x : par[x] = find_root(par, par[x]);\n}\n---\n"
ADJ = "adj = [[] for _ in range(n + 1)]\nfor u, v in edges:\n    adj[u].append(v)\n    adj[v].append(u)\n"
CADJ = "vector<vector<int>> adj(n + 1);\nfor (auto &e : edges) {\n    adj[e[0]].push_back(e[1]);\n    adj[e[1]].push_back(e[0]);\n}\n"
COMP = ADJ + "seen = [False] * (n + 1)\ncomps = []\nfor i in range(1, n + 1):\n    if not seen[i]:\n        seen[i] = True\n        comp = [i]\n        for u in comp:\n            for v in adj[u]:\n                if not seen[v]:\n                    seen[v] = True\n                    comp.append(v)\n        comps.append(comp)\n"
CCOMP = CADJ + "vector<bool> seen(n + 1);\nvector<vector<int>> comps;\nfor (int i = 1; i <= n; i++) {\n    if (seen[i]) continue;\n    vector<int> c = {i};\n    seen[i] = true;\n    for (size_t p = 0; p < c.size(); p++) for (int v : adj[c[p]]) if (!seen[v]) {\n        seen[v] = true;\n        c.push_back(v);\n    }\n    comps.push_back(c);\n}\n"


def _edges(says: str = "an edge between the vertices $u_i$ and $v_i$; no edge is a loop and no two edges join the same two vertices"):  # type: ignore[no-untyped-def]  # noqa: ANN202
    return Table("edges", "m", (Int("u", 1, "n"), Int("v", 1, "n")), says)


def _nm(rng: random.Random):  # type: ignore[no-untyped-def]  # noqa: ANN202
    high = rng.choice((1000, 10**5))
    return (Int("n", 1, high, "the number of vertices"), Int("m", 0, 2 * high, "the number of edges"))


def _draw(rng: random.Random, size: int) -> Values:
    n, edges = graph(rng, size)
    return {"n": n, "m": len(edges), "edges": edges}


GRAPH = "[an undirected|a simple undirected] graph with $n$ vertices, numbered from 1 to $n$, and $m$ edges"
TOWNS = "$n$ towns, numbered from 1 to $n$, and $m$ two-way roads (the towns are the vertices of a graph and the roads are its edges)"
PEOPLE = "$n$ people, numbered from 1 to $n$, and $m$ pairs of friends among them (people are vertices of a graph, friendships its edges)"


@family(900, "graphs", "implementation")
def degree_condition(rng: random.Random) -> Task:
    """Vertices or edges told apart by degrees."""
    what = rng.choice(("parity", "atleast", "max", "edge", "isolated"))
    k = rng.randint(2, 3)
    ask = {"parity": "the number of vertices of odd degree", "atleast": f"the number of vertices of degree at least {k}", "max": "the smallest number of a vertex with the greatest degree",
        "edge": "the number of edges whose two ends have the same degree", "isolated": f"the number of vertices of degree less than {k}"}[what]
    py = {"parity": "sum(x % 2 for x in deg[1:])", "atleast": f"sum(1 for x in deg[1:] if x >= {k})", "max": "deg.index(max(deg[1:]), 1)", "edge": "sum(1 for u, v in edges if deg[u] == deg[v])", "isolated": f"sum(1 for x in deg[1:] if x < {k})"}[what]
    bad = {"parity": "sum(1 - x % 2 for x in deg[1:])", "atleast": f"sum(1 for x in deg[1:] if x > {k})", "max": "max(range(1, n + 1), key=lambda i: (deg[i], i))", "edge": "m - sum(1 for u, v in edges if deg[u] == deg[v] + 1)", "isolated": f"sum(1 for x in deg[1:] if x <= {k})"}[what]
    cc = {"parity": "int ans = 0;\nfor (int i = 1; i <= n; i++) ans += deg[i] % 2;", "atleast": f"int ans = 0;\nfor (int i = 1; i <= n; i++) if (deg[i] >= {k}) ans++;", "max": "int ans = 1;\nfor (int i = 2; i <= n; i++) if (deg[i] > deg[ans]) ans = i;",
        "edge": "int ans = 0;\nfor (auto [u, v] : edges) ans += deg[u] == deg[v];", "isolated": f"int ans = n;\nfor (int i = 1; i <= n; i++) if (deg[i] >= {k}) ans--;"}[what]
    base = "deg = [0] * (n + 1)\nfor u, v in edges:\n    deg[u] += 1\n    deg[v] += 1\nans = "
    cbase = "vector<int> deg(n + 1);\nfor (auto &e : edges) deg[e[0]]++, deg[e[1]]++;\n"
    return Task(
        reads=(_nm(rng), _edges()),
        stories=(
            f"[Given is|You are given] {GRAPH}. The degree of a vertex is the number of edges at it. [Find|Compute] {ask}.",
            f"In {{place}} there are {TOWNS}. The degree of a town is the number of roads that [end|begin or end] there. {{hero}} [needs|wants to find] {ask}. [Help with this.|]",
            f"[A social network|A club] has {PEOPLE}. The degree of a person is the number of his or her friends. [What is|Find out] {ask}?".replace("[What is|Find out]", "What is"),
        ),
        asks=ask, output="int", python=(base + py, ADJ + "deg = [len(x) for x in adj]\nans = " + py, "from collections import Counter\n---\ncnt = Counter(x for e in edges for x in e)\ndeg = [cnt[i] for i in range(n + 1)]\nans = " + py),
        cpp=(cbase + cc, CADJ + "vector<int> deg(n + 1);\nfor (int i = 1; i <= n; i++) deg[i] = adj[i].size();\n" + cc), wrong_python=(base + bad, base.replace("    deg[v] += 1\n", "") + py), wrong_cpp=(cbase.replace(", deg[e[1]]++", "") + cc,), draw=_draw,
    )


@family(1300, "graphs", "dfs and similar", "dsu")
def component_condition(rng: random.Random) -> Task:
    """Components counted by a property of theirs."""
    what = rng.choice(("join", "tree", "clique", "extra", "odd", "pairs"))
    ask = {"join": "the least number of edges that must be added to make the graph connected", "tree": "the number of components that are trees (a single vertex is a tree)",
        "clique": "the number of components in which every two different vertices are joined by an edge", "extra": "the greatest number of edges that can be removed without changing which vertices can be reached from which",
        "odd": "the number of components with an odd number of vertices", "pairs": "the number of unordered pairs of different vertices that lie in different components"}[what]
    py = {"join": "len(comps) - 1", "tree": "sum(1 for c in comps if sum(len(adj[u]) for u in c) == 2 * len(c) - 2)", "clique": "sum(1 for c in comps if all(len(adj[u]) == len(c) - 1 for u in c))",
        "extra": "m - (n - len(comps))", "odd": "sum(len(c) % 2 for c in comps)", "pairs": "(n * n - sum(len(c) ** 2 for c in comps)) // 2"}[what]
    dpy = {"join": "len(size) - 1", "tree": "sum(1 for r in size if cnt[r] == size[r] - 1)", "clique": "sum(1 for r in size if cnt[r] == size[r] * (size[r] - 1) // 2)",
        "extra": "m - n + len(size)", "odd": "sum(1 for x in size.values() if x % 2 == 1)", "pairs": "n * (n - 1) // 2 - sum(x * (x - 1) // 2 for x in size.values())"}[what]
    dsu = FIND + "---\npar = list(range(n + 1))\nfor u, v in edges:\n    par[find(par, u)] = find(par, v)\nsize = {}\ncnt = {}\nfor i in range(1, n + 1):\n    r = find(par, i)\n    size[r] = size.get(r, 0) + 1\n    cnt.setdefault(r, 0)\nfor u, v in edges:\n    cnt[find(par, u)] += 1\nans = " + dpy
    each = {"join": "ans++;", "tree": "if (d == 2 * s - 2) ans++;", "clique": "if (d == s * (s - 1)) ans++;", "extra": "ans += d / 2 - (s - 1);", "odd": "if (s % 2 == 1) ans++;", "pairs": "ans -= s * (s - 1) / 2;"}[what]
    start = {"join": "-1", "pairs": "1LL * n * (n - 1) / 2"}.get(what, "0")
    cc = CCOMP + f"long long ans = {start};\nfor (auto &c : comps) {{\n    long long s = c.size(), d = 0;\n    for (int u : c) d += adj[u].size();\n    {each}\n}}"
    c2 = CFIND + f"vector<int> par(n + 1);\nfor (int i = 1; i <= n; i++) par[i] = i;\nfor (auto &e : edges) par[find_root(par, e[0])] = find_root(par, e[1]);\nmap<int, pair<long long, long long>> info;\nfor (int i = 1; i <= n; i++) info[find_root(par, i)].first++;\nfor (auto &e : edges) info[find_root(par, e[0])].second += 2;\nlong long ans = {start};\nfor (auto &p : info) {{\n    long long s = p.second.first, d = p.second.second;\n    {each}\n}}"
    bad = {"join": "len(comps)", "tree": "sum(1 for c in comps if all(len(adj[u]) <= 2 for u in c))", "clique": "sum(1 for c in comps if len(c) <= 2)", "extra": "m - (n - 1)", "odd": "sum(1 - len(c) % 2 for c in comps)", "pairs": "n * n - sum(len(c) ** 2 for c in comps)"}[what]
    cbad = {"join": "ans += s > 1;", "tree": "if (d == s - 1) ans++;", "clique": "if (d == s * (s - 1) / 2) ans++;", "extra": "ans += d - (s - 1);", "odd": "if (s % 2 == 0) ans++;", "pairs": "ans -= s * (s - 1);"}[what]
    return Task(
        reads=(_nm(rng), _edges()),
        stories=(
            f"[Given is|You are given] {GRAPH}. Its vertices fall into connected components: two vertices are in the same component if there is a path between them. [Find|Determine] {ask}.",
            f"The map of {{place}} shows {TOWNS}. Towns between which one can travel by roads, [directly or through other towns|possibly with changes], form a component. The [governor|king] asks {{hero}} for {ask}. [Find this number.|Help {{hero}}.]",
            f"[At a party|On a ship] there are {PEOPLE}. People belong to the same component if they are linked by a chain of friends. {{hero}} wonders what is {ask}. [Compute it.|Answer the question.]",
        ),
        asks=ask, output="int", python=(COMP + "ans = " + py, dsu), cpp=(cc, c2), wrong_python=(COMP + "ans = " + bad,), wrong_cpp=(cc.replace(each, cbad),), draw=_draw,
    )


@family(1400, "graphs", "shortest paths")
def distance_layers(rng: random.Random) -> Task:
    """Breadth-first search from a vertex: how many are so far away."""
    what = rng.choice(("exact", "within", "far", "ways"))
    k = rng.randint(1, 3)
    ask = {"exact": f"the number of vertices at distance exactly {k} from $s$", "within": f"the number of vertices, other than $s$, at distance at most {k} from $s$", "far": "the greatest distance from $s$ to a vertex that can be reached from $s$", "ways": "the sum of the distances from $s$ to all vertices that can be reached from $s$"}[what]
    e = {"exact": f"sum(1 for x in d[1:] if x == {k})", "within": f"sum(1 for x in d[1:] if 1 <= x <= {k})", "far": "max(d)", "ways": "sum(x for x in d if x > 0)"}[what]
    bfs = "from collections import deque\n---\n" + ADJ + "d = [-1] * (n + 1)\nd[s] = 0\nq = deque([s])\nwhile q:\n    u = q.popleft()\n    for v in adj[u]:\n        if d[v] == -1:\n            d[v] = d[u] + 1\n            q.append(v)\nans = " + e
    relax = "d = [10**9] * (n + 1)\nd[s] = 0\nfor _ in range(n):\n    changed = False\n    for u, v in edges:\n        if d[u] + 1 < d[v]:\n            d[v] = d[u] + 1\n            changed = True\n        if d[v] + 1 < d[u]:\n            d[u] = d[v] + 1\n            changed = True\n    if not changed:\n        break\nd = [x if x < 10**9 else -1 for x in d]\nans = " + e
    ce = {"exact": f"long long ans = count(d.begin() + 1, d.end(), {k});", "within": f"long long ans = 0;\nfor (int x : d) if (x > 0 && x <= {k}) ans++;", "far": "long long ans = *max_element(d.begin(), d.end());", "ways": "long long ans = 0;\nfor (int x : d) if (x > 0) ans += x;"}[what]
    cc = CADJ + "vector<int> d(n + 1, -1);\nqueue<int> q;\nq.push(s);\nd[s] = 0;\nwhile (!q.empty()) {\n    int u = q.front();\n    q.pop();\n    for (int v : adj[u]) if (d[v] == -1) {\n        d[v] = d[u] + 1;\n        q.push(v);\n    }\n}\n" + ce
    c2 = CADJ + "vector<int> d(n + 1, -1), cur = {s};\nd[s] = 0;\nint level = 0;\nwhile (!cur.empty()) {\n    vector<int> nxt;\n    level++;\n    for (int u : cur) for (int v : adj[u]) if (d[v] < 0) {\n        d[v] = level;\n        nxt.push_back(v);\n    }\n    cur = nxt;\n}\n" + ce
    def draw(rng: random.Random, size: int) -> Values:
        v = _draw(rng, size)
        used = [x for e in v["edges"] for x in e]
        v["s"] = rng.choice(used) if used and rng.random() < 0.9 else rng.randint(1, v["n"])
        return v
    return Task(
        reads=((*_nm(rng), Int("s", 1, "n", "the starting vertex")), _edges()),
        stories=(
            f"[Given is|You are given] {GRAPH}, and one vertex $s$ of it. The distance between two vertices is the least number of edges of a path from one to the other[, if there is one|]. [Find|Compute] {ask}.",
            f"There are {TOWNS}. {{hero}} lives in the town $s$. It takes a day to go along a road, so the distance of two towns is the least number of days for a journey between them. {{hero}} [would like|wishes] to know {ask}.",
            f"[A rumour|A piece of news] spreads among {PEOPLE}. Person $s$ hears it on day 0, and each day those who know it tell it to all their friends; the distance from $s$ to a person is the day on which that person hears it[ (some may never hear it)|]. [Find|Determine] {ask}.",
        ),
        asks=ask, output="int", python=(bfs, relax), cpp=(cc, c2),
        wrong_python=(bfs.replace("q.popleft()", "q.pop()") if what in ("far", "ways") else bfs.replace(f"== {k})", f"<= {k})").replace(f"1 <= x <= {k}", f"x <= {k}"), ADJ + "ans = len(adj[s])" + ("" if k == 1 and what in ("exact", "within") else "") + (" + 1" if k == 1 else "")),
        wrong_cpp=(cc.replace("d[s] = 0", "d[s] = 1"),), draw=draw,
    )


@family(1500, "graphs", "dfs and similar")
def two_sides(rng: random.Random) -> Task:
    """A bipartite graph: can it be split, and how."""
    what = rng.choice(("can", "least", "ways"))
    yesno = what == "can"
    ask = {"can": "such a division exists", "least": "the least possible size of team A, or -1 if there is no such division", "ways": "the number of such divisions, modulo $998244353$"}[what]
    py = {"can": "ans = good", "least": "ans = sum(min(p, q) for p, q in sizes) if good else -1", "ways": "ans = pow(2, len(sizes), 998244353) if good else 0"}[what]
    base = ADJ + "col = [-1] * (n + 1)\ngood = True\nsizes = []\nfor i in range(1, n + 1):\n    if col[i] == -1:\n        col[i] = 0\n        st = [i]\n        cnt = [1, 0]\n        while st:\n            u = st.pop()\n            for v in adj[u]:\n                if col[v] == -1:\n                    col[v] = 1 - col[u]\n                    cnt[col[v]] += 1\n                    st.append(v)\n                elif col[v] == col[u]:\n                    good = False\n        sizes.append(cnt)\n"
    dsu = FIND + "---\npar = list(range(2 * n + 2))\nfor u, v in edges:\n    par[find(par, u)] = find(par, v + n)\n    par[find(par, v)] = find(par, u + n)\ngood = all(find(par, i) != find(par, i + n) for i in range(1, n + 1))\nside = {}\nfor i in range(1, n + 1):\n    p, q = find(par, i), find(par, i + n)\n    c = side.setdefault((min(p, q), max(p, q)), [0, 0])\n    c[p > q] += 1\nsizes = list(side.values())\n"
    cfin = {"can": "bool ans = good;", "least": "int ans = good ? total : -1;", "ways": "long long ans = good ? ways : 0;"}[what]
    cc = CADJ + "vector<int> col(n + 1, -1);\nbool good = true;\nint total = 0;\nlong long ways = 1;\nfor (int i = 1; i <= n; i++) {\n    if (col[i] != -1) continue;\n    int cnt[2] = {1, 0};\n    queue<int> q;\n    q.push(i);\n    col[i] = 0;\n    while (!q.empty()) {\n        int u = q.front();\n        q.pop();\n        for (int v : adj[u]) {\n            if (col[v] == -1) {\n                col[v] = 1 - col[u];\n                cnt[col[v]]++;\n                q.push(v);\n            } else if (col[v] == col[u]) good = false;\n        }\n    }\n    total += min(cnt[0], cnt[1]);\n    ways = ways * 2 % 998244353;\n}\n" + cfin
    c2 = "bool paint(vector<vector<int>> &adj, vector<int> &col, int u, int c, int *cnt) {\n    if (col[u] != -1) return col[u] == c;\n    col[u] = c;\n    cnt[c]++;\n    bool ok = true;\n    for (int v : adj[u]) if (!paint(adj, col, v, 1 - c, cnt)) ok = false;\n    return ok;\n}\n---\n" + CADJ + "vector<int> col(n + 1, -1);\nbool good = true;\nint total = 0;\nlong long ways = 1;\nfor (int i = 1; i <= n; i++) if (col[i] == -1) {\n    int cnt[2] = {0, 0};\n    if (!paint(adj, col, i, 0, cnt)) good = false;\n    total += min(cnt[0], cnt[1]);\n    ways = ways * 2 % 998244353;\n}\n" + cfin
    bad = {"can": "ans = all(u % 2 != v % 2 for u, v in edges)", "least": "ans = min(sum(p for p, q in sizes), sum(q for p, q in sizes)) if good else -1", "ways": "ans = 2 if good else 0"}[what]
    def draw(rng: random.Random, size: int) -> Values:
        v = _draw(rng, size)
        if rng.random() < 0.4:
            c = [rng.randrange(2) for _ in range(v["n"] + 1)]
            v["edges"] = [e for e in v["edges"] if c[e[0]] != c[e[1]]]
            v["m"] = len(v["edges"])
        return v
    q = {"can": "Is there such a division?", "least": f"Find {ask}.", "ways": f"Find {ask}."}[what]
    return Task(
        reads=(_nm(rng), _edges()),
        stories=(
            f"[Given is|You are given] {GRAPH}. Every vertex is to be put into one of the teams A and B (a team may be empty) so that no edge has both ends in the same team. {q}",
            f"{{hero}} has to divide $n$ pupils, numbered from 1 to $n$, into team A and team B. There are $m$ pairs of pupils who [quarrel|do not get on] with each other: they are the edges of a graph whose vertices are the pupils. The two pupils of such a pair must be in different teams; one of the teams may remain empty. {q}",
            f"[A chemist|An alchemist] keeps $n$ substances, numbered from 1 to $n$, in two cupboards, A and B, and calls what is in a cupboard a team. $m$ pairs of substances react (edges of a graph on the substances), so these two may not stand in the same cupboard. It is allowed to leave a cupboard empty. {q}",
        ),
        asks=ask, output="yesno" if yesno else "int", python=(base + py, dsu + py), cpp=(cc, c2), wrong_python=(base + bad,), wrong_cpp=(cc.replace("if (col[v] == col[u]) good = false;", "if (col[v] == col[u]) good = true;") if yesno else cc.replace("int i = 1; i <= n; i++", "int i = 1; i < 2; i++"),), draw=draw,
    )


@family(1200, "graphs", "brute force")
def graph_triples(rng: random.Random) -> Task:
    """Triples of vertices with all three, or exactly two, or no edges."""
    k = rng.choice((3, 2, 0))
    say = {3: "all three pairs of them are joined by edges", 2: "exactly two of the three pairs of them are joined by edges", 0: "no two of them are joined by an edge"}[k]
    mat = "g = [[0] * (n + 1) for _ in range(n + 1)]\nfor u, v in edges:\n    g[u][v] = g[v][u] = 1\n"
    py = mat + f"ans = 0\nfor i in range(1, n + 1):\n    for j in range(i + 1, n + 1):\n        for k in range(j + 1, n + 1):\n            if g[i][j] + g[j][k] + g[i][k] == {k}:\n                ans += 1"
    tri = "adj = [set() for _ in range(n + 1)]\nfor u, v in edges:\n    adj[u].add(v)\n    adj[v].add(u)\ntri = sum(len(adj[u] & adj[v]) for u, v in edges) // 3\n"
    py2 = tri + {3: "ans = tri", 2: "ans = sum(len(x) * (len(x) - 1) // 2 for x in adj) - 3 * tri", 0: "two = sum(len(x) * (len(x) - 1) // 2 for x in adj) - 3 * tri\none = m * (n - 2) - 3 * tri - 2 * two\nans = n * (n - 1) * (n - 2) // 6 - tri - two - one"}[k]
    cm = "vector<vector<int>> g(n + 1, vector<int>(n + 1));\nfor (auto &e : edges) g[e[0]][e[1]] = g[e[1]][e[0]] = 1;\n"
    cc = cm + f"long long ans = 0;\nfor (int i = 1; i <= n; i++) for (int j = i + 1; j <= n; j++) for (int k = j + 1; k <= n; k++) if (g[i][j] + g[j][k] + g[i][k] == {k}) ans++;"
    c2 = "set<pair<int, int>> s;\nfor (auto &e : edges) s.insert({min(e[0], e[1]), max(e[0], e[1])});\nlong long ans = 0;\nfor (int i = 1; i <= n; i++) for (int j = 1; j < i; j++) for (int k = 1; k < j; k++) {\n    int c = s.count({j, i}) + s.count({k, i}) + s.count({k, j});\n    if (c == " + str(k) + ") ans++;\n}"
    return Task(
        reads=((Int("n", 1, 100), Int("m", 0, 4950, "the numbers of vertices and of edges")), _edges()),
        stories=(
            f"[Given is|You are given] {GRAPH}. [Count|Find the number of] sets of three different vertices such that {say}.",
            f"[At a meeting|In a class] there are {PEOPLE}. {{hero}} wants to choose three people for [a play|a trip] so that {say}[, for that is what the play is about|]. How many choices are there? The order of the three does not matter.",
            f"{{hero}} has $n$ {{things}}, numbered from 1 to $n$, and has tied $m$ pairs of them together with threads: the {{things}} are vertices and the threads are edges. [How many|Count how many] unordered triples of the {{things}} have the property that {say}?".replace("[How many|Count how many]", "How many"),
        ),
        asks=("the number of such triples",), output="int", python=(py, py2), cpp=(cc, c2), wrong_python=(py.replace("range(j + 1, n + 1)", "range(j + 1, n)"), py.replace(f"== {k}:", f"!= {k}:")), wrong_cpp=(cc.replace("k = j + 1", "k = i + 1"),),
        draw=lambda rng, size: (lambda g: {"n": g[0], "m": len(g[1]), "edges": g[1]})(graph(rng, size, rng.choice((1, 4)), 22)),
    )


@family(1500, "graphs", "greedy", "implementation")
def leaf_removal_rounds(rng: random.Random) -> Task:
    """Vertices with few neighbours leave in rounds."""
    k = rng.choice((1, 1, 2))
    what = rng.choice(("rounds", "left"))
    cond = "exactly one remaining neighbour" if k == 1 and rng.random() < 0.5 else f"at most {k} remaining neighbour{'s' if k > 1 else ''}"
    test = "== 1" if cond.startswith("exactly") else f"<= {k}"
    ask = {"rounds": "the number of rounds in which somebody leaves", "left": "the number of vertices that remain for ever"}[what]
    py = "adj = [set() for _ in range(n + 1)]\nfor u, v in edges:\n    adj[u].add(v)\n    adj[v].add(u)\nalive = set(range(1, n + 1))\ncnt = 0\nwhile True:\n    gone = [u for u in alive if len(adj[u]) " + test + "]\n    if not gone:\n        break\n    cnt += 1\n    for u in gone:\n        alive.remove(u)\n    for u in gone:\n        for v in adj[u]:\n            adj[v].discard(u)\nans = " + ("cnt" if what == "rounds" else "len(alive)")
    py2 = "alive = [True] * (n + 1)\ncnt = 0\nleft = n\nwhile True:\n    deg = [0] * (n + 1)\n    for u, v in edges:\n        if alive[u] and alive[v]:\n            deg[u] += 1\n            deg[v] += 1\n    gone = [i for i in range(1, n + 1) if alive[i] and deg[i] " + test + "]\n    if len(gone) == 0:\n        break\n    for i in gone:\n        alive[i] = False\n    left -= len(gone)\n    cnt += 1\nans = " + ("cnt" if what == "rounds" else "left")
    cc = CADJ + "vector<int> deg(n + 1), dead(n + 1);\nfor (int i = 1; i <= n; i++) deg[i] = adj[i].size();\nint cnt = 0, left = n;\nwhile (true) {\n    vector<int> gone;\n    for (int i = 1; i <= n; i++) if (!dead[i] && deg[i] " + test + ") gone.push_back(i);\n    if (gone.empty()) break;\n    cnt++;\n    left -= gone.size();\n    for (int u : gone) {\n        dead[u] = 1;\n        for (int v : adj[u]) deg[v]--;\n    }\n}\nint ans = " + ("cnt;" if what == "rounds" else "left;")
    c2 = "set<int> alive;\nfor (int i = 1; i <= n; i++) alive.insert(i);\nint cnt = 0;\nfor (;;) {\n    map<int, int> deg;\n    for (auto &e : edges) if (alive.count(e[0]) && alive.count(e[1])) deg[e[0]]++, deg[e[1]]++;\n    vector<int> gone;\n    for (int u : alive) if (deg[u] " + test + ") gone.push_back(u);\n    if (gone.empty()) break;\n    for (int u : gone) alive.erase(u);\n    cnt++;\n}\nint ans = " + ("cnt;" if what == "rounds" else "alive.size();")
    seq = ADJ + "alive = [True] * (n + 1)\ndeg = [len(x) for x in adj]\ncnt = 0\nfor i in range(1, n + 1):\n    if deg[i] " + test + ":\n        alive[i] = False\n        cnt += 1\nans = " + ("int(cnt > 0)" if what == "rounds" else "n - cnt")
    return Task(
        reads=((Int("n", 1, 1000, "the number of vertices"), Int("m", 0, 1000, "the number of edges")), _edges()),
        stories=(
            f"[Given is|You are given] {GRAPH}. In a round all vertices that have {cond} at the beginning of the round leave the graph at once, together with their edges. Rounds go on as long as [somebody|some vertex] leaves. [Find|Compute] {ask}.",
            f"A club is made of {PEOPLE}. Every evening each member with {cond} in the club [gives up|loses interest], and all such members leave together; so the evening is a round. This continues until nobody leaves. What is {ask}?",
            f"{{hero}} has $n$ {{things}}, numbered from 1 to $n$ and tied together by $m$ strings, which are edges of a graph; the {{things}} are its vertices, and tied ones are neighbours. In a round, {{hero}} looks for all those with {cond} and then takes all of them away, with the strings tied to them. When nothing is found, {{hero}} stops. Determine {ask}.",
        ),
        asks=ask, output="int", python=(py, py2), cpp=(cc, c2), wrong_python=(seq, py.replace(test + "]", ("<= 1" if test == "== 1" else f"== {k}") + "]")), wrong_cpp=(cc.replace("cnt++;", "cnt += gone.size();").replace("left -= gone.size();", "left--;"),), draw=_draw,
    )
