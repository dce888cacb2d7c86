"""Counting arrangements and choices modulo a prime, by formulas or small tables."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Task, Word, family

PRIMES = (10**9 + 7, 998244353)


def _power(mod: int) -> str:
    return f"long long power(long long b, long long e) {{\n    long long r = 1;\n    b %= {mod};\n    while (e > 0) {{\n        if (e & 1) r = r * b % {mod};\n        b = b * b % {mod};\n        e >>= 1;\n    }}\n    return r;\n}}\n"


@family(1400, "combinatorics", "math")
def seat_friends(rng: random.Random) -> Task:
    """Orders of n people in which k friends sit together, or no two of them do."""
    mod = rng.choice(PRIMES)
    apart = rng.random() < 0.5
    say = "no two of the $k$ friends stand next to each other" if apart else "the $k$ friends stand next to each other, in an unbroken block"
    parts = "list(range(1, n - k + 1)) + list(range(n - 2 * k + 2, n - k + 2))" if apart else "list(range(1, n - k + 2)) + list(range(1, k + 1))"
    zero = "if 2 * k > n + 1:\n    ans = 0\n" if apart else ""
    py = f"ans = 1\nfor x in {parts}:\n    ans = ans * x % {mod}\n{zero}".rstrip("\n")
    alt = "from math import factorial" + (", comb" if apart else "") + "\n---\n" + (f"ans = comb(n - k + 1, k) * factorial(k) * factorial(n - k) % {mod}" if apart else f"ans = factorial(k) * factorial(n - k + 1) % {mod}")
    cc = "long long ans = 1;\n" + (f"for (int i = 1; i <= n - k; i++) ans = ans * i % {mod};\nfor (int i = 0; i < k; i++) ans = ans * max(0, n - k + 1 - i) % {mod};" if apart else f"for (int i = 1; i <= n - k + 1; i++) ans = ans * i % {mod};\nfor (int i = 1; i <= k; i++) ans = ans * i % {mod};")
    c2 = f"vector<long long> f(n + 2, 1);\nfor (int i = 1; i <= n + 1; i++) f[i] = f[i - 1] * i % {mod};\n" + (f"long long ans = f[n - k];\nint free_ = n - k + 1;\nif (k > free_) ans = 0;\nwhile (k-- > 0 && ans) ans = ans * free_-- % {mod};" if apart else f"long long ans = f[k] * f[n - k + 1] % {mod};")
    bad = alt.replace("n - k + 1", "n - k")
    bad2 = alt.replace(" * factorial(k)", "") if apart else alt.replace("factorial(k) * ", "")
    return Task(
        reads=((Int("n", 1, rng.choice((1000, 10**5))), Int("k", 1, "n")),),
        stories=(
            f"$n$ different people stand in a row. Exactly $k$ of them are friends of each other. [Count|Find the number of] orders of all $n$ people in which {say}, modulo ${mod}$.",
            f"{{hero}} [puts|arranges] $n$ different books on a shelf; $k$ of them are by {{friend}} and, as is said in the library, they are friends. In how many ways can the books be ordered so that {say}? Give the answer modulo ${mod}$.",
            f"[Find|Compute], modulo ${mod}$, the number of permutations of $1, 2, \\dots, n$ such that, if we call the numbers $1, 2, \\dots, k$ friends and the permutation a row, {say}.",
        ),
        asks=f"the number of orders modulo ${mod}$", output="int", python=(py, alt), cpp=(cc, c2), wrong_python=(bad, bad2), wrong_cpp=(cc.replace("i = 1; i <= n", "i = 2; i < n"),),
        draw=lambda rng, size: (lambda n: {"n": n, "k": rng.randint(1, n) if rng.random() < 0.5 else rng.randint(1, (n + 1) // 2)})(rng.randint(1, (5, 8, 25, 80)[size])),
    )


@family(1400, "combinatorics", "strings")
def count_anagrams(rng: random.Random) -> Task:
    """Rearrangements of a word: all, palindromic, or those with a fixed first letter."""
    mod = rng.choice(PRIMES)
    what = rng.choice(("all", "palindrome", "first"))
    ask = {"all": "different strings that can be obtained by rearranging the letters of $s$", "palindrome": "different palindromes (strings that read the same backwards) that can be obtained by rearranging all the letters of $s$", "first": "different strings that can be obtained by rearranging the letters of $s$ and that begin and end with the same letters as $s$ itself does"}[what]
    word = {"all": "s", "palindrome": "''.join(c * (s.count(c) // 2) for c in set(s))", "first": "s[1:-1]"}[what]
    odd = f"\nif sum(s.count(c) % 2 for c in set(s)) > 1:\n    ans = 0" if what == "palindrome" else ""
    py = f"from collections import Counter\nfrom math import factorial\n---\nw = {word}\nans = factorial(len(w))\nfor v in Counter(w).values():\n    ans //= factorial(v)\nans %= {mod}{odd}"
    alt = f"from math import comb\n---\nw = {word}\nleft = len(w)\nans = 1\nfor c in set(w):\n    k = w.count(c)\n    ans = ans * comb(left, k) % {mod}\n    left -= k{odd}"
    bad = f"from math import factorial\n---\nw = {word}\nans = factorial(len(w)) % {mod}{odd}"
    cw = {"all": "string w = s;", "palindrome": "map<char, int> num;\nfor (char c : s) num[c]++;\nstring w;\nint odd = 0;\nfor (auto [c, k] : num) w += string(k / 2, c), odd += k % 2;", "first": "string w = s.size() > 2 ? s.substr(1, s.size() - 2) : \"\";"}[what]
    codd = "\nif (odd > 1) ans = 0;" if what == "palindrome" else ""
    cc = _power(mod) + f"---\n{cw}\nvector<int> k(26);\nlong long ans = 1;\nfor (size_t i = 0; i < w.size(); i++) {{\n    ans = ans * (i + 1) % {mod};\n    ans = ans * power(++k[w[i] - 'a'], {mod - 2}) % {mod};\n}}{codd}"
    c2 = f"{cw}\nint len = w.size();\nvector<vector<long long>> C(len + 1, vector<long long>(len + 1));\nfor (int i = 0; i <= len; i++) {{\n    C[i][0] = 1;\n    for (int j = 1; j <= i; j++) C[i][j] = (C[i - 1][j - 1] + C[i - 1][j]) % {mod};\n}}\nlong long ans = 1;\nfor (char c = 'a'; c <= 'z'; c++) {{\n    int k = count(w.begin(), w.end(), c);\n    ans = ans * C[len][k] % {mod};\n    len -= k;\n}}{codd}"
    low = 2 if what == "first" else 1

    def draw(rng: random.Random, size: int):  # type: ignore[no-untyped-def]  # noqa: ANN202
        few = "abc"[: rng.choice((2, 3))] if size < 3 else "abcde"
        s = [rng.choice(few) for _ in range(rng.randint(low, (6, 8, 20, 50)[size]))]
        if what == "palindrome" and rng.random() < 0.7:
            s = s + s + rng.choice(([], [few[0]]))
            rng.shuffle(s)
        return {"s": "".join(s)}

    return Task(
        reads=(Word("s", low, 1000),),
        stories=(
            f"[Given is|You are given] a string $s$. [Count|Find the number of] {ask} ($s$ itself counts if it fits). [The number may be large, so print it|Compute it] modulo ${mod}$.",
            f"{{hero}} has cards with the letters of the word $s$ and lays all of them out in a row, in all possible ways, noting down what can be read (a word need not make sense). How many {ask} are there? Compute the answer modulo ${mod}$.",
            f"[The name of a wizard|The password of {{hero}}] is hidden: only an anagram $s$ of it is known. {{friend}} [wants|has] to count the {ask}. Print this number modulo ${mod}$.",
        ),
        asks=f"the number of such strings modulo ${mod}$", output="int", python=(py, alt), cpp=(cc, c2), wrong_python=(bad,), wrong_cpp=(cc.replace("++k[w[i] - 'a']", "max(1, k[w[i] - 'a']++)"),), draw=draw,
    )


@family(1500, "combinatorics", "math", "sortings")
def count_selections(rng: random.Random) -> Task:
    """Selections of elements with a property of their kinds or their extremes."""
    mod = rng.choice(PRIMES)
    what = rng.choice(("kinds", "max", "spread", "distinct"))
    ask = {"kinds": "the number of ways to choose one element of every value that occurs", "max": "the sum of the maxima of all non-empty subsets", "spread": "the sum, over all non-empty subsets, of the difference between the maximum and the minimum", "distinct": "the number of non-empty subsets in which all values are different"}[what]
    py = {"kinds": f"from collections import Counter\n---\nans = 1\nfor v in Counter(a).values():\n    ans = ans * v % {mod}", "distinct": f"from collections import Counter\n---\nans = 1\nfor v in Counter(a).values():\n    ans = ans * (v + 1) % {mod}\nans = (ans - 1) % {mod}",
        "max": f"b = sorted(a)\nans = 0\nfor i in range(n):\n    ans += b[i] * pow(2, i, {mod})\nans %= {mod}", "spread": f"b = sorted(a)\nans = 0\nfor i in range(n):\n    ans += b[i] * (pow(2, i, {mod}) - pow(2, n - 1 - i, {mod}))\nans %= {mod}"}[what]
    alt = {"kinds": f"ans = 1\nfor x in set(a):\n    ans *= a.count(x)\nans %= {mod}", "distinct": f"b = sorted(a)\nans = 1\ni = 0\nwhile i < n:\n    j = i\n    while j < n and b[j] == b[i]:\n        j += 1\n    ans = ans * (j - i + 1) % {mod}\n    i = j\nans = (ans + {mod - 1}) % {mod}",
        "max": f"ans = 0\np = 1\nfor x in sorted(a):\n    ans = (ans + x * p) % {mod}\n    p = p * 2 % {mod}", "spread": f"ans = 0\np = 1\nfor x, y in zip(sorted(a), sorted(a, reverse=True)):\n    ans = (ans + (x - y) * p) % {mod}\n    p = p * 2 % {mod}"}[what]
    cc = {"kinds": f"map<int, long long> cnt;\nfor (int x : a) cnt[x]++;\nlong long ans = 1;\nfor (auto &p : cnt) ans = ans * p.second % {mod};", "distinct": f"map<int, long long> cnt;\nfor (int x : a) cnt[x]++;\nlong long ans = 1;\nfor (auto &p : cnt) ans = ans * (p.second + 1) % {mod};\nans = (ans + {mod - 1}) % {mod};",
        "max": f"sort(a.begin(), a.end());\nlong long p = 1, ans = 0;\nfor (long long x : a) {{\n    ans = (ans + x * p) % {mod};\n    p = p * 2 % {mod};\n}}", "spread": f"sort(a.begin(), a.end());\nlong long p = 1, ans = 0;\nfor (int i = 0; i < n; i++) {{\n    ans = (ans + (a[i] - a[n - 1 - i] + {mod}LL) * p) % {mod};\n    p = p * 2 % {mod};\n}}"}[what]
    c2 = {"kinds": f"sort(a.begin(), a.end());\nlong long ans = 1, run = 0;\nfor (int i = 0; i < n; i++) {{\n    run++;\n    if (i + 1 == n || a[i + 1] != a[i]) {{\n        ans = ans * run % {mod};\n        run = 0;\n    }}\n}}", "distinct": f"sort(a.begin(), a.end());\nlong long ans = 1, run = 1;\nfor (int i = 0; i < n; i++) {{\n    run++;\n    if (i + 1 == n || a[i + 1] != a[i]) {{\n        ans = ans * run % {mod};\n        run = 1;\n    }}\n}}\nans = (ans + {mod} - 1) % {mod};",
        "max": f"sort(a.rbegin(), a.rend());\nlong long ans = 0;\nfor (int i = n - 1; i >= 0; i--) {{\n    long long w = 1;\n    for (int j = i + 1; j < n; j++) w = w * 2 % {mod};\n    ans = (ans + w * a[i]) % {mod};\n}}", "spread": f"sort(a.begin(), a.end());\nvector<long long> p(n + 1, 1);\nfor (int i = 1; i <= n; i++) p[i] = p[i - 1] * 2 % {mod};\nlong long big = 0, small = 0;\nfor (int i = 0; i < n; i++) {{\n    big = (big + a[i] * p[i]) % {mod};\n    small = (small + a[i] * p[n - 1 - i]) % {mod};\n}}\nlong long ans = (big - small + {mod}) % {mod};"}[what]
    bad = {"kinds": py.replace("* v %", "* (v + 1) %"), "distinct": py.replace("\nans = (ans - 1) %", "\nans = ans %"), "max": alt.replace("sorted(a)", "a"), "spread": py.replace("b = sorted(a)", "b = a")}[what]
    bad2 = {"kinds": "ans = len(set(a))", "distinct": f"ans = pow(2, len(set(a)), {mod}) - 1", "max": py.replace("b = sorted(a)", "b = sorted(set(a))").replace("range(n)", "range(len(b))"), "spread": py.replace("pow(2, n - 1 - i", "pow(2, n - i")}[what]
    cbad = {"kinds": cc.replace("p.second %", "max(1LL, p.second - 1) %"), "distinct": cc.replace("p.second + 1", "p.second"), "max": cc.replace("p = 1,", "p = 2,"), "spread": cc.replace("p = 1,", "p = 2,")}[what]
    high = rng.choice((100, 10**9))
    return Task(
        reads=(Int("n", 1, rng.choice((1000, 10**5)), "the number of elements"), Ints("a", "n", 1, high)),
        stories=(
            f"[Given are|There are] $n$ elements with the values $a_1, a_2, \\dots, a_n$; elements with equal values are still different elements, and subsets are told apart by the elements in them. Find {ask}, modulo ${mod}$.",
            f"{{hero}} has $n$ {{things}}, and the $i$-th of these elements has the value $a_i$. All of them can be told apart, even if their values are equal; a subset is a choice of some of the {{things}}. {{friend}} asks for {ask}. [Give|Find] the result modulo ${mod}$.",
            f"Let $a$ be an array of length $n$. Its positions are the elements; the value of the position $i$ is $a_i$, and subsets are sets of positions. Compute {ask}. [Since this may be large, take it|The answer should be taken] modulo ${mod}$.",
        ),
        asks=f"the answer modulo ${mod}$", output="int", python=(py, alt), cpp=(cc, c2), wrong_python=(bad, bad2), wrong_cpp=(cbad,),
        draw=lambda rng, size: (lambda n, top: {"n": n, "a": [rng.randint(1, top) for _ in range(n)]})(rng.randint(2, (4, 8, 25, 80)[size]), min(high, rng.choice((3, 6, high)))),
    )
