"""Comparing strings: anagrams, order, swaps, subsequences, patterns."""

from __future__ import annotations

import random
from typing import Any

from baselines.alphacode.foundry.task import Int, Task, Word, Words, family

LOWER = "abcdefghijklmnopqrstuvwxyz"
LONGEST = (4, 8, 25, 80)


def _text(rng: random.Random, low: int, high: int, letters: str = "ab") -> str:
    return "".join(rng.choice(letters) for _ in range(rng.randint(low, high)))


def _shuffled(rng: random.Random, s: str) -> str:
    x = list(s)
    rng.shuffle(x)
    return "".join(x)


@family(900, "strings", "sortings")
def strings_anagram_changes(rng: random.Random) -> Task:
    """Two strings: fewest letters to change, erase or add for anagrams, or the common letters."""
    out = rng.choice(("change", "erase", "common", "can", "contain"))
    equal = out == "change"
    what, end, cend, wrong = {
        "change": ("the minimum number of letters of $a$ to replace so that $a$ becomes an anagram of $b$", "ans = extra_a", "int ans = ea;", "ans = sum(x != y for x, y in zip(a, b))"),
        "erase": ("the minimum total number of letters to erase from the two strings so that the rests are anagrams of each other (two empty strings are anagrams)", "ans = extra_a + extra_b", "int ans = ea + eb;", "ans = abs(len(a) - len(b))"),
        "common": ("the greatest length of a word that can be made of letters of $a$, and also of letters of $b$, in any order", "ans = len(a) - extra_a", "int ans = (int)a.size() - ea;", "ans = len(set(a) & set(b))"),
        "can": ("$a$ and $b$ become anagrams of each other after at most one letter is erased from each of them", "ans = extra_a <= 1 and extra_b <= 1", "bool ans = ea <= 1 && eb <= 1;", "ans = abs(len(a) - len(b)) <= 1"),
        "contain": ("the letters of $b$ are enough to compose $a$, where every letter of $b$ can be used at most once", "ans = extra_a == 0", "bool ans = ea == 0;", "ans = all(c in b for c in a)"),
    }[out]
    cwrong = {"change": "int ans = ea + eb;", "erase": "int ans = max(ea, eb);", "common": "int ans = min(a.size(), b.size());", "can": "bool ans = ea + eb <= 1;", "contain": "bool ans = eb == 0;"}[out]
    goal = f"Find {what}." if out in ("change", "erase", "common") else f"[Check|Find out] whether {what}."

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        letters = rng.choice(("ab", "abcd", LOWER))
        a = _text(rng, 1, LONGEST[size], letters)
        b = list(_shuffled(rng, a))
        for _ in range(rng.choice((0, 0, 1, 2, 9))):
            b[rng.randrange(len(b))] = rng.choice(letters)
        if not equal:
            a = a[rng.choice((0, 0, 1, 2)) :] or a
            b = b[rng.choice((0, 0, 1, 2)) :] or b
        return {"n": len(a), "a": a, "b": "".join(b)}

    high = rng.choice((100, 1000, 10**5))
    return Task(
        reads=(Int("n", 1, high, "the length of the strings"), Word("a", "n", "n"), Word("b", "n", "n")) if equal else (Word("a", 1, high), Word("b", 1, high)),
        stories=(
            f"Two strings are called anagrams if one can be obtained by reordering the letters of the other. Given [two strings|strings] $a$ and $b$. {goal}".replace("Given [two strings|strings] $a$ and $b$.", "You are given strings $a$ and $b$."),
            f"{{hero}} and {{friend}} have letter tiles: those of {{hero}} spell $a$, those of {{friend}} spell $b$. Strings are anagrams when they consist of the same letters in the same quantities. {goal}",
            f"[A secret club|The guild] in {{place}} compares passwords without regard to the order of letters: strings with the same letters, each equally many times, are anagrams. Here are two passwords, $a$ and $b$. {goal}",
        ),
        asks=(what,),
        output="int" if out in ("change", "erase", "common") else "yesno",
        python=(
            f"extra_a = sum(max(0, a.count(c) - b.count(c)) for c in set(a))\nextra_b = sum(max(0, b.count(c) - a.count(c)) for c in set(b))\n{end}",
            f"from collections import Counter\n---\nextra_a = sum((Counter(a) - Counter(b)).values())\nextra_b = sum((Counter(b) - Counter(a)).values())\n{end}",
            f"cnt = [0] * 26\nfor c in a:\n    cnt[ord(c) - 97] += 1\nfor c in b:\n    cnt[ord(c) - 97] -= 1\nextra_a = sum(x for x in cnt if x > 0)\nextra_b = -sum(x for x in cnt if x < 0)\n{end}",
            f"u, v = sorted(a), sorted(b)\ni = j = extra_a = extra_b = 0\nwhile i < len(u) and j < len(v):\n    if u[i] == v[j]:\n        i += 1\n        j += 1\n    elif u[i] < v[j]:\n        extra_a += 1\n        i += 1\n    else:\n        extra_b += 1\n        j += 1\nextra_a += len(u) - i\nextra_b += len(v) - j\n{end}",
        ),
        cpp=(
            f"int cnt[26] = {{}}, ea = 0, eb = 0;\nfor (char c : a) cnt[c - 'a']++;\nfor (char c : b) cnt[c - 'a']--;\nfor (int x : cnt) {{\n    if (x > 0) ea += x;\n    else eb -= x;\n}}\n{cend}",
            f"map<char, int> p, q;\nfor (char c : a) p[c]++;\nfor (char c : b) q[c]++;\nint ea = 0, eb = 0;\nfor (char c = 'a'; c <= 'z'; c++) {{\n    ea += max(0, p[c] - q[c]);\n    eb += max(0, q[c] - p[c]);\n}}\n{cend}",
        ),
        wrong_python=(wrong,),
        wrong_cpp=(f"int cnt[26] = {{}}, ea = 0, eb = 0;\nfor (char c : a) cnt[c - 'a']++;\nfor (char c : b) cnt[c - 'a']--;\nfor (int x : cnt) {{\n    if (x > 0) ea += x;\n    else eb -= x;\n}}\n{cwrong}",),
        draw=draw,
    )


@family(900, "strings", "implementation")
def strings_one_swap(rng: random.Random) -> Task:
    """Equal after one swap (exactly or at most), of any two letters or of neighbours."""
    exact = rng.random() < 0.5
    near = rng.random() < 0.4
    how = "exactly one swap" if exact else "at most one swap"
    two = "two neighbouring letters" if near else "letters at two different positions"
    far = " and bad[1] - bad[0] == 1" if near else ""
    cfar = " && bad[1] - bad[0] == 1" if near else ""
    if exact:
        same = "any(x == y for x, y in zip(a, a[1:]))" if near else "len(set(a)) < len(a)"
        csame = "adjacent_find(a.begin(), a.end()) != a.end()" if near else "(int)set<char>(a.begin(), a.end()).size() < n"
    else:
        same, csame = "True", "true"
    gap = "range(i + 1, min(i + 2, n))" if near else "range(i + 1, n)"
    brute = f"ans = {'False' if exact else 'a == b'}\nfor i in range(n):\n    for j in {gap}:\n        u = list(a)\n        u[i], u[j] = u[j], u[i]\n        if ''.join(u) == b:\n            ans = True"
    wrong = "bad = [i for i in range(n) if a[i] != b[i]]\nans = len(bad) == 2 and sorted(a) == sorted(b)" + far
    wrong2 = f"bad = [i for i in range(n) if a[i] != b[i]]\nans = not bad or len(bad) == 2{far}"

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        n = rng.randint(1, min(20, LONGEST[size]))
        letters = rng.choice(("ab", "abcd", LOWER))
        a = list("".join(rng.sample(letters, min(n, len(letters)))) if rng.random() < 0.4 else _text(rng, n, n, letters))
        n = len(a)
        b = a[:]
        for _ in range(rng.choice((0, 1, 1, 1, 2))):
            i, j = rng.randrange(n), rng.randrange(n)
            if near and rng.random() < 0.7:
                j = min(n - 1, i + 1)
            b[i], b[j] = b[j], b[i]
        if rng.random() < 0.2:
            i = rng.randrange(n)
            b[i] = rng.choice(letters)
            b[min(n - 1, i + 1)] = rng.choice(letters)
        return {"n": n, "a": "".join(a), "b": "".join(b)}

    return Task(
        reads=(Int("n", 1, rng.choice((20, 50)), "the length of the strings"), Word("a", "n", "n"), Word("b", "n", "n")),
        stories=(
            f"You are given two strings $a$ and $b$ of length $n$. A swap exchanges {two} of $a$. Can $a$ be made equal to $b$ by {how}? (Swapping two equal letters is allowed.)",
            f"{{hero}} [typed|copied] the word $b$ as $a$, and claims that the only mistake was that {two} got exchanged{'' if exact else ', if there is a mistake at all'}. So $b$ should turn out from $a$ by {how} of this sort (equal letters may be exchanged too). Is the claim possible?",
            f"[Soldiers|Singers] with letters on their [shirts|hats] stand in a row that reads $a$. The [captain|conductor] wants to read $b$ and allows {how}, in which {two} change places, perhaps equal ones. Will that do?",
        ),
        asks=(f"$b$ can be obtained from $a$ by {how} of {two}",),
        output="yesno",
        yes=rng.choice((("YES", "NO"), ("Yes", "No"))),
        python=(
            f"bad = [i for i in range(n) if a[i] != b[i]]\nif not bad:\n    ans = {same}\nelse:\n    ans = len(bad) == 2 and a[bad[0]] == b[bad[1]] and a[bad[1]] == b[bad[0]]{far}",
            brute,
        ),
        cpp=(
            f"vector<int> bad;\nfor (int i = 0; i < n; i++) if (a[i] != b[i]) bad.push_back(i);\nbool ans = false;\nif (bad.empty()) ans = {csame};\nelse if (bad.size() == 2) ans = a[bad[0]] == b[bad[1]] && a[bad[1]] == b[bad[0]]{cfar};",
            f"bool ans = {'false' if exact else 'a == b'};\nfor (int i = 0; i < n; i++)\n    for (int j = i + 1; j < {'min(i + 2, n)' if near else 'n'}; j++) {{\n        string u = a;\n        swap(u[i], u[j]);\n        if (u == b) ans = true;\n    }}",
        ),
        wrong_python=(wrong, wrong2),
        wrong_cpp=("bool ans = false;\nif (a != b) {\n    string u = a, v = b;\n    sort(u.begin(), u.end());\n    sort(v.begin(), v.end());\n    ans = u == v;\n}",),
        draw=draw,
    )


@family(900, "strings", "implementation")
def strings_dictionary_pick(rng: random.Random) -> Task:
    """The first or last word by a drawn order, or its number."""
    first = rng.random() < 0.5
    rule = rng.choice(("length", "reversed", "case", "letters"))
    number = rng.random() < 0.4
    alphabet = "abcABC" if rule == "case" else rng.choice((LOWER, "abc"))
    key, said = {
        "length": ("(len(x), x)", "A shorter word goes before a longer one, and words of the same length are compared lexicographically"),
        "reversed": ("x[::-1]", "Words are compared as if they were written backwards: lexicographically by their last letters, then by the letters before the last, and so on (an end of the other word goes first)"),
        "case": ("x.lower()", "Words are compared lexicographically (a proper prefix goes first), and the case of letters is ignored"),
        "letters": ("(len(set(x)), x)", "A word with fewer distinct letters goes first, and words with equally many distinct letters are compared lexicographically"),
    }[rule]
    f, cmp = ("min", "<") if first else ("max", ">")
    which = "first" if first else "last"
    what = f"the number (from 1) of the word that is {which} in this order" if number else f"the word that is {which} in this order"
    tie = " If the word occurs several times (as regards this order), take its earliest occurrence in the list." if number or rule == "case" else ""
    ckey = {
        "length": "pair<int, string> key(string x) {\n    return {x.size(), x};\n}\n---\n",
        "reversed": "string key(string x) {\n    reverse(x.begin(), x.end());\n    return x;\n}\n---\n",
        "case": "string key(string x) {\n    for (char &c : x) c = tolower(c);\n    return x;\n}\n---\n",
        "letters": "pair<int, string> key(string x) {\n    return {(int)set<char>(x.begin(), x.end()).size(), x};\n}\n---\n",
    }[rule]
    end, cend = ("p + 1", "int ans = p + 1;") if number else ("w[p]", "string ans = w[p];")
    loop = f"p = 0\nfor i in range(n):\n    x, y = w[i], w[p]\n    if {key} {cmp} {key.replace('x', 'y').replace('may', 'max')}:\n        p = i\nans = {end}"
    return Task(
        reads=(Int("n", 1, 100, "the number of words"), Words("w", "n", 1, 20, alphabet)),
        stories=(
            f"Given a list of $n$ words. {said}. Find {what}.{tie}".replace("Given a list of $n$ words.", "You are given $n$ words."),
            f"{{hero}} [invents|keeps] a [dictionary|catalogue] with unusual rules. {said}. Of the $n$ words in the list {{hero}} needs {what}.{tie}",
            f"The [chess|running] team of {{place}} is put in order by nicknames. {said}. There are $n$ nicknames (words). [Tell|Find] {what}.{tie}",
        ),
        asks=(what,),
        output="int" if number else "str",
        python=(
            f"ans = w.index({f}(w, key=lambda x: {key})) + 1" if number else f"ans = {f}(w, key=lambda x: {key})",
            loop,
            f"keys = [{key} for x in w]\np = keys.index({f}(keys))\nans = {end}",
        ) if rule != "case" else (loop, f"keys = [{key} for x in w]\np = keys.index({f}(keys))\nans = {end}", f"p = {f}(range(n), key=lambda i: w[i].lower())\nans = {end}"),
        cpp=(
            f"{ckey}int p = 0;\nfor (int i = 1; i < n; i++) if (key(w[i]) {cmp} key(w[p])) p = i;\n{cend}",
            f"{ckey}int p = {f}_element(w.begin(), w.end(), [](const string &x, const string &y) {{ return key(x) < key(y); }}) - w.begin();\n{cend}",
        ),
        wrong_python=(f"ans = w.index({f}(w)) + 1" if number else f"ans = {f}(w)",),
        wrong_cpp=(f"int p = 0;\nfor (int i = 1; i < n; i++) if (w[i] {cmp} w[p]) p = i;\n{cend}",),
    )


@family(900, "strings", "two pointers")
def strings_hidden_in(rng: random.Random) -> Task:
    """Subsequence tests: whether, how much of a prefix, letters to append, earliest end."""
    out = rng.choice(("can", "append", "prefix", "end"))
    what, end, cend = {
        "can": ("$a$ is a subsequence of $b$", "ans = j == len(a)", "bool ans = j == (int)a.size();"),
        "append": ("the minimum number of letters to append to the end of $b$ so that $a$ becomes a subsequence of $b$", "ans = len(a) - j", "int ans = (int)a.size() - j;"),
        "prefix": ("the length of the longest prefix of $a$ (perhaps empty) that is a subsequence of $b$", "ans = j", "int ans = j;"),
        "end": ("the length of the shortest prefix of $b$ that contains $a$ as a subsequence, or -1 if even the whole $b$ does not", "ans = last if j == len(a) else -1", "int ans = j == (int)a.size() ? last : -1;"),
    }[out]
    wrong, cwrong = {
        "can": ("ans = a in b", "bool ans = true;\nfor (char c : a) if (b.find(c) == string::npos) ans = false;"),
        "append": ("ans = sum(max(0, a.count(c) - b.count(c)) for c in set(a))", "int ans = max(0, (int)a.size() - (int)b.size());"),
        "prefix": ("j = 0\nwhile j < len(a) and a[:j + 1] in b:\n    j += 1\nans = j", "int ans = 0;\nfor (char c : a) if (b.find(c) != string::npos) ans++;"),
        "end": ("ans = b.find(a) + len(a) if a in b else -1", "int ans = b.rfind(a.back()) == string::npos ? -1 : (int)b.rfind(a.back()) + 1;"),
    }[out]
    goal = f"Find {what}." if out != "can" else "Is $a$ a subsequence of $b$?"
    high = rng.choice((100, 1000, 10**5))

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        letters = rng.choice(("ab", "abc", "abcdef"))
        b = _text(rng, 1, LONGEST[size], letters)
        a = "".join(c for c in b if rng.random() < rng.choice((0.3, 0.6))) or rng.choice(letters)
        if rng.random() < 0.5:
            i = rng.randint(0, len(a))
            a = a[:i] + rng.choice(letters) + a[i:]
        return {"a": a, "b": b}

    return Task(
        reads=(Word("a", 1, high), Word("b", 1, high)),
        stories=(
            f"A string is a subsequence of another one if it can be obtained from it by deleting some characters (possibly none) without changing the order of the rest. You are given strings $a$ and $b$. {goal}",
            f"{{hero}} reads a long [article|poem] $b$ and crosses out letters so that the rest makes a message. Whatever can remain is called a subsequence of $b$ (nothing or everything may be crossed out). {{friend}} is waiting for the message $a$. {goal}",
            f"Letters pass on a [conveyor|belt] in the order of the string $b$; a worker picks some of them, in the order of passing, to compose the word $a$. A word which can be picked in full is a subsequence of $b$. {goal}",
        ),
        asks=(what,),
        output="yesno" if out == "can" else "int",
        python=(
            f"j = last = 0\nfor i, c in enumerate(b, 1):\n    if j < len(a) and a[j] == c:\n        j += 1\n        last = i\n{end}",
            f"pos = -1\nj = 0\nfor c in a:\n    p = b.find(c, pos + 1)\n    if p == -1:\n        break\n    pos = p\n    j += 1\nlast = pos + 1\n{end}",
            f"i = j = 0\nlast = 0\nwhile i < len(b) and j < len(a):\n    if b[i] == a[j]:\n        j += 1\n        last = i + 1\n    i += 1\n{end}",
        ),
        cpp=(
            f"int j = 0, last = 0;\nfor (int i = 0; i < (int)b.size(); i++)\n    if (j < (int)a.size() && a[j] == b[i]) {{\n        j++;\n        last = i + 1;\n    }}\n{cend}",
            f"int j = 0, last = 0;\nfor (char c : a) {{\n    size_t p = b.find(c, last);\n    if (p == string::npos) break;\n    last = p + 1;\n    j++;\n}}\n{cend}",
        ),
        wrong_python=(wrong,),
        wrong_cpp=(cwrong,),
        draw=draw,
    )


@family(1100, "strings", "greedy")
def strings_drop_one(rng: random.Random) -> Task:
    """Delete one letter (or duplicate one) for the lexicographically smallest or largest string."""
    small = rng.random() < 0.5
    double = rng.random() < 0.35
    f, cmp, g = ("min", ">", "max") if small else ("max", "<", "min")
    word = "smallest" if small else "largest"
    act = "insert next to one letter a second copy of it (exactly once)" if double else "delete exactly one letter"
    var = "s[:i + 1] + s[i:]" if double else "s[:i] + s[i + 1:]"
    cvar = "s.substr(0, i + 1) + s.substr(i)" if double else "s.substr(0, i) + s.substr(i + 1)"
    greedy_cmp = ({">": "<", "<": ">"}[cmp]) if double else cmp
    wgreedy = f"i = s.index({g}(s))\nans = {var}" if not double else f"i = s.index({f}(s))\nans = {var}"
    return Task(
        reads=(Word("s", 2, rng.choice((100, 1000))),),
        stories=(
            f"You are given a string $s$. You have to {act}. Find the lexicographically {word} string that can be obtained.",
            f"{{hero}} is to be registered under the name $s$, but the clerk in {{place}} always makes one mistake: {'doubles one of the letters' if double else 'loses one of the letters'}. {{hero}} can choose the letter and wants the name to stand as {'early' if small else 'late'} in the alphabetical list as possible. What will the name be?",
            f"A word $s$ is laid out with tiles. {{friend}} must {act} so that the word obtained is the {'first' if small else 'last'} in dictionary order among all that are possible. (A word that is a beginning of another goes before it.) [Find this word|Which word is it?].".replace("?].", "].").replace("Which word is it]", "Give this word]"),
        ),
        asks=(f"the lexicographically {word} possible string",),
        output="str",
        python=(
            f"ans = {f}({var} for i in range(len(s)))",
            f"i = 0\nwhile i + 1 < len(s) and not s[i] {greedy_cmp} s[i + 1]:\n    i += 1\nans = {var}" if not double else f"ans = s + s[-1]\nfor i in range(len(s) - 1):\n    if s[i] {greedy_cmp} s[i + 1]:\n        ans = {var}\n        break",
            f"ans = {var.replace('i + 1', '1').replace('i', '0').replace('s[:0] + ', '')}\nfor i in range(1, len(s)):\n    w = {var}\n    if w {'<' if small else '>'} ans:\n        ans = w",
        ),
        cpp=(
            f"string ans = {cvar.replace('i + 1', '1').replace('(i)', '(0)').replace(', i)', ', 0)')};\nfor (int i = 1; i < (int)s.size(); i++) ans = {f}(ans, {cvar});",
            f"int i = 0;\nwhile (i + 1 < (int)s.size() && !(s[i] {greedy_cmp} s[i + 1])) i++;\nstring ans = {cvar};",
        ),
        wrong_python=(wgreedy, f"ans = {g}({var} for i in range(len(s)))"),
        wrong_cpp=(f"int i = {g if not double else f}_element(s.begin(), s.end()) - s.begin();\nstring ans = {cvar};",),
    )


@family(1100, "strings", "implementation")
def strings_patterns(rng: random.Random) -> Task:
    """Words that fit a pattern with '?' (any letter) or with one '*' (any string)."""
    star = rng.random() < 0.5
    out = rng.choice(("count", "first"))
    what = "the number of words that fit the pattern" if out == "count" else "the number (from 1) of the first word that fits the pattern, or 0 if there is none"
    rule = "The symbol '*' in the pattern, which occurs there exactly once, stands for any string of letters, possibly empty; letters stand for themselves." if star else "Each symbol '?' in the pattern stands for exactly one letter, any one; letters stand for themselves."
    if star:
        fit = "def fits(x, p):\n    a, b = p.split('*')\n    return len(x) >= len(a) + len(b) and x.startswith(a) and x.endswith(b)\n---\n"
        bad = "def fits(x, p):\n    a, b = p.split('*')\n    return x.startswith(a) and x.endswith(b)\n---\n"
        regex = "p.replace('*', '.*')"
        cfit = "bool fits(const string &x, const string &p) {\n    int k = p.find('*'), r = (int)p.size() - k - 1;\n    if ((int)x.size() < k + r) return false;\n    return x.substr(0, k) == p.substr(0, k) && x.substr(x.size() - r) == p.substr(k + 1);\n}\n---\n"
        cbad = "bool fits(const string &x, const string &p) {\n    int k = p.find('*'), r = (int)p.size() - k - 1;\n    if ((int)x.size() < max(k, r)) return false;\n    return x.substr(0, k) == p.substr(0, k) && x.substr(x.size() - r) == p.substr(k + 1);\n}\n---\n"
        cfit2 = "bool fits(const string &x, const string &p) {\n    int i = 0, j = 0;\n    while (p[i] != '*') {\n        if (i >= (int)x.size() || x[i] != p[i]) return false;\n        i++;\n    }\n    for (j = 0; p[p.size() - 1 - j] != '*'; j++)\n        if (i + j >= (int)x.size() || x[x.size() - 1 - j] != p[p.size() - 1 - j]) return false;\n    return true;\n}\n---\n"
    else:
        fit = "def fits(x, p):\n    return len(x) == len(p) and all(b in (a, '?') for a, b in zip(x, p))\n---\n"
        bad = "def fits(x, p):\n    return all(b in (a, '?') for a, b in zip(x, p))\n---\n"
        regex = "p.replace('?', '.')"
        cfit = "bool fits(const string &x, const string &p) {\n    if (x.size() != p.size()) return false;\n    for (size_t i = 0; i < x.size(); i++) if (p[i] != '?' && p[i] != x[i]) return false;\n    return true;\n}\n---\n"
        cbad = "bool fits(const string &x, const string &p) {\n    for (size_t i = 0; i < min(x.size(), p.size()); i++) if (p[i] != '?' && p[i] != x[i]) return false;\n    return true;\n}\n---\n"
        cfit2 = "bool fits(string x, string p) {\n    if (x.length() != p.length()) return false;\n    for (int i = 0; i < (int)p.length(); i++) if (p[i] == '?') x[i] = '?';\n    return x == p;\n}\n---\n"
    end = "ans = sum(fits(x, p) for x in w)" if out == "count" else "ans = next((i + 1 for i in range(n) if fits(w[i], p)), 0)"
    loop = "ans = 0\nfor x in w:\n    if fits(x, p):\n        ans += 1" if out == "count" else "ans = 0\nfor i in range(n):\n    if fits(w[i], p):\n        ans = i + 1\n        break"
    cend = "int ans = 0;\nfor (auto &x : w) if (fits(x, p)) ans++;" if out == "count" else "int ans = 0;\nfor (int i = n - 1; i >= 0; i--) if (fits(w[i], p)) ans = i + 1;"

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        if star:
            u, v = _text(rng, 0, 3), _text(rng, 0, 3)
            words = [rng.choice((u + _text(rng, 0, 3) + v, u + v, u + v[1:], u or v or "a", _text(rng, 1, 6))) for _ in range(rng.randint(1, LONGEST[size] // 2))]
            p = u + "*" + v
        else:
            p = _text(rng, 1, (2, 3, 5, 8)[size], "ab?c")
            words = []
            for _ in range(rng.randint(1, LONGEST[size] // 2)):
                x = "".join(rng.choice("abc") if c == "?" else c for c in p)
                if rng.random() < 0.6:
                    x = rng.choice((x + "a", x[1:] or "b", _text(rng, len(p), len(p), "abc")))
                words.append(x)
        return {"p": p, "n": len(words), "w": [x or "a" for x in words]}

    return Task(
        reads=(Word("p", 1, 20, LOWER + ("*" if star else "?"), f"the pattern, which may contain the symbol '{'*' if star else '?'}' described above"), Int("n", 1, 100, "the number of words"), Words("w", "n", 1, 20)),
        stories=(
            f"You are given a pattern $p$ and $n$ words. {rule} A word fits the pattern if the whole word can be obtained in this way. Find {what}.",
            f"{{hero}} looks for a file in a folder with $n$ files and types the mask (pattern) $p$. {rule} The mask has to describe the whole name, a word of lowercase letters. Find {what}.",
            f"A page of [an old letter|a chronicle] is damaged, and {{friend}} has only a pattern $p$ of the word in question. {rule} The dictionary has $n$ words, and a word fits only as a whole. Tell {what}.",
        ),
        asks=(what,),
        output="int",
        python=(fit + end, fit + loop, f"import re\n---\nfits = lambda x, p: re.fullmatch({regex}, x)\n{loop}"),
        cpp=(cfit + cend, cfit2 + cend),
        wrong_python=(bad + end,),
        wrong_cpp=(cbad + cend,),
        draw=draw,
    )
