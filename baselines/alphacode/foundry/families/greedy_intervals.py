"""Intervals: overlapping, covering, merging, stabbing, gaps."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Table, Task, family


def _segments(rng: random.Random, size: int, high: int, least: int = 0) -> dict[str, object]:
    n = rng.randint(1, (4, 8, 25, 80)[size])
    top = min(high, rng.choice((6, 15, 60, 300, high)))
    long = max(1, rng.choice((top // 10 + 1, top // 3 + 1, top)))
    b = []
    for _ in range(n):
        left = rng.randint(1, top - least)
        b.append((left, rng.randint(left + least, min(top, left + least + long))))
    return {"n": n, "b": b}


@family(1100, "greedy", "sortings")
def greedy_activities(rng: random.Random) -> Task:
    """The most segments that do not overlap; touching is allowed or not; or the fewest to drop."""
    touch, drop = rng.random() < 0.5, rng.random() < 0.4
    high = rng.choice((1000, 10**5, 10**9))
    ok = ">=" if touch else ">"
    rule = "may start at the very moment when the previous one ends" if touch else "may not start at the moment when another one ends, only later"
    n_ = "n - " if drop else ""
    goal = "the smallest number that must be [given up|dropped] so that no two of the rest clash" if drop else "the largest number that can be [attended|chosen] so that no two clash"
    core = f"b.sort(key=lambda p: p[1])\nlast = -1\ncnt = 0\nfor l, r in b:\n    if l {ok} last:\n        cnt += 1\n        last = r\nans = {n_}cnt"
    return Task(
        reads=(Int("n", 1, rng.choice((1000, 10**5))), Table("b", "n", (Int("l", 1, high), Int("r", "l + 1", high)))),
        stories=(
            f"$n$ [lectures|talks|films] are announced; the $i$-th begins at moment $l_i$ and ends at moment $r_i$ ($l_i < r_i$). A person {'attends' if not drop else 'wants to attend'} them from beginning to end, and the next one {rule}. Find {goal}.",
            f"[You are given|Given are] $n$ segments $\\[l_i, r_i\\]$ on a line, $l_i < r_i$. Two segments clash if they have {'a common segment of positive length; a common end does not matter' if touch else 'at least one common point'}. Find {goal}.",
            f"{{hero}} owns [a hall|a boat|a telescope] in {{place}} and got $n$ requests to rent it; the $i$-th is for the time from $l_i$ to $r_i$, where $l_i < r_i$. Only one [guest|client] can use it at a time; a rent {rule}. [How should {{hero}} decide? |]Find {goal}.",
        ),
        asks=goal,
        output="int",
        python=(
            core,
            f"b.sort()\ncnt = 0\nend = -1\nfor l, r in b:\n    if l {ok} end:\n        cnt += 1\n        end = r\n    else:\n        end = min(end, r)\nans = {n_}cnt",
            f"b.sort(key=lambda p: -p[0])\nstart = 10 ** 18\ncnt = 0\nfor l, r in b:\n    if r {'<=' if touch else '<'} start:\n        start = l\n        cnt += 1\nans = {n_}cnt",
        ),
        cpp=(
            f"sort(b.begin(), b.end(), [](const auto &p, const auto &q) {{ return p[1] < q[1]; }});\nlong long last = -1;\nint cnt = 0;\nfor (auto &p : b) {{\n    if (p[0] {ok} last) {{\n        cnt++;\n        last = p[1];\n    }}\n}}\nint ans = {n_}cnt;",
            f"vector<pair<long long, long long>> v;\nfor (auto &p : b) v.push_back({{p[1], p[0]}});\nsort(v.begin(), v.end());\nlong long last = 0;\nint cnt = 0;\nfor (auto [r, l] : v) if (l {ok} last) last = r, cnt++;\nint ans = {n_}cnt;",
        ),
        wrong_python=(
            core.replace("key=lambda p: p[1]", ""),
            core.replace("key=lambda p: p[1]", "key=lambda p: p[1] - p[0]"),
            core.replace(f"l {ok} last", f"l {'>' if touch else '>='} last"),
        ),
        wrong_cpp=(f"sort(b.begin(), b.end());\nlong long last = -1;\nint cnt = 0;\nfor (auto &p : b) {{\n    if (p[0] {ok} last) {{\n        cnt++;\n        last = p[1];\n    }}\n}}\nint ans = {n_}cnt;",),
        draw=lambda r, size: _segments(r, size, high, 1),
    )


@family(1200, "greedy", "sortings")
def greedy_stab_points(rng: random.Random) -> Task:
    """The fewest points such that every segment holds one (or is hit within d)."""
    high = rng.choice((1000, 10**5, 10**9))
    d = rng.choice((0, 0, 1, 2, 5))
    near = f"at a distance of at most {d} from some point of it" if d else "in it (possibly at its end)"
    core = f"b.sort(key=lambda p: p[1])\nlast = -100\nans = 0\nfor l, r in b:\n    if last < l - {d}:\n        last = r + {d}\n        ans += 1"
    return Task(
        reads=(Int("n", 1, rng.choice((1000, 10**5))), Table("b", "n", (Int("l", 1, high), Int("r", "l", high)))),
        stories=(
            f"[You are given|Given are] $n$ segments $\\[l_i, r_i\\]$ of the number line. [Choose|Mark] as few integer points as possible so that for every segment at least one [chosen|marked] point lies {near}. How many points are needed?",
            f"[Along a straight road|On a long street of {{place}}] $n$ [shops|farms] stretch, the $i$-th from $l_i$ to $r_i$ (both ends included); they may overlap. {{hero}} puts [lamps|hydrants] at integer coordinates. A shop or farm is satisfied if one of them stands {near}. What is the smallest number of these that satisfies all?",
            f"$n$ [guests|workers] are in the office: the $i$-th from hour $l_i$ to hour $r_i$, inclusive. [The director|A photographer] comes at some whole hours for a moment. Every [one|person] must be met: a visit must lie {near.replace('point of it', 'moment of the stay').replace('in it (possibly at its end)', 'in the stay (its first and last hours count)')}. [How few visits are enough?|What is the least number of visits?]",
        ),
        asks=("the smallest number", "the minimum number that suffices"),
        output="int",
        python=(
            core,
            f"b.sort()\nans = 0\nend = -1\nfor l, r in b:\n    if ans == 0 or l - {d} > end:\n        ans += 1\n        end = r + {d}\n    else:\n        end = min(end, r + {d})",
            f"b.sort(key=lambda p: p[0], reverse=True)\npoint = None\nans = 0\nfor l, r in b:\n    if point is None or r + {d} < point:\n        point = l - {d}\n        ans += 1",
        ),
        cpp=(
            f"sort(b.begin(), b.end(), [](const auto &p, const auto &q) {{ return p[1] < q[1]; }});\nlong long last = -100;\nint ans = 0;\nfor (auto &p : b) {{\n    if (p[0] - {d} > last) {{\n        last = p[1] + {d};\n        ans++;\n    }}\n}}",
            f"sort(b.begin(), b.end());\nint ans = 1;\nlong long end = b[0][1] + {d};\nfor (int i = 1; i < n; i++) {{\n    if (b[i][0] - {d} <= end) end = min(end, b[i][1] + {d});\n    else ans++, end = b[i][1] + {d};\n}}",
        ),
        wrong_python=(core.replace("last < l", "last <= l"), core.replace("key=lambda p: p[1]", "")),
        wrong_cpp=("sort(b.begin(), b.end());\nint ans = 1;\nlong long end = b[0][1];\nfor (int i = 1; i < n; i++) {\n    if (b[i][0] > end) ans++;\n    end = max(end, b[i][1]);\n}",),
        draw=lambda r, size: _segments(r, size, high),
    )


@family(1200, "sortings", "implementation", "data structures")
def greedy_rooms(rng: random.Random) -> Task:
    """The most intervals at one moment, ends included or not."""
    closed = rng.random() < 0.5
    high = rng.choice((1000, 10**9))
    hours = "from $l_i$ to $r_i$, including both these moments" if closed else "from $l_i$ until just before $r_i$, so at moment $r_i$ the place is free"
    first, upper = (0, "\\le") if closed else (1, "<")
    core = f"ev = []\nfor l, r in b:\n    ev.append((l, {first}, 1))\n    ev.append((r, {1 - first}, -1))\nev.sort()\ncur = ans = 0\nfor e in ev:\n    cur += e[2]\n    ans = max(ans, cur)"
    return Task(
        reads=(Int("n", 1, rng.choice((1000, 10**5))), Table("b", "n", (Int("l", 1, high), Int("r", "l + 1", high)))),
        stories=(
            f"$n$ meetings take place on one day; the $i$-th occupies a room {hours}. [Find|What is] the smallest number of rooms in which all meetings can be held.",
            f"[A hotel|An inn|A garage] writes down its $n$ guests: guest $i$ stays {hours} ($l_i < r_i$). What was the largest number of guests [at the same time|present at once]?",
            f"{{hero}} has $n$ {{things}} that must be [kept in ovens|charged|lit]; the $i$-th occupies a socket {hours}. How many sockets are needed [at least|] so that nobody waits?",
            f"Given $n$ intervals, the $i$-th of which consists of the real numbers $x$ with $l_i \\le x {upper} r_i$, find the largest number of intervals that [share|have] a common point.",
        ),
        asks=("this number", "the number [asked for|in question]"),
        output="int",
        python=(
            core,
            f"import heapq\n---\nb.sort()\nh = []\nans = 0\nfor l, r in b:\n    while h and h[0] {'<' if closed else '<='} l:\n        heapq.heappop(h)\n    heapq.heappush(h, r)\n    ans = max(ans, len(h))",
            f"s = sorted(l for l, r in b)\ne = sorted(r for l, r in b)\nj = ans = 0\nfor i in range(n):\n    while e[j] {'<' if closed else '<='} s[i]:\n        j += 1\n    ans = max(ans, i - j + 1)",
        ),
        cpp=(
            f"vector<pair<long long, int>> ev;\nfor (auto &p : b) {{\n    ev.push_back({{p[0], {-1 if closed else 1}}});\n    ev.push_back({{p[1], {1 if closed else -1}}});\n}}\nsort(ev.begin(), ev.end());\nint cur = 0, ans = 0;\nfor (auto &e : ev) {{\n    cur {'-=' if closed else '+='} e.second;\n    ans = max(ans, cur);\n}}",
            f"map<long long, int> d;\nfor (auto &p : b) {{\n    d[p[0]]++;\n    d[p[1]{' + 1' if closed else ''}]--;\n}}\nint cur = 0, ans = 0;\nfor (auto &e : d) {{\n    cur += e.second;\n    ans = max(ans, cur);\n}}",
        ),
        wrong_python=(
            core.replace(f"(l, {first}", f"(l, {1 - first}").replace(f"(r, {1 - first}, -1", f"(r, {first}, -1"),
            "b.sort()\nans = cur = 1\nfor i in range(1, n):\n    if b[i][0] < b[i - 1][1]:\n        cur += 1\n    else:\n        cur = 1\n    ans = max(ans, cur)",
        ),
        wrong_cpp=("sort(b.begin(), b.end());\nint ans = 1;\nfor (int i = 0; i < n; i++) {\n    int cnt = 0;\n    for (int j = 0; j < n; j++) if (b[j][0] < b[i][1] && b[j][1] > b[i][0]) cnt++;\n    ans = max(ans, cnt);\n}",),
        draw=lambda r, size: _segments(r, size, high, 1),
    )


@family(1200, "sortings", "implementation")
def greedy_union_length(rng: random.Random) -> Task:
    """The length of a union, or what of [0, m] it leaves free, or the integer points in it."""
    high = rng.choice((1000, 10**6, 10**9))
    kind = rng.choice(("length", "points", "free"))
    one = " + 1" if kind == "points" else ""
    say = {
        "length": ("the total length of road that is covered by at least one of them", "painted", "How long is the painted part altogether?"),
        "points": ("the number of integer points that belong to at least one of them", "painted", "How many integer points are painted (the ends of segments are painted too)?"),
        "free": (f"the total length of the part of $\\[0, {high}\\]$ that is covered by none of them", "painted", f"The road goes from $0$ to ${high}$. How long is the part without paint altogether?"),
    }[kind]
    core = f"b.sort()\ns = 0\nend = 0\nfor l, r in b:\n    l = max(l, end{one})\n    if r >= l:\n        s += r - l{one}\n        end = r\nans = {f'{high} - s' if kind == 'free' else 's'}"
    fin = f"{high} - s" if kind == "free" else "s"
    return Task(
        reads=(Int("n", 1, rng.choice((1000, 10**5))), Table("b", "n", (Int("l", 1, high), Int("r", "l", high)))),
        stories=(
            f"[You are given|There are] $n$ segments $\\[l_i, r_i\\]$ on [a line|the number line]. Find {say[0].replace(' of road', '')}.",
            f"{{hero}} paints a straight road: on the $i$-th of $n$ days the segment from $l_i$ to $r_i$ gets paint; a part may be painted more than once. {say[2]}",
            f"[After a storm|In {{place}}], $n$ [carpets|tarpaulins] lie along a road; the $i$-th covers everything from $l_i$ to $r_i$, including both ends. [They may overlap. |]Determine {say[0]}.",
        ),
        asks=("this number", {"length": "the total length", "points": "the number of points", "free": "the total length"}[kind]),
        output="int",
        python=(
            core,
            f"b.sort()\ngroups = []\nfor l, r in b:\n    if groups and l <= groups[-1][1]:\n        groups[-1][1] = max(groups[-1][1], r)\n    else:\n        groups.append([l, r])\ns = sum(r - l{one} for l, r in groups)\nans = {fin}",
            f"ev = sorted([(l, 1) for l, r in b] + [(r{one}, -1) for l, r in b])\ns = cur = 0\nbefore = 0\nfor x, d in ev:\n    if cur > 0:\n        s += x - before\n    cur += d\n    before = x\nans = {fin}",
        ),
        cpp=(
            f"sort(b.begin(), b.end());\nlong long s = 0, l = b[0][0], r = b[0][1];\nfor (auto &p : b) {{\n    if (p[0] > r) {{\n        s += r - l{one};\n        l = p[0];\n        r = p[1];\n    }} else r = max(r, p[1]);\n}}\ns += r - l{one};\nlong long ans = {fin};",
            f"map<long long, int> d;\nfor (auto &p : b) d[p[0]]++, d[p[1]{one}]--;\nlong long s = 0, before = 0;\nint cur = 0;\nfor (auto &e : d) {{\n    if (cur > 0) s += e.first - before;\n    cur += e.second;\n    before = e.first;\n}}\nlong long ans = {fin};",
        ),
        wrong_python=(f"s = sum(r - l{one} for l, r in b)\nans = {fin}", f"s = max(r for l, r in b) - min(l for l, r in b){one}\nans = {fin}"),
        wrong_cpp=(f"sort(b.begin(), b.end());\nlong long s = b[0][1] - b[0][0]{one};\nfor (int i = 1; i < n; i++) {{\n    long long l = max(b[i][0], b[i - 1][1]{one});\n    if (b[i][1] >= l) s += b[i][1] - l{one};\n}}\nlong long ans = {fin};",),
        draw=lambda r, size: _segments(r, size, high),
    )


@family(1200, "sortings", "implementation")
def greedy_merge_groups(rng: random.Random) -> Task:
    """Groups after joining intervals at distance at most d: how many, or the longest."""
    high = rng.choice((1000, 10**9))
    d = rng.choice((0, 0, 1, 2))
    longest = rng.random() < 0.5
    join = f"the gap between them is at most {d} (or they overlap)" if d else "they have a common point"
    ask = "the length of the longest group (from its leftmost point to its rightmost one)" if longest else "the number of groups"
    a1 = "ans = max(r - l for l, r in g)" if longest else "ans = len(g)"
    core = f"g = []\nfor l, r in sorted(b):\n    if g and l - g[-1][1] <= {d}:\n        g[-1][1] = max(g[-1][1], r)\n    else:\n        g.append([l, r])\n{a1}"
    return Task(
        reads=(Int("n", 1, rng.choice((1000, 10**5))), Table("b", "n", (Int("l", 1, high), Int("r", "l", high)))),
        stories=(
            f"[Given are|There are] $n$ segments $\\[l_i, r_i\\]$. Two segments are joined if {join}. Joined segments are in the same group, and so are segments that are connected by a chain of joined ones. Find {ask}.",
            f"[In a field|On a straight shore] there are $n$ [puddles|swarms|fires] in a line; the $i$-th reaches from $l_i$ to $r_i$. Two of them [flow|come] together if {join}, and what has come together acts as one from then on, from its leftmost to its rightmost point. In the end, everything that is connected forms a group. Determine {ask}.",
            f"{{hero}} [noted|recorded] $n$ working periods, from minute $l_i$ to minute $r_i$. Periods belong to the same session whenever {join}; this [is passed on|carries over]: if $A$ is with $B$ and $B$ is with $C$, then $A$ is with $C$. [Call|Let us call] such sessions groups. Find {ask}.",
        ),
        asks=ask,
        output="int",
        python=(
            core,
            f"b.sort()\nbest = {'0' if longest else '1'}\nstart, end = b[0]\nfor l, r in b[1:]:\n    if l > end + {d}:\n        {'best = max(best, end - start)' if longest else 'best += 1'}\n        start = l\n        end = r\n    end = max(end, r)\nans = {'max(best, end - start)' if longest else 'best'}",
        ),
        cpp=(
            f"sort(b.begin(), b.end());\nlong long ans = {'0' if longest else '1'}, start = b[0][0], end = b[0][1];\nfor (auto &p : b) {{\n    if (p[0] > end + {d}) {{\n        {'' if longest else 'ans++;'}\n        start = p[0];\n    }}\n    end = max(end, p[1]);\n    {'ans = max(ans, end - start);' if longest else ''}\n}}",
            f"sort(b.begin(), b.end());\nvector<array<long long, 2>> g;\nfor (auto p : b) {{\n    if (!g.empty() && p[0] - g.back()[1] <= {d}) g.back()[1] = max(g.back()[1], p[1]);\n    else g.push_back(p);\n}}\n" + ("long long ans = 0;\nfor (auto &p : g) ans = max(ans, p[1] - p[0]);" if longest else "int ans = g.size();"),
        ),
        wrong_python=(core.replace("g[-1][1] = max(g[-1][1], r)", "g[-1][1] = r"), core.replace(f"<= {d}", f"< {d}") if d else core.replace("<= 0", "< 0"), core.replace("sorted(b)", "b")),
        wrong_cpp=(f"sort(b.begin(), b.end());\nlong long ans = {'b[0][1] - b[0][0]' if longest else '1'}, start = b[0][0];\nfor (int i = 1; i < n; i++) {{\n    if (b[i][0] > b[i - 1][1] + {d}) {{\n        {'' if longest else 'ans++;'}\n        start = b[i][0];\n    }}\n    {'ans = max(ans, b[i][1] - start);' if longest else ''}\n}}",),
        draw=lambda r, size: _segments(r, size, high if r.random() < 0.2 else 8 * 3**size),
    )


@family(900, "implementation", "math")
def greedy_common_part(rng: random.Random) -> Task:
    """Integer points that all intervals share, or whether there are at least c."""
    high = rng.choice((100, 1000, 10**9))
    c = rng.choice((1, 2, 3, 5))
    yes = rng.random() < 0.4
    core = "lo = max(l for l, r in b)\nhi = min(r for l, r in b)\n" + (f"ans = hi - lo + 1 >= {c}" if yes else "ans = max(0, hi - lo + 1)")
    goal = f"Is it true that [at least|no fewer than] {c} [suitable|such] day(s) exist?" if yes else "How many [such|suitable] days are there?"
    return Task(
        reads=(Int("n", 1, rng.choice((100, 10**5))), Table("b", "n", (Int("l", 1, high), Int("r", "l", high)))),
        stories=(
            f"$n$ friends plan a [trip|party]. Friend $i$ is free on all days from $l_i$ to $r_i$, inclusive. A day suits if every friend is free. {goal}",
            f"[For a ritual|For a photo] {{hero}} needs all $n$ [wizards|dragons] of {{place}} in the same place; the $i$-th is there from day $l_i$ through day $r_i$. A day is suitable if all are there. {goal}",
            f"Each of $n$ [witnesses|experts] claims that a certain integer day $x$ satisfies $l_i \\le x \\le r_i$. Call a day suitable when it agrees with all the claims. {goal}",
        ),
        asks=(f"at least {c} suitable days exist",) if yes else ("the number of suitable days",),
        output="yesno" if yes else "int",
        yes=rng.choice((("YES", "NO"), ("Yes", "No"))),
        python=(
            core,
            "lo, hi = b[0]\nfor l, r in b:\n    if l > lo:\n        lo = l\n    if r < hi:\n        hi = r\ncnt = hi - lo + 1 if lo <= hi else 0\nans = " + (f"cnt >= {c}" if yes else "cnt"),
            "ls, rs = zip(*b)\ncnt = min(rs) - max(ls) + 1\nans = " + (f"cnt >= {c}" if yes else "cnt if cnt > 0 else 0"),
        ),
        cpp=(
            "long long lo = 0, hi = 2e9;\nfor (auto &p : b) {\n    lo = max(lo, p[0]);\n    hi = min(hi, p[1]);\n}\n" + (f"bool ans = hi - lo + 1 >= {c};" if yes else "long long ans = max(0LL, hi - lo + 1);"),
            "long long lo = b[0][0], hi = b[0][1];\nfor (int i = 1; i < n; i++) {\n    if (b[i][0] > lo) lo = b[i][0];\n    if (b[i][1] < hi) hi = b[i][1];\n}\nlong long cnt = lo > hi ? 0 : hi - lo + 1;\n" + (f"bool ans = cnt >= {c};" if yes else "long long ans = cnt;"),
        ),
        wrong_python=(core.replace("- lo + 1", "- lo"), core.replace("max(l", "min(l")),
        wrong_cpp=("long long ok = 0;\nfor (int i = 1; i < n; i++) ok = max(ok, min(b[i][1], b[i - 1][1]) - max(b[i][0], b[i - 1][0]) + 1);\n" + (f"bool ans = ok >= {c};" if yes else "long long ans = ok;"),),
        draw=lambda r, size: _shared(r, size, high, c),
    )


def _shared(rng: random.Random, size: int, high: int, c: int) -> dict[str, object]:
    n = rng.randint(1, (4, 8, 25, 80)[size])
    mid, wide = rng.randint(1, high), rng.choice((1, 2, 4, 20))
    b = [(max(1, mid - rng.randint(0, wide)), min(high, mid + rng.randint(0, wide))) for _ in range(n)]
    if rng.random() < 0.5:
        x = rng.randint(1, high - c)
        b = [(max(1, x - rng.randint(0, wide)), min(high, x + c - rng.randint(1, 2) + rng.randint(0, wide))) for _ in range(n)]
        b[rng.randrange(n)] = (x, x + c - rng.choice((1, 1, 2)) if c > 1 else x)
    elif rng.random() < 0.5:
        x = rng.randint(1, high)
        b[rng.randrange(n)] = (x, min(high, x + rng.randint(0, 8)))
    return {"n": n, "b": b}


@family(1500, "greedy", "sortings", "two pointers")
def greedy_cover_road(rng: random.Random) -> Task:
    """The fewest intervals that cover [0, m] wholly (or all integers 1..m), or -1."""
    points = rng.random() < 0.5
    high = rng.choice((100, 1000, 10**9))
    g = " + 1" if points else ""
    s0 = "0"
    what = "all the integers from $1$ to $m$" if points else "the whole segment from $0$ to $m$ of the number line"
    core = f"b.sort()\ncur = far = {s0}\ni = ans = 0\nwhile cur < m:\n    while i < n and b[i][0] <= cur{g}:\n        far = max(far, b[i][1])\n        i += 1\n    if far == cur:\n        ans = -1\n        break\n    cur = far\n    ans += 1"
    return Task(
        reads=((Int("n", 1, rng.choice((1000, 10**5))), Int("m", 1, high)), Table("b", "n", (Int("l", 0, high), Int("r", "l", high)))),
        stories=(
            f"[You are given|Given are] $n$ segments; the $i$-th [covers|contains] everything from $l_i$ to $r_i$, inclusive. Choose the smallest number of them that together cover {what}, or determine that this is impossible.",
            f"{{hero}} must guard {what}. There are $n$ [guards|dogs|watchmen] in {{place}}; the $i$-th watches from $l_i$ to $r_i$, both ends included. [How few guards can be hired|How few of them are enough] so that nothing remains unwatched?",
            f"[A shelf|A fence] has to be covered with planks lying where they were made: plank $i$ of $n$ reaches from $l_i$ to $r_i$ (ends included), and planks may overlap. Find the smallest number of planks that cover {what}.",
        ),
        asks=("the smallest number, or $-1$ if it is impossible", "the minimum number needed, or $-1$ if not everything can be covered"),
        output="int",
        python=(
            core,
            f"b.sort()\ncur, far, ans = {s0}, {s0}, 0\nfor l, r in b + [(10 ** 18, 10 ** 18)]:\n    if cur >= m:\n        break\n    if l > cur{g}:\n        if far == cur:\n            break\n        cur = far\n        ans += 1\n        if cur >= m or l > cur{g}:\n            break\n    far = max(far, r)\nif cur < m:\n    ans = -1",
            f"cur = {s0}\nans = 0\nwhile cur < m:\n    far = max([r for l, r in b if l <= cur{g}], default=cur)\n    if far <= cur:\n        break\n    cur = far\n    ans += 1\nif cur < m:\n    ans = -1",
        ),
        cpp=(
            f"sort(b.begin(), b.end());\nlong long cur = 0, far = 0;\nint i = 0, ans = 0;\nwhile (cur < m) {{\n    while (i < n && b[i][0] <= cur{g}) far = max(far, b[i++][1]);\n    if (far <= cur) {{\n        ans = -1;\n        break;\n    }}\n    cur = far;\n    ans++;\n}}",
            f"long long cur = 0;\nint ans = 0;\nwhile (cur < m) {{\n    long long far = cur;\n    for (auto &p : b) if (p[0] <= cur{g}) far = max(far, p[1]);\n    if (far == cur) break;\n    cur = far;\n    ans++;\n}}\nif (cur < m) ans = -1;",
        ),
        wrong_python=(
            core.replace(f"<= cur{g}", "<= cur" if points else "<= cur + 1"),
            f"b.sort()\ncur = {s0}\nans = 0\nfor l, r in b:\n    if cur < m and l <= cur{g} and r > cur:\n        cur = r\n        ans += 1\nif cur < m:\n    ans = -1",
        ),
        wrong_cpp=(f"sort(b.begin(), b.end());\nlong long cur = 0;\nint ans = 0;\nfor (auto &p : b) {{\n    if (cur < m && p[0] <= cur{g} && p[1] > cur) {{\n        cur = p[1];\n        ans++;\n    }}\n}}\nif (cur < m) ans = -1;",),
        draw=lambda r, size: _cover(r, size, high),
    )


def _cover(rng: random.Random, size: int, high: int) -> dict[str, object]:
    n = rng.randint(1, (4, 8, 25, 80)[size])
    m = rng.randint(1, min(high, rng.choice((5, 30, 3 * n))))
    long = max(1, rng.choice((4 * m // n, 8 * m // n, m)))
    b = []
    for _ in range(n):
        left = rng.choice((0, rng.randint(0, m), rng.randint(0, m), rng.randint(0, m)))
        b.append((left, min(high, left + rng.randint(0, long))))
    return {"n": n, "m": m, "b": b}


@family(1100, "greedy", "two pointers", "sortings")
def greedy_patches(rng: random.Random) -> Task:
    """The fewest pieces of a fixed length that cover given points."""
    cells = rng.random() < 0.5
    high = rng.choice((1000, 10**9))
    op = ">=" if cells else ">"
    patch = "covers $k$ consecutive cells" if cells else "covers a segment of length $k$, including both its ends"
    where = "cell" if cells else "coordinate"
    core = f"ans = 0\nend = -1\nfor x in sorted(a):\n    if x {op} end:\n        ans += 1\n        end = x + k"
    return Task(
        reads=((Int("n", 1, rng.choice((100, 10**5))), Int("k", 1, high)), Ints("a", "n", 1, high, rng.choice(("the places of the points", "")))),
        stories=(
            f"$n$ [holes|cracks] are in a [long|straight] pipe, the $i$-th at {where} $a_i$. One [patch|piece of tape] {patch}. [Find|Compute] the smallest number of patches that cover all the holes.",
            f"[On a line|On the number line] $n$ points are marked, the $i$-th at {where} $a_i$. [You may put|Put] tiles on it; a tile {patch}. What is the smallest number of tiles such that every marked point is covered?",
            f"[In a night street|On the wall of {{place}}], $n$ [paintings|statues] stand in a row, the $i$-th at {where} $a_i$. {{hero}} buys lamps, and the light of each {patch}. How many lamps [suffice|are needed] to light them all?",
        ),
        asks=("the smallest number", "the minimum number that is enough"),
        output="int",
        python=(
            core,
            f"a.sort()\ni = ans = 0\nwhile i < n:\n    ans += 1\n    j = i\n    while j < n and a[j] - a[i] {'<' if cells else '<='} k:\n        j += 1\n    i = j",
            f"from bisect import bisect_left, bisect_right\n---\na.sort()\ni = ans = 0\nwhile i < n:\n    i = {'bisect_left' if cells else 'bisect_right'}(a, a[i] + k)\n    ans += 1",
        ),
        cpp=(
            f"sort(a.begin(), a.end());\nint ans = 0;\nlong long end = -1;\nfor (int x : a) {{\n    if (x {op} end) {{\n        ans++;\n        end = (long long)x + k;\n    }}\n}}",
            f"set<long long> s(a.begin(), a.end());\nint ans = 0;\nwhile (!s.empty()) {{\n    long long x = *s.begin();\n    s.erase(s.begin(), s.{'lower_bound' if cells else 'upper_bound'}(x + k));\n    ans++;\n}}",
        ),
        wrong_python=(core.replace(f"x {op} end", f"x {'>' if cells else '>='} end"), "ans = (max(a) - min(a)) // k + 1", core.replace("sorted(a)", "a")),
        wrong_cpp=("set<int> s;\nfor (int x : a) s.insert(x / k);\nint ans = s.size();",),
        draw=lambda r, size: _points(r, size, high),
    )


def _points(rng: random.Random, size: int, high: int) -> dict[str, object]:
    n = rng.randint(1, (4, 8, 25, 80)[size])
    top = min(high, rng.choice((8, 25, 100, high)))
    return {"n": n, "k": rng.randint(1, max(1, top // 3)), "a": [rng.randint(1, top) for _ in range(n)]}
