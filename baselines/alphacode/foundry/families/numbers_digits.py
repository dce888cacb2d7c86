"""Decimal digits and digits in other bases."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Task, family

CLASSES = {"even": "d % 2 == 0", "odd": "d % 2 == 1", "greater than $5$": "d > 5", "less than $4$": "d < 4", "divisible by $3$ (zero included)": "d % 3 == 0"}


@family(800, "implementation", "math")
def digits_of_kind(rng: random.Random) -> Task:
    """Sum or number of digits of a kind, in the decimal notation."""
    high = rng.choice((10**4, 10**9, 10**18))
    kind = rng.choice(list(CLASSES))
    test = CLASSES[kind]
    summed = rng.random() < 0.5
    n = rng.choice(("n", "x", "a"))
    add = "d" if summed else "1"
    what = "the sum" if summed else "the number"
    ctest = test.replace("d", "(s[i] - '0')")
    return Task(
        reads=(Int(n, 1, high),),
        stories=(
            f"[Given is|You are given] a positive integer ${n}$, written in decimal [notation|] without leading zeros. [Find|Compute] {what} of its digits that are {kind}. Equal digits in different places [count separately|are counted each].",
            f"{{hero}} [found|has|bought] a ticket with the number ${n}$ on it. [A digit of the ticket is called happy|Call a digit of the ticket happy] if it is {kind}. [Help {{hero}} find|Find] {what} of all happy digits in the number{' (or $0$ if there are none)' if summed else ''}.",
            f"[The lock|A chest] in {{place}} shows the number ${n}$. To open it one must [enter|type in] {what} of those digits of ${n}$ which are {kind}; a digit that occurs several times is taken [as many times as it occurs|each time it occurs]. What must be entered?",
        ),
        asks=(f"{what} of the digits that are {kind}",),
        output="int",
        python=(f"ans = 0\nfor c in str({n}):\n    d = int(c)\n    if {test}:\n        ans += {add}",
                f"ans = sum({add} for d in map(int, str({n})) if {test})",
                f"ans = 0\nwhile {n} > 0:\n    d = {n} % 10\n    if {test}:\n        ans += {add}\n    {n} //= 10"),
        cpp=(f"int ans = 0;\nwhile ({n} > 0) {{\n    int d = {n} % 10;\n    if ({test}) ans += {add};\n    {n} /= 10;\n}}",
             f"string s = to_string({n});\nint ans = 0;\nfor (size_t i = 0; i < s.size(); i++)\n    if ({ctest}) ans += {'s[i] - 48' if summed else '1'};"),
        wrong_python=(f"ans = sum({add} for d in map(int, str({n})) if not {test})", f"ans = sum({add} for d in set(map(int, str({n}))) if {test})"),
        wrong_cpp=(f"int ans = 0;\nwhile ({n} >= 10) {{\n    int d = {n} % 10;\n    if ({test}) ans += {add};\n    {n} /= 10;\n}}",),
        cases=True,
    )


@family(800, "implementation", "math")
def digit_quality(rng: random.Random) -> Task:
    """Yes or no: a relation between a number and its digits."""
    kind = rng.choice(("sum", "each", "compare", "halves"))
    text, code, bad, cc, cbad = {
        "sum": ("it is divisible by the sum of its digits", "n % sum(map(int, str(n))) == 0", "sum(map(int, str(n))) % 3 == 0",
                "int s = 0;\nfor (int x = n; x > 0; x /= 10) s += x % 10;\nbool ans = n % s == 0;", "int s = 0;\nfor (int x = n; x >= 10; x /= 10) s += x % 10;\nbool ans = s > 0 && n % s == 0;"),
        "each": ("none of its digits is zero and it is divisible by each of its digits", "all(c != '0' and n % int(c) == 0 for c in str(n))", "n % int(str(n)[0]) == 0 and n % 10 != 0",
                 "bool ans = true;\nfor (int x = n; x > 0; x /= 10) {\n    int d = x % 10;\n    if (d == 0 || n % d != 0) ans = false;\n}", "bool ans = true;\nfor (int x = n; x > 0; x /= 10) {\n    int d = x % 10;\n    if (d != 0 && n % d != 0) ans = false;\n}"),
        "compare": ("the product of its digits is greater than their sum", "__import__('math').prod(map(int, str(n))) > sum(map(int, str(n)))", "n > 9 and '0' not in str(n)",
                    "int s = 0, p = 1;\nfor (int x = n; x > 0; x /= 10) {\n    s += x % 10;\n    p *= x % 10;\n}\nbool ans = p > s;", "int s = 0, p = 1;\nfor (int x = n; x > 0; x /= 10) {\n    s += x % 10;\n    p *= x % 10;\n}\nbool ans = p >= s;"),
        "halves": ("its first digit is equal to the last digit of its square", "str(n)[0] == str(n * n)[-1]", "str(n)[0] == str(n)[-1]",
                   "int last = (n % 10) * (n % 10) % 10;\nint first = n;\nwhile (first >= 10) first /= 10;\nbool ans = first == last;", "int last = n % 10;\nint first = n;\nwhile (first >= 10) first /= 10;\nbool ans = first == last;"),
    }[kind]
    loop = {
        "sum": "s = 0\nx = n\nwhile x:\n    s += x % 10\n    x //= 10\nans = n % s == 0",
        "each": "ans = True\nx = n\nwhile x > 0:\n    d = x % 10\n    if d == 0 or n % d != 0:\n        ans = False\n        break\n    x //= 10",
        "compare": "s, p = 0, 1\nfor c in str(n):\n    s += int(c)\n    p *= int(c)\nans = p > s",
        "halves": "first = n\nwhile first >= 10:\n    first //= 10\nans = first == n * n % 10",
    }[kind]
    first = "from math import prod\n---\nd = [int(c) for c in str(n)]\nans = prod(d) > sum(d)" if kind == "compare" else f"ans = {code}"
    name = rng.choice(("friendly", "nice", "golden", "lucky", "tidy", "harmonious"))
    most = rng.choice((10**4, 10**6, 10**9)) if kind != "compare" else rng.choice((10**4, 10**6))

    def draw(rng: random.Random, size: int) -> dict[str, int]:
        good = rng.random() < 0.5
        top = (30, 300, 5000, most)[size]
        for _ in range(200):
            n = rng.randint(1, min(top, most))
            if rng.random() < 0.5:
                n = int("".join(rng.choice("1236") for _ in str(n - 1 or 1)))
            if eval(code, {"n": n}) == good:
                break
        return {"n": n}

    return Task(
        reads=(Int("n", 1, most),),
        stories=(
            f"[A positive integer is called|We call a positive integer] {name} if {text}. [You are given an integer $n$.|Given is an integer $n$.] [Determine|Decide|Check] whether $n$ is {name}.",
            f"{{hero}} [lives|has just moved into a house] in {{place}}, and the house has the number $n$. By [local custom|an old belief], a house number brings luck if {text} (digits are those of the decimal notation). Does {{hero}}'s house number bring luck?",
            f"{{friend}} [collects|likes] {name} numbers. [These are|So are called] the positive integers with the following property: {text}. {{hero}} wants to give {{friend}} the number $n$ as a [present|birthday present] and has to know [first|beforehand] whether it is {name}. [Is it?|]",
        ),
        asks=(f"{text}".replace("it is", "$n$ is", 1) if kind == "sum" else "$n$ has this property", "the number has the property described"),
        output="yesno", python=(first, loop), cpp=(cc, cc.replace("int x = n", "long long x = n").replace("int first = n", "long long first = n")),
        wrong_python=(f"ans = {bad}",), wrong_cpp=(cbad,), cases=True, draw=draw, yes=rng.choice((("YES", "NO"), ("Yes", "No"))),
    )


@family(900, "greedy", "strings", "math")
def drop_one_digit(rng: random.Random) -> Task:
    """The largest or smallest number, or one divisible by k, after one digit is removed."""
    big = rng.random() < 0.6
    high = rng.choice((10**6, 10**9, 10**18))
    f = "max" if big else "min"
    which = "largest" if big else "smallest"
    sign, bad = (">", "0") if big else ("<", "9")
    edge = "A result with zeros in front is read as the number without them: $0070$ is $70$." if not big else "[The order of the other digits does not change.|The other digits keep their order.]"
    return Task(
        reads=(Int("n", 10, high),),
        stories=(
            f"[You are given|Given is] an integer $n$ with at least two digits. Exactly one of its digits must be [deleted|removed]; the others stay in their order. {edge} [Find|Determine] the {which} number that can [be obtained|result].",
            f"{{hero}} wrote the number $n$ on a [wall|board|sheet], and {{friend}} is going to wipe out exactly one of its digits and push the rest together. {edge} {{friend}} wants to make the number that remains as {'large' if big else 'small'} as possible. [Which number will remain?|Help {{friend}}.]",
            f"A [toll keeper|merchant|bank] in {{place}} has to {'pay' if big else 'collect'} $n$ coins from you, [but|however] the clerk who copies the amount always forgets exactly one digit, and you may choose which. {edge} What is the {which} amount that can [stand in the copy|be written in the copy]?".replace("to pay $n$ coins from you", "to pay you $n$ coins"),
        ),
        asks=(f"the {which} number that can be obtained", f"the {which} possible result, without leading zeros"),
        output="int",
        python=(f"s = str(n)\nans = {f}(int(s[:i] + s[i + 1:]) for i in range(len(s)))",
                f"ans = n // 10\np = 1\nwhile p <= n:\n    x = n // (p * 10) * p + n % p\n    if x {sign} ans:\n        ans = x\n    p *= 10",
                f"s = str(n)\ni = 0\nwhile i + 1 < len(s) and s[i] {'>=' if big else '<='} s[i + 1]:\n    i += 1\nans = int(s[:i] + s[i + 1:])"),
        cpp=(f"string s = to_string(n);\nlong long ans = {'-1' if big else 'LLONG_MAX'};\nfor (int i = 0; i < (int)s.size(); i++) {{\n    string q = s;\n    q.erase(i, 1);\n    ans = {f}(ans, stoll(q));\n}}",
             f"long long ans = n / 10;\nfor (long long p = 1; p <= n; p *= 10) {{\n    long long x = n / p / 10 * p + n % p;\n    if (x {sign} ans) ans = x;\n}}".replace("p <= n;", "p <= n && p < 1000000000000000000LL;")),
        wrong_python=(f"s = str(n)\ni = s.index({'min' if big else 'max'}(s))\nans = int(s[:i] + s[i + 1:])", "ans = n // 10"),
        wrong_cpp=(f"string s = to_string(n);\nint i = {'min' if big else 'max'}_element(s.begin(), s.end()) - s.begin();\ns.erase(i, 1);\nlong long ans = stoll(s);",),
        cases=True,
    )


@family(800, "implementation", "math")
def steps_to_one_digit(rng: random.Random) -> Task:
    """How often digits are summed (multiplied, squared) until one digit remains."""
    mul = rng.random() < 0.5
    steps = rng.random() < 0.6
    high = rng.choice((10**6, 10**9, 10**18))
    word = "product" if mul else "sum"
    ask = "How many replacements are made?" if steps else "Which digit remains?"
    step = "p = 1\n    for c in str(n):\n        p *= int(c)\n    n = p" if mul else "n = sum(map(int, str(n)))"
    step2 = "s = 1\n    while n:\n        s *= n % 10\n        n //= 10\n    n = s" if mul else "s = 0\n    while n > 0:\n        s += n % 10\n        n //= 10\n    n = s"
    op = "*=" if mul else "+="
    start = "1" if mul else "0"
    res = "cnt" if steps else "n"
    bad = f"cnt = 0\nwhile n > 10:\n    cnt += 1\n    {step}\nans = {res}" if steps else "ans = n % 9"
    return Task(
        reads=(Int("n", 1, high),),
        stories=(
            f"[Take|Consider] a positive integer $n$. While it has more than one digit, it is replaced by the {word} of its [decimal|] digits. {ask}",
            f"{{hero}} [is bored|plays a game with numbers]. On the board stands the number $n$. As long as the number on the board has at least two digits, {{hero}} [wipes it out and writes|erases it and writes] the {word} of its digits instead. {ask}",
            f"[A wizard of {{place}} tells fortunes by numbers|In {{place}} fortunes are told by numbers]: somebody names a number $n$, the digits of it are {'multiplied' if mul else 'added up'}, then the digits of the result are {'multiplied' if mul else 'added up'}, and so on, until the number has one digit only. {ask.replace('replacements are made', 'such rounds are needed ($0$ if $n$ has one digit already)')}",
        ),
        asks=("the number of replacements" if steps else "the digit that remains",),
        output="int",
        python=(f"cnt = 0\nwhile n >= 10:\n    {step}\n    cnt += 1\nans = {res}",
                f"cnt = 0\nwhile n > 9:\n    {step2}\n    cnt += 1\nans = {res}",
                f"from math import prod\n---\ncnt = 0\nwhile len(str(n)) > 1:\n    cnt += 1\n    n = {'prod' if mul else 'sum'}([int(c) for c in str(n)])\nans = {res}"),
        cpp=(f"long long x = n;\nint cnt = 0;\nwhile (x >= 10) {{\n    long long y = {start};\n    for (; x > 0; x /= 10) y {op} x % 10;\n    x = y;\n    cnt++;\n}}\nlong long ans = {'cnt' if steps else 'x'};",
             f"string s = to_string(n);\nint cnt = 0;\nwhile (s.size() > 1) {{\n    long long y = {start};\n    for (char c : s) y {op} c - '0';\n    s = to_string(y);\n    cnt++;\n}}\nint ans = {'cnt' if steps else 'stoi(s)'};"),
        wrong_python=(bad, f"cnt = 0\nif n >= 10:\n    {step}\n    cnt += 1\nans = {res}"),
        wrong_cpp=(f"long long x = n, y = {start};\nint cnt = 1;\nfor (; x > 0; x /= 10) y {op} x % 10;\nlong long ans = {'cnt' if steps else 'y'};",),
        cases=True,
    )


@family(800, "implementation", "math")
def round_parts(rng: random.Random) -> Task:
    """A number as a sum of numbers with one non-zero digit, in a given order."""
    up = rng.random() < 0.5
    high = rng.choice((10**4, 10**9))
    name = rng.choice(("round", "pure", "simple"))
    order = "increasing" if up else "decreasing"
    rev = "" if up else "ans.reverse()"
    return Task(
        reads=(Int("n", 1, high),),
        stories=(
            f"[A positive integer is called|Call a positive integer] {name} if only its first digit differs from zero: $7$, $40$ and $9000$ are {name}, $11$ and $220$ are not. [Write|Represent] $n$ as a sum of as few {name} numbers as possible and [list|output] the summands in {order} order.",
            f"{{hero}} has to pay $n$ coins. The bank of {{place}} prints notes of all values that are a digit from $1$ to $9$ followed by any number of zeros (maybe none), one note of every value for each customer. {{hero}} wants to pay with as few notes as possible. List the values of the notes in {order} order.",
            f"{{friend}} teaches [children|little ones] to read large numbers: $5083$ is $5000$ and $80$ and $3$. Write down the parts of $n$ in the same way, that is, one part for every digit that is not zero, [but take care that they are|so that the parts come] in {order} order.",
        ),
        asks=(f"the summands in {order} order", f"the values in {order} order"),
        output="ints",
        python=(f"ans = []\np = 1\nwhile n > 0:\n    if n % 10 > 0:\n        ans.append(n % 10 * p)\n    n //= 10\n    p *= 10\n{rev}".rstrip(),
                f"s = str(n)\nans = [int(c) * 10 ** (len(s) - 1 - i) for i, c in enumerate(s) if c != '0']" + ("[::-1]" if up else ""),
                f"ans = sorted([int(c) * 10 ** i for i, c in enumerate(str(n)[::-1]) if c > '0']{'' if up else ', reverse=True'})"),
        cpp=("vector<long long> ans;\nlong long p = 1;\nwhile (n > 0) {\n    if (n % 10) ans.push_back(n % 10 * p);\n    n /= 10;\n    p *= 10;\n}" + ("" if up else "\nreverse(ans.begin(), ans.end());"),
             "string s = to_string(n);\nvector<string> ans;\nfor (int i = 0; i < (int)s.size(); i++)\n    if (s[i] != '0') ans.push_back(string(1, s[i]) + string(s.size() - i - 1, '0'));" + ("\nreverse(ans.begin(), ans.end());" if up else "")),
        wrong_python=("ans = []\np = 1\nwhile n > 0:\n    ans.append(n % 10 * p)\n    n //= 10\n    p *= 10" + ("" if up else "\nans.reverse()"), "ans = [int(c) for c in str(n) if c != '0']" + ("[::-1]" if up else "")),
        wrong_cpp=("vector<int> ans;\nfor (int p = 1; p <= n; p *= 10) if (n / p % 10 > 1) ans.push_back(n / p % 10 * p);" + ("" if up else "\nreverse(ans.begin(), ans.end());") + "\nif (ans.empty()) ans.push_back(n);",),
    )


@family(1000, "greedy", "math")
def number_of_digit_sum(rng: random.Random) -> Task:
    """The smallest or largest k-digit number of a digit sum; or -1."""
    big = rng.random() < 0.5
    top = rng.choice((6, 15))
    which = "largest" if big else "smallest"
    cap = rng.choice((9, 9, 7, 5))
    limit = "" if cap == 9 else f", all of whose digits are at most ${cap}$"
    if big:
        py = (f"s = ''\nfor i in range(k):\n    d = min({cap}, m)\n    s += str(d)\n    m -= d\nans = int(s) if m == 0 and s[0] != '0' else -1",
              f"if m < 1 or m > {cap} * k:\n    ans = -1\nelse:\n    q, r = divmod(m, {cap})\n    s = '{cap}' * q + (str(r) if r else '')\n    ans = int(s + '0' * (k - len(s)))")
        cpp = (f"long long ans = 0;\nif (m < 1 || m > {cap} * k) ans = -1;\nelse for (int i = 0; i < k; i++) {{\n    int d = min({cap}, m);\n    ans = ans * 10 + d;\n    m -= d;\n}}",)
        bad = f"ans = 0\nif m > {cap} * k:\n    ans = -1\nelse:\n    for i in range(k):\n        d = min({cap}, m)\n        ans = ans * 10 + d\n        m -= d"
    else:
        py = (f"if m < 1 or m > {cap} * k:\n    ans = -1\nelse:\n    d = [1] + [0] * (k - 1)\n    m -= 1\n    for i in range(k - 1, -1, -1):\n        x = min({cap} - d[i], m)\n        d[i] += x\n        m -= x\n    ans = int(''.join(map(str, d)))",
              f"ans = 0\nif not 1 <= m <= {cap} * k:\n    ans = -1\nelse:\n    for i in range(k):\n        rest = k - 1 - i\n        d = max(m - {cap} * rest, 1 if i == 0 else 0)\n        ans = ans * 10 + d\n        m -= d")
        cpp = (f"long long ans = 0;\nif (m < 1 || m > {cap} * k) {{\n    ans = -1;\n}} else {{\n    for (int i = 0; i < k; i++) {{\n        int d = max(m - {cap} * (k - 1 - i), i == 0 ? 1 : 0);\n        ans = ans * 10 + d;\n        m -= d;\n    }}\n}}",)
        bad = f"ans = -1\nif 1 <= m <= {cap} * k:\n    s = ''\n    for i in range(k):\n        d = min({cap}, m)\n        s = str(d) + s\n        m -= d\n    ans = int(s)"
    cpp += (f"long long ans = -1;\nif (m >= 1 && m <= {cap} * k) {{\n    string s(k, '0');\n    " + (f"for (int i = 0; m > 0; i++) {{\n        int d = min(m, {cap});\n        s[i] += d;\n        m -= d;\n    }}" if big else f"s[0]++;\n    m--;\n    for (int i = k - 1; m > 0; i--) {{\n        int d = min(m, '0' + {cap} - s[i]);\n        s[i] += d;\n        m -= d;\n    }}") + "\n    ans = stoll(s);\n}",)
    return Task(
        reads=((Int("k", 1, top), Int("m", 0, 9 * top)),),
        stories=(
            f"[Find|Determine] the {which} positive integer of exactly $k$ digits, without leading zeros{limit}, whose digits [add up|sum] to $m$. If no such number [exists|can be found], the answer is $-1$.",
            f"{{hero}} has forgotten the [code of a bicycle lock|number of a hotel room|number of a flat] but remembers that it is a positive integer with exactly $k$ digits (the first one is not zero){limit}, and that the sum of the digits is $m$. Which is the {which} number that fits? [The answer is|Say] $-1$ if {{hero}}'s memory must be wrong.",
            f"In {{place}} a car may carry any $k$-digit positive number that does not begin with zero{limit}. The owner pays one coin for every unit of the digit sum. {{friend}} [wants to spend|has to spend] exactly $m$ coins and to get the {which} number possible. Find it, or report $-1$ when there is none.",
        ),
        asks=(f"the {which} such number, or $-1$ if there is none",), output="int", python=py, cpp=cpp,
        wrong_python=(bad, bad.replace("k:", "k - 1:", 1)), wrong_cpp=(cpp[0].replace("m < 1 || ", ""),) if not big else (cpp[0].replace("m < 1 || m >", "m >="),), cases=True,
        draw=lambda rng, size: {"k": (k := rng.randint(1, (2, 4, 6, top)[size])), "m": rng.choice((0, 1, cap * k, rng.randint(0, min(9 * top, 9 * k + 3)), rng.randint(1, cap * k), rng.randint(1, cap * k)))},
    )


RANGE = {
    "has all its digits different": ("len(set(str(x))) == len(str(x))", "string s = to_string(x);\n    sort(s.begin(), s.end());\n    bool ok = unique(s.begin(), s.end()) == s.end();"),
    "has digits that do not decrease from left to right": ("list(str(x)) == sorted(str(x))", "string s = to_string(x);\n    bool ok = is_sorted(s.begin(), s.end());"),
    "is a palindrome": ("str(x) == str(x)[::-1]", "int y = 0;\n    for (int z = x; z > 0; z /= 10) y = y * 10 + z % 10;\n    bool ok = x == y;"),
    "contains at least one digit $7$": ("'7' in str(x)", "bool ok = false;\n    for (int z = x; z > 0; z /= 10) if (z % 10 == 7) ok = true;"),
    "has an even sum of digits": ("sum(map(int, str(x))) % 2 == 0", "int sum = 0;\n    for (int z = x; z > 0; z /= 10) sum += z % 10;\n    bool ok = sum % 2 == 0;"),
    "has exactly two different digits": ("len(set(str(x))) == 2", "string s = to_string(x);\n    bool ok = set<char>(s.begin(), s.end()).size() == 2;"),
}


@family(800, "brute force", "implementation")
def digit_property_in_range(rng: random.Random) -> Task:
    """Count, sum, or find the next of the numbers in a range whose digits have a property."""
    text = rng.choice(list(RANGE))
    test, cc = RANGE[text]
    no = rng.random() < 0.25
    test, bad = (f"not ({test})", test) if no else (test, f"not ({test})")
    sign = "!" if no else ""
    want = rng.choice(("count", "sum", "count"))
    top = rng.choice((1000, 10**4))
    add = {"count": "1", "sum": "x"}[want]
    noun = {"count": "the number", "sum": "the sum"}[want]
    name = rng.choice(("curious", "pretty", "special", "magic"))
    say = f"[A number|An integer] is {name} if it {'does not have this property: it ' if no else ''}{text}."
    return Task(
        reads=((Int("l", 1, top), Int("r", "l", top)),),
        stories=(
            f"{say} [Given|You are given] two integers $l$ and $r$, [find|compute] {noun} of all {name} integers $x$ such that $l \\le x \\le r$.",
            f"{{hero}} reads a long book and is [now|] at page $l$; the last page is $r$. {say} {{hero}} [notes down|underlines] the page number whenever it is {name}. What is {noun} of all the [noted|underlined] page numbers, pages $l$ and $r$ included?".replace("[notes down|underlines]", "notes down").replace("[noted|underlined]", "noted"),
            f"[In {{place}} the|The] houses of a street have all numbers from $l$ to $r$. {say} [The council hangs|A lantern hangs] a lantern on each house with a {name} number. Find {noun} of the numbers of all houses with a lantern.".replace("[The council hangs|A lantern hangs]", "The council hangs") if want == "sum" else
            f"[In {{place}} the|The] houses of a street have all numbers from $l$ to $r$. {say} The council hangs a lantern on each house with a {name} number. How many lanterns are needed?",
        ),
        asks=(f"{noun} of the {name} integers from $l$ to $r$",), output="int",
        python=(f"ans = 0\nfor x in range(l, r + 1):\n    if {test}:\n        ans += {add}", f"ans = sum({add} for x in range(l, r + 1) if {test})", f"def good(x):\n    return {test}\n---\nans = {'len' if want == 'count' else 'sum'}([x for x in range(l, r + 1) if good(x)])"),
        cpp=(f"bool good(int x) {{\n    {cc}\n    return {sign}ok;\n}}\n---\nlong long ans = 0;\nfor (int x = l; x <= r; x++) if (good(x)) ans += {add};",
             f"long long ans = 0;\nfor (int x = l; x <= r; x++) {{\n    {cc}\n    if ({sign}ok) ans += {add};\n}}"),
        wrong_python=(f"ans = sum({add} for x in range(l, r) if {test})", f"ans = sum({add} for x in range(l, r + 1) if {bad})"),
        wrong_cpp=(f"long long ans = 0;\nfor (int x = l; x < r; x++) {{\n    {cc}\n    if ({sign}ok) ans += {add};\n}}",),
        cases=True if want == "count" else None,
    )
