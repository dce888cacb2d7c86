"""Periods, borders, rotations, prefixes and overlaps of strings."""

from __future__ import annotations

import random
from typing import Any

from baselines.alphacode.foundry.task import Int, Task, Word, Words, family

LOWER = "abcdefghijklmnopqrstuvwxyz"
LONGEST = (4, 8, 25, 80)


def _text(rng: random.Random, low: int, high: int, letters: str = "ab") -> str:
    return "".join(rng.choice(letters) for _ in range(rng.randint(low, high)))


@family(1000, "strings", "brute force")
def strings_repeated_block(rng: random.Random) -> Task:
    """The shortest block of which the string is a repetition: its length, count, or itself."""
    out = rng.choice(("length", "count", "str"))
    what, end, cend, wend = {
        "length": ("the length of the shortest such string $p$", "d", "int ans = d;", "s.index(s[0], 1) if s.count(s[0]) > 1 else len(s)"),
        "count": ("the greatest possible $k$", "len(s) // d", "int ans = (int)s.size() / d;", "s.count(s[0])"),
        "str": ("the shortest such string $p$", "s[:d]", "string ans = s.substr(0, d);", "''.join(dict.fromkeys(s))"),
    }[out]

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        p = _text(rng, 1, (2, 3, 6, 12)[size], "aab")
        s = p * rng.randint(1, (2, 3, 4, 6)[size]) + (p[:-1] if rng.random() < 0.15 else "")
        return {"s": s}

    return Task(
        reads=(Word("s", 1, rng.choice((100, 1000, 10**4)), rng.choice((LOWER, "abc", "01"))),),
        stories=(
            f"Represent the string $s$ as $p$ written $k$ times in a row ($s = pp\\dots p$), where $p$ is a string and $k \\ge 1$. Find {what}.",
            f"{{hero}} [prints|stamps] a border pattern with a single stamp that carries a string $p$: the stamp is pressed $k \\ge 1$ times, each print directly to the right of the previous one. The finished pattern is $s$. Many stamps could have been used; find {what}.",
            f"A [bell|drum] in {{place}} plays some melody $p$ of one or more notes again and again, $k$ times in all ($k$ is at least 1, and every time it is played whole). {{friend}} wrote all the notes down as the string $s$. Determine {what}.",
        ),
        asks=(what,),
        output="str" if out == "str" else "int",
        python=(
            f"d = 1\nwhile len(s) % d or s[:d] * (len(s) // d) != s:\n    d += 1\nans = {end}",
            f"d = (s + s).find(s, 1)\nans = {end}",
            f"m = len(s)\nd = min(x for x in range(1, m + 1) if m % x == 0 and all(s[i] == s[i - x] for i in range(x, m)))\nans = {end}",
        ),
        cpp=(
            f"int m = s.size(), d = 1;\nfor (; d <= m; d++) {{\n    if (m % d) continue;\n    bool ok = true;\n    for (int i = d; i < m; i++) if (s[i] != s[i - d]) ok = false;\n    if (ok) break;\n}}\n{cend}",
            f"int d = (s + s).find(s, 1);\n{cend}",
        ),
        wrong_python=(f"ans = {wend}", f"d = 1\nwhile not s.startswith(s[d:]):\n    d += 1\nans = {end}"),
        wrong_cpp=(f"int m = s.size(), d = 1;\nfor (; d <= m; d++) {{\n    bool ok = true;\n    for (int i = d; i < m; i++) if (s[i] != s[i - d]) ok = false;\n    if (ok) break;\n}}\n{cend}",),
        draw=draw,
    )


@family(1000, "strings", "greedy")
def strings_make_periodic(rng: random.Random) -> Task:
    """Fewest replacements so that letters at distance k are equal (a block repeats)."""
    alphabet = rng.choice((LOWER, "01", "RGB"))
    two = alphabet == "01"
    return Task(
        reads=((Int("n", 1, 1000, "the length of the string"), Int("k", 1, "n")), Word("s", "n", "n", alphabet)),
        stories=(
            "A string is $k$-periodic if $s_i = s_{i+k}$ for all $i$ with both indices valid. You may replace any characters of $s$ by other characters[ of the same alphabet|]. Find the least number of replacements that makes $s$ $k$-periodic.",
            "{hero} [hangs|puts] $n$ [flags|lamps] along [a street|the quay], their kinds are the characters of $s$ from left to right. It would look [neat|orderly] if every two [flags|lamps] exactly $k$ places apart were of one kind. How many [flags|lamps] at least must be exchanged for ones of other kinds?".replace("[flags|lamps]", "lamps"),
            "The floor [of a corridor|in a long hall] has $n$ tiles marked by the string $s$. {friend} wants the marks to repeat with period $k$, that is, tile $i$ and tile $i+k$ must be marked equally whenever both exist ($k$ need not divide $n$). One tile is repainted in a minute. What is the smallest number of minutes needed?",
        ),
        asks=("the minimum number of replacements", "the least number of characters to change"),
        output="int",
        python=(
            "ans = 0\nfor r in range(k):\n    part = s[r::k]\n    ans += len(part) - max(part.count(c) for c in part)",
            "ans = n - sum(max(map(s[r::k].count, set(s))) for r in range(k))",
            "cnt = [{} for _ in range(k)]\nfor i in range(n):\n    d = cnt[i % k]\n    d[s[i]] = d.get(s[i], 0) + 1\nans = n - sum(max(d.values()) for d in cnt)",
        ),
        cpp=(
            "int ans = 0;\nfor (int r = 0; r < k; r++) {\n    map<char, int> cnt;\n    int best = 0, len = 0;\n    for (int i = r; i < n; i += k) {\n        best = max(best, ++cnt[s[i]]);\n        len++;\n    }\n    ans += len - best;\n}",
            "vector<array<int, 128>> cnt(k);\nfor (auto &row : cnt) row.fill(0);\nfor (int i = 0; i < n; i++) cnt[i % k][(int)s[i]]++;\nint ans = n;\nfor (auto &row : cnt) ans -= *max_element(row.begin(), row.end());",
        ),
        wrong_python=("ans = sum(s[i] != s[i + k] for i in range(n - k))", "ans = sum(s[i] != s[i % k] for i in range(n))"),
        wrong_cpp=("int ans = 0;\nfor (int i = 0; i + k < n; i++) if (s[i] != s[i + k]) ans++;", *(("int ans = 0;\nfor (int i = 0; i < n; i++) if (s[i] != s[i % k]) ans++;",) if two else ())),
        draw=lambda rng, size: (lambda n: {"n": n, "k": rng.randint(1, max(1, (n + 1) // 2)), "s": _text(rng, n, n, alphabet[:3])})(rng.randint(2, LONGEST[size])),
    )


@family(1100, "strings", "brute force")
def strings_borders(rng: random.Random) -> Task:
    """Proper prefixes that are suffixes: longest, shortest, count; or overlapping in the string twice."""
    out = rng.choice(("longest", "count", "double", "glue"))
    end, cend, what, wend = {
        "longest": ("max(good, default=0)", "int ans = good.empty() ? 0 : good.back();", "the length of the longest border of $s$, or 0 if there are no borders", "min(good, default=0)"),
        "count": ("len(good)", "int ans = good.size();", "the number of different borders of $s$", "len(good) + 1"),
        "double": ("max([k for k in good if 2 * k <= len(s)], default=0)", "int ans = 0;\nfor (int k : good) if (2 * k <= (int)s.size()) ans = k;", "the greatest length of a border that is at most half as long as $s$, or 0 if there is none", "max([k for k in good if 2 * k < len(s)], default=0)"),
        "glue": ("2 * len(s) - max(good, default=0)", "int ans = 2 * (int)s.size() - (good.empty() ? 0 : good.back());", "the minimum length of a string in which $s$ occurs at least twice (occurrences may overlap, and a border tells how much)", "2 * len(s) - min(good, default=0)"),
    }[out]
    cwend = {"longest": "int ans = good.empty() ? 0 : good[0];", "count": "int ans = good.size() + 1;", "double": "int ans = good.empty() ? 0 : good.back();", "glue": "int ans = 2 * (int)s.size();"}[out]

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        x = _text(rng, 0, (1, 3, 6, 15)[size])
        s = x + _text(rng, 0, (1, 2, 6, 20)[size], "aab") + x
        return {"s": s * rng.choice((1, 1, 2)) or "a"}

    return Task(
        reads=(Word("s", 1, rng.choice((100, 500, 1000)), rng.choice((LOWER, "abcd"))),),
        stories=(
            f"A border of a string is a non-empty string, different from the whole string, that is both its prefix and its suffix. [Given a string $s$, find|You are given a string $s$. Find] {what}.",
            f"A [necklace|garland|ribbon] shows the text $s$. {{hero}} looks for places to cut: a piece at the left end, shorter than the whole text and not empty, is called a border if the same text stands also at the right end (the two places may overlap). [Help to find|Find] {what}.",
            f"{{friend}} [studies|is making] chains of words, in which the end of one copy of a word serves as the beginning of the next. This is possible because of borders: non-empty prefixes of the word, not equal to the whole word, that are at the same time suffixes of it. For the word $s$ compute {what}.",
        ),
        asks=(what,),
        output="int",
        python=(
            f"good = [k for k in range(1, len(s)) if s[:k] == s[-k:]]\nans = {end}",
            f"good = []\nfor i in range(1, len(s)):\n    if s.endswith(s[:i]):\n        good.append(i)\nans = {end}",
            f"m = len(s)\np = [0] * m\nfor i in range(1, m):\n    j = p[i - 1]\n    while j and s[i] != s[j]:\n        j = p[j - 1]\n    p[i] = j + (s[i] == s[j])\ngood = []\nj = p[-1]\nwhile j:\n    good.append(j)\n    j = p[j - 1]\nans = {end}",
        ),
        cpp=(
            f"vector<int> good;\nint m = s.size();\nfor (int i = 1; i < m; i++)\n    if (s.substr(0, i) == s.substr(m - i)) good.push_back(i);\n{cend}",
            f"vector<int> good;\nint m = s.size();\nfor (int len = 1; len < m; len++) {{\n    bool ok = true;\n    for (int i = 0; i < len && ok; i++) ok = s[i] == s[m - len + i];\n    if (ok) good.push_back(len);\n}}\n{cend}",
        ),
        wrong_python=(f"good = [k for k in range(1, len(s)) if s[:k] == s[-k:]]\nans = {wend}", f"good = [k for k in range(1, len(s) + 1) if s[:k] == s[-k:]]\nans = {end}" if out != "double" else f"good = [k for k in range(1, len(s)) if s[:k] == s[-k:][::-1]]\nans = {end}"),
        wrong_cpp=(f"vector<int> good;\nint m = s.size();\nfor (int i = 1; i < m; i++)\n    if (s.substr(0, i) == s.substr(m - i)) good.push_back(i);\n{cwend}",),
        draw=draw,
    )


@family(1000, "strings", "brute force")
def strings_turn_to_match(rng: random.Random) -> Task:
    """Rotations of s that give w: how many, the least one, or whether any (also of the reverse)."""
    out = rng.choice(("least", "count", "can", "flip"))
    left = rng.random() < 0.5
    move = "moves the first letter to the end" if left else "moves the last letter to the beginning"
    turn = "s[k:] + s[:k]" if left else "s[len(s) - k:] + s[:len(s) - k]"
    wturn = "s[len(s) - k:] + s[:len(s) - k]" if left else "s[k:] + s[:k]"
    cturn = "rotate(u.begin(), u.begin() + 1, u.end());" if left else "u = u.back() + u.substr(0, m - 1);"
    what = {
        "least": "the minimum number of operations that turn $s$ into $w$, or -1 if it is impossible",
        "count": "the number of integers $k$ with $0 \\le k < |s|$ such that $k$ operations turn $s$ into $w$",
        "can": "$w$ can be obtained from $s$ by some number of operations (possibly zero)",
        "flip": "some number of operations (possibly zero) turns $s$ into $w$ or into the reverse of $w$",
    }[out].replace("|", "\\|")
    question = f"Find {what}." if out in ("least", "count") else f"[Determine|Check] whether {what}."
    end = {"least": "good[0] if good else -1", "count": "len(good)", "can": "len(good) > 0", "flip": "len(good) > 0"}[out]
    targets = "(w, w[::-1])" if out == "flip" else "(w,)"
    cend = {"least": "int ans = good.empty() ? -1 : good[0];", "count": "int ans = good.size();", "can": "bool ans = !good.empty();", "flip": "bool ans = good.size() > 0;"}[out]
    test = "(u == w || u == string(w.rbegin(), w.rend()))" if out == "flip" else "u == w"
    second = {
        "least": f"i = (s + s).find(w)\nans = {'i' if left else '(len(s) - (s + s).rfind(w)) % len(s)'} if i >= 0 else -1",
        "count": "d = s + s[:-1]\nans = sum(d.startswith(w, i) for i in range(len(s)))",
        "can": "ans = w in s + s",
        "flip": "ans = w in s * 2 or w in s[::-1] * 2",
    }[out]
    wrong = {
        "least": f"good = [k for k in range(len(s)) if {wturn} == w]\nans = {end}",
        "count": "ans = (s + s).count(w)",
        "can": "ans = sorted(s) == sorted(w)",
        "flip": "ans = w in s * 2",
    }[out]

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        s = _text(rng, 1, LONGEST[size] // 2, rng.choice(("ab", "abc", LOWER))) * rng.choice((1, 1, 2))
        k = rng.randrange(len(s))
        w = s[k:] + s[:k]
        if rng.random() < 0.3:
            w = w[::-1]
        if rng.random() < 0.2:
            x = list(w)
            rng.shuffle(x)
            w = "".join(x)
        return {"n": len(s), "s": s, "w": w}

    return Task(
        reads=(Int("n", 1, rng.choice((50, 100, 1000)), "the length of both strings"), Word("s", "n", "n"), Word("w", "n", "n")),
        stories=(
            f"There are two strings $s$ and $w$ of equal length. One operation {move} of $s$. {question}",
            f"[Around a table|On a turntable] sit [letters|dwarfs with letters on their hats], read as $s$. One {'click' if left else 'push'} {move}, all others [move on|shift] by one place. {{hero}} would like to [see|read] the string $w$. {question}".replace("click", "operation (a click)").replace("push", "operation (a push)"),
            f"{{friend}} locked a [bicycle|suitcase] with a ring of letters: it reads $s$ now, and it opens at $w$. Every operation {move} of the reading. {question}",
        ),
        asks=(what,),
        output="int" if out in ("least", "count") else "yesno",
        yes=rng.choice((("YES", "NO"), ("Yes", "No"))),
        python=(f"good = [k for k in range(len(s)) if {turn} in {targets}]\nans = {end}", second, f"u = s\ngood = []\nfor k in range(n):\n    if u in {targets}:\n        good.append(k)\n    u = {'u[1:] + u[0]' if left else 'u[-1] + u[:-1]'}\nans = {end}"),
        cpp=(
            f"string u = s;\nint m = s.size();\nvector<int> good;\nfor (int i = 0; i < m; i++) {{\n    if ({test}) good.push_back(i);\n    {cturn}\n}}\n{cend}",
            f"vector<int> good;\nfor (int k = 0; k < n; k++) {{\n    string u;\n    for (int i = 0; i < n; i++) u += s[(i + {'k' if left else 'n - k'}) % n];\n    if ({test}) good.push_back(k);\n}}\n{cend}",
        ),
        wrong_python=(wrong,),
        wrong_cpp=(f"string u = s;\nint m = s.size();\nvector<int> good;\nfor (int i = 0; i + 1 < m; i++) {{\n    {cturn}\n    if ({test}) good.push_back(i + 1);\n}}\n{cend}",) if out != "flip" else ("bool ans = (s + s).find(w) != string::npos;",),
        draw=draw,
    )


@family(1000, "strings", "greedy")
def strings_overlap_join(rng: random.Random) -> Task:
    """Two words glued with the longest overlap, in one order or the better one."""
    either = rng.random() < 0.5
    whole = not either and rng.random() < 0.6
    high = rng.choice((100, 500))
    what = "the resulting string" if whole else "the minimum possible length of the result"
    order = "in either order: $a$ first or $b$ first" if either else "with $a$ on the left and $b$ on the right"
    func = "def merge(a, b):\n    k = min(len(a), len(b))\n    while a[len(a) - k:] != b[:k]:\n        k -= 1\n    return a + b[k:]\n---\n"
    func2 = "def merge(a, b):\n    for i in range(len(a) + 1):\n        if b.startswith(a[i:]) and len(a) - i <= len(b):\n            return a[:i] + b\n---\n"
    cfunc = "string merged(string a, string b) {\n    int k = min(a.size(), b.size());\n    while (a.substr(a.size() - k) != b.substr(0, k)) k--;\n    return a + b.substr(k);\n}\n---\n"
    cfunc2 = "string merged(const string &a, const string &b) {\n    for (size_t i = 0; i <= a.size(); i++)\n        if (b.substr(0, a.size() - i) == a.substr(i)) return a.substr(0, i) + b;\n    return a + b;\n}\n---\n"
    end = "min(len(merge(a, b)), len(merge(b, a)))" if either else "merge(a, b)" if whole else "len(merge(a, b))"
    cend = "int ans = min(merged(a, b).size(), merged(b, a).size());" if either else "string ans = merged(a, b);" if whole else "int ans = merged(a, b).size();"
    wend = "len(merge(a, b))" if either else "merge(b, a)" if whole else "len(merge(b, a))"

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        m = (1, 3, 8, 30)[size]
        x = _text(rng, 0, m)
        a, b = _text(rng, 0, m, "abc") + x, x + _text(rng, 0, m, "abc")
        a, b = a or "a", b or "b"
        return {"a": b, "b": a} if either and rng.random() < 0.5 else {"a": a, "b": b}

    return Task(
        reads=(Word("a", 1, high), Word("b", 1, high)) if rng.random() < 0.6 else ((Word("a", 1, high), Word("b", 1, high)),),
        stories=(
            f"Strings $a$ and $b$ are to be joined {order}. If a suffix of the left string equals a prefix of the right one, this common part may be written only once (the common part may be a whole string). The common part is chosen as long as possible{', and the order so that the result is as short as possible' if either else ''}. Find {what}.",
            f"{{hero}} has two transparent [strips|films] with words $a$ and $b$, and sticks them together {order}. They may overlap, if in the overlapping places the letters coincide; no strip may stick out beyond both ends of the other, that is, the overlap is a suffix of the left word and a prefix of the right one. {{hero}} makes the result as short as possible. Find {what}.",
            f"To shorten the sign of a [shop|company], {{friend}} fuses two names $a$ and $b$ {order}. The longest string which ends the left name and begins the right name is written once instead of twice; it may be empty or a complete name. {'The order that gives the shorter sign is used. ' if either else ''}Find {what}.",
        ),
        asks=(what,),
        output="str" if whole else "int",
        python=(func + f"ans = {end}", func2 + f"ans = {end}"),
        cpp=(cfunc + cend, cfunc2 + cend),
        wrong_python=(func + f"ans = {wend}", func.replace("min(len(a), len(b))", "min(1, len(a), len(b))") + f"ans = {end}"),
        wrong_cpp=(("string merged(string a, string b) {\n    if (a.back() == b[0]) return a + b.substr(1);\n    return a + b;\n}\n---\n" + cend),),
        draw=draw,
    )


@family(1000, "strings", "implementation")
def strings_common_start(rng: random.Random) -> Task:
    """The longest common prefix or suffix of words; its length, itself, or how much typing it saves."""
    suffix = rng.random() < 0.4
    out = rng.choice(("length", "str", "saved"))
    part = "suffix" if suffix else "prefix"
    flip, cflip = ("w = [x[::-1] for x in w]\n", "for (auto &x : w) reverse(x.begin(), x.end());\n") if suffix else ("", "")
    what, end, cend = {
        "length": (f"the length of the longest common {part} of all the words", "k", "int ans = k;"),
        "str": (f"the longest common {part} of all the words, or '-' if it is empty", "w[0][:k]" + ("[::-1]" if suffix else "") + " or '-'", "string ans = w[0].substr(0, k);\n" + ("reverse(ans.begin(), ans.end());\n" if suffix else "") + 'if (ans == "") ans = "-";'),
        "saved": (f"the total number of letters that remain in the words after their longest common {part} is removed from each", "sum(map(len, w)) - n * k", "int ans = 0;\nfor (auto &x : w) ans += (int)x.size() - k;"),
    }[out]
    loop = "k = 0\nwhile all(len(x) > k and x[k] == w[0][k] for x in w):\n    k += 1\n"

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        base = _text(rng, 0, (2, 3, 5, 8)[size], "abc")
        n = rng.randint(1, LONGEST[size] // 2)
        alike = rng.random() < 0.6
        tails = [rng.choice("abx") + "ab" if alike else _text(rng, 0, 3) for _ in range(n)]
        return {"n": n, "w": [((t[::-1] + base) if suffix else (base + t)) or "a" for t in tails]}

    return Task(
        reads=(Int("n", 1, 100, "the number of words"), Words("w", "n", 1, 20)),
        stories=(
            f"You are given $n$ words. A {part} of a word is a block of letters at its {'end' if suffix else 'beginning'} (possibly empty, possibly the whole word). Find {what}.",
            f"{{hero}} [keeps|has] $n$ files; the names of them {'often end' if suffix else 'often start'} alike. A common {part} is a string (perhaps empty) with which every name {'ends' if suffix else 'starts'}. [Find|Compute] {what}, taking the names as words.",
            f"All $n$ [villages|families] of {{place}} are said to be akin, as their names {'have the same ending' if suffix else 'have the same beginning'}. {{friend}} [doubts it and|] wants to know {what}, where the words are the names, and a {part} may be empty or the whole word.",
        ),
        asks=(what,),
        output="str" if out == "str" else "int",
        python=(
            flip + loop.replace("all(len(x) > k and", "k < len(w[0]) and all(len(x) > k and") + f"ans = {end}",
            f"import os\n---\n{flip}k = len(os.path.commonprefix(w))\nans = {end}",
            f"{flip}k = len(w[0])\nfor x in w:\n    while not x.startswith(w[0][:k]):\n        k -= 1\nans = {end}",
            f"{flip}a, b = min(w), max(w)\nk = 0\nwhile k < len(a) and a[k] == b[k]:\n    k += 1\nans = {end}",
        ),
        cpp=(
            f"{cflip}int k = w[0].size();\nfor (auto &x : w) while (x.compare(0, k, w[0], 0, k) != 0) k--;\n{cend}",
            f"{cflip}int k = 0;\nbool go = true;\nwhile (go) {{\n    for (auto &x : w) if (k >= (int)x.size() || x[k] != w[0][k]) go = false;\n    if (go) k++;\n}}\n{cend}",
        ),
        wrong_python=(f"{flip}k = 0\nfor c in zip(*w):\n    if len(set(c)) == 1:\n        k += 1\nans = {end}", ("" if suffix else "w = [x[::-1] for x in w]\n") + f"k = 0\nfor c in zip(*w):\n    if len(set(c)) > 1:\n        break\n    k += 1\nans = {end}"),
        wrong_cpp=(f"{cflip}int k = 0;\nwhile (n > 1 && k < (int)min(w[0].size(), w[1].size()) && w[0][k] == w[1][k]) k++;\n{cend}",),
        draw=draw,
    )
