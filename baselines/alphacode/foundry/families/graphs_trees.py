"""Trees given by parents or by edges."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.families.grids_drawing import MOST, parents, tree
from baselines.alphacode.foundry.task import Int, Ints, Table, Task, Values, family

ADJ = "adj = [[] for _ in range(n + 1)]\nfor u, v in edges:\n    adj[u].append(v)\n    adj[v].append(u)\n"
CADJ = "vector<vector<int>> adj(n + 1);\nfor (auto &e : edges) {\n    adj[e[0]].push_back(e[1]);\n    adj[e[1]].push_back(e[0]);\n}\n"
ORDER = ADJ + "par = [0] * (n + 1)\norder = [1]\nfor u in order:\n    for v in adj[u]:\n        if v != par[u]:\n            par[v] = u\n            order.append(v)\n"
CORDER = CADJ + "vector<int> par(n + 1), order = {1};\nfor (size_t p = 0; p < order.size(); p++) {\n    int u = order[p];\n    for (int v : adj[u]) if (v != par[u]) {\n        par[v] = u;\n        order.push_back(v);\n    }\n}\n"
EDGES = Table("edges", "n - 1", (Int("u", 1, "n"), Int("v", 1, "n")), "an edge of the tree")
TREE = "a tree with $n$ vertices[,| that are] numbered from 1 to $n$"
SECTS = "The caves of {place} are numbered from 1 to $n$ and joined by $n - 1$ tunnels so that there is exactly one way between any two caves: they form a tree with caves as vertices and tunnels as edges."


def _parents(low: int):  # type: ignore[no-untyped-def]  # noqa: ANN202
    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(low, MOST[size])
        return {"n": n, "p": parents(rng, n)}

    return draw


def _tree(low: int):  # type: ignore[no-untyped-def]  # noqa: ANN202
    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(low, MOST[size])
        return {"n": n, "edges": tree(rng, n)}

    return draw


@family(1100, "trees", "implementation")
def parents_depths(rng: random.Random) -> Task:
    """Depths and leaves of a tree given by parents."""
    what = rng.choice(("deepest", "leafdepth", "level", "wide"))
    k = rng.randint(1, 3)
    ask = {"deepest": "the number of employees at the greatest depth", "leafdepth": "the sum of the depths of all employees without subordinates", "level": f"the number of employees at depth {k}", "wide": "the greatest number of employees at the same depth"}[what]
    fin = {"deepest": "ans = d[1:].count(max(d[1:]))", "leafdepth": "ans = sum(d[i] for i in range(1, n + 1) if i not in p)", "level": f"ans = d[1:].count({k})", "wide": "ans = max(d[1:].count(x) for x in range(n))"}[what]
    py = "d = [0] * (n + 1)\nfor i in range(2, n + 1):\n    d[i] = d[p[i - 2]] + 1\n" + fin
    climb = "d = [0] * (n + 1)\nfor i in range(2, n + 1):\n    x = i\n    while x != 1:\n        x = p[x - 2]\n        d[i] += 1\n" + fin
    cfin = {"deepest": "int best = *max_element(d.begin() + 1, d.end());\nint ans = count(d.begin() + 1, d.end(), best);", "leafdepth": "vector<bool> boss(n + 1);\nfor (auto x : p) boss[x] = true;\nlong long ans = 0;\nfor (int i = 1; i <= n; i++) if (!boss[i]) ans += d[i];",
        "level": f"int ans = count(d.begin() + 1, d.end(), {k});", "wide": "map<int, int> cnt;\nint ans = 0;\nfor (int i = 1; i <= n; i++) ans = max(ans, ++cnt[d[i]]);"}[what]
    cc = "vector<int> d(n + 1);\nfor (int i = 2; i <= n; i++) d[i] = d[p[i - 2]] + 1;\n" + cfin
    c2 = "vector<vector<int>> ch(n + 1);\nfor (int i = 2; i <= n; i++) ch[p[i - 2]].push_back(i);\nvector<int> d(n + 1);\nqueue<int> q;\nq.push(1);\nwhile (!q.empty()) {\n    int u = q.front();\n    q.pop();\n    for (int v : ch[u]) d[v] = d[u] + 1, q.push(v);\n}\n" + cfin
    bad = {"deepest": py.replace("ans = d[1:].count(max(d[1:]))", "ans = max(d)"), "leafdepth": py.replace(" if i not in p", ""), "level": py.replace(f"count({k})", f"count({k + 1})"), "wide": py.replace("ans = max(d[1:].count(x) for x in range(n))", "ans = d[1:].count(max(d[1:]))")}[what]
    return Task(
        reads=(Int("n", 2, rng.choice((100, 1000))), Ints("p", "n - 1", 1, "n", "the chiefs of the employees $2, 3, \\dots, n$; the chief of employee $i$ has a number less than $i$")),
        stories=(
            f"A company has $n$ employees; number 1 is the director, and every other employee has one chief, whose number is smaller than the employee's own. The depth of the director is 0 and the depth of anybody else is one more than the depth of the chief. [Find|Compute] {ask}. (The subordinates of somebody are those whose chief he or she is.)",
            f"{{hero}} [draws|studies] the hierarchy of [an order of knights|the post office] in {{place}}. Its members, called employees here, are numbered from 1 to $n$. Number 1 has no chief and depth 0. Each of the others has a chief with a smaller number, and is by 1 deeper than that chief; [an employee|a member] who is nobody's chief has no subordinates. What is {ask}?",
            f"A rooted tree on the vertices $1, 2, \\dots, n$ is given by the parents of the vertices $2, \\dots, n$; the root is 1. Vertices are also called employees, parents chiefs and children subordinates. The depth of a vertex is the number of edges between it and the root. Find {ask}.",
        ),
        asks=ask, output="int", python=(py, climb), cpp=(cc, c2), wrong_python=(bad,), wrong_cpp=(cc.replace("d[p[i - 2]] + 1", "i - 1") if what != "leafdepth" else cc.replace("if (!boss[i]) ", ""),), draw=_parents(2),
    )


@family(1300, "trees", "dfs and similar")
def subtree_sizes(rng: random.Random) -> Task:
    """Subtree sizes told apart by a property."""
    what = rng.choice(("even", "cuts", "atleast", "sum", "half"))
    k = rng.randint(2, 4)
    ask = {"even": "the number of vertices whose subtree has an even number of vertices", "cuts": "the number of edges whose removal leaves two parts with an even number of vertices each", "atleast": f"the number of vertices whose subtree has at least {k} vertices",
        "sum": "the sum of the numbers of vertices of all $n$ subtrees", "half": "the least possible difference between the numbers of vertices of the two parts that arise when one edge is removed"}[what]
    fin = {"even": "sum(1 for x in sz[1:] if x % 2 == 0)", "cuts": "sum(1 for x in sz[2:] if x % 2 == 0 and (n - x) % 2 == 0)", "atleast": f"sum(1 for x in sz[1:] if x >= {k})", "sum": "sum(sz[1:])", "half": "min(abs(n - 2 * x) for x in sz[2:])"}[what]
    py = "sz = [1] * (n + 1)\nfor i in range(n, 1, -1):\n    sz[p[i - 2]] += sz[i]\nans = " + fin
    up = "sz = [0] * (n + 1)\nfor i in range(1, n + 1):\n    x = i\n    while x > 1:\n        sz[x] += 1\n        x = p[x - 2]\n    sz[1] += 1\nans = " + fin
    cf = {"even": "for (int i = 1; i <= n; i++) if (sz[i] % 2 == 0) ans++;", "cuts": "for (int i = 2; i <= n; i++) if (sz[i] % 2 == 0 && (n - sz[i]) % 2 == 0) ans++;", "atleast": f"for (int i = 1; i <= n; i++) if (sz[i] >= {k}) ans++;", "sum": "for (int i = 1; i <= n; i++) ans += sz[i];", "half": "ans = n;\nfor (int i = 2; i <= n; i++) ans = min<long long>(ans, abs(n - 2 * sz[i]));"}[what]
    cc = "vector<int> sz(n + 1, 1);\nfor (int i = n; i >= 2; i--) sz[p[i - 2]] += sz[i];\nlong long ans = 0;\n" + cf
    c2 = "int count_sub(vector<vector<int>> &ch, vector<int> &sz, int u) {\n    sz[u] = 1;\n    for (int v : ch[u]) sz[u] += count_sub(ch, sz, v);\n    return sz[u];\n}\n---\nvector<vector<int>> ch(n + 1);\nfor (int i = 2; i <= n; i++) ch[p[i - 2]].push_back(i);\nvector<int> sz(n + 1);\ncount_sub(ch, sz, 1);\nlong long ans = 0;\n" + cf
    fwd = py.replace("range(n, 1, -1)", "range(2, n + 1)")
    return Task(
        reads=(Int("n", 2, rng.choice((1000, 10**5)), "the number of vertices"), Ints("p", "n - 1", 1, "n", "the parents of the vertices $2, 3, \\dots, n$; the parent of vertex $i$ is less than $i$")),
        stories=(
            f"[Given is|You are given] a tree with the root 1 and $n$ vertices by the parent of each vertex except the root. The subtree of a vertex $v$ consists of $v$, its children, their children and so on. [Find|Compute] {ask}.",
            f"[A river system|A family tree] has $n$ points numbered from 1 to $n$; each point but the first [hangs on|is connected to] a point with a smaller number, its parent. These are the vertices and the edges of a tree with the root 1; the subtree of a vertex is all that [depends|hangs] on it, itself included. {{hero}} is interested in {ask}. [Find this.|Please calculate it.]",
            f"{{hero}} [grows|paints] a tree: it starts with vertex 1, and then the vertices $2, 3, \\dots, n$ are added one by one, each joined by an edge to one older vertex, its parent. In the end, the subtree of a vertex contains that vertex and everything that grew out of it, directly or not. What is {ask}?",
        ),
        asks=ask, output="int", python=(py, up), cpp=(cc, c2), wrong_python=(fwd, py.replace("sz = [1]", "sz = [0]")), wrong_cpp=(cc.replace("sz[p[i - 2]] += sz[i]", "sz[p[i - 2]]++"),), draw=_parents(3),
    )


@family(1500, "trees", "dfs and similar", "shortest paths")
def tree_longest_path(rng: random.Random) -> Task:
    """The diameter of a tree and what follows from it."""
    what = rng.choice(("edges", "vertices", "radius", "off"))
    ask = {"edges": "the number of edges of a longest simple path", "vertices": "the number of vertices of a longest simple path", "radius": "the least $r$ such that from some vertex all the others can be reached along at most $r$ edges", "off": "the least number of vertices that stay off a simple path, over all simple paths"}[what]
    e = {"edges": "best", "vertices": "best + 1", "radius": "(best + 1) // 2", "off": "n - best - 1"}[what]
    ce = e.replace("//", "/")
    two = ADJ + "def far(s):\n    d = {s: 0}\n    q = [s]\n    for u in q:\n        for v in adj[u]:\n            if v not in d:\n                d[v] = d[u] + 1\n                q.append(v)\n    return q[-1], d[q[-1]]\nbest = far(far(1)[0])[1]\nans = " + e
    dp = ORDER + "h = [0] * (n + 1)\nbest = 0\nfor u in reversed(order):\n    x = par[u]\n    if x:\n        best = max(best, h[x] + h[u] + 1)\n        h[x] = max(h[x], h[u] + 1)\nans = " + e
    c1 = "pair<int, int> far(vector<vector<int>> &adj, int u, int p) {\n    pair<int, int> best = {0, u};\n    for (int v : adj[u]) if (v != p) {\n        auto r = far(adj, v, u);\n        r.first++;\n        best = max(best, r);\n    }\n    return best;\n}\n---\n" + CADJ + "auto a = far(adj, 1, 0);\nint best = far(adj, a.second, 0).first;\nint ans = " + ce + ";"
    c2 = CORDER + "vector<int> h(n + 1);\nint best = 0;\nfor (int i = n - 1; i > 0; i--) {\n    int u = order[i], x = par[u];\n    best = max(best, h[x] + h[u] + 1);\n    h[x] = max(h[x], h[u] + 1);\n}\nint ans = " + ce + ";"
    return Task(
        reads=(Int("n", 1, rng.choice((1000, 10**5)), "the number of vertices"), EDGES),
        stories=(
            f"[Given is|You are given] {TREE}. A simple path does not visit a vertex twice (it may consist of one vertex). [Find|Compute] {ask}.",
            f"{SECTS} {{hero}} plans a walk along a simple path, that is, without entering a cave twice. Find {ask}.",
            f"{{hero}} has $n$ {{things}}, numbered from 1 to $n$, and has [tied|joined] them with $n - 1$ threads into one piece without circles, so that a tree arises; the {{things}} are vertices and the threads are edges. A simple path goes along threads and never comes twice to the same vertex. {{friend}} asks for {ask}. [Help to find it.|]",
        ),
        asks=ask, output="int", python=(two, dp), cpp=(c1, c2), wrong_python=(two.replace("best = far(far(1)[0])[1]", "best = far(1)[1]"), dp.replace("best = max(best, h[x] + h[u] + 1)", "best = max(best, h[u] + 1)")), wrong_cpp=(c1.replace("int best = far(adj, a.second, 0).first;", "int best = a.first;"),), draw=_tree(1),
    )


@family(1000, "trees", "graphs")
def tree_shape(rng: random.Random) -> Task:
    """Which shape a tree has, judged by degrees."""
    what = rng.choice(("path", "star", "binary", "leaves", "inner"))
    k = rng.choice((2, 3))
    yesno = what in {"path", "star", "binary"}
    ask = {"path": "the tree is a path (every vertex has at most two neighbours)", "star": "the tree is a star (one vertex is joined to all the others)", "binary": "no vertex of the tree has exactly two neighbours", "leaves": "the number of leaves, that is, of vertices with exactly one neighbour", "inner": f"the number of vertices with at least {k} neighbours that are leaves (a leaf is a vertex with exactly one neighbour)"}[what]
    fin = {"path": "ans = max(deg) <= 2", "star": "ans = max(deg) == n - 1", "binary": "ans = 2 not in deg[1:]", "leaves": "ans = deg.count(1)", "inner": f"near = [0] * (n + 1)\nfor u, v in edges:\n    if deg[u] == 1:\n        near[v] += 1\n    if deg[v] == 1:\n        near[u] += 1\nans = sum(1 for x in near if x >= {k})"}[what]
    base = "deg = [0] * (n + 1)\nfor u, v in edges:\n    deg[u] += 1\n    deg[v] += 1\n"
    alt = {"path": "ans = sum(1 for x in adj if len(x) == 1) == 2", "star": "ans = any(len(x) == n - 1 for x in adj[1:])", "binary": "ans = all(len(x) != 2 for x in adj)", "leaves": "ans = len([x for x in adj if len(x) == 1])", "inner": f"ans = 0\nfor u in range(1, n + 1):\n    cnt = 0\n    for v in adj[u]:\n        if len(adj[v]) == 1:\n            cnt += 1\n    if cnt >= {k}:\n        ans += 1"}[what]
    cf = {"path": "bool ans = *max_element(deg.begin(), deg.end()) <= 2;", "star": "bool ans = count(deg.begin(), deg.end(), n - 1) > 0;", "binary": "bool ans = true;\nfor (int x : deg) if (x == 2) ans = false;", "leaves": "int ans = count(deg.begin(), deg.end(), 1);",
        "inner": f"vector<int> near_(n + 1);\nfor (auto [u, v] : edges) {{\n    if (deg[u] == 1) near_[v]++;\n    if (deg[v] == 1) near_[u]++;\n}}\nint ans = 0;\nfor (int x : near_) ans += x >= {k};"}[what]
    cb = "vector<int> deg(n + 1);\nfor (auto &e : edges) deg[e[0]]++, deg[e[1]]++;\n"
    cb2 = CADJ + "vector<int> deg(n + 1);\nfor (int i = 1; i <= n; i++) deg[i] = adj[i].size();\n"
    bad = {"path": "ans = 3 not in deg", "star": "ans = deg[1] == n - 1", "binary": "ans = deg[1] != 2", "leaves": "ans = deg.count(1) - 1", "inner": fin.replace(f">= {k}", f"== {k}") + f"\nif deg[1] >= {k}:\n    ans += 1"}[what]
    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(3, (6, 8, 25, 60)[size])
        edges = tree(rng, n)
        if what == "binary" and rng.random() < 0.6:
            q, edges, last = [1], [], 1
            while last + 3 <= n:
                u = q.pop(rng.randrange(len(q)))
                for _ in range(2 if u > 1 else 3):
                    last += 1
                    edges.append((u, last))
                    q.append(last)
            n = last
            edges = edges or [(1, 2)]
            n = max(n, 2)
            edges = [e if rng.random() < 0.5 else e[::-1] for e in edges]
        return {"n": n, "edges": edges}
    return Task(
        reads=(Int("n", 2, rng.choice((100, 1000)), "the number of vertices"), EDGES),
        stories=(
            f"[Given is|You are given] {TREE} (a connected graph without cycles). " + ("Determine whether " if yesno else "Find ") + f"{ask}.",
            f"{SECTS} {{hero}} " + ("wonders whether " if yesno else "wants to know ") + f"{ask}. Vertices joined by an edge are neighbours. [Answer this.|]",
            f"[A computer network|A telephone network] has $n$ nodes, numbered from 1 to $n$, and $n - 1$ cables, and any two nodes can reach each other: it is a tree, and nodes with a cable between them are neighbours. The nodes are also called vertices. " + ("Check whether " if yesno else "Compute ") + f"{ask}.",
        ),
        asks=ask, output="yesno" if yesno else "int", yes=rng.choice((("YES", "NO"), ("Yes", "No"))), python=(base + fin, ADJ + alt), cpp=(cb + cf, cb2 + cf), wrong_python=(base + bad, base.replace("    deg[u] += 1\n", "") + fin), wrong_cpp=(cb.replace("deg[e[0]]++, ", "") + cf,), draw=draw,
    )


@family(1400, "trees", "dfs and similar")
def tree_recolor(rng: random.Random) -> Task:
    """Painting subtrees from the root: the number of paints; or best sums on root paths."""
    what = rng.choice(("paint", "path", "same"))
    high = {"paint": 10, "path": 1000, "same": 5}[what]
    low = -1000 if what == "path" else 1
    ask = {"paint": "the least number of operations", "path": "the greatest sum of numbers on a path from the vertex 1 to a leaf", "same": "the number of vertices in the largest connected part in which all vertices have the same number"}[what]
    calc = {"paint": "ans = 1\nfor u in order[1:]:\n    if c[u - 1] != c[par[u] - 1]:\n        ans += 1", "path": "s = [0] + c\nfor u in order[1:]:\n    s[u] += s[par[u]]\nans = max(s[u] for u in order if u != 1 and len(adj[u]) == 1)", "same": "s = [1] * (n + 1)\nfor u in order[:0:-1]:\n    if c[u - 1] == c[par[u] - 1]:\n        s[par[u]] += s[u]\nans = max(s)"}[what]
    alt = {"paint": "ans = 1 + sum(1 for u, v in edges if c[u - 1] != c[v - 1])",
        "path": ADJ + "best = None\nst = [(1, 0, c[0])]\nwhile st:\n    u, p, s = st.pop()\n    if p and len(adj[u]) == 1 and (best is None or s > best):\n        best = s\n    for v in adj[u]:\n        if v != p:\n            st.append((v, u, s + c[v - 1]))\nans = best",
        "same": ADJ + "seen = set()\nans = 0\nfor i in range(1, n + 1):\n    if i not in seen:\n        seen.add(i)\n        q = [i]\n        for u in q:\n            for v in adj[u]:\n                if v not in seen and c[v - 1] == c[i - 1]:\n                    seen.add(v)\n                    q.append(v)\n        ans = max(ans, len(q))"}[what]
    cc = CORDER + {"paint": "int ans = 1;\nfor (int i = 1; i < n; i++) if (c[order[i] - 1] != c[par[order[i]] - 1]) ans++;", "path": "vector<long long> s(n + 1);\nlong long ans = LLONG_MIN;\nfor (int u : order) {\n    s[u] = s[par[u]] + c[u - 1];\n    if (u != 1 && adj[u].size() == 1) ans = max(ans, s[u]);\n}", "same": "vector<int> s(n + 1, 1);\nfor (int i = n - 1; i > 0; i--) {\n    int u = order[i];\n    if (c[u - 1] == c[par[u] - 1]) s[par[u]] += s[u];\n}\nint ans = *max_element(s.begin(), s.end());"}[what]
    c2 = {"paint": "int ans = 1;\nfor (auto [u, v] : edges) ans += c[u - 1] != c[v - 1];",
        "path": "void go(vector<vector<int>> &adj, vector<int> &c, int u, int p, long long s, long long &best) {\n    s += c[u - 1];\n    if (p && adj[u].size() == 1) best = max(best, s);\n    for (int v : adj[u]) if (v != p) go(adj, c, v, u, s, best);\n}\n---\n" + CADJ + "long long ans = -4e18;\ngo(adj, c, 1, 0, 0, ans);",
        "same": "vector<int> root(n + 1), cnt(n + 1);\nfor (int i = 1; i <= n; i++) root[i] = i;\nauto find_root = [&](int x) {\n    while (root[x] != x) x = root[x];\n    return x;\n};\nfor (auto &e : edges) if (c[e[0] - 1] == c[e[1] - 1]) root[find_root(e[0])] = find_root(e[1]);\nint ans = 0;\nfor (int i = 1; i <= n; i++) ans = max(ans, ++cnt[find_root(i)]);"}[what]
    bad = {"paint": "ans = len(set(c))", "path": ORDER + calc.replace("max(s[u] for u in order if u != 1 and len(adj[u]) == 1)", "max(s[1:])"), "same": "ans = max(c.count(x) for x in c)"}[what]
    cbad = {"paint": cc.replace("int ans = 1", "int ans = 0"), "path": cc.replace("if (u != 1 && adj[u].size() == 1) ", ""), "same": cc.replace("s[par[u]] += s[u]", "s[par[u]]++")}[what]
    rule = {"paint": "All vertices are unpainted, and vertex $v$ should get the colour $c_v$. An operation chooses a vertex and a colour and paints the whole subtree of this vertex (the tree is rooted at 1) in this colour, over any earlier paint.", "path": "The number $c_v$ is written on vertex $v$. A leaf is a vertex other than 1 with exactly one neighbour.", "same": "The number $c_v$ is written on vertex $v$. A connected part is a set of vertices such that one can go along edges from any of them to any other without leaving the set."}[what]
    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(2, MOST[size])
        top = rng.choice((2, 3, high))
        return {"n": n, "c": [rng.randint(max(low, -top), top) for _ in range(n)], "edges": tree(rng, n)}
    return Task(
        reads=(Int("n", 2, rng.choice((1000, 10**5)), "the number of vertices"), Ints("c", "n", low, high), EDGES),
        stories=(
            f"[Given is|You are given] {TREE}. {rule} Find {ask}.",
            f"{SECTS} {rule} {{hero}} [asks|needs to know]: what is {ask}?",
            f"{{hero}} [drew|found in a book] a tree whose vertices have the numbers from 1 to $n$. {rule} [Help {{hero}} to find|Tell {{hero}}] {ask}.",
        ),
        asks=ask, output="int", python=(ORDER + calc, alt), cpp=(cc, c2), wrong_python=(bad,), wrong_cpp=(cbad,), draw=draw,
    )


@family(1600, "trees", "combinatorics", "math")
def tree_all_distances(rng: random.Random) -> Task:
    """Sums over all pairs of vertices, edge by edge."""
    what = rng.choice(("sum", "marked", "odd"))
    ask = {"sum": "the sum of the distances between all unordered pairs of different vertices", "marked": "the sum of the distances between all unordered pairs of different marked vertices", "odd": "the number of unordered pairs of vertices at an odd distance"}[what]
    reads = (Int("n", 2, rng.choice((1000, 10**5)), "the number of vertices"), *((Ints("w", "n", 0, 1, "$w_v$ is 1 if the vertex $v$ is marked and 0 otherwise"),) if what == "marked" else ()), EDGES)
    init = "[0] + w" if what == "marked" else "[0] + [1] * n"
    py = ORDER + ("d = [0] * (n + 1)\nfor u in order[1:]:\n    d[u] = d[par[u]] + 1\nodd = sum(x % 2 for x in d)\nans = odd * (n - odd)" if what == "odd" else f"s = {init}\ntotal = sum(s)\nans = 0\nfor u in reversed(order):\n    ans += s[u] * (total - s[u])\n    s[par[u]] += s[u]")
    term = {"sum": "sum(d)", "marked": "sum(d[v] for v in range(1, n + 1) if w[v - 1]) * w[i - 1]", "odd": "sum(x % 2 for x in d)"}[what]
    bf = ADJ + f"ans = 0\nfor i in range(1, n + 1):\n    d = [-1] * (n + 1)\n    d[0] = d[i] = 0\n    q = [i]\n    for u in q:\n        for v in adj[u]:\n            if d[v] < 0:\n                d[v] = d[u] + 1\n                q.append(v)\n    ans += {term}\nans //= 2"
    cc = CORDER + ("long long k[2] = {0, 0};\nvector<int> d(n + 1);\nfor (int u : order) {\n    d[u] = u == 1 ? 0 : 1 - d[par[u]];\n    k[d[u]]++;\n}\nlong long ans = k[0] * k[1];" if what == "odd" else f"vector<long long> s(n + 1{'' if what == 'marked' else ', 1'});\nlong long total = {'0' if what == 'marked' else 'n'};\n" + ("for (int i = 1; i <= n; i++) s[i] = w[i - 1], total += s[i];\n" if what == "marked" else "") + "long long ans = 0;\nfor (int i = n - 1; i > 0; i--) {\n    int u = order[i];\n    ans += s[u] * (total - s[u]);\n    s[par[u]] += s[u];\n}")
    cterm = {"sum": "ans += d;", "marked": "if (w[v - 1] && w[from - 1]) ans += d;", "odd": "ans += d % 2;"}[what]
    c2 = CADJ + f"long long ans = 0;\nfor (int from = 1; from <= n; from++) {{\n    vector<array<int, 3>> st = {{{{from, 0, 0}}}};\n    while (!st.empty()) {{\n        auto [v, p, d] = st.back();\n        st.pop_back();\n        {cterm}\n        for (int x : adj[v]) if (x != p) st.push_back({{x, v, d + 1}});\n    }}\n}}\nans /= 2;"
    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(2, (4, 8, 20, 40)[size])
        v: Values = {"n": n, "edges": tree(rng, n)}
        if what == "marked":
            v["w"] = [int(rng.random() < 0.5) for _ in range(n)]
        return v
    mark = " Some of the vertices are marked." if what == "marked" else ""
    return Task(
        reads=reads,
        stories=(
            f"[Given is|You are given] {TREE}.{mark} The distance between two vertices is the number of edges of the only simple path between them. [Find|Compute] {ask}.",
            f"{SECTS}{mark} The distance of two caves is the number of tunnels on the way from one to the other. {{hero}} [must pay a toll|pays in coins] equal to {ask}. How many coins is that?",
            f"[A cable railway|A telephone company] links $n$ stations, numbered from 1 to $n$, by $n - 1$ lines so that all are connected: a tree with stations as vertices and lines as edges.{mark} The distance between two stations is the number of lines one has to use. {{hero}}, who keeps the statistics, asks for {ask}. [Compute it.|]",
        ),
        asks=ask, output="int", python=(py, bf), cpp=(cc, c2), wrong_python=(bf.replace("\nans //= 2", ""),), wrong_cpp=(c2.replace("x != p", "x != p && x > 1"),), draw=draw,
    )
