"""Notation of numbers: other bases, bits, glued numbers, repeated digits, reversals."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Task, family


@family(900, "math", "implementation")
def base_digits(rng: random.Random) -> Task:
    """Length, digit sum, zeros, or largest digit in base b."""
    want = rng.choice(("length", "sum", "zeros", "largest", "trailing"))
    high = rng.choice((10**6, 10**9, 10**18))
    q, upd, last = {
        "length": ("the number of digits", "ans += 1", "len(d)"), "sum": ("the sum of the digits", "ans += n % b", "sum(d)"),
        "zeros": ("the number of digits equal to zero", "ans += n % b == 0", "d.count(0)"), "largest": ("the largest digit", "ans = max(ans, n % b)", "max(d)"),
        "trailing": ("the number of zeros at the end", "ans += n % b == 0", "ans"),
    }[want]
    b10 = {"length": "len(str(n))", "sum": "sum(map(int, str(n)))", "zeros": "str(n).count('0')", "largest": "int(max(str(n)))", "trailing": "len(str(n)) - len(str(n).rstrip('0'))"}[want]
    if want == "trailing":
        py = ("ans = 0\nwhile n % b == 0:\n    n //= b\n    ans += 1", "ans = 0\np = b\nwhile n % p == 0:\n    ans += 1\n    p *= b")
        cpp = ("int ans = 0;\nwhile (n % b == 0) {\n    n /= b;\n    ans++;\n}", "int ans = 0;\nfor (; n % b == 0; n /= b) ++ans;")
        bad = ("ans = 0\nwhile n > 0:\n    if n % b == 0:\n        ans += 1\n    n //= b",)
        cbad = "int ans = n % b == 0 ? 1 : 0;"
    else:
        py = (f"ans = 0\nwhile n > 0:\n    {upd}\n    n //= b", f"d = []\nwhile n:\n    n, r = divmod(n, b)\n    d.append(r)\nans = {last}")
        cup = {"length": "ans++;", "sum": "ans += n % b;", "zeros": "if (n % b == 0) ans++;", "largest": "if (n % b > ans) ans = n % b;"}[want]
        cpp = (f"long long ans = 0;\nwhile (n > 0) {{\n    {cup}\n    n /= b;\n}}", f"long long ans = 0;\nfor (; n; n /= b) {{\n    {cup}\n}}")
        bad = (f"ans = {b10}", f"ans = 0\nwhile n > b:\n    {upd}\n    n //= b")
        cbad = f"long long ans = 0;\nwhile (n > b) {{\n    {cup}\n    n /= b;\n}}"

    def draw(rng: random.Random, size: int) -> dict[str, int]:
        b = rng.choice((2, 3, 10, rng.randint(2, 36)))
        n = rng.randint(1, (40, 500, 10**6, high)[size])
        if rng.random() < 0.6:
            n = n * b ** rng.randint(0, 5) + rng.choice((0, 0, 1))
            while n > high:
                n //= b
        return {"n": max(1, n), "b": b}

    return Task(
        reads=((Int("n", 1, high), Int("b", 2, 36)),),
        stories=(
            f"[Write|Consider writing] the number $n$ in base $b$, without leading zeros. [Find|Compute] {q} of this notation.",
            f"On the planet of {{friend}} people have $b$ fingers and so count in base $b$: a number with digits $d_m d_{{m-1}} \\dots d_0$ means $d_m \\cdot b^m + \\dots + d_1 \\cdot b + d_0$, every digit is from $0$ to $b - 1$, and the first one is not zero. {{hero}} [writes|carves] our number $n$ in their way. What is {q} that {{hero}} writes?".replace("[writes|carves]", "writes"),
            f"{{hero}} [is learning|studies] number systems. The homework for today: [convert|turn] the decimal number $n$ into base $b$ (a digit may be any value from $0$ to $b - 1$, so for large $b$ a single digit can exceed $9$) and state {q}. [Do the homework.|Help with it.]",
        ),
        asks=(f"{q} of $n$ in base $b$", f"{q} when $n$ is written in base $b$"), output="int",
        python=py, cpp=cpp, wrong_python=bad, wrong_cpp=(cbad,), cases=True, draw=draw,
    )


@family(900, "bitmasks", "implementation")
def bits_of_number(rng: random.Random) -> Task:
    """Longest run, most distant ones, or balance of zeros and ones in binary."""
    want = rng.choice(("run1", "run0", "span", "balance"))
    high = rng.choice((10**6, 10**9, 10**18))
    q = {"run1": "the length of the longest block of consecutive ones", "run0": "the length of the longest block of consecutive zeros ($0$ if there are no zeros)",
         "span": "the greatest distance between the positions of two ones ($0$ if there is a single one)", "balance": "the absolute difference between the number of ones and the number of zeros"}[want]
    if want.startswith("run"):
        c, z = want[-1], "0" if want == "run1" else "1"
        py = (f"ans = max(map(len, bin(n)[2:].split('{z}')))", f"ans = cur = 0\nwhile n:\n    if n % 2 == {c}:\n        cur += 1\n        ans = max(ans, cur)\n    else:\n        cur = 0\n    n //= 2")
        cpp = (f"int ans = 0, cur = 0;\nwhile (n > 0) {{\n    if (n % 2 == {c}) cur++;\n    else cur = 0;\n    ans = max(ans, cur);\n    n /= 2;\n}}", f"int ans = 0, cur = 0;\nfor (; n; n >>= 1) {{\n    if ((n & 1) == {c}) {{\n        if (++cur > ans) ans = cur;\n    }} else {{\n        cur = 0;\n    }}\n}}")
        bad = f"ans = bin(n)[2:].count('{c}')"
        cbad = f"int ans = 0;\nfor (; n; n >>= 1) if ((n & 1) == {c}) ans++;"
    elif want == "span":
        py = ("s = bin(n)[2:]\nans = s.rindex('1')", "while n % 2 == 0:\n    n //= 2\nans = n.bit_length() - 1", "pos = [i for i in range(n.bit_length()) if n >> i & 1]\nans = pos[-1] - pos[0]")
        cpp = ("while (n % 2 == 0) n /= 2;\nint ans = 0;\nwhile (n > 1) {\n    n /= 2;\n    ans++;\n}", "int first = -1, last = 0;\nfor (int i = 0; i < 62; i++) if ((long long)n >> i & 1) {\n    if (first < 0) first = i;\n    last = i;\n}\nint ans = last - first;")
        bad, cbad = "ans = len(bin(n)) - 3", "int ans = 0;\nwhile (n > 1) {\n    n /= 2;\n    ans++;\n}"
    else:
        py = ("s = bin(n)[2:]\nans = abs(s.count('1') - s.count('0'))", "d = 0\nwhile n:\n    d += 1 if n & 1 else -1\n    n >>= 1\nans = abs(d)")
        cpp = ("int d = 0;\nwhile (n) {\n    d += n % 2 ? 1 : -1;\n    n /= 2;\n}\nint ans = abs(d);", "int one = __builtin_popcountll(n), len = 0;\nwhile (n >> len) len++;\nint ans = abs(2 * one - len);".replace("n >> len", "(long long)n >> len"))
        bad, cbad = "s = bin(n)[2:]\nans = s.count('1') - s.count('0')", "int ans = abs(2 * __builtin_popcountll(n) - 32);"
    return Task(
        reads=(Int("n", 1, high),),
        stories=(
            f"[Given is|You are given] a positive integer $n$. [Look at|Consider] its binary notation, which starts with a one. [Find|Compute] {q} in it.",
            f"{{hero}} [writes|wrote] the number $n$ in binary on a [long strip of|piece of] paper, [beginning with|the first symbol being] the highest digit $1$. {{friend}} [has to find|is asked for] {q}. [What is the correct answer?|Help {{friend}}.]",
            f"[In {{place}} a number is kept|A number is kept] as a row of lamps: a lamp that is on means $1$, a lamp that is off means $0$, and the row is the binary notation of the number without leading zeros. [The number shown|What the row shows] is $n$. Determine {q}, where we say one for a lamp that is on and zero for a lamp that is off.",
        ),
        asks=(q,), output="int", python=py, cpp=cpp, wrong_python=(bad,), wrong_cpp=(cbad,), cases=True,
    )


@family(800, "bitmasks", "greedy")
def grow_by_doubling(rng: random.Random) -> Task:
    """Fewest +1 steps to reach n when doubling (or times k) is free, or fewest steps in all."""
    free = rng.random() < 0.5
    k = rng.choice((2, 2, 3, 5))
    high = rng.choice((10**6, 10**9, 10**18))
    times = {2: "doubled", 3: "tripled", 5: "multiplied by $5$"}[k]
    ask = "What is the smallest number of [additions of one|single additions] in all?".replace("[additions of one|single additions]", "increases by one") if free else "What is the smallest number of steps in all?"
    cnt = "ans += n % {k}" if free else "ans += n % {k} + (1 if n >= {k} else 0)"
    cnt = cnt.replace("{k}", str(k))
    return Task(
        reads=(Int("n", 1, high),),
        stories=(
            f"[A counter shows|The number on a display is] $0$. In one step it may be [increased|raised] by one or {times}. The [display|counter] [must|has to] show $n$ in the end. {ask}",
            f"{{hero}} [keeps|grows] bacteria in a box, which is empty at first. In the evening {{hero}} may put one more bacterium into the box; any number of times a day, {{hero}} may [shine a lamp|press a button] and the number of bacteria in the box is {times}. At some moment there have to be exactly $n$ bacteria. [Each bacterium put in and each use of the lamp is called a step.|] {ask.replace('increases by one', 'bacteria that must be put in')}".replace("[shine a lamp|press a button]", "use a lamp").replace("In the evening {hero} may", "At any time {hero} may").replace("any number of times a day, {hero}", "also, {hero}").replace("[Each bacterium put in and each use of the lamp is called a step.|]", "" if free else "Each bacterium put in and each use of the lamp is called a step."),
            f"Starting from the number $x = 0$, you may [apply|use] two operations [in any order|as often as you like]: replace $x$ by $x + 1$, or replace $x$ by ${k}x$. [Your aim is|You want] to get $x = n$. {ask}",
        ),
        asks=("the smallest number of increases by one" if free else "the smallest number of steps",), output="int",
        python=((f"ans = 0\nwhile n:\n    {cnt}\n    n //= {k}"), *(("ans = bin(n).count('1')", "ans = 0\nwhile n > 0:\n    n &= n - 1\n    ans += 1") if free and k == 2 else (
            f"ans = 0\nwhile n > 0:\n    if n % {k}:\n        n -= 1\n        ans += 1\n    else:\n        n //= {k}\n" + ("        ans += 1" if not free else "        continue"),
            f"def f(x):\n    if x < {k}:\n        return x\n    return f(x // {k}) + x % {k}{'' if free else ' + 1'}\n---\nans = f(n)"))),
        cpp=(f"long long x = n;\nint ans = 0;\nwhile (x > 0) {{\n    if (x % {k}) {{\n        x--;\n        ans++;\n    }} else {{\n        x /= {k};{'' if free else chr(10) + '        ans++;'}\n    }}\n}}",
             f"int f(long long x) {{\n    if (x < {k}) return x;\n    return f(x / {k}) + x % {k}{'' if free else ' + 1'};\n}}\n---\nint ans = f(n);"),
        wrong_python=(f"ans = 0\nwhile n > 1:\n    ans += 1\n    n //= {k}", "ans = bin(n).count('1') + 1"),
        wrong_cpp=(f"int ans = 0;\nwhile (n > 0) {{\n    {'ans += n % ' + str(k) if not free else 'ans += n % ' + str(k) + ' + 1'};\n    n /= {k};\n}}",),
        cases=True,
    )


@family(800, "implementation", "math")
def repeated_digit_numbers(rng: random.Random) -> Task:
    """How many numbers up to n consist of one digit repeated, or d times a power of ten."""
    kind = rng.choice(("repeat", "zeros"))
    high = rng.choice((10**5, 10**9, 10**18))
    limit = rng.choice((9, 9, 5, 7))
    text = {"repeat": "all its digits are the same", "zeros": "all its digits except the first are zeros"}[kind]
    cap = "" if limit == 9 else f" and its first digit is at most ${limit}$"
    eg = {"repeat": "$4$, $33$ and $555$", "zeros": "$4$, $30$ and $500$"}[kind]
    unit = {"repeat": "int('1' * k)", "zeros": "10 ** (k - 1)"}[kind]
    nxt = {"repeat": "p * 10 + 1", "zeros": "p * 10"}[kind]
    return Task(
        reads=(Int("n", 1, high),),
        stories=(
            f"[A positive integer is called|Call a positive integer] plain if {text}{cap}. [For example,|So] {eg} are plain. [Find how many plain numbers there are|Count the plain numbers] from $1$ to $n$" + ".",
            f"{{hero}} [drives|is driving] a new car; the mileage counter shows $0$ [now|at the start]. Whenever the counter [shows|reaches] a positive number such that {text}{cap} (like {eg}), {{hero}} [takes a photo|makes a wish]. How many times will this have happened when the counter shows $n$, this moment included?",
            f"Tickets in {{place}} have the numbers $1, 2, \\dots, n$. [A ticket wins|A prize is given for a ticket] if {text}{cap}, where the number is written without leading zeros. [Find the number of winning tickets.|How many tickets win?]",
        ),
        asks=("how many such numbers there are from $1$ to $n$", "the number of them"), output="int",
        python=(f"ans = 0\nfor k in range(1, 20):\n    for d in range(1, {limit + 1}):\n        if d * {unit} <= n:\n            ans += 1",
                f"ans = 0\np = 1\nwhile p <= n:\n    ans += min({limit}, n // p)\n    p = {nxt}",
                f"s = str(n)\nk = len(s)\nans = {limit} * (k - 1) + min({limit}, n // ({unit}))"),
        cpp=(f"int ans = 0;\nfor (int d = 1; d <= {limit}; d++) {{\n    long long x = d;\n    while (x <= n) {{\n        ans++;\n        x = x * 10{' + d' if kind == 'repeat' else ''};\n    }}\n}}".replace("while (x <= n)", "while (x <= n && x > 0)" if high > 10**9 else "while (x <= n)"),
             f"long long p = 1, ans = 0;\nwhile (p <= n) {{\n    ans += min<long long>({limit}, n / p);\n    p = {nxt};\n}}"),
        wrong_python=(f"ans = {limit} * len(str(n))", f"s = str(n)\nans = {limit} * (len(s) - 1) + min({limit}, int(s[0])){' - 1' if kind == 'zeros' else ''}"),
        wrong_cpp=(f"long long p = 1, ans = 0;\nwhile (p < n) {{\n    ans += min<long long>({limit}, n / p);\n    p = {nxt};\n}}",),
        cases=True,
        draw=lambda rng, size: {"n": max(1, min(high, rng.choice((rng.randint(1, (30, 300, 10**4, high)[size]), rng.randint(1, 9) * 10 ** rng.randint(0, (1, 2, 4, 17)[size]), int(str(rng.randint(1, 9)) * rng.randint(1, (2, 3, 5, 17)[size])) - rng.randint(0, 1)))))},
    )


@family(900, "math", "strings")
def glued_numbers(rng: random.Random) -> Task:
    """Is a written before b divisible by k, or equal to a square; the larger of two orders."""
    kind = rng.choice(("divisible", "remainder", "order"))
    k = rng.choice((3, 7, 11, 4, 6))
    high = rng.choice((99, 9999, 10**9))
    if kind == "order":
        f = rng.choice(("max", "min"))
        which = "larger" if f == "max" else "smaller"
        body, asks, out = f"They can be glued in two orders: $a$ first or $b$ first. Find the {which} of the two results (if they are equal, either).", (f"the {which} of the two glued numbers",), "int"
        py = (f"ans = {f}(int(str(a) + str(b)), int(str(b) + str(a)))", f"def glue(x, y):\n    p = 1\n    while p <= y:\n        p *= 10\n    return x * p + y\n---\nans = {f}(glue(a, b), glue(b, a))")
        cpp = (f"string s = to_string(a), q = to_string(b);\nstring ans = {f}(s + q, q + s);", f"long long glue(long long x, long long y) {{\n    long long p = 1;\n    while (p <= y) p *= 10;\n    return x * p + y;\n}}\n---\n{'unsigned ' if False else ''}long long ans = {f}(glue(a, b), glue(b, a));")
        if high > 10**4:
            high = 10**8
        bad, cbad = f"ans = int(str({f}(a, b)) + str({'min' if f == 'max' else 'max'}(a, b)))", f"string s = to_string(a), q = to_string(b);\nstring ans = {f}(s, q) + {'min' if f == 'max' else 'max'}(s, q);"
    else:
        rem = kind == "remainder"
        body = f"Write $b$ directly after $a$. What remainder does the number so formed leave when it is divided by ${k}$?" if rem else f"Write $b$ directly after $a$. Is the number so formed divisible by ${k}$?"
        asks, out = ((f"the remainder of the glued number modulo ${k}$",), "int") if rem else ((f"the glued number is divisible by ${k}$",), "yesno")
        eq = "" if rem else " == 0"
        py = (f"ans = int(str(a) + str(b)) % {k}{eq}", f"ans = int(f'{{a}}{{b}}') % {k}{eq}", f"p = 10 ** len(str(b))\nans = (a * p + b) % {k}{eq}", f"r = 0\nfor c in str(a) + str(b):\n    r = (r * 10 + int(c)) % {k}\nans = r{eq}")
        typ = "long long" if rem else "bool"
        cpp = (f"string s = to_string(a) + to_string(b);\nint r = 0;\nfor (char c : s) r = (r * 10 + c - '0') % {k};\n{typ} ans = r{eq};", f"long long p = 1;\nwhile (p <= b) p *= 10;\n{typ} ans = (a % {k} * (p % {k}) + b) % {k}{eq};")
        bad, cbad = f"ans = (a + b * 2) % {k}{eq}", f"{typ} ans = (a * 10LL + b + 1) % {k}{eq};"
        bad = f"ans = (a % {k} + b % {k} * 10) % {k}{eq}" if k not in (3, 6) else f"ans = (a + 2 * b) % {k}{eq}"

    def draw(rng: random.Random, size: int) -> dict[str, int]:
        for _ in range(50):
            a, b = (rng.randint(1, min(high, (9, 99, 9999, high)[rng.randint(0, size)])) for _ in range(2))
            if kind != "divisible" or rng.random() < 0.1 or (int(f"{a}{b}") % k == 0) == (rng.random() < 0.6):
                break
        if kind == "order" and rng.random() < 0.5:
            b = min(high, int(str(a) + str(rng.randint(0, 9))))
        return {"a": a, "b": b}

    return Task(
        reads=((Int("a", 1, high), Int("b", 1, high)),),
        stories=(
            f"[Given are|You are given] two positive integers $a$ and $b$. Gluing two numbers means writing the decimal notation of one right after that of the other, so that $12$ and $5$ give $125$. {body}",
            f"{{hero}} has two [cards|plates]; on one the number $a$ is printed, on the other the number $b$. Put side by side they show one longer number, [for example|e.g.], $30$ and $7$ show $307$. {body}",
            f"[Children in {{place}} play a game|A game of children] with numbers: {{hero}} shouts $a$, {{friend}} shouts $b$, [and|then] the two are joined into one number by putting the digits of one behind the digits of the other (so $1$ and $20$ may become $120$). {body}",
        ),
        asks=asks, output=out, python=py, cpp=cpp, wrong_python=(bad,), wrong_cpp=(cbad,), cases=True, draw=draw,
    )


@family(900, "implementation", "math")
def reverse_and_add(rng: random.Random) -> Task:
    """N plus its mirror image: a palindrome? their difference? equal parity of digits?"""
    kind = rng.choice(("palindrome", "difference", "odd"))
    high = rng.choice((10**4, 10**6, 10**9))
    body = {"palindrome": "Is the sum of $n$ and its mirror image a palindrome, that is, does it read the same from both ends?",
            "difference": "By how much do $n$ and its mirror image differ? Find the absolute value of the difference.",
            "odd": "Look at the sum of $n$ and its mirror image. Does it consist of odd digits only?"}[kind]
    end = {"palindrome": "s = str(n + m)\nans = s == s[::-1]", "difference": "ans = abs(n - m)", "odd": "ans = all(c in '13579' for c in str(n + m))"}[kind]
    cend = {"palindrome": "string s = to_string(m + n), q = s;\nreverse(q.begin(), q.end());\nbool ans = s == q;", "difference": "long long ans = abs(m - n);",
            "odd": "bool ans = true;\nfor (long long x = m + n; x > 0; x /= 10) if (x % 2 == 0) ans = false;"}[kind]
    bad = {"palindrome": "ans = str(n) == str(n)[::-1]", "difference": "m = int(str(n)[::-1])\nans = n - m", "odd": "m = int(str(n)[::-1])\nans = (n + m) % 2 == 1"}[kind]
    cbad = {"palindrome": "string s = to_string(n);\nbool ans = true;\nfor (char c : s) if (c >= '5') ans = false;", "difference": "string s = to_string(n);\nreverse(s.begin(), s.end());\nlong long ans = stoll(s) - n;",
            "odd": "string s = to_string(n);\nbool ans = (s[0] + s.back()) % 2;"}[kind]

    def draw(rng: random.Random, size: int) -> dict[str, int]:
        digits = rng.choice(("0123456789", "01234", "12340", "123456789"))
        if kind == "odd":
            s = "".join(rng.choice(digits) for _ in range(rng.randint(1, (1, 2, 2, 4)[size])))
            s += rng.choice(digits) * rng.randint(0, 1) + "".join(rng.choice("01234") if int(c) % 2 else rng.choice("13") if rng.random() < 0.9 else c for c in s[::-1])
        else:
            s = "".join(rng.choice(digits) for _ in range(rng.randint(1, (2, 3, 6, 9)[size])))
        return {"n": max(1, min(high, int(s)))}

    return Task(
        reads=(Int("n", 1, high),),
        stories=(
            f"The mirror image of a positive integer is [what results|the number obtained] when its decimal digits are written in the opposite order; leading zeros of the result are dropped, so the mirror image of $120$ is $21$. [Given is|You are given] a positive integer $n$. {body}",
            f"{{hero}} looked at [a house number|a price tag|a bus number] $n$ and then at its mirror image, which is the same row of digits read from right to left (zeros that come first then are ignored: $700$ becomes $7$). {{hero}} began to [compute|calculate|wonder]. {body}",
            f"{{hero}} and {{friend}} [play|are playing] with numbers. {{hero}} says a number $n$, {{friend}} answers with its mirror image: the digits backwards, where zeros in front do not count, as in $540$ and $45$. {body}",
        ),
        asks={"palindrome": ("the sum is a palindrome",), "difference": ("the absolute difference",), "odd": ("the sum has only odd digits",)}[kind],
        output="int" if kind == "difference" else "yesno",
        python=(f"m = int(str(n)[::-1])\n{end}", f"m = 0\nx = n\nwhile x > 0:\n    m = m * 10 + x % 10\n    x //= 10\n{end}"),
        cpp=(f"long long m = 0;\nfor (long long x = n; x > 0; x /= 10) m = m * 10 + x % 10;\n{cend}", f"string z = to_string(n);\nreverse(z.begin(), z.end());\nlong long m = stoll(z);\n{cend}"),
        wrong_python=(bad,), wrong_cpp=(cbad,), cases=True, draw=draw,
    )


@family(1000, "greedy", "strings")
def shift_digit_to_end(rng: random.Random) -> Task:
    """Fewest swaps of neighbouring digits so that the number becomes divisible by 2, 5, 10, 25 or 4."""
    k = rng.choice((2, 5, 25, 10))
    high = rng.choice((10**6, 10**9, 10**18))
    ends = {2: "02468", 5: "05", 10: "0"}.get(k)
    if ends:
        py = (f"s = str(n)\nans = -1\nfor i in range(len(s)):\n    if s[i] in '{ends}':\n        ans = len(s) - 1 - i", f"s = str(n)[::-1]\nans = min([i for i, c in enumerate(s) if c in '{ends}'], default=-1)",
              f"ans = 0\nwhile n > 0 and n % {k} != 0:\n    n //= 10\n    ans += 1\nif n == 0:\n    ans = -1")
        cpp = (f"int ans = 0;\nwhile (n > 0 && n % {k} != 0) {{\n    n /= 10;\n    ans++;\n}}\nif (n == 0) ans = -1;", f"string s = to_string(n);\nint ans = -1, m = s.size();\nfor (int i = m - 1; i >= 0; i--) {{\n    if ((s[i] - '0') % {k} == 0) {{\n        ans = m - 1 - i;\n        break;\n    }}\n}}")
        bad = f"s = str(n)[:-1]\nans = -1\nfor i in range(len(s)):\n    if s[i] in '{ends}':\n        ans = len(s) - i\n        break"
        cbad = f"int ans = 0;\nwhile (n > 0 && n % {k} != 0) {{\n    n /= 10;\n    ans++;\n}}"
    else:
        py = ("s = str(n)[::-1]\nans = -1\nfor i in range(len(s)):\n    for j in range(len(s)):\n        if i != j and s[j] + s[i] in ('00', '25', '50', '75'):\n            c = i + j - 1 + (1 if j < i else 0)\n            if ans == -1 or c < ans:\n                ans = c",
              "s = str(n)\nm = len(s)\nbest = 10 ** 9\nfor x in ('00', '25', '50', '75'):\n    j = s.rfind(x[1])\n    if j == -1:\n        continue\n    r = s[:j] + s[j + 1:]\n    i = r.rfind(x[0])\n    if i != -1:\n        best = min(best, m - 1 - j + m - 2 - i)\nans = best if best < 10 ** 9 else -1")
        cpp = ("string s = to_string(n);\nint m = s.size(), ans = -1;\nfor (int i = 0; i < m; i++)\n    for (int j = 0; j < m; j++) {\n        if (i == j) continue;\n        int x = (s[i] - '0') * 10 + s[j] - '0';\n        if (x % 25 != 0) continue;\n        int c = (m - 1 - j) + (m - 2 - i) + (i > j ? 1 : 0);\n        if (ans < 0 || c < ans) ans = c;\n    }",)
        bad = py[0].replace(" + (1 if j < i else 0)", "").replace("i + j - 1", "i + j - 1")
        cbad = cpp[0].replace(" + (i > j ? 1 : 0)", "")
    return Task(
        reads=(Int("n", 10, high),),
        stories=(
            f"[Given is|You are given] a positive integer $n$. In one move you may swap two neighbouring digits of its decimal notation; zeros are allowed to come to the front. [Find|Determine] the smallest number of moves after which the number is divisible by ${k}$, or $-1$ if that [is impossible|cannot be reached].",
            f"{{hero}} has [cards|tiles|wooden cubes] with digits, put in a row so that they form the number $n$. {{friend}} may exchange two cards that lie side by side, as many times as needed, and wants the number in the row to become a multiple of ${k}$ (it does not matter whether it starts with zeros). [How many exchanges are necessary at least?|Find the least number of exchanges.] The answer is $-1$ if {{friend}} cannot succeed.".replace("[cards|tiles|wooden cubes]", "cards"),
            f"A sign over a [shop|gate|bridge] in {{place}} shows $n$. At night {{hero}} changes it: in a minute, {{hero}} can swap two adjacent digits on it. By morning the sign has to show a number divisible by ${k}$; a number like $0075$ is all right and means $75$. [In how many minutes can this be done at the earliest?|Find the least time in minutes.] If it cannot be done, the answer is $-1$.",
        ),
        asks=("the smallest number of swaps, or $-1$",), output="int", python=py, cpp=cpp, wrong_python=(bad,), wrong_cpp=(cbad,), cases=True,
        draw=lambda rng, size: {"n": max(10, min(high, int("".join(rng.choice(pool) for pool in [rng.choice(("0123456789", "13579", "137950", "25013", "5523", "7113052"))] for _ in range(rng.randint(2, (3, 4, 8, 17)[size]))))))},
    )
