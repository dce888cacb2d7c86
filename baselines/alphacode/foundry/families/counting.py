"""Counting elements of a sequence."""

from __future__ import annotations

import random

from baselines.alphacode.foundry.task import Int, Ints, Task, family


@family(800, "implementation", "math")
def count_multiples(rng: random.Random) -> Task:
    """How many elements are divisible by a number that is read."""
    high = rng.choice((100, 1000, 10**9))
    return Task(
        reads=(
            (Int("n", 1, rng.choice((100, 10**5)), "the number of elements"), Int("k", 1, high)),
            Ints("a", "n", 1, high, "the elements of the array"),
        ),
        stories=(
            "[You are given|Given is|Consider] an array $a$ of $n$ integers. [Find|Count|Determine] "
            "[how many of them are|the number of elements] divisible by $k$.",
            "{hero} has $n$ {things}; the $i$-th [weighs $a_i$ grams|costs $a_i$ coins]. {hero} [likes|keeps] "
            "only those whose [number|value] is a multiple of $k$. How many are [there|kept]?",
            "[There are|In {place} there are] $n$ {things} in a row with [labels|numbers] $a_1, a_2, \\dots, a_n$. "
            "A label is called good if it leaves no remainder when divided by $k$. [Count|Find the number of] good labels.",
        ),
        asks=(
            "the number of elements divisible by $k$",
            "how many of the numbers are multiples of $k$",
        ),
        output="int",
        python=(
            "ans = sum(1 for x in a if x % k == 0)",
            "ans = 0\nfor x in a:\n    if x % k == 0:\n        ans += 1",
            "cnt = 0\nfor i in range(n):\n    if a[i] % k == 0:\n        cnt += 1\nans = cnt",
        ),
        cpp=(
            "int ans = 0;\nfor (int x : a) if (x % k == 0) ans++;",
            "int ans = 0;\nfor (int i = 0; i < n; i++) {\n    if (a[i] % k == 0) {\n        ans++;\n    }\n}",
        ),
        wrong_python=(
            "ans = sum(1 for x in a if k % x == 0)",
            "ans = sum(1 for x in a if x % k != 0)",
        ),
        wrong_cpp=("int ans = 0;\nfor (int i = 1; i < n; i++) if (a[i] % k == 0) ans++;",),
    )
