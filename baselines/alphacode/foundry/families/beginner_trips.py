"""First problems of a round: how many trips, coins, days, tiles or cuts are needed."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Task, family


@family(900, "math")
def beginner_ferry(rng: random.Random) -> Task:
    """Crossings of a boat that somebody must row back."""
    high = rng.choice((100, 1000, 10**9))
    unit = rng.choice((1, 1, 5, 10, 20))
    ask = (
        ("the minimum number of crossings",)
        if unit == 1
        else ("the minimum number of minutes",)
    )
    wanted = "crossings (in either direction)" if unit == 1 else "minutes"
    each = "" if unit == 1 else f" Every crossing, in either direction, takes {unit} minutes."
    mul = "" if unit == 1 else f" * {unit}"
    return Task(
        reads=((Int("n", 1, high, "the number of people"), Int("k", 2, high, "the number of places in the boat")),),
        stories=(
            "A group of $n$ [hikers|tourists|scouts] [came to|stands at] a river. There is [only one|a single] boat, and it holds at most "
            f"$k$ people. The boat cannot move by itself: somebody has to row it, also on the way back.{each} "
            f"Everybody can row. [What is the smallest number of {wanted} needed|How many {wanted} are needed at least] until [the whole group|everybody] is on the other bank?",
            f"$n$ people must cross a river by a boat that carries from $1$ to $k$ people. The boat starts at their bank.{each} "
            f"[Find|Determine] the least possible number of {wanted} after which all of them are on the [opposite|far] side.",
            "{hero} [leads|guides] an expedition of $n$ explorers in total ({hero} is counted). To enter a cave they must pass an underground lake; the raft "
            f"takes at most $k$ explorers, and it never moves without at least one explorer on it.{each} The raft is now on the same shore as the group. "
            f"Help {{hero}} to find the minimum number of {wanted} [to bring|needed to bring] everyone to the other shore.",
        ),
        asks=ask,
        output="int",
        python=(
            f"if n <= k:\n    ans = 1{mul}\nelse:\n    ans = (2 * ((n - k + k - 2) // (k - 1)) + 1){mul}",
            f"extra = max(0, n - k)\nans = (1 + 2 * (-(-extra // (k - 1)))){mul}",
            f"rounds = (n - 2) // (k - 1) if n > 1 else 0\nans = (2 * rounds + 1){mul}",
        ),
        cpp=(
            f"long long ans;\nif (n <= k) ans = 1{mul};\nelse ans = (2LL * ((n - k + k - 2) / (k - 1)) + 1){mul};",
            f"long long rounds = 0;\nif (n > k) rounds = (n - 2) / (k - 1);\nlong long ans = (2 * rounds + 1){mul};",
        ),
        wrong_python=(f"ans = (2 * ((n + k - 1) // k) - 1){mul}", f"ans = (2 * (n // (k - 1)) + 1){mul}"),
        wrong_cpp=(f"long long ans = (2LL * ((n + k - 1) / k) - 1){mul};",),
    )


@family(800, "greedy", "math")
def beginner_exact_coins(rng: random.Random) -> Task:
    """The fewest coins of a few nominations that divide one another."""
    kinds = rng.choice(((1, 5, 20), (1, 2, 10, 50), (1, 3, 9), (1, 4, 12), (1, 5, 10, 50, 100), (1, 10), (1, 7), (1, 6, 30)))
    high = rng.choice((1000, 10**6, 10**9))
    listed = ", ".join(map(str, kinds[:-1])) + f" and {kinds[-1]}"
    down = ", ".join(map(str, kinds[::-1]))
    steps = "\n".join(f"ans += n / {k};\nn %= {k};" for k in kinds[:0:-1])
    return Task(
        reads=(Int("n", 1, high),),
        stories=(
            f"[In {{place}}|In the country where {{hero}} lives] only coins worth {listed} [are in use|exist]. {{hero}} [owes|has to pay] exactly $n$ to {{friend}} and has "
            "plenty of coins of each kind. As pockets are small, {friend} [wants|asks] to get as few coins as possible. How many coins will {hero} hand over?",
            f"[Represent|Write] $n$ as a sum of numbers, each of which is one of {listed}; the same number may be used many times. [What is the smallest possible|Find the least] number of summands?",
            f"{{hero}} [programs|controls] a toy car that [can only jump|jumps] forward by {listed} steps. Each jump costs one unit of energy. The garage is exactly $n$ steps "
            "[ahead|away], and the car must stop exactly there. Find the minimum energy needed [to reach the garage|].",
        ),
        asks=("the minimum number", "the smallest possible number"),
        output="int",
        python=(
            f"ans = 0\nfor c in ({down}):\n    ans += n // c\n    n %= c",
            f"total = 0\nrest = n\nfor c in [{down}]:\n    d, rest = divmod(rest, c)\n    total += d\nans = total",
            f"ans = 0\ncoins = [{down}]\ni = 0\nwhile n > 0:\n    ans += n // coins[i]\n    n = n % coins[i]\n    i += 1",
        ),
        cpp=(
            f"int ans = 0;\nfor (int c : {{{down}}}) {{\n    ans += n / c;\n    n %= c;\n}}",
            f"int ans = 0;\n{steps}\nans += n;",
        ),
        wrong_python=(f"ans = n // {kinds[-1]} + n % {kinds[-1]} + 1", f"ans = -(-n // {kinds[-1]})"),
        wrong_cpp=(f"int ans = n / {kinds[-1]};\nif (n % {kinds[-1]}) ans++;",),
    )


@family(900, "implementation", "math")
def beginner_reading_week(rng: random.Random) -> Task:
    """The day a book is finished, with other pages on weekdays and at weekends."""
    high = rng.choice((1000, 10**5, 10**9))
    free = rng.choice((1, 2))
    work = 7 - free
    ends = "Saturday and Sunday" if free == 2 else "Sunday"
    rest = "Friday" if free == 2 else "Saturday"
    small = rng.choice((10, 100, 1000))
    return Task(
        reads=((Int("n", 1, high, "the total"), Int("a", 1, small, "the amount of a working day"), Int("b", 1, small, "the amount of any other day")),),
        stories=(
            f"{{hero}} [got|borrowed] a book of $n$ pages and begins to read it on Monday. From Monday to {rest} {{hero}} reads $a$ pages a day; on {ends} "
            "$b$ pages a day. On the last day fewer pages may be left, then all of them are read. On which day, counting the first Monday as day $1$, is the book [finished|read to the end]?",
            f"A [workshop|factory] must make $n$ [toys|chairs|lamps]. It makes $a$ of them on every day from Monday to {rest} and $b$ of them on {ends}. Work starts on a Monday, which is day $1$. "
            "Find the number of the day on which the [order is completed|total made reaches or passes $n$].",
            f"A week has seven days, of which the first {work} are working days. [A counter|The value of a counter] is $0$ at first; it grows by $a$ on each working day and by $b$ on each other day. The days are numbered from $1$, and day $1$ is the first of a week. "
            "Find the first day at the end of which the counter is at least $n$.",
        ),
        asks=("the number of the day", "the number of the required day"),
        output="int",
        python=(
            f"week = {work} * a + {free} * b\nw = (n - 1) // week\nn -= w * week\nans = 7 * w\nwhile n > 0:\n    n -= a if ans % 7 < {work} else b\n    ans += 1",
            f"plan = [a] * {work} + [b] * {free}\nfull = (n - 1) // sum(plan)\nleft = n - full * sum(plan)\nans = full * 7\nfor x in plan:\n    if left <= 0:\n        break\n    left -= x\n    ans += 1",
            f"week = {work} * a + {free} * b\nw, r = divmod(n - 1, week)\nr += 1\nif r <= {work} * a:\n    ans = 7 * w + (r + a - 1) // a\nelse:\n    ans = 7 * w + {work} + (r - {work} * a + b - 1) // b",
        ),
        cpp=(
            f"int week = {work} * a + {free} * b;\nint w = (n - 1) / week;\nn -= w * week;\nint ans = w * 7;\nfor (int i = 0; i < 7 && n > 0; i++) {{\n    n -= i < {work} ? a : b;\n    ans++;\n}}",
            f"long long week = {work}LL * a + {free}LL * b;\nlong long w = (n - 1) / week, r = n - w * week;\nlong long ans = w * 7;\nif (r <= {work}LL * a) ans += (r + a - 1) / a;\nelse ans += {work} + (r - {work}LL * a + b - 1) / b;",
        ),
        wrong_python=(
            f"week = {work} * a + {free} * b\nw = n // week\nn -= w * week\nans = 7 * w\ni = 0\nwhile n >= 0:\n    n -= a if i < {work} else b\n    ans += 1\n    i += 1",
            "ans = (n + a - 1) // a",
        ),
        wrong_cpp=(f"int ans = 0;\nint week = {work} * a + {free} * b;\nans = n / week * 7;\nn %= week;\nans += n / a + 1;",),
        draw=lambda r, size: (lambda a, b: {"n": r.choice((r.randint(1, min(high, 21 * max(a, b))), min(high, (work * a + free * b) * r.randint(1, 3)), r.randint(1, high))), "a": a, "b": b})(r.randint(1, min(small, 12)), r.randint(1, r.choice((small, min(small, 12))))),
    )


@family(800, "math")
def beginner_snail(rng: random.Random) -> Task:
    """Days until a climber who slips back at night gets to the top."""
    high = rng.choice((100, 1000, 10**9))

    def draw(r: random.Random, size: int) -> dict:
        top = min(high, (10, 30, 1000, high)[size])
        b = r.randint(0, top - 1)
        a = r.randint(b + 1, min(top, b + r.choice((1, 3, top))))
        h = r.choice((r.randint(1, top), a, min(high, a + 1), min(high, a + (a - b) * r.randint(0, 3))))
        return {"h": h, "a": a, "b": b}

    return Task(
        reads=((Int("h", 1, high), Int("a", 1, high), Int("b", 0, "a - 1")),),
        stories=(
            "A [snail|beetle|young monkey] sits at the foot of a pole $h$ [metres|centimetres] high. By day it climbs $a$ up, and in the following night it slides $b$ down. "
            "It stays at the top as soon as it gets there. On which day does it [reach|get to] the top?",
            "{hero} needs $h$ coins for a [bicycle|magic sword|kite]. Every morning {hero} earns $a$ coins, and every evening [gives|pays] $b$ of them [for food|to a greedy dragon]. "
            "At noon, if {hero} has at least $h$ coins, the purchase is made. At the beginning there are no coins. After how many mornings does it happen?",
            "A number $x$ equals $0$. [We repeat|One repeats] the following: add $a$ to $x$; if now $x \\ge h$, stop; otherwise subtract $b$ from $x$. How many times will $a$ be added?",
            "[A mine|The well] is $h$ steps deep and {hero} is at its bottom. {hero} walks $a$ steps up, rests, and while resting is pulled $b$ steps down; this repeats until {hero} gets out. Count the walks [up|] that {hero} makes, [including the last one|with the last, perhaps shorter one].",
        ),
        asks=("the required number", "the answer to the question"),
        output="int",
        python=(
            "ans = 1 if h <= a else 1 + (h - a + a - b - 1) // (a - b)",
            "left = max(0, h - a)\nans = -(-left // (a - b)) + 1",
            "if a >= h:\n    ans = 1\nelse:\n    ans = (h - b - 1) // (a - b) + 1",
        ),
        cpp=(
            "int ans = 1;\nif (h > a) ans += (h - a + a - b - 1) / (a - b);",
            "int ans;\nif (h <= a) ans = 1;\nelse {\n    ans = (h - a) / (a - b) + 1;\n    if ((h - a) % (a - b) != 0) ans++;\n}",
        ),
        wrong_python=("ans = -(-h // (a - b))", "ans = (h - a) // (a - b) + 1"),
        wrong_cpp=("int ans = (h + a - b - 1) / (a - b);",),
        draw=draw,
    )


@family(800, "implementation")
def beginner_elevator_requests(rng: random.Random) -> Task:
    """Time of a lift that serves calls in their order, with stops."""
    move, stop = rng.choice(((1, 2), (2, 3), (3, 2), (2, 5), (1, 5)))
    back = rng.random() < 0.5
    high = rng.choice((100, 1000, 10**5))
    home = " At the end the lift goes back to floor $1$, where the doors stay closed." if back else ""
    after = f"ans += {move} * (cur - 1)" if back else ""
    base = f" + {move} * (a[-1] - 1)" if back else ""
    return Task(
        reads=(Int("n", 1, rng.choice((100, 1000, 10**4)), "the length of the list"), Ints("a", "n", 1, high, "the list, in order")),
        stories=(
            f"The lift in [{{hero}}'s house|a tall house|a hotel] stands on floor $1$. It has to visit the floors $a_1, a_2, \\dots, a_n$ in exactly this order. Going one floor up or down takes {move} second{'s' * (move > 1)}, "
            f"and at each visit the doors open and close again, which takes {stop} seconds. If the lift is already on the floor, only the doors take time.{home} How many seconds [pass in total|does all this take]?",
            f"A [robot|cursor|reading head] is at point $1$ of a line. For $i = 1, 2, \\dots, n$ it moves to point $a_i$, which costs {move} per unit of distance, and then does some work there at a cost of {stop}.{home.replace('the lift', 'it').replace(', where the doors stay closed', ', without any work there').replace('floor', 'point')} Find the total cost.",
            f"{{hero}} is a courier in a tower and starts on floor $1$ with $n$ letters; the $i$-th goes to floor $a_i$, and letters must be delivered in the given order. A floor of stairs costs {move} minute{'s' * (move > 1)} in either direction, handing over a letter {stop} minutes."
            f"{' After the last one {hero} returns to floor $1$.' if back else ''} [How long does the work take?|Find the duration of the whole work.]",
        ),
        asks=("the total", "the resulting total"),
        output="int",
        python=(
            f"ans = 0\ncur = 1\nfor x in a:\n    ans += abs(x - cur) * {move} + {stop}\n    cur = x\n{after}".rstrip(),
            f"b = [1] + a\nans = {stop} * n + {move} * sum(abs(b[i + 1] - b[i]) for i in range(n)){base}",
            f"total = abs(a[0] - 1)\nfor i in range(1, n):\n    total += abs(a[i] - a[i - 1])\nans = total * {move} + n * {stop}{base}",
        ),
        cpp=(
            f"long long ans = 0;\nint cur = 1;\nfor (int x : a) {{\n    ans += abs(x - cur) * {move} + {stop};\n    cur = x;\n}}\n{after + ';' if after else ''}".rstrip(),
            f"long long total = a[0] - 1;\nfor (int i = 1; i < n; i++) total += abs(a[i] - a[i - 1]);\n{'total += a[n - 1] - 1;' if back else ''}\nlong long ans = total * {move} + 1LL * n * {stop};".replace("\n\n", "\n"),
        ),
        wrong_python=(f"ans = {stop} * n\nfor i in range(1, n):\n    ans += abs(a[i] - a[i - 1]) * {move}", f"ans = {move} * (max(a) - 1) + {stop} * n"),
        wrong_cpp=(f"long long ans = 0;\nint cur = 1;\nfor (int x : a) {{\n    ans += (x - cur) * {move} + {stop};\n    cur = x;\n}}",),
    )


@family(800, "geometry", "math")
def beginner_border(rng: random.Random) -> Task:
    """Unit tiles in a path round a rectangle."""
    width = rng.choice((1, 1, 2, 3))
    high = rng.choice((100, 10**4, 10**9))
    both = 2 * width
    inside = rng.random() < 0.35
    unit = f"of width {width}"
    if inside:
        python = (
            f"inner = max(0, n - {both}) * max(0, m - {both})\nans = n * m - inner",
            f"if min(n, m) <= {both}:\n    ans = n * m\nelse:\n    ans = {both} * (n + m - {both})",
        )
        cpp = (
            f"long long x = max(0, n - {both}), y = max(0, m - {both});\nlong long ans = 1LL * n * m - x * y;",
            f"long long ans;\nif (n <= {both} || m <= {both}) ans = (long long)n * m;\nelse ans = {both}LL * (n + m - {both});",
        )
        wrong_python = (f"ans = n * m - (n - {both}) * (m - {both})",)
        wrong_cpp = (f"long long ans = {both}LL * (n + m - {both});",)
        stories = (
            f"{{hero}} has a [garden|yard|hall] of $n \\times m$ [squares|unit cells]. The outermost ring of cells"
            f"{'' if width == 1 else f', the next one and so on, {width} rings in all,'} has to be [paved|tiled]. Rings that do not exist any more, because the area is too [small|narrow], are not needed. How many cells will be [paved|covered]?",
            f"A cell of a table with $n$ rows and $m$ columns is called *outer* if fewer than {width} cells lie between it and at least one of the four sides of the table (counting straight up, down, left or right). Count the outer cells.",
            f"A [chocolate|wooden|stone] board of $n \\times m$ pieces is [put|left] [in a wet cellar|on the grass]. Each hour all pieces on the present border (those that lack at least one of the four neighbours) [rot|are eaten by ants] at the same time. How many pieces are gone after {width} hour{'s' * (width > 1)}?",
        )
    else:
        python = (
            f"ans = (n + {both}) * (m + {both}) - n * m",
            f"ans = {both} * (n + m) + {4 * width * width}",
            f"ans = 0\nfor i in range({width}):\n    n += 2\n    m += 2\n    ans += 2 * (n + m) - 4",
        )
        cpp = (
            f"long long ans = {both}LL * (n + m) + {4 * width * width};",
            f"long long x = n + {both}, y = m + {both};\nlong long ans = x * y - (long long)n * m;",
        )
        wrong_python = (f"ans = {both} * (n + m)", f"ans = {both} * (n + m) + 4" if width > 1 else "ans = (n + 1) * (m + 1) - n * m")
        wrong_cpp = (f"long long ans = {both}LL * (n + m);",)
        stories = (
            f"{{hero}} has a rectangular [pool|pond|flower bed] of $n \\times m$ metres and wants a path {unit} (in metres) all round it, corners included, so that pool and path [together|] form a larger rectangle. The path is laid of square tiles of $1 \\times 1$ metre. How many tiles are needed?".replace("pool and path", "the two"),
            f"A [picture|photo] of $n \\times m$ pixels [gets|is given] a frame {unit} pixel{'s' * (width > 1)} on each of the four sides; the corners belong to the frame. How many pixels does the frame have?",
            f"In a table of $n$ rows and $m$ columns, {width} new row{'s' * (width > 1)} above, {width} below, {width} new column{'s' * (width > 1)} on the left and {width} on the right are added, which gives a larger full table. Find the number of added cells.",
        )
    return Task(
        reads=((Int("n", 1, high), Int("m", 1, high)),),
        stories=stories,
        asks=("the number asked for", "the answer to the problem"),
        output="int",
        python=python,
        cpp=cpp,
        wrong_python=wrong_python,
        wrong_cpp=wrong_cpp,
    )


@family(900, "greedy", "math")
def beginner_cut_together(rng: random.Random) -> Task:
    """Rounds of cutting all pieces at once until each is of unit length."""
    parts = rng.choice((2, 2, 3, 4))
    high = rng.choice((100, 10**6, 10**9))
    into = {2: "two", 3: "at most three", 4: "at most four"}[parts]
    return Task(
        reads=(Int("n", 1, high),),
        stories=(
            f"{{hero}} has a [rope|bar|rod] of $n$ metres and wants to get $n$ pieces of one metre. In one round {{hero}} may take every piece [at hand|there is] and cut each of them into {into} parts of whole lengths, in any way; pieces may also stay as they are. [What is the smallest number of rounds|How many rounds are needed at least]?",
            f"We have a [list|multiset] that holds one number $n$. In one step every number $x$ in it may be replaced by {into} positive integers with sum $x$, all numbers at the same time. Find the minimum number of steps after which all numbers are equal to $1$.",
            f"[A rumour|The news] starts with {{hero}}. In [each|every] hour everyone who knows it tells it to at most {['one', 'two', 'three'][parts - 2]} other{'s' * (parts > 2)}. {{place}} has $n$ [inhabitants|people] ({{hero}} included). How many hours must pass at least until everyone knows it?".replace("{place} has", "In {place} there are"),
        ),
        asks=("the least number needed", "the minimum number"),
        output="int",
        python=(
            f"ans = 0\nx = 1\nwhile x < n:\n    x *= {parts}\n    ans += 1",
            f"ans = 0\nwhile n > 1:\n    n = (n + {parts - 1}) // {parts}\n    ans += 1",
            f"ans = next(i for i in range(40) if {parts} ** i >= n)",
        ),
        cpp=(
            f"int ans = 0;\nlong long x = 1;\nwhile (x < n) {{\n    x *= {parts};\n    ans++;\n}}",
            f"int ans = 0;\nwhile (n > 1) {{\n    n = (n + {parts - 1}) / {parts};\n    ans++;\n}}",
        ),
        wrong_python=(f"ans = 0\nwhile n > 1:\n    n //= {parts}\n    ans += 1", f"ans = 0\nx = 1\nwhile x <= n:\n    x *= {parts}\n    ans += 1"),
        wrong_cpp=("int ans = n - 1;", f"int ans = 0;\nlong long x = 1;\nfor (; x <= n; x *= {parts}) ans++;"),
    )


@family(900, "greedy", "math")
def beginner_volume_buttons(rng: random.Random) -> Task:
    """Fewest presses of +1, -1, +c, -c; going beyond may be better."""
    c = rng.choice((5, 7, 10, 12, 20))
    high = rng.choice((100, 1000, 10**9))
    return Task(
        reads=((Int("a", 0, high, "the present value"), Int("b", 0, high, "the wanted value")),),
        stories=(
            f"The [heater|radio|oven] in {{place}} shows the number $a$, and {{hero}} wants it to show $b$. There are four buttons, which change the number by $+1$, $-1$, $+{c}$ and $-{c}$. The number on the display may become anything, also negative or very large. Find the minimum number of button presses.",
            f"You are given integers $a$ and $b$. In one operation you may add $1$, subtract $1$, add ${c}$ or subtract ${c}$. What is the least number of operations that turn $a$ into $b$?",
            f"{{hero}} [stands|waits] at point $a$ of an endless road and wants to be at point $b$. One step moves by $1$ in either direction; one [jump|leap with magic boots] moves by exactly ${c}$ in either direction. A step and a jump are equally tiring. What is the smallest total number of steps and jumps?",
        ),
        asks=("the minimum number of operations", "the smallest possible number"),
        output="int",
        python=(
            f"d = abs(a - b)\nq, r = divmod(d, {c})\nans = q + min(r, {c} - r + 1)",
            f"d = abs(a - b)\nans = min(d // {c} + d % {c}, d // {c} + 1 + {c} - d % {c})",
            f"d = abs(b - a)\nans = d // {c}\nd %= {c}\nif d <= {c} // 2:\n    ans += d\nelse:\n    ans += 1 + {c} - d",
        ),
        cpp=(
            f"int d = abs(a - b);\nint r = d % {c};\nint ans = d / {c} + min(r, {c} + 1 - r);",
            f"int d = max(a, b) - min(a, b);\nint x = d / {c} + d % {c};\nint y = d / {c} + 1 + ({c} - d % {c});\nint ans = x < y ? x : y;",
        ),
        wrong_python=(f"d = abs(a - b)\nans = d // {c} + d % {c}", f"d = b - a\nans = d // {c} + min(d % {c}, {c} - d % {c})"),
        wrong_cpp=(f"int d = abs(a - b);\nint ans = d / {c} + d % {c};",),
    )
