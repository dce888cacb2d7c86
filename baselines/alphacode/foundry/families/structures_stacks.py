"""Stacks, queues, heaps and ordered sets in short tasks."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Table, Task, Values, Word, family


@family(1300, "data structures")
def nearest_beyond(rng: random.Random) -> Task:
    """For every element the nearest greater (smaller) one on a side."""
    sign, word = rng.choice(((">", "greater"), ("<", "smaller"), (">=", "not smaller"), ("<=", "not greater")))
    right = rng.random() < 0.5
    side = "right" if right else "left"
    give = rng.choice(("value", "distance"))
    high = rng.choice((100, 1000, 10**9))
    ask = {"value": "the value of that element", "distance": "the distance to it (the difference of the positions)"}[give]
    none = {"value": "-1", "distance": "0"}[give]
    got = {"value": "a[j]", "distance": "abs(j - i)"}[give]
    rngs = "range(i + 1, n)" if right else "range(i - 1, -1, -1)"
    order = "range(n - 1, -1, -1)" if right else "range(n)"
    stack = f"ans = [{none}] * n\nst = []\nfor i in {order}:\n    while st and not a[st[-1]] {sign} a[i]:\n        st.pop()\n    if st:\n        j = st[-1]\n        ans[i] = {got}\n    st.append(i)"
    brute = f"ans = []\nfor i in range(n):\n    res = {none}\n    for j in {rngs}:\n        if a[j] {sign} a[i]:\n            res = {got}\n            break\n    ans.append(res)"
    cl = "int i = n - 1; i >= 0; i--" if right else "int i = 0; i < n; i++"
    cc = f"vector<long long> ans(n, {none});\nstack<int> st;\nfor ({cl}) {{\n    while (!st.empty() && !(a[st.top()] {sign} a[i])) st.pop();\n    if (!st.empty()) {{\n        int j = st.top();\n        ans[i] = {got};\n    }}\n    st.push(i);\n}}"
    inner = "int j = i + 1; j < n; j++" if right else "int j = i - 1; j >= 0; j--"
    c2 = f"vector<long long> ans(n, {none});\nfor (int i = 0; i < n; i++) for ({inner}) if (a[j] {sign} a[i]) {{\n    ans[i] = {got};\n    break;\n}}"
    flip = {">": ">=", ">=": ">", "<": "<=", "<=": "<"}[sign]
    return Task(
        reads=(Int("n", 1, rng.choice((1000, 10**5)), "the length of the array"), Ints("a", "n", 1, high)),
        stories=(
            f"[You are given|Given is] an array $a$ of $n$ integers. For every position $i$ consider the nearest element to the {side} of it that is {word} than $a_i$" + ("" if "not" not in word else " (equal elements count as well)") + f", and find {ask}. If there is no such element, the answer for this position is {none}.",
            f"$n$ {{things}} stand in a row from left to right, the $i$-th having height $a_i$. Somebody at each of them looks to the {side} for the closest one whose height is {word} than the height of the own one[, if any|]. For each of the {{things}} [report|find] {ask}, or {none} if [the search fails|there is none].",
            f"{{hero}} [keeps|has] a diary with the temperatures $a_1, a_2, \\dots, a_n$ of $n$ days. For each day {{hero}} looks for the closest {'later' if right else 'earlier'} day (so to the {side} in the list) whose temperature is {word} than on that day. Print for every day {ask}; use {none} [for days without such a day|where no such day exists].",
        ),
        asks="$n$ integers — the answers for all positions from left to right", output="ints", python=(stack, brute), cpp=(cc, c2),
        wrong_python=(stack.replace(f"a[st[-1]] {sign} a[i]", f"a[st[-1]] {flip} a[i]"), brute.replace("            break\n", "")),
        wrong_cpp=(c2.replace("    break;\n", ""),),
        draw=lambda rng, size: (lambda n, top: {"n": n, "a": [rng.randint(1, top) for _ in range(n)]})(rng.randint(1 if size else 2, (4, 8, 25, 80)[size]), min(high, rng.choice((3, 6, 100, high)))),
    )


@family(1200, "data structures", "strings", "implementation")
def bracket_kinds(rng: random.Random) -> Task:
    """Brackets of several kinds: the first error, or the deepest nesting."""
    kinds = rng.choice(("()[]", "()[]{}", "()<>", "{}<>"))
    ask_kind = rng.choice(("valid", "prefix", "error"))
    pair = {kinds[i + 1]: kinds[i] for i in range(0, len(kinds), 2)}
    shown = ", ".join(f"'{kinds[i]}' with '{kinds[i + 1]}'" for i in range(0, len(kinds), 2)).replace("[", "\\[").replace("]", "\\]")
    opens = "".join(kinds[::2])
    head = f"pair = {pair!r}\nst = []\nbad = 0\nfor i in range(len(s)):\n    c = s[i]\n    if c not in pair:\n        st.append(c)\n    elif st and st[-1] == pair[c]:\n        st.pop()\n    else:\n        bad = i + 1\n        break\n"
    yesno = ask_kind == "valid"
    fin = {"valid": "ans = bad == 0 and not st", "prefix": "ans = bad - 1 if bad else len(s)", "error": "ans = bad if bad else (len(s) + 1 if st else 0)"}[ask_kind]
    ask = {"valid": "the sequence is correct", "prefix": "the greatest $k$ such that the first $k$ characters can be continued to a correct sequence",
        "error": "0 if the sequence is correct; otherwise the least $k$ such that the first $k$ characters cannot be continued to a correct sequence, or the length of $s$ plus 1 if there is no such $k$"}[ask_kind]
    chead = "".join(f"close_of['{kinds[i]}'] = '{kinds[i + 1]}';\n" for i in range(0, len(kinds), 2))
    cc = f"map<char, char> close_of;\n{chead}string st;\nint bad = 0;\nfor (int i = 0; i < (int)s.size(); i++) {{\n    if (close_of.count(s[i])) st += close_of[s[i]];\n    else if (!st.empty() && st.back() == s[i]) st.pop_back();\n    else {{\n        bad = i + 1;\n        break;\n    }}\n}}\n"
    cfin = {"valid": "bool ans = bad == 0 && st.empty();", "prefix": "int ans = bad ? bad - 1 : (int)s.size();", "error": "int ans = bad ? bad : (st.empty() ? 0 : (int)s.size() + 1);"}[ask_kind]
    red = f"kinds = {[kinds[i:i + 2] for i in range(0, len(kinds), 2)]!r}\ndef reduced(w):\n    old = None\n    while w != old:\n        old = w\n        for k in kinds:\n            w = w.replace(k, '')\n    return w\n---\n"
    fine = f"all(c in '{opens}' for c in reduced(s[:k]))"
    alt = red + {"valid": "ans = reduced(s) == ''", "prefix": f"ans = 0\nfor k in range(1, len(s) + 1):\n    if {fine}:\n        ans = k\n    else:\n        break",
        "error": f"ans = 0\nfor k in range(1, len(s) + 1):\n    if not {fine}:\n        ans = k\n        break\nif ans == 0 and reduced(s):\n    ans = len(s) + 1"}[ask_kind]
    idx = f"string o = \"{opens}\", c = \"{kinds[1::2]}\";\nvector<int> st;\nint bad = 0, i = 0;\nfor (char x : s) {{\n    i++;\n    size_t p = o.find(x);\n    if (p != string::npos) {{\n        st.push_back(p);\n        continue;\n    }}\n    if (st.empty() || st.back() != (int)c.find(x)) {{\n        bad = i;\n        break;\n    }}\n    st.pop_back();\n}}\n"
    loose = head.replace(" and st[-1] == pair[c]", "")
    wrong = [loose + fin]
    wrong.append({"valid": f"ans = len(s) % 2 == 0 and all(s.count(p) == s.count(q) for q, p in {pair!r}.items())", "prefix": head + "ans = bad if bad else len(s)", "error": head + "ans = bad"}[ask_kind])
    def draw(rng: random.Random, size: int) -> Values:
        length = rng.randint(1, (6, 10, 25, 60)[size])
        st: list[str] = []
        out = []
        for i in range(length):
            if st and (rng.random() < 0.5 or len(st) >= length - i):
                out.append(st.pop())
            else:
                k = rng.randrange(0, len(kinds), 2)
                out.append(kinds[k])
                st.append(kinds[k + 1])
        if rng.random() < 0.5:
            out[rng.randrange(length)] = rng.choice(kinds)
        if rng.random() < 0.2:
            i = rng.randrange(length)
            j = rng.randrange(length)
            out[i], out[j] = out[j], out[i]
        if rng.random() < 0.6 and st and len(out) > len(st):
            out += st[::-1]
        return {"s": "".join(out)}
    return Task(
        reads=(Word("s", 1, rng.choice((100, 1000, 10**5)), kinds),),
        stories=(
            f"Brackets of different kinds [belong together|match] like this: {shown}. The empty sequence is correct; if $A$ and $B$ are correct, then so are $AB$ and $A$ enclosed in a matching pair of brackets; [nothing else is correct|no other sequences are]. [You are given|Given is] a string $s$ of brackets. " + ("Is it a correct sequence?" if yesno else f"Find {ask}."),
            f"{{hero}} is writing an editor for a programming language with the bracket pairs {shown}. In a correct text of brackets every bracket that is opened is closed later by the bracket of the same kind, [what is opened last is closed first|and brackets opened later are closed earlier]. " + ("Has {hero} typed a correct text $s$?" if yesno else f"{{hero}} typed the text $s$. The editor [shows|must show] {ask}. What does it show?"),
            f"[A goods train|A pile of plates] is described by a string $s$: an opening bracket puts an item of that kind on top of a pile, a closing bracket takes the top item, which must be of the same kind (the pairs are {shown}). The sequence $s$ is correct if no step fails and the pile is empty both [before and after|at the start and at the end]. " + ("Check whether $s$ is correct." if yesno else f"Compute {ask}."),
        ),
        asks=ask, output="yesno" if yesno else "int", yes=rng.choice((("YES", "NO"), ("Yes", "No"), ("correct", "incorrect"))),
        python=(head + fin, alt), cpp=(cc + cfin, idx + cfin), wrong_python=tuple(wrong), wrong_cpp=(cc.replace(" && st.back() == s[i]", "") + cfin,), draw=draw,
    )


@family(1400, "data structures")
def running_kth(rng: random.Random) -> Task:
    """The k-th largest or smallest of every prefix, by a heap."""
    large = rng.random() < 0.5
    distinct = rng.random() < 0.4
    what = "largest" if large else "smallest"
    high = rng.choice((100, 10**9))
    d = "distinct " if distinct else ""
    note = "equal values count once" if distinct else "equal elements count separately: in $5, 5, 3$ the second largest is $5$ and the second smallest is $5$"
    col = "set(a[:i])" if distinct else "a[:i]"
    slow = f"ans = []\nfor i in range(1, n + 1):\n    b = sorted({col}, reverse={large})\n    ans.append(b[k - 1] if len(b) >= k else -1)"
    sg = "" if large else "-"
    heap = "import heapq\n---\nh = []\nans = []\n" + ("seen = set()\n" if distinct else "") + "for x in a:\n" + ("    if x not in seen:\n        seen.add(x)\n" if distinct else "") + f"    {'    ' if distinct else ''}heapq.heappush(h, {sg}x)\n    if len(h) > k:\n        heapq.heappop(h)\n    ans.append({sg}h[0] if len(h) == k else -1)"
    ins = "from bisect import insort\n---\nb = []\nans = []\nfor x in a:\n" + ("    if x not in b:\n        insort(b, x)\n" if distinct else "    insort(b, x)\n") + f"    if len(b) < k:\n        ans.append(-1)\n    else:\n        ans.append(b[{'-k' if large else 'k - 1'}])"
    st = "set" if distinct else "multiset"
    cmp = ", greater<long long>" if large else ""
    cc = f"{st}<long long{cmp}> s;\nvector<long long> ans;\nfor (auto x : a) {{\n    s.insert(x);\n    if ((int)s.size() > k) s.erase(prev(s.end()));\n    if ((int)s.size() == k) ans.push_back(*s.rbegin());\n    else ans.push_back(-1);\n}}"
    c2 = f"vector<long long> b, ans;\nfor (auto x : a) {{\n    auto p = lower_bound(b.begin(), b.end(), (long long)x);\n    " + ("if (p == b.end() || *p != x) " if distinct else "") + f"b.insert(p, x);\n    int len = b.size();\n    ans.push_back(len < k ? -1 : b[{'len - k' if large else 'k - 1'}]);\n}}"
    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(2, (4, 8, 25, 60)[size])
        top = min(high, rng.choice((3, 8, high)))
        return {"n": n, "k": rng.randint(1, min(n, rng.choice((2, 4, 10)))), "a": [rng.randint(1, top) for _ in range(n)]}
    swap = f"ans = []\nfor i in range(1, n + 1):\n    b = sorted({col if not distinct else 'a[:i]'}, reverse={large})\n    ans.append(b[k - 1] if len(b) >= k else -1)" if distinct else slow.replace("a[:i]", "set(a[:i])")
    return Task(
        reads=((Int("n", 1, 10**5), Int("k", 1, "n")), Ints("a", "n", 1, high)),
        stories=(
            f"[You are given|Given is] a sequence $a_1, a_2, \\dots, a_n$ and a number $k$. For every $i$ from 1 to $n$ find the $k$-th {what} {d}value among the first $i$ elements ({note}). If there are fewer than $k$ {d}values, the answer for this $i$ is -1.",
            f"At a [competition|contest] in {{place}} $n$ participants [come|appear] one after another; the $i$-th gets $a_i$ points. After each of them the board shows the $k$-th {what} {d}result so far, or -1 while there are fewer than $k$ {d}results; {note}. What does the board show[ after each participant|]?",
            f"{{hero}} receives $n$ {{things}} of prices $a_1, a_2, \\dots, a_n$, in this order, and after each [delivery|of them] writes down the $k$-th {what} of the {d}prices seen until then ({note}); when the {d}prices are too few, {{hero}} writes -1. [Find|Restore] the numbers written down.",
        ),
        asks="$n$ integers — the answers for $i = 1, 2, \\dots, n$", output="ints", python=(slow, heap, ins), cpp=(cc, c2),
        wrong_python=(swap, slow.replace(f"reverse={large}", f"reverse={not large}")), wrong_cpp=(c2.replace("len < k", "len <= k"),), draw=draw,
    )


@family(1200, "implementation", "data structures")
def queue_of_jobs(rng: random.Random) -> Task:
    """A round robin queue: in which order or when all is done."""
    what = rng.choice(("last", "order", "when"))
    ask = {"last": "the number of the one who leaves last", "order": "the numbers in the order of leaving", "when": "for each of $1, 2, \\dots, n$, how many turns have been taken (by all together) up to and including the last turn of this one"}[what]
    sim = "from collections import deque\n---\nq = deque((a[i], i + 1) for i in range(n))\norder = []\nwhen = [0] * n\nturn = 0\nwhile q:\n    x, i = q.popleft()\n    turn += 1\n    if x <= k:\n        order.append(i)\n        when[i - 1] = turn\n    else:\n        q.append((x - k, i))\n"
    fin = {"last": "ans = order[-1]", "order": "ans = order", "when": "ans = when"}[what]
    rounds = "need = [(x + k - 1) // k for x in a]\n"
    alt = rounds + {"last": "best = max(need)\nans = max(i + 1 for i in range(n) if need[i] == best)", "order": "ans = sorted(range(1, n + 1), key=lambda i: need[i - 1])",
        "when": "ans = []\nfor i in range(n):\n    cnt = 0\n    for j in range(n):\n        cnt += min(need[j], need[i] if j <= i else need[i] - 1)\n    ans.append(cnt)"}[what]
    cq = "queue<pair<int, int>> q;\nfor (int i = 0; i < n; i++) q.push({a[i], i + 1});\nvector<int> order, when_(n);\nint turn = 0;\nwhile (!q.empty()) {\n    auto [x, i] = q.front();\n    q.pop();\n    turn++;\n    if (x <= k) {\n        order.push_back(i);\n        when_[i - 1] = turn;\n    } else q.push({x - k, i});\n}\n"
    cfin = {"last": "int ans = order.back();", "order": "vector<int> ans = order;", "when": "vector<int> ans = when_;"}[what]
    calt = {"last": "int ans = 0, best = 0;\nfor (int i = 0; i < n; i++) {\n    int c = (a[i] + k - 1) / k;\n    if (c >= best) {\n        best = c;\n        ans = i + 1;\n    }\n}",
        "order": "vector<int> ans(n);\nfor (int i = 0; i < n; i++) ans[i] = i + 1;\nstable_sort(ans.begin(), ans.end(), [&](int x, int y) { return (a[x - 1] + k - 1) / k < (a[y - 1] + k - 1) / k; });",
        "when": "vector<int> ans(n);\nfor (int i = 0; i < n; i++) {\n    int c = (a[i] + k - 1) / k;\n    for (int j = 0; j < n; j++) ans[i] += min((a[j] + k - 1) / k, j <= i ? c : c - 1);\n}"}[what]
    floor = sim.replace("if x <= k:", "if x < k:") + fin
    naive = {"last": "ans = a.index(max(a)) + 1", "order": "ans = sorted(range(1, n + 1), key=lambda i: a[i - 1])", "when": rounds + "ans = need"}[what]
    return Task(
        reads=((Int("n", 1, 100), Int("k", 1, 100)), Ints("a", "n", 1, 100)),
        stories=(
            f"[In a queue|There] are $n$ [people|customers], numbered from 1 in this order; the $i$-th wants $a_i$ [tickets|loaves]. The first in the queue buys at most $k$ of them at a time: those who still want more go to the end of the queue, the others [leave|go away]. This goes on until the queue is empty. Find {ask}. (A turn is one purchase.)",
            f"A processor has $n$ jobs, job $i$ needing $a_i$ units of time. It takes the first job of the queue (at the beginning they are in the order $1, 2, \\dots, n$) and works on it for $k$ units, or less if the job is finished earlier; [this is one turn|that makes one turn]. A finished job leaves; an unfinished one is put at the end of the queue. Compute {ask}.",
            f"{{hero}} [gives out|hands out] candies to $n$ children who stand in line, number 1 being first. Child $i$ will go home only with at least $a_i$ candies. In one turn {{hero}} gives $k$ candies to the first child in line; the child [goes|leaves for] home if that is enough, or else joins the line again at its end. [What is|Tell] {ask}?".replace("[What is|Tell]", "What is" if what == "last" else "What are" if what == "order" else "Determine,") if what != "when" else f"{{hero}} gives out candies to $n$ children who stand in line, number 1 being first. Child $i$ will go home only with at least $a_i$ candies. In one turn {{hero}} gives $k$ candies to the first child in line; the child goes home if that is enough, or else joins the line again at its end. Determine, {ask}.",
        ),
        asks=ask, output="int" if what == "last" else "ints", python=(sim + fin, alt), cpp=(cq + cfin, calt), wrong_python=(floor, naive), wrong_cpp=(cq.replace("x <= k", "x < k") + cfin,),
        draw=lambda rng, size: (lambda n, k: {"n": n, "k": k, "a": [rng.choice((rng.randint(1, 20), k, 2 * k, rng.randint(1, 5))) for _ in range(n)]})(rng.randint(2, (4, 8, 20, 40)[size]), rng.randint(1, 7)),
    )


@family(1300, "data structures", "implementation")
def commands_on_a_set(rng: random.Random) -> Task:
    """Commands add and remove numbers; after each one something of the multiset is asked."""
    what = rng.choice(("distinct", "max", "odd", "often"))
    high = rng.choice((100, 1000, 10**9))
    ask = {"distinct": "the number of different values on the board", "max": "the largest number on the board (0 if the board is empty)",
        "odd": "the number of values that are written on the board an odd number of times", "often": "the greatest number of times that a value is written on the board (0 if the board is empty)"}[what]
    now = {"distinct": "len(cnt)", "max": "max(cnt, default=0)", "odd": "sum(1 for v in cnt.values() if v % 2)", "often": "max(cnt.values(), default=0)"}[what]
    base = f"cnt = {{}}\nans = []\nfor c, x in ops:\n    if c == 1:\n        cnt[x] = cnt.get(x, 0) + 1\n    elif x in cnt:\n        cnt[x] -= 1\n        if cnt[x] == 0:\n            del cnt[x]\n    ans.append({now})"
    lst = f"b = []\nans = []\nfor c, x in ops:\n    if c == 1:\n        b.append(x)\n    elif x in b:\n        b.remove(x)\n    ans.append({ {'distinct': 'len(set(b))', 'max': 'max(b) if b else 0', 'odd': 'len([v for v in set(b) if b.count(v) % 2 == 1])', 'often': 'max([b.count(v) for v in b], default=0)'}[what] })"
    cnow = {"distinct": "int cur = cnt.size();", "max": "long long cur = cnt.empty() ? 0 : cnt.rbegin()->first;", "odd": "int cur = 0;\n    for (auto &p : cnt) cur += p.second % 2;", "often": "int cur = 0;\n    for (auto &p : cnt) cur = max(cur, p.second);"}[what]
    cc = f"map<long long, int> cnt;\nvector<long long> ans;\nfor (auto &p : ops) {{\n    if (p[0] == 1) cnt[p[1]]++;\n    else if (cnt.count(p[1]) && --cnt[p[1]] == 0) cnt.erase(p[1]);\n    {cnow.replace('&p', '&e').replace('p.second', 'e.second') if what in ('odd', 'often') else cnow}\n    ans.push_back(cur);\n}}"
    upd = {"distinct": "    long long cur = set<long long>(b.begin(), b.end()).size();", "max": "    long long cur = b.empty() ? 0 : *b.rbegin();", "odd": "    long long cur = 0;\n    for (auto i = b.begin(); i != b.end(); i = b.upper_bound(*i)) cur += b.count(*i) % 2;", "often": "    long long cur = 0;\n    for (long long v : b) cur = max<long long>(cur, b.count(v));"}[what]
    c2 = f"multiset<long long> b;\nvector<long long> ans;\nfor (auto [c, x] : ops) {{\n    if (c == 1) b.insert(x);\n    else {{\n        auto f = b.find(x);\n        if (f != b.end()) b.erase(f);\n    }}\n{upd}\n    ans.push_back(cur);\n}}"
    def draw(rng: random.Random, size: int) -> Values:
        q = rng.randint(2, (5, 9, 25, 60)[size])
        pool = [rng.randint(1, rng.choice((high, 10))) for _ in range(rng.choice((2, 3, 6)))]
        return {"q": q, "ops": [(1 if rng.random() < 0.6 else 2, rng.choice(pool)) for _ in range(q)]}
    allout = "        if x in cnt:\n            del cnt[x]"
    wrong = f"cnt = {{}}\nans = []\nfor c, x in ops:\n    if c == 1:\n        cnt[x] = cnt.get(x, 0) + 1\n    else:\n{allout}\n    ans.append({now})"
    fewer = wrong if what != "max" else base.replace("        if cnt[x] == 0:\n            del cnt[x]\n", "")
    return Task(
        reads=(Int("q", 1, rng.choice((100, 1000)), "the number of commands"), Table("ops", "q", (Int("c", 1, 2), Int("x", 1, high)), "a command")),
        stories=(
            f"[A board is empty at first|At first nothing is written on a board]. Then $q$ commands are carried out. The command '1 x' writes the number $x$ on the board[ (once more, if it is there already)|]; the command '2 x' erases one copy of $x$, and does nothing if there is none. After each command print {ask}.",
            f"{{hero}} has a bag of numbered {{things}}, which is empty in the beginning. [Every day|Each time] {{hero}} either puts in one with the number $x$ (command '1 x') or takes out one with the number $x$, if there is such a one (command '2 x'; otherwise nothing changes). The bag is the board in what follows. After each of the $q$ commands [tell|find] {ask}.",
            f"Maintain a multiset of integers, called the board, under $q$ operations: '1 x' inserts $x$; '2 x' removes a single occurrence of $x$, or changes nothing if $x$ does not occur. After every operation [output|report] {ask}.",
        ),
        asks=f"$q$ integers: after each command, {ask}", output="lines", python=(base, lst), cpp=(cc, c2), wrong_python=(fewer, base.replace("    elif x in cnt:\n        cnt[x] -= 1", "    else:\n        cnt[x] = cnt.get(x, 0) - 1") if what in ("distinct", "often", "odd") else base.replace("if c == 1", "if c != 2 or x in cnt")),
        wrong_cpp=(cc.replace("(cnt.count(p[1]) && --cnt[p[1]] == 0) ", "(cnt.count(p[1])) "),), draw=draw,
    )
