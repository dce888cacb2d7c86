"""First problems of a round: strategies, games, discounts, exchanges, dates and boards."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Task, Word, family


@family(800, "games", "math")
def beginner_board_turns(rng: random.Random) -> Task:
    """A game whose length does not depend on the play."""
    kind = rng.choice(("rooks", "break", "piles"))
    first, second = rng.choice((("Alice", "Bob"), ("First", "Second"), ("Masha", "Petya")))
    high = rng.choice((100, 1000, 10**9))
    last_loses = rng.random() < 0.35
    expr = {"rooks": "min(n, m)", "break": "n * m - 1", "piles": "n + m"}[kind]
    cexpr = {"rooks": "min(n, m)", "break": "1LL * n * m - 1", "piles": "(long long)n + m"}[kind]
    parity = {"rooks": "min(n, m) % 2", "break": "(n * m + 1) % 2", "piles": "(n + m) % 2"}[kind]
    win = 0 if last_loses else 1
    lose = "A player who cannot move wins" if last_loses else "A player who cannot move loses"
    rule = {
        "rooks": "on a board with $n$ rows and $m$ columns, which is empty at first. In a turn a player puts a rook on a free cell so that no two rooks on the board are in the same row or in the same column",
        "break": "with a bar of chocolate of $n \\times m$ pieces. In a turn a player takes one of the present parts that has more than one piece and breaks it along a line between pieces into two rectangular parts",
        "piles": "with two piles of {things}, $n$ in one and $m$ in the other. In a turn a player takes exactly one from a pile which is not empty, and then may rearrange nothing else",
    }[kind].replace(", and then may rearrange nothing else", "")
    wrong = {"rooks": "(n * m) % 2", "break": "(n + m) % 2", "piles": "max(n, m) % 2"}[kind]
    return Task(
        reads=((Int("n", 1, high), Int("m", 1, high)),),
        stories=(
            f"{first} and {second} play a game {rule}. {first} begins, and they move in turn. {lose}. Both play as well as they can. Who will win, {first} or {second}?",
            f"[After school|On a rainy day|On the train] {first} and {second} decide by a game who has to wash the dishes. They play {rule}. The turns alternate; {first} has the first one. {lose} the game. Assuming that nobody makes a mistake, name the winner.",
            f"Consider the following two-player game {rule}. The players are called {first} (who starts) and {second}; they take turns. {lose}. Determine the winner under optimal play.",
        ),
        asks=(f"{first} or {second}", f"the name of the winner, {first} or {second}"),
        output="str",
        python=(
            f'ans = "{first}" if ({expr}) % 2 == {win} else "{second}"',
            f'moves = {expr}\nif moves % 2 == {1 - win}:\n    ans = "{second}"\nelse:\n    ans = "{first}"',
            f'ans = ["{second if win else first}", "{first if win else second}"][{parity}]',
        ),
        cpp=(
            f'string ans = ({cexpr}) % 2 == {win} ? "{first}" : "{second}";',
            f'long long moves = {cexpr};\nstring ans;\nif (moves % 2 == {win}) ans = "{first}";\nelse ans = "{second}";',
        ),
        wrong_python=(f'ans = "{first}" if ({expr}) % 2 == {1 - win} else "{second}"', f'ans = "{first}" if {wrong} == {win} else "{second}"'),
        wrong_cpp=(f'string ans = {"1LL * " if kind == "rooks" else ""}{wrong.replace("(n * m)", "n * m")} == {win} ? "{first}" : "{second}";',),
    )


@family(800, "math", "greedy")
def beginner_single_or_pack(rng: random.Random) -> Task:
    """Buying n of a thing singly or in packs; more than needed or exactly."""
    pack = rng.choice((None, None, 2, 3, 10))
    over = rng.random() < 0.5
    m = "m" if pack is None else str(pack)
    text = "$m$" if pack is None else str(pack)
    high = rng.choice((100, 1000, 10**6))
    rest = f"min(a * (n % {m}), b)" if over else f"a * (n % {m})"
    fields = (Int("n", 1, high, "the number needed"), *((Int("m", 2, high, "the size of a pack"),) if pack is None else ()), Int("a", 1, high, "the price of one"), Int("b", 1, high, "the price of a pack"))
    exact = "{hero} may buy more than needed" if over else "exactly $n$ must be bought"
    mexact = "x + {0}y \\ge n" if over else "x + {0}y = n"

    def draw(r: random.Random, size: int) -> dict:
        top = min(high, (10, 30, 1000, high)[size])
        a = r.randint(1, min(high, 40))
        k = pack or r.randint(2, min(top, 9))
        b = min(high, max(1, a * r.choice((k, k + 1, r.randint(1, k))) + r.randint(-2, 2)))
        out = {"n": r.randint(1, top), "m": k, "a": a, "b": b}
        if pack is not None:
            del out["m"]
        return out

    return Task(
        reads=(fields,),
        stories=(
            f"{{hero}} needs $n$ {{things}}. In the shop, one costs $a$ coins, and a pack of {text} costs $b$ coins. Packs cannot be divided, and both kinds of goods are in stock in any amount; {exact}. What is the smallest sum that {{hero}} has to pay?",
            f"[The metro|A tram|A bus] ticket for one ride costs $a$; a ticket for {text} rides costs $b$. {{hero}} plans $n$ rides and buys [all|the] tickets in advance. " + ("Rides that are paid for need not be used." if over else "Out of thrift, {hero} insists that every ride paid for is used, so the tickets must be for $n$ rides in total.") + " How much money must be spent at least?",
            f"Non-negative integers $x$ and $y$ satisfy ${mexact.format('m' if pack is None else str(pack) + ' ' + chr(92) + 'cdot ')}$. Find the minimum of $a \\cdot x + b \\cdot y$.",
        ),
        asks=("the minimum cost", "the least amount of money"),
        output="int",
        python=(
            f"ans = (n // {m}) * min(a * {m}, b) + {rest}",
            f"if a * {m} <= b:\n    ans = a * n\nelse:\n    ans = n // {m} * b + {rest}",
            f"q, r = divmod(n, {m})\nans = min(a * n, b * q + a * r" + (", b * (q + 1))" if over else ")"),
        ),
        cpp=(
            f"long long q = n / {m}, r = n % {m};\nlong long ans = q * min(1LL * a * {m}, (long long)b) + {'min(r * a, (long long)b)' if over else 'r * a'};",
            f"long long ans = 1LL * n * a;\nans = min(ans, 1LL * (n / {m}) * b + 1LL * (n % {m}) * a);" + (f"\nans = min(ans, 1LL * (n / {m} + 1) * b);" if over else ""),
        ),
        wrong_python=(f"ans = (n // {m}) * b + {rest}", f"ans = min(a * n, (n + {m} - 1) // {m} * b)"),
        wrong_cpp=(f"long long ans = 1LL * (n / {m}) * b + 1LL * (n % {m}) * a;",),
        draw=draw,
    )


@family(800, "greedy", "sortings")
def beginner_free_item(rng: random.Random) -> Task:
    """Discounts by groups: the cheapest of each k is free or at half price."""
    k = rng.choice((2, 3, 4))
    half = rng.random() < 0.3
    worst = rng.random() < 0.25
    high = rng.choice((100, 10**4, 10**9))
    gift = "costs only half of its price (all prices are even)" if half else "is free"
    off = " // 2" if half else ""
    goal = "largest" if worst else "smallest"
    order = "sorted(a)" if worst else "sorted(a, reverse=True)"
    sort = f"b = {order}"
    seq = f"b[:len(b) // {k} * {k}:{k}]" if worst else f"b[{k - 1}::{k}]"
    if worst:
        sort = "b = sorted(a)"
    word = "at most" if worst else "at least"
    scale = (lambda x: 2 * x) if half else (lambda x: x)
    # the worst grouping puts the cheapest ones into groups of their own: k times one free thing each
    if worst:
        python = (
            f"a.sort()\nans = sum(a)\nfor i in range(n // {k}):\n    ans -= a[i]{off}",
            f"b = sorted(a)\nans = sum(b) - sum(b[:n // {k}]){off}",
        )
        cpp = (
            f"sort(a.begin(), a.end());\nlong long ans = 0;\nfor (int i = 0; i < n; i++) {{\n    ans += a[i];\n    if (i < n / {k}) ans -= a[i]{off.replace('//', '/')};\n}}",
            f"sort(a.begin(), a.end());\nlong long ans = accumulate(a.begin(), a.end(), 0LL);\nfor (int i = 0; i < n / {k}; i++) ans -= a[i]{off.replace('//', '/')};",
        )
        wrong_python = (f"a.sort()\nans = sum(a) - sum(a[{k - 1}::{k}]){off}", f"ans = sum(a) - min(a){off}")
        wrong_cpp = (f"sort(a.rbegin(), a.rend());\nlong long ans = 0;\nfor (int i = 0; i < n; i++) ans += i % {k} == {k - 1} ? a[i] - a[i]{off.replace('//', '/')} : a[i];",)
    else:
        python = (
            f"{sort}\nans = sum(b) - sum({seq}){off}",
            f"a.sort(reverse=True)\nans = 0\nfor i in range(n):\n    if i % {k} != {k - 1}:\n        ans += a[i]" + ("\n    else:\n        ans += a[i] // 2" if half else ""),
            f"a.sort()\ntotal = sum(a)\ni = n - {k}\nwhile i >= 0:\n    total -= a[i]{off}\n    i -= {k}\nans = total",
        )
        cpp = (
            f"sort(a.rbegin(), a.rend());\nlong long ans = 0;\nfor (int i = 0; i < n; i++) {{\n    ans += a[i];\n    if (i % {k} == {k - 1}) ans -= a[i]{off.replace('//', '/')};\n}}",
            f"sort(a.begin(), a.end());\nlong long ans = accumulate(a.begin(), a.end(), 0LL);\nfor (int i = n - {k}; i >= 0; i -= {k}) ans -= a[i]{off.replace('//', '/')};",
        )
        wrong_python = (f"a.sort()\nans = sum(a) - sum(a[{k - 1}::{k}]){off}", f"a.sort()\nans = sum(a) - sum(a[:n // {k}]){off}")
        wrong_cpp = (f"sort(a.begin(), a.end());\nlong long ans = 0;\nfor (int i = 0; i < n; i++) ans += i % {k} == 0 && i + {k} <= n ? a[i] - a[i]{off.replace('//', '/')} : a[i];",)

    def draw(r: random.Random, size: int) -> dict:
        n = r.randint(1, (4, 8, 25, 80)[size])
        top = r.choice((10, 50, high)) // (2 if half else 1)
        return {"n": n, "a": [scale(r.randint(1, max(1, min(top, high // 2 if half else high)))) for _ in range(n)]}

    forced = f"there are as many full groups as possible, and those left over (fewer than {k}) are paid in full"
    return Task(
        reads=(Int("n", 1, rng.choice((100, 10**5)), "the number of things"), Ints("a", "n", 2 if half else 1, high, "the prices" + (", all even" if half else ""))),
        stories=(
            f"A shop in {{place}} has a special offer: of every {k} things [bought|paid] together, the cheapest one {gift}. {{hero}} wants $n$ things with prices $a_1, \\dots, a_n$ and divides them into bills of {k} things; {forced}. What is the {goal} total that {{hero}} may have to pay, depending on the division?",
            f"Numbers $a_1, \\dots, a_n$ are divided into groups of ${k}$ numbers; {forced.replace('are paid in full', 'form no group')}. From the sum of all numbers, " + ("half of the minimum of each group (all numbers are even)" if half else "the minimum of each group") + f" is subtracted. Find the {goal} possible result.",
            f"$n$ [tourists|students] arrive at a museum, and the ticket of the $i$-th costs $a_i$, by age. They are admitted in groups of exactly {k} persons, and in each group the cheapest ticket {gift}; {forced.replace('those left over are paid', 'the tickets of those left over are paid')}. How much do they pay {word} in total, if {{hero}} may choose the groups?",
        ),
        asks=(f"the {goal} possible total", f"the {goal} sum"),
        output="int",
        python=python,
        cpp=cpp,
        wrong_python=wrong_python,
        wrong_cpp=wrong_cpp,
        draw=draw,
    )


@family(800, "implementation", "math")
def beginner_exchange_bottles(rng: random.Random) -> Task:
    """Empty bottles exchanged for full ones, again and again."""
    high = rng.choice((100, 1000, 10**6))
    give = rng.choice((1, 1, 1, 2))
    what, act, used = rng.choice((("bottles of lemonade", "drinks", "empty bottles"), ("candles", "burns", "stubs"), ("chocolate bars", "eats", "wrappers")))
    new = "one new" if give == 1 else "two new"
    return Task(
        reads=((Int("n", 1, high), Int("k", give + 1, high)),),
        stories=(
            f"{{hero}} has $n$ {what} and {act} one after another, which leaves the same number of {used}; for $k$ {used} the shop gives {new} one{'s' * (give > 1)}. {{hero}} goes on as long as possible. How many will {{hero}} have used up in the end?".replace("used up", "used"),
            f"There are $n$ white balls. In a move, a white ball is painted black; or, if there are at least $k$ black balls, $k$ of them are removed and {new.split()[0]} white ball{'s are' if give > 1 else ' is'} added. Find the greatest possible number of moves of the first kind.",
            f"A [café|kiosk] in {{place}} gives {new.split()[0]} free cup{'s' * (give > 1)} of coffee for $k$ [stamps|stickers], and every cup, also a free one, comes with a stamp. {{friend}} has money for $n$ cups, has no stamps yet and uses every chance. How many cups can {{friend}} drink in all?",
        ),
        asks=("the total number", "the number asked for"),
        output="int",
        python=(
            f"ans = n\nused = n\nwhile used >= k:\n    x = used // k * {give}\n    ans += x\n    used = used % k + x",
            "ans = n\nleft = n\nwhile left >= k:\n" + f"    left -= k - {give}\n    ans += {give}",
            f"ans = n + {give} * max(0, (n - {give}) // (k - {give})) if n >= k else n" if give == 1 else f"ans = n\nif n >= k:\n    ans += {give} * ((n - k) // (k - {give}) + 1)",
        ),
        cpp=(
            f"int ans = n, used = n;\nwhile (used >= k) {{\n    int x = used / k * {give};\n    ans += x;\n    used = used % k + x;\n}}",
            f"int ans = n;\nif (n >= k) ans += {give} * ((n - k) / (k - {give}) + 1);",
        ),
        wrong_python=(f"ans = n + n // k * {give}", f"ans = n\nwhile n >= k:\n    n = n // k * {give}\n    ans += n"),
        wrong_cpp=(f"int ans = n;\nwhile (n >= k) {{\n    ans += n / k * {give};\n    n /= k;\n}}",),
    )


@family(900, "implementation", "math")
def beginner_invented_calendar(rng: random.Random) -> Task:
    """Days until the next birthday in a calendar with equal months."""
    months, days = rng.choice(((10, 30), (12, 30), (13, 28), (8, 45), (4, 90), (5, 73)))
    year = months * days
    today = rng.choice((0, year))
    text = "the answer is $0$" if today == 0 else f"the next one is {year} days away, for today's party is already over"
    fix = "" if today == 0 else f" or {year}"
    return Task(
        reads=((Int("p", 1, months, "the month today"), Int("q", 1, days, "the day of the month")), (Int("u", 1, months, "the month of the birthday"), Int("v", 1, days, "the day of the month"))),
        stories=(
            f"In [{{place}}|the land of elves|a distant galaxy] every year has {months} months of {days} days each. Today is the $q$-th day of month $p$, and the birthday of {{hero}} is on the $v$-th day of month $u$. How many days must {{hero}} wait for the next birthday? If it is today, {text}.",
            f"A calendar has {months} months in a year, each with {days} days, and no leap years. A festival takes place each year on day $v$ of month $u$. Now it is day $q$ of month $p$. Find the number of days from now to the next festival; if the festival is today, {text.replace(', for today' + chr(39) + 's party is already over', ' and this is what we want')}.",
            f"A hand of a magic clock has {year} positions in a circle. They are named by pairs: $(1, 1), (1, 2), \\dots, (1, {days}), (2, 1), \\dots, ({months}, {days})$, and after the last one follows $(1, 1)$. The hand moves by one position a day. It is at $(p, q)$ now. After how many days will it come to $(u, v)$? "
            + ("If it is there already, the answer is $0$." if today == 0 else f"If it is there now, it will come again after {year} days, and this is the answer."),
        ),
        asks=("the number of days",),
        output="int",
        python=(
            f"ans = ((u - p) * {days} + v - q) % {year}{fix}",
            f"a = p * {days} + q\nb = u * {days} + v\nif b {'<' if today == 0 else '<='} a:\n    b += {year}\nans = b - a",
            (f"ans = 0\nwhile (p, q) != (u, v):\n" if today == 0 else "ans = 0\nwhile ans == 0 or (p, q) != (u, v):\n") + f"    q += 1\n    ans += 1\n    if q > {days}:\n        q = 1\n        p = p % {months} + 1",
        ),
        cpp=(
            f"int ans = (u - p) * {days} + v - q;\nif (ans {'<' if today == 0 else '<='} 0) ans += {year};",
            f"int a = (p - 1) * {days} + q, b = (u - 1) * {days} + v;\nint ans = (b - a + {year}) % {year};" + ("" if today == 0 else f"\nif (ans == 0) ans = {year};"),
        ),
        wrong_python=(f"ans = abs((u - p) * {days} + v - q)", f"ans = ((u - p) * {days} + v - q) % {year}{'' if fix else f' or {year}'}"),
        wrong_cpp=(f"int ans = ((u - p) * {days} + v - q) % {year};",),
        draw=lambda r, size: (lambda p, q: {"p": p, "q": q, **r.choice(({"u": p, "v": q}, {"u": p, "v": r.randint(1, days)}, {"u": r.randint(1, months), "v": r.randint(1, days)}))})(r.randint(1, months), r.randint(1, days)),
    )


@family(900, "implementation", "math")
def beginner_piece_route(rng: random.Random) -> Task:
    """Moves of a chess piece between two squares given by name."""
    piece = rng.choice(("king", "rook", "bishop"))
    cells = tuple(f"{c}{r}" for c in "abcdefgh" for r in range(1, 9))
    how = {
        "king": "moves to any of the up to eight squares that share a side or a corner with its square",
        "rook": "moves any number of squares along its row or its column",
        "bishop": "moves any number of squares along a diagonal",
    }[piece]
    fail = " If it cannot get there at all, print $-1$." if piece == "bishop" else ""
    pos = "dx = abs(ord(a[0]) - ord(b[0]))\ndy = abs(int(a[1]) - int(b[1]))\n"
    cpos = "int dx = abs(a[0] - b[0]), dy = abs(a[1] - b[1]);\n"
    python, cpp, wrong, cwrong = {
        "king": (
            (pos + "ans = max(dx, dy)", "x, y = 'abcdefgh'.index(a[0]), int(a[1])\nu, v = 'abcdefgh'.index(b[0]), int(b[1])\nans = 0\nwhile (x, y) != (u, v):\n    x += (u > x) - (u < x)\n    y += (v > y) - (v < y)\n    ans += 1", "ans = max(abs(ord(x) - ord(y)) for x, y in zip(a, b))"),
            (cpos + "int ans = max(dx, dy);", cpos + "int ans = 0;\nwhile (dx > 0 || dy > 0) {\n    dx--;\n    dy--;\n    ans++;\n}"),
            (pos + "ans = dx + dy",),
            (cpos + "int ans = min(dx, dy);",),
        ),
        "rook": (
            ("ans = (a[0] != b[0]) + (a[1] != b[1])", "if a == b:\n    ans = 0\nelif a[0] == b[0] or a[1] == b[1]:\n    ans = 1\nelse:\n    ans = 2", "ans = sum(x != y for x, y in zip(a, b))"),
            ("int ans = (a[0] != b[0]) + (a[1] != b[1]);", "int ans = 2;\nif (a[0] == b[0]) ans--;\nif (a[1] == b[1]) ans--;"),
            ("ans = 1 if a[0] == b[0] or a[1] == b[1] else 2", pos + "ans = dx + dy"),
            ("int ans = a == b ? 0 : 2;",),
        ),
        "bishop": (
            (pos + "if a == b:\n    ans = 0\nelif dx == dy:\n    ans = 1\nelif (dx + dy) % 2 == 0:\n    ans = 2\nelse:\n    ans = -1", pos + "ans = -1 if (dx + dy) % 2 else (dx > 0 or dy > 0) + (dx != dy)", "x, y = ord(a[0]) - 96, int(a[1])\nu, v = ord(b[0]) - 96, int(b[1])\nif (x + y + u + v) % 2 == 1:\n    ans = -1\nelif x == u and y == v:\n    ans = 0\nelif x + y == u + v or x - y == u - v:\n    ans = 1\nelse:\n    ans = 2"),
            (cpos + "int ans;\nif ((dx + dy) % 2) ans = -1;\nelse if (a == b) ans = 0;\nelse ans = dx == dy ? 1 : 2;", "int ans = 2;\nif (a == b) ans = 0;\nelse if ((a[0] + a[1] + b[0] + b[1]) % 2 != 0) ans = -1;\nelse if (a[0] + a[1] == b[0] + b[1] || a[0] - a[1] == b[0] - b[1]) ans = 1;"),
            (pos + "ans = 0 if a == b else 1 if dx == dy else 2", pos + "ans = 1 if dx == dy else 2 if (dx + dy) % 2 == 0 else -1"),
            ("int ans = -1;\nif (a == b) ans = 0;\nelse if (a[0] + a[1] == b[0] + b[1]) ans = 1;\nelse if ((a[0] + a[1] + b[0] + b[1]) % 2 == 0) ans = 2;",),
        ),
    }[piece]

    def draw(r: random.Random, size: int) -> dict:
        a = r.choice(cells)
        k = r.randint(-3, 3)
        b = r.choice((r.choice(cells), r.choice(cells), a, a[0] + str(r.randint(1, 8)), r.choice("abcdefgh") + a[1], chr(ord(a[0]) + k) + str(int(a[1]) + k), chr(ord(a[0]) - k) + str(int(a[1]) + k)))
        return {"a": a, "b": b if b in cells else r.choice(cells)}

    spell = "A square is named by a letter from 'a' to 'h' (its column) and a digit from '1' to '8' (its row)"
    return Task(
        reads=((Word("a", 2, 2, "abcdefgh12345678", "the first square"), Word("b", 2, 2, "abcdefgh12345678", "the second square")),)
        if rng.random() < 0.5
        else (Word("a", 2, 2, "abcdefgh12345678", "the first square"), Word("b", 2, 2, "abcdefgh12345678", "the second square")),
        stories=(
            f"A {piece} stands on square $a$ of an empty chessboard. {spell}. In a move, a {piece} {how}. What is the minimum number of moves that take it to square $b$? If it is there already, no move is needed.{fail}",
            f"{{hero}} is learning chess and practises with a single {piece} on an otherwise empty board of $8 \\times 8$ squares. It {how}. {spell}. Today's exercise: go from $a$ to $b$ in as few moves as possible. How many moves does {{hero}} need?{fail}",
            f"The king's palace has $64$ rooms, arranged like the squares of a chessboard and named as there: {spell[0].lower() + spell[1:].replace('square', 'room')}. The guard is in room $a$ and is called to room $b$. In a minute he walks as a chess {piece} {how.replace('moves', 'does, that is,')}. How many minutes does he need at least?{fail.replace('it cannot', 'he cannot')}".replace("does, that is, to", "does: to").replace("does, that is, any", "does: any").replace("squares", "rooms").replace("the rooms of a chessboard", "the squares of a chessboard").replace("its square.", "his own one."),
        ),
        asks=("the minimum number of moves" + (", or $-1$" if fail else ""),),
        output="int",
        python=python,
        cpp=cpp,
        wrong_python=wrong,
        wrong_cpp=cwrong,
        draw=draw,
    )


@family(800, "implementation", "math")
def beginner_hare_tortoise(rng: random.Random) -> Task:
    """A race of two who rest after every k metres."""
    high = rng.choice((100, 1000, 10**6))
    a, b = rng.choice((("Hare", "Tortoise"), ("Ann", "Ben"), ("Red", "Blue")))
    tie = rng.choice(("Draw", "Tie"))
    names = f'"{a}" if x < y else "{b}" if y < x else "{tie}"'
    chain = f'string ans = "{tie}";\nif (x < y) ans = "{a}";\nif (x > y) ans = "{b}";'
    return Task(
        reads=(Int("n", 1, high, "the distance"), (Int("p", 1, 1000, f"the pace of {a}"), Int("k", 1, high, "the metres between rests"), Int("r", 0, 1000, "the length of a rest")), Int("q", 1, 1000, f"the pace of {b}")),
        stories=(
            f"{a} and {b} run a race of $n$ metres. {a} needs $p$ seconds for a metre, but after each $k$ metres has a rest of $r$ seconds (no rest at the finish: who has run $n$ metres is done). {b} never rests and needs $q$ seconds for a metre. Who comes first? If they arrive at the same time, it is a {tie.lower()}.",
            f"Two [machines|workers] called {a} and {b} must produce $n$ pieces each and start together. {a} makes a piece in $p$ minutes; after every $k$ pieces, unless the work is completed, there is a pause of $r$ minutes. {b} makes a piece in $q$ minutes without pauses. Print who finishes earlier, or {tie} if nobody does.",
            f"In {{place}} two [typists|painters] compete. Both have $n$ [pages|walls] to do. {a} takes $p$ minutes for one and drinks tea for $r$ minutes whenever another $k$ of them are done and at least one is left. {b} takes $q$ minutes for one and drinks no tea. Whose total time is less? Equal times mean a {tie.lower()}.",
        ),
        asks=(f"{a}, {b} or {tie}",),
        output="str",
        python=(
            f"x = n * p + (n - 1) // k * r\ny = n * q\nans = {names}",
            f"rests = n // k\nif n % k == 0:\n    rests -= 1\nx, y = n * p + rests * r, n * q\nif x == y:\n    ans = \"{tie}\"\nelif x < y:\n    ans = \"{a}\"\nelse:\n    ans = \"{b}\"",
            f"x = 0\nleft = n\nif left > k:\n    full = (left - 1) // k\n    x += full * (k * p + r)\n    left -= full * k\nx += left * p\ny = n * q\nans = {names}",
        ),
        cpp=(
            f"long long x = 1LL * n * p + 1LL * ((n - 1) / k) * r, y = 1LL * n * q;\n{chain}",
            f"long long rests = n / k;\nif (n % k == 0) rests--;\nlong long d = 1LL * n * p + rests * r - 1LL * n * q;\nstring ans = d < 0 ? \"{a}\" : d > 0 ? \"{b}\" : \"{tie}\";",
        ),
        wrong_python=(f"x = n * p + n // k * r\ny = n * q\nans = {names}", f"x = n * p + (n - 1) // k * r\ny = n * q\nans = \"{a}\" if x <= y else \"{b}\""),
        wrong_cpp=(f"long long x = 1LL * n * p + 1LL * (n / k) * r, y = 1LL * n * q;\n{chain}",),
        draw=lambda r, size: _race(r, min(high, (6, 20, 1000, high)[size])),
    )


def _race(r: random.Random, top: int) -> dict:
    k = r.randint(1, min(top, 5))
    n = r.choice((r.randint(1, top), min(top, k * r.randint(1, 4))))
    p, q, rest = r.randint(1, 20), r.randint(1, 20), r.randint(0, 20)
    kind = r.random()
    stops = (n - 1) // k
    if kind < 0.4:
        p, rest = r.randint(1, 9), k * r.randint(0, 9)
        x = n * p + stops * rest
        q = min(1000, max(1, x // n + r.choice((0, 0, 1))))
    elif kind < 0.7:
        q = p + r.randint(1, 3)
        rest = n * (q - p) // stops if stops and n * (q - p) % stops == 0 and n * (q - p) // stops <= 1000 else rest
    return {"n": n, "p": p, "k": k, "r": rest, "q": q}
