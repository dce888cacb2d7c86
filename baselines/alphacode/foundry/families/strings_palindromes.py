"""Palindromes, reversed strings and mirrored positions."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Field, Int, Task, Word, Words, family

LOWER = "abcdefghijklmnopqrstuvwxyz"


def _word(rng: random.Random, alphabet: str = LOWER, low: int = 1, high: int = 10**5) -> tuple[Field, ...]:
    high = rng.choice([h for h in (50, 100, 1000, 10**5) if h <= high])
    if rng.random() < 0.4:
        return (Int("n", low, high, "the length of the string"), Word("s", "n", "n", alphabet))
    return (Word("s", low, high, alphabet),)


@family(900, "strings", "greedy")
def strings_mirror_repairs(rng: random.Random) -> Task:
    """Mirrored pairs that differ: cost of repairing, or feasibility within exactly or at most k."""
    kind = rng.choice(("count", "count", "atmost", "exactly"))
    cost = rng.choice((1, 2, 3, 5)) if kind == "count" else 1
    high = rng.choice((100, 1000))
    k = (Int("k", 0, high, "the number of changes"),)
    reads = _word(rng) if kind == "count" else ((*k,), *_word(rng))
    bad = "bad = sum(s[i] != s[-1 - i] for i in range(len(s) // 2))"
    cbad = "int bad = 0, m = s.size();\nfor (int i = 0; i < m / 2; i++) if (s[i] != s[m - 1 - i]) bad++;"
    cbad2 = "int bad = 0;\nfor (int l = 0, r = (int)s.size() - 1; l < r; l++, r--) bad += s[l] != s[r];"
    if kind == "count":
        end, cend = f"ans = bad * {cost}", f"int ans = bad * {cost};"
        price = "" if cost == 1 else f" Each replacement costs {cost} coins."
        question = "[What is|Find] the minimum number of replacements needed[?|.]".replace("[?|.]", " to make it a palindrome.") if cost == 1 else "Find the minimum total cost to make it a palindrome."
        question = question.replace("[What is|Find]", "Find")
        asks: tuple[str, ...] = ("the minimum number of replacements" if cost == 1 else "the minimum total cost", "the answer: the least possible " + ("number of changes" if cost == 1 else "number of coins"))
        wrong, cwrong = f"bad = sum(x != y for x, y in zip(s, s[::-1]))\nans = bad * {cost}", f"int bad = 0, m = s.size();\nfor (int i = 0; i + 1 < m / 2; i++) if (s[i] != s[m - 1 - i]) bad++;\nint ans = bad * {cost};"
    else:
        price = ""
        if kind == "atmost":
            end = cend = "bad <= k"
            how = "at most $k$ characters (possibly none)"
            wrong, cwrong = f"{bad}\nans = bad < k", f"{cbad}\nbool ans = bad == k;"
        else:
            how = "exactly $k$ characters at different positions, each by a character different from the original one,"
            # a mirrored pair that differs takes 1 or 2 changes, an equal one 0 or 2, the middle 0 or 1
            end = "bad <= k <= len(s) and (len(s) % 2 == 1 or bad > 0 or k % 2 == 0)"
            cend = "bad <= k && k <= (int)s.size() && (s.size() % 2 == 1 || bad > 0 || k % 2 == 0)"
            wrong, cwrong = f"{bad}\nans = bad <= k", f"{cbad}\nbool ans = bad <= k && (k - bad) % 2 == 0;"
        end, cend = f"ans = {end}", f"bool ans = {cend};"
        question = f"Is it possible to replace {how} so that the string becomes a palindrome?"
        asks = ("the string can be turned into a palindrome in this way", "it is possible")

    def draw(rng: random.Random, size: int) -> dict[str, object]:
        n = rng.randint(1, (4, 8, 25, 80)[size])
        half = "".join(rng.choice(rng.choice(("ab", LOWER))) for _ in range((n + 1) // 2))
        s = list((half + half[::-1])[:n] if n % 2 == 0 else half + half[-2::-1])
        for _ in range(rng.choice((0, 1, 2, n))):
            s[rng.randrange(n)] = rng.choice("abc")
        bad = sum(s[i] != s[-1 - i] for i in range(n // 2))
        return {"n": n, "s": "".join(s), "k": max(0, min(high, rng.choice((bad, bad + 1, bad - 1, n, n + 1, n - 1, rng.randint(0, n)))))}

    return Task(
        reads=reads,
        stories=(
            f"A string is [called|] a palindrome if it reads the same from left to right and from right to left. You are given a string $s$ and may replace characters by other lowercase letters.{price} {question}",
            f"{{hero}} [sews|embroiders] a [ribbon|banner] with letters, written as $s$, and wants it to look the same when read backwards, that is, to be a palindrome. Any letter can be [unpicked and sewn|repainted] into another lowercase letter.{price} {question}",
            f"[An ancient|A] mirror [gate|door] in {{place}} bears the inscription $s$; the gate opens when the inscription is a palindrome (equal to its own reverse). {{hero}} can carve a different lowercase letter over a letter.{price} {question}",
        ),
        asks=asks,
        output="int" if kind == "count" else "yesno",
        yes=rng.choice((("YES", "NO"), ("Yes", "No"))),
        python=(
            f"{bad}\n{end}",
            f"bad = 0\nl, r = 0, len(s) - 1\nwhile l < r:\n    if s[l] != s[r]:\n        bad += 1\n    l += 1\n    r -= 1\n{end}",
            f"bad = sum(x != y for x, y in zip(s, s[::-1])) // 2\n{end}",
        ),
        cpp=(f"{cbad}\n{cend}", f"{cbad2}\n{cend}"),
        wrong_python=(wrong,),
        wrong_cpp=(cwrong,),
        draw=draw,
    )


@family(1000, "strings", "constructive algorithms")
def strings_shuffle_palindrome(rng: random.Random) -> Task:
    """Letters with odd counts: fewest removals or insertions, or possibility, for a palindrome anagram."""
    kind = rng.choice(("remove", "add", "can", "longest"))
    what = {
        "remove": "the minimum number of letters that must be erased so that the remaining letters can be rearranged into a palindrome",
        "add": "the minimum number of letters that must be added so that all letters together can be rearranged into a palindrome",
        "longest": "the greatest length of a palindrome that can be composed of some of the letters, each used at most once",
        "can": "it is possible to rearrange all the letters of $s$ into a palindrome",
    }[kind]
    end = {"remove": "ans = max(0, odd - 1)", "add": "ans = max(odd - 1, 0)", "longest": "ans = len(s) - max(0, odd - 1)", "can": "ans = odd <= 1"}[kind]
    cend = {"remove": "int ans = max(0, odd - 1);", "add": "int ans = odd > 0 ? odd - 1 : 0;", "longest": "int ans = (int)s.size() - max(0, odd - 1);", "can": "bool ans = odd < 2;"}[kind]
    wend = {"remove": "ans = odd", "add": "ans = odd", "longest": "ans = len(s) - odd", "can": "ans = odd == 0"}[kind]
    cwend = {"remove": "int ans = odd - 1;", "add": "int ans = odd;", "longest": "int ans = (int)s.size() - odd + 1;", "can": "bool ans = odd == 1;"}[kind]
    question = f"Find {what}." if kind != "can" else "Is it possible to rearrange all the letters of $s$ into a palindrome?"

    def draw(rng: random.Random, size: int) -> dict[str, object]:
        n = (4, 8, 25, 80)[size] // 2
        few = rng.sample(LOWER, rng.choice((1, 2, 4, 26)))
        half = [rng.choice(few) for _ in range(rng.randint(0, n))]
        letters = half * 2 + [rng.choice(LOWER) for _ in range(rng.choice((0, 1, 1, 2, 3)))]
        letters = letters or ["q", "q"]
        rng.shuffle(letters)
        return {"n": len(letters), "s": "".join(letters)}

    return Task(
        reads=_word(rng),
        stories=(
            f"You are given a string $s$. Recall that a palindrome is a string equal to its reverse. {question}",
            f"{{hero}} has cards with letters, which spell $s$ now[.|, and may lay them in any order.] A word that reads the same in both directions is a palindrome. {question}",
            f"[After dinner|On a rainy evening] {{hero}} and {{friend}} cut a [newspaper headline|label] $s$ into separate letters. {{friend}} loves palindromes, words which do not change when reversed. {question}",
        ),
        asks=(what, "the answer" if kind != "can" else "a palindrome can be made of all the letters"),
        output="yesno" if kind == "can" else "int",
        python=(
            f"odd = sum(s.count(c) % 2 for c in set(s))\n{end}",
            f"from collections import Counter\n---\nodd = len([v for v in Counter(s).values() if v % 2 == 1])\n{end}",
            f"alone = set()\nfor c in s:\n    if c in alone:\n        alone.remove(c)\n    else:\n        alone.add(c)\nodd = len(alone)\n{end}",
        ),
        cpp=(
            f"vector<int> cnt(26);\nfor (char c : s) cnt[c - 'a']++;\nint odd = 0;\nfor (int x : cnt) odd += x % 2;\n{cend}",
            f"int mask = 0;\nfor (char c : s) mask ^= 1 << (c - 'a');\nint odd = __builtin_popcount(mask);\n{cend}",
        ),
        wrong_python=(f"odd = sum(s.count(c) % 2 for c in set(s))\n{wend}",),
        wrong_cpp=(f"vector<int> cnt(26);\nfor (char c : s) cnt[c - 'a']++;\nint odd = 0;\nfor (int x : cnt) odd += x % 2;\n{cwend}",),
        draw=draw,
    )


@family(1100, "strings", "greedy")
def strings_fill_palindrome(rng: random.Random) -> Task:
    """Replace letters (fewest) for a palindrome, smallest or largest; or fill question marks."""
    small = rng.random() < 0.5
    f = "min" if small else "max"
    g = "max" if small else "min"
    blank = rng.random() < 0.5
    word = "smallest" if small else "largest"
    if not blank:
        return Task(
            reads=_word(rng),
            stories=(
                f"You are given a string $s$. You may replace letters by other lowercase letters. Make $s$ a palindrome (a string that is equal to its reverse) with the minimum possible number of replacements. Among all palindromes that can be obtained with this minimum number, find the lexicographically {word} one.",
                f"{{hero}} misspelled a [word|name] $s$, which has to read the same forwards and backwards. First of all {{hero}} wants to [correct|change] as few letters as possible; among all such results {{hero}} prefers the {'alphabetically first' if small else 'alphabetically last'}. Which word [will|does] {{hero}} get?",
                f"A sign-maker in {{place}} got an order for a palindrome (a word equal to itself reversed), but the board already shows $s$. Each repainted letter costs one coin, so the number of repainted letters must be as small as possible. Of the cheapest palindromes, the lexicographically {word} has to be chosen.",
            ),
            asks=("the resulting palindrome", f"the lexicographically {word} palindrome obtained with the fewest replacements"),
            output="str",
            python=(
                f"ans = ''.join({f}(x, y) for x, y in zip(s, s[::-1]))",
                f"a = list(s)\nl, r = 0, len(a) - 1\nwhile l < r:\n    a[l] = a[r] = {f}(a[l], a[r])\n    l += 1\n    r -= 1\nans = ''.join(a)",
                f"a = list(s)\nfor i in range(len(s) // 2):\n    j = len(s) - 1 - i\n    if a[i] {'<' if small else '>'} a[j]:\n        a[j] = a[i]\n    else:\n        a[i] = a[j]\nans = ''.join(a)",
            ),
            cpp=(
                f"string ans = s;\nfor (int i = 0, j = (int)s.size() - 1; i < j; i++, j--) ans[i] = ans[j] = {f}(s[i], s[j]);",
                f"string w(s.rbegin(), s.rend()), ans;\nfor (size_t i = 0; i < s.size(); i++) ans += {f}(s[i], w[i]);",
            ),
            wrong_python=(f"ans = ''.join({g}(x, y) for x, y in zip(s, s[::-1]))", f"ans = {'chr(97)' if small else 'chr(122)'} * len(s)", "m = (len(s) + 1) // 2\nans = s[:m] + s[:len(s) - m][::-1]"),
            wrong_cpp=(f"string ans = s;\nfor (int i = 0, j = (int)s.size() - 1; i < j; i++, j--) ans[i] = ans[j] = {g}(s[i], s[j]);",),
        )
    letter = "a" if small else "z"
    other = "z" if small else "a"

    def draw(rng: random.Random, size: int) -> dict[str, object]:
        n = rng.randint(1, (4, 8, 25, 80)[size])
        half = "".join(rng.choice("bcdxyz?") for _ in range((n + 1) // 2))
        s = [("?" if rng.random() < 0.3 else c) for c in (half + (half[::-1] if n % 2 == 0 else half[-2::-1]))]
        if rng.random() < 0.3:
            s[rng.randrange(n)] = rng.choice("bm")
        return {"n": n, "s": "".join(s)}

    return Task(
        reads=(Word("s", 1, rng.choice((100, 1000)), LOWER + "?", "which may contain the symbol '?'"),),
        stories=(
            f"In a string $s$ some letters are unknown and written as '?'. Replace every '?' by a lowercase letter so that $s$ becomes a palindrome, that is, equal to its reverse. Among all possible results find the lexicographically {word} one, or report -1 if there are none.",
            f"{{hero}} found [an old|a damaged] tablet with a word $s$; unreadable letters are shown as question marks. It is known that the word read the same in both directions. Restore it; [if several words are possible|out of several possible words], choose the alphabetically {'first' if small else 'last'}. If no palindrome fits, the answer is -1.",
            f"A lock of {{friend}}'s [chest|door] shows $s$, where each '?' can be turned to any lowercase letter and the other letters are fixed. The lock opens on palindromes (words equal to themselves reversed). Give the {'first' if small else 'last'} of the opening words in dictionary order, or -1 when it cannot be opened.",
        ),
        asks=("the restored string, or -1 if it is impossible", "the required palindrome, or -1 if there is no such palindrome"),
        output="str",
        python=(
            f"a = list(s)\nok = True\nfor i in range(len(a)):\n    j = len(a) - 1 - i\n    if a[i] == '?':\n        a[i] = a[j] if a[j] != '?' else '{letter}'\n    if a[j] == '?':\n        a[j] = a[i]\n    if a[i] != a[j]:\n        ok = False\nans = ''.join(a) if ok else '-1'",
            f"ans = ''\nfor x, y in zip(s, s[::-1]):\n    if x != y and '?' not in x + y:\n        ans = '-1'\n        break\n    z = y if x == '?' else x\n    ans += '{letter}' if z == '?' else z",
            f"w = ''.join(y if x == '?' else x for x, y in zip(s, s[::-1])).replace('?', '{letter}')\nans = w if w == w[::-1] else -1",
        ),
        cpp=(
            f"string ans = s;\nint m = s.size();\nfor (int i = 0; i < m; i++) {{\n    int j = m - 1 - i;\n    if (ans[i] == '?') ans[i] = ans[j];\n    if (ans[i] == '?') ans[i] = '{letter}';\n    if (ans[j] == '?') ans[j] = ans[i];\n}}\nif (ans != string(ans.rbegin(), ans.rend())) ans = \"-1\";",
            f"string ans;\nbool ok = true;\nfor (size_t i = 0; i < s.size(); i++) {{\n    char x = s[i], y = s[s.size() - 1 - i];\n    if (x == '?' && y == '?') ans += '{letter}';\n    else if (x == '?') ans += y;\n    else if (y == '?' || x == y) ans += x;\n    else ok = false;\n}}\nif (!ok) ans = \"-1\";",
        ),
        wrong_python=(f"w = ''.join(y if x == '?' else x for x, y in zip(s, s[::-1])).replace('?', '{other}')\nans = w if w == w[::-1] else -1", f"w = s.replace('?', '{letter}')\nans = w if w == w[::-1] else -1"),
        wrong_cpp=(f"string ans = s;\nfor (char &c : ans) if (c == '?') c = '{letter}';\nif (ans != string(ans.rbegin(), ans.rend())) ans = \"-1\";",),
        draw=draw,
    )


@family(1200, "strings", "brute force")
def strings_palindromic_blocks(rng: random.Random) -> Task:
    """Palindromic substrings of a short string: count, longest, or count of exact length."""
    kind = rng.choice(("count", "longest", "fixed"))
    low = rng.choice((1, 2, 3)) if kind == "count" else rng.choice((2, 3, 4, 5))
    parity = rng.choice(("odd", "even")) if kind == "longest" and rng.random() < 0.5 else ""
    what = {
        "count": f"the number of substrings of length at least {low} that are palindromes (equal substrings at different positions are counted separately)" if low > 1 else "the number of substrings that are palindromes (equal substrings at different positions are counted separately)",
        "longest": f"the length of the longest substring that is a palindrome{' and has ' + parity + ' length' if parity else ''}" + (" (0 if there is none)" if parity == "even" else ""),
        "fixed": f"the number of substrings of length exactly {low} that are palindromes (equal substrings at different positions are counted separately)",
    }[kind]
    test = {"count": f"j - i >= {low}", "longest": {"": "True", "odd": "(j - i) % 2 == 1", "even": "(j - i) % 2 == 0"}[parity], "fixed": f"j - i == {low}"}[kind]
    ctest = test.replace("True", "true")
    step = "ans = max(ans, j - i)" if kind == "longest" else "ans += 1"
    cstep = step + ";"
    wtest = {"count": f"j - i > {low}", "longest": "(j - i) % 2 == 0" if parity != "even" else "True", "fixed": f"j - i == {low + 1}"}[kind]
    collect = (
        f"max([j - i for i in range(len(s)) for j in range(i + 1, len(s) + 1) if s[i:j] == s[i:j][::-1] and {test}], default=0)"
        if kind == "longest"
        else f"sum(s[i:j] == s[i:j][::-1] and {test} for i in range(len(s)) for j in range(i + 1, len(s) + 1))"
    )
    return Task(
        reads=_word(rng, rng.choice((LOWER, "abc")), high=100),
        stories=(
            f"A palindrome is a string that is equal to its reverse; a substring is a block of consecutive characters. [For the given string $s$|Given a string $s$], find {what}.",
            f"{{hero}} cuts [pieces|a piece] from a paper strip with the letters $s$, each piece being several consecutive letters. {{hero}} [is interested in|looks for] pieces that read the same in both directions, that is, palindromes. [Determine|Compute] {what}.",
            f"[While reading|Looking through] the [royal genome|magic scroll] $s$, {{hero}} [noticed|saw] symmetric blocks of consecutive letters. Such a block, equal to itself written backwards, is a palindrome. [Tell|Report] {what}.",
        ),
        asks=(what, "the answer to the question above"),
        output="int",
        python=(
            f"ans = {collect}",
            f"ans = 0\nfor i in range(len(s)):\n    for j in range(i + 1, len(s) + 1):\n        w = s[i:j]\n        if w == w[::-1] and {test}:\n            {step}",
            f"ans = 0\nm = len(s)\nfor c in range(2 * m - 1):\n    l = c // 2\n    r = l + c % 2\n    while l >= 0 and r < m and s[l] == s[r]:\n        i, j = l, r + 1\n        if {test}:\n            {step}\n        l -= 1\n        r += 1",
        ),
        cpp=(
            f"int ans = 0, m = s.size();\nfor (int i = 0; i < m; i++)\n    for (int j = i + 1; j <= m; j++) {{\n        string w = s.substr(i, j - i), v(w.rbegin(), w.rend());\n        if (w == v && {ctest}) {cstep}\n    }}",
            f"int ans = 0, m = s.size();\nfor (int c = 0; c < 2 * m - 1; c++) {{\n    int i = c / 2, j = i + c % 2 + 1;\n    while (i >= 0 && j <= m && s[i] == s[j - 1]) {{\n        if ({ctest}) {cstep}\n        i--;\n        j++;\n    }}\n}}",
        ),
        wrong_python=(f"ans = 0\nfor i in range(len(s)):\n    for j in range(i + 1, len(s) + 1):\n        w = s[i:j]\n        if w == w[::-1] and {wtest}:\n            {step}",),
        wrong_cpp=(f"int ans = 0, m = s.size();\nfor (int i = 0; i < m; i++)\n    for (int j = i + 1; j < m; j++) {{\n        string w = s.substr(i, j - i), v(w.rbegin(), w.rend());\n        if (w == v && {ctest}) {cstep}\n    }}",),
        draw=lambda rng, size: (lambda n: {"n": n, "s": "".join(rng.choice("aab" if rng.random() < 0.8 else "abc") for _ in range(n))})(rng.randint(1, (4, 8, 25, 60)[size])),
    )


@family(1200, "strings", "brute force")
def strings_finish_palindrome(rng: random.Random) -> Task:
    """Fewest letters to append (or prepend) for a palindrome; the number, or the string."""
    after = rng.random() < 0.5
    whole = rng.random() < 0.5
    where = "to its end" if after else "to its beginning"
    result = "the shortest palindrome that can be obtained" if whole else "the minimum number of letters to add"
    u = "s" if after else "s[::-1]"
    make = ("u + u[:i][::-1]" if whole else "i")
    make = f"({make})" + ("[::-1]" if whole and not after else "")
    fix = "" if after else "reverse(u.begin(), u.end());\n"
    return Task(
        reads=_word(rng, high=1000),
        stories=(
            f"You are given a string $s$. You may add any number of letters (possibly zero) {where}. Find {result}[|, if the result must be a palindrome] (a palindrome is a string that equals its reverse).".replace("[|, if the result must be a palindrome]", "" if whole else " so that it becomes a palindrome"),
            f"{{hero}} [has written|wrote] the word $s$ on [a wall|the sand] and now wants to extend it to a palindrome, a word that reads the same backwards. There is free space only {'to the right' if after else 'to the left'} of the word, so letters can be added only {where}. As few letters as possible should be added. Find {result}.",
            f"A [train|toy train] consists of wagons with letters $s$ from left to right. {{friend}} can attach further wagons with any letters {where.replace('its', 'the').replace('end', 'right end').replace('beginning', 'left end')} only. The [train|row] must look the same from both ends. Find {result}.".replace("[train|row]", "train"),
        ),
        asks=(result, "the answer"),
        output="str" if whole else "int",
        python=(
            f"u = {u}\ni = 0\nwhile u[i:] != u[i:][::-1]:\n    i += 1\nans = {make}",
            f"u = {u}\nfor i in range(len(u)):\n    w = u + u[:i][::-1]\n    if w == w[::-1]:\n        ans = {make}\n        break",
            f"def good(w):\n    return all(w[i] == w[-1 - i] for i in range(len(w) // 2))\n---\nu = {u}\ni = min(j for j in range(len(u)) if good(u[j:]))\nans = {make}",
        ),
        cpp=(
            (f"string u = s;\n{fix}int i = 0;\nwhile (true) {{\n    string w = u.substr(i);\n    if (w == string(w.rbegin(), w.rend())) break;\n    i++;\n}}\n" + ("string v = u.substr(0, i);\nreverse(v.begin(), v.end());\nstring ans = u + v;" + ("" if after else "\nreverse(ans.begin(), ans.end());") if whole else "int ans = i;")),
            (f"string u = s;\n{fix}int m = u.size(), i = 0;\nfor (; i < m; i++) {{\n    bool ok = true;\n    for (int l = i, r = m - 1; l < r; l++, r--) if (u[l] != u[r]) ok = false;\n    if (ok) break;\n}}\n" + ("string ans = u;\nfor (int j = i - 1; j >= 0; j--) ans += u[j];" + ("" if after else "\nreverse(ans.begin(), ans.end());") if whole else "int ans = i;")),
        ),
        wrong_python=(f"u = {u}[::-1]\ni = 0\nwhile u[i:] != u[i:][::-1]:\n    i += 1\nans = {make}", f"u = {u}\ni = len(u) - 1 if u != u[::-1] else 0\nans = {make}"),
        wrong_cpp=((f"string u = s;\n{fix}int i = (int)u.size() - 1;\n" + ("string ans = u;\nfor (int j = i - 1; j >= 0; j--) ans += u[j];" + ("" if after else "\nreverse(ans.begin(), ans.end());") if whole else "int ans = i;")),),
        draw=lambda rng, size: (lambda a, b: {"n": len(a + b), "s": (a + b if after else b + a)})("".join(rng.choice("abc") for _ in range(rng.randint(0, (1, 3, 8, 30)[size]))), (lambda h: h + h[::-1][rng.randint(0, 1):])("".join(rng.choice("abz") for _ in range(rng.randint(1, (1, 3, 8, 20)[size]))))),
    )


@family(1000, "strings", "data structures")
def strings_mirror_words(rng: random.Random) -> Task:
    """Pairs of words of which one is the other reversed; or words whose reverse is in the list."""
    pairs = rng.random() < 0.5
    high = rng.choice((100, 1000)) if pairs else 100
    what = "pairs $i < j$ such that the $i$-th word is the reverse of the $j$-th" if pairs else "words whose reverse also stands in the list at another position"
    alphabet = rng.choice((LOWER, "ab", "01"))
    return Task(
        reads=(Int("n", 1, high, "the number of words"), Words("w", "n", 1, 10, alphabet)),
        stories=(
            f"Given are $n$ strings. [Count|Find] the number of {what}.".replace("Given are $n$ strings", "There is a list of $n$ words"),
            f"{{hero}} [writes|copies] $n$ words into a notebook, one after another; words may repeat. {{hero}} is [fond of|fascinated by] words read backwards. [Help {{hero}} count|Count] the {what}.",
            f"In {{place}} $n$ [people|guests] have names; [two|some] names may be equal. The [mirror wizard|court jester] [searches|looks] for reversed names. If the list of names is considered as a list of words, how many are there: {what}?".replace("how many are there: ", "what is the number of "),
        ),
        asks=(f"the number of {what}",),
        output="int",
        python=(
            ("ans = sum(w[i] == w[j][::-1] for j in range(n) for i in range(j))", "cnt = {}\nans = 0\nfor x in w:\n    ans += cnt.get(x[::-1], 0)\n    cnt[x] = cnt.get(x, 0) + 1", "ans = 0\nfor i in range(n):\n    r = w[i][::-1]\n    for j in range(i + 1, n):\n        if w[j] == r:\n            ans += 1")
            if pairs
            else ("ans = sum(any(w[i] == w[j][::-1] for j in range(n) if j != i) for i in range(n))", "ans = 0\nfor i in range(n):\n    others = w[:i] + w[i + 1:]\n    if w[i][::-1] in others:\n        ans += 1", "from collections import Counter\n---\ncnt = Counter(w)\nans = 0\nfor x in w:\n    y = x[::-1]\n    if cnt[y] >= (2 if x == y else 1):\n        ans += 1")
        ),
        cpp=(
            ("long long ans = 0;\nmap<string, int> cnt;\nfor (auto &x : w) {\n    string y(x.rbegin(), x.rend());\n    ans += cnt[y];\n    cnt[x]++;\n}", "int ans = 0;\nfor (int i = 0; i < n; i++) {\n    string r = w[i];\n    reverse(r.begin(), r.end());\n    for (int j = i + 1; j < n; j++) if (w[j] == r) ans++;\n}")
            if pairs
            else ("int ans = 0;\nmultiset<string> all(w.begin(), w.end());\nfor (auto &x : w) {\n    string y(x.rbegin(), x.rend());\n    if ((int)all.count(y) > (x == y)) ans++;\n}", "int ans = 0;\nfor (int i = 0; i < n; i++) {\n    bool found = false;\n    string r(w[i].rbegin(), w[i].rend());\n    for (int j = 0; j < n; j++) if (i != j && w[j] == r) found = true;\n    ans += found;\n}")
        ),
        wrong_python=(("ans = sum(x[::-1] in w for x in w) // 2",) if pairs else ("ans = sum(x[::-1] in w for x in w)",)),
        wrong_cpp=(("int ans = 0;\nset<string> all;\nfor (auto &x : w) {\n    string y(x.rbegin(), x.rend());\n    ans += all.count(y);\n    all.insert(x);\n}",) if pairs else ("int ans = 0;\nset<string> all(w.begin(), w.end());\nfor (auto &x : w) {\n    string y(x.rbegin(), x.rend());\n    if (all.count(y)) ans++;\n}",)),
        draw=lambda rng, size: (lambda n: {"n": n, "w": ["".join(rng.choice(alphabet[:2]) for _ in range(rng.randint(1, 3))) for _ in range(n)]})(rng.randint(1, (4, 8, 15, 40)[size])),
    )
