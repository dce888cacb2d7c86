"""Ciphers, typing, and words in lists."""

from __future__ import annotations

import random
from typing import Any

from baselines.alphacode.foundry.task import Field, Int, Task, Word, Words, family

LOWER = "abcdefghijklmnopqrstuvwxyz"
LONGEST = (4, 8, 25, 80)


def _reads(rng: random.Random, alphabet: str = LOWER) -> tuple[Field, ...]:
    high = rng.choice((50, 100, 1000))
    if rng.random() < 0.4:
        return (Int("n", 1, high, "the length of the string"), Word("s", "n", "n", alphabet))
    return (Word("s", 1, high, alphabet),)


@family(900, "strings", "implementation")
def strings_shift_cipher(rng: random.Random) -> Task:
    """Caesar's cipher with a shift by k, by the place of the letter, or by the letter before."""
    kind = rng.choice(("fixed", "place", "previous"))
    back = rng.random() < 0.5
    upper = rng.random() < 0.4
    abc = LOWER.upper() if upper else LOWER
    z = "A" if upper else "a"
    dirw = "backward" if back else "forward"
    ends = f"'{abc[25]}' comes before '{abc[0]}'" if back else f"'{abc[0]}' comes after '{abc[25]}'"
    sg = "-" if back else "+"
    rule = {
        "fixed": f"every letter is moved {dirw} by $k$ places in the alphabet",
        "place": f"for each $i$ from 1 on, the $i$-th letter is moved {dirw} by $i$ places in the alphabet",
        "previous": f"the first letter is left as it is, and each other letter is moved {dirw} by v places in the alphabet, where v is the number of the letter that stands just before it in the original text ('{z}' has the number 0, the next letter of the alphabet 1, and so on)",
    }[kind]
    shift = {"fixed": "k", "place": "i + 1", "previous": f"(ord(s[i - 1]) - {ord(z)} if i else 0)"}[kind]
    cshift = {"fixed": "k", "place": "(i + 1)", "previous": f"(i ? s[i - 1] - '{z}' : 0)"}[kind]
    wshift = {"fixed": "k", "place": "i", "previous": f"(ord(s[i - 1]) - {ord(z) - 1} if i else 0)"}[kind]
    if kind == "place":
        shift, wshift = "(i + 1)", "i"
    word = _reads(rng, abc)
    reads: tuple[Any, ...] = (Int("k", 1, rng.choice((25, 100))), *word) if kind == "fixed" else word
    first = f"ans = ''.join(chr((ord(s[i]) - {ord(z)} {sg} {{0}}) % 26 + {ord(z)}) for i in range(len(s)))"
    osg = "+" if back else "-"
    return Task(
        reads=reads,
        stories=(
            f"A text $s$ is enciphered in the following way: {rule}. The alphabet is considered cyclic, so {ends}. Find the enciphered text.",
            f"{{hero}} writes letters to {{friend}} in cipher: {rule}. When the alphabet ends, it goes on from the other end ({ends}). What is sent instead of the word $s$?",
            f"An [old|enchanted] typewriter in {{place}} [changes|distorts] what is typed: {rule}, going round the alphabet if necessary, as {ends} there. [Somebody types|{{friend}} types] $s$. What appears on the paper?",
        ),
        asks=("the resulting text", "the string obtained"),
        output="str",
        python=(
            first.format(shift),
            f"abc = '{abc}'\nans = ''\nfor i, c in enumerate(s):\n    j = abc.index(c) {sg} {shift}\n    ans += abc[j % 26]",
            f"a = [ord(c) - ord('{z}') for c in s]\nb = [(a[i] {sg} {shift}) % 26 for i in range(len(a))]\nans = ''.join(chr(x + ord('{z}')) for x in b)",
        ),
        cpp=(
            f"string ans;\nfor (int i = 0; i < (int)s.size(); i++) {{\n    int j = s[i] - '{z}' {sg} {cshift} % 26;\n    ans += char('{z}' + (j + 26) % 26);\n}}",
            f"string ans = s;\nfor (int i = 0; i < (int)s.size(); i++) {{\n    int x = ((s[i] - '{z}' {sg} {cshift}) % 26 + 26) % 26;\n    ans[i] = '{z}' + x;\n}}",
        ),
        wrong_python=(first.format(shift).replace(f" {sg} ", f" {osg} ", 1) if kind != "fixed" else f"ans = ''.join(chr((ord(c) - {ord(z)} {osg} k) % 26 + {ord(z)}) for c in s)", *((first.format(wshift),) if kind != "fixed" else ())),
        wrong_cpp=(f"string ans;\nfor (int i = 0; i < (int)s.size(); i++) ans += char(s[i] {sg} {cshift});",),
        draw=lambda rng, size: (lambda s: {"s": s, "n": len(s), "k": rng.choice((1, 3, 13, 25))})("".join(rng.choice(rng.choice((abc, abc[:2] + abc[-2:]))) for _ in range(rng.randint(1, LONGEST[size])))),
    )


@family(1000, "strings", "implementation")
def strings_rearranged(rng: random.Random) -> Task:
    """A text reordered: halves interleaved, odd then even, from the middle, blocks reversed."""
    kind = rng.choice(("oddeven", "weave", "middle", "blocks", "outside"))
    k = rng.choice((3, 4, 5))
    rule = {
        "oddeven": "first all letters at odd positions are written, in order, and then all letters at even positions, also in order (positions are counted from 1)",
        "weave": "the text is cut into two halves (for an odd length the first half is longer by one letter), and letters are taken in turn from the halves: the first letter of the first half, the first of the second, the second of the first, and so on",
        "middle": "letters are written one by one, the first one alone at first; then each next letter is put alternately to the right end and to the left end of what is written (the second letter to the right, the third to the left, the fourth to the right, and so on)",
        "blocks": f"the text is divided from the beginning into blocks of {k} letters (the last one may be shorter), and each block is written in reverse, the blocks keeping their order",
        "outside": "one takes the first letter, then the last, then the second, then the last but one, and so on until all letters are taken, each once",
    }[kind]
    python = {
        "oddeven": ("ans = s[::2] + s[1::2]", "a = b = ''\nfor i, c in enumerate(s):\n    if i % 2 == 0:\n        a += c\n    else:\n        b += c\nans = a + b"),
        "weave": ("h = (len(s) + 1) // 2\nans = ''\nfor i in range(h):\n    ans += s[i]\n    if h + i < len(s):\n        ans += s[h + i]", "h = (len(s) + 1) // 2\na = [''] * len(s)\na[::2] = s[:h]\na[1::2] = s[h:]\nans = ''.join(a)"),
        "middle": ("ans = ''\nfor i, c in enumerate(s):\n    ans = ans + c if i % 2 else c + ans", "ans = s[::2][::-1] + s[1::2]", "from collections import deque\n---\nq = deque()\nfor i in range(len(s)):\n    if i % 2 == 1:\n        q.append(s[i])\n    else:\n        q.appendleft(s[i])\nans = ''.join(q)"),
        "blocks": (f"ans = ''.join(s[i:i + {k}][::-1] for i in range(0, len(s), {k}))", f"ans = ''\npart = ''\nfor c in s:\n    part = c + part\n    if len(part) == {k}:\n        ans += part\n        part = ''\nans += part"),
        "outside": ("l, r = 0, len(s) - 1\nans = ''\nwhile l <= r:\n    ans += s[l]\n    if l < r:\n        ans += s[r]\n    l += 1\n    r -= 1", "ans = ''.join(x + y for x, y in zip(s, s[::-1]))[:len(s)]", "w = list(s)\nans = ''\nwhile w:\n    ans += w.pop(0)\n    w.reverse()"),
    }[kind]
    cpp = {
        "oddeven": ("string ans;\nfor (size_t i = 0; i < s.size(); i += 2) ans += s[i];\nfor (size_t i = 1; i < s.size(); i += 2) ans += s[i];", "string u, v;\nfor (int i = 0; i < (int)s.size(); i++) (i % 2 ? v : u) += s[i];\nstring ans = u + v;"),
        "weave": ("int m = s.size(), h = (m + 1) / 2;\nstring ans;\nfor (int i = 0; i < h; i++) {\n    ans += s[i];\n    if (h + i < m) ans += s[h + i];\n}", "int h = ((int)s.size() + 1) / 2;\nstring ans = s;\nfor (int i = 0; i < (int)s.size(); i++) ans[i] = i % 2 ? s[h + i / 2] : s[i / 2];"),
        "middle": ("string ans;\nfor (int i = 0; i < (int)s.size(); i++) {\n    if (i % 2) ans = ans + s[i];\n    else ans = s[i] + ans;\n}", "deque<char> q;\nbool left = true;\nfor (char c : s) {\n    if (left) q.push_front(c);\n    else q.push_back(c);\n    left = !left;\n}\nstring ans(q.begin(), q.end());"),
        "blocks": (f"string ans = s;\nfor (int i = 0; i < (int)s.size(); i += {k}) reverse(ans.begin() + i, ans.begin() + min(i + {k}, (int)s.size()));", f"string ans;\nfor (size_t i = 0; i < s.size(); i += {k}) {{\n    string w = s.substr(i, {k});\n    ans += string(w.rbegin(), w.rend());\n}}"),
        "outside": ("string ans;\nint l = 0, r = (int)s.size() - 1;\nwhile (l <= r) {\n    ans += s[l++];\n    if (l <= r) ans += s[r--];\n}", "string ans;\nint m = s.size();\nfor (int i = 0; i < m; i++) ans += i % 2 ? s[m - 1 - i / 2] : s[i / 2];"),
    }[kind]
    wrong = {"oddeven": "ans = s[1::2] + s[::2]", "weave": "h = len(s) // 2\nans = ''\nfor i in range(h):\n    ans += s[i] + s[h + i]\nans += s[2 * h:]", "middle": "ans = ''\nfor i, c in enumerate(s):\n    ans = c + ans if i % 2 else ans + c", "blocks": f"ans = s\nfor i in range(0, len(s) - {k} + 1, {k}):\n    ans = ans[:i] + ans[i:i + {k}][::-1] + ans[i + {k}:]", "outside": "l, r = 0, len(s) - 1\nans = ''\nwhile l <= r:\n    ans += s[l] + s[r]\n    l += 1\n    r -= 1"}[kind]
    cwrong = {"oddeven": cpp[1].replace("u + v", "v + u"), "weave": cpp[0].replace("(m + 1) / 2", "m / 2"), "middle": cpp[1].replace("left = true", "left = false") + "\nreverse(ans.begin(), ans.end());\nif (s.size() % 2) ans = s;", "blocks": "string ans(s.rbegin(), s.rend());", "outside": cpp[0].replace("if (l <= r) ", "")}[kind]
    return Task(
        reads=_reads(rng),
        stories=(
            f"A text is encoded by changing the order of its letters: {rule}. Encode the text $s$.",
            f"{{hero}} and {{friend}} [agreed on|invented] a secret way of writing words: {rule}. How is the word $s$ written?",
            f"[Wagons|Carriages] with letters arrive as the string $s$ at the station of {{place}} and are put together into a new train as follows (a wagon is a letter, the train is a text): {rule}. What does the new train read?",
        ),
        asks=("the resulting string", "the new text"),
        output="str",
        python=python,
        cpp=cpp,
        wrong_python=(wrong,),
        wrong_cpp=(cwrong,),
        draw=lambda rng, size: (lambda s: {"s": s, "n": len(s)})("".join(rng.choice(LOWER[: rng.choice((4, 26))]) for _ in range(rng.randint(1, LONGEST[size])))),
    )


@family(1000, "strings", "implementation")
def strings_typing(rng: random.Random) -> Task:
    """Keys pressed, among them special ones: erase, double, upper case; the text or its length."""
    special = rng.choice("#<*!")
    action = rng.choice(("erase", "double", "clear", "reverse"))
    said = {
        "erase": "erases the last letter of the text (nothing happens if the text is empty)",
        "double": "writes the last letter of the text once more (nothing happens if the text is empty)",
        "clear": "erases the whole text",
        "reverse": "turns the whole text around, so that it is written in reverse order",
    }[action]
    length = action in ("erase", "clear", "double") and rng.random() < 0.4
    what = "the length of the final text" if length else "the final text, or EMPTY if it contains nothing"
    end = "ans = len(w)" if length else "ans = ''.join(w) or 'EMPTY'"
    cend = "int ans = w.size();" if length else 'string ans = w.empty() ? "EMPTY" : w;'
    lst = {"erase": "if w:\n            w.pop()", "double": "if w:\n            w.append(w[-1])", "clear": "w = []", "reverse": "w.reverse()"}[action]
    txt = {"erase": "w[:-1]", "double": "w + w[-1:]", "clear": "''", "reverse": "w[::-1]"}[action]
    cst = {"erase": "if (!w.empty()) w.pop_back();", "double": "if (!w.empty()) w += w.back();", "clear": "w.clear();", "reverse": "reverse(w.begin(), w.end());"}[action]
    cst2 = {"erase": "w = w.substr(0, max(0, (int)w.size() - 1));", "double": "w += w.substr(max(0, (int)w.size() - 1));", "clear": 'w = "";', "reverse": "w = string(w.rbegin(), w.rend());"}[action]
    wrong = {"erase": "w = s.replace(c, '')", "double": "w = ''.join(s[i - 1] if s[i] == c else s[i] for i in range(len(s)))\nw = w.replace(c, '')", "clear": "w = s.replace(c, '')", "reverse": "w = s.replace(c, '')[::-1]"}[action]
    cwrong = {"erase": "if (w.size() > 1) w.pop_back();", "double": "if (!w.empty()) w += w[0];", "clear": "if (!w.empty()) w.pop_back();", "reverse": "if (w.size() > 1) swap(w[0], w[w.size() - 1]);"}[action]

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        chance = rng.choice((0.1, 0.3, 0.5))
        s = "".join(special if rng.random() < chance else rng.choice("abcxyz") for _ in range(rng.randint(1, LONGEST[size])))
        return {"s": s, "n": len(s)}

    return Task(
        reads=(Word("s", 1, rng.choice((50, 100, 1000)), LOWER + special, f"in which the symbol '{special}' may occur, too"),),
        stories=(
            f"A string $s$ is processed from left to right, starting with an empty text. A letter is appended to the end of the text; the symbol '{special}' {said}. Find {what}.",
            f"{{hero}} types on [an old keyboard|a strange typewriter], where a letter key adds the letter to the end of the text and the key '{special}' {said}. The keys pressed are given by $s$; the text was empty at first. Find {what}.",
            f"The [robot|magic pen] of {{friend}} obeys a tape $s$: it writes letters on [a board|parchment], each to the right of all that is there, but the sign '{special}' on the tape {said}. In the beginning the board is blank, and what is on it is called the text. Find {what}.".replace("[a board|parchment]", "a board"),
        ),
        asks=(what,),
        output="int" if length else "str",
        python=(
            f"w = []\nfor c in s:\n    if c == '{special}':\n        {lst}\n    else:\n        w.append(c)\n{end}",
            f"w = ''\nfor c in s:\n    w = {txt} if c == '{special}' else w + c\n{end}",
            f"w = ''\ni = 0\nwhile i < len(s):\n    if s[i].isalpha():\n        w += s[i]\n    else:\n        w = {txt}\n    i += 1\n{end}",
        ),
        cpp=(
            f"string w;\nfor (char c : s) {{\n    if (c == '{special}') {{\n        {cst}\n    }} else {{\n        w += c;\n    }}\n}}\n{cend}",
            f"string w = \"\";\nfor (size_t i = 0; i < s.size(); i++) {{\n    if (s[i] != '{special}') w.push_back(s[i]);\n    else {cst2}\n}}\n{cend}",
        ),
        wrong_python=(f"c = '{special}'\n{wrong}\n{end}",),
        wrong_cpp=(f"string w;\nfor (char c : s) {{\n    if (c == '{special}') {{\n        {cwrong}\n    }} else {{\n        w += c;\n    }}\n}}\n{cend}",) if not (length and action == "double") else (f"string w;\nfor (char c : s) w += c;\n{cend}",),
        draw=draw,
    )


@family(900, "strings", "implementation")
def strings_page_lines(rng: random.Random) -> Task:
    """Words put on lines of limited width: the number of lines, or the free places at the end."""
    gap = rng.choice((0, 1, 1, 2))
    out = rng.choice(("lines", "last", "free"))
    space = {0: "without any spaces between them", 1: "with one space between neighbouring words of a line", 2: "with two spaces between neighbouring words of a line"}[gap]
    what = {"lines": "the number of lines needed", "last": "the number of words on the last line", "free": "the total number of unused places at the ends of all lines"}[out]
    end = {"lines": "len(rows)", "last": "k", "free": "len(rows) * m - sum(rows)"}[out]
    first = f"rows = [len(w[0])]\nk = 1\nfor x in w[1:]:\n    if rows[-1] + {gap} + len(x) <= m:\n        rows[-1] += {gap} + len(x)\n        k += 1\n    else:\n        rows.append(len(x))\n        k = 1\nans = {{0}}"
    first = first.replace(" + 0", "").replace("+= 0 + ", "+= ")
    second = f"rows = []\ni = 0\nwhile i < n:\n    line = w[i]\n    k = 1\n    i += 1\n    while i < n and len(line + '{' ' * gap}' + w[i]) <= m:\n        line += '{' ' * gap}' + w[i]\n        k += 1\n        i += 1\n    rows.append(len(line))\nans = {end}"
    cend = {"lines": "int ans = lines;", "last": "int ans = k;", "free": "int ans = free + m - len;"}[out]
    cone = f"int lines = 1, len = w[0].size(), k = 1, free = 0;\nfor (int i = 1; i < n; i++) {{\n    int x = w[i].size();\n    if (len + {gap} + x <= m) {{\n        len += {gap} + x;\n        k++;\n    }} else {{\n        lines++;\n        free += m - len;\n        len = x;\n        k = 1;\n    }}\n}}\n{cend}"
    ctwo = f"int lines = 0, free = 0, len = m + 1, k = 0;\nfor (auto &x : w) {{\n    len += {gap} + (int)x.size();\n    k++;\n    if (len > m) {{\n        if (lines) free += m - (len - {gap} - (int)x.size());\n        lines++;\n        len = x.size();\n        k = 1;\n    }}\n}}\n{cend}"
    wrong = {"lines": "ans = (sum(map(len, w)) + m - 1) // m" if gap else "ans = -(-sum(map(len, w)) // m)", "last": "ans = (n - 1) % 3 + 1", "free": "ans = -sum(map(len, w)) % m"}[out]

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        m = rng.randint(3, 12)
        n = rng.randint(1, LONGEST[size])
        return {"n": n, "m": m, "w": ["".join(rng.choice("abc") for _ in range(rng.randint(1, min(m, rng.choice((3, 12)))))) for _ in range(n)]}

    return Task(
        reads=((Int("n", 1, 100, "the number of words"), Int("m", 3, 50, "the width of a line")), Words("w", "n", 1, 12, says="none of them longer than $m$")),
        stories=(
            f"A text of $n$ words is set in lines of at most $m$ characters, {space}. The order of words is kept, words are never broken, and every line takes as many words as fit before the next line is begun. Find {what}.",
            f"{{hero}} writes [an essay|a letter] of $n$ words on paper where a line has $m$ places for characters. The words are written one after another, {space}; when the next word does not fit in the current line, it goes to a new one. Find {what}.",
            f"The electronic board at the station of {{place}} shows $n$ words, $m$ characters in a row at most ({space}). A word that cannot be added to the current row starts a new row; rows are called lines. Compute {what}.",
        ),
        asks=(what,),
        output="int",
        python=(first.format(end), second),
        cpp=(cone, ctwo),
        wrong_python=(wrong, first.format(end).replace("<= m", "< m")),
        wrong_cpp=(cone.replace("<= m", "< m"),),
        draw=draw,
    )


@family(1000, "strings", "data structures")
def strings_word_classes(rng: random.Random) -> Task:
    """Words that count as alike: the number of kinds, the largest kind, or pairs of alike words."""
    rule = rng.choice(("anagram", "letters", "ends", "shape", "turn"))
    out = rng.choice(("kinds", "largest", "pairs", "alone"))
    said = {
        "anagram": "one is obtained from the other by changing the order of letters (or they are equal)",
        "letters": "the same letters occur in them, no matter how many times and in which order",
        "ends": "their first letters are equal and their last letters are equal",
        "shape": "their lengths are equal and they have the same number of distinct letters",
        "turn": "they are equal or one is the other written backwards",
    }[rule]
    key = {"anagram": "''.join(sorted(x))", "letters": "''.join(sorted(set(x)))", "ends": "x[0] + x[-1]", "shape": "(len(x), len(set(x)))", "turn": "min(x, x[::-1])"}[rule]
    wkey = {"anagram": "''.join(sorted(set(x)))", "letters": "''.join(sorted(x))", "ends": "x[0]", "shape": "len(set(x))", "turn": "x"}[rule]
    ckey = {
        "anagram": "string u = x;\n    sort(u.begin(), u.end());", "letters": "set<char> u(x.begin(), x.end());", "ends": "string u = {x[0], x.back()};",
        "shape": "pair<int, int> u = {x.size(), set<char>(x.begin(), x.end()).size()};", "turn": "string u(x.rbegin(), x.rend());\n    u = min(u, x);",
    }[rule]
    kind = {"letters": "set<char>", "shape": "pair<int, int>"}.get(rule, "string")
    what = {
        "kinds": "the greatest number of words that can be chosen from the list so that no two of them are alike",
        "largest": "the greatest number of words that can be chosen from the list so that any two of them are alike",
        "pairs": "the number of pairs $i < j$ such that the $i$-th and the $j$-th words are alike",
        "alone": "the number of words that are not alike to any other word of the list",
    }[out]
    end = {"kinds": "len(cnt)", "largest": "max(cnt.values())", "pairs": "sum(v * (v - 1) // 2 for v in cnt.values())", "alone": "sum(v == 1 for v in cnt.values())"}[out]
    cend = {"kinds": "int ans = cnt.size();", "largest": "int ans = 0;\nfor (auto &p : cnt) ans = max(ans, p.second);", "pairs": "long long ans = 0;\nfor (auto &p : cnt) ans += 1LL * p.second * (p.second - 1) / 2;", "alone": "int ans = 0;\nfor (auto &p : cnt) if (p.second == 1) ans++;"}[out]
    loop = {"kinds": "ans = sum(keys[i] not in keys[:i] for i in range(n))", "largest": "ans = max(keys.count(x) for x in keys)", "pairs": "ans = 0\nfor i in range(n):\n    for j in range(i):\n        ans += keys[i] == keys[j]", "alone": "ans = len([x for x in keys if keys.count(x) == 1])"}[out]
    lists = f"vector<{kind}> keys;\nfor (auto &x : w) {{\n    {ckey}\n    keys.push_back(u);\n}}\n"
    ctail = {"kinds": "sort(keys.begin(), keys.end());\nint ans = unique(keys.begin(), keys.end()) - keys.begin();", "largest": "int ans = 0;\nfor (auto &x : keys) ans = max(ans, (int)count(keys.begin(), keys.end(), x));", "pairs": "int ans = 0;\nfor (int i = 0; i < n; i++)\n    for (int j = i + 1; j < n; j++) ans += keys[i] == keys[j];", "alone": "int ans = 0;\nfor (auto &x : keys) ans += count(keys.begin(), keys.end(), x) == 1;"}[out]
    count = "cnt = {}\nfor x in w:\n    u = {0}\n    cnt[u] = cnt.get(u, 0) + 1\nans = "

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        words = ["".join(rng.choice("ab" if rng.random() < 0.7 else "abc") for _ in range(rng.randint(1, 4)))]
        for _ in range(rng.randint(1, LONGEST[size] // 2)):
            x = list(rng.choice(words))
            act = rng.random()
            if act < 0.3:
                rng.shuffle(x)
            elif act < 0.5:
                x.reverse()
            elif act < 0.7:
                x.insert(rng.randint(0, len(x)), rng.choice(x))
            else:
                x = [rng.choice("abcd") for _ in range(rng.randint(1, 5))]
            words.append("".join(x[:10]))
        return {"n": len(words), "w": words}

    return Task(
        reads=(Int("n", 1, 100, "the number of words"), Words("w", "n", 1, 10)),
        stories=(
            f"Two words are called alike if {said}. You are given a list of $n$ words. Find {what}.",
            f"{{hero}} sorts [labels|name tags] with $n$ words and regards two words as alike when {said}. [Help to find|Determine] {what}.",
            f"In the language of {{place}} one does not distinguish alike words: two words are alike if {said}. {{friend}} has a list of $n$ words and [would like|wishes] to know {what}.",
        ),
        asks=(what,),
        output="int",
        python=(count.replace("{0}", key) + end, f"keys = [{key} for x in w]\n{loop}", f"from collections import Counter\n---\ncnt = Counter({key} for x in w)\nans = {end}"),
        cpp=(f"map<{kind}, int> cnt;\nfor (auto &x : w) {{\n    {ckey}\n    cnt[u]++;\n}}\n{cend}", lists + ctail),
        wrong_python=(count.replace("{0}", wkey) + end,),
        wrong_cpp=({"kinds": "int ans = set<string>(w.begin(), w.end()).size();", "largest": "int ans = 1;\nfor (auto &x : w) ans = max(ans, (int)count(w.begin(), w.end(), x));", "pairs": "int ans = 0;\nfor (int i = 0; i + 1 < n; i++) ans += w[i] == w[i + 1];", "alone": "int ans = 0;\nfor (auto &x : w) ans += count(w.begin(), w.end(), x) == 1;"}[out],),
        draw=draw,
    )
