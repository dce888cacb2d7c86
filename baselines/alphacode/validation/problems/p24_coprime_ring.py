import random

from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict

NAME = "Strangers at the Round Table"
RATING = 800
TAGS = ("implementation", "math", "number theory")
STATEMENT = '''n guests sit at a round table; the i-th guest wears a badge with the integer a_i. Guest i is a neighbour of guest i + 1 for each i from 1 to n - 1, and guest n is a neighbour of guest 1.

Two neighbours are strangers if the greatest common divisor of their integers is equal to 1. Otherwise they have something to talk about.

Count the pairs of neighbours who are strangers.

Input

The first line contains an integer n (3 ≤ n ≤ 1000). The second line contains n integers a_1, ..., a_n (1 ≤ a_i ≤ 10^9).

Output

Print one integer, the number of pairs of neighbouring strangers.

Note

In the first example the pairs of strangers are (4, 9) and (15, 4): the guests with 9 and 15 have the common divisor 3, the guests with 4 and 6 have the common divisor 2, and the guests with 6 and 4 as well.'''
EXAMPLES = [("5\n4 9 15 4 6\n", "2\n"), ("3\n1 1 1\n", "3\n")]


def solve(text):
    from math import gcd
    a = list(map(int, text.split()))[1:]
    return f"{sum(gcd(a[i - 1], a[i]) == 1 for i in range(len(a)))}\n"


def brute(text):
    a = list(map(int, text.split()))[1:]
    k = 0
    for x, y in zip(a, a[1:] + a[:1]):
        k += not [d for d in range(2, min(x, y) + 1) if x % d == 0 and y % d == 0]
    return f"{k}\n"


def draw(rng, size):
    n = _n(rng, size, 3 + size)
    v = max(6, _v(rng, size, 10**9))
    p = rng.choice((0.0, 0.5, 0.8))
    a = []
    for _ in range(n):
        x = rng.randint(1, v)
        if rng.random() < p:
            f = rng.choice((2, 6, 30))
            x = max(1, x // f * f)
        a.append(x)
    return f"{n}\n" + " ".join(map(str, a)) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, = _ints(ls[0], 1, 3, 1000)
    _ints(ls[1], n, 1, 10**9)
    return len(ls) == 2


CPP = r'''#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> a(n);
    for (int &x : a) cin >> x;
    int ans = 0;
    for (int i = 0; i < n; i++)
        if (__gcd(a[i], a[(i + 1) % n]) == 1) ans++;
    cout << ans;
}
'''
PYTHON = r'''from math import gcd
n = int(input())
a = list(map(int, input().split()))
ans = 0
for i in range(n):
    if gcd(a[i], a[(i + 1) % n]) == 1:
        ans += 1
print(ans)
'''
