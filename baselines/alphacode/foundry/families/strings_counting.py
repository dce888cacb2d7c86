"""Counting characters, neighbours and pairs of positions in a string."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Field, Int, Task, Word, family

LOWER = "abcdefghijklmnopqrstuvwxyz"


def _word(rng: random.Random, alphabet: str = LOWER, low: int = 1) -> tuple[Field, ...]:
    """A string `s`, its length read before it or not."""
    high = rng.choice((50, 100, 1000, 10**5))
    if rng.random() < 0.5:
        return (Int("n", low, high, "the length of the string"), Word("s", "n", "n", alphabet))
    return (Word("s", low, high, alphabet),)


@family(800, "strings", "implementation")
def strings_vowel_balance(rng: random.Random) -> Task:
    """Compare the number of vowels with the number of consonants."""
    sign, words = rng.choice(
        ((">", "greater than"), (">=", "at least"), ("<", "less than"), ("==", "equal to"))
    )
    vowels, listed = rng.choice(
        (("aeiou", "'a', 'e', 'i', 'o' and 'u'"), ("aeiouy", "'a', 'e', 'i', 'o', 'u' and 'y'"))
    )
    times = rng.choice((1, 1, 2))
    twice = "" if times == 1 else "twice "
    wrong = {">": ">=", ">=": ">", "<": "<=", "==": ">="}[sign]

    def draw(rng: random.Random, size: int) -> dict[str, object]:
        n = rng.randint(1, (4, 8, 25, 80)[size])
        v = n * times // (times + 1) if rng.random() < 0.6 else rng.randint(0, n)
        letters = [rng.choice(vowels) for _ in range(v)]
        letters += [rng.choice([c for c in LOWER if c not in vowels]) for _ in range(n - v)]
        rng.shuffle(letters)
        return {"n": n, "s": "".join(letters)}

    return Task(
        reads=_word(rng),
        stories=(
            f"The letters {listed} are [called|considered] vowels, [all other|the remaining] letters are consonants. "
            f"[Given|You are given] a string $s$, [check|determine|find out] whether the number of its vowels is {words} {twice}the number of its consonants.",
            f"{{hero}} [says|believes] that a word [is easy to sing|sounds nice] if it has v vowels and c consonants, where v is {words} {twice}c. "
            f"(Vowels are {listed}[;|, and] every other letter is a consonant.) [Does|Tell {{hero}} if] the word $s$ [fit this rule?|fit this rule.]",
            f"In the language of {{place}} [each|every] letter except {listed} is a consonant, and those are vowels. "
            f"The [elders|scribes] accept a name only if its vowel count is {words} {twice}its consonant count[, where repeated letters are counted every time|]. Will the name $s$ be accepted?",
        ),
        asks=(
            f"the number of vowels is {words} {twice}the number of consonants",
            "the string satisfies the condition",
        ),
        output="yesno",
        yes=rng.choice((("YES", "NO"), ("Yes", "No"), ("GOOD", "BAD"))),
        python=(
            f'cnt = sum(c in "{vowels}" for c in s)\nans = cnt {sign} {times} * (len(s) - cnt)',
            f'a = b = 0\nfor c in s:\n    if c in "{vowels}":\n        a += 1\n    else:\n        b += 1\nans = a {sign} {times} * b',
            f'v = sum(s.count(c) for c in "{vowels}")\nc = len(s) - v\nans = v {sign} c * {times}',
        ),
        cpp=(
            f'int v = 0, w = 0;\nfor (char c : s) {{\n    if (string("{vowels}").find(c) != string::npos) v++;\n    else w++;\n}}\nbool ans = v {sign} {times} * w;',
            f"set<char> vow = {{{', '.join(repr(c) for c in vowels)}}};\nint cnt = 0;\nfor (int i = 0; i < (int)s.size(); i++) cnt += vow.count(s[i]);\nbool ans = cnt {sign} {times} * ((int)s.size() - cnt);",
        ),
        wrong_python=(
            f'cnt = sum(c in "{vowels}" for c in s)\nans = cnt {wrong} {times} * (len(s) - cnt)',
            f'cnt = sum(c in s for c in "{vowels}")\nans = cnt {sign} {times} * (len(s) - cnt)',
        ),
        wrong_cpp=(
            f'int v = 0;\nfor (char c : s) if (string("{vowels}").find(c) != string::npos) v++;\nbool ans = v {wrong} {times} * ((int)s.size() - v);',
        ),
        draw=draw,
    )


@family(800, "strings", "implementation")
def strings_step_pairs(rng: random.Random) -> Task:
    """Positions whose letter stands in a relation to the one at distance d."""
    d = rng.choice((1, 1, 2, 3))
    sign, words = rng.choice(
        (
            ("==", "equal to"),
            ("!=", "different from"),
            ("<", "earlier in the alphabet than"),
            (">", "later in the alphabet than"),
        )
    )
    wrong = {"==": "!=", "!=": "==", "<": "<=", ">": ">="}[sign]
    return Task(
        reads=_word(rng, low=d + 1),
        stories=(
            f"You are given a string $s$. [Count|Find the number of] indices $i$ such that both $s_i$ and $s_{{i+{d}}}$ exist and $s_i$ is {words} $s_{{i+{d}}}$.",
            f"[Letters|Tiles with letters] of the word $s$ [lie|are laid out] in a row. {{hero}} [looks at|considers] every pair of letters [at distance exactly|whose positions differ by exactly] {d}, "
            f"and chooses the pair when its left letter is {words} its right letter. How many pairs [will be|are] chosen?",
            f"{{hero}} [walks|strolls] along a [street|corridor] of doors, each bearing a letter; read in order they form $s$. A door is called strange if the door {d} place[s|s]".replace("place[s|s]", "place" if d == 1 else "places")
            + f" further exists and the letter on the first one is {words} the letter on that further door. [Find|Count] the strange doors.",
        ),
        asks=("the number of such pairs", "how many positions satisfy the condition"),
        output="int",
        python=(
            f"ans = 0\nfor i in range(len(s) - {d}):\n    if s[i] {sign} s[i + {d}]:\n        ans += 1",
            f"ans = sum(x {sign} y for x, y in zip(s, s[{d}:]))",
            f"ans = len([i for i in range({d}, len(s)) if s[i - {d}] {sign} s[i]])",
        ),
        cpp=(
            f"int ans = 0;\nfor (int i = 0; i + {d} < (int)s.size(); i++)\n    if (s[i] {sign} s[i + {d}]) ans++;",
            f"int ans = 0;\nfor (size_t i = {d}; i < s.size(); ++i) ans += s[i - {d}] {sign} s[i];",
        ),
        wrong_python=(
            f"ans = sum(x {wrong} y for x, y in zip(s, s[{d}:]))",
            f"ans = 0\nfor i in range(len(s) - {d} - 1):\n    if s[i] {sign} s[i + {d}]:\n        ans += 1",
        ),
        wrong_cpp=(
            f"int ans = 0;\nfor (int i = 0; i + {d} < (int)s.size(); i++)\n    if (s[i] {wrong} s[i + {d}]) ans++;",
            f"int ans = 0;\nfor (int i = 0; i + {d + 1} < (int)s.size(); i++)\n    if (s[i] {sign} s[i + {d}]) ans++;",
        ),
    )


@family(900, "strings", "implementation")
def strings_favourite_letter(rng: random.Random) -> Task:
    """The letter that occurs most (least) often, ties broken in a drawn way."""
    most = rng.random() < 0.6
    tie = rng.choice(("small", "large", "first"))
    how = "most" if most else "least"
    tied = {
        "small": "the one that comes first in the alphabet",
        "large": "the one that comes last in the alphabet",
        "first": "the one whose first occurrence in the string is leftmost",
    }[tie]
    order = {"small": "sorted(set(s))", "large": "sorted(set(s), reverse=True)", "first": "s"}[tie]
    other = {"small": "sorted(set(s), reverse=True)", "large": "s", "first": "sorted(set(s))"}[tie]
    pick, beats = ("max", ">") if most else ("min", "<")
    start = {"small": "for (char c = 'a'; c <= 'z'; c++)", "large": "for (char c = 'z'; c >= 'a'; c--)", "first": "for (char c : s)"}[tie]
    return Task(
        reads=_word(rng),
        stories=(
            f"You are given a string $s$. Among the letters [that occur in it|present in it] find the one that occurs the {how} number of times; if there are several, [choose|take] {tied}.".replace("the most number", "the greatest number").replace("the least number", "the smallest number"),
            f"{{hero}} counted [how often|how many times] each letter [is found|appears] in {{friend}}'s [nickname|diary|message] $s$. The letter used {how} often (but at least once) [will be|becomes] the [secret sign|password]. "
            f"[In case of a tie|If several letters are used equally often], it is {tied}. Which letter is it?",
            f"Votes at [an election|a school contest] in {{place}} are written as a string $s$: [each|every] letter is one vote for the candidate with that letter. Only candidates with at least one vote are considered. "
            f"The [prize|cake] goes to the candidate with the {'most' if most else 'fewest'} votes, and among equal ones to {tied}. Who gets it?",
        ),
        asks=("the letter found", "a single character: the letter described above"),
        output="str",
        python=(
            f"ans = {pick}({order}, key=s.count)" if tie != "first" else f"ans = {pick}(dict.fromkeys(s), key=s.count)",
            f"best = None\nfor c in {order}:\n    if best is None or s.count(c) {beats} s.count(best):\n        best = c\nans = best",
            f"cnt = {{}}\nfor c in s:\n    cnt[c] = cnt.get(c, 0) + 1\nm = {pick}(cnt.values())\nans = [c for c in {order} if cnt[c] == m][0]",
        ),
        cpp=(
            f"map<char, int> cnt;\nfor (char c : s) cnt[c]++;\nchar ans = 0;\n{start} {{\n    if (!cnt.count(c)) continue;\n    if (!ans || cnt[c] {beats} cnt[ans]) ans = c;\n}}",
            f"int cnt[256] = {{}};\nfor (char c : s) cnt[(int)c]++;\nint best = -1;\nchar ans = '?';\n{start} {{\n    int k = cnt[(int)c];\n    if (k > 0 && (best == -1 || k {beats} best)) {{\n        best = k;\n        ans = c;\n    }}\n}}",
        ),
        wrong_python=(
            f"ans = {pick}({other}, key=s.count)",
            f"ans = {'min' if most else 'max'}({order}, key=s.count)",
        ),
        wrong_cpp=(
            f"map<char, int> cnt;\nfor (char c : s) cnt[c]++;\nchar ans = 0;\n{start} {{\n    if (!cnt.count(c)) continue;\n    if (!ans || cnt[c] {beats}= cnt[ans]) ans = c;\n}}".replace("!ans || cnt", "!ans || cnt") if tie != "first"
            else f"map<char, int> cnt;\nfor (char c : s) cnt[c]++;\nchar ans = 0;\nfor (auto p : cnt)\n    if (!ans || p.second {beats} cnt[ans]) ans = p.first;",
        ),
    )


@family(1000, "strings", "dp")
def strings_subsequence_pairs(rng: random.Random) -> Task:
    """Pairs of positions i < j with given letters, in order."""
    a, b = rng.sample("xyabLRSN", 2)
    third = rng.choice([c for c in "zcQ" if c not in (a, b)])
    alphabet = a + b + third
    return Task(
        reads=_word(rng, alphabet),
        stories=(
            f"Given a string $s$, [count|find the number of] pairs of indices $i < j$ such that $s_i = $ '{a}' and $s_j = $ '{b}'.",
            f"[People|Dancers] stand in a [line|queue] from left to right, described by a string $s$. A '{a}' [waves to|greets] every '{b}' who stands [somewhere|anywhere] to the right, not necessarily adjacent. Nobody else [waves|greets] anyone. How many greetings are there in total?",
            f"How many times does the two-letter string '{a}{b}' occur in $s$ as a subsequence? [Occurrences|Two occurrences] are different if [they use different positions|the sets of positions are different]; the two letters need not be adjacent.",
            f"{{hero}} [keeps|has] {{things}} of three kinds, '{a}', '{b}' and '{third}', in one row $s$. [For a show|For a picture] {{hero}} picks one '{a}' and one '{b}' so that the chosen '{a}' is to the left of the chosen '{b}'. In how many ways can it be done?",
        ),
        asks=("the number of pairs", "the answer to the problem"),
        output="int",
        python=(
            f"ans = 0\ncnt = 0\nfor c in s:\n    if c == '{a}':\n        cnt += 1\n    elif c == '{b}':\n        ans += cnt",
            f"ans = 0\nright = s.count('{b}')\nfor c in s:\n    if c == '{b}':\n        right -= 1\n    if c == '{a}':\n        ans += right",
            f"pos = [i for i, c in enumerate(s) if c == '{b}']\nans = 0\nj = 0\nfor i, c in enumerate(s):\n    while j < len(pos) and pos[j] < i:\n        j += 1\n    if c == '{a}':\n        ans += len(pos) - j",
        ),
        cpp=(
            f"long long ans = 0, cnt = 0;\nfor (char c : s) {{\n    if (c == '{a}') cnt++;\n    if (c == '{b}') ans += cnt;\n}}",
            f"long long ans = 0, right = 0;\nfor (int i = (int)s.size() - 1; i >= 0; i--) {{\n    if (s[i] == '{b}') ++right;\n    else if (s[i] == '{a}') ans += right;\n}}",
        ),
        wrong_python=(
            f"ans = s.count('{a}{b}')",
            f"ans = s.count('{a}') * s.count('{b}')",
        ),
        wrong_cpp=(
            f"long long ans = 0, cnt = 0;\nfor (char c : s) {{\n    if (c == '{b}') cnt++;\n    if (c == '{a}') ans += cnt;\n}}",
        ),
    )


@family(900, "strings", "implementation")
def strings_rare_letters(rng: random.Random) -> Task:
    """Letters with exactly (at least) k occurrences, in a drawn order, or a sign of none."""
    sign, words = rng.choice((("==", "exactly"), (">=", "at least"), ("<=", "at most")))
    k = rng.choice((1, 2)) if sign != ">=" else rng.choice((2, 3))
    times = "once" if k == 1 else "twice" if k == 2 else f"{k} times"
    ordered = rng.random() < 0.5
    how = "in alphabetical order" if ordered else "in the order of their first occurrences"
    none = rng.choice(("-1", "NONE", "-"))
    source = "sorted(set(s))" if ordered else "dict.fromkeys(s)"
    loop = "for (char c = 'a'; c <= 'z'; c++)" if ordered else "for (char c : s)"
    wrong = {"==": ">=", ">=": ">", "<=": "<"}[sign]
    return Task(
        reads=_word(rng),
        stories=(
            f"[Given|You are given] a string $s$. Find all letters that occur in $s$ (at least once and) {words} {times}. Write each of them once, {how}; if there are none, the answer is {none}.",
            f"{{hero}} is [solving|making] a riddle: from the string $s$ keep only the letters that are met in it {words} {times}, one copy of each, {how}. What is the resulting string? An empty result is written as {none}.",
            f"A [printer|stone carver] has a text $s$ and [wonders|wants to know] which letters of the text are used {words} {times}. [Make|Compose] a list of these letters without [repetitions|repeats], {how}. Letters absent from the text are never listed. If the list is empty, [report|write] {none} instead.",
        ),
        asks=(f"the letters without spaces, {how}, or {none} if there are none", f"the string of letters found ({how}), or {none} if it is empty"),
        output="str",
        python=(
            f"ans = ''.join(c for c in {source} if s.count(c) {sign} {k}) or '{none}'",
            f"cnt = {{}}\nfor c in s:\n    cnt[c] = cnt.get(c, 0) + 1\nans = ''\nfor c in {'sorted(cnt)' if ordered else 'cnt'}:\n    if cnt[c] {sign} {k}:\n        ans += c\nif ans == '':\n    ans = '{none}'",
            f"from collections import Counter\n---\ncnt = Counter(s)\ngood = [c for c in {'sorted(cnt)' if ordered else 'cnt'} if cnt[c] {sign} {k}]\nans = ''.join(good) if good else '{none}'",
        ),
        cpp=(
            f"map<char, int> cnt;\nfor (char c : s) cnt[c]++;\nstring ans;\n{loop} {{\n    if (cnt[c] > 0 && cnt[c] {sign} {k}) {{\n        ans += c;\n        cnt[c] = 0;\n    }}\n}}\nif (ans.empty()) ans = \"{none}\";",
            f"vector<int> cnt(26, 0);\nfor (char c : s) cnt[c - 'a']++;\nstring ans = \"\";\n{loop} {{\n    int x = cnt[c - 'a'];\n    if (x >= 1 && x {sign} {k} && ans.find(c) == string::npos) ans.push_back(c);\n}}\nif (ans == \"\") ans = \"{none}\";",
        ),
        wrong_python=(
            f"ans = ''.join(c for c in {source} if s.count(c) {sign} {k})",
            f"ans = ''.join(c for c in {'dict.fromkeys(s)' if ordered else 'sorted(set(s))'} if s.count(c) {sign} {k}) or '{none}'",
            *((f"ans = ''.join(c for c in {source} if s.count(c) {wrong} {k}) or '{none}'",) if k > 1 or sign != "<=" else ()),
        ),
        wrong_cpp=(
            f"map<char, int> cnt;\nfor (char c : s) cnt[c]++;\nstring ans;\n{loop} {{\n    if (cnt[c] > 0 && cnt[c] {sign} {k}) {{\n        ans += c;\n        cnt[c] = 0;\n    }}\n}}",
        ),
    )


@family(800, "strings", "math")
def strings_letter_sum(rng: random.Random) -> Task:
    """The value of a word: positions in the alphabet, perhaps weighted by place, against a limit."""
    kind = rng.choice(("plain", "places", "alternating"))
    base = rng.choice((0, 1))
    first = f"'a' is worth {base}, 'b' is worth {base + 1}, and so on up to 'z', worth {base + 25}"
    rule = {
        "plain": "the sum of the values of its letters",
        "places": "the sum over all its letters of the letter's value multiplied by the letter's position (positions are counted from 1)",
        "alternating": "the value of its first letter minus the value of the second plus the value of the third minus the fourth, and so on",
    }[kind]
    weight = {"plain": "1", "places": "(i + 1)", "alternating": "(-1) ** i"}[kind]
    cweight = {"plain": "1", "places": "(i + 1)", "alternating": "(i % 2 ? -1 : 1)"}[kind]
    off = 97 - base
    wrong_off = 97 - (1 - base)
    loop_step = {"plain": "x", "places": "x * i", "alternating": "x if i % 2 else -x"}[kind]
    return Task(
        reads=_word(rng),
        stories=(
            f"Let letters have values: {first}. The weight of a string is {rule}. [Find|Compute|Calculate] the weight of the [given|] string $s$.",
            f"{{hero}} [learned|believes in] numerology. There {first}. The lucky number of a name is {rule}. [Compute|Find] the lucky number of the name $s$.",
            f"In a word game [played|popular] in {{place}} {first}. A word [gives|brings] a score equal to {rule}. {{hero}} [has just put|played] the word $s$. [What is the score|How much does it bring]?",
        ),
        asks=(f"{rule.replace('its letters', 'the letters of the word').replace('its first', 'the first')}" if kind == "plain" else "the resulting number", "the computed value of $s$"),
        output="int",
        python=(
            f"ans = sum((ord(c) - {off}) * {weight} for i, c in enumerate(s))",
            f"ans = 0\nfor i, c in enumerate(s, 1):\n    x = ord(c) - ord('a'){' + 1' if base else ''}\n    ans += {loop_step}",
            f"abc = '{LOWER}'\nans = 0\nfor i in range(len(s)):\n    ans += (abc.index(s[i]){' + 1' if base else ''}) * {weight}",
        ),
        cpp=(
            f"long long ans = 0;\nfor (int i = 0; i < (int)s.size(); i++) ans += (long long)(s[i] - 'a'{' + 1' if base else ''}) * {cweight};",
            f"long long ans = 0;\nint i = 0;\nfor (char c : s) {{\n    int v = c - {off};\n    ans += 1LL * v * {cweight};\n    i++;\n}}",
        ),
        wrong_python=(
            f"ans = sum((ord(c) - {wrong_off}) * {weight} for i, c in enumerate(s))",
            f"ans = sum((ord(c) - {off}) * {weight} for i, c in enumerate(set(s)))" if kind == "plain" else f"ans = sum(ord(c) - {off} for c in s)",
        ),
        wrong_cpp=(
            f"long long ans = 0;\nfor (int i = 0; i < (int)s.size(); i++) ans += (s[i] - {wrong_off}) * {cweight};",
        ),
    )


@family(800, "strings", "implementation")
def strings_pangram_gap(rng: random.Random) -> Task:
    """Letters of the first k (or a read k) missing in a string, case ignored."""
    alphabet = rng.choice((LOWER, "abcdefghABCDEFGH", LOWER + LOWER.upper()))
    mixed = alphabet != LOWER
    note = "[Uppercase and lowercase forms are the same letter.|The case of letters does not matter.] " if mixed else ""
    top = 8 if alphabet.startswith("abcdefghA") else 26
    low, lowcpp = (".lower()", "tolower(c)") if mixed else ("", "c")
    high = rng.choice((100, 1000, 10**5))
    return Task(
        reads=((Int("n", 1, high, "the length of the string"), Int("k", 1, top, "the number of letters needed")), Word("s", "n", "n", alphabet)),
        stories=(
            f"A string is $k$-full if each of the first $k$ letters of the English alphabet occurs in it. {note}[What is the minimum|Find the least] number of letters that must be appended to $s$ to make it $k$-full?",
            f"{{hero}} collects [stickers|cards|stamps] with letters and has the letters of $s$ [so far|already]. {{hero}} needs [all|every one of] the first $k$ letters of the alphabet. {note}How many [stickers|cards|stamps] are still missing?".replace("[stickers|cards|stamps]", "cards"),
            f"To open [the gate|a chest], a [spell|magic word] has to contain all of the first $k$ letters of the alphabet, in any order; [other|extra] letters [do no harm|are allowed]. {note}The word $s$ is known; how many of the needed letters does it lack?",
        ),
        asks=("the number of missing letters", "how many of the first $k$ letters do not occur in $s$"),
        output="int",
        python=(
            f"seen = set(s{low})\nans = sum(chr(97 + i) not in seen for i in range(k))",
            f"ans = k - len({{c for c in s{low} if ord(c) - 97 < k}})",
            f"need = set('{LOWER}'[:k])\nneed -= set(s{low})\nans = len(need)",
        ),
        cpp=(
            f"set<char> seen;\nfor (char c : s) seen.insert({lowcpp});\nint ans = 0;\nfor (int i = 0; i < k; i++) if (!seen.count('a' + i)) ans++;",
            f"bool have[26] = {{}};\nfor (char c : s) have[{lowcpp} - 'a'] = true;\nint ans = k;\nfor (int i = 0; i < k; i++) ans -= have[i];",
        ),
        wrong_python=(f"ans = max(0, k - len(set(s{low})))", *(("ans = sum(chr(97 + i) not in s for i in range(k))",) if mixed else (f"ans = sum(chr(97 + i) not in s for i in range({top}))",))),
        wrong_cpp=(
            f"set<char> seen;\nfor (char c : s) seen.insert({lowcpp});\nint ans = max(0, k - (int)seen.size());",
        ),
    )
