"""Moving array elements around: rotations, reversals, partitions, merges, permutations."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Table, Task, Values, family

NS = (100, 1000, 10**5, 2 * 10**5)


@family(800, "implementation")
def arrays_rotate(rng: random.Random) -> Task:
    """Cyclic shift by a possibly huge k."""
    left = rng.random() < 0.5
    side, edge, other = ("left", "first", "last") if left else ("right", "last", "first")
    big = rng.choice((10**9, 10**18, 1000))
    shift = "k % n" if left else "-k % n"
    return Task(
        reads=((Int("n", 1, rng.choice(NS)), Int("k", 0, big)), Ints("a", "n", 1, rng.choice((1000, 10**9)))),
        stories=(
            f"The cyclic shift of an array to the {side} by one moves its {edge} element to the {'end' if left else 'front'}, while all others move one position to the {side}. Print the array $a_1, \\dots, a_n$ after $k$ such shifts.",
            f"$n$ {{things}} with numbers $a_1, \\dots, a_n$ lie in a row. {{hero}} takes the {edge} one and puts it {'behind the last' if left else 'in front of the first'} one, and does so $k$ times in all. What does the row look like [then|in the end]?",
            f"At a round table in {{place}} there are $n$ seats, numbered from $1$ to $n$, and on seat $i$ there sits a guest of age $a_i$. Every minute each guest moves to the seat with the next {'smaller' if left else 'larger'} number; the guest on seat ${'1' if left else 'n'}$ goes to seat ${'n' if left else '1'}$. Find the ages on seats $1, 2, \\dots, n$ after $k$ minutes.",
        ),
        asks=("the [final|resulting] array", "$n$ integers: the elements in their final order"),
        output="ints",
        python=(f"k = {shift}\nans = a[k:] + a[:k]", f"ans = [a[(i {'+' if left else '-'} k) % n] for i in range(n)]",
                f"from collections import deque\n---\nd = deque(a)\nd.rotate({'-k' if left else 'k'})\nans = list(d)"),
        cpp=(f"vector<int> ans(n);\nfor (int i = 0; i < n; i++) ans[{'i' if left else '(i + k) % n'}] = a[{'(i + k) % n' if left else 'i'}];",
             f"k %= n;\nrotate(a.begin(), a.{'begin() + k' if left else 'end() - k'}, a.end());\nvector<int> ans = a;"),
        wrong_python=("ans = a[k:] + a[:k]" if left else "ans = a[-k:] + a[:-k]", f"k = {shift}\nans = a[-k:] + a[:-k]"),
        wrong_cpp=(f"k %= n;\nrotate(a.begin(), a.{'end() - k' if left else 'begin() + k'}, a.end());\nvector<int> ans = a;",),
    )


@family(900, "implementation")
def arrays_segment_moves(rng: random.Random) -> Task:
    """Carry out reversals, swaps or cyclic shifts of segments, one after another."""
    kind = rng.choice(("reverse", "swap", "shift", "add"))
    act = {"reverse": "reverse the part from position $l$ to position $r$", "swap": "swap the elements at positions $l$ and $r$", "shift": "take the element at position $r$ out and insert it so that it stands at position $l$ (elements in between move one place to the right)",
           "add": "increase every element at the positions from $l$ to $r$ by $1$"}[kind]
    py = {"reverse": ("a[l - 1:r] = a[l - 1:r][::-1]", "i, j = l - 1, r - 1\n    while i < j:\n        a[i], a[j] = a[j], a[i]\n        i += 1\n        j -= 1"),
          "swap": ("a[l - 1], a[r - 1] = a[r - 1], a[l - 1]", "x = a[l - 1]\n    a[l - 1] = a[r - 1]\n    a[r - 1] = x"),
          "shift": ("a.insert(l - 1, a.pop(r - 1))", "a = a[:l - 1] + [a[r - 1]] + a[l - 1:r - 1] + a[r:]"),
          "add": ("a = a[:l - 1] + [x + 1 for x in a[l - 1:r]] + a[r:]", "for i in range(l - 1, r):\n        a[i] += 1")}[kind]
    cc = {"reverse": ("reverse(a.begin() + l - 1, a.begin() + r);", "for (int i = l - 1, j = r - 1; i < j; i++, j--) swap(a[i], a[j]);"), "swap": ("swap(a[l - 1], a[r - 1]);", "int x = a[l - 1];\n    a[l - 1] = a[r - 1];\n    a[r - 1] = x;"),
          "shift": ("rotate(a.begin() + l - 1, a.begin() + r - 1, a.begin() + r);", "for (int i = r - 1; i > l - 1; i--) swap(a[i], a[i - 1]);"), "add": ("for (int i = l - 1; i < r; i++) a[i]++;", "for (int i = 0; i < n; i++) if (i + 1 >= l && i + 1 <= r) a[i] += 1;")}[kind]
    wp = {"reverse": "a[l - 1:r - 1] = a[l - 1:r - 1][::-1]", "swap": "a[l - 1] = a[r - 1]\n    a[r - 1] = a[l - 1]", "shift": "a.insert(r - 1, a.pop(l - 1))", "add": "for i in range(l - 1, r - 1):\n        a[i] += 1"}[kind]
    wc = {"reverse": "for (int i = l - 1; i <= r - 1; i++) swap(a[i], a[l + r - 2 - i]);", "swap": "a[l - 1] = a[r - 1];\n    a[r - 1] = a[l - 1];", "shift": "swap(a[l - 1], a[r - 1]);", "add": "a[l - 1]++;\n    if (r > l) a[r - 1]++;"}[kind]
    return Task(
        reads=((Int("n", 1, 1000), Int("q", 1, 1000)), Ints("a", "n", 1, rng.choice((100, 10**9 // 2))), Table("b", "q", (Int("l", 1, "n"), Int("r", "l", "n")), "the positions for one operation")),
        stories=(
            f"[You are given|Given is] an array $a_1, \\dots, a_n$ and a list of $q$ operations. The operation with the numbers $l$ and $r$ ($l \\le r$) is: {act}. The operations are [performed|carried out] one after another in the given order. What is the array after all of them?",
            f"{{hero}} has $n$ {{things}} in a row, marked with numbers $a_1, \\dots, a_n$. {{friend}} gives $q$ orders. Each order names two positions $l \\le r$ and means: {act.replace('elements', '{things}').replace('element', 'number')}. {{hero}} obeys every order in turn. Which numbers does the row show [at the end|finally]?".replace("the number at position $r$ out and insert it so that it stands", "the one at position $r$ out and put it back so that it is"),
            f"A small robot in {{place}} edits a tape with $n$ cells containing $a_1, \\dots, a_n$. Its program has $q$ commands, executed from first to last; a command with parameters $l \\le r$ tells it to {act}. Find the contents of the tape after the program.",
        ),
        asks=("the final array", "the $n$ numbers after all operations"),
        output="ints",
        python=(f"for l, r in b:\n    {py[0]}\nans = a", f"for l, r in b:\n    {py[1]}\nans = a"),
        cpp=(f"for (auto &e : b) {{\n    int l = e[0], r = e[1];\n    {cc[0]}\n}}\nvector<int> ans = a;", f"for (int k = 0; k < q; k++) {{\n    int l = b[k][0], r = b[k][1];\n    {cc[1]}\n}}\nvector<int> ans = a;"),
        wrong_python=(f"for l, r in b:\n    {wp}\nans = a",),
        wrong_cpp=(f"for (auto &e : b) {{\n    int l = e[0], r = e[1];\n    {wc}\n}}\nvector<int> ans = a;",),
        cases=False,
    )


@family(800, "implementation", "sortings")
def arrays_partition_stable(rng: random.Random) -> Task:
    """Elements with a property first; inside the groups the order is kept, reversed or sorted."""
    c = rng.choice((5, 10, 50))
    test, word, rest = rng.choice((("x % 2 == 0", "even", "odd"), ("x % 2 != 0", "odd", "even"), (f"x >= {c}", f"at least ${c}$", f"less than ${c}$"), ("x < 0", "negative", "non-negative"), ("x != 0", "different from $0$", "equal to $0$"), ("x % 3 == 0", "divisible by $3$", "not divisible by $3$")))
    how = rng.choice(("keep", "keep", "sorted", "second"))
    low = -10**4 if rng.random() < 0.5 or "<" in test else 0
    if test[2:] == "!= 0":
        how = "keep" if how == "second" else how
    g1 = f"[x for x in a if {test}]"
    g2 = f"[x for x in a if not ({test})]"
    rule = {"keep": "Within each of the two groups the order stays as it was.", "sorted": "Each of the two groups is sorted in non-decreasing order.", "second": "The first group keeps its order, and the order of the second group is reversed."}[how]
    make = {"keep": f"{g1} + {g2}", "sorted": f"sorted({g1}) + sorted({g2})", "second": f"{g1} + {g2}[::-1]"}[how]
    after = {"keep": "", "sorted": "p.sort()\ns.sort()\n", "second": "s.reverse()\n"}[how]
    cafter = {"keep": "", "sorted": "sort(p.begin(), p.end());\nsort(s.begin(), s.end());\n", "second": "reverse(s.begin(), s.end());\n"}[how]
    third = {"keep": f"ans = sorted(a, key=lambda x: not ({test}))", "sorted": f"ans = sorted(a, key=lambda x: (not ({test}), x))", "second": f"ans = {g1}\nfor x in a[::-1]:\n    if not ({test}):\n        ans.append(x)"}[how]
    cthird = {"keep": f"vector<int> ans = a;\nstable_partition(ans.begin(), ans.end(), [](int x) {{ return {test}; }});", "sorted": f"sort(a.begin(), a.end());\nvector<int> ans;\nfor (int x : a) if ({test}) ans.push_back(x);\nfor (int x : a) if (!({test})) ans.push_back(x);",
              "second": f"vector<int> ans;\nfor (int x : a) if ({test}) ans.push_back(x);\nfor (int i = n - 1; i >= 0; i--) {{\n    int x = a[i];\n    if (!({test})) ans.push_back(x);\n}}"}[how]
    wrong = {"keep": f"ans = sorted({g1}) + sorted({g2})", "sorted": f"ans = {g1} + {g2}", "second": f"ans = {g1} + {g2}"}[how]
    return Task(
        reads=(Int("n", 1, rng.choice(NS)), Ints("a", "n", low, rng.choice((100, 10**4)))),
        stories=(
            f"[You are given|Given is] an array $a_1, \\dots, a_n$. [Rearrange|Reorder] it so that first come all elements that are {word}, and then all that are {rest}. {rule} Print the result.",
            f"{{hero}} has $n$ cards with numbers in a row: $a_1, \\dots, a_n$. {{hero}} deals them into two heaps: cards whose number is {word} go to the first heap, those whose number is {rest} to the second. Then the first heap is laid out from left to right, followed by the second. {rule.replace('two groups', 'two heaps').replace('group', 'heap')} What does the new row look like?",
            f"A [sorting machine|conveyor] in {{place}} receives parcels with codes $a_1, \\dots, a_n$ in this order. Parcels whose code is {word} are sent out first, and the others (codes that are {rest}) are sent out after them. {rule} In which order do the codes leave the machine?".replace("machine?", "place?").replace("leave the place", "leave"),
        ),
        asks=("the [rearranged|new] sequence", "the $n$ numbers in the new order"),
        output="ints",
        python=(f"ans = {make}", f"p = []\ns = []\nfor x in a:\n    if {test}:\n        p.append(x)\n    else:\n        s.append(x)\n{after}ans = p + s", third),
        cpp=(f"vector<int> p, s;\nfor (int x : a) {{\n    if ({test}) p.push_back(x);\n    else s.push_back(x);\n}}\n{cafter}vector<int> ans = p;\nans.insert(ans.end(), s.begin(), s.end());", cthird),
        wrong_python=(wrong, make.replace(g1, "@").replace(g2, g1).replace("@", g2).join(("ans = ", ""))),
        wrong_cpp=(f"vector<int> ans = a;\nsort(ans.begin(), ans.end(), [](int x, int y) {{ return x < y; }});" if how == "keep" else f"vector<int> ans;\nfor (int x : a) if ({test}) ans.push_back(x);\nfor (int x : a) if (!({test})) ans.push_back(x);",),
    )


@family(1000, "implementation")
def arrays_rotated_sorted(rng: random.Random) -> Task:
    """Can a cyclic shift sort the array; by how many steps at least?"""
    up, steps = rng.random() < 0.6, rng.random() < 0.4
    shape = "non-decreasing" if up else "non-increasing"
    op, rel = ("<=", ">") if up else (">=", "<")

    def draw(rng: random.Random, size: int) -> Values:
        n = rng.randint(2, (5, 8, 25, 80)[size])
        a = sorted((rng.randint(1, rng.choice((4, 30, 1000))) for _ in range(n)), reverse=not up)
        k = rng.choice((0, rng.randrange(n), rng.randrange(n)))
        a = a[k:] + a[:k]
        if rng.random() < 0.3:
            a[-1] = max(a) + 1 if up else 1
        elif rng.random() < 0.4:
            i, j = rng.randrange(n), rng.randrange(n)
            a[i], a[j] = a[j], a[i]
        return {"n": n, "a": a}

    move = "[take the last element and put it in front of all others|move the last element to the beginning]"
    q = f"What is the smallest number of moves (possibly $0$) that makes the array {shape}? If this is impossible, the answer is $-1$." if steps else f"Can some number of moves (possibly $0$) make the array {shape}?"
    bad = f"[i for i in range(n - 1) if a[i] {rel} a[i + 1]]"
    return Task(
        reads=(Int("n", 2, rng.choice(NS)), Ints("a", "n", 1, rng.choice((1000, 10**9)))),
        stories=(
            f"With an array $a_1, \\dots, a_n$ the only allowed move is to {move}. {q}",
            f"$n$ {{things}} of sizes $a_1, \\dots, a_n$ stand in a row from left to right. {{hero}} can lift the rightmost one and set it down at the left end. {q.replace('moves', 'such moves').replace('the array', 'the sequence of sizes, read from left to right,')}",
            f"{{hero}} has a playlist of $n$ songs with lengths $a_1, \\dots, a_n$. The player knows a single trick: to {move.replace('element', 'song').replace('others', 'other songs')}. {q.replace('the array', 'the list of lengths')}",
        ),
        asks=("the smallest number of moves, or $-1$", "the least number of moves, or $-1$ if it cannot be done") if steps else ("the array can be sorted in this way", "it is possible"),
        output="int" if steps else "yesno",
        python=(
            (f"b = {bad}\nif not b:\n    ans = 0\nelif len(b) == 1 and a[-1] {op} a[0]:\n    ans = n - 1 - b[0]\nelse:\n    ans = -1",
             f"s = sorted(a{'' if up else ', reverse=True'})\nans = -1\nfor k in range(n if n <= 3000 else 0):\n    if a[n - k:] + a[:n - k] == s:\n        ans = k\n        break") if steps else
            (f"ans = sum(a[i - 1] {rel} a[i] for i in range(n)) <= 1", f"b = {bad}\nans = not b or (len(b) == 1 and a[-1] {op} a[0])",
             f"cnt = 0\nfor i in range(n):\n    if a[i] {rel} a[(i + 1) % n]:\n        cnt += 1\nans = cnt < 2")
        ),
        cpp=(
            (f"int cnt = 0, p = -1;\nfor (int i = 0; i + 1 < n; i++) if (a[i] {rel} a[i + 1]) {{ cnt++; p = i; }}\nint ans;\nif (cnt == 0) ans = 0;\nelse if (cnt == 1 && a[n - 1] {op} a[0]) ans = n - 1 - p;\nelse ans = -1;",
             f"int k = 0;\nwhile (k + 1 < n && a[k] {op} a[k + 1]) k++;\nrotate(a.begin(), a.begin() + k + 1, a.end());\nint ans = {'is_sorted(a.begin(), a.end())' if up else 'is_sorted(a.rbegin(), a.rend())'} ? n - 1 - k : -1;") if steps else
            (f"int cnt = 0;\nfor (int i = 0; i < n; i++) if (a[i] {rel} a[(i + 1) % n]) cnt++;\nbool ans = cnt <= 1;",
             f"int k = 0;\nwhile (k + 1 < n && a[k] {op} a[k + 1]) k++;\nrotate(a.begin(), a.begin() + k + 1, a.end());\nbool ans = {'is_sorted(a.begin(), a.end())' if up else 'is_sorted(a.rbegin(), a.rend())'};")
        ),
        wrong_python=((f"b = {bad}\nans = 0 if not b else (n - 1 - b[0] if len(b) == 1 else -1)",) if steps else (f"ans = len({bad}) <= 1",)),
        wrong_cpp=((f"int cnt = 0, p = -1;\nfor (int i = 0; i + 1 < n; i++) if (a[i] {rel} a[i + 1]) {{ cnt++; p = i; }}\nint ans = cnt == 0 ? 0 : (cnt == 1 && a[n - 1] {op} a[0]) ? p + 1 : -1;" + ("" if True else ""),) if steps else (f"bool ans = {'is_sorted(a.begin(), a.end())' if up else 'is_sorted(a.rbegin(), a.rend())'};",)),
        draw=draw,
    )


@family(900, "sortings", "constructive algorithms")
def arrays_snake_order(rng: random.Random) -> Task:
    """Smallest, largest, second smallest, ...; or the middle outwards; or pairs swapped."""
    kind = rng.choice(("small", "large", "sides"))
    text = {"small": "the smallest element, then the largest, then the second smallest, then the second largest, and so on", "large": "the largest element, then the smallest, then the second largest, then the second smallest, and so on",
            "sides": "in non-decreasing order the first, third, fifth, … smallest elements, and after them, in non-increasing order, the remaining ones"}[kind]
    pile = {"small": "the lightest one first, then the heaviest, then the lightest of those left, then the heaviest of those left, and so on in turns", "large": "the heaviest one first, then the lightest, then the heaviest of those left, then the lightest of those left, and so on in turns",
            "sides": "so that, if they are ranked from the lightest (rank $1$) to the heaviest (rank $n$), first come the odd ranks in increasing order and then the even ranks in decreasing order"}[kind]
    py = {"small": ("s = sorted(a)\nans = []\nwhile s:\n    ans.append(s.pop(0))\n    if s:\n        ans.append(s.pop())", "a.sort()\nans = [0] * n\nans[0::2] = a[:(n + 1) // 2]\nans[1::2] = a[(n + 1) // 2:][::-1]", "a.sort()\ni, j = 0, n - 1\nans = []\nfor k in range(n):\n    if k % 2 == 0:\n        ans.append(a[i])\n        i += 1\n    else:\n        ans.append(a[j])\n        j -= 1"),
          "large": ("s = sorted(a)\nans = []\nwhile s:\n    ans.append(s.pop())\n    if s:\n        ans.append(s.pop(0))", "a.sort(reverse=True)\nans = [0] * n\nans[0::2] = a[:(n + 1) // 2]\nans[1::2] = a[(n + 1) // 2:][::-1]", "a.sort()\ni, j = 0, n - 1\nans = []\nfor k in range(n):\n    if k % 2:\n        ans.append(a[i])\n        i += 1\n    else:\n        ans.append(a[j])\n        j -= 1"),
          "sides": ("a.sort()\nans = a[0::2] + a[1::2][::-1]", "ans = []\ns = []\nfor i, x in enumerate(sorted(a)):\n    if i % 2 == 0:\n        ans.append(x)\n    else:\n        s.insert(0, x)\nans += s")}[kind]
    alt = "sort(a.begin(), a.end());\nvector<int> ans;\nint i = 0, j = n - 1;\nwhile (i <= j) {\n    ans.push_back(%s);\n    if (i <= j) ans.push_back(%s);\n}"
    alt2 = "%s\nvector<int> ans(n);\nfor (int i = 0; i < n; i++) ans[i] = i %% 2 == 0 ? a[i / 2] : a[n - 1 - i / 2];"
    cc = {"small": (alt % ("a[i++]", "a[j--]"), alt2 % "sort(a.begin(), a.end());"), "large": (alt % ("a[j--]", "a[i++]"), alt2 % "sort(a.rbegin(), a.rend());"),
          "sides": ("sort(a.begin(), a.end());\nvector<int> ans(n);\nint l = 0, r = n - 1;\nfor (int i = 0; i < n; i++) {\n    if (i % 2 == 0) ans[l++] = a[i];\n    else ans[r--] = a[i];\n}", "sort(a.begin(), a.end());\nvector<int> ans;\nfor (int i = 0; i < n; i += 2) ans.push_back(a[i]);\nfor (int i = n - 1; i > 0; i--) if (i % 2 == 1) ans.push_back(a[i]);")}[kind]
    return Task(
        reads=(Int("n", 1, rng.choice(NS)), Ints("a", "n", 1, rng.choice((1000, 10**9)))),
        stories=(
            f"Given an array of $n$ integers, write its elements in a new order: {text}. Equal elements may be taken in any order among themselves. Print the new array.",
            f"{{hero}} has $n$ {{things}} with weights $a_1, \\dots, a_n$ and arranges them in a row, {pile}. What are the weights in the row from left to right?",
            f"For a parade in {{place}}, $n$ [soldiers|dancers] with heights $a_1, \\dots, a_n$ are lined up in a curious way. The line consists of these heights in the following order: {text.replace('element,', 'height,').replace('elements', 'heights')}. [Find|Print] the heights along the line.",
        ),
        asks=("the $n$ numbers in the new order", "the resulting sequence"),
        output="ints", python=py, cpp=cc,
        wrong_python=("a.sort()\nans = a[0::2] + a[1::2]" if kind == "sides" else "a.sort()\nh = n // 2\nans = []\nfor i in range(h):\n    ans.append(" + ("a[i])\n    ans.append(a[n - 1 - i])" if kind == "small" else "a[n - 1 - i])\n    ans.append(a[i])"),),
        wrong_cpp=("sort(a.begin(), a.end());\nvector<int> ans(n);\nfor (int i = 0; i < n; i++) ans[i] = i % 2 == 0 ? a[i / 2] : a[n - 1 - i / 2];" if kind != "small" else "sort(a.rbegin(), a.rend());\nvector<int> ans(n);\nfor (int i = 0; i < n; i++) ans[i] = i % 2 == 0 ? a[i / 2] : a[n - 1 - i / 2];",),
    )


@family(900, "sortings", "data structures")
def arrays_two_sets(rng: random.Random) -> Task:
    """Values of one array that are (not) in the other; common, different, all; sorted or counted."""
    kind = rng.choice(("common", "only", "either", "union"))
    count = rng.random() < 0.35
    op = {"common": "&", "only": "-", "either": "^", "union": "|"}[kind]
    desc = {"common": "occur both in $a$ and in $b$", "only": "occur in $a$ but not in $b$", "either": "occur in exactly one of the two arrays", "union": "occur in at least one of the two arrays"}[kind]
    tale = {"common": "that both of them have", "only": "that {hero} has and {friend} does not have", "either": "that exactly one of the two has", "union": "that at least one of the two has"}[kind]
    algo = {"common": "set_intersection", "only": "set_difference", "either": "set_symmetric_difference", "union": "set_union"}[kind]
    cond = {"common": "s.count(x) && u.count(x)", "only": "s.count(x) && !u.count(x)", "either": "s.count(x) != u.count(x)", "union": "true"}[kind]
    pc = {"common": "x in s and x in u", "only": "x in s and x not in u", "either": "(x in s) != (x in u)", "union": "x in s or x in u"}[kind]
    tail = "ans = len(v)" if count else "ans = v or [-1]"
    ctail = "int ans = v.size();" if count else "if (v.empty()) v.push_back(-1);\nvector<int> ans = v;"
    q = "How many different values" if count else "Find, in increasing order, all different values that"
    q1 = f"{q} {desc}" + ("?" if count else ". If there are none, print $-1$.")
    top = rng.choice((1000, 10**9))

    def draw(rng: random.Random, size: int) -> Values:
        n, m = rng.randint(1, (4, 8, 25, 80)[size]), rng.randint(1, (4, 8, 25, 80)[size])
        hi = rng.choice((3, 8, n + m, 500))
        return {"n": n, "m": m, "a": [rng.randint(1, hi) for _ in range(n)], "b": [rng.randint(1, hi) for _ in range(m)]}

    return Task(
        reads=((Int("n", 1, 10**5), Int("m", 1, 10**5)), Ints("a", "n", 1, top), Ints("b", "m", 1, top)),
        stories=(
            f"[You are given|Given are] two arrays, $a_1, \\dots, a_n$ and $b_1, \\dots, b_m$; both may contain equal elements. {q1}",
            f"{{hero}} and {{friend}} collect stamps. {{hero}} has $n$ stamps, of the kinds $a_1, \\dots, a_n$, and {{friend}} has $m$, of the kinds $b_1, \\dots, b_m$. " + (f"How many different kinds are there {tale}?" if count else f"List the kinds {tale}, each once, in increasing order. If there is no such kind, print $-1$."),
            f"Two [doctors|guards] in {{place}} [wrote down|noted] the numbers of their visitors: $a_1, \\dots, a_n$ and $b_1, \\dots, b_m$; a visitor may appear several times in a list. {{hero}} is interested in the visitors whose numbers {desc.replace('in $a$', 'in the first list').replace('in $b$', 'in the second').replace('arrays', 'lists')}. " + ("How many such visitors are there?" if count else "Print their numbers in increasing order without repetition, or $-1$ if there are none."),
        ),
        asks=("the number of different values asked for", "how many there are") if count else ("the values in increasing order, or $-1$", "the required values, sorted in increasing order, or $-1$"),
        output="int" if count else "ints",
        python=(f"v = sorted(set(a) {op} set(b))\n{tail}", f"s = set(a)\nu = set(b)\nv = []\nfor x in sorted(s | u):\n    if {pc}:\n        v.append(x)\n{tail}"),
        cpp=(f"set<int> s(a.begin(), a.end()), u(b.begin(), b.end());\nvector<int> v;\n{algo}(s.begin(), s.end(), u.begin(), u.end(), back_inserter(v));\n{ctail}",
             f"set<int> s(a.begin(), a.end()), u(b.begin(), b.end()), w(s);\nw.insert(u.begin(), u.end());\nvector<int> v;\nfor (int x : w) if ({cond}) v.push_back(x);\n{ctail}"),
        wrong_python=({"common": "v = sorted(x for x in a if x in b)\n", "only": "v = sorted(x for x in a if x not in b)\n", "either": "v = sorted(set(a) - set(b))\n", "union": "v = sorted(a + b)\n"}[kind] + tail, f"v = sorted(set({'b' if kind == 'only' else 'a'}) {'-' if kind != 'either' else '&'} set({'a' if kind == 'only' else 'b'}))\n{tail}"),
        wrong_cpp=(f"sort(a.begin(), a.end());\nsort(b.begin(), b.end());\nvector<int> v;\n{algo}(a.begin(), a.end(), b.begin(), b.end(), back_inserter(v));\n{ctail}",),
        draw=draw,
    )
