"""Strings of digits: divisibility, largest numbers, digit sums."""

from __future__ import annotations

import random
from typing import Any

from baselines.alphacode.foundry.task import Int, Task, Word, family

LONGEST = (4, 8, 25, 80)
DIGITS = "0123456789"


def _number(rng: random.Random, size: int, letters: str = DIGITS) -> str:
    n = rng.randint(1, LONGEST[size])
    few = rng.choice((letters, letters, "".join(rng.sample(letters, min(3, len(letters))))))
    return "".join(rng.choice(few) for _ in range(n))


@family(1000, "strings", "math")
def strings_digit_fix(rng: random.Random) -> Task:
    """Changing digits for a digit sum divisible by m: one, least count, or ways with one change."""
    m = rng.choice((3, 3, 9, 2, 5))
    kind = rng.choice(("ways", "steps"))
    what = f"the number of ways to replace exactly one digit by a different digit so that the sum of all digits is divisible by {m} (ways differ if the position or the new digit differs)" if kind == "ways" else f"the minimum number of operations, each of which increases or decreases one digit by 1 (a digit must stay between 0 and 9), after which the sum of all digits is divisible by {m}"
    brute = f"tot = sum(map(int, s))\nans = 0\nfor c in s:\n    for d in range(10):\n        if d != int(c) and (tot - int(c) + d) % {m} == 0:\n            ans += 1"
    brute2 = f"ans = sum(sum(map(int, s[:i] + d + s[i + 1:])) % {m} == 0 for i in range(len(s)) for d in '{DIGITS}' if d != s[i])"
    step2 = f"tot = sum(int(c) for c in s)\nr = tot % {m}\nans = r\nif r and tot + {m} - r <= 9 * len(s):\n    ans = min(r, {m} - r)"
    step = f"tot = sum(map(int, s))\nans = min(abs(x - tot) for x in range(0, 9 * len(s) + 1, {m}))"
    cbrute = f"int tot = 0, ans = 0;\nfor (char c : s) tot += c - '0';\nfor (char c : s)\n    for (char d = '0'; d <= '9'; d++)\n        if (d != c && (tot - c + d) % {m} == 0) ans++;"
    cways = f"int tot = 0, ans = 0;\nfor (char c : s) tot += c - '0';\nfor (char c : s) {{\n    int rest = tot - (c - '0');\n    for (int d = 0; d < 10; d++) if (d != c - '0' && (rest + d) % {m} == 0) ++ans;\n}}"
    cstep = f"int tot = 0;\nfor (char c : s) tot += c - '0';\nint r = tot % {m}, ans = r;\nif (r > 0 && tot + {m} - r <= 9 * (int)s.size()) ans = min(ans, {m} - r);"
    cstep2 = f"int tot = 0;\nfor (char c : s) tot += c - '0';\nint ans = tot;\nfor (int x = 0; x <= 9 * (int)s.size(); x += {m}) ans = min(ans, abs(x - tot));"
    return Task(
        reads=(Word("s", 1, rng.choice((100, 1000)), DIGITS),),
        stories=(
            f"You are given a string of digits $s$, which may begin with zeros. Find {what}. Zeros may also stand in front after the change.",
            f"{{hero}} has a [lucky|favourite] ticket with the number $s$ (leading zeros are usual on tickets and always allowed). [Help to find|Find] {what}.",
            f"The [combination|code] lock of {{friend}} shows the digits $s$; a zero may come first, before and after changes. It opens when the sum of the digits is a multiple of {m}. Compute {what}.",
        ),
        asks=(what.split(" (")[0].split(", each")[0],),
        output="int",
        python=(brute, brute2) if kind == "ways" else (step, step2),
        cpp=(cbrute, cways) if kind == "ways" else (cstep, cstep2),
        wrong_python=(brute.replace("d != int(c) and ", ""), brute.replace("range(10)", "range(1, 10)")) if kind == "ways" else (f"r = sum(map(int, s)) % {m}\nans = r" if m != 2 else "r = sum(map(int, s)) % 2\nans = 1 - r", f"r = sum(map(int, s)) % {m}\nans = {m} - r"),
        wrong_cpp=(cways.replace("d < 10", "d < 9"),) if kind == "ways" else (f"int tot = 0;\nfor (char c : s) tot += c - '0';\nint r = tot % {m}, ans = min(r, {m} - r) + (r == 0);",),
        draw=lambda rng, size: {"s": _number(rng, size)},
    )


@family(1100, "strings", "greedy")
def strings_cut_tail(rng: random.Random) -> Task:
    """Fewest digits to erase so that the number ends in one of given endings."""
    m, ends = rng.choice(((25, ("00", "25", "50", "75")), (50, ("00", "50")), (4, ()), (20, ()), (100, ("00",)), (8, ())))
    if not ends:
        ends = tuple(f"{x:02d}" for x in range(0, 100, m)) if m in (4, 20) else ("0", "8")
    odd = m == 8
    rule = "its last digit is 0 or 8" if odd else f"it has at least two digits and its last two digits form a number divisible by {m} (such as '{ends[-1]}')"
    what = "the minimum number of digits to erase, or -1 if it is impossible"
    names = list(ends)
    pair = f"ans = -1\nfor e in {names}:\n    j = len(s) - 1\n    for c in reversed(e):\n        while j >= 0 and s[j] != c:\n            j -= 1\n        j -= 1\n    if j >= -1:\n        k = len(s) - (j + 1) - len(e)\n        if ans < 0 or k < ans:\n            ans = k"
    brute = f"m = len(s)\ngood = [m - i - 2 for i in range(m) for j in range(i + 1, m) if int(s[i] + s[j]) % {m} == 0]\nans = min(good, default=-1)" if not odd else "p = max(s.rfind('0'), s.rfind('8'))\nans = -1 if p < 0 else len(s) - 1 - p"
    suffix = f"ans = -1\nfor i in range(len(s) - {1 if odd else 2}, -1, -1):\n    if any({'e == s[i]' if odd else f's[i] == e[0] and e[1] in s[i + 1:]'} for e in {names}):\n        ans = len(s) - i - {1 if odd else 2}\n        break"
    cvec = "{" + ", ".join(f'"{e}"' for e in ends) + "}"
    cpair = f"int ans = -1;\nfor (string e : vector<string>{cvec}) {{\n    int j = (int)s.size() - 1;\n    for (int q = (int)e.size() - 1; q >= 0; q--) {{\n        while (j >= 0 && s[j] != e[q]) j--;\n        j--;\n    }}\n    if (j < -1) continue;\n    int k = (int)s.size() - (j + 1) - (int)e.size();\n    if (ans < 0 || k < ans) ans = k;\n}}"
    cbrute = f"int m = s.size(), ans = -1;\nfor (int i = 0; i < m; i++)\n    for (int j = i + 1; j < m; j++)\n        if (((s[i] - '0') * 10 + s[j] - '0') % {m} == 0) ans = m - i - 2;" if not odd else "int ans = -1;\nfor (int i = 0; i < (int)s.size(); i++) if (s[i] == '0' || s[i] == '8') ans = (int)s.size() - 1 - i;"
    near = f"ans = -1\nfor e in {names}:\n    p = s.rfind(e)\n    if p >= 0 and (ans < 0 or len(s) - p - {len(ends[0])} < ans):\n        ans = len(s) - p - {len(ends[0])}"
    wrong = near if not odd else "p = s.find('8') if '8' in s else s.find('0')\nans = -1 if p < 0 else len(s) - 1 - p"
    return Task(
        reads=(Word("s", 1, rng.choice((18, 100, 1000)), DIGITS, "the given digits"),),
        stories=(
            f"You are given a string of digits $s$. You can erase any digits, the order of the others stays the same; leading zeros are allowed. A string is called good if {rule}. Find the minimum number of digits to erase to make $s$ good, or tell that it is impossible.",
            f"{{hero}} [wrote|carved] the digits $s$ on a [board|stone] and now {{friend}} asks to rub out as few digits as possible, so that what remains is [nice|round], which means that {rule}. The remaining digits keep their order, and zeros in front are not a problem. How many digits are to be rubbed out?",
            f"A parcel number in {{place}} is valid if {rule}; leading zeros do not matter. A clerk can only delete digits of the number $s$, one after another. How many digits, at least, does the clerk have to delete to get a valid number, if that is possible at all?",
        ),
        asks=(what,),
        output="int",
        python=(pair, brute, suffix),
        cpp=(cpair, cbrute),
        wrong_python=(wrong,),
        wrong_cpp=(cbrute.replace("m - i - 2", "m - j - 1") if not odd else cbrute.replace("(int)s.size() - 1 - i", "(int)s.size() - i"),),
        draw=lambda rng, size: {"s": _number(rng, size, rng.choice((DIGITS, "0257", "012458")))},
    )


@family(1100, "strings", "greedy", "math")
def strings_best_number(rng: random.Random) -> Task:
    """A number made largest or smallest: one swap, an inserted digit, k increased digits, sign."""
    largest = rng.random() < 0.5
    kind = rng.choice(("swap", "insert", "replace"))
    word = "largest" if largest else "smallest"
    f = "max" if largest else "min"
    low = "9" if largest else "0"
    act = {
        "swap": "swap two digits of $s$ at most once",
        "insert": "insert the digit $d$ at exactly one place of $s$: before the first digit, between two digits, or after the last",
        "replace": f"replace at most $k$ digits of $s$ by any digits{'' if largest else ', the first digit of the result being non-zero if it has more than one digit'}",
    }[kind]
    alphabet = "123456789"
    if kind == "swap":
        python = (
            f"ans = s\nfor i in range(len(s)):\n    for j in range(i):\n        w = list(s)\n        w[i], w[j] = w[j], w[i]\n        ans = {f}(ans, ''.join(w))",
            f"w = sorted(s{', reverse=True' if largest else ''})\na = list(s)\nfor i in range(len(a)):\n    if a[i] != w[i]:\n        j = s.rfind(w[i])\n        a[i], a[j] = a[j], a[i]\n        break\nans = ''.join(a)",
        )
        cpp = (
            f"string ans = s;\nfor (size_t i = 0; i < s.size(); i++)\n    for (size_t j = 0; j < i; j++) {{\n        string w = s;\n        swap(w[i], w[j]);\n        ans = {f}(ans, w);\n    }}",
            f"string w = s, ans = s;\nsort(w.begin(), w.end());\n{'reverse(w.begin(), w.end());' + chr(10) if largest else ''}for (size_t i = 0; i < s.size(); i++)\n    if (w[i] != s[i]) {{\n        swap(ans[i], ans[s.rfind(w[i])]);\n        break;\n    }}",
        )
        wrong = python[1].replace("rfind", "find")
        cwrong = cpp[1].replace("rfind", "find").replace("break;", "")
        reads: tuple[Any, ...] = (Word("s", 1, 100, alphabet, "a number with all digits from 1 to 9"),)
    elif kind == "insert":
        cmp = "<" if largest else ">"
        python = (
            f"ans = {f}(s[:i] + str(d) + s[i:] for i in range(len(s) + 1))",
            f"i = 0\nwhile i < len(s) and int(s[i]) {'>=' if largest else '<='} d:\n    i += 1\nans = s[:i] + str(d) + s[i:]",
            f"ans = s + str(d)\nfor i in range(len(s)):\n    if int(s[i]) {cmp} d:\n        ans = s[:i] + str(d) + s[i:]\n        break",
        )
        cpp = (
            f"string ans = to_string(d) + s;\nfor (size_t i = 1; i <= s.size(); i++) ans = {f}(ans, s.substr(0, i) + to_string(d) + s.substr(i));",
            f"size_t i = 0;\nwhile (i < s.size() && s[i] - '0' {'>=' if largest else '<='} d) i++;\nstring ans = s;\nans.insert(i, 1, '0' + d);",
        )
        wrong = f"i = 0\nwhile i < len(s) and int(s[i]) {'<=' if largest else '>='} d:\n    i += 1\nans = s[:i] + str(d) + s[i:]"
        cwrong = cpp[1].replace("i < s.size()", "i + 1 < s.size()")
        reads = ((Word("s", 1, 1000, alphabet, "a number with all digits from 1 to 9"), Int("d", 1, 9, "the digit")),)
    else:
        x = "'9'" if largest else "('1' if i == 0 and len(s) > 1 else '0')"
        python = (
            "a = list(s)\nfor i in range(len(a)):\n    x = " + x + "\n    if k > 0 and a[i] != x:\n        a[i] = x\n        k -= 1\nans = ''.join(a)",
            ("ans = ''\nfor c in s:\n    if c < '9' and k:\n        k -= 1\n        c = '9'\n    ans += c" if largest else "left = k\nans = ''\nfor c in s:\n    new = '0' if ans or len(s) == 1 else '1'\n    if left and c != new:\n        left -= 1\n        c = new\n    ans += c"),
        )
        cx = "'9'" if largest else "(i == 0 && s.size() > 1 ? '1' : '0')"
        cpp = (
            f"string ans = s;\nfor (int i = 0; i < (int)s.size() && k > 0; i++) {{\n    char x = {cx};\n    if (ans[i] != x) {{\n        ans[i] = x;\n        k--;\n    }}\n}}",
            f"string ans;\nint used = 0;\nfor (size_t i = 0; i < s.size(); i++) {{\n    char best = {cx};\n    if (s[i] == best || used == k) ans += s[i];\n    else {{\n        ans += best;\n        used++;\n    }}\n}}",
        )
        wrong = f"ans = '{low}' * min(k, len(s)) + s[k:]"
        cwrong = f"string ans = s;\nfor (int i = 0; i < (int)s.size() && i < k; i++) ans[i] = '{low}';"
        reads = ((Word("s", 1, 1000, alphabet, "a number with all digits from 1 to 9"), Int("k", 0, 1000)),)
    return Task(
        reads=reads,
        stories=(
            f"A positive integer $s$ is written in decimal, without zeros among its digits. You may {act}. Find the {word} number that can be obtained.",
            f"{{hero}} sees the price $s$ on [a label|a sign] and may {act}. {{hero}} wants the number to be as {'great' if largest else 'small'} as possible. Which number results?",
            f"[A counter|The score board] in {{place}} shows $s$. {{friend}}, [a prankster|the mechanic], can {act}. Determine the {word} number that can appear.",
        ),
        asks=(f"the {word} number that can be obtained",),
        output="str",
        python=python,
        cpp=cpp,
        wrong_python=(wrong,),
        wrong_cpp=(cwrong,),
        draw=lambda rng, size: {"s": _number(rng, min(size, 2), alphabet), "d": rng.randint(1, 9), "k": rng.choice((0, 1, 2, 3, rng.randint(0, 30)))},
    )


@family(1100, "strings", "math", "number theory")
def strings_prefix_numbers(rng: random.Random) -> Task:
    """Prefixes, suffixes or blocks of digits divisible by m; or the remainder of the whole."""
    kind = rng.choice(("prefix", "suffix", "block", "rest"))
    fixed = kind == "block"
    m = rng.choice((2, 4, 5, 10)) if fixed else 0
    k = str(m) if fixed else "m"
    shown = str(m) if fixed else "$m$"
    what = {
        "prefix": f"the number of non-empty prefixes of $s$ that, read as decimal numbers, are divisible by {shown}",
        "suffix": f"the number of non-empty suffixes of $s$ that, read as decimal numbers, are divisible by {shown}",
        "block": f"the number of blocks of consecutive digits of $s$ (non-empty, counted with their places) that, read as decimal numbers, are divisible by {shown}",
        "rest": f"the remainder of the division of $s$, read as a decimal number, by {shown}",
    }[kind]
    python = {
        "prefix": (f"ans = x = 0\nfor c in s:\n    x = (x * 10 + int(c)) % {k}\n    ans += x == 0", f"ans = sum(int(s[:i]) % {k} == 0 for i in range(1, len(s) + 1))"),
        "suffix": (f"ans = x = 0\np = 1\nfor c in reversed(s):\n    x = (x + int(c) * p) % {k}\n    p = p * 10 % {k}\n    if x == 0:\n        ans += 1", f"ans = sum(int(s[i:]) % {k} == 0 for i in range(len(s)))"),
        "block": (f"ans = 0\nfor i in range(len(s)):\n    for j in range(i + 1, len(s) + 1):\n        if int(s[i:j]) % {k} == 0:\n            ans += 1", (f"ans = sum(i + 1 for i, c in enumerate(s) if int(c) % {m} == 0)" if m != 4 else "ans = sum(int(c) % 4 == 0 for c in s)\nfor i in range(1, len(s)):\n    if int(s[i - 1:i + 1]) % 4 == 0:\n        ans += i")),
        "rest": (f"ans = 0\nfor c in s:\n    ans = (ans * 10 + int(c)) % {k}", f"ans = int(s) % {k}", f"ans = sum(int(c) * pow(10, len(s) - 1 - i, {k}) for i, c in enumerate(s)) % {k}"),
    }[kind]
    cpp = {
        "prefix": (f"long long x = 0;\nint ans = 0;\nfor (char c : s) {{\n    x = (x * 10 + c - '0') % {k};\n    if (x == 0) ans++;\n}}", f"int ans = 0, x = 0;\nfor (size_t i = 0; i < s.size(); i++) {{\n    x = (10LL * x + (s[i] - '0')) % {k};\n    ans += !x;\n}}"),
        "suffix": (f"long long x = 0, p = 1;\nint ans = 0;\nfor (int i = (int)s.size() - 1; i >= 0; i--) {{\n    x = (x + (s[i] - '0') * p) % {k};\n    p = p * 10 % {k};\n    if (!x) ans++;\n}}", f"int ans = 0;\nfor (size_t i = 0; i < s.size(); i++) {{\n    long long x = 0;\n    for (size_t j = i; j < s.size(); j++) x = (x * 10 + s[j] - '0') % {k};\n    if (x == 0) ans++;\n}}"),
        "block": (f"long long ans = 0;\nfor (size_t i = 0; i < s.size(); i++) {{\n    int x = 0;\n    for (size_t j = i; j < s.size(); j++) {{\n        x = (x * 10 + s[j] - '0') % {k};\n        if (x == 0) ans++;\n    }}\n}}", (f"long long ans = 0;\nfor (int i = 0; i < (int)s.size(); i++) if ((s[i] - '0') % {m} == 0) ans += i + 1;" if m != 4 else "long long ans = 0;\nfor (int i = 0; i < (int)s.size(); i++) {\n    if ((s[i] - '0') % 4 == 0) ans++;\n    if (i > 0 && ((s[i - 1] - '0') * 10 + s[i] - '0') % 4 == 0) ans += i;\n}")),
        "rest": (f"long long ans = 0;\nfor (char c : s) ans = (ans * 10 + (c - '0')) % {k};", f"long long p = 1, ans = 0;\nreverse(s.begin(), s.end());\nfor (char c : s) {{\n    ans = (ans + p * (c - '0')) % {k};\n    p = p * 10 % {k};\n}}"),
    }[kind]
    wrong = {"prefix": python[0].replace("x == 0", "int(c) % m == 0"), "suffix": python[0].replace("p = p * 10", "p = p"), "block": f"ans = sum(int(s[:i]) % {k} == 0 for i in range(1, len(s) + 1))", "rest": f"ans = sum(map(int, s)) % {k}"}[kind]
    cwrong = {"prefix": "long long x = 0;\nint ans = 0;\nfor (int i = (int)s.size() - 1; i >= 0; i--) {\n    x = (x * 10 + s[i] - '0') % m;\n    if (x == 0) ans++;\n}", "suffix": cpp[0].replace("p = p * 10", "p = p + 9"), "block": f"long long ans = 0;\nfor (size_t i = 0; i < s.size(); i++) if ((s[i] - '0') % {k} == 0) ans++;", "rest": f"long long ans = 0;\nfor (char c : s) ans = (ans + (c - '0')) % {k};"}[kind]
    high = rng.choice((100, 10**9))
    word = Word("s", 1, 1000, DIGITS)
    return Task(
        reads=(word,) if fixed else ((Int("m", 2, high), word) if rng.random() < 0.5 else ((Int("m", 2, high), word),)),
        stories=(
            f"You are given a string of digits $s$, perhaps with leading zeros[; it may be far too long for a usual integer type|]. Find {what}. (A string of zeros is the number 0, which is divisible by everything, and leading zeros do not change a number.)",
            f"{{hero}} [tears|cuts] a long paper tape with digits $s$. A number on a piece of the tape may start with zeros, which do not count, and 0 is divisible by any positive number. [Help to compute|Compute] {what}.",
            f"[An old|A huge] [counting machine|adding machine] in {{place}} printed the digits $s$. Numbers are allowed to start with zeros and 0 is a multiple of any positive integer. {{friend}} wonders about {what}. Find it.",
        ),
        asks=(what,),
        output="int",
        python=python,
        cpp=cpp,
        wrong_python=(wrong,),
        wrong_cpp=(cwrong,),
        draw=lambda rng, size: {"s": _number(rng, size), "m": rng.choice((2, 3, 4, 6, 7, 11, 12, 25))},
    )
