"""Calendar and clock arithmetic, money, change and discounts."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Task, family

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


@family(800, "implementation", "math")
def clock_shift(rng: random.Random) -> Task:
    """The time k minutes later or earlier, as hh:mm or as two numbers; days of other lengths."""
    back = rng.random() < 0.4
    hours, mins = rng.choice(((24, 60), (24, 60), (12, 60), (10, 100), (20, 50)))
    odd = (hours, mins) != (24, 60)
    out = rng.choice(("str", "ints"))
    top = rng.choice((1000, 10**9))
    sign = "-" if back else "+"
    word = "earlier" if back else "later"
    unit = f"A day there has ${hours}$ hours, numbered from $0$ to ${hours - 1}$, and an hour has ${mins}$ minutes." if odd else "A day has $24$ hours, and the clock goes from $23:59$ to $00:00$."
    day = hours * mins
    fmt = "ans = f'{x // M:02d}:{x % M:02d}'" if out == "str" else "ans = [x // M, x % M]"
    cfmt = ('string ans = (x / M < 10 ? "0" : "") + to_string(x / M) + ":" + (x % M < 10 ? "0" : "") + to_string(x % M);' if out == "str" else "vector<long long> ans = {x / M, x % M};")
    fmt, cfmt = fmt.replace("M", str(mins)), cfmt.replace("M", str(mins))
    loop = ("m += k\nh += m // M\nm %= M\nh %= H\n" if not back else "m -= k\nwhile m < 0:\n    m += M\n    h -= 1\nh %= H\n" if top <= 1000 else "h -= k // M\nm -= k % M\nif m < 0:\n    m += M\n    h -= 1\nh %= H\n").replace("M", str(mins)).replace("H", str(hours))
    fmt2 = "ans = str(h).zfill(2) + ':' + str(m).zfill(2)" if out == "str" else "ans = [h, m]"
    cloop = ("long long p = m + k, z = h + p / M;\nlong long x = z % H * M + p % M;\n" if not back else "long long z = h - k / M % H, p = m - k % M;\nif (p < 0) {\n    p += M;\n    z--;\n}\nif (z < 0) z += H;\nlong long x = z * M + p;\n").replace("M", str(mins)).replace("H", str(hours))
    how = "in the form hh:mm, both parts with exactly two digits" if out == "str" else "as two numbers, hours and minutes, without leading zeros"
    return Task(
        reads=((Int("h", 0, hours - 1), Int("m", 0, mins - 1)), Int("k", 0, top)),
        stories=(
            f"{unit} A clock shows $h$ hours and $m$ minutes. What does it show $k$ minutes {word}? Write the time {how}.",
            f"{{hero}} [lives in|comes from] {{place}}. {unit} {{hero}} {'arrived' if back else 'sets out'} by [train|coach|boat] at $h$ hours $m$ minutes; the whole journey takes exactly $k$ minutes. When {'did it begin' if back else 'will it end'}? Only the time of day matters. Write it {how}.",
            f"{unit} A [cake|pie|roast] {'is ready now, and it was put into the oven' if back else 'is put into the oven now, and it will be ready'} $k$ minutes {'ago' if back else 'from now'}. Now it is $h$ hours and $m$ minutes. {{hero}} writes down the time of {'the beginning' if back else 'the end'}, not the date, {how}. What does {{hero}} write?",
        ),
        asks=(f"the time {how}",) if out == "str" else ("the hours and the minutes of the time",), output=out,
        python=(f"x = (h * {mins} + m {sign} k) % {day}\n{fmt}", loop + fmt2),
        cpp=(f"long long x = (h * {mins} + m {sign} k % {day} + {day}) % {day};\n{cfmt}", cloop + cfmt),
        wrong_python=(f"x = h * {mins} + m {sign} k\nx = abs(x) % {day}\n{fmt}" if back else f"x = h * {mins} + m + k\n{fmt}", f"x = (h * {mins} + m {'+' if back else '-'} k) % {day}\n{fmt}"),
        wrong_cpp=(f"long long x = h * {mins} + m {sign} k;\nx %= {day + mins};\nif (x < 0) x = -x;\n{cfmt}",), cases=True,
    )


@family(800, "implementation", "brute force")
def looks_of_clock(rng: random.Random) -> Task:
    """Minutes until the clock shows a palindrome, equal digits, a rising row, hh = mm ..."""
    text, test, ctest = rng.choice((
        ("hours and minutes are the same number", "h == m", "h == m"),
        ("the four digits read the same from both ends (like $12:21$)", "h // 10 == m % 10 and h % 10 == m // 10", "h / 10 == m % 10 && h % 10 == m / 10"),
        ("the sum of the four digits is exactly $10$", "h // 10 + h % 10 + m // 10 + m % 10 == 10", "h / 10 + h % 10 + m / 10 + m % 10 == 10"),
        ("the minutes are a multiple of the hours (at $0$ hours this is so only for $0$ minutes)", "(m % h == 0 if h else m == 0)", "(h ? m % h == 0 : m == 0)"),
        ("the first and the last of the four digits are equal", "h // 10 == m % 10", "h / 10 == m % 10"),
    ))
    now = rng.random() < 0.5
    note = "If this is the case right now, the answer is $0$." if now else "If this is the case right now, that does not count; wait for the next time."
    step = "    m += 1\n    if m == 60:\n        m = 0\n        h += 1\n    if h == 24:\n        h = 0\n    ans += 1"
    cstep = "    if (++m == 60) {\n        m = 0;\n        h = (h + 1) % 24;\n    }\n    ans++;"
    loop = f"ans = 0\nwhile not ({test}):\n{step}" if now else f"ans = 0\nwhile True:\n{step}\n    if {test}:\n        break"
    shift = "0" if now else "1"
    tail = "start = h * 60 + m\nans = {s}\nwhile True:\n    h, m = divmod((start + ans) % 1440, 60)\n    if {t}:\n        break\n    ans += 1".format(s=shift, t=test)
    cloop = f"int ans = 0;\nwhile (!({ctest})) {{\n{cstep}\n}}" if now else f"int ans = 0;\ndo {{\n{cstep}\n}} while (!({ctest}));"
    cfor = f"int ans = {shift}, start = h * 60 + m;\nfor (;; ans++) {{\n    int x = (start + ans) % 1440;\n    h = x / 60;\n    m = x % 60;\n    if ({ctest}) break;\n}}"
    return Task(
        reads=((Int("h", 0, 23), Int("m", 0, 59)),),
        stories=(
            f"A digital clock shows hours from $00$ to $23$ and minutes from $00$ to $59$, both with two digits. A time is [special|called special] if {text}. The clock shows $h$ hours $m$ minutes. In how many minutes will it show a special time? {note}".replace("[special|called special]", "called special"),
            f"{{hero}} [makes a wish|takes a photo] whenever the digital clock in the [hall|kitchen] (four digits, from $00:00$ to $23:59$) is [pretty|beautiful]: for {{hero}} this means that {text}. Now it is $h$ hours and $m$ minutes. How many minutes must {{hero}} wait? {note}".replace("[pretty|beautiful]", "pretty"),
            f"The gate of {{place}} is opened only at a moment when {text}; here a time is written as hh:mm with hh from $00$ to $23$. {{friend}} comes to the gate at $h$ hours, $m$ minutes. [Find|Compute] the time of waiting, in minutes. {note}",
        ),
        asks=("the number of minutes to wait",), output="int", python=(loop, tail), cpp=(cloop, cfor),
        wrong_python=(loop.replace("if m == 60", "if m > 60"), tail.replace(f"ans = {shift}", f"ans = {1 - int(shift)}", 1)), wrong_cpp=(cfor.replace(f"ans = {shift}", f"ans = {1 - int(shift)}", 1),), cases=True,
        draw=lambda rng, size: rng.choice(({"h": rng.randint(0, 23), "m": rng.randint(0, 59)}, {"h": rng.randint(0, 23), "m": rng.randint(0, 59)}, {"h": (h := rng.randint(0, 23)), "m": rng.choice((h, h % 10 * 10 % 60 + h // 10))}, {"h": rng.choice((22, 23)), "m": rng.randint(30, 59)})),
    )


@family(800, "implementation", "math")
def weekday_later(rng: random.Random) -> Task:
    """The weekday after n days, or how often a weekday occurs among them."""
    count = rng.random() < 0.5
    top = rng.choice((1000, 10**9))
    names = ", ".join(DAYS)
    goal = rng.randrange(7)
    after = rng.random() < 0.6
    weekend = rng.random() < 0.5
    if count:
        good, what = ((6, 7), "Saturdays and Sundays together") if weekend else ((goal + 1,), f"{DAYS[goal]}s")
        ask, asks, out = f"How many {what} are among the $n$ days?", (f"the number of {what}",), "int"
        py = (f"ans = n // 7 * {len(good)}\nfor i in range(n % 7):\n    if (d - 1 + i) % 7 + 1 in {good}:\n        ans += 1", " + ".join(f"(n - ({g} - d) % 7 + 6) // 7" for g in good).join(("ans = ", "")))
        test = " || ".join(f"x == {g}" for g in good)
        cpp = (f"int ans = n / 7 * {len(good)};\nint x = d;\nfor (int i = 0; i < n % 7; i++) {{\n    if ({test}) ans++;\n    x = x % 7 + 1;\n}}", "long long ans = 0;\n" + "\n".join(f"ans += (n - ({g} - d + 7) % 7 + 6) / 7;" for g in good))
        bad, cbad = (f"ans = n // 7 * {len(good)}", f"ans = n // 7 * {len(good)} + (1 if d + n % 7 > {good[0]} else 0)"), f"int ans = (n + 6) / 7 * {len(good)};"
        intro = "Consider $n$ days in a row, the first of which is weekday number $d$"
        tale = f"{{hero}} [stays|works] in {{place}} for $n$ days. The first of them is weekday number $d$, where Monday has the number $1$, Tuesday $2$, and so on up to Sunday with the number $7$. {ask}"
    else:
        sign = "+" if after else "-"
        ask = f"Which weekday {'is it after' if after else 'was it'} $n$ days{' from today' if after else ' ago'}?".replace("is it after $n$ days from today", "is it $n$ days from today")
        asks, out = ("the name of the weekday", "the English name of that weekday, with a capital letter"), "str"
        days = "['" + "', '".join(DAYS) + "']"
        py = (f"days = {days}\nans = days[(d - 1 {sign} n) % 7]", f"names = '{' '.join(DAYS)}'.split()\nn %= 7\n" + ("while n > 0:\n    d = d + 1 if d < 7 else 1\n    n -= 1\n" if after else "while n > 0:\n    d = d - 1 if d > 1 else 7\n    n -= 1\n") + "ans = names[d - 1]")
        cd = "{" + ", ".join(f'"{x}"' for x in DAYS) + "}"
        cpp = (f"vector<string> days = {cd};\nstring ans = days[(d - 1 + {'n % 7' if after else '7 - n % 7'}) % 7];", f"string days[] = {cd};\nint x = d - 1, y = n % 7;\nx {sign}= y;\nif (x >= 7) x -= 7;\nif (x < 0) x += 7;\nstring ans = days[x];")
        bad, cbad = (f"days = {days}\nans = days[(d {sign} n) % 7]", f"days = {days}\nans = days[(d - 1 {'-' if after else '+'} n) % 7]"), f"vector<string> days = {cd};\nstring ans = days[(d + n) % 7];"
        intro = "Today is weekday number $d$"
        tale = f"{{hero}} [looks at|has just torn a leaf off] a calendar. Today is weekday number $d$, where Monday has the number $1$, Tuesday $2$, and so on up to Sunday with the number $7$. {{friend}} {'wants to visit' if after else 'visited'} {{hero}} {'in $n$ days' if after else '$n$ days ago'} and asks: which weekday {'will that be' if after else 'was that'}?"
    return Task(
        reads=((Int("d", 1, 7), Int("n", 1, top)),),
        stories=(
            f"The days of a week are {names}, numbered from $1$ to $7$ in this order. {intro}. {ask}",
            tale,
            f"Weeks in {{place}} are like ours: {names}, [in this order|always in this order]; we number these seven from $1$ to $7$. {intro}. {ask}",
        ),
        asks=asks, output=out, python=py, cpp=cpp, wrong_python=bad, wrong_cpp=(cbad,), cases=True,
    )


@family(900, "implementation", "math")
def day_of_year(rng: random.Random) -> Task:
    """Days between dates, days left in the year; leap years by the rule or by a simple one."""
    leap = rng.choice(("none", "simple", "full"))
    left = rng.random() < 0.5
    rule = {"none": "There are no leap years: February always has $28$ days.", "simple": "In this calendar February has $29$ days if the year $y$ is divisible by $4$, and $28$ days otherwise.",
            "full": "February has $29$ days if the year $y$ is a leap year and $28$ days otherwise. A year is a leap year if it is divisible by $4$ but not by $100$, or if it is divisible by $400$."}[leap]
    code = {"none": "False", "simple": "y % 4 == 0", "full": "(y % 4 == 0 and y % 100 != 0) or y % 400 == 0"}[leap]
    ccode = {"none": "false", "simple": "y % 4 == 0", "full": "(y % 4 == 0 && y % 100 != 0) || y % 400 == 0"}[leap]
    head = "f = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]\n" + (f"if {code}:\n    f[1] = 29\n" if leap != "none" else "")
    chead = "int f[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};\n" + (f"if ({ccode}) f[1] = 29;\n" if leap != "none" else "")
    ask = "How many days of the year remain after this day?" if left else "Which day of the year is it, if January $1$ is day $1$?"
    end = "ans = sum(f) - sum(f[:m - 1]) - d" if left else "ans = sum(f[:m - 1]) + d"
    loop = "ans = f[m - 1] - d\nfor i in range(m, 12):\n    ans += f[i]" if left else "ans = d\nfor i in range(m - 1):\n    ans += f[i]"
    cend = "int ans = f[m - 1] - d;\nfor (int i = m; i < 12; i++) ans += f[i];" if left else "int ans = d;\nfor (int i = 1; i < m; i++) ans += f[i - 1];"
    ctwo = "int ans = " + ("accumulate(f + m - 1, f + 12, 0) - d;" if left else "accumulate(f, f + m - 1, 0) + d;")
    y = () if leap == "none" else (Int("y", 1, 3000),)
    months = "The months of a year have $31$, $28$ (or $29$), $31$, $30$, $31$, $30$, $31$, $31$, $30$, $31$, $30$ and $31$ days.".replace(" (or $29$)", "" if leap == "none" else " (or $29$)")
    short = {"none": "", "simple": " of the year $y$", "full": " of the year $y$"}[leap]

    def draw(rng: random.Random, size: int) -> dict[str, int]:
        year = rng.choice((4 * rng.randint(1, 700), 100 * rng.randint(1, 30), 400 * rng.randint(1, 7), rng.randint(1, 3000)))
        values = {} if leap == "none" else {"y": year}
        month = rng.choice((1, 2, 3, 12, rng.randint(1, 12)))
        f = [31, 29 if leap != "none" and eval(code, {"y": year}) else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return values | {"m": month, "d": rng.choice((1, f[month - 1], rng.randint(1, f[month - 1])))}

    return Task(
        reads=((*y, Int("m", 1, 12, "the month"), Int("d", 1, 31, "the day of the month; the date is valid")),) if not y else ((y[0], Int("m", 1, 12), Int("d", 1, 31, "a valid date: year, month and day")),),
        stories=(
            f"{months} {rule} Given is the date: day $d$ of month $m${short}. {ask}",
            f"{{hero}} [tears|cuts] one leaf a day off a calendar. Today is day $d$ of month $m${short}. {months} {rule} {ask}",
            f"{{friend}}'s birthday is on day $d$ of month $m${short}, [as it says|as is noted] in a note on the wall. {months} {rule} {{hero}} wants to know about this birthday: {ask.lower().replace('january', 'January')}",
        ),
        asks=("the number of days that remain" if left else "the number of the day within the year",), output="int", python=(head + end, head + loop), cpp=(chead + cend, chead + ctwo),
        wrong_python=("f = [31, 30] * 6\n" + end, *(() if leap == "none" else (head.replace(code, {"simple": "False", "full": "y % 4 == 0"}[leap]) + end,))),
        wrong_cpp=(chead + ("int ans = f[m - 1] - d;\nfor (int i = m + 1; i < 12; i++) ans += f[i];" if left else "int ans = d;\nfor (int i = 0; i < m; i++) ans += f[i];"),), cases=True, draw=draw,
    )


@family(800, "greedy", "implementation")
def change_in_notes(rng: random.Random) -> Task:
    """Fewest coins for an amount by a drawn canonical system, or what is given back."""
    values = rng.choice(((1, 5, 10, 20, 100), (1, 2, 5, 10, 50), (1, 5, 25), (1, 3, 9, 27), (1, 4, 20, 60), (1, 2, 4, 8, 16), (1, 6, 12, 48)))
    back = rng.random() < 0.5
    high = rng.choice((1000, 10**9))
    listed = ", ".join(f"${v}$" for v in values[:-1]) + f" and ${values[-1]}$"
    amount = "(p - c)" if back else "n"
    desc = values[::-1]
    pre = "n = p - c\n" if back else ""
    cpre = "int x = p - c;\n" if back else "int x = n;\n"
    ask = "What is the smallest number of pieces in which the change can be given ($0$ if nothing is to be given back)?" if back else "What is the smallest number of pieces that add up to exactly $n$?"
    return Task(
        reads=((Int("c", 1, high, "the price"), Int("p", "c", high, "what is paid")),) if back else (Int("n", 1, high),),
        stories=(
            f"There are pieces of money worth {listed}, and any number of each is available. " + ("A thing costs $c$ and is paid with money worth $p$; the difference is the change. " if back else "") + ask,
            f"In {{place}} the coins in use are worth {listed}. {{hero}} " + ("[buys|has chosen] a [hat|cake|map] for $c$, puts down money worth $p$ and expects the change, in as few coins as possible. " if back else "[wants|has] to pay a bill of $n$ without getting change back, and hates to carry many coins. ") + ask.replace("pieces", "coins"),
            f"A [machine|robot] of {{friend}} pays out any amount in tokens worth {listed}, [always|and does so] with as few tokens as possible; it never runs out of tokens. " + ("Somebody throws in $p$ for goods that cost $c$, and the machine returns the rest. " if back else "It is told to pay out $n$. ") + "How many tokens come out?",
        ),
        asks=("the smallest number of pieces",), output="int",
        python=(f"{pre}ans = 0\nfor v in {desc}:\n    ans += n // v\n    n %= v".replace("    n", "    n"), f"x = {amount}\nans = 0\n" + "\n".join(f"ans += x // {v}\nx %= {v}" for v in desc[:-1]) + "\nans += x", f"x = {amount}\nans = x // {desc[0]}\nx %= {desc[0]}\nwhile x > 0:\n    for v in {desc}:\n        if v <= x:\n            x -= v\n            ans += 1\n            break"),
        cpp=(f"{cpre}int ans = 0;\nfor (int v : {{{', '.join(map(str, desc))}}}) {{\n    ans += x / v;\n    x %= v;\n}}", cpre + "int ans = 0;\n" + "\n".join(f"ans += x / {v};\nx %= {v};" for v in desc[:-1]) + "\nans += x;"),
        wrong_python=(f"{pre}ans = 0\nfor v in {desc[1:]}:\n    ans += n // v\n    n %= v", f"x = {amount}\nans = 0\nfor v in {desc}:\n    if x >= v:\n        x -= v\n        ans += 1"),
        wrong_cpp=(f"{cpre}int ans = 0;\nfor (int v : {{{', '.join(map(str, desc[:-1]))}}}) {{\n    ans += x / v;\n    x %= v;\n}}",), cases=True,
    )


@family(900, "math", "greedy")
def single_or_pack(rng: random.Random) -> Task:
    """Cheapest way to buy n things singly or in packs (more may be bought, or exactly n)."""
    free = rng.random() < 0.5
    high = rng.choice((1000, 10**9))
    rule = "It is fine to end up with more than $n$." if free else "The number in the end must be exactly $n$."
    f = "q * min(b, k * a) + min(r * a, b)" if free else "q * min(b, k * a) + r * a"
    return Task(
        reads=((Int("n", 1, high), Int("k", 2, 100), Int("a", 1, 1000), Int("b", 1, 10**5)),),
        stories=(
            f"One thing costs $a$ coins, a pack of $k$ such things costs $b$ coins. [Both can be bought|You may buy both] any number of times. {rule} What is the smallest price for {'at least' if free else 'exactly'} $n$ things?",
            f"{{hero}} needs {'at least' if free else 'exactly'} $n$ [rides|trips] on the [tram|ferry] of {{place}}. A ticket for one ride is sold for $a$ coins; a booklet for $k$ rides {'(unused rides may be left in it)' if free else '(all rides in it are used)'} for $b$. {rule} How few coins can {{hero}} spend?".replace("[rides|trips]", "rides"),
            f"A baker sells buns for $a$ coins each or in bags of $k$ buns for $b$ coins a bag; a bag need not be cheaper than single buns. {{friend}} is to bring {'$n$ buns or more' if free else 'exactly $n$ buns'} to the [party|picnic]. {rule} Find the least sum of money that does it.",
        ),
        asks=("the smallest price", "the least number of coins needed"), output="int",
        python=(f"q, r = divmod(n, k)\nans = {f}", f"ans = n * a\nx = n // k * b + n % k * a\nans = min(ans, x)" + ("\nans = min(ans, (n + k - 1) // k * b)" if free else ""), f"if k * a <= b:\n    ans = n * a{' - n % k * a + min(n % k * a, b)' if free else ''}\nelse:\n    ans = n // k * b\n    rest = n % k\n    ans += " + ("min(rest * a, b)" if free else "rest * a")),
        cpp=(f"long long q = n / k, r = n % k;\nlong long ans = q * min(b, k * a) + {'min<long long>(r * a, b)' if free else 'r * a'};", "long long ans = 1LL * n * a;\nans = min(ans, 1LL * (n / k) * b + n % k * a);" + ("\nans = min(ans, 1LL * ((n + k - 1) / k) * b);" if free else "")),
        wrong_python=("ans = n // k * b + n % k * a", "ans = min(n * a, n // k * b" + (" + n % k * a)" if free else " + b)")), wrong_cpp=("int ans = n / k * b + n % k * a;",), cases=True,
        draw=lambda rng, size: (lambda k, a: {"n": rng.randint(1, (6, 20, 100, high)[size]), "k": k, "a": a, "b": max(1, min(10**5, rng.choice((k * a - a, k * a // 2, k * a + rng.randint(0, a), a + rng.randint(0, a), rng.randint(1, k * a)))))})(rng.randint(2, (4, 6, 20, 100)[size]), rng.randint(1, (5, 10, 100, 1000)[size])),
    )
