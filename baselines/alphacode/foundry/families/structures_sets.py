"""Union-find, difference arrays, recent lists, heaps and intervals."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Table, Task, Values, family


@family(1400, "dsu", "data structures")
def union_queries(rng: random.Random) -> Task:
    """Join groups and ask about them, command by command."""
    what = rng.choice(("same", "size", "groups", "largest"))
    ask = {"same": "whether $x$ and $y$ were already in the same group before the command (1 if so, 0 if not)", "size": "the size of the group that contains $x$ after the command", "groups": "the number of groups after the command", "largest": "the size of the largest group after the command"}[what]
    e = {"same": "int(p == q)", "size": "size[find(par, x)]", "groups": "cnt", "largest": "best"}[what]
    py = f"def find(par, x):\n    while par[x] != x:\n        par[x] = par[par[x]]\n        x = par[x]\n    return x\n---\npar = list(range(n + 1))\nsize = [1] * (n + 1)\ncnt = n\nbest = 1\nans = []\nfor x, y in ops:\n    p, q = find(par, x), find(par, y)\n    if p != q:\n        par[p] = q\n        size[q] += size[p]\n        cnt -= 1\n        best = max(best, size[q])\n    ans.append({e})"
    e2 = {"same": "int(same)", "size": "c.count(c[x])", "groups": "len(set(c[1:]))", "largest": "max(c.count(v) for v in c[1:])"}[what]
    rel = f"c = list(range(n + 1))\nans = []\nfor x, y in ops:\n    same = c[x] == c[y]\n    old, new = c[x], c[y]\n    c = [new if v == old else v for v in c]\n    ans.append({e2})"
    ce = {"same": "p == q", "size": "size_[q]", "groups": "cnt", "largest": "best"}[what]
    cc = f"int find_root(vector<int> &par, int x) {{\n    return par[x] == x ? x : par[x] = find_root(par, par[x]);\n}}\n---\nvector<int> par(n + 1), size_(n + 1, 1), ans;\nfor (int i = 0; i <= n; i++) par[i] = i;\nint cnt = n, best = 1;\nfor (auto [x, y] : ops) {{\n    int p = find_root(par, x), q = find_root(par, y);\n    bool same = p == q;\n    if (!same) {{\n        par[p] = q;\n        size_[q] += size_[p];\n        cnt--;\n        best = max(best, size_[q]);\n    }}\n    ans.push_back({ce});\n}}"
    c2 = f"vector<set<int>> who(n + 1);\nvector<int> g(n + 1), ans;\nfor (int i = 1; i <= n; i++) g[i] = i, who[i].insert(i);\nint cnt = n, best = 1;\nfor (auto [x, y] : ops) {{\n    int p = g[x], q = g[y];\n    if (p != q) {{\n        if (who[p].size() > who[q].size()) swap(p, q);\n        for (int v : who[p]) g[v] = q, who[q].insert(v);\n        who[p].clear();\n        cnt--;\n        best = max(best, (int)who[q].size());\n    }}\n    ans.push_back({ {'same': 'p == q', 'size': 'who[q].size()', 'groups': 'cnt', 'largest': 'best'}[what] });\n}}"
    e3 = {"same": "int(y in near[x])", "size": "len(near[x])", "groups": "n - len(used)", "largest": "max(map(len, near))"}[what]
    direct = f"near = [{{i}} for i in range(n + 1)]\nused = set()\nans = []\nfor x, y in ops:\n    " + (f"ans.append({e3})\n    near[x].add(y)\n    near[y].add(x)" if what == "same" else f"near[x].add(y)\n    near[y].add(x)\n    used.add((x, y))\n    ans.append({e3})")
    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(3, (5, 8, 20, 40)[size])
        q = rng.randint(2, (6, 10, 25, 50)[size])
        return {"n": n, "q": q, "ops": [(rng.randint(1, n), rng.randint(1, n)) for _ in range(q)]}
    return Task(
        reads=((Int("n", 1, 1000), Int("q", 1, 1000)), Table("ops", "q", (Int("x", 1, "n"), Int("y", 1, "n")), "a command; $x_i = y_i$ is possible")),
        stories=(
            f"[At first|In the beginning] each of the numbers $1, 2, \\dots, n$ forms a group of its own. Then $q$ commands follow. A command $x\\ y$ unites the groups that contain $x$ and $y$ into one (nothing happens if it is the same group). For each command find {ask}.".replace("$x\\ y$", "with numbers $x$ and $y$"),
            f"In {{place}} there were $n$ companies, and company $i$ belonged to nobody else: it was a group by itself. On each of $q$ days two companies $x$ and $y$ agree to merge, and so do the whole groups they belong to; if they are in the same group already, or $x = y$, the day (the command) has no effect. After every day {{hero}} notes {ask}. [Restore the notes.|What are the notes?]",
            f"{{hero}} solders [wires|links] between $n$ metal {{things}}, numbered from 1 to $n$. The $i$-th command is to solder a wire between two of them, $x$ and $y$. {{things}} joined by wires, directly or through others, form a group; a single one is a group, too. For each of the $q$ commands tell {ask}.",
        ),
        asks=f"for each command {ask}", output="lines", python=(py, rel), cpp=(cc, c2), wrong_python=(direct,), wrong_cpp=(cc.replace("par[p] = q;", "par[x] = q;").replace("cnt--;", "cnt -= 1 + (x > y);").replace("size_[q] += size_[p];", "size_[q]++;"),), draw=draw,
    )


@family(1300, "data structures", "implementation")
def range_additions(rng: random.Random) -> Task:
    """Additions on ranges, then a question on the final array: difference array."""
    what = rng.choice(("final", "max", "zero", "covered"))
    weighted = what in {"final", "max"}
    k = rng.randint(2, 3)
    ask = {"final": "the final values of all cells", "max": "the greatest value of a cell at the end", "zero": "the number of cells that were covered by no segment", "covered": f"the number of cells covered by at least {k} segments"}[what]
    add = "x" if weighted else "1"
    head = "for l, r, x in segs" if weighted else "for l, r in segs"
    fin = {"final": "ans = a", "max": "ans = max(a)", "zero": "ans = a.count(0)", "covered": f"ans = sum(1 for v in a if v >= {k})"}[what]
    py = f"d = [0] * (n + 2)\n{head}:\n    d[l] += {add}\n    d[r + 1] -= {add}\na = []\ncur = 0\nfor i in range(1, n + 1):\n    cur += d[i]\n    a.append(cur)\n" + fin
    br = f"a = [0] * n\n{head}:\n    for i in range(l - 1, r):\n        a[i] += {add}\n" + fin
    cadd = "e[2]" if weighted else "1"
    cfin = {"final": "vector<long long> ans = a;", "max": "long long ans = *max_element(a.begin(), a.end());", "zero": "int ans = count(a.begin(), a.end(), 0);", "covered": f"int ans = 0;\nfor (auto v : a) if (v >= {k}) ans++;"}[what]
    cc = f"vector<long long> d(n + 2), a(n);\nfor (auto &e : segs) d[e[0]] += {cadd}, d[e[1] + 1] -= {cadd};\nlong long cur = 0;\nfor (int i = 1; i <= n; i++) {{\n    cur += d[i];\n    a[i - 1] = cur;\n}}\n" + cfin
    c2 = f"vector<long long> a(n);\nfor (int i = 1; i <= n; i++) for (auto &e : segs) if (e[0] <= i && i <= e[1]) a[i - 1] += {cadd};\n" + cfin
    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(3, (5, 8, 25, 60)[size])
        q = rng.randint(1, (3, 6, 12, 25)[size])
        segs = []
        for _ in range(q):
            l = rng.randint(1, n)
            r = min(n, l + rng.randint(0, rng.choice((2, n))))
            segs.append((l, r, rng.choice((-1, 1, 1)) * rng.randint(1, 20)) if weighted else (l, r))
        return {"n": n, "q": q, "segs": segs}
    fields = (Int("l", 1, "n"), Int("r", "l", "n"), *((Int("x", -(10**9), 10**9),) if weighted else ()))
    effect = "adds $x$ to the value of every cell from $l$ to $r$ (inclusive); all values are 0 at first" if weighted else "covers all cells from $l$ to $r$ (inclusive)"
    return Task(
        reads=((Int("n", 1, 10**5), Int("q", 1, 10**5)), Table("segs", "q", fields)),
        stories=(
            f"[There is|Given is] a strip of $n$ cells, numbered from 1 to $n$, and $q$ segments. Each segment {effect}. [Find|Compute] {ask}.",
            f"Along the street of {{place}} stand $n$ houses, which are the cells here, with the numbers from 1 to $n$. During the year $q$ events took place; each of them, called a segment, {effect}. {{hero}} [has to report|is asked for] {ask}.",
            f"{{hero}} keeps $n$ {{things}} in a row and calls their places cells $1, 2, \\dots, n$. {{friend}} gives $q$ orders with numbers $l$ and $r$" + (" and $x$" if weighted else "") + f". Such an order, a segment, {effect}. When all orders have been carried out, what is {ask}?".replace("what is the final values", "what are the final values"),
        ),
        asks=ask, output="ints" if what == "final" else "int", python=(py, br), cpp=(cc, c2), wrong_python=(py.replace("d[r + 1]", "d[r]"), br.replace("range(l - 1, r)", "range(l, r)")), wrong_cpp=(cc.replace("d[e[1] + 1]", "d[e[1]]"),), draw=draw,
    )


@family(1300, "data structures", "implementation")
def recent_list(rng: random.Random) -> Task:
    """A list in which what is used moves to the front; a memory of limited size."""
    what = rng.choice(("lru", "fifo", "mtf"))
    ask = {"lru": "the number of misses", "fifo": "the number of misses", "mtf": "the list after all requests, from its front to its end"}[what]
    rule = {"lru": "The memory holds at most $k$ different pages and is empty at first. A request for a page in memory is a hit. Otherwise it is a miss: the page is loaded, and if the memory was full, the page whose latest request lies furthest in the past is thrown out first.",
        "fifo": "The memory holds at most $k$ different pages and is empty at first. A request for a page in memory is a hit and changes nothing. Otherwise it is a miss: the page is loaded, and if the memory was full, the page that was loaded earliest is thrown out first.",
        "mtf": "A list holds at most $k$ different pages and is empty at first. A requested page is put at the front of the list (if it was in the list, it is taken from its old place). If the list then has more than $k$ pages, the last one is dropped."}[what]
    if what == "mtf":
        py = "ans = []\nfor x in a:\n    if x in ans:\n        ans.remove(x)\n    ans.insert(0, x)\n    if len(ans) > k:\n        ans.pop()"
        alt = "ans = []\nfor x in reversed(a):\n    if x not in ans:\n        ans.append(x)\nans = ans[:k]"
        cc = "deque<int> ans;\nfor (int x : a) {\n    auto p = find(ans.begin(), ans.end(), x);\n    if (p != ans.end()) ans.erase(p);\n    ans.push_front(x);\n    if ((int)ans.size() > k) ans.pop_back();\n}"
        c2 = "vector<int> ans;\nset<int> seen;\nfor (int i = n - 1; i >= 0 && (int)ans.size() < k; i--) if (seen.insert(a[i]).second) ans.push_back(a[i]);"
        bad = py.replace("        ans.remove(x)\n    ans.insert", "        continue\n    ans.insert")
        cbad = c2.replace("if (seen.insert(a[i]).second) ", "")
    else:
        py = "b = []\nans = 0\nfor x in a:\n    if x in b:\n" + ("        b.remove(x)\n        b.append(x)\n" if what == "lru" else "        continue\n") + "    else:\n        ans += 1\n        if len(b) == k:\n            b.pop(0)\n        b.append(x)"
        alt = ("last = {}\nans = 0\nfor i, x in enumerate(a):\n    if x not in last:\n        ans += 1\n        if len(last) == k:\n            old = min(last, key=last.get)\n            del last[old]\n    last[x] = i" if what == "lru" else "loaded = []\nans = 0\nfor x in a:\n    if x not in loaded[-k:]:\n        loaded.append(x)\n        ans += 1")
        cc = "list<int> b;\nint ans = 0;\nfor (int x : a) {\n    auto p = find(b.begin(), b.end(), x);\n    if (p != b.end()) {\n" + ("        b.erase(p);\n        b.push_back(x);\n" if what == "lru" else "") + "        continue;\n    }\n    ans++;\n    if ((int)b.size() == k) b.pop_front();\n    b.push_back(x);\n}"
        c2 = ("int ans = 0;\nfor (int i = 0; i < n; i++) {\n    set<int> s;\n    bool hit = false;\n    for (int j = i - 1; j >= 0; j--) {\n        if (a[j] == a[i]) {\n            hit = (int)s.size() < k;\n            break;\n        }\n        s.insert(a[j]);\n    }\n    if (!hit) ans++;\n}" if what == "lru" else "queue<int> q;\nset<int> in;\nint ans = 0;\nfor (int x : a) {\n    if (in.count(x)) continue;\n    ans++;\n    if ((int)q.size() == k) {\n        in.erase(q.front());\n        q.pop();\n    }\n    q.push(x);\n    in.insert(x);\n}")
        bad = "ans = len(set(a))"
        cbad = cc.replace("b.size() == k", "b.size() > k")
    return Task(
        reads=((Int("n", 1, 1000), Int("k", 1, 100)), Ints("a", "n", 1, 100)),
        stories=(
            f"A program makes $n$ requests for the pages $a_1, a_2, \\dots, a_n$, in this order. {rule} [Find|Compute] {ask}.",
            f"{{hero}} reads books (pages, in what follows) from a library. In the course of the year {{hero}} wants to open the books $a_1, a_2, \\dots, a_n$, one after another; each opening is a request. {rule} Find {ask}.",
            f"[A phone|A browser] [keeps|manages] its recently used pages like this. {rule} The requests are $a_1, a_2, \\dots, a_n$ in the order of time. What is {ask}?",
        ),
        asks=ask, output="ints" if what == "mtf" else "int", python=(py, alt), cpp=(cc, c2), wrong_python=(bad,), wrong_cpp=(cbad,),
        draw=lambda rng, size: (lambda n, top: {"n": n, "k": rng.randint(1, 4), "a": [rng.randint(1, top) for _ in range(n)]})(rng.randint(3, (7, 10, 25, 80)[size]), rng.choice((3, 5, 8))),
    )


@family(1300, "data structures", "greedy")
def heap_rounds(rng: random.Random) -> Task:
    """The largest or smallest elements are taken again and again and replaced."""
    what = rng.choice(("halve", "merge", "root", "fight"))
    high = 1000
    ask = {"halve": "the sum of all numbers after $k$ steps", "merge": "the total cost", "root": "the largest number after $k$ steps", "fight": "the number that remains, or 0 if nothing remains"}[what]
    rule = {"halve": "In a step, the largest number $v$ is replaced by $v$ divided by 2, rounded down (if there are several largest numbers, only one of them). There are $k$ steps.", "merge": "As long as there are at least two numbers, the two smallest ones are removed and their sum is put back; this costs as much as that sum.",
        "root": "In a step, the smallest number $v$ (one of them, if there are several) is replaced by $2v + 1$. There are $k$ steps.", "fight": "As long as there are at least two numbers, the two largest ones, $x \\ge y$, are removed; if $x > y$, the difference $x - y$ is put back."}[what]
    hk = what in {"halve", "root"}
    py = {"halve": "import heapq\n---\nh = [-x for x in a]\nheapq.heapify(h)\nfor _ in range(k):\n    x = -heapq.heappop(h)\n    heapq.heappush(h, -(x // 2))\nans = -sum(h)", "merge": "import heapq\n---\nh = a[:]\nheapq.heapify(h)\nans = 0\nwhile len(h) > 1:\n    s = heapq.heappop(h) + heapq.heappop(h)\n    ans += s\n    heapq.heappush(h, s)",
        "root": "import heapq\n---\nheapq.heapify(a)\nfor _ in range(k):\n    heapq.heapreplace(a, 2 * a[0] + 1)\nans = max(a)", "fight": "import heapq\n---\nh = [-x for x in a]\nheapq.heapify(h)\nwhile len(h) > 1:\n    x = -heapq.heappop(h)\n    y = -heapq.heappop(h)\n    if x > y:\n        heapq.heappush(h, y - x)\nans = -h[0] if h else 0"}[what]
    alt = {"halve": "b = a[:]\nfor _ in range(k):\n    i = b.index(max(b))\n    b[i] //= 2\nans = sum(b)", "merge": "from bisect import insort\n---\nb = sorted(a)\nans = 0\nwhile len(b) >= 2:\n    s = b[0] + b[1]\n    b = b[2:]\n    insort(b, s)\n    ans += s", "root": "b = a[:]\nfor _ in range(k):\n    b.sort()\n    b[0] = b[0] * 2 + 1\nans = max(b)", "fight": "b = sorted(a)\nwhile len(b) > 1:\n    x = b.pop()\n    y = b.pop()\n    if x != y:\n        b.append(x - y)\n        b.sort()\nans = b[0] if b else 0"}[what]
    cc = {"halve": "priority_queue<int> q(a.begin(), a.end());\nfor (int i = 0; i < k; i++) {\n    int x = q.top();\n    q.pop();\n    q.push(x / 2);\n}\nlong long ans = 0;\nwhile (!q.empty()) {\n    ans += q.top();\n    q.pop();\n}", "merge": "priority_queue<long long, vector<long long>, greater<long long>> q(a.begin(), a.end());\nlong long ans = 0;\nwhile (q.size() > 1) {\n    long long s = q.top();\n    q.pop();\n    s += q.top();\n    q.pop();\n    ans += s;\n    q.push(s);\n}",
        "root": "multiset<long long> s(a.begin(), a.end());\nfor (int i = 0; i < k; i++) {\n    long long x = *s.begin();\n    s.erase(s.begin());\n    s.insert(2 * x + 1);\n}\nlong long ans = *s.rbegin();", "fight": "priority_queue<int> q(a.begin(), a.end());\nwhile (q.size() > 1) {\n    int x = q.top();\n    q.pop();\n    int y = q.top();\n    q.pop();\n    if (x > y) q.push(x - y);\n}\nint ans = q.empty() ? 0 : q.top();"}[what]
    c2 = {"halve": "for (int i = 0; i < k; i++) *max_element(a.begin(), a.end()) /= 2;\nlong long ans = accumulate(a.begin(), a.end(), 0LL);", "merge": "multiset<long long> s(a.begin(), a.end());\nlong long ans = 0;\nwhile (s.size() > 1) {\n    long long x = *s.begin(), y = *next(s.begin());\n    s.erase(s.begin());\n    s.erase(s.begin());\n    s.insert(x + y);\n    ans += x + y;\n}",
        "root": "vector<long long> b(a.begin(), a.end());\nfor (int i = 0; i < k; i++) {\n    auto p = min_element(b.begin(), b.end());\n    *p = *p * 2 + 1;\n}\nlong long ans = *max_element(b.begin(), b.end());", "fight": "while (a.size() > 1) {\n    sort(a.begin(), a.end());\n    int x = a.back();\n    a.pop_back();\n    int y = a.back();\n    a.pop_back();\n    if (x != y) a.push_back(x - y);\n}\nint ans = a.empty() ? 0 : a[0];"}[what]
    bad = {"halve": "b = sorted(a, reverse=True)\nfor i in range(k):\n    b[i % n] //= 2\nans = sum(b)", "merge": "b = sorted(a)\nans = 0\ncur = b[0]\nfor x in b[1:]:\n    cur += x\n    ans += cur", "root": "b = sorted(a)\nfor i in range(k):\n    b[i % n] = 2 * b[i % n] + 1\nans = max(b)", "fight": "b = sorted(a)\nans = 0\nfor x in reversed(b):\n    ans = abs(ans - x)"}[what]
    cbad = {"halve": c2.replace("i < k", "i < k - 1"), "merge": cc.replace("ans += s;\n", "ans = s;\n"), "root": c2.replace("i < k", "i <= k"), "fight": c2.replace("sort(a.begin(), a.end());", "sort(a.rbegin(), a.rend());").replace("x - y", "abs(x - y)")}[what]
    reads = ((Int("n", 1, 1000), Int("k", 1, 20 if what == "root" else 1000)), Ints("a", "n", 1, high)) if hk else (Int("n", 1, 1000, "how many numbers there are"), Ints("a", "n", 1, high))
    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(2, (4, 8, 25, 60)[size])
        top = rng.choice((6, 30, high))
        v: Values = {"n": n, "a": [rng.randint(1, top) for _ in range(n)]}
        return v | {"k": rng.randint(1, 20)} if hk else v
    return Task(
        reads=reads,
        stories=(
            f"[Given are|You are given] $n$ numbers $a_1, a_2, \\dots, a_n$. {rule} [Find|Compute] {ask}.",
            f"{{hero}} and {{friend}} [play with|have] $n$ {{things}} on which the numbers $a_1, a_2, \\dots, a_n$ are written. They follow a rule. {rule} What is {ask}?",
            f"A machine in {{place}} is fed with the numbers $a_1, a_2, \\dots, a_n$ and [processes|works on] them in this way. {rule} [Predict|Find out in advance] {ask}.",
        ),
        asks=ask, output="int", python=(py, alt), cpp=(cc, c2), wrong_python=(bad,), wrong_cpp=(cbad,), draw=draw,
    )


@family(1300, "sortings", "data structures", "greedy")
def interval_crowd(rng: random.Random) -> Task:
    """Intervals: how many at once, or how many disjoint ones, or the length of the union."""
    what = rng.choice(("most", "disjoint", "union", "pairs"))
    touch = rng.random() < 0.5
    high = rng.choice((100, 1000, 10**9))
    ends = "both ends belong to the stay" if touch else "the guest is there from the moment $l_i$ up to, but not including, the moment $r_i$"
    ask = {"most": "the greatest number of guests that are present at the same time", "disjoint": "the greatest number of guests that can be chosen so that no two of the chosen ones are ever present at the same time", "union": "the total length of time during which at least one guest is present (a stay has the length $r_i - l_i$)", "pairs": "the number of pairs of guests who are present at the same time at some moment"}[what]
    lt, le = ("<", "<=") if touch else ("<=", "<")
    py = {"most": f"ev = []\nfor l, r in segs:\n    ev.append((l, {0 if touch else 1}))\n    ev.append((r, {1 if touch else 0}))\nev.sort()\ncur = 0\nans = 0\nfor x, k in ev:\n    cur += {'1 if k == 0 else -1' if touch else '1 if k == 1 else -1'}\n    ans = max(ans, cur)", "disjoint": f"last = -1\nans = 0\nfor l, r in sorted(segs, key=lambda p: p[1]):\n    if last {lt} l:\n        ans += 1\n        last = r",
        "union": "end = 0\nans = 0\nfor l, r in sorted(segs):\n    if r > end:\n        ans += r - max(l, end)\n        end = r", "pairs": f"ans = 0\nfor i in range(n):\n    for j in range(i):\n        if segs[i][0] {le} segs[j][1] and segs[j][0] {le} segs[i][1]:\n            ans += 1"}[what]
    alt = {"most": f"ans = max(sum(1 for l, r in segs if l <= x {le} r) for x, y in segs)", "disjoint": f"rest = list(segs)\nans = 0\nwhile rest:\n    r = min(p[1] for p in rest)\n    rest = [p for p in rest if r {lt} p[0]]\n    ans += 1", "union": "xs = sorted({x for p in segs for x in p})\nans = 0\nfor x, y in zip(xs, xs[1:]):\n    if any(l <= x and y <= r for l, r in segs):\n        ans += y - x", "pairs": f"ends = sorted(r for l, r in segs)\nans = n * (n - 1) // 2\nfor l, r in segs:\n    ans -= sum(1 for x in ends if x {lt} l)"}[what]
    cc = {"most": f"vector<pair<long long, int>> ev;\nfor (auto [l, r] : segs) {{\n    ev.push_back({{l, {'-1' if touch else '1'}}});\n    ev.push_back({{r, {'1' if touch else '-1'}}});\n}}\nsort(ev.begin(), ev.end());\nint cur = 0, ans = 0;\nfor (auto &e : ev) {{\n    cur {'-' if touch else '+'}= e.second;\n    ans = max(ans, cur);\n}}", "disjoint": f"sort(segs.begin(), segs.end(), [](auto &p, auto &q) {{ return p[1] < q[1]; }});\nlong long last = -1;\nint ans = 0;\nfor (auto &e : segs) if (last {lt} e[0]) {{\n    ans++;\n    last = e[1];\n}}",
        "union": "sort(segs.begin(), segs.end());\nlong long end = 0, ans = 0;\nfor (auto &e : segs) {\n    ans += max(0LL, e[1] - max(e[0], end));\n    end = max(end, e[1]);\n}", "pairs": f"long long ans = 0;\nfor (int i = 0; i < n; i++) for (int j = i + 1; j < n; j++) if (max(segs[i][0], segs[j][0]) {le} min(segs[i][1], segs[j][1])) ans++;"}[what]
    c2 = {"most": f"int ans = 0;\nfor (auto &e : segs) {{\n    int cnt = 0;\n    for (auto &f : segs) if (f[0] <= e[0] && e[0] {le} f[1]) cnt++;\n    ans = max(ans, cnt);\n}}", "disjoint": f"sort(segs.begin(), segs.end());\nlong long end = -1;\nint ans = 0;\nfor (auto [l, r] : segs) {{\n    if (end {lt} l) {{\n        ans++;\n        end = r;\n    }} else end = min(end, r);\n}}", "union": "map<long long, int> d;\nfor (auto [l, r] : segs) d[l]++, d[r]--;\nlong long ans = 0, prev = 0;\nint cur = 0;\nfor (auto [x, k] : d) {\n    if (cur > 0) ans += x - prev;\n    cur += k;\n    prev = x;\n}", "pairs": f"vector<long long> ends;\nfor (auto &e : segs) ends.push_back(e[1]);\nsort(ends.begin(), ends.end());\nlong long ans = 1LL * n * (n - 1) / 2;\nfor (auto &e : segs) ans -= {'lower' if touch else 'upper'}_bound(ends.begin(), ends.end(), e[0]) - ends.begin();"}[what]
    flip = {"most": alt.replace(f"<= x {le} r", f"<= x {lt if le == '<' else '<'} r"), "disjoint": py.replace("key=lambda p: p[1]", "key=lambda p: p[0]"), "union": "ans = sum(r - l for l, r in segs)", "pairs": py.replace("range(i):", "range(n):")}[what]
    cbad = {"most": "int ans = 0;\nfor (auto &e : segs) {\n    int cnt = 0;\n    for (auto &f : segs) if (f[0] < e[1] && e[0] < f[1]) cnt++;\n    ans = max(ans, cnt);\n}", "disjoint": c2.replace(" else end = min(end, r);", ""), "union": cc.replace("    end = max(end, e[1]);", "    end = e[1];"), "pairs": cc.replace("j = i + 1", "j = 0")}[what]
    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(2, (4, 8, 20, 50)[size])
        top = min(high, rng.choice((8, 15, 60)))
        segs = []
        for _ in range(n):
            l = rng.randint(1, top - 1)
            segs.append((l, min(top, l + rng.randint(1, rng.choice((3, 6, top))))))
        return {"n": n, "segs": segs}
    return Task(
        reads=(Int("n", 1, 1000, "the number of guests"), Table("segs", "n", (Int("l", 1, high - 1), Int("r", "l + 1", high)))),
        stories=(
            f"[A hotel|A museum] [registered|counted] $n$ guests: the $i$-th stayed from the moment $l_i$ to the moment $r_i$; {ends}. [Find|Compute] {ask}.",
            f"{{hero}} runs [a swimming pool|a tea house] in {{place}}. It is known that guest $i$ comes at the moment $l_i$ and leaves at the moment $r_i$; {ends}. {{hero}} would like to know {ask}.",
            f"[Given are|You are given] $n$ " + ("closed intervals \\[$l_i$, $r_i$\\]" if touch else "half-open intervals \\[$l_i$, $r_i$)") + f" of time, which are the stays of $n$ guests: {ends}. Determine {ask}.",
        ),
        asks=ask, output="int", python=(py, alt), cpp=(cc, c2), wrong_python=(flip,), wrong_cpp=(cbad,), draw=draw,
    )
