import random

from baselines.alphacode.validation.drawing import length as _n, lines as _lines, integers as _ints, strict as _strict

NAME = "Steady Warming"
RATING = 800
TAGS = ("implementation", "two pointers")
STATEMENT = '''The temperatures of n consecutive days are a_1, a_2, ..., a_n. A group of consecutive days is called a steady warming with step d if every day of the group, except its first one, is at least d degrees warmer than the day before it. A group that consists of one day is always a steady warming.

Find the largest number of days in a steady warming.

Input

The first line contains two integers n and d (1 ≤ n ≤ 2·10^5, 0 ≤ d ≤ 100).

The second line contains n integers a_1, a_2, ..., a_n (-1000 ≤ a_i ≤ 1000).

Output

Print one integer, the largest number of days.

Note

In the first example the longest steady warming consists of the days with temperatures -1, 1, 5: each day is at least 2 degrees warmer than the previous one. It cannot be extended, because 6 is only one degree more than 5.'''
EXAMPLES = [("6 2\n3 -1 1 5 6 9\n", "3\n"), ("3 0\n4 4 4\n", "3\n"), ("3 1\n4 4 4\n", "1\n")]


def solve(text):
    d = list(map(int, text.split()))
    step, a = d[1], d[2:]
    best = cur = 1
    for x, y in zip(a, a[1:]):
        cur = cur + 1 if y - x >= step else 1
        best = max(best, cur)
    return f"{best}\n"


def brute(text):
    d = list(map(int, text.split()))
    n, step, a = d[0], d[1], d[2:]
    best = 0
    for i in range(n):
        for j in range(i, n):
            if all(a[k] >= a[k - 1] + step for k in range(i + 1, j + 1)):
                best = max(best, j - i + 1)
    return f"{best}\n"


def draw(rng, size):
    n = _n(rng, size)
    step = rng.randint(0, rng.choice((2, 3, 5, 100)))
    p = rng.choice((0.5, 0.8, 0.95))
    a, x = [], rng.randint(-20, 20)
    for _ in range(n):
        a.append(x)
        x = x + step + rng.randint(-1 if rng.random() > p else 0, 2) if rng.random() < p else rng.randint(-100, 100)
        if x > 1000:
            x = rng.randint(-1000, 0)
    return f"{n} {step}\n" + " ".join(map(str, a)) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, d = _ints(ls[0], 2, 0, 2 * 10**5)
    _ints(ls[1], n, -1000, 1000)
    return len(ls) == 2 and n >= 1 and d <= 100


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, d;
    scanf("%d %d", &n, &d);
    int prev = 0, cur = 0, best = 0;
    for (int i = 0; i < n; i++) {
        int x;
        scanf("%d", &x);
        if (i > 0 && x >= prev + d) cur++;
        else cur = 1;
        best = max(best, cur);
        prev = x;
    }
    printf("%d\n", best);
}
'''
PYTHON = r'''n, d = map(int, input().split())
a = list(map(int, input().split()))
best = 1
cur = 1
for i in range(1, n):
    if a[i] >= a[i - 1] + d:
        cur += 1
    else:
        cur = 1
    best = max(best, cur)
print(best)
'''
