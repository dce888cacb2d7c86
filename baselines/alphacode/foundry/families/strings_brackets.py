"""Bracket sequences."""

from __future__ import annotations

import random
from typing import Any

from baselines.alphacode.foundry.task import Field, Int, Task, Word, family

LONGEST = (4, 8, 25, 80)
DEFINED = (
    "A bracket sequence is [called|] regular if it [can be obtained|is obtained] from the empty one by [putting|enclosing] a regular sequence in a pair of brackets and by joining regular sequences.",
    "A sequence is correct when every opening bracket can be matched with a later closing one, the pairs being nested or apart.",
    "A sequence of brackets is balanced if no prefix has more closing brackets than opening ones and in the whole both are equally many.",
)


def _pair(rng: random.Random) -> tuple[str, str]:
    return rng.choice((("(", ")"), ("(", ")"), ("<", ">"), ("{", "}")))


def _regular(rng: random.Random, half: int, a: str, b: str) -> str:
    s, depth, left = "", 0, half
    while left or depth:
        if left and (depth == 0 or rng.random() < 0.55):
            s, depth, left = s + a, depth + 1, left - 1
        else:
            s, depth = s + b, depth - 1
    return s


def _mixed(rng: random.Random, size: int, a: str, b: str) -> str:
    s = list(_regular(rng, rng.randint(1, LONGEST[size] // 2), a, b))
    for _ in range(rng.choice((0, 0, 1, 2, 4))):
        s[rng.randrange(len(s))] = rng.choice((a, b))
    if rng.random() < 0.3:
        rng.shuffle(s)
    return "".join(s)


def _reads(rng: random.Random, alphabet: str) -> tuple[Field, ...]:
    high = rng.choice((100, 1000, 10**5))
    if rng.random() < 0.4:
        return (Int("n", 1, high, "the length of the string"), Word("s", "n", "n", alphabet))
    return (Word("s", 1, high, alphabet),)


def _draw(a: str, b: str):  # type: ignore[no-untyped-def]  # noqa: ANN202
    return lambda rng, size: (lambda s: {"s": s, "n": len(s)})(_mixed(rng, size, a, b))


@family(1000, "strings", "greedy", "data structures")
def strings_bracket_repair(rng: random.Random) -> Task:
    """Fewest insertions or removals for a balanced sequence, or what is left, in pairs or letters."""
    a, b = _pair(rng)
    out = rng.choice(("insert", "erase", "left", "pairs"))
    what, end = {
        "insert": ("the minimum number of brackets to insert (anywhere) to make $s$ regular", "need + bal"),
        "erase": ("the minimum number of brackets to erase to make $s$ regular (the empty sequence is regular)", "need + bal"),
        "left": ("the greatest length of a regular sequence that remains after erasing some brackets of $s$ (possibly none, possibly all)", "len(s) - need - bal"),
        "pairs": ("the greatest number of bracket pairs in a regular sequence obtained by erasing some brackets of $s$", "(len(s) - need - bal) // 2"),
    }[out]
    cend = end.replace("len(s)", "(int)s.size()").replace("//", "/")
    naive = {"insert": f"abs(s.count('{a}') - s.count('{b}'))", "erase": f"abs(s.count('{a}') - s.count('{b}'))", "left": f"2 * min(s.count('{a}'), s.count('{b}'))", "pairs": f"min(s.count('{a}'), s.count('{b}'))"}[out]
    half = {"insert": "bal", "erase": "need", "left": "(int)s.size() - bal", "pairs": "((int)s.size() - need) / 2"}[out]
    return Task(
        reads=_reads(rng, a + b),
        stories=(
            f"You are given a string $s$ of brackets '{a}' and '{b}'. {DEFINED[0]} Find {what}.",
            f"{{hero}}'s [keyboard|typewriter] is [broken|faulty], and the typed text $s$ consists only of brackets '{a}' and '{b}'. {DEFINED[1].replace('correct', 'regular')} [Compute|Find] {what}.",
            f"{{friend}} [strings|puts] beads shaped like '{a}' and '{b}' on a [thread|wire] and gets $s$. {DEFINED[2].replace('balanced', 'regular')} Determine {what}.",
        ),
        asks=(what,),
        output="int",
        python=(
            f"bal = need = 0\nfor c in s:\n    if c == '{a}':\n        bal += 1\n    elif bal:\n        bal -= 1\n    else:\n        need += 1\nans = {end}",
            f"st = []\nfor c in s:\n    if st and st[-1] == '{a}' and c == '{b}':\n        st.pop()\n    else:\n        st.append(c)\nneed = st.count('{b}')\nbal = len(st) - need\nans = {end}",
            f"h = low = 0\nfor c in s:\n    h += 1 if c == '{a}' else -1\n    low = min(low, h)\nneed, bal = -low, h - low\nans = {end}",
        ),
        cpp=(
            f"int bal = 0, need = 0;\nfor (char c : s) {{\n    if (c == '{a}') bal++;\n    else if (bal > 0) bal--;\n    else need++;\n}}\nint ans = {cend};",
            f"int h = 0, low = 0;\nfor (char c : s) {{\n    h += c == '{a}' ? 1 : -1;\n    low = min(low, h);\n}}\nint need = -low, bal = h - low;\nint ans = {cend};",
        ),
        wrong_python=(f"ans = {naive}",),
        wrong_cpp=(f"int bal = 0, need = 0;\nfor (char c : s) {{\n    if (c == '{a}') bal++;\n    else if (bal > 0) bal--;\n    else need++;\n}}\nint ans = {half};",),
        draw=_draw(a, b),
    )


@family(1000, "strings", "implementation")
def strings_bracket_depth(rng: random.Random) -> Task:
    """In a balanced sequence: depth, number of outer parts, pairs ( ), a sum over depths."""
    a, b = _pair(rng)
    out = rng.choice(("depth", "parts", "leaves", "sum", "longest"))
    what, step, last = {
        "depth": ("the maximum number of pairs nested in one another", "ans = max(ans, bal)", ""),
        "parts": ("the greatest number of non-empty regular sequences into which $s$ can be cut", "ans += bal == 0", ""),
        "leaves": ("the number of pairs of matching brackets with nothing between them", f"ans += c == '{b}' and old == '{a}'", ""),
        "sum": ("the sum of depths of all pairs, where the depth of a pair is the number of pairs that enclose it, itself included", f"ans += bal if c == '{a}' else 0", ""),
        "longest": ("the length of the longest of the parts, if $s$ is cut into as many non-empty regular sequences as possible", "size += 1\nif bal == 0:\n    ans = max(ans, size)\n    size = 0", ""),
    }[out]
    del last
    step = step.replace("\n", "\n    ")
    cstep = {
        "depth": "ans = max(ans, bal);", "parts": "if (bal == 0) ans++;", "leaves": f"if (c == '{b}' && old == '{a}') ans++;",
        "sum": f"if (c == '{a}') ans += bal;", "longest": "size++;\n    if (!bal) ans = max(ans, size), size = 0;",
    }[out]
    second = {
        "depth": f"from itertools import accumulate\n---\nans = max(accumulate(1 if c == '{a}' else -1 for c in s))",
        "parts": f"w = s\nans = 0\nwhile w:\n    i = 1\n    while w[:i].count('{a}') != w[:i].count('{b}'):\n        i += 1\n    w = w[i:]\n    ans += 1",
        "leaves": f"ans = s.count('{a}{b}')",
        "sum": f"ans = sum(s[:i].count('{a}') - s[:i].count('{b}') for i in range(1, len(s) + 1) if s[i - 1] == '{a}')",
        "longest": f"h = 0\ncuts = [0]\nfor i, c in enumerate(s, 1):\n    h += 1 if c == '{a}' else -1\n    if h == 0:\n        cuts.append(i)\nans = max(y - x for x, y in zip(cuts, cuts[1:]))",
    }[out]
    wrong = {
        "depth": f"ans = run = 0\nfor c in s:\n    run = run + 1 if c == '{a}' else 0\n    ans = max(ans, run)",
        "parts": f"ans = s.count('{b}{a}')",
        "leaves": f"ans = s.count('{a}')",
        "sum": f"ans = bal = 0\nfor c in s:\n    if c == '{a}':\n        ans += bal\n    bal += 1 if c == '{a}' else -1",
        "longest": f"ans = bal = last = 0\nfor i, c in enumerate(s):\n    bal += 1 if c == '{a}' else -1\n    if bal == 0:\n        ans = max(ans, i - last)\n        last = i",
    }[out]
    cwrong = {
        "depth": f"int ans = 0, bal = 0;\nfor (char c : s) {{\n    ans = max(ans, bal);\n    bal += c == '{a}' ? 1 : -1;\n}}\nans--;",
        "parts": f"int ans = 0;\nfor (size_t i = 0; i + 1 < s.size(); i++) ans += s[i] == '{a}' && s[i + 1] == '{b}';\nans++;",
        "leaves": f"int ans = 0;\nfor (size_t i = 0; i + 1 < s.size(); i += 2) ans += s[i] == '{a}' && s[i + 1] == '{b}';",
        "sum": f"int ans = 0, bal = 0;\nfor (char c : s) {{\n    bal += c == '{a}' ? 1 : -1;\n    ans += bal;\n}}",
        "longest": "int ans = s.size();",
    }[out]

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        s = "".join(_regular(rng, rng.randint(1, (1, 2, 5, 15)[size]), a, b) for _ in range(rng.randint(1, 2 + size // 3)))
        return {"s": s, "n": len(s)}

    return Task(
        reads=_reads(rng, a + b),
        stories=(
            f"{DEFINED[0]} You are given a regular sequence $s$ of '{a}' and '{b}'. Find {what}.",
            f"{{hero}} packs {{things}}: '{a}' in the record $s$ means that a [box|bag] is opened and '{b}' that the last one opened is closed; at the end everything is closed, so $s$ is a regular bracket sequence (brackets form matching pairs, nested or apart). Find {what}.",
            f"[The pages of a document|The folders of a computer] in {{place}} are described by a regular sequence $s$ of brackets, with '{a}' opening and '{b}' closing: {DEFINED[1][0].lower() + DEFINED[1][1:].replace('correct', 'regular')} Compute {what}.",
        ),
        asks=(what, "the number described above"),
        output="int",
        python=(
            f"ans = bal = size = 0\nold = ''\nfor c in s:\n    bal += 1 if c == '{a}' else -1\n    {step}\n    old = c",
            second,
        ),
        cpp=(
            f"int ans = 0, bal = 0, size = 0;\nchar old = ' ';\nfor (char c : s) {{\n    bal += c == '{a}' ? 1 : -1;\n    {cstep}\n    old = c;\n}}".replace(", size = 0;\nchar", ", size = 0;\nchar" if out == "longest" else ";\nchar").replace("char old = ' ';\n", "char old = ' ';\n" if out == "leaves" else "").replace("\n    old = c;", "\n    old = c;" if out == "leaves" else ""),
            f"int ans = 0, bal = 0, size = 0;\nfor (int i = 0; i < (int)s.size(); i++) {{\n    char c = s[i], old = i ? s[i - 1] : '?';\n    if (c == '{a}') ++bal;\n    else --bal;\n    {cstep}\n}}",
        ),
        wrong_python=(wrong,),
        wrong_cpp=(cwrong,),
        draw=draw,
    )


@family(1100, "strings", "data structures")
def strings_bracket_kinds(rng: random.Random) -> Task:
    """Several kinds of brackets: correct or not, or the position of the first mistake."""
    kinds = rng.choice(("()<>", "(){}", "()<>{}"))
    where = rng.random() < 0.5
    pairs = "".join(kinds[i : i + 2] for i in range(0, len(kinds), 2))
    listed = ", ".join(f"'{kinds[i]}' with '{kinds[i + 1]}'" for i in range(0, len(kinds), 2))
    table = "{" + ", ".join(f"'{kinds[i + 1]}': '{kinds[i]}'" for i in range(0, len(kinds), 2)) + "}"
    tail = (
        "Find the smallest number of first characters of $s$ that already cannot be continued to a correct sequence; if $s$ itself is correct, the answer is 0, and if $s$ is not correct but can be continued to a correct one, the answer is -1."
        if where
        else "Is $s$ correct?"
    )
    openers = kinds[::2]
    body = f"st = []\nbad = 0\nfor i, c in enumerate(s):\n    if c in '{openers}':\n        st.append(c)\n    elif st and st[-1] == {table}[c]:\n        st.pop()\n    else:\n        bad = i + 1\n        break\n"
    body2 = f"need = []\nbad = 0\nfor i in range(len(s)):\n    j = '{kinds}'.index(s[i])\n    if j % 2 == 0:\n        need.append('{kinds}'[j + 1])\n    elif not need or need.pop() != s[i]:\n        bad = i + 1\n        break\nst = need\n"
    cbody = f"string st, all = \"{kinds}\";\nint bad = 0;\nfor (int i = 0; i < (int)s.size(); i++) {{\n    int j = all.find(s[i]);\n    if (j % 2 == 0) st += s[i];\n    else if (!st.empty() && st.back() == all[j - 1]) st.pop_back();\n    else {{\n        bad = i + 1;\n        break;\n    }}\n}}\n"
    cbody2 = f"map<char, char> pr = {{{', '.join('{' + repr(kinds[i + 1]) + ', ' + repr(kinds[i]) + '}' for i in range(0, len(kinds), 2))}}};\nstack<char> st;\nint bad = 0;\nfor (size_t i = 0; i < s.size() && !bad; i++) {{\n    char c = s[i];\n    if (!pr.count(c)) st.push(c);\n    else if (st.empty() || st.top() != pr[c]) bad = i + 1;\n    else st.pop();\n}}\n"
    end = "ans = bad if bad else -1 if st else 0" if where else "ans = bad == 0 and not st"
    cend = "int ans = bad ? bad : (st.empty() ? 0 : -1);" if where else "bool ans = !bad && st.empty();"
    wend = "ans = bad - 1 if bad else -1 if st else 0" if where else "ans = bad == 0"
    wcend = "int ans = bad;" if where else "bool ans = !bad;"
    naive = f"ok = all(s.count(x) == s.count(y) for x, y in {[pairs[i:i + 2] for i in range(0, len(pairs), 2)]})\nans = " + ("0 if ok else -1" if where else "ok")

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        st, s = [], ""
        for _ in range(rng.randint(1, LONGEST[size])):
            if st and rng.random() < 0.5:
                s += st.pop()
            else:
                j = 2 * rng.randrange(len(kinds) // 2)
                s += kinds[j]
                st.append(kinds[j + 1])
        if rng.random() < 0.75:
            s += "".join(reversed(st))
        if rng.random() < 0.4:
            i = rng.randrange(len(s))
            s = s[:i] + rng.choice(kinds) + s[i + 1 :]
        elif rng.random() < 0.5:
            i = rng.randrange(len(s))
            s = s[i:] + s[:i]
        return {"s": s, "n": len(s)}

    return Task(
        reads=_reads(rng, kinds),
        stories=(
            f"A string $s$ consists of brackets: {listed}. It is correct if every bracket can be matched with one of its own kind, the opening one first, so that any two matched pairs are either nested or apart. {tail}",
            f"{{hero}} checks [formulas|programs] of {{friend}}. After all except brackets was deleted, the string $s$ was left. Brackets pair up as {listed}: the empty string is correct; a correct string within a pair of brackets of the same kind is correct; and two correct strings written together are correct. {tail}",
            f"In a stack of [trays|hats] of {len(kinds) // 2} kinds, an opening bracket puts an item on top, and a closing bracket takes the top item away, which must be of the matching kind ({listed}). A sequence of actions $s$ is correct if it can be carried out from an empty stack and leaves it empty. {tail}",
        ),
        asks=("the length of the shortest bad beginning, 0 or -1, as described above",) if where else ("the sequence is correct", "$s$ is correct"),
        output="int" if where else "yesno",
        yes=rng.choice((("YES", "NO"), ("Yes", "No"))),
        python=(body + end, body2 + end),
        cpp=(cbody + cend, cbody2 + cend),
        wrong_python=(body + wend, naive),
        wrong_cpp=(cbody + wcend,),
        draw=draw,
    )


@family(1200, "strings", "greedy")
def strings_bracket_moves(rng: random.Random) -> Task:
    """Equal numbers of both brackets: fewest moves, swaps or flips, or the rotations that balance."""
    a, b = _pair(rng)
    out = rng.choice(("move", "swap", "turns", "first"))
    what, end = {
        "move": ("the minimum number of moves, where one move takes any one bracket and puts it anywhere else in the sequence", "-low"),
        "swap": ("the minimum number of swaps, where one swap exchanges any two brackets of the sequence", "(-low + 1) // 2"),
        "turns": ("the number of integers $k$ with $0 \\le k < n$ such that the cyclic shift of $s$ by $k$ to the left (the first $k$ brackets are moved to the end, in order) is regular", "hs.count(low)"),
        "first": ("the smallest $k \\ge 0$ such that the cyclic shift of $s$ by $k$ to the left (the first $k$ brackets are moved to the end, in order) is regular", "([0] + hs).index(low)"),
    }[out]
    cend = {"move": "-low", "swap": "(1 - low) / 2", "turns": "count(hs.begin(), hs.end(), low)", "first": "low == 0 ? 0 : find(hs.begin(), hs.end(), low) - hs.begin() + 1"}[out]
    wend = {"move": "(-low + 1) // 2", "swap": "-low", "turns": "hs.count(0)", "first": "hs.index(low)"}[out]
    wcend = {"move": "-low / 2", "swap": "-low / 2", "turns": "count(hs.begin(), hs.end(), 0)", "first": "find(hs.begin(), hs.end(), 0) - hs.begin() + 1"}[out]
    goal = f"Find {what}." if out in ("turns", "first") else f"Find {what}, after which $s$ is regular.".replace(", where", " needed to make $s$ regular, where").replace(", after which $s$ is regular", "")
    brute = {
        "move": f"w = s\nwhile '{a}{b}' in w:\n    w = w.replace('{a}{b}', '')\nans = len(w) // 2",
        "swap": f"w = s\nwhile '{a}{b}' in w:\n    w = w.replace('{a}{b}', '')\nans = (len(w) // 2 + 1) // 2",
        "turns": f"def good(w):\n    h = 0\n    for c in w:\n        h += 1 if c == '{a}' else -1\n        if h < 0:\n            return False\n    return True\n---\nans = sum(good(s[k:] + s[:k]) for k in range(n))",
        "first": f"def good(w):\n    while '{a}{b}' in w:\n        w = w.replace('{a}{b}', '')\n    return w == ''\n---\nans = 0\nwhile not good(s[ans:] + s[:ans]):\n    ans += 1",
    }[out]

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        half = rng.randint(1, LONGEST[size] // 2)
        s = _regular(rng, half, a, b)
        k = rng.randrange(len(s))
        s = s[k:] + s[:k]
        if rng.random() < 0.5:
            x = list(s)
            rng.shuffle(x)
            s = "".join(x)
        return {"n": 2 * half, "s": s}

    return Task(
        reads=(Int("n", 2, rng.choice((50, 100, 1000)), "the length of the sequence, an even number"), Word("s", "n", "n", a + b)),
        stories=(
            f"{DEFINED[0]} A sequence $s$ of $n$ brackets has $n / 2$ brackets '{a}' and $n / 2$ brackets '{b}'. {goal}",
            f"{{hero}} [was given|got] $n$ wooden brackets, half of them '{a}' and half '{b}', standing in a row $s$. {DEFINED[2].replace('balanced', 'regular')} {goal}",
            f"[At a dance|On the stage] $n$ dancers hold signs, equally many with '{a}' and with '{b}'; from left to right the signs give $s$. {DEFINED[1].replace('correct', 'regular')} {goal}",
        ),
        asks=(what.split(", where")[0],),
        output="int",
        python=(
            f"hs = []\nh = 0\nfor c in s:\n    h += 1 if c == '{a}' else -1\n    hs.append(h)\nlow = min(hs)\nans = {end}",
            brute,
        ),
        cpp=(
            f"vector<int> hs;\nint h = 0, low = 0;\nfor (char c : s) {{\n    h += c == '{a}' ? 1 : -1;\n    low = min(low, h);\n    hs.push_back(h);\n}}\nint ans = {cend};",
            f"vector<int> hs(n);\nfor (int i = 0; i < n; i++) hs[i] = (i ? hs[i - 1] : 0) + (s[i] == '{a}' ? 1 : -1);\nint low = *min_element(hs.begin(), hs.end());\nint ans = {cend};",
        ),
        wrong_python=(f"hs = []\nh = 0\nfor c in s:\n    h += 1 if c == '{a}' else -1\n    hs.append(h)\nlow = min(hs)\nans = {wend}",),
        wrong_cpp=(f"vector<int> hs;\nint h = 0, low = 0;\nfor (char c : s) {{\n    h += c == '{a}' ? 1 : -1;\n    low = min(low, h);\n    hs.push_back(h);\n}}\nint ans = {wcend};",),
        draw=draw,
    )
