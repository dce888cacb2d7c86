"""Binary strings: flips, orders, balances, games."""

from __future__ import annotations

import random
from typing import Any

from baselines.alphacode.foundry.task import Field, Int, Task, Word, family

LONGEST = (4, 8, 25, 80)


def _reads(rng: random.Random, most: int = 10**5, *, alphabet: str = "01") -> tuple[Field, ...]:
    high = rng.choice([h for h in (100, 1000, 10**5) if h <= most])
    if rng.random() < 0.5:
        return (Int("n", 1, high, "the length of the string"), Word("s", "n", "n", alphabet))
    return (Word("s", 1, high, alphabet),)


def _bits(rng: random.Random, size: int, alphabet: str = "01") -> dict[str, Any]:
    weights = rng.choice(((1, 1), (1, 4), (4, 1)))
    s = "".join(rng.choices(alphabet, weights, k=rng.randint(1, LONGEST[size])))
    return {"s": s, "n": len(s)}


@family(900, "strings", "greedy")
def strings_alternate(rng: random.Random) -> Task:
    """Fewest flips to alternate (or to alternate in blocks of d), possibly with a set first symbol."""
    a, b = rng.choice(("01", "01", "BW", "+-"))
    d = rng.choice((1, 1, 2, 3))
    first = rng.random() < 0.3
    goal = (
        "no two neighbouring symbols are equal" if d == 1 else f"the string consists of blocks of exactly {d} equal symbols, the last of which may be shorter, and neighbouring blocks are of different symbols"
    ) + (f", and the first symbol is '{a}'" if first else "")
    par = "i % 2" if d == 1 else f"i // {d} % 2"
    cpar = "i % 2" if d == 1 else f"i / {d} % 2"
    end = "bad" if first else "min(bad, len(s) - bad)"
    cend = "bad" if first else "min(bad, (int)s.size() - bad)"
    wrong = "len(s) - bad" if first else "bad"
    near = "ans = sum(x == y for x, y in zip(s, s[1:]))" if d == 1 else f"ans = sum(x == y for x, y in zip(s, s[{d}:]))"
    return Task(
        reads=_reads(rng, alphabet=a + b),
        stories=(
            f"You are given a string $s$ of the symbols '{a}' and '{b}'. In one operation any symbol is changed into the other one. Find the minimum number of operations after which {goal}.",
            f"{{hero}} [tiles|paves] a path with stones of two kinds, '{a}' and '{b}', now lying in the order $s$. A stone can be exchanged for one of the other kind. The path looks right if {goal}. How many stones, at least, have to be exchanged?".replace("the string consists", "the path consists").replace("symbol", "stone"),
            f"Flags of kinds '{a}' and '{b}' hang on a rope in {{place}}, and from left to right they form the string $s$. The mayor [demands|wishes] that {goal}. Each flag replaced by one of the other kind costs one coin. What is the least cost?",
        ),
        asks=("the minimum number of changes", "the smallest number of symbols to change"),
        output="int",
        python=(
            f"bad = 0\nfor i in range(len(s)):\n    if s[i] != '{a}{b}'[{par}]:\n        bad += 1\nans = {end}",
            f"w = ('{a * d}{b * d}' * len(s))[:len(s)]\nbad = sum(x != y for x, y in zip(s, w))\nans = {end}",
            f"bad = sum((c == '{b}') != ({par} == 1) for i, c in enumerate(s))\nans = {end}",
        ),
        cpp=(
            f"int bad = 0;\nfor (int i = 0; i < (int)s.size(); i++) {{\n    char c = {cpar} ? '{b}' : '{a}';\n    if (s[i] != c) bad++;\n}}\nint ans = {cend};",
            f"int bad = 0;\nstring w = \"{a}{b}\";\nfor (size_t i = 0; i < s.size(); i++) bad += s[i] != w[{cpar}];\nint ans = {cend};",
        ),
        wrong_python=(f"bad = sum((c == '{b}') != ({par} == 1) for i, c in enumerate(s))\nans = {wrong}", near),
        wrong_cpp=(f"int ans = 0;\nfor (size_t i = 1; i < s.size(); i++)\n    if (s[i] == s[i - 1]) {{\n        ans++;\n        s[i] = s[i] == '{a}' ? '{b}' : '{a}';\n    }}\nans++;",),
        draw=lambda rng, size: _bits(rng, size, a + b),
    )


@family(1100, "strings", "dp", "brute force")
def strings_sort_bits(rng: random.Random) -> Task:
    """Cost of making 0…01…1: flips, deletions, any swaps, neighbouring swaps."""
    up = rng.random() < 0.5
    z, o = ("0", "1") if up else ("1", "0")
    out = rng.choice(("flip", "erase", "swap", "adjacent"))
    goal = f"all symbols '{z}' stand before all symbols '{o}' (one of the two may be missing)"
    what, act = {
        "flip": ("the minimum number of changes", "change a '0' into a '1' or a '1' into a '0'"),
        "erase": ("the minimum number of deletions", "delete any one symbol"),
        "swap": ("the minimum number of swaps", "swap symbols at any two positions"),
        "adjacent": ("the minimum number of swaps", "swap two neighbouring symbols"),
    }[out]
    split = f"ans = min(s[:i].count('{o}') + s[i:].count('{z}') for i in range(len(s) + 1))"
    dp = f"ans = cnt = 0\nfor c in s:\n    if c == '{o}':\n        cnt += 1\n    else:\n        ans = min(ans + 1, cnt)"
    inv = f"ans = cnt = 0\nfor c in s:\n    if c == '{o}':\n        cnt += 1\n    else:\n        ans += cnt"
    python = {
        "flip": (split, dp),
        "erase": (dp, split),
        "swap": (f"k = s.count('{z}')\nans = s[:k].count('{o}')", f"w = sorted(s{'' if up else ', reverse=True'})\nans = sum(x != y for x, y in zip(s, w)) // 2", f"l, r = 0, len(s) - 1\nans = 0\nwhile True:\n    while l < r and s[l] == '{z}':\n        l += 1\n    while l < r and s[r] == '{o}':\n        r -= 1\n    if l >= r:\n        break\n    ans += 1\n    l += 1\n    r -= 1"),
        "adjacent": (inv, f"pos = [i for i, c in enumerate(s) if c == '{z}']\nans = sum(p - j for j, p in enumerate(pos))", f"ans = sum(s[:i].count('{o}') for i in range(len(s)) if s[i] == '{z}')"),
    }[out]
    cdp = f"int ans = 0, cnt = 0;\nfor (char c : s) {{\n    if (c == '{o}') cnt++;\n    else ans = min(ans + 1, cnt);\n}}"
    csplit = f"int right = count(s.begin(), s.end(), '{z}'), left = 0;\nint ans = right;\nfor (char c : s) {{\n    if (c == '{o}') left++;\n    else right--;\n    ans = min(ans, left + right);\n}}"
    cpp = {
        "flip": (cdp, csplit),
        "erase": (csplit, cdp),
        "swap": (f"int k = count(s.begin(), s.end(), '{z}');\nint ans = count(s.begin(), s.begin() + k, '{o}');", f"string w = s;\nsort(w.begin(), w.end());\n{'' if up else 'reverse(w.begin(), w.end());' + chr(10)}int ans = 0;\nfor (size_t i = 0; i < s.size(); i++) ans += s[i] != w[i];\nans /= 2;"),
        "adjacent": (f"long long ans = 0, cnt = 0;\nfor (char c : s) {{\n    if (c == '{o}') cnt++;\n    else ans += cnt;\n}}", f"long long ans = 0;\nint k = 0;\nfor (int i = 0; i < (int)s.size(); i++)\n    if (s[i] == '{z}') ans += i - k++;"),
    }[out]
    cut = f"ans = min(s.count('{z}'), s.count('{o}'))"
    wrong = {"flip": (cut, inv), "erase": (cut, f"ans = s.count('{o}{z}')"), "swap": (dp, f"ans = s.count('{o}{z}')"), "adjacent": (dp, python[1].replace("p - j", "p - j - 1"))}[out]
    cwrong = {"flip": cpp[0].replace("min(ans + 1, cnt)", "ans + (cnt > 0)"), "erase": cpp[0].replace("ans = right;", "ans = (int)s.size();").replace("if (c == ", "if (c != "), "swap": cpp[0].replace("s.begin() + k, ", "s.begin() + k - (k > 0), "), "adjacent": f"int ans = 0;\nfor (size_t i = 1; i < s.size(); i++) if (s[i] == '{z}' && s[i - 1] == '{o}') ans++;"}[out]
    return Task(
        reads=_reads(rng),
        stories=(
            f"You are given a binary string $s$. In one operation you may {act}. Find {what} after which {goal}.",
            f"{{hero}} has {{things}} of two [kinds|colours], denoted by 0 and 1, in a row $s$. One operation allows to {act}. {{hero}} wants a row in which {goal}. Find {what}.",
            f"A signal of zeros and ones $s$ is noisy. {{friend}} can {act} in one step, and knows that in the true signal {goal}. Find {what} that makes such a signal."
            if out in ("flip", "erase")
            else f"Boys and girls (written as 0s and 1s) stand in a line $s$ in the schoolyard. In a minute the teacher can {act.replace('symbols at any two positions', 'any two children').replace('symbols', 'children')}, and wants to achieve that {goal}. Find {what}.",
        ),
        asks=(what,),
        output="int",
        python=python,
        cpp=cpp,
        wrong_python=wrong,
        wrong_cpp=(cwrong,),
        draw=_bits,
    )


@family(1200, "strings", "two pointers")
def strings_flip_window(rng: random.Random) -> Task:
    """The longest block of one symbol after k flips (of single symbols, or of a segment)."""
    z, o = rng.choice(("01", "10"))
    fixed = rng.choice((0, 1, 2))
    k = str(fixed) if fixed else "k"
    shown = {0: "at most $k$ symbols", 1: "at most one symbol", 2: "at most two symbols"}[fixed]
    what = f"the greatest possible number of consecutive symbols '{o}'"
    two = f"ans = l = bad = 0\nfor r in range(len(s)):\n    bad += s[r] == '{z}'\n    while bad > {k}:\n        bad -= s[l] == '{z}'\n        l += 1\n    ans = max(ans, r - l + 1)"
    pos = f"p = [-1] + [i for i, c in enumerate(s) if c == '{z}'] + [len(s)]\nans = len(s)\nif len(p) - 2 > {k}:\n    ans = max(p[i + {k} + 1] - p[i] - 1 for i in range(len(p) - {k} - 1))"
    brute = f"ans = 0\nfor i in range(len(s)):\n    bad = 0\n    for j in range(i, len(s)):\n        bad += s[j] == '{z}'\n        if bad > {k}:\n            break\n        ans = max(ans, j - i + 1)"
    ctwo = f"int ans = 0, l = 0, bad = 0;\nfor (int r = 0; r < (int)s.size(); r++) {{\n    if (s[r] == '{z}') bad++;\n    while (bad > {k}) if (s[l++] == '{z}') bad--;\n    ans = max(ans, r - l + 1);\n}}"
    cqueue = f"queue<int> q;\nint ans = 0, from = 0;\nfor (int i = 0; i < (int)s.size(); i++) {{\n    if (s[i] == '{z}') q.push(i);\n    if ((int)q.size() > {k}) {{\n        from = q.front() + 1;\n        q.pop();\n    }}\n    ans = max(ans, i - from + 1);\n}}"
    word = _reads(rng, 1000)
    return Task(
        reads=word if fixed else (Int("k", 0, 1000), *word),
        stories=(
            f"You are given a binary string $s$ and may flip {shown} (0 becomes 1 and 1 becomes 0). Find {what} that can be reached.",
            f"A [calendar|diary] of {{hero}} is a string $s$: '{o}' is a day with exercise, '{z}' a day without it. {{hero}} may cheat and change {shown} of the calendar. Find {what} in the calendar after that.",
            f"Along [a road|the quay] stand lamps, '{o}' for a [good|shining] one and '{z}' for a [broken|dark] one, as in the string $s$. The electrician can repair {shown.replace('symbols', 'lamps').replace('symbol', 'lamp')}. Find {what} afterwards.",
        ),
        asks=(what,),
        output="int",
        python=(two, pos, brute),
        cpp=(ctwo, cqueue),
        wrong_python=(two.replace(f"> {k}", f">= {k}").replace("while bad", "while l <= r and bad"), f"ans = max(map(len, s.split('{z}'))) + {k}"),
        wrong_cpp=(ctwo.replace("r - l + 1", "r - l"),),
        draw=lambda rng, size: {**_bits(rng, size), "k": rng.choice((0, 1, 1, 2, 3, 9))},
    )


@family(1300, "strings", "dp", "hashing")
def strings_equal_blocks(rng: random.Random) -> Task:
    """Blocks with a given balance of two symbols: how many, or the longest."""
    a, b = rng.choice(("01", "ab", "+-", "LR"))
    ratio = rng.choice((1, 1, 2))
    longest = rng.random() < 0.5
    cond = f"the number of symbols '{a}' equals the number of symbols '{b}'" if ratio == 1 else f"the number of symbols '{a}' is exactly twice the number of symbols '{b}'"
    what = f"the length of the longest block in which {cond}, or 0 if there is none" if longest else f"the number of non-empty blocks in which {cond}"
    down = str(ratio)
    head = f"h = 0\nseen = {{0: {'0' if longest else '1'}}}\nans = 0\nfor i, c in enumerate(s, 1):\n    h += 1 if c == '{a}' else -{down}\n"
    tail = "    if h in seen:\n        ans = max(ans, i - seen[h])\n    else:\n        seen[h] = i" if longest else "    ans += seen.get(h, 0)\n    seen[h] = seen.get(h, 0) + 1"
    brute = f"ans = 0\nfor i in range(len(s)):\n    h = 0\n    for j in range(i, len(s)):\n        h += 1 if s[j] == '{a}' else -{down}\n        if h == 0:\n            " + ("ans = max(ans, j - i + 1)" if longest else "ans += 1")
    chead = f"map<int, int> seen;\nseen[0] = {'0' if longest else '1'};\nint h = 0;\nlong long ans = 0;\nfor (int i = 1; i <= (int)s.size(); i++) {{\n    h += s[i - 1] == '{a}' ? 1 : -{down};\n"
    ctail = "    if (seen.count(h)) ans = max(ans, (long long)i - seen[h]);\n    else seen[h] = i;\n}" if longest else "    ans += seen[h]++;\n}"
    cbrute = f"long long ans = 0;\nint m = s.size();\nfor (int i = 0; i < m; i++) {{\n    int x = 0, y = 0;\n    for (int j = i; j < m; j++) {{\n        if (s[j] == '{a}') x++;\n        else y++;\n        if (x == y * {down}) " + ("ans = max(ans, j - i + 1LL);" if longest else "ans++;") + "\n    }\n}"
    return Task(
        reads=_reads(rng, 1000, alphabet=a + b),
        stories=(
            f"You are given a string $s$ of symbols '{a}' and '{b}'. A block is a sequence of consecutive symbols; blocks at different places are different. Find {what}.",
            f"{{hero}} and {{friend}} played many rounds of a game, and every round is written in $s$ as '{a}' if {{hero}} won and as '{b}' if {{friend}} won. They look at blocks, that is, non-empty series of consecutive rounds. Compute {what}.",
            f"In a [parade|queue] in {{place}} stand people of two parties, '{a}' and '{b}', in the order $s$. Any consecutive people (at least one) form a block. The [reporter|mayor] wants to know {what}.",
        ),
        asks=(what,),
        output="int",
        python=(head + tail, brute),
        cpp=(chead + ctail, cbrute),
        wrong_python=(head.replace("seen = {0: 0}", "seen = {}").replace("seen = {0: 1}", "seen = {}") + tail, f"ans = {'2' if longest else '1'} * (s.count('{a}{b}') + s.count('{b}{a}'))"),
        wrong_cpp=(chead.replace(f"seen[0] = {'0' if longest else '1'};\n", "") + ctail,) if not longest else (cbrute.replace("j = i; j < m", "j = i; j + 1 < m"),),
        draw=lambda rng, size: _balanced(rng, size, a, b, ratio),
    )


def _balanced(rng: random.Random, size: int, a: str, b: str, ratio: int) -> dict[str, Any]:
    if rng.random() < 0.4:
        return _bits(rng, size, a + b)
    x = list((a * ratio + b) * rng.randint(1, max(1, LONGEST[size] // 3)))
    rng.shuffle(x)
    s = "".join(x) + rng.choice(("", "", a, b))
    return {"s": s, "n": len(s)}


@family(1100, "strings", "greedy", "math")
def strings_two_prices(rng: random.Random) -> Task:
    """Remove all zeros: flip one for x, or join/flip a whole segment for y; per segment or globally."""
    z, o = rng.choice(("01", "10"))
    kind = rng.choice(("segment", "reverse", "prefix"))
    rules = {
        "segment": (f"change all symbols of a block of consecutive equal symbols '{z}' (the block need not be maximal) into '{o}' for $y$ coins, or change a single '{z}' into '{o}' for $x$ coins", "sum(min({m} * x, y) for {m} in runs)"),
        "reverse": (f"reverse any block of consecutive symbols for $x$ coins, or invert any block of consecutive symbols (each '0' in it becomes '1' and each '1' becomes '0') for $y$ coins", "0 if not runs else (len(runs) - 1) * min(x, y) + y"),
        "prefix": (f"invert any block of consecutive symbols (each '0' in it becomes '1' and each '1' becomes '0') for $x$ coins, or change the whole string into '{o}'s for $y$ coins", "min(len(runs) * x, y if runs else 0)"),
    }
    rule, formula = rules[kind]
    formula = formula.replace("{m}", "m")
    what = f"the minimum total cost of turning $s$ into a string of only '{o}'s"
    split = f"runs = [len(p) for p in s.split('{o}') if p]\nans = {formula}"
    loop = f"runs = []\nlast = '{o}'\nfor c in s:\n    if c == '{z}':\n        if last == '{z}':\n            runs[-1] += 1\n        else:\n            runs.append(1)\n    last = c\nans = {formula}"
    cruns = f"vector<long long> runs;\nfor (int i = 0; i < (int)s.size(); i++) {{\n    if (s[i] != '{z}') continue;\n    if (i > 0 && s[i - 1] == '{z}') runs.back()++;\n    else runs.push_back(1);\n}}\n"
    cruns2 = f"vector<long long> runs;\nlong long len = 0;\nfor (char c : s + \"{o}\") {{\n    if (c == '{z}') len++;\n    else if (len) {{\n        runs.push_back(len);\n        len = 0;\n    }}\n}}\n"
    cend = {
        "segment": "long long ans = 0;\nfor (long long m : runs) ans += min(m * x, (long long)y);",
        "reverse": "long long ans = runs.empty() ? 0 : ((long long)runs.size() - 1) * min(x, y) + y;",
        "prefix": "long long ans = runs.empty() ? 0 : min((long long)runs.size() * x, (long long)y);",
    }[kind]
    wrong = {"segment": f"min(s.count('{z}') * x, y * len(runs))", "reverse": "len(runs) * min(x, y)", "prefix": f"min(s.count('{z}') * x, y)"}[kind]
    cwrong = {
        "segment": "long long ans = 0;\nfor (long long m : runs) ans += m * min(x, y);",
        "reverse": "long long ans = runs.empty() ? 0 : (long long)runs.size() * y;",
        "prefix": "long long ans = min((long long)runs.size() * x, (long long)y + 1);",
    }[kind]
    high = rng.choice((100, 10**9))
    return Task(
        reads=((Int("x", 1, high), Int("y", 1, high)), *_reads(rng)),
        stories=(
            f"You are given a binary string $s$ and two prices $x$ and $y$. In one operation you may {rule}. Operations can be repeated any number of times (possibly none). Find {what}.",
            f"{{hero}} [repairs|restores] a fence of [white|plain] and dark planks, written as a binary string $s$, and wants all planks to be '{o}'. The workers offer two services: {rule}. Each service may be ordered any number of times. Find {what}.",
            f"A magic [row of crystals|scroll] shows zeros and ones, the string $s$. With a spell {{friend}} can {rule}; spells can be cast in any order, any number of times. Find {what}.",
        ),
        asks=(what,),
        output="int",
        python=(split, loop, f"from itertools import groupby\n---\nruns = [len(list(g)) for c, g in groupby(s) if c == '{z}']\nans = {formula}"),
        cpp=(cruns + cend, cruns2 + cend),
        wrong_python=(f"runs = [p for p in s.split('{o}') if p]\nans = {wrong}",),
        wrong_cpp=(cruns + cwrong,),
        draw=lambda rng, size: {**_bits(rng, size), "x": rng.randint(1, 9), "y": rng.randint(1, rng.choice((9, 30)))},
    )
