"""Games that parity, symmetry or a greedy play decides; contests and their tables."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Table, Task, Word, family

SIZES = (4, 8, 25, 80)
PAIRS = (("Alice", "Bob"), ("First", "Second"), ("Anna", "Boris"), ("Red", "Blue"))


@family(900, "games", "math")
def greedy_game_subtract(rng: random.Random) -> Task:
    """Take 1..k from a heap; the last move wins or loses."""
    lose = rng.random() < 0.5
    one, two = rng.choice(PAIRS)
    high = rng.choice((1000, 10**9, 10**18))
    fixed = rng.choice((0, 0, 2, 3, 4))
    k = str(fixed) if fixed else "k"
    word = str(fixed) if fixed else "$k$"
    rule = "loses" if lose else "wins"
    cond = f"(n - 1) % ({k} + 1) != 0" if lose else f"n % ({k} + 1) != 0"
    return Task(
        reads=((Int("n", 1, high),) if fixed else (Int("n", 1, high), Int("k", 1, rng.choice((100, 10**9)))),),
        stories=(
            f"{one} and {two} play with a heap of $n$ {{things}}. They move in turn, {one} first; a move takes at least one and at most {word} of them. Whoever takes the last one {rule}. Who wins if both play [optimally|as well as possible]?",
            f"A number $n$ is written on [a board|paper]. Two players, {one} (who begins) and {two}, alternately subtract an integer from $1$ to {word} from it, so that it does not become negative. The player who makes it $0$ {rule}. [Both are perfect players. |]Find the winner.",
            f"[A token|A frog] stands $n$ cells from the end of a strip. {one} and {two} move it forward in turn, {one} being the first, by at least 1 and at most {word} cells, never beyond the end. The one who brings it to the end {rule} the game. Who [has a winning strategy|can win for sure]?",
        ),
        asks=f"{one} wins",
        output="yesno",
        yes=(one, two),
        python=(f"ans = {cond}", f"r = {'(n - 1)' if lose else 'n'} % ({k} + 1)\nif r == 0:\n    ans = False\nelse:\n    ans = True", f"ans = min({'(n - 1)' if lose else 'n'} % ({k} + 1), 1) == 1"),
        cpp=(f"bool ans = {cond};", f"long long r = {'n - 1' if lose else 'n'};\nr %= {k} + 1;\nbool ans = r > 0;"),
        wrong_python=(f"ans = {'n' if lose else '(n - 1)'} % ({k} + 1) != 0", f"ans = n % {k} != 0" if k != "k" else "ans = n % k != 0"),
        wrong_cpp=(f"bool ans = {'n' if lose else '(n - 1)'} % ({k} + 1) != 0;",),
        cases=True,
        draw=lambda r, size: _heap(r, size, high, fixed),
    )


def _heap(rng: random.Random, size: int, high: int, fixed: int) -> dict[str, object]:
    k = fixed or rng.choice((1, 2, 3, rng.randint(1, 20), rng.randint(1, 100)))
    n = (k + 1) * rng.randint(0, rng.choice((3, 20, (high - 3) // (k + 1)))) + rng.choice((0, 1, 1, 2))
    return {"n": min(high, max(1, n)), **({} if fixed else {"k": k})}


@family(1000, "games", "greedy", "sortings")
def greedy_game_take_best(rng: random.Random) -> Task:
    """Both take the largest in turn; the scores' difference, sum or the winner."""
    kind = rng.choice(("difference", "first", "winner"))
    doubled = rng.random() < 0.4
    high = rng.choice((100, 1000, 10**9))
    first = " As a bonus, the first thing that is taken counts twice for its taker." if doubled else ""
    goal = {"difference": "By how much will {hero}'s sum exceed {friend}'s if both play optimally?", "first": "What sum will {hero} get if both want as large a sum as possible for themselves?", "winner": "Will {hero}'s sum be at least twice as large as {friend}'s, if both take as much as possible for themselves?"}[kind]
    p = "p = sum(a[::2])" + (" + a[0]" if doubled else "")
    end = {"difference": "ans = p - q", "first": "ans = p", "winner": "ans = p >= 2 * q"}[kind]
    core = f"a.sort(reverse=True)\n{p}\nq = sum(a[1::2])\n{end}"
    cend = {"difference": "long long ans = p - q;", "first": "long long ans = p;", "winner": "bool ans = p >= 2 * q;"}[kind]
    return Task(
        reads=(Int("n", 1, rng.choice((100, 10**5))), Ints("a", "n", 1, high)),
        stories=(
            f"{{hero}} and {{friend}} [share|divide] $n$ {{things}} worth $a_1, \\dots, a_n$. They take one in turn, {{hero}} first, until nothing is left.{first} {goal}",
            f"[On a table lie|There are] $n$ cards with the numbers $a_1, \\dots, a_n$, face up. Two players alternately pick a card until none remains; {{hero}} begins, and {{friend}} is second.{first} At the end each adds up the numbers of their own cards. {goal}",
            f"A multiset of $n$ integers $a_i$ is split between {{hero}} and {{friend}}: they alternately choose one of the remaining integers, and {{hero}} chooses first.{first} {goal}",
        ),
        asks={"difference": "the difference of the sums", "first": "the first player's sum", "winner": "the first player's sum is at least twice the second player's sum"}[kind],
        output="yesno" if kind == "winner" else "int",
        python=(
            core,
            f"a.sort()\np = {'a[-1]' if doubled else '0'}\nq = 0\nturn = 0\nwhile a:\n    x = a.pop()\n    if turn == 0:\n        p += x\n    else:\n        q += x\n    turn = 1 - turn\n{end}",
            f"s = sorted(a)[::-1]\np = sum(s[i] for i in range(n) if i % 2 == 0){' + max(a)' if doubled else ''}\nq = sum(s) - p{' + max(a)' if doubled else ''}\n{end}",
        ),
        cpp=(
            f"sort(a.rbegin(), a.rend());\nlong long p = {'a[0]' if doubled else '0'}, q = 0;\nfor (int i = 0; i < n; i++) {{\n    if (i % 2 == 0) p += a[i];\n    else q += a[i];\n}}\n{cend}",
            f"priority_queue<long long> s(a.begin(), a.end());\nlong long p = {'s.top()' if doubled else '0'}, q = 0;\nfor (bool turn = true; !s.empty(); turn = !turn) {{\n    (turn ? p : q) += s.top();\n    s.pop();\n}}\n{cend}",
        ),
        wrong_python=(core.replace("a.sort(reverse=True)\n", ""), core.replace("a.sort(reverse=True)", "a.sort()"), *((core.replace(" + a[0]", ""),) if doubled else ())),
        wrong_cpp=(f"sort(a.begin(), a.end());\nlong long p = {'a[0]' if doubled else '0'}, q = 0;\nfor (int i = 0; i < n; i++) {{\n    if (i % 2 == 0) p += a[i];\n    else q += a[i];\n}}\n{cend}",),
    )


@family(1200, "games", "greedy", "sortings")
def greedy_game_own_or_spoil(rng: random.Random) -> Task:
    """One scores even (odd, large) numbers, the other the rest; both pick the largest."""
    kind = rng.choice(("even", "odd", "multiple of 3"))
    one, two = rng.choice(PAIRS)
    tie = rng.random() < 0.5
    mine = {"even": "x % 2 == 0", "odd": "x % 2 == 1", "multiple of 3": "x % 3 == 0"}[kind]
    ending = "is the winner only if their score is strictly larger; otherwise {0} is declared the winner".format(two) if not tie else "wins even if the scores are equal; {0} wins only with a strictly larger score".format(two)
    op = ">=" if tie else ">"
    a_ = f"a{'n' if kind[0] in 'eo' else ''} {kind}"
    core = f"a.sort(reverse=True)\np = q = 0\nfor i, x in enumerate(a):\n    if i % 2 == 0 and {mine}:\n        p += x\n    elif i % 2 == 1 and not ({mine}):\n        q += x\nans = p {op} q"
    cpp = f"sort(a.begin(), a.end(), greater<int>());\nlong long p = 0, q = 0;\nfor (int i = 0; i < n; i++) {{\n    int x = a[i];\n    if (i % 2 == 0) {{\n        if ({mine}) p += x;\n    }} else if (!({mine})) q += x;\n}}\nbool ans = p {op} q;"
    return Task(
        reads=(Int("n", 1, rng.choice((100, 10**5))), Ints("a", "n", 1, rng.choice((100, 10**9)))),
        stories=(
            f"{one} and {two} alternately remove a number from an array $a$ of $n$ numbers until it is empty; {one} starts. If {one} removes {a_} number, its value is added to {one}'s score; if {two} removes any other number (one that does not count for {one}), it is added to {two}'s score; in the remaining cases nothing is added. {one} {ending}. Both play optimally. Who wins?",
            f"$n$ [cards|tokens] with integers lie open. {one} and {two} take one in turn, beginning with {one}. {one} gets points only for cards whose number is {a_} number, {two} only for all other cards; the points are the number on the card. A taken card is out of the game in any case. {one} {ending}. [Who wins with the best play?|Find the winner under best play.]",
            f"[At the fair of {{place}}|In an old game], $n$ bags of $a_1, \\dots, a_n$ [coins|nuts] are shared: {one} and {two} choose a bag in turn, {one} first. For {one}, only bags with {a_} number of pieces count, for {two} only the others; a bag that does not count for its owner is thrown away. The score is the number of pieces in the bags that count. {one} {ending}. Who wins if nobody errs?",
        ),
        asks=f"{one} wins",
        output="yesno",
        yes=(one, two),
        python=(core, f"d = 0\nsign = 1\nfor x in sorted(a)[::-1]:\n    own = {mine} if sign == 1 else not ({mine})\n    if own:\n        d += sign * x\n    sign = -sign\nans = d {op} 0", f"s = sorted(a, reverse=True)\nans = sum(x for x in s[::2] if {mine}) {op} sum(x for x in s[1::2] if not ({mine}))"),
        cpp=(cpp, f"sort(a.begin(), a.end());\nreverse(a.begin(), a.end());\nlong long d = 0;\nfor (int i = 0; i < n; i++) {{\n    int x = a[i];\n    bool own = ({mine}) == (i % 2 == 0);\n    if (own) d += i % 2 ? -x : x;\n}}\nbool ans = d {op} 0;"),
        wrong_python=(f"ans = sum(x for x in a if {mine}) {op} sum(x for x in a if not ({mine}))", core.replace(f"p {op} q", f"p {'>' if tie else '>='} q"), core.replace("a.sort(reverse=True)\n", "")),
        wrong_cpp=(cpp.replace("sort(a.begin(), a.end(), greater<int>());", "sort(a.begin(), a.end());"),),
        cases=True,
    )


@family(1100, "games", "implementation")
def greedy_game_first_piles(rng: random.Random) -> Task:
    """Piles in a row; a move takes from the first pile that is not empty; the last move wins."""
    lose = rng.random() < 0.4
    one, two = rng.choice(PAIRS)
    high = rng.choice((10, 1000, 10**9))
    rule = f"The player who cannot move {'wins' if lose else 'loses'}."
    core = "i = 0\nwhile i < n - 1 and a[i] == 1:\n    i += 1\nans = i % 2 == 0"
    if lose:
        core = "i = 0\nwhile i < n and a[i] == 1:\n    i += 1\nans = i % 2 == 0"
    dp = f"win = {lose}\nfor x in reversed(a):\n    win = True if x > 1 else not win\nans = win"
    cdp = f"bool win = {'true' if lose else 'false'};\nfor (int i = n - 1; i >= 0; i--) {{\n    if (a[i] > 1) win = true;\n    else win = !win;\n}}\nbool ans = win;"
    return Task(
        reads=(Int("n", 1, rng.choice((100, 10**5))), Ints("a", "n", 1, high)),
        stories=(
            f"$n$ piles of stones stand in a row; the $i$-th has $a_i$ stones. {one} and {two} move in turn, {one} first. A move takes any positive number of stones from the leftmost pile that is not empty. {rule} Who wins if both play [optimally|perfectly]?",
            f"You are given an array $a$ of positive integers. Two players, {one} (begins) and {two}, alternately decrease the first non-zero element by any positive integer not exceeding it. {rule} [Determine|Find] the winner under optimal play.",
            f"{one} and {two} eat [chocolate bars|loaves of bread] lying in a line on [a table|a shelf]; bar $i$ consists of $a_i$ pieces. Whoever's turn it is eats at least one piece of the first bar that is not yet eaten up, and of no other. {one} goes first. {rule} Who wins when both know how to play?",
        ),
        asks=f"{one} wins",
        output="yesno",
        yes=(one, two),
        python=(core, dp, "cnt = 0\nfor x in a" + ("" if lose else "[:-1]") + ":\n    if x != 1:\n        break\n    cnt += 1\nans = cnt % 2 == 0"),
        cpp=(cdp, f"int cnt = 0;\nwhile (cnt < n{'' if lose else ' - 1'} && a[cnt] == 1) cnt++;\nbool ans = cnt % 2 == 0;"),
        wrong_python=("x = 0\nfor y in a:\n    x ^= y\nans = x != 0", "ans = sum(a) % 2 == 1", core.replace("n - 1", "n") if not lose else core.replace("i < n", "i < n - 1")),
        wrong_cpp=(f"int cnt = 0;\nfor (auto x : a) cnt += x == 1;\nbool ans = cnt % 2 == {0 if lose else 1};",),
        cases=True,
        draw=lambda r, size: _ones(r, size, high),
    )


def _ones(rng: random.Random, size: int, high: int) -> dict[str, object]:
    n = rng.randint(1, SIZES[size])
    ones = min(n, rng.choice((0, 1, 2, 3, n, rng.randint(0, n))))
    return {"n": n, "a": [1] * ones + [rng.choice((1, 2, 3, rng.randint(2, high))) for _ in range(n - ones)]}


@family(1300, "games", "strings", "data structures")
def greedy_game_delete_pairs(rng: random.Random) -> Task:
    """Adjacent equal (or different, or opposite) characters are removed; the parity of moves."""
    kind = rng.choice(("equal", "different", "brackets"))
    one, two = rng.choice(PAIRS)
    letters = {"equal": "abc", "different": "01", "brackets": "()"}[kind]
    pair = {"equal": "two equal neighbouring characters", "different": "two different neighbouring characters", "brackets": "two neighbouring characters of the form ()"}[kind]
    match = {"equal": "st[-1] == c", "different": "st[-1] != c", "brackets": "st[-1] == '(' and c == ')'"}[kind]
    stack = f"st = []\nk = 0\nfor c in s:\n    if st and {match}:\n        st.pop()\n        k += 1\n    else:\n        st.append(c)\nans = k % 2 == 1"
    more = {"equal": "k = 0\ni = 0\nwhile i + 1 < len(s):\n    if s[i] == s[i + 1]:\n        s = s[:i] + s[i + 2:]\n        k += 1\n        i = max(0, i - 1)\n    else:\n        i += 1\nans = k % 2 == 1", "different": "ans = min(s.count('0'), s.count('1')) % 2 == 1", "brackets": "k = 0\nwhile '()' in s:\n    s = s.replace('()', '', 1)\n    k += 1\nans = k % 2 != 0"}[kind]
    cmatch = match.replace("st[-1]", "st.back()").replace(" and ", " && ")
    cmore = {"equal": "int k = 0;\nfor (int i = 0; i + 1 < (int)s.size();) {\n    if (s[i] == s[i + 1]) {\n        s.erase(i, 2);\n        k++;\n        i = max(0, i - 1);\n    } else i++;\n}\nbool ans = k & 1;", "different": "int x = count(s.begin(), s.end(), '0');\nint y = s.size() - x;\nbool ans = min(x, y) % 2 == 1;", "brackets": "int cur = 0, k = 0;\nfor (char c : s) {\n    if (c == '(') cur++;\n    else if (cur > 0) {\n        cur--;\n        k++;\n    }\n}\nbool ans = k % 2;"}[kind]
    bad = {"equal": "ans = sum(s[i] == s[i + 1] for i in range(len(s) - 1)) % 2 == 1", "different": "ans = (s.count('01') + s.count('10')) % 2 == 1", "brackets": "ans = s.count('()') % 2 == 1"}[kind]
    return Task(
        reads=(Word("s", 1, rng.choice((100, 10**5)), letters),),
        stories=(
            f"{one} and {two} play with a string $s$. In turn, starting with {one}, they [delete|remove] {pair}; the rest closes up. The player who cannot do it loses. Who wins if both play [well|optimally]?",
            f"A row of [beads|tiles] is given by a string $s$. A move [takes away|removes] {pair}, and the gap [is closed|disappears]. {one} moves first, then {two}, and so on; whoever has no move loses. [Find|Determine] the winner (both play as well as they can).",
            f"In [an old puzzle book|the library of {{place}}] {{hero}} found this game for {one} and {two}: a word $s$ is written, and they alternately erase {pair} until this is impossible. {one} starts. The one who made the last move wins; if there was no move at all, {two} wins. Who wins?",
        ),
        asks=f"{one} wins",
        output="yesno",
        yes=(one, two),
        python=(stack, more),
        cpp=(f"string st;\nint k = 0;\nfor (char c : s) {{\n    if (!st.empty() && {cmatch}) {{\n        st.pop_back();\n        k++;\n    }} else st += c;\n}}\nbool ans = k % 2 == 1;", cmore),
        wrong_python=(bad, "ans = len(s) // 2 % 2 == 1"),
        wrong_cpp=(f"int k = 0;\nfor (size_t i = 0; i + 1 < s.size(); i++) {{\n    string st(1, s[i]);\n    char c = s[i + 1];\n    if ({cmatch}) {{\n        k++;\n        i++;\n    }}\n}}\nbool ans = k % 2 == 1;",),
        cases=True,
    )


@family(1200, "implementation", "sortings")
def greedy_league_table(rng: random.Random) -> Task:
    """The table of a league from its results: the champion, or the whole order."""
    win = rng.choice((2, 3))
    whole = rng.random() < 0.5
    second = rng.choice(("difference", "scored"))
    what = "goal difference (goals scored minus goals conceded)" if second == "difference" else "number of goals scored"
    own = "p - q" if second == "difference" else "p"
    his = "q - p" if second == "difference" else "q"
    goal = "Print the teams' numbers from the first place to the last." if whole else "Which team is the champion (in the first place)?"
    goal = "In what order do the teams stand, from the first place to the last?" if whole else goal
    core = f"pts = [0] * (n + 1)\ng = [0] * (n + 1)\nfor u, v, p, q in b:\n    g[u] += {own}\n    g[v] += {his}\n    if p > q:\n        pts[u] += {win}\n    elif p < q:\n        pts[v] += {win}\n    else:\n        pts[u] += 1\n        pts[v] += 1\n"
    end = "ans = sorted(range(1, n + 1), key=lambda i: (-pts[i], -g[i], i))" if whole else "ans = max(range(1, n + 1), key=lambda i: (pts[i], g[i], -i))"
    rows = f"tab = [[0, 0, -i] for i in range(n)]\nfor u, v, p, q in b:\n    tab[u - 1][1] += {own}\n    tab[v - 1][1] += {his}\n    tab[u - 1][0] += {win} if p > q else int(p == q)\n    tab[v - 1][0] += {win} if q > p else int(p == q)\n"
    rows += "tab.sort(reverse=True)\nans = [1 - x[2] for x in tab]" if whole else "ans = 1 - max(tab)[2]"
    cpp = f"vector<array<long long, 3>> w(n);\nfor (int i = 0; i < n; i++) w[i] = {{0, 0, i + 1}};\nfor (auto &m : b) {{\n    long long u = m[0] - 1, v = m[1] - 1, p = m[2], q = m[3];\n    w[u][1] -= {own};\n    w[v][1] -= {his};\n    if (p > q) w[u][0] -= {win};\n    else if (p < q) w[v][0] -= {win};\n    else w[u][0]--, w[v][0]--;\n}}\n"
    cend = "sort(w.begin(), w.end());\nvector<long long> ans;\nfor (auto &x : w) ans.push_back(x[2]);" if whole else "long long ans = (*min_element(w.begin(), w.end()))[2];"
    cpp2 = f"vector<long long> k(n + 1, 0);\nfor (auto &[u, v, p, q] : b) {{\n    k[u] += {own};\n    k[v] += {his};\n    k[u] += 1000000LL * (p > q ? {win} : p == q);\n    k[v] += 1000000LL * (q > p ? {win} : p == q);\n}}\n"
    cpp2 += "vector<int> ans(n);\niota(ans.begin(), ans.end(), 1);\nstable_sort(ans.begin(), ans.end(), [&](int x, int y) { return k[x] > k[y]; });" if whole else "int ans = 1;\nfor (int i = 2; i <= n; i++) if (k[i] > k[ans]) ans = i;"
    return Task(
        reads=((Int("n", 2, 100, "the number of teams"), Int("m", 1, 1000, "the number of matches")), Table("b", "m", (Int("u", 1, "n"), Int("v", 1, "n"), Int("p", 0, 20), Int("q", 0, 20)))),
        stories=(
            f"$n$ teams, numbered from $1$ to $n$, played $m$ matches. In the $i$-th, team $u_i$ scored $p_i$ goals against team $v_i$ ($u_i \\ne v_i$), which scored $q_i$. A win brings {win} points, a draw 1 point, a defeat nothing. Teams are ranked by points, then by {what}, then the smaller number comes first. {goal}",
            f"{{hero}} keeps the table of a [football|hockey] league in {{place}}: {win} points for a victory, one for either side in a draw. With equal points, the greater {what} decides, and if that is equal too, the team with the smaller number stands higher. The results of $m$ games between $n$ teams are known: teams $u_i$ and $v_i$ (always different) ended with $p_i : q_i$. {goal}",
            f"$n$ [wizards|robots], called teams $1$ to $n$, fought $m$ duels; in duel $i$, $u_i$ hit $v_i$ (another one) $p_i$ times and was hit $q_i$ times. More hits win the duel and bring {win} points; equal numbers bring both 1 point. The ranking is by points; ties are broken by {what}, where a hit is a goal, and then by smaller number. {goal}",
        ),
        asks="the numbers of the teams in this order" if whole else "the number of the champion",
        output="ints" if whole else "int",
        python=(core + end, rows),
        cpp=(cpp + cend, cpp2),
        wrong_python=(core + end.replace("-g[i], ", "").replace("g[i], ", ""), (core + end).replace("        pts[v] += 1\n", ""), core.replace(f"    g[v] += {his}\n", "") + end),
        wrong_cpp=(cpp.replace("else w[u][0]--, w[v][0]--;", "") + cend,),
        draw=_matches,
    )


def _matches(rng: random.Random, size: int) -> dict[str, object]:
    n, m = rng.randint(2, (3, 4, 6, 10)[size]), rng.randint(1, SIZES[size])
    b = []
    for _ in range(m):
        u, v = rng.sample(range(1, n + 1), 2)
        b.append((u, v, rng.randint(0, rng.choice((2, 5))), rng.randint(0, rng.choice((2, 5, 20)))))
    return {"n": n, "m": m, "b": b}


@family(1100, "implementation", "divide and conquer")
def greedy_knockout(rng: random.Random) -> Task:
    """A knock-out of n players in bracket order; ties and tiredness; who wins or is second."""
    tired = rng.choice((0, 2, 3))
    second = rng.random() < 0.5
    lower = rng.random() < 0.5
    tie = "smaller" if lower else "larger"
    rest = f"; the winner's strength then falls by the loser's strength divided by {tired}, rounded down" if tired else ""
    goal = "Who loses the final?" if second else "Who wins the final?"
    op = ">=" if lower else ">"
    core = f"p = list(range(n))\nwhile len(p) > 1:\n    last = p\n    p = []\n    for i in range(0, len(last), 2):\n        x, y = last[i], last[i + 1]\n        if not a[x] {op} a[y]:\n            x, y = y, x\n        a[x] -= a[y] // {tired}\n        p.append(x)\nans = {'sum(last) - p[0] + 1' if second else 'p[0] + 1'}"
    recursive = f"def play(a, lo, hi):\n    if hi - lo == 1:\n        return a[lo], lo, lo\n    mid = (lo + hi) // 2\n    x, y = play(a, lo, mid), play(a, mid, hi)\n    if x[0] {op} y[0]:\n        return x[0] - y[0] // {tired}, x[1], y[1]\n    return y[0] - x[0] // {tired}, y[1], x[1]\n---\nans = play(a, 0, n)[{2 if second else 1}] + 1"
    cpp = f"vector<int> p(n);\niota(p.begin(), p.end(), 0);\nint loser = 0;\nwhile (p.size() > 1) {{\n    vector<int> w;\n    for (size_t i = 0; i < p.size(); i += 2) {{\n        int x = p[i], y = p[i + 1];\n        if (!(a[x] {op} a[y])) swap(x, y);\n        a[x] -= a[y] / {tired};\n        loser = y;\n        w.push_back(x);\n    }}\n    p = w;\n}}\nint ans = {'loser' if second else 'p[0]'} + 1;"
    cpp2 = f"queue<pair<int, int>> q;\nfor (int i = 0; i < n; i++) q.push({{a[i], i + 1}});\nint ans = 0;\nwhile (q.size() > 1) {{\n    auto x = q.front();\n    q.pop();\n    auto y = q.front();\n    q.pop();\n    if (!(x.first {op} y.first)) swap(x, y);\n    q.push({{x.first - y.first / {tired}, x.second}});\n    ans = {'y' if second else 'x'}.second;\n}}"
    core, cpp = core.replace("        a[x] -= a[y] // 0\n", ""), cpp.replace("        a[x] -= a[y] / 0;\n", "")
    recursive, cpp2 = recursive.replace(" - y[0] // 0", "").replace(" - x[0] // 0", ""), cpp2.replace(" - y.first / 0", "")
    bad = "p = sorted(range(n), key=lambda i: (a[i], " + ("-i" if lower else "i") + f"))\nans = p[{-2 if second else -1}] + 1"
    return Task(
        reads=(Int("n", 2, 1024, "the number of players, a power of two"), Ints("a", "n", 0, rng.choice((10, 1000)), "the strengths")),
        stories=(
            f"$n$ players, numbered from $1$ to $n$, play a knock-out tournament; $n$ is a power of two. In each round, of those still in the game, in the order of their numbers, the first plays the second, the third plays the fourth, and so on; losers leave. The stronger one wins, the one with the {tie} number if strengths are equal{rest}. {goal}",
            f"[In {{place}}|At court] $n$ knights with the numbers $1, 2, \\dots, n$ hold a tournament ($n$ is a power of two); knight $i$ has strength $a_i$. They stand in a line by number and fight in neighbouring pairs (first with second, third with fourth, ...); the beaten ones go away, and the rest do the same until one is left. A fight is won by the greater strength (by the {tie} number when equal){rest}. {goal}",
        ),
        asks="this player's number",
        output="int",
        python=(core, recursive),
        cpp=(cpp, cpp2),
        wrong_python=((bad,) if second or tired else (bad.replace("-i", "i") if lower else bad.replace("a[i], i", "a[i], -i"),)) + (core.replace(f"a[x] {op} a[y]", f"a[x] {'>' if lower else '>='} a[y]"),),
        wrong_cpp=(cpp.replace(f"!(a[x] {op} a[y])", f"a[x] {op} a[y]"),),
        draw=lambda r, size: {"n": (n := 2 ** r.randint(1, (2, 3, 4, 6)[size])), "a": (lambda top: [r.randint(0, top) for _ in range(n)])(r.choice((4, 10, 30) if tired else (1, 2, 4)))},
    )
