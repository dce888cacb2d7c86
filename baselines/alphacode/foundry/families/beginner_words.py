"""First problems of a round: one or two strings with a story (passwords, seats, walks, contests)."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Task, Word, family

PAIRS = (("YES", "NO"), ("Yes", "No"), ("YES", "NO"))


@family(900, "implementation", "strings", "greedy")
def beginner_password(rng: random.Random) -> Task:
    """How many characters must be added to make a password strong."""
    least = rng.choice((5, 6, 8, 10))
    kinds = rng.choice(("lud", "ld", "lu"))
    names = {"l": "a lowercase letter", "u": "an uppercase letter", "d": "a digit"}
    listed = [names[c] for c in kinds]
    said = ", at least one of them is ".join(listed[:1]) + "".join(f", at least one is {x}" for x in listed[1:-1]) + f" and at least one is {listed[-1]}"
    pools = {"l": "abcdefghijklmnopqrstuvwxyz", "u": "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "d": "0123456789"}
    alphabet = pools["l"] + pools["u"] + pools["d"]
    test = {"l": "islower", "u": "isupper", "d": "isdigit"}
    tests = [test[c] for c in kinds]

    def draw(r: random.Random, size: int) -> dict:
        pool = r.choice((pools["l"], pools["u"], pools["d"], pools["l"] + pools["d"], pools["l"] + pools["u"], alphabet))
        return {"s": "".join(r.choice(pool) for _ in range(r.randint(1, (3, 8, 12, 20)[size])))}

    return Task(
        reads=(Word("s", 1, rng.choice((20, 50, 100)), alphabet, "the chosen password"),),
        stories=(
            f"The site of {{place}} accepts only strong passwords. A password is strong if it has at least {least} characters, at least one of them is {said}. {{hero}} has chosen the password $s$, which may be weak, and can append any [letters or digits|characters] to its end. What is the least number of characters to append so that the password becomes strong?",
            f"A string of letters and digits is called *safe* if its length is not less than ${least}$, at least one of its characters is {said}. Given a string $s$, find the minimum number of characters (letters or digits) that must be inserted into it, anywhere, to get a safe string.",
            f"{{friend}} [invents|makes up] names for wizards. By an old law, in a wizard's name there are {least} signs or more; among them at least one is {said}. {{friend}} already likes the name $s$ and does not want to remove anything, but agrees to add signs. How many must be added at least so that the law is [obeyed|fulfilled]?",
        ),
        asks=("the minimum number of characters to add", "the least number of added characters"),
        output="int",
        python=(
            "missing = 0\n" + "".join(f"if not any(c.{x}() for c in s):\n    missing += 1\n" for x in tests) + f"ans = max(missing, {least} - len(s))",
            f"ans = max({least} - len(s), " + " + ".join(f"all(not c.{x}() for c in s)" for x in tests) + ")",
            f"have = set()\nfor c in s:\n    if c.isdigit():\n        have.add('d')\n    elif c.islower():\n        have.add('l')\n    else:\n        have.add('u')\nmissing = len(set({kinds!r}) - have)\nans = missing\nif len(s) + missing < {least}:\n    ans = {least} - len(s)",
        ),
        cpp=(
            "int l = 1, u = 1, d = 1;\nfor (char c : s) {\n    if (islower(c)) l = 0;\n    else if (isupper(c)) u = 0;\n    else d = 0;\n}\n" + f"int ans = max({' + '.join(kinds)}, {least} - (int)s.size());",
            "int missing = 0;\n" + "".join(f"if (!any_of(s.begin(), s.end(), ::{x})) missing++;\n" for x in tests) + f"int ans = missing;\nwhile ((int)s.size() + ans < {least}) ans++;",
        ),
        wrong_python=(
            f"ans = max(0, {least} - len(s)) + " + " + ".join(f"all(not c.{x}() for c in s)" for x in tests),
            f"ans = max(0, {least} - len(s))",
        ),
        wrong_cpp=("int missing = 0;\n" + "".join(f"if (!any_of(s.begin(), s.end(), ::{x})) missing++;\n" for x in tests) + "int ans = missing;",),
        draw=draw,
    )


@family(800, "implementation", "strings")
def beginner_lock_wheels(rng: random.Random) -> Task:
    """Turns of a combination lock, in both directions or in one only."""
    one_way = rng.random() < 0.4
    high = rng.choice((10, 100, 1000))
    letters = rng.random() < 0.35
    m = 26 if letters else 10
    alphabet = "abcdefghijklmnopqrstuvwxyz" if letters else "0123456789"
    rule = (
        f"turns it to the next {'letter' if letters else 'digit'} (after {'z comes a' if letters else '9 comes 0'}); wheels cannot be turned back"
        if one_way
        else f"turns it to the next or to the previous {'letter' if letters else 'digit'} ({'a and z' if letters else '9 and 0'} are neighbours too)"
    )
    word = "letters" if letters else "digits"
    diff = "ord(y) - ord(x)" if letters else "int(y) - int(x)"
    step = f"({diff}) % {m}" if one_way else f"min(({diff}) % {m}, -({diff}) % {m})"
    absd = f"abs(ord(s[i]) - ord(q[i]))" if letters else "abs(int(s[i]) - int(q[i]))"
    return Task(
        reads=(Int("n", 1, high, f"the number of {word}"), Word("s", "n", "n", alphabet, "what is shown now"), Word("q", "n", "n", alphabet, "what should be shown")),
        stories=(
            f"{{hero}}'s [suitcase|safe|bicycle] has a lock with $n$ wheels, on each of which the {m} {word} are written in a circle in the usual order. A move takes one wheel and {rule}. Now the wheels show the string $s$; the lock opens at $q$. Find the minimum number of moves to open it.",
            f"Two strings $s$ and $q$ of $n$ {word} are given. One operation chooses a position of $s$ and, as on a counter, {rule.replace('wheels cannot be turned back', 'there is no opposite operation')}. How many operations are needed at least to make $s$ equal to $q$?",
            f"The [departure board|scoreboard] in {{place}} has $n$ old mechanical displays. A press of the button below a display {rule.replace('turns it', 'moves it').replace('wheels', 'displays')}. {{friend}} must change the text from $s$ to $q$. What is the smallest number of presses?",
        ),
        asks=("the minimum number of moves", "the least possible number"),
        output="int",
        python=(
            f"ans = 0\nfor x, y in zip(s, q):\n    ans += {step}",
            f"ans = sum({step} for x, y in zip(s, q))",
            "ans = 0\nfor i in range(n):\n"
            + (f"    while s[i] != q[i]:\n        c = chr((ord(s[i]) - {ord(alphabet[0])} + 1) % {m} + {ord(alphabet[0])})\n        s = s[:i] + c + s[i + 1:]\n        ans += 1" if one_way else f"    d = {absd}\n    ans += d if d <= {m // 2} else {m} - d"),
        ),
        cpp=(
            f"int ans = 0;\nfor (int i = 0; i < n; i++) {{\n    int d = (q[i] - s[i] + {m}) % {m};\n    ans += {'d' if one_way else f'min(d, {m} - d)'};\n}}",
            "int ans = 0;\nfor (int i = 0; i < n; i++) {\n" + (f"    int d = q[i] - s[i];\n    if (d < 0) d += {m};\n    ans += d;\n}}" if one_way else f"    int d = abs(s[i] - q[i]);\n    if (d > {m} - d) d = {m} - d;\n    ans += d;\n}}"),
        ),
        wrong_python=(f"ans = sum({absd} for i in range(n))", "ans = sum(x != y for x, y in zip(s, q))"),
        wrong_cpp=(f"int ans = 0;\nfor (int i = 0; i < n; i++) ans += abs(s[i] - q[i]) % {m};",),
        draw=lambda r, size: (lambda n: {"n": n, "s": "".join(r.choice(alphabet) for _ in range(n)), "q": "".join(r.choice(alphabet) for _ in range(n))})(r.randint(1, min(high, (4, 8, 25, 80)[size]))),
    )


@family(800, "implementation", "strings")
def beginner_hand_game(rng: random.Random) -> Task:
    """Rounds of a cyclic hand game; who wins more, or at which round it is decided."""
    letters, rules = rng.choice((
        ("RPS", "rock (R) beats scissors (S), scissors beat paper (P) and paper beats rock"),
        ("FWG", "fire (F) burns grass (G), grass drinks water (W) and water quenches fire; the first of each pair beats the second"),
        ("CMD", "a cat (C) beats a mouse (M), a mouse beats a dog (D), a dog beats a cat"),
    ))  # fmt: skip
    wins = {"RPS": ("RS", "SP", "PR"), "FWG": ("FG", "GW", "WF"), "CMD": ("CM", "MD", "DC")}[letters]
    lead = rng.choice((1, 1, 2))
    hero, friend = rng.choice((("First", "Second"), ("Ann", "Ben"), ("Red", "Blue"), ("X", "Y")))
    tie = rng.choice(("Tie", "Draw"))
    margin = "more rounds than the other" if lead == 1 else "at least two rounds more than the other"
    listed = ", ".join(f'"{w}"' for w in wins)
    cond = "d > 0" if lead == 1 else "d >= 2"
    ncond = "d < 0" if lead == 1 else "d <= -2"
    chain = f'if {cond}:\n    ans = "{hero}"\nelif {ncond}:\n    ans = "{friend}"\nelse:\n    ans = "{tie}"'
    cchain = f'string ans = "{tie}";\nif ({cond}) ans = "{hero}";\nelse if ({ncond}) ans = "{friend}";'
    return Task(
        reads=(Int("n", 1, rng.choice((20, 100, 1000)), "the number of rounds"), Word("a", "n", "n", letters, f"the choices of {hero}"), Word("b", "n", "n", letters, f"the choices of {friend}")),
        stories=(
            f"Two players, called {hero} and {friend}, [play|have played] $n$ rounds of a game in which both show a sign at the same time: {rules}. Equal signs mean that nobody wins the round. In round $i$ {hero} showed $a_i$ and {friend} showed $b_i$. A player wins the match by winning {margin}. Otherwise it is a {tie.lower()}. What was the result?",
            f"Strings $a$ and $b$ have length $n$. At each position the letters are compared by the following rule: {rules}. The owner of $a$ is {hero}, the owner of $b$ is {friend}; at each position the one with the beating letter gets a point, equal letters give none. Print the name of the one who won {margin}, or {tie} if there is no such player.".replace("won " + margin, "has " + margin.replace("rounds", "points").replace("points more", "points more")),
            f"At [the festival|a tournament] of {{place}} {hero} and {friend} meet in a duel of $n$ [turns|bouts]. For each turn, both have written down a letter in advance, and {rules}; with the same letter nothing happens. The jury names a champion only if one of them has won {margin.replace('rounds', 'turns')}; else the jury says {tie}. Find out what the jury says.",
        ),
        asks=(f"{hero}, {friend} or {tie}",),
        output="str",
        python=(
            f"d = 0\nfor x, y in zip(a, b):\n    if x + y in ({listed}):\n        d += 1\n    elif x != y:\n        d -= 1\n{chain}",
            f"wins = [{listed}]\nu = sum(a[i] + b[i] in wins for i in range(n))\nv = sum(b[i] + a[i] in wins for i in range(n))\nd = u - v\n{chain}",
            "beats = {" + ", ".join(f"'{w[0]}': '{w[1]}'" for w in wins) + f"}}\nu = len([i for i in range(n) if beats[a[i]] == b[i]])\nv = len([i for i in range(n) if beats[b[i]] == a[i]])\nans = '{tie}'\nif u - v >= {lead}:\n    ans = '{hero}'\nif v - u >= {lead}:\n    ans = '{friend}'",
        ),
        cpp=(
            "int d = 0;\nfor (int i = 0; i < n; i++) {\n    if (a[i] == b[i]) continue;\n    if (" + " || ".join(f"(a[i] == '{w[0]}' && b[i] == '{w[1]}')" for w in wins) + f") d++;\n    else d--;\n}}\n{cchain}",
            "map<char, char> beats = {" + ", ".join(f"{{'{w[0]}', '{w[1]}'}}" for w in wins) + f"}};\nint d = 0;\nfor (int i = 0; i < n; i++) d += (beats[a[i]] == b[i]) - (beats[b[i]] == a[i]);\n{cchain}",
        ),
        wrong_python=(
            f"d = 0\nfor x, y in zip(a, b):\n    if x + y in ({listed}):\n        d += 1\n    else:\n        d -= 1\n{chain}",
            f"d = 0\nfor x, y in zip(a, b):\n    if x > y:\n        d += 1\n    elif x < y:\n        d -= 1\n{chain}",
        ),
        wrong_cpp=("int d = 0;\nfor (int i = 0; i < n; i++) {\n    if (a[i] > b[i]) d++;\n    if (a[i] < b[i]) d--;\n}\n" + cchain,),
    )


@family(900, "greedy", "strings")
def beginner_free_seats(rng: random.Random) -> Task:
    """How many more can sit so that no two are too near."""
    gap = rng.choice((1, 1, 2))
    free = rng.choice((".", "_", "0"))
    taken = "1" if free == "0" else rng.choice(("#", "X"))
    near = "no two people sit on neighbouring seats" if gap == 1 else "between any two people there are at least two empty seats"
    zone = "s[max(0, i - {g}):i + {h}]".format(g=gap, h=gap + 1)

    def draw(r: random.Random, size: int) -> dict:
        n = r.randint(1, (5, 9, 25, 80)[size])
        s, i = [free] * n, r.randint(0, n)
        while i < n:
            s[i] = taken
            i += gap + 1 + r.randint(0, r.choice((2, 5, 9)))
        return {"n": n, "s": "".join(s)}

    return Task(
        reads=(Int("n", 1, rng.choice((100, 10**5)), "the number of seats"), Word("s", "n", "n", free + taken, f"the row, where '{taken}' is an occupied seat and '{free}' an empty one")),
        stories=(
            f"In a row of a cinema there are $n$ seats; some of them are occupied. It is known that {near}, and this rule [must hold|has to be kept] later too. {{hero}} wants to bring as many friends as possible into this row; those who sit already do not move. How many more people can [sit down|be seated] at most?",
            f"A string $s$ of length $n$ consists of the characters '{free}' and '{taken}', and any two characters '{taken}' are at distance at least ${gap + 1}$ from each other. You may replace some '{free}' by '{taken}' so that this remains true. What is the maximum number of replacements?",
            f"[Trees|Lamps|Bushes] grow along an alley in {{place}} with $n$ numbered places. The places are described by a string $s$; '{taken}' means that the place is used, '{free}' that it is not. Two used places whose numbers differ by at most {gap} are forbidden, and at present there are none. {{hero}} may use further places without breaking the rule. Find the largest number of new ones.",
        ),
        asks=("the maximum number of new ones", "the largest possible number"),
        output="int",
        python=(
            f"s = list(s)\nans = 0\nfor i in range(n):\n    if '{taken}' not in {zone}:\n        s[i] = '{taken}'\n        ans += 1",
            f"p = [-{gap + 1}] + [i for i in range(n) if s[i] == '{taken}'] + [n + {gap}]\nans = sum((p[i + 1] - p[i] - 1 - {gap}) // {gap + 1} for i in range(len(p) - 1))",
            f"w = ('{free}' * {gap} + s + '{free}' * {gap}).split('{taken}')\nans = sum(max(0, (len(x) - {gap}) // {gap + 1}) for x in w)",
        ),
        cpp=(
            f"int ans = 0, last = -100;\nfor (int i = 0; i < n; i++) {{\n    if (s[i] == '{taken}') last = i;\n    else {{\n        bool ok = i - last > {gap};\n        for (int j = i; j <= i + {gap} && j < n; j++) if (s[j] == '{taken}') ok = false;\n        if (ok) {{\n            ans++;\n            last = i;\n        }}\n    }}\n}}",
            f"int ans = 0, prev = -{gap + 1};\nfor (int i = 0; i < n; i++) {{\n    if (s[i] == '{taken}') {{\n        ans += (i - prev - {gap + 1}) / {gap + 1};\n        prev = i;\n    }}\n}}\nans += (n + {gap} - prev - {gap + 1}) / {gap + 1};",
        ),
        wrong_python=(
            f"p = [i for i in range(n) if s[i] == '{taken}']\nans = sum((p[i + 1] - p[i] - 1 - {gap}) // {gap + 1} for i in range(len(p) - 1))",
            f"ans = (n + {gap}) // {gap + 1} - s.count('{taken}')",
        ),
        wrong_cpp=(f"int ans = 0;\nfor (int i = 0; i < n; i++) {{\n    if (s[i] != '{taken}' && (i == 0 || s[i - 1] != '{taken}')) {{\n        ans++;\n        s[i] = '{taken}';\n    }}\n}}",),
        draw=draw,
    )


@family(800, "implementation", "strings")
def beginner_corridor_walk(rng: random.Random) -> Task:
    """Where a walker between two walls stops, or how often it hits a wall."""
    bumps = rng.random() < 0.4
    left, right = rng.choice((("L", "R"), ("-", "+"), ("W", "E"), ("<", ">")))
    high = rng.choice((10, 100, 10**5))
    end = "How many commands were ignored?" if bumps else "In which cell does the robot end?"

    def draw(r: random.Random, size: int) -> dict:
        n = r.randint(2, min(high, (3, 5, 8, 20)[size]))
        k = r.randint(1, (5, 10, 25, 80)[size])
        bias = r.choice((0.2, 0.5, 0.5, 0.8))
        return {"n": n, "p": r.randint(1, n), "s": "".join(left if r.random() < bias else right for _ in range(k))}

    return Task(
        reads=((Int("n", 2, high, "the number of cells"), Int("p", 1, "n", "the starting cell")), Word("s", 1, rng.choice((100, 10**5)), left + right, "the commands")),
        stories=(
            f"A robot stands in cell $p$ of a corridor whose cells are numbered from $1$ to $n$ from left to right. It executes the commands of a string $s$ one after another: '{left}' moves it one cell to the left, '{right}' one cell to the right. If the robot would leave the corridor, the command is ignored. {end}",
            f"A variable $p$ with $1 \\le p \\le n$ is changed by the characters of a string $s$: '{left}' replaces $p$ by $\\max(1, p - 1)$ and '{right}' by $\\min(n, p + 1)$. " + ("For how many characters does $p$ keep its value?" if bumps else "Find the value of $p$ at the end."),
            f"{{hero}} turns the volume wheel of an old radio. The volume is an integer from $1$ to $n$ and equals $p$ now. Every '{right}' in the string $s$ is a click up, every '{left}' a click down, but at the loudest level a click up does nothing, and at level $1$ a click down does nothing. " + ("How many clicks did nothing?" if bumps else "What will the volume be after all clicks?"),
        ),
        asks=("the number of steps without effect",) if bumps else ("the final position or value", "the value of $p$ in the end"),
        output="int",
        python=(
            (f"ans = 0\nfor c in s:\n    if c == '{left}':\n        if p > 1:\n            p -= 1\n        else:\n            ans += 1\n    else:\n        if p < n:\n            p += 1\n        else:\n            ans += 1", f"ans = 0\nfor c in s:\n    x = p + (1 if c == '{right}' else -1)\n    if x < 1 or x > n:\n        ans += 1\n    else:\n        p = x")
            if bumps
            else (f"for c in s:\n    if c == '{left}':\n        p = max(1, p - 1)\n    else:\n        p = min(n, p + 1)\nans = p", f"ans = p\nfor c in s:\n    if c == '{left}' and ans > 1:\n        ans -= 1\n    elif c == '{right}' and ans < n:\n        ans += 1")
        ),
        cpp=(
            f"int {'ans = 0' if bumps else 'ans'};\nfor (char c : s) {{\n    int x = c == '{left}' ? p - 1 : p + 1;\n    if (1 <= x && x <= n) p = x;\n{'    else ans++;' if bumps else ''}\n}}\n{'' if bumps else 'ans = p;'}".replace("\n\n", "\n").rstrip(),
            f"int ans = {'0' if bumps else 'p'};\nfor (size_t i = 0; i < s.size(); i++) {{\n" + (f"    if (s[i] == '{left}' && p == 1) ans++;\n    else if (s[i] == '{right}' && p == n) ans++;\n    else p += s[i] == '{right}' ? 1 : -1;\n}}" if bumps else f"    if (s[i] == '{left}') ans = max(ans - 1, 1);\n    else ans = min(ans + 1, n);\n}}"),
        ),
        wrong_python=((f"d = p + s.count('{right}') - s.count('{left}')\nans = max(0, d - n, 1 - d)",) if bumps else (f"d = p + s.count('{right}') - s.count('{left}')\nans = min(n, max(1, d))",)),
        wrong_cpp=(f"int ans = {'0' if bumps else 'p'};\nfor (char c : s) {{\n" + (f"    p += c == '{left}' ? -1 : 1;\n    if (p < 1 || p > n) ans++;\n}}" if bumps else f"    ans += c == '{left}' ? -1 : 1;\n}}\nif (ans < 1) ans = 1;\nif (ans > n) ans = n;"),),
        draw=draw,
    )


@family(900, "strings", "two pointers")
def beginner_sticky_keys(rng: random.Random) -> Task:
    """Whether a text came from a word by keys that may repeat."""
    few = rng.choice(("abc", "abcdefghijklmnopqrstuvwxyz", "ab"))

    def draw(r: random.Random, size: int) -> dict:
        pool = few[: r.choice((2, 3, 3))]
        a = "".join(r.choice(pool) for _ in range(r.randint(1, (4, 6, 14, 40)[size])))
        b = "".join(c * r.choice((1, 1, 2, 3)) for c in a)
        if r.random() < 0.35:
            b = "".join(a[i] * r.randint(1, 3) for i in range(len(a)) if i == 0 or a[i] != a[i - 1])
        elif r.random() < 0.75:
            i = r.randrange(len(b))
            c = r.choice(pool)
            b = r.choice((b[:i] + b[i + 1 :], b[:i] + c + b[i:], b + c, c + b, b[::-1], "".join(r.sample(b, len(b))))) or b
        return {"a": a, "b": b}

    return Task(
        reads=(Word("a", 1, rng.choice((50, 10**5)), few, "the word"), Word("b", 1, rng.choice((100, 2 * 10**5)), few, "the text")),
        stories=(
            "The keyboard of {hero} is [old|dirty|broken]: when a key is pressed once, its letter appears on the screen one or more times. {hero} typed a word $a$ correctly, pressing one key for each letter in turn. Can the text on the screen be exactly $b$?",
            "From a string $a$ a new one is made by replacing every character $c$ with one or more copies of $c$, where the number of copies may be different for each position. [Determine|Check] whether the string $b$ can be obtained in this way.",
            "In {place}, singers like to hold a letter of a song for a while, so it is written down several times in a row, but no letter is ever left out or changed. The first string $a$ is the original text, the second one, $b$, is what {friend} has written down during a concert. Is it possible that it was the same song?",
        ),
        asks=("$b$ can be obtained from $a$", "$a$ can turn into $b$"),
        output="yesno",
        python=(
            "from itertools import groupby\n---\nu = [(c, len(list(g))) for c, g in groupby(a)]\nv = [(c, len(list(g))) for c, g in groupby(b)]\nans = len(u) == len(v) and all(x[0] == y[0] and x[1] <= y[1] for x, y in zip(u, v))",
            "i = 0\nans = True\nfor c in b:\n    if i < len(a) and a[i] == c:\n        i += 1\n    elif i == 0 or a[i - 1] != c:\n        ans = False\n        break\nif i < len(a):\n    ans = False",
            "import re\n---\nans = re.fullmatch(''.join(m.group(0) + '+' for m in re.finditer(r'(.)\\1*', a)), b) is not None",
        ),
        cpp=(
            "size_t i = 0;\nbool ans = true;\nfor (char c : b) {\n    if (i < a.size() && a[i] == c) i++;\n    else if (i == 0 || a[i - 1] != c) ans = false;\n}\nif (i < a.size()) ans = false;",
            "size_t i = 0, j = 0;\nbool ans = true;\nwhile (ans && (i < a.size() || j < b.size())) {\n    if (i == a.size() || j == b.size() || a[i] != b[j]) {\n        ans = false;\n        break;\n    }\n    char c = a[i];\n    int x = 0, y = 0;\n    while (i < a.size() && a[i] == c) i++, x++;\n    while (j < b.size() && b[j] == c) j++, y++;\n    if (y < x) ans = false;\n}",
        ),
        wrong_python=(
            "ans = all(a.count(c) <= b.count(c) for c in a) and set(a) == set(b)",
            "from itertools import groupby\n---\nans = [c for c, _ in groupby(a)] == [c for c, _ in groupby(b)]",
        ),
        wrong_cpp=("size_t i = 0;\nfor (char c : b) if (i < a.size() && a[i] == c) i++;\nbool ans = i == a.size();",),
        draw=draw,
        yes=rng.choice(PAIRS),
    )


@family(800, "strings", "implementation")
def beginner_letter_tiles(rng: random.Random) -> Task:
    """How many copies of a fixed word can be laid with given letters."""
    word = rng.choice(("balloon", "star", "hello", "lesson", "pepper", "moon", "tree", "banana", "cat"))
    need = {c: word.count(c) for c in dict.fromkeys(word)}
    pairs = ", ".join(f"'{c}': {k}" for c, k in need.items())

    def draw(r: random.Random, size: int) -> dict:
        n = r.randint(1, 3)
        out = list(word * n) + [r.choice(word + "xyz") for _ in range(r.randint(0, (3, 8, 25, 60)[size]))]
        r.shuffle(out)
        return {"s": "".join(out[: max(1, len(out) - r.choice((0, 0, 1, 3)))])}

    return Task(
        reads=(Word("s", 1, rng.choice((100, 1000, 10**5)), says="the letters at hand"),),
        stories=(
            f"{{hero}} has a bag of letter tiles; the letters on them form the string $s$. To decorate {{place}}, {{hero}} wants to lay the word \"{word}\" as many times as possible. Each tile can be used only once, and the order of the tiles in the bag does not matter. How many times can the word be laid?",
            f"Find the greatest $k$ such that the letters of the string \"{word}\" repeated $k$ times can all be taken from the string $s$, where each character of $s$ is taken at most once and the order is of no importance.",
            f"A printer sells badges with the word \"{word}\". For one badge the letters of the word are needed, each as often as it occurs in the word. The stock of letters is written as a string $s$, in no particular order. What is the largest number of badges that can be made of the stock?",
        ),
        asks=("the largest number of copies", "the maximum possible number of words"),
        output="int",
        python=(
            f"need = {{{pairs}}}\nans = min(s.count(c) // need[c] for c in need)",
            f"from collections import Counter\n---\nhave = Counter(s)\nans = len(s)\nfor c, k in Counter('{word}').items():\n    ans = min(ans, have[c] // k)",
            f"ans = min({', '.join(f's.count({c!r}) // {k}' if k > 1 else f's.count({c!r})' for c, k in need.items())})",
        ),
        cpp=(
            f"string w = \"{word}\";\nmap<char, int> have, need;\nfor (char c : s) have[c]++;\nfor (char c : w) need[c]++;\nint ans = s.size();\nfor (auto p : need) ans = min(ans, have[p.first] / p.second);",
            f"vector<int> cnt(26);\nfor (char c : s) cnt[c - 'a']++;\nint ans = 0;\nwhile (true) {{\n    bool ok = true;\n    for (char c : string(\"{word}\")) if (--cnt[c - 'a'] < 0) ok = false;\n    if (!ok) break;\n    ans++;\n}}",
        ),
        wrong_python=(f"ans = s.count('{word}')", *((f"ans = min(s.count(c) for c in '{word}')",) if max(need.values()) > 1 else ())),
        wrong_cpp=(f"int total = 0;\nfor (char c : s) if (string(\"{word}\").find(c) != string::npos) total++;\nint ans = total / {len(word)};",),
        draw=draw,
    )
