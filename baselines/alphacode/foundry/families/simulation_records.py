"""Logs of events: accounts, car parks, sessions, batteries, votes, undo."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Table, Task, Word, family

SIZES = (4, 8, 25, 80)


@family(1000, "implementation")
def simulation_bank(rng: random.Random) -> Task:
    """Transfers between accounts that are refused when the money is short."""
    start = rng.choice((10, 50, 100))
    fee = rng.choice((0, 0, 1, 2))
    kind = rng.choice(("refused", "rich", "final"))
    fees = f" The sender also pays a fee of {fee}, so $x_i + {fee}$ is needed." if fee else ""
    need = f"x + {fee}" if fee else "x"
    goal = {"refused": "How many transfers are refused?", "rich": "Which account holds most money in the end? If there are several, give the one with the smallest number.", "final": "How much is in each account in the end?"}[kind]
    end = {"refused": "ans = bad", "rich": "ans = w.index(max(w)) + 1", "final": "ans = w"}[kind]
    core = f"w = [{start}] * n\nbad = 0\nfor u, v, x in b:\n    if w[u - 1] < {need}:\n        bad += 1\n    else:\n        w[u - 1] -= {need}\n        w[v - 1] += x\n{end}"
    cend = {"refused": "int ans = bad;", "rich": "int ans = max_element(w.begin(), w.end()) - w.begin() + 1;", "final": "vector<long long> ans = w;"}[kind]
    cpp = f"vector<long long> w(n, {start});\nint bad = 0;\nfor (auto &p : b) {{\n    long long u = p[0] - 1, v = p[1] - 1, x = p[2];\n    if (w[u] < {need}) {{\n        bad++;\n        continue;\n    }}\n    w[u] -= {need};\n    w[v] += x;\n}}\n{cend}"
    end2 = {"refused": "ans = bad", "rich": "ans = 1\nfor i in range(1, n + 1):\n    if w[i] > w[ans]:\n        ans = i", "final": "ans = [w[i] for i in range(1, n + 1)]"}[kind]
    return Task(
        reads=((Int("n", 2, 1000, "the number of accounts"), Int("m", 1, 1000, "the number of transfers")), Table("b", "m", (Int("u", 1, "n"), Int("v", 1, "n"), Int("x", 1, 1000)))),
        stories=(
            f"A bank has $n$ accounts with {start} coins each. It gets $m$ orders; the $i$-th says that $x_i$ coins go from account $u_i$ to account $v_i$ ($u_i \\ne v_i$). If there is not enough money in account $u_i$, the order is refused and nothing changes.{fees} {goal}",
            f"{{hero}} plays a board game with friends; there are $n$ players, and everybody has {start} points [at first|at the beginning]. $m$ times player $u_i$ has to hand over $x_i$ points to another player $v_i$. Whoever lacks the points does nothing, and the transfer counts as refused.{fees} {goal.replace('account holds most money', 'player holds most points').replace('is in each account', 'does each player have')}",
            f"[Consider|Keep] an array of $n$ integers, all equal to {start}. Process $m$ transfers in order: the $i$-th subtracts $x_i$ from element $u_i$ and adds $x_i$ to element $v_i$, where $u_i \\ne v_i$. A transfer that would make an element negative is refused, that is, skipped.{fees.replace('The sender also pays a fee of', 'Besides, element $u_i$ loses')} {goal.replace('account holds most money', 'element is the largest').replace('is in each account', 'is each element')}",
        ),
        asks={"refused": ("the number of refused transfers",), "rich": ("the number of the richest",), "final": ("$n$ integers, the final values",)}[kind],
        output="ints" if kind == "final" else "int",
        python=(core, f"w = {{i: {start} for i in range(1, n + 1)}}\nbad = 0\nfor p in b:\n    u, v, x = p\n    y = {need}\n    if y <= w[u]:\n        w[u] -= y\n        w[v] += x\n        continue\n    bad += 1\n{end2}"),
        cpp=(cpp, cpp.replace(f"if (w[u] < {need}) {{\n        bad++;\n        continue;\n    }}\n    w[u] -= {need};\n    w[v] += x;", f"if (w[u] >= {need}) w[u] -= {need}, w[v] += x;\n    else bad++;")),
        wrong_python=(core.replace(f"< {need}", f"<= {need}"), core.replace(f"w[u - 1] < {need}", "False") if kind != "refused" else core.replace("        w[v - 1] += x\n", "")),
        wrong_cpp=(cpp.replace("    w[v] += x;\n", ""),),
        draw=lambda r, size: _transfers(r, size, start, fee),
    )


def _transfers(rng: random.Random, size: int, start: int, fee: int) -> dict[str, object]:
    n, m = rng.randint(2, max(2, SIZES[size] // 4)), rng.randint(1, SIZES[size])
    b = []
    for _ in range(m):
        u, v = rng.sample(range(1, n + 1), 2)
        b.append((u, v, rng.choice((start - fee, start - fee, start, start // 2, rng.randint(1, start), rng.randint(1, 2 * start)))))
    return {"n": n, "m": m, "b": b}


@family(1200, "implementation", "data structures")
def simulation_car_park(rng: random.Random) -> Task:
    """Cars come and go by number; each takes the free place of least number."""
    turned = rng.random() < 0.5
    goal = "How many cars are turned away?" if turned else "For each car that comes, find its place ($0$ if it is turned away)."
    core = "free = list(range(1, c + 1))\nwhere = {}\nout = []\nfor x in a:\n    if x in where:\n        free.append(where.pop(x))\n    elif x > 0 and free:\n        p = min(free)\n        free.remove(p)\n        where[x] = p\n        out.append(p)\n    elif x > 0:\n        out.append(0)\nans = " + ("out.count(0)" if turned else "out")
    core = core.replace("if x in where", "if -x in where").replace("where.pop(x)", "where.pop(-x)")
    heap = "import heapq\n---\nfree = list(range(1, c + 1))\nwhere = {}\nout = []\nfor x in a:\n    if x < 0:\n        if -x in where:\n            heapq.heappush(free, where[-x])\n            del where[-x]\n    elif free:\n        where[x] = heapq.heappop(free)\n        out.append(where[x])\n    else:\n        out.append(0)\nans = " + ("out.count(0)" if turned else "out")
    cend = "int ans = count(res.begin(), res.end(), 0);" if turned else "vector<int> ans = res;"
    cpp = f"set<int> s;\nfor (int i = 1; i <= c; i++) s.insert(i);\nmap<int, int> where;\nvector<int> res;\nfor (int x : a) {{\n    if (x < 0) {{\n        if (where.count(-x)) {{\n            s.insert(where[-x]);\n            where.erase(-x);\n        }}\n    }} else if (s.empty()) res.push_back(0);\n    else {{\n        where[x] = *s.begin();\n        s.erase(s.begin());\n        res.push_back(where[x]);\n    }}\n}}\n{cend}"
    return Task(
        reads=((Int("n", 1, 1000, "the number of events"), Int("c", 1, 1000, "the number of places")), Ints("a", "n", -(10**9), 10**9, "the events, none of which is $0$")),
        stories=(
            f"A car park has $c$ places, numbered from $1$; it is empty at first. Its log has $n$ events: a positive $a_i$ means that car number $a_i$ comes and takes the free place with the smallest number, or is turned away if all places are taken. A negative $a_i$ means that the car with number $-a_i$ goes away if it is in the car park (a car that was turned away changes nothing). No car comes twice. {goal}",
            f"{{hero}} looks after a cloakroom of [a theatre|a museum] with $c$ hooks, $1$ to $c$. Guests, whom we shall call cars, have numbers. When $a_i > 0$, car $a_i$ comes and gets the lowest free hook, its place; when there is none, it is turned away. When $a_i < 0$, car $-a_i$ leaves and its hook becomes free; if it has no hook, nothing happens. Every car comes at most once. {goal}",
            f"A server has $c$ slots with the numbers $1, \\dots, c$, called places, and gets $n$ signals. The signal $a_i > 0$ is a new client (a car) with identifier $a_i$, who occupies the least free place or, without a free place, is turned away. The signal $a_i < 0$ ends the work of the client $-a_i$, if that client is being served. Identifiers of new clients are all different. {goal}",
        ),
        asks=("the number of cars turned away",) if turned else ("the places in the order of coming",),
        output="int" if turned else "ints",
        python=(heap, core, *(("s = set()\nans = 0\nfor x in a:\n    if x < 0:\n        s.discard(-x)\n    elif len(s) < c:\n        s.add(x)\n    else:\n        ans += 1",) if turned else ())),
        cpp=(cpp, *(("set<int> s;\nint ans = 0;\nfor (auto x : a) {\n    if (x < 0) s.erase(-x);\n    else if ((int)s.size() < c) s.insert(x);\n    else ans++;\n}",) if turned else ("vector<int> used(c + 1), ans;\nfor (int x : a) {\n    if (x < 0) {\n        for (int i = 1; i <= c; i++) if (used[i] == -x) used[i] = 0;\n        continue;\n    }\n    int p = 0;\n    for (int i = c; i >= 1; i--) if (!used[i]) p = i;\n    if (p) used[p] = x;\n    ans.push_back(p);\n}",))),
        wrong_python=("cur = 0\nout = []\nfor x in a:\n    if x < 0:\n        cur -= 1\n    elif cur < c:\n        cur += 1\n        out.append(cur)\n    else:\n        out.append(0)\nans = " + ("out.count(0)" if turned else "out"),),
        wrong_cpp=("int cur = 0;\nvector<int> res;\nfor (int x : a) {\n    if (x < 0) cur = max(0, cur - 1);\n    else if (cur < c) res.push_back(++cur);\n    else res.push_back(0);\n}\n" + cend,),
        draw=_cars,
    )


def _cars(rng: random.Random, size: int) -> dict[str, object]:
    n = rng.randint(1, SIZES[size])
    names = rng.sample(range(1, rng.choice((100, 10**9))), n)
    a, come = [names[0]], [names[0]]
    for x in names[1:]:
        if come and rng.random() < 0.45:
            a.append(-come.pop(rng.randrange(len(come))))
        else:
            a.append(x)
            come.append(x)
    return {"n": n, "c": rng.randint(1, max(2, n // 4)), "a": a}


@family(1100, "implementation", "sortings")
def simulation_sessions(rng: random.Random) -> Task:
    """Moments of activity make sessions by a time-out: the number, or the total time online."""
    total = rng.random() < 0.6
    strict = rng.random() < 0.5
    high = rng.choice((1000, 10**6, 10**9))
    op = "<" if strict else "<="
    rule = "less than $k$" if strict else "at most $k$"
    goal = "How long are all sessions together, if a session lasts from its first click to its last?" if total else "How many clicks does the largest session have?"
    core = f"a.sort()\nans = {0 if total else 1}\n" + (f"for i in range(1, n):\n    if a[i] - a[i - 1] {op} k:\n        ans += a[i] - a[i - 1]" if total else f"cur = 1\nfor i in range(1, n):\n    if a[i] - a[i - 1] {op} k:\n        cur += 1\n    else:\n        cur = 1\n    ans = max(ans, cur)")
    alt = f"g = []\nfor x in sorted(a):\n    if g and x - g[-1][-1] {op} k:\n        g[-1].append(x)\n    else:\n        g.append([x])\nans = " + ("sum(s[-1] - s[0] for s in g)" if total else "max(map(len, g))")
    return Task(
        reads=((Int("n", 1, rng.choice((1000, 10**5))), Int("k", 1, high)), Ints("a", "n", 0, high, "the moments")),
        stories=(
            f"A [site|shop] on the internet recorded $n$ clicks of one visitor at seconds $a_1, \\dots, a_n$, in no special order. Two neighbouring clicks in time belong to the same session if {rule} seconds lie between them. {goal}",
            f"[In a cave|In a forest of {{place}}] {{hero}} wrote down $n$ moments when a bat cried, [not|though not always] in the order of time; we call them clicks. A session is a longest possible run of clicks in which each one comes {rule} seconds after the previous one. {goal}",
            f"You are given $n$ integers $a_i$ (clicks). Sort them; cut the sorted row between two neighbours unless their difference is {rule}. The pieces are called sessions. {goal}",
        ),
        asks=("the total length of all sessions",) if total else ("the number of clicks in the largest session",),
        output="int",
        python=(core, alt),
        cpp=(
            f"sort(a.begin(), a.end());\nint ans = {0 if total else 1}, cur = 1;\nfor (int i = 1; i < n; i++) {{\n    if (a[i] - a[i - 1] {op} k) {'ans += a[i] - a[i - 1]' if total else 'cur++'};\n    else cur = 1;\n    {'' if total else 'ans = max(ans, cur);'}\n}}",
            f"sort(a.begin(), a.end());\nint ans = 0;\nfor (int i = 0; i < n;) {{\n    int j = i;\n    while (j + 1 < n && a[j + 1] - a[j] {op} k) j++;\n    ans {'+= a[j] - a[i]' if total else '= max(ans, j - i + 1)'};\n    i = j + 1;\n}}",
        ),
        wrong_python=(core.replace("a.sort()\n", ""), core.replace(f"{op} k", f"{'<=' if strict else '<'} k"), alt.replace("[-1][-1]", "[-1][0]")),
        wrong_cpp=(f"sort(a.begin(), a.end());\nint ans = 0;\nfor (int i = 0; i < n;) {{\n    int j = i;\n    while (j + 1 < n && a[j + 1] - a[i] {op} k) j++;\n    ans {'+= a[j] - a[i]' if total else '= max(ans, j - i + 1)'};\n    i = j + 1;\n}}",),
        draw=lambda r, size: _clicks(r, size, high),
    )


def _clicks(rng: random.Random, size: int, high: int) -> dict[str, object]:
    n, k, x = rng.randint(1, SIZES[size]), rng.randint(1, 6), rng.randint(0, 20)
    a = []
    for _ in range(n):
        a.append(min(high, x))
        x += rng.choice((k, k, k - 1, k + 1, 0, rng.randint(0, 3 * k)))
    rng.shuffle(a)
    return {"n": n, "k": k, "a": a}


@family(900, "implementation")
def simulation_battery(rng: random.Random) -> Task:
    """A battery that is charged and drained, bounded by 0 and a maximum."""
    full = rng.choice((10, 100, 500))
    kind = rng.choice(("end", "empty", "wasted"))
    start = rng.choice((0, full // 2, full))
    goal = {"end": "What is its charge in the end?", "empty": "After how many of the events is the charge exactly $0$?", "wasted": f"How much is wasted in total by charging beyond {full}?"}[kind]
    note = {"end": "", "empty": "    if cur == 0:\n        cnt += 1\n", "wasted": ""}[kind]
    end = {"end": "ans = cur", "empty": "ans = cnt", "wasted": "ans = lost"}[kind]
    core = f"cur = {start}\ncnt = lost = 0\nfor x in a:\n    cur += x\n    if cur > {full}:\n        lost += cur - {full}\n        cur = {full}\n    if cur < 0:\n        cur = 0\n{note}{end}"
    alt = {"end": f"cur = {start}\nfor x in a:\n    cur = min({full}, max(0, cur + x))\nans = cur", "empty": f"ans = 0\ncur = {start}\nfor i in range(n):\n    cur = sorted((0, cur + a[i], {full}))[1]\n    ans += cur == 0", "wasted": f"ans = 0\ncur = {start}\nfor x in a:\n    ans += max(0, cur + x - {full})\n    cur = max(0, min({full}, cur + x))"}[kind]
    cnote = "    if (cur == 0) cnt++;\n" if kind == "empty" else ""
    cpp = f"int cur = {start}, cnt = 0;\nlong long lost = 0;\nfor (int x : a) {{\n    cur += x;\n    if (cur > {full}) {{\n        lost += cur - {full};\n        cur = {full};\n    }}\n    if (cur < 0) cur = 0;\n{cnote}}}\nlong long {end};"
    calt = f"long long cur = {start}, {'ans = 0' if kind != 'end' else 'k'};\nfor (int i = 0; i < n; i++) {{\n    {f'ans += max(0LL, cur + a[i] - {full});' if kind == 'wasted' else ''}\n    cur = max(0LL, min({full}LL, cur + a[i]));\n    {'ans += cur == 0;' if kind == 'empty' else ''}\n}}\n{'auto ans = cur;' if kind == 'end' else ''}"
    bad = {"end": f"ans = max(0, min({full}, {start} + sum(a)))", "empty": f"ans = 0\ncur = {start}\nfor x in a:\n    cur += x\n    ans += cur <= 0", "wasted": f"ans = max(0, {start} + sum(a) - {full})"}[kind]
    return Task(
        reads=(Int("n", 1, rng.choice((100, 1000))), Ints("a", "n", -full, full)),
        stories=(
            f"A battery holds a charge between $0$ and {full}; at first it is {start}. There are $n$ events: if $a_i \\ge 0$, the battery is charged by $a_i$, but not above {full} (the rest is wasted); otherwise it is drained by $-a_i$, or down to $0$ if there is not so much. {goal}",
            f"{{hero}}'s [phone|lantern|robot] shows its charge as an integer from $0$ to {full}. In the morning it shows {start}. During the day the charge changes $n$ times: the $i$-th change adds $a_i$, which may be negative. It never leaves the bounds: below $0$ it is $0$, above {full} it is {full}, and what is above counts as wasted. {goal}",
            f"A variable $c$ is {start} at first. For $i = 1, 2, \\dots, n$, [add|we add] $a_i$ to $c$ and then replace $c$ by $0$ if it is negative and by {full} if it exceeds {full} (the part above {full} is called wasted charge, and $c$ is called the charge). {goal}",
        ),
        asks={"end": "the final charge", "empty": "the number of events after which the charge is zero", "wasted": "the total amount wasted"}[kind],
        output="int",
        python=(core, alt),
        cpp=(cpp, calt),
        wrong_python=(bad, core.replace("    if cur < 0:\n        cur = 0\n", "")) if kind != "empty" else (bad,),
        wrong_cpp=(cpp.replace("    if (cur < 0) cur = 0;\n", ""),),
        draw=lambda r, size: {"n": (n := r.randint(1, SIZES[size])), "a": [r.choice((r.randint(-full, full), r.randint(-full // 2, full // 2), r.choice((-full, full)))) for _ in range(n)]},
    )


@family(1000, "implementation")
def simulation_vote_leader(rng: random.Random) -> Task:
    """Votes as they come: the winner with a rule for ties, or the changes of leader."""
    kind = rng.choice(("first", "small", "changes"))
    goal = {
        "first": "The winner is the candidate with most votes; among several, the one who got the last of these votes earliest. Who wins?",
        "small": "The winner is the candidate with most votes; among several, the one with the smallest number. Who wins?",
        "changes": "The leader after a vote is the only candidate with most votes, or, when several have most, the previous leader. The first vote makes its candidate the leader. How many times does the leader change after that?",
    }[kind]
    step = "from collections import Counter\n---\nc = Counter()\nlead = a[0]\ncnt = 0\nfor x in a:\n    c[x] += 1\n    if c[x] > c[lead]:\n        lead = x\n        cnt += 1\nans = " + ("cnt" if kind == "changes" else "lead")
    python = {
        "first": (step, "c = {}\nbest = 0\nfor x in a:\n    c[x] = c.get(x, 0) + 1\n    if c[x] > best:\n        best = c[x]\n        ans = x"),
        "small": ("ans = max(sorted(set(a)), key=a.count)", "from collections import Counter\n---\nc = Counter(a)\nbest = max(c.values())\nans = min(x for x in c if c[x] == best)"),
        "changes": (step, "c = {}\nlead = 0\nans = -1\nfor x in a:\n    c[x] = c.get(x, 0) + 1\n    if x != lead and c[x] > c.get(lead, 0):\n        lead = x\n        ans += 1"),
    }[kind]
    cpp = {
        "first": ("map<int, int> c;\nint best = 0, ans = 0;\nfor (int x : a) {\n    if (++c[x] > best) {\n        best = c[x];\n        ans = x;\n    }\n}", "map<int, pair<int, int>> c;\nfor (int i = 0; i < n; i++) {\n    c[a[i]].first++;\n    c[a[i]].second = -i;\n}\nint ans = a[0];\nfor (auto &p : c) if (p.second > c[ans]) ans = p.first;"),
        "small": ("map<int, int> c;\nfor (int x : a) c[x]++;\nint ans = 0, best = 0;\nfor (auto &p : c) if (p.second > best) best = p.second, ans = p.first;", "sort(a.begin(), a.end());\nint ans = a[0], best = 0;\nfor (int i = 0, j = 0; i < n; i = j) {\n    while (j < n && a[j] == a[i]) j++;\n    if (j - i > best) {\n        best = j - i;\n        ans = a[i];\n    }\n}"),
        "changes": ("map<int, int> c;\nint lead = a[0], ans = 0;\nfor (int x : a) {\n    c[x]++;\n    if (c[x] > c[lead]) {\n        lead = x;\n        ans++;\n    }\n}", "map<int, int> c;\nint lead = 0, best = 0, cnt = 0;\nfor (int x : a) {\n    int k = ++c[x];\n    if (k > best) {\n        best = k;\n        if (x != lead) cnt++;\n        lead = x;\n    }\n}\nint ans = cnt - 1;"),
    }[kind]
    wrong = {
        "first": ("ans = max(sorted(set(a)), key=a.count)", "ans = max(a, key=a.count)"),
        "small": ("ans = max(a, key=a.count)", "ans = max(sorted(set(a), reverse=True), key=a.count)"),
        "changes": (step.replace("c[x] > c[lead]", "x != lead and c[x] >= c[lead]"), step.replace("ans = cnt", "ans = cnt + 1")),
    }[kind]
    wcpp = {"first": cpp[0].replace("++c[x] > best", "++c[x] >= best"), "small": cpp[0].replace("> best", ">= best"), "changes": cpp[0].replace("c[x] > c[lead]", "c[x] >= c[lead]")}[kind]
    return Task(
        reads=(Int("n", 1, rng.choice((100, 1000)), "the number of votes"), Ints("a", "n", 1, rng.choice((100, 10**5)), "the votes")),
        stories=(
            f"$n$ votes are counted one after another; the $i$-th is for candidate $a_i$. {goal}",
            f"[In {{place}}|At the assembly of dwarves] a [mayor|king] is elected. {{hero}} draws $n$ papers from [a hat|the urn]; the $i$-th paper bears the number $a_i$ of a candidate and gives that candidate a vote. {goal}",
            f"A [game|show] lasts $n$ rounds, and round $i$ brings one vote to candidate $a_i$. All start without votes. {goal}",
        ),
        asks=("the number of changes of the leader",) if kind == "changes" else ("the number of the winner",),
        output="int",
        python=python,
        cpp=cpp,
        wrong_python=wrong,
        wrong_cpp=(wcpp,),
        draw=lambda r, size: {"n": (n := r.randint(1, SIZES[size])), "a": [r.randint(1, r.choice((2, 3, 4))) for _ in range(n)]},
    )


@family(1100, "implementation", "data structures", "strings")
def simulation_editor(rng: random.Random) -> Task:
    """Typing with keys for deletion and doubling or undoing; the length or the text."""
    back, other = rng.choice(("<#", "-+", "*#"))
    kind = rng.choice(("double", "clear", "swap"))
    what = {"double": "writes the last character of the text once more (does nothing if the text is empty)", "clear": "deletes the whole text", "swap": "exchanges the last two characters of the text (does nothing if there are fewer than two)"}[kind]
    do = {"double": "st += st[-1:]", "clear": "st = []", "swap": "st[-2:] = st[-2:][::-1]"}[kind]
    dos = {"double": "x += x[-1:]", "clear": "x = ''", "swap": "x = x[:-2] + x[-2:][::-1]"}[kind]
    cdo = {"double": "if (!x.empty()) x += x.back();", "clear": "x = \"\";", "swap": "if (x.size() > 1) swap(x[x.size() - 1], x[x.size() - 2]);"}[kind]
    core = f"st = []\nfor c in s:\n    if c == '{back}':\n        if st:\n            st.pop()\n    elif c == '{other}':\n        {do}\n    else:\n        st.append(c)\nans = ''.join(st)"
    return Task(
        reads=(Word("s", 1, rng.choice((100, 1000)), "abc" + back + other, "the keys pressed"),),
        stories=(
            f"A text is empty at first. The keys of a string $s$ are pressed from left to right. The key {back} deletes the last character of the text (nothing happens if the text is empty), the key {other} {what}, and any other key appends its own character. It is known that the text is not empty in the end. [What is the text then?|Find the text.]",
            f"{{hero}}'s [old computer|typewriter] has only few keys. Key {back} removes the last character, if there is one; key {other} {what}; each of the other keys writes itself at the end. {{friend}} recorded all keys as a string $s$. The final text has at least one character. Which text was written?",
            f"Process the characters of $s$ in order, keeping a string that is initially empty: {back} erases its last character if it is not empty; {other} {what}; other characters are added at the end. The input is such that the result is not empty. [Find|Determine] the result.",
        ),
        asks=("the final text", "the resulting text"),
        output="str",
        python=(core, f"x = ''\nfor c in s:\n    if c == '{back}':\n        x = x[:-1]\n    elif c == '{other}':\n        {dos}\n    else:\n        x += c\nans = x"),
        cpp=(
            f"string x;\nfor (char c : s) {{\n    if (c == '{back}') {{\n        if (!x.empty()) x.pop_back();\n    }} else if (c == '{other}') {{\n        {cdo}\n    }} else x += c;\n}}\nstring ans = x;",
            f"string x = \"\";\nfor (size_t i = 0; i < s.size(); i++) {{\n    if (isalnum(s[i])) x.push_back(s[i]);\n    else if (s[i] == '{other}') {{ {cdo} }}\n    else if (x.size() > 0) x.erase(x.size() - 1);\n}}\nauto ans = x;",
        ),
        wrong_python=(core.replace(f"        {do}\n", "        pass\n"),),
        wrong_cpp=(f"string x;\nfor (char c : s) {{\n    if (c == '{back}') {{\n        if (x.size() > 1) x.pop_back();\n    }} else if (c == '{other}') {{\n        {cdo}\n    }} else x += c;\n}}\nstring ans = x;",),
        draw=lambda r, size: _keys(r, size, back, other, kind == "clear"),
    )


def _keys(rng: random.Random, size: int, back: str, other: str, rare: bool) -> dict[str, object]:
    letters = rng.choice(("ab", "abc"))
    keys = rng.choices((letters[0], letters[-1], back, other), weights=(3, 3, 3, 1 if rare else 2), k=rng.randint(0, SIZES[size] - 1))
    return {"s": "".join(keys) + rng.choice(("a", "ab", f"ab{other}b", f"a{back}b", f"aab{back}"))}
