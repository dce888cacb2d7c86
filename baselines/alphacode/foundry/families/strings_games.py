"""Games, scores and replacements on strings."""

from __future__ import annotations

import random
from typing import Any

from baselines.alphacode.foundry.task import Int, Task, Word, Words, family

LOWER = "abcdefghijklmnopqrstuvwxyz"
LONGEST = (4, 8, 25, 80)


@family(900, "strings", "implementation")
def strings_match_score(rng: random.Random) -> Task:
    """Points in order; sets end at m points (perhaps with a lead of two): sets won, or who leads."""
    a, b = rng.sample("ABWLXY", 2)
    lead = rng.choice((1, 2))
    out = rng.choice(("sets", "winner", "rest"))
    what = {
        "sets": f"the number of sets won by {a}",
        "winner": f"the name of the player who has won more sets, or DRAW if both have won equally many",
        "rest": "the number of points played in the last unfinished set, or 0 if the last set is finished",
    }[out]
    over = "m <= max(x, y)" if lead == 1 else "max(x, y) >= m and abs(x - y) >= 2"
    cover = "max(x, y) >= m" if lead == 1 else "max(x, y) >= m && abs(x - y) >= 2"
    end = {"sets": "u", "winner": f"'{a}' if u > v else '{b}' if v > u else 'DRAW'", "rest": "x + y"}[out]
    cend = {"sets": "int ans = u;", "winner": f'string ans = u > v ? "{a}" : v > u ? "{b}" : "DRAW";', "rest": "int ans = x + y;"}[out]
    goal = "as soon as one of the players has at least $m$ points in it" + (" and at least two more than the other" if lead == 2 else "")
    body = f"x = y = u = v = 0\nfor c in s:\n    if c == '{a}':\n        x += 1\n    else:\n        y += 1\n    if {over}:\n        if x > y:\n            u += 1\n        else:\n            v += 1\n        x = y = 0\nans = {end}"
    body2 = f"p = {{'{a}': 0, '{b}': 0}}\nwon = {{'{a}': 0, '{b}': 0}}\nfor c in s:\n    p[c] += 1\n    if p[c] >= m and 2 * p[c] - sum(p.values()) >= {lead}:\n        won[c] += 1\n        p = {{'{a}': 0, '{b}': 0}}\nu, v = won['{a}'], won['{b}']\nx, y = p['{a}'], p['{b}']\nans = {end}"
    cbody = f"int x = 0, y = 0, u = 0, v = 0;\nfor (char c : s) {{\n    if (c == '{a}') x++;\n    else y++;\n    if ({cover}) {{\n        if (x > y) u++;\n        else v++;\n        x = y = 0;\n    }}\n}}\n{cend}"
    cbody2 = f"int p[2] = {{0, 0}}, won[2] = {{0, 0}};\nfor (size_t i = 0; i < s.size(); i++) {{\n    int j = s[i] == '{b}';\n    p[j]++;\n    if (p[j] >= m && p[j] - p[1 - j] >= {lead}) {{\n        won[j]++;\n        p[0] = p[1] = 0;\n    }}\n}}\nint x = p[0], y = p[1], u = won[0], v = won[1];\n{cend}"
    if out == "rest":
        cbody = cbody.replace(", u = 0, v = 0", "").replace("        if (x > y) u++;\n        else v++;\n", "")
        cbody2 = cbody2.replace(", u = won[0], v = won[1]", "")
    elif out == "sets":
        cbody2 = cbody2.replace("int x = p[0], y = p[1], u = won[0], v = won[1];", "int u = won[0];")
    else:
        cbody2 = cbody2.replace("int x = p[0], y = p[1], u", "int u")
    wrong = {"sets": f"ans = s.count('{a}') // m", "winner": f"u, v = s.count('{a}'), s.count('{b}')\nans = {end}", "rest": "ans = len(s) % m"}[out]
    shape = body.replace("x = y = 0\nans", "x = 0\nans")
    return Task(
        reads=((Int("m", 1, rng.choice((5, 11, 21))), Word("s", 1, rng.choice((100, 1000)), a + b)),) if rng.random() < 0.5 else (Int("m", 1, rng.choice((5, 11, 21))), Word("s", 1, rng.choice((100, 1000)), a + b)),
        stories=(
            f"Two players, {a} and {b}, play points one after another; the $i$-th character of $s$ is the winner of the $i$-th point. The points are grouped into sets: a set ends {goal}, the player with more points wins it, and the next point belongs to a new set. Find {what}.",
            f"{{hero}} watched a [table tennis|badminton] match between {a} and {b} and wrote down who won each rally, in order, as the string $s$. Each rally gives a point. A set is finished {goal}; it is won by the one with more points in it, and the next set starts from 0:0. The match may have been stopped at any moment. Find {what}.",
            f"The [duel|arm wrestling contest] of the knights {a} and {b} in {{place}} is recorded by the herald as $s$, a letter of the winner for every clash, worth one point. A bout (set) is over {goal}. The knight with more points has won the set, and then points are counted anew. Determine {what}.",
        ),
        asks=(what,),
        output="str" if out == "winner" else "int",
        python=(body, body2),
        cpp=(cbody, cbody2),
        wrong_python=(wrong, shape),
        wrong_cpp=(cbody.replace("max(x, y) >= m", "max(x, y) > m"),),
        draw=lambda rng, size: {"m": rng.choice((1, 2, 2, 3, 3, 4)), "s": "".join(rng.choice(a + b) for _ in range(rng.randint(1, LONGEST[size])))},
    )


@family(800, "strings", "implementation")
def strings_hand_duel(rng: random.Random) -> Task:
    """Rock, paper, scissors (or another cycle) over two strings: score, winner, moves to change."""
    abc, said = rng.choice((
        ("RSP", "rock (R) beats scissors (S), scissors beat paper (P), and paper beats rock"),
        ("FGW", "fire (F) beats grass (G), grass beats water (W), and water beats fire"),
        ("CMD", "a cat (C) beats a mouse (M), a mouse beats a dragon (D), and a dragon beats a cat"),
    ))
    out = rng.choice(("wins", "diff", "winner", "best"))
    what = {
        "wins": "the number of rounds won by the first player",
        "diff": "the number of rounds won by the first player minus the number of rounds won by the second",
        "winner": "FIRST if the first player wins more rounds than the second, SECOND if fewer, and TIE if equally many",
        "best": "the minimum number of signs of the first player that have to be changed so that the first player wins every round",
    }[out]
    beats = "{" + ", ".join(f"'{abc[i] + abc[(i + 1) % 3]}'" for i in range(3)) + "}"
    end = {"wins": "x", "diff": "x - y", "winner": "'FIRST' if x > y else 'SECOND' if x < y else 'TIE'", "best": "n - x"}[out]
    cend = {"wins": "int ans = x;", "diff": "int ans = x - y;", "winner": 'string ans = x > y ? "FIRST" : x < y ? "SECOND" : "TIE";', "best": "int ans = n - x;"}[out]
    wend = {"wins": "y", "diff": "abs(x - y)", "winner": end.replace(">", "#").replace("<", ">").replace("#", "<"), "best": "y"}[out]
    first = f"x = sum(p + q in {beats} for p, q in zip(a, b))\ny = sum(q + p in {beats} for p, q in zip(a, b))\nans = @"
    second = f"x = y = 0\nfor i in range(n):\n    d = ('{abc}'.index(b[i]) - '{abc}'.index(a[i])) % 3\n    if d == 1:\n        x += 1\n    elif d == 2:\n        y += 1\nans = {end}"
    three = [f"(p == '{abc[i]}' && q == '{abc[(i + 1) % 3]}')" for i in range(3)]
    fun = "bool beats(char p, char q) {\n    return " + " || ".join(three) + ";\n}\n---\n"
    c1 = fun + "int x = 0, y = 0;\nfor (int i = 0; i < n; i++) {\n    x += beats(a[i], b[i]);\n    y += beats(b[i], a[i]);\n}\n" + cend
    c2 = f"string u = \"{abc}\";\nint x = 0, y = 0;\nfor (int i = 0; i < n; i++) {{\n    int d = ((int)u.find(b[i]) - (int)u.find(a[i]) + 3) % 3;\n    if (d == 1) x++;\n    if (d == 2) y++;\n}}\n{cend}"
    return Task(
        reads=(Int("n", 1, rng.choice((20, 100, 1000)), "the number of rounds"), Word("a", "n", "n", abc, "the signs of the first player"), Word("b", "n", "n", abc, "the signs of the second player")),
        stories=(
            f"Two players show signs in $n$ rounds; in the $i$-th round the first shows $a_i$ and the second shows $b_i$. It holds that {said}; equal signs make a drawn round. Find {what}.",
            f"{{hero}} (the first player) and {{friend}} (the second player) [kill time|pass an evening] with a hand game of $n$ rounds, where {said}. When both show the same, nobody wins the round. Their signs are the strings $a$ and $b$. Find {what}.",
            f"At the tournament of {{place}} two wizards cast $n$ spells each, one per round, written as strings $a$ (the first player) and $b$ (the second player). As everybody knows, {said}. Equal spells have no effect. Determine {what}.".replace("spells", "signs"),
        ),
        asks=(what,),
        output="str" if out == "winner" else "int",
        python=(first.replace("@", end), second),
        cpp=(c1, c2),
        wrong_python=(first.replace("@", wend),),
        wrong_cpp=(c2.replace("d == 1", "d == 0").replace("d == 2", "d == 1"),) if out != "best" else (c2.replace("d == 1", "d <= 1"),),
    )


@family(900, "strings", "implementation")
def strings_word_chain(rng: random.Random) -> Task:
    """A chain of words: each starts as the previous ends, none repeated: the first mistake."""
    size = rng.choice((1, 1, 2))
    repeat = rng.random() < 0.6
    players = rng.random() < 0.4
    link = "the last letter of the word before it" if size == 1 else "the last two letters of the word before it, in the same order"
    start = "first letter is" if size == 1 else "first two letters are"
    rule = f"each word except the first must begin so that its {start} {link}" + (", and no word may be said a second time" if repeat else "")
    what = "the number (1 for the player who begins, 2 for the other) of the player who says the first wrong word, or 0 if all words are right" if players else "the number (from 1) of the first wrong word, or 0 if all words are right"
    shown = "p % 2 + 1" if players else "p + 1"
    cond = f"w[i][:{size}] != w[i - 1][-{size}:]" + (" or w[i] in w[:i]" if repeat else "")
    loop = "ans = 0\nfor i in range(1, n):\n    if {0}:\n        p = i\n        ans = {1}\n        break"
    second = f"bad = [i for i in range(1, n) if not w[i - 1].endswith(w[i][:{size}])" + (" or w.index(w[i]) < i" if repeat else "") + f"]\nans = 0\nif bad:\n    p = bad[0]\n    ans = {shown}"
    cc = f"w[i].substr(0, {size}) != w[i - 1].substr(w[i - 1].size() - {size})"
    crep = " || seen.count(w[i])" if repeat else ""
    cset, cins = ("set<string> seen;\nseen.insert(w[0]);\n", "\n    seen.insert(w[i]);") if repeat else ("", "")
    c1 = f"{cset}int ans = 0;\nfor (int i = 1; i < n; i++) {{\n    if ({cc}{crep}) {{\n        int p = i;\n        ans = {shown};\n        break;\n    }}{cins}\n}}"
    crep2 = "\n    for (int j = 0; j < p; j++) if (w[j] == w[p]) ok = false;" if repeat else ""
    c2 = f"int ans = 0;\nfor (int p = n - 1; p > 0; p--) {{\n    bool ok = true;\n    for (int j = 0; j < {size}; j++) if (w[p][j] != w[p - 1][w[p - 1].size() - {size} + j]) ok = false;{crep2}\n    if (!ok) ans = {shown};\n}}"
    wrong = [loop.format(cond, shown.replace("+ 1", "+ 2") if not players else "(p + 1) % 2 + 1")]
    wrong.append(loop.format(cond.split(" or ")[0], shown) if repeat else loop.format(cond, shown).replace("        break", "").rstrip())
    wcpp = c1.replace(crep, "") if repeat else c1.replace("\n        break;", "")

    def draw(rng: random.Random, size_: int) -> dict[str, Any]:
        n = rng.randint(1, LONGEST[size_])
        slip = rng.choice((0, 0, 0.1, 0.3))
        w: list[str] = []
        for _ in range(n):
            x = "".join(rng.choice("abcd") for _ in range(rng.randint(2, 6)))
            if w and rng.random() >= slip:
                x = w[-1][-size:] + x[size:]
                if rng.random() < 0.15:
                    again = [y for y in w if y[:size] == w[-1][-size:]]
                    x = rng.choice(again) if again else x
            w.append(x)
        return {"n": n, "w": w}

    return Task(
        reads=(Int("n", 1, 100, "the number of words"), Words("w", "n", 2, 10)),
        stories=(
            f"A sequence of $n$ words is checked by a rule: {rule}. A word that breaks the rule is wrong{'; two players say the words in turn, the first player the words with odd numbers' if players else ''}. Find {what}.",
            f"{{hero}} and {{friend}} play a word game on a long [train ride|car journey]: they say words in turn, {{hero}} begins, and {rule}. They said $n$ words in all, without checking. Find {what}.",
            f"Two parrots in {{place}} have been taught to speak in turn. The [keeper|zoologist] wants that {rule}. The first of $n$ words was said by the older parrot{', the player who begins' if players else ''}. Find {what}.",
        ),
        asks=(what,),
        output="int",
        python=(loop.format(cond, shown), second),
        cpp=(c1, c2),
        wrong_python=tuple(wrong),
        wrong_cpp=(wcpp,),
        draw=draw,
    )


@family(1000, "strings", "greedy", "constructive algorithms")
def strings_fill_gaps(rng: random.Random) -> Task:
    """Question marks filled so that no neighbours are equal, smallest first; or ways to do so for one."""
    k = rng.choice((3, 4, 26))
    letters = LOWER[:k]
    small = rng.random() < 0.5
    order = letters if small else letters[::-1]
    word = "smallest" if small else "largest"
    alpha = f"'a' to '{letters[-1]}'"
    first = f"a = list(s)\nfor i in range(len(a)):\n    if a[i] == '?':\n        for c in '{order}':\n            if (i == 0 or a[i - 1] != c) and (i + 1 == len(a) or a[i + 1] != c):\n                a[i] = c\n                break\nans = ''.join(a)"
    second = f"w = '#' + s + '#'\nans = ''\nfor i in range(1, len(w) - 1):\n    c = w[i]\n    if c == '?':\n        around = (ans[-1:], w[i + 1])\n        c = [x for x in '{order}' if x not in around][0]\n    ans += c"
    wrong = first.replace(" and (i + 1 == len(a) or a[i + 1] != c)", "")
    c1 = f"string ans = s;\nint m = s.size();\nfor (int i = 0; i < m; i++) {{\n    if (ans[i] != '?') continue;\n    for (char c : string(\"{order}\")) {{\n        if (i > 0 && ans[i - 1] == c) continue;\n        if (i + 1 < m && ans[i + 1] == c) continue;\n        ans[i] = c;\n        break;\n    }}\n}}"
    step, begin = ("++", order[0]) if small else ("--", order[0])
    c2 = f"string ans = \"#\" + s + \"#\";\nfor (size_t i = 1; i + 1 < ans.size(); i++) {{\n    if (ans[i] == '?') {{\n        char c = '{begin}';\n        while (c == ans[i - 1] || c == ans[i + 1]) c{step};\n        ans[i] = c;\n    }}\n}}\nans = ans.substr(1, s.size());"

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        s = ""
        few = rng.choice((letters, order[:3]))
        for _ in range(rng.randint(1, LONGEST[size])):
            s += rng.choice([c for c in few if not s or c != s[-1]])
        return {"s": "".join("?" if rng.random() < 0.5 else c for c in s)}

    return Task(
        reads=(Word("s", 1, rng.choice((100, 1000)), letters + "?", "in which any two neighbouring letters are different" if k < 8 else "with some symbols '?', in which any two neighbouring letters are different"),),
        stories=(
            f"A string $s$ consists of letters {alpha} and symbols '?'. Replace each '?' by a letter {alpha} so that no two neighbouring letters are equal. Find the lexicographically {word} string that can be obtained. (An answer always exists, as equal letters do not stand side by side in $s$.)",
            f"{{hero}} plants a row of flowers of kinds {alpha}; neighbouring flowers must be of different kinds. Some flowers are already in the ground, the free places are marked '?' in the plan $s$. Fill the plan so that, read as a word, it is the {'first' if small else 'last'} in dictionary order among all possible plans.",
            f"Beads with letters {alpha} are strung on an open thread, and equal beads may not touch. The beads marked by '?' in $s$ got lost, and {{friend}} buys new ones for exactly these places. Of all possible strings {{friend}} wants the lexicographically {word}. Which one is it?",
        ),
        asks=(f"the lexicographically {word} string", "the completed string"),
        output="str",
        python=(first, second),
        cpp=(c1, c2),
        wrong_python=(wrong, f"ans = s.replace('?', '{order[0]}')"),
        wrong_cpp=(c1.replace("        if (i + 1 < m && ans[i + 1] == c) continue;\n", ""),),
        draw=draw,
    )


@family(1100, "strings", "greedy", "math")
def strings_wheel_steps(rng: random.Random) -> Task:
    """Cyclic letter wheels: turns from one word to another, or so that all letters are equal."""
    top = rng.choice((26, 26, 10))
    abc = LOWER if top == 26 else "0123456789"
    z = abc[0]
    ways = rng.choice(("both", "both", "forward"))
    kind = rng.choice(("target", "equal", "pointer"))
    name = "letter" if top == 26 else "digit"
    move = f"to the next {name} or to the previous one" if ways == "both" else f"to the next {name} (only in this direction)"
    ring = f"the {name}s are arranged in a circle, '{abc[-1]}' being followed by '{abc[0]}'"
    d, cd = ("min({0} % M, -({0}) % M)", "min((({0}) % M + M) % M, ((-({0})) % M + M) % M)") if ways == "both" else ("(({0}) % M)", "(({0}) % M + M) % M")
    d, cd = d.replace("M", str(top)).replace("{0} %", "({0}) %").replace("(({0}))", "({0})"), cd.replace("M", str(top))
    what = {
        "target": "the minimum total number of steps to turn all wheels from $a$ to $b$",
        "equal": f"the minimum total number of steps after which all wheels show the same {name}",
        "pointer": f"the total number of steps needed to write $a$ with one wheel that shows '{z}' at first: it must be turned to the first {name}, then to the second, and so on, as economically as possible",
    }[kind]
    high = rng.choice((50, 100))
    o = f"ord('{z}')"
    if kind == "target":
        reads: tuple[Any, ...] = (Int("n", 1, high, "the number of wheels"), Word("a", "n", "n", abc), Word("b", "n", "n", abc))
        python: tuple[str, ...] = (f"ans = 0\nfor x, y in zip(a, b):\n    ans += {d.format('ord(y) - ord(x)')}", f"ans = 0\nfor i in range(n):\n    k = ord(b[i]) - ord(a[i])\n    if k < 0:\n        k += {top}\n    ans += {f'min(k, {top} - k)' if ways == 'both' else 'k'}")
        wrong = "ans = sum(abs(ord(x) - ord(y)) for x, y in zip(a, b))" if ways == "both" else f"ans = sum(min(abs(ord(x) - ord(y)), {top} - abs(ord(x) - ord(y))) for x, y in zip(a, b))"
        cpp: tuple[str, ...] = (f"int ans = 0;\nfor (int i = 0; i < n; i++) ans += {cd.format('b[i] - a[i]')};", f"int ans = 0;\nfor (int i = 0; i < n; i++) {{\n    int k = (b[i] - a[i] + {top}) % {top};\n    ans += {f'min(k, {top} - k)' if ways == 'both' else 'k'};\n}}")
        cwrong = "int ans = 0;\nfor (int i = 0; i < n; i++) ans += abs(a[i] - b[i]);" if ways == "both" else f"int ans = 0;\nfor (int i = 0; i < n; i++) ans += (a[i] - b[i] + {top}) % {top};"
    elif kind == "equal":
        reads = (Int("n", 1, high, "the number of wheels"), Word("a", "n", "n", abc))
        python = (f"ans = min(sum({d.format('ord(y) - ord(x)')} for x in a) for y in '{abc}')", f"cnt = [0] * {top}\nfor c in a:\n    cnt[ord(c) - {o}] += 1\nans = 10**9\nfor y in range({top}):\n    s = 0\n    for x in range({top}):\n        s += cnt[x] * {d.format('y - x')}\n    ans = min(ans, s)")
        wrong = f"y = max(a, key=a.count)\nans = sum({d.format('ord(y) - ord(x)')} for x in a)" if ways == "both" else f"y = max(a)\nans = sum({d.format('ord(y) - ord(x)')} for x in a)"
        cpp = (f"int ans = 1e9;\nfor (char c = '{abc[0]}'; c <= '{abc[-1]}'; c++) {{\n    int cur = 0;\n    for (char x : a) cur += {cd.format('c - x')};\n    ans = min(ans, cur);\n}}", f"int ans = INT_MAX;\nfor (int y = 0; y < {top}; y++) {{\n    int cur = 0;\n    for (int i = 0; i < n; i++) {{\n        int k = (y - (a[i] - '{z}') + {top}) % {top};\n        cur += {f'min(k, {top} - k)' if ways == 'both' else 'k'};\n    }}\n    ans = min(ans, cur);\n}}")
        cwrong = "int ans = 1e9;\nfor (char c : a) {\n    int cur = 0;\n    for (char x : a) cur += abs(c - x);\n    ans = min(ans, cur);\n}"
    else:
        reads = (Word("a", 1, high, abc),)
        python = (f"ans = 0\nold = '{z}'\nfor c in a:\n    ans += {d.format('ord(c) - ord(old)')}\n    old = c", f"ans = sum({d.format('ord(y) - ord(x)')} for x, y in zip('{z}' + a, a))")
        wrong = f"ans = sum({d.format('ord(y) - ord(x)')} for x, y in zip(a, a[1:]))"
        cpp = (f"int ans = 0;\nchar old = '{z}';\nfor (char c : a) {{\n    ans += {cd.format('c - old')};\n    old = c;\n}}", f"string u = \"{z}\" + a;\nint ans = 0;\nfor (size_t i = 1; i < u.size(); i++) {{\n    int k = (u[i] - u[i - 1] + {top}) % {top};\n    ans += {f'min(k, {top} - k)' if ways == 'both' else 'k'};\n}}")
        cwrong = f"int ans = 0;\nfor (char c : a) ans += {cd.format(chr(99) + ' - ' + repr(z))};"
    return Task(
        reads=reads,
        stories=(
            f"On a wheel {ring}. One step turns a wheel {move}. {'There are $n$ wheels, which show the string $a$ now. ' if kind != 'pointer' else ''}Find {what}.",
            f"{{hero}} [bought|found] a [safe|lock] with {'$n$ letter wheels'.replace('letter', name) + ', now showing $a$' if kind != 'pointer' else 'one ' + name + ' wheel'}. On every wheel {ring}. In one step a wheel is moved {move}. Compute {what}.",
            f"A prayer mill in {{place}} has {'$n$ wheels, the string $a$ is seen on them' if kind != 'pointer' else 'a single wheel with a window'}; {ring}. A step is to turn a wheel {move}. {{friend}} would like to know {what}.",
        ),
        asks=(what.split(": it must")[0].split(" that shows")[0],),
        output="int",
        python=python,
        cpp=cpp,
        wrong_python=(wrong,),
        wrong_cpp=(cwrong,),
        draw=lambda rng, size: (lambda n: {"n": n, "a": "".join(rng.choice(abc) for _ in range(n)), "b": "".join(rng.choice(abc) for _ in range(n))})(rng.randint(1, LONGEST[size] // (2 if size == 3 else 1))),
    )


@family(1100, "strings", "hashing")
def strings_letter_mapping(rng: random.Random) -> Task:
    """Whether one string becomes another by replacing letters consistently (perhaps one to one)."""
    one = rng.random() < 0.5
    count = rng.random() < 0.4
    if count:
        one = False
    rule = "equal letters are replaced by equal letters" + (", and different letters by different ones" if one else " (different letters may be replaced by equal ones)") + "; a letter may also be replaced by itself"
    what = "the number of different letters of $a$ that have to be replaced by a letter other than themselves, or -1 if $b$ cannot be obtained" if count else "$b$ can be obtained from $a$"
    goal = f"Find {what}." if count else "Can $b$ be obtained from $a$?"
    base = "f = {}\nok = True\nfor x, y in zip(a, b):\n    if f.setdefault(x, y) != y:\n        ok = False\n"
    inj = "if len(set(f.values())) < len(f):\n    ok = False\n" if one else ""
    end = "ans = sum(x != y for x, y in f.items()) if ok else -1" if count else "ans = ok"
    pairs = "p = set(zip(a, b))\nok = len(p) == len(set(a))" + (" == len(set(b))" if one else "") + "\n" + ("ans = len([1 for x, y in p if x != y]) if ok else -1" if count else "ans = ok")
    brute = "ok = True\nfor i in range(n):\n    for j in range(i):\n        if " + ("(a[i] == a[j]) != (b[i] == b[j])" if one else "a[i] == a[j] and b[i] != b[j]") + ":\n            ok = False\n" + ("ans = len({x for x, y in zip(a, b) if x != y}) if ok else -1" if count else "ans = ok")
    cend = "int ans = 0;\nfor (auto &p : f) if (p.first != p.second) ans++;\nif (!ok) ans = -1;" if count else "bool ans = ok;"
    cinj = "set<char> img;\nfor (auto &p : f) img.insert(p.second);\nif (img.size() < f.size()) ok = false;\n" if one else ""
    c1 = f"map<char, char> f;\nbool ok = true;\nfor (int i = 0; i < n; i++) {{\n    if (!f.count(a[i])) f[a[i]] = b[i];\n    else if (f[a[i]] != b[i]) ok = false;\n}}\n{cinj}{cend}"
    cend2 = "set<char> q;\nfor (int i = 0; i < n; i++) if (a[i] != b[i]) q.insert(a[i]);\nint ans = ok ? (int)q.size() : -1;" if count else "bool ans = ok;"
    c2 = f"bool ok = true;\nfor (int i = 0; i < n; i++)\n    for (int j = i + 1; j < n; j++)\n        if ({'(a[i] == a[j]) != (b[i] == b[j])' if one else 'a[i] == a[j] && b[i] != b[j]'}) ok = false;\n{cend2}"
    if count:
        wrong, cwrong = "ans = len({x for x, y in zip(a, b) if x != y})", c1.replace("if (!ok) ans = -1;", "")
    elif one:
        wrong, cwrong = base + "ans = ok", c1.replace(cinj, "")
    else:
        wrong, cwrong = "ans = len(set(zip(a, b))) == len(set(a)) == len(set(b))", c2.replace("a[i] == a[j] && b[i] != b[j]", "(a[i] == a[j]) != (b[i] == b[j])")

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        n = rng.randint(1, LONGEST[size])
        few = rng.choice(("ab", "abcd", LOWER))
        a = [rng.choice(few) for _ in range(n)]
        image = rng.sample(LOWER, len(few)) if rng.random() < 0.6 else [rng.choice("abcd") for _ in few]
        if rng.random() < 0.4:
            image = [c if rng.random() < 0.5 else x for c, x in zip(few, image, strict=True)]
        b = [image[few.index(c)] for c in a]
        if rng.random() < 0.3:
            b[rng.randrange(n)] = rng.choice(LOWER)
        return {"n": n, "a": "".join(a), "b": "".join(b)}

    return Task(
        reads=(Int("n", 1, rng.choice((50, 100, 1000)), "the length of the strings"), Word("a", "n", "n"), Word("b", "n", "n")),
        stories=(
            f"All letters of a string $a$ are replaced at once, so that {rule}. A string $b$ of the same length is given, too. {goal}",
            f"{{hero}} suspects that the message $b$ is the known text $a$ in a simple cipher, in which {rule}. {goal}",
            f"For [a play|a masquerade] in {{place}} the actors, whose initials from left to right form $a$, put on costumes with letters. The costumes are chosen by initials: {rule}. On the stage one reads $b$ from left to right, or so the director wishes. {goal}",
        ),
        asks=(what,),
        output="int" if count else "yesno",
        yes=rng.choice((("YES", "NO"), ("Yes", "No"))),
        python=(base + inj + end, pairs, brute),
        cpp=(c1, c2),
        wrong_python=(wrong,),
        wrong_cpp=(cwrong,),
        draw=draw,
    )
