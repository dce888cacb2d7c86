"""Runs of equal characters, compression, blocks with a property, neighbours removed."""

from __future__ import annotations

import random
from typing import Any

from baselines.alphacode.foundry.task import Field, Int, Task, Word, family

LOWER = "abcdefghijklmnopqrstuvwxyz"
LONGEST = (4, 8, 25, 80)


def _word(rng: random.Random, alphabet: str = LOWER, low: int = 1) -> tuple[Field, ...]:
    high = rng.choice((50, 100, 1000, 10**5))
    if rng.random() < 0.4:
        return (Int("n", low, high, "the length of the string"), Word("s", "n", "n", alphabet))
    return (Word("s", low, high, alphabet),)


@family(900, "strings", "implementation")
def strings_longest_run(rng: random.Random) -> Task:
    """The longest block of equal characters: length, its character, or its start."""
    out = rng.choice(("length", "letter", "start"))
    which, cmp, wcmp = rng.choice((("last", ">=", ">"), ("first", ">", ">=")))
    block = "block of equal consecutive characters"
    what, end, bad = {
        "length": (f"the length of the longest {block}", "best", "best - 1"),
        "letter": (f"the character that the {which} longest {block} consists of", "s[p]", "s[p // 2]"),
        "start": (f"the starting position (counted from 1) of the {which} longest {block}", "p + 1", "p"),
    }[out]
    extra = "" if out == "length" else f" If several blocks are longest, the {which} of them counts."
    kind = "char" if out == "letter" else "int"
    loop = "best = p = 0\ni = 0\nwhile i < len(s):\n    j = i\n    while j < len(s) and s[j] == s[i]:\n        j += 1\n    if j - i {0} best:\n        best = j - i\n        p = i\n    i = j\nans = {1}"
    cloop = "int best = 0, p = 0, i = 0, m = s.size();\nwhile (i < m) {{\n    int j = i;\n    while (j < m && s[j] == s[i]) j++;\n    if (j - i {0} best) {{\n        best = j - i;\n        p = i;\n    }}\n    i = j;\n}}\n{1} ans = {2};"
    forgot = "best = run = 1\nfor i in range(1, len(s)):\n    if s[i] == s[i - 1]:\n        run += 1\n    else:\n        best = max(best, run)\n        run = 1\nans = best"
    return Task(
        reads=_word(rng, rng.choice((LOWER, "01", "HT"))),
        stories=(
            f"You are given a string $s$. Find {what}.{extra}",
            f"{{hero}} [knits a scarf|paints a fence] stripe by stripe; the colour of each stripe is [coded|denoted] by a character and the whole is the string $s$. {{friend}} asks for {what}.{extra} [Help to answer.|]",
            f"A [sensor|weather station] in {{place}} [recorded|produced] one character per [minute|day], giving the log $s$. The [operator|keeper] is interested in {what} in the log.{extra} [Find it|Compute it].",
        ),
        asks=(what, "the requested value"),
        output="str" if out == "letter" else "int",
        python=(
            loop.format(cmp, end),
            f"from itertools import groupby\n---\nbest = p = i = 0\nfor c, g in groupby(s):\n    m = len(list(g))\n    if m {cmp} best:\n        best, p = m, i\n    i += m\nans = {end}",
            f"run = best = p = 0\nfor i in range(len(s)):\n    run = run + 1 if i > 0 and s[i] == s[i - 1] else 1\n    if run {cmp} best:\n        best = run\n        p = i - run + 1\nans = {end}",
        ),
        cpp=(
            cloop.format(cmp, kind, end),
            f"int best = 0, p = 0, run = 0;\nfor (int i = 0; i < (int)s.size(); i++) {{\n    if (i && s[i] == s[i - 1]) run++;\n    else run = 1;\n    if (run {cmp} best) best = run, p = i - run + 1;\n}}\n{kind} ans = {end};",
        ),
        wrong_python=(loop.format(cmp, bad), forgot if out == "length" else loop.format(wcmp, end)),
        wrong_cpp=(cloop.format(cmp, kind, bad),),
    )


@family(900, "strings", "implementation")
def strings_run_lengths(rng: random.Random) -> Task:
    """Run-length encoding in drawn formats."""
    front = rng.random() < 0.4
    omit = rng.random() < 0.5
    shorter = rng.random() < 0.3
    order = "the number of its characters and then its letter" if front else "its letter and then the number of its characters"
    once = "; the number is omitted when it is 1" if omit else ""
    keep = " If the result is not shorter than $s$, then $s$ itself is taken instead." if shorter else ""
    number = "('' if m == 1 else str(m))" if omit else "str(m)"
    cnumber = '(m == 1 ? "" : to_string(m))' if omit else "to_string(m)"
    part = f"{number} + s[i]" if front else f"s[i] + {number}"
    cpart = f"{cnumber} + string(1, s[i])" if front else f"string(1, s[i]) + {cnumber}"
    wnumber = "str(m)" if omit else "('' if m == 1 else str(m))"
    wpart = f"{wnumber} + s[i]" if front else f"s[i] + {wnumber}"
    end = "\nif len(ans) >= len(s):\n    ans = s" if shorter else ""
    cend = "\nif (ans.size() >= s.size()) ans = s;" if shorter else ""
    loop = "ans = ''\ni = 0\nwhile i < len(s):\n    j = i\n    while j < len(s) and s[j] == s[i]:\n        j += 1\n    m = j - i\n    ans += {}\n    i = j{}"
    sample = ("3ab2c" if omit else "3a1b2c") if front else ("a3bc2" if omit else "a3b1c2")
    return Task(
        reads=_word(rng),
        stories=(
            f"A string is compressed as follows: it is split into maximal blocks of equal letters, and each block is replaced by {order}{once}. For example, [the string |]'aaabcc' turns into '{sample}'.{keep.replace('$s$', 'the original string').replace('then the original string itself', 'the original string itself')} Compress the string $s$.",
            f"{{hero}} sends telegrams and pays for every character, so instead of each maximal group of equal consecutive letters {{hero}} writes {order}{once} ('aaabcc' would become '{sample}').{keep} What will be sent for the text $s$?",
            f"In {{place}} a [row|queue] of {{things}} is described by a string $s$, a letter per item. [The clerk|{{friend}}] reads it aloud by groups: for every maximal block of equal letters, {order}{once}. So 'aaabcc' is read as '{sample}'.{keep} Write down what is said for $s$, without spaces.",
        ),
        asks=("the compressed string", "the resulting string"),
        output="str",
        python=(
            loop.format(part, end),
            f"from itertools import groupby\n---\nans = ''\nfor c, g in groupby(s):\n    m = len(list(g))\n    ans += {part.replace('s[i]', 'c')}{end}",
            f"ans = ''\nm = 1\nfor i in range(len(s)):\n    if i + 1 < len(s) and s[i + 1] == s[i]:\n        m += 1\n    else:\n        ans += {part}\n        m = 1{end}",
        ),
        cpp=(
            f"string ans;\nint len = s.size();\nfor (int i = 0; i < len;) {{\n    int j = i;\n    while (j < len && s[j] == s[i]) j++;\n    int m = j - i;\n    ans += {cpart};\n    i = j;\n}}{cend}",
            f"string ans = \"\";\nint m = 0;\nfor (size_t i = 0; i < s.size(); i++) {{\n    m++;\n    if (i + 1 == s.size() || s[i + 1] != s[i]) {{\n        ans += {cpart};\n        m = 0;\n    }}\n}}{cend}",
        ),
        wrong_python=(
            loop.format(wpart, end) if not shorter else loop.format(part, ""),
            f"ans = ''\nm = 1\nfor i in range(1, len(s)):\n    if s[i] == s[i - 1]:\n        m += 1\n    else:\n        ans += {part.replace('s[i]', 's[i - 1]')}\n        m = 1{end}",
        ),
        wrong_cpp=(
            f"string ans = \"\";\nint m = 0;\nfor (size_t i = 0; i + 1 < s.size(); i++) {{\n    m++;\n    if (s[i + 1] != s[i]) {{\n        ans += {cpart};\n        m = 0;\n    }}\n}}{cend}",
        ),
    )


@family(1100, "strings", "implementation")
def strings_unpack(rng: random.Random) -> Task:
    """A code of letters and digits unpacked: its length, a letter at k, or how many of a letter."""
    front = rng.random() < 0.5
    out = rng.choice(("length", "kth", "letter"))
    a = rng.choice("abc")
    pattern = r"(\d+)([a-z])" if front else r"([a-z])(\d+)"
    names = "m, c" if front else "c, m"
    top = 9
    form = "a digit followed by a letter" if front else "a letter followed by a digit"
    pair = "'4x'" if front else "'x4'"
    what, end = {
        "length": ("the length of the unpacked string", "len(w)"),
        "kth": ("the $k$-th character of the unpacked string (positions are counted from 1), or '-' if the unpacked string is shorter", "w[k - 1] if k <= len(w) else '-'"),
        "letter": (f"the number of letters '{a}' in the unpacked string", f"w.count('{a}')"),
    }[out]
    cend = {"length": "int ans = w.size();", "kth": "char ans = k <= (int)w.size() ? w[k - 1] : '-';", "letter": f"int ans = count(w.begin(), w.end(), '{a}');"}[out]
    wend = {"length": "len(w) - 1", "kth": "w[k] if k < len(w) else '-'", "letter": f"s.count('{a}')"}[out]
    cwend = {"length": "int ans = s.size();", "kth": "char ans = k < (int)w.size() ? w[k] : '-';", "letter": f"int ans = count(s.begin(), s.end(), '{a}');"}[out]
    d, c = (0, 1) if front else (1, 0)
    build = f"w = ''\nfor i in range(0, len(s), 2):\n    w += s[i + {c}] * int(s[i + {d}])\nans = {{}}"
    cbuild = f"string w;\nfor (size_t i = 0; i < s.size(); i += 2) w += string(s[i + {d}] - '0', s[i + {c}]);\n"

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        few = rng.choice(("abc", "abcxyz"))
        parts = []
        for _ in range(rng.randint(1, LONGEST[size] // 2)):
            x, y = rng.choice(few), str(rng.randint(1, rng.choice((2, 3, top))))
            parts.append(y + x if front else x + y)
        total = sum(int(ch) for p in parts for ch in p if ch.isdigit())
        return {"s": "".join(parts), "k": max(1, rng.choice((total, total + 1, rng.randint(1, total), rng.randint(1, total))))}

    word = Word("s", 2, rng.choice((100, 1000)), LOWER + "123456789", "the packed string of even length")
    return Task(
        reads=(word, Int("k", 1, 10**4, "the position")) if out == "kth" else (word,),
        stories=(
            f"A packed string $s$ consists of pairs, each being {form} (a lowercase letter and a digit from 1 to 9). A pair like {pair} stands for that letter repeated that number of times, here 'xxxx'. The strings of the pairs are joined in order to give the unpacked string. Find {what}.",
            f"{{hero}} writes {{things}} down in short form: the note $s$ is a sequence of pairs, {form}, and such a pair as {pair} means that the letter is written so many times in a row ('xxxx'; digits are from 1 to 9). When the note is unpacked, all the groups follow one another. [Compute|Tell {{friend}}] {what}.",
            f"A [loom|music box] is controlled by a [punched tape|programme] $s$ made of pairs, {form} from 1 to 9. Pair {pair} makes it [produce|emit] the letter x four times, and likewise for other letters and digits. All that is produced, in order, is the unpacked string. Determine {what}.",
        ),
        asks=(what,),
        output="str" if out == "kth" else "int",
        python=(
            build.format(end),
            f"import re\n---\nw = ''.join(c * int(m) for {names} in re.findall(r'{pattern}', s))\nans = {end}",
            f"w = []\nfor x, y in zip(s[::2], s[1::2]):\n    w.extend({'y * int(x)' if front else 'x * int(y)'})\nans = {end}",
        ),
        cpp=(cbuild + cend, f"string w;\nint i = 0;\nwhile (i < (int)s.size()) {{\n    int m = s[i + {d}] - '0';\n    while (m--) w.push_back(s[i + {c}]);\n    i += 2;\n}}\n{cend}"),
        wrong_python=(build.format(wend),),
        wrong_cpp=(cbuild + cwend,),
        draw=draw,
    )


@family(1000, "strings", "greedy")
def strings_no_long_runs(rng: random.Random) -> Task:
    """Fewest deletions or replacements so that no k neighbours are equal."""
    fixed = rng.choice((0, 2, 3))
    delete = rng.random() < 0.5
    k = str(fixed) if fixed else "k"
    shown = f"{fixed}" if fixed else "$k$"
    what = f"the minimum number of characters to {'delete' if delete else 'replace'}"
    act = "delete any characters (the rest closes up)" if delete else "replace any character by any other lowercase letter"
    gain = f"max(0, m - {k} + 1)" if delete else f"m // {k}"
    cgain = gain.replace("//", "/")
    wgain = f"max(0, m - {k})" if delete else f"(m - 1) // {k}"
    loop = "from itertools import groupby\n---\nans = 0\nfor c, g in groupby(s):\n    m = len(list(g))\n    ans += {}"
    cloop = "int ans = 0;\nfor (int i = 0; i < (int)s.size();) {{\n    int j = i;\n    while (j < (int)s.size() && s[j] == s[i]) j++;\n    int m = j - i;\n    ans += {};\n    i = j;\n}}"
    step = f"    if run == {k}:\n        ans += 1\n        run = {'run - 1' if delete else '0'}"
    cstep = f"    if (run == {k}) {{\n        ans++;\n        run = {'run - 1' if delete else '0'};\n    }}"
    word = _word(rng)
    reads: tuple[Any, ...] = word if fixed else (Int("k", 2, 50, "the forbidden block length"), *word)
    return Task(
        reads=reads,
        stories=(
            f"You are given a string $s$ of lowercase letters. In one operation you can {act.replace('any characters (the rest closes up)', 'any one character, the rest closes up').replace('any character by', 'one character by')}. Find the minimum number of operations after which no {shown} consecutive characters are all equal.",
            f"{{hero}} [strings|arranges] beads of kinds 'a' to 'z' in a row $s$. A row is dull if somewhere {shown} neighbouring beads in a row are all of the same kind. {{hero}} may {'remove beads, after which the gap closes' if delete else 'exchange a bead for one of any other kind'}. What is the smallest number of beads to {'remove' if delete else 'exchange'} to get a row that is not dull?",
            f"[A text editor|The chat robot] in {{place}} refuses messages where {shown} or more equal letters follow one another. {{friend}} wants to send $s$ and may {act}. How few characters have to be {'deleted' if delete else 'replaced'}?",
        ),
        asks=(what,),
        output="int",
        python=(
            loop.format(gain),
            f"ans = 0\nrun = 0\nfor i in range(len(s)):\n    if i and s[i] == s[i - 1]:\n        run += 1\n    else:\n        run = 1\n{step}",
            f"ans = 0\ni = 0\nwhile i < len(s):\n    m = 0\n    c = s[i]\n    while i < len(s) and s[i] == c:\n        i += 1\n        m += 1\n    ans += {gain}",
        ),
        cpp=(cloop.format(cgain), f"int ans = 0, run = 0;\nfor (size_t i = 0; i < s.size(); i++) {{\n    run = (i > 0 && s[i] == s[i - 1]) ? run + 1 : 1;\n{cstep}\n}}"),
        wrong_python=(loop.format(wgain),),
        wrong_cpp=(cloop.format(wgain.replace("//", "/")),),
        draw=lambda rng, size: _runs(rng, size, fixed),
    )


def _runs(rng: random.Random, size: int, fixed: int) -> dict[str, Any]:
    k = fixed or rng.choice((2, 2, 3, 4, 5))
    s = "".join(rng.choice("abcd") * rng.choice((1, k - 1, k, k + 1, 2 * k)) for _ in range(rng.randint(1, (1, 2, 5, 12)[size])))
    return {"k": k, "s": s, "n": len(s)}


@family(1000, "strings", "data structures")
def strings_vanishing_pairs(rng: random.Random) -> Task:
    """Adjacent pairs vanish until none is left: what remains, how much, or who loses."""
    rule = rng.choice(("equal", "case", "ab"))
    alphabet = {"equal": LOWER, "case": "abcABC", "ab": "xyz"}[rule]
    cond = {"equal": "st[-1] == c", "case": "st[-1] != c and st[-1].lower() == c.lower()", "ab": "st[-1] == 'x' and c == 'y'"}[rule]
    ccond = {"equal": "st.back() == c", "case": "st.back() != c && tolower(st.back()) == tolower(c)", "ab": "st.back() == 'x' && c == 'y'"}[rule]
    pair = {"equal": "equal letters", "case": "a lowercase letter and the same letter in uppercase (in either order)", "ab": "the letter 'x' immediately followed by the letter 'y'"}[rule]
    out = rng.choice(("str", "int", "yesno"))
    none = rng.choice(("EMPTY", "-"))
    what, end, cend = {
        "str": (f"the string that remains, or {none} if nothing remains", f"''.join(st) or '{none}'", f'string ans = st.empty() ? "{none}" : st;'),
        "int": ("the number of characters that remain", "len(st)", "int ans = st.size();"),
        "yesno": ("the first player wins", "(len(s) - len(st)) // 2 % 2 == 1", "bool ans = (s.size() - st.size()) / 2 % 2 == 1;"),
    }[out]
    game = out == "yesno"
    pairs = {"equal": f"[c + c for c in '{LOWER}']", "case": "['aA', 'Aa', 'bB', 'Bb', 'cC', 'Cc']", "ab": "['xy']"}[rule]
    goal = f"Find {what}."
    wend = end if out != "yesno" else "(len(s) - len(st)) % 2 == 1"
    once = "st = []\nlast = ''\nfor c in s:\n    if st and last == st[-1] and {0}:\n        st.pop()\n    else:\n        st.append(c)\n    last = c\nans = {1}"

    def draw(rng: random.Random, size: int) -> dict[str, Any]:
        s = ""
        while len(s) < rng.randint(1, LONGEST[size]):
            ps = ["xy"] if rule == "ab" else ["aA", "Aa", "bB"] if rule == "case" else ["aa", "bb", "cc"]
            p = rng.choice(ps) if rng.random() < 0.7 else rng.choice(alphabet[:6])
            i = rng.randint(0, len(s))
            s = s[:i] + p + s[i:]
        return {"s": s, "n": len(s)}

    if game:
        goal = "Players alternate moves, the first player begins, and whoever cannot move loses. Does the first player win?"
    return Task(
        reads=_word(rng, alphabet),
        stories=(
            f"You are given a string $s$. While it contains two adjacent characters that are {pair}, [any|some] such two characters are deleted and the rest is joined together" + (f" (one deletion is one move of a game). {goal}" if game else f". It can be shown that the result does not depend on the order. {goal}"),
            f"In a [computer game|puzzle], tiles with letters lie in a row and form $s$. Two neighbouring tiles vanish when they are {pair}; then the [gap closes|tiles around them become neighbours]" + (f". In a move a player makes one such pair vanish. {goal}" if game else f", and this [repeats|goes on] as long as anything can vanish. {goal}"),
            f"{{hero}} and {{friend}} look at the word $s$ [on a blackboard|in the sand]. " + (f"In turn, {{hero}} being the first player, they erase two adjacent characters that are {pair}, and the rest is moved together. {goal}" if game else f"They erase two adjacent characters that are {pair}, move the rest together, and go on until there is nothing to erase; the order of erasing turns out not to matter. {goal}"),
        ),
        asks=(what,),
        output=out,
        python=(
            f"st = []\nfor c in s:\n    if st and {cond}:\n        st.pop()\n    else:\n        st.append(c)\nans = {end}",
            f"st = s\nold = ''\nwhile old != st:\n    old = st\n    for p in {pairs}:\n        st = st.replace(p, '')\nans = {end}",
            f"st = []\ni = 0\nwhile i < len(s):\n    c = s[i]\n    if len(st) > 0 and ({cond}):\n        del st[-1]\n    else:\n        st += [c]\n    i += 1\nans = {end}",
        ),
        cpp=(
            f"string st;\nfor (char c : s) {{\n    if (!st.empty() && {ccond}) st.pop_back();\n    else st.push_back(c);\n}}\n{cend}",
            f"string st = \"\";\nfor (size_t i = 0; i < s.size(); i++) {{\n    char c = s[i];\n    bool del = st.size() > 0;\n    if (del) del = {ccond};\n    if (del) st.erase(st.size() - 1);\n    else st += c;\n}}\n{cend}",
        ),
        wrong_python=(once.format(cond, wend),),
        wrong_cpp=(f"string st;\nfor (size_t i = 0; i < s.size(); i++) {{\n    char c = s[i];\n    if (i > 0 && !st.empty() && st.back() == s[i - 1] && {ccond}) st.pop_back();\n    else st.push_back(c);\n}}\n{cend}",),
        draw=draw,
    )
