import random

NAME = "One of Three for Free"
RATING = 800
TAGS = ("implementation", "greedy")
STATEMENT = """At the till the goods of a customer lie on the belt in a fixed order, with prices p_1, p_2, ..., p_N. The shop runs a campaign: the goods are taken from the belt in groups of three (the first three, the next three, and so on), and in each full group the cheapest thing is free. The last group may have fewer than three things; then nothing in it is free.

Compute the amount to be paid.

Input

N
p_1 p_2 ... p_N

All values are integers, 1 ≤ N ≤ 1000, 1 ≤ p_i ≤ 10000.

Output

Print the amount to be paid as an integer.

Note

In the first example the groups are (5, 2, 9), (4, 4, 4) and (1); the customer pays 14 + 8 + 1."""
EXAMPLES = [("7\n5 2 9 4 4 4 1\n", "23\n"), ("2\n10 20\n", "30\n")]


def solve(text):
    d = list(map(int, text.split()))
    n, p = d[0], d[1:]
    return f"{sum(p) - sum(min(p[i:i + 3]) for i in range(0, n - n % 3, 3))}\n"


def brute(text):
    p = [int(x) for x in text.split()[1:]]
    pay = 0
    while len(p) >= 3:
        g = sorted([p.pop(0), p.pop(0), p.pop(0)])
        pay += g[1] + g[2]
    for x in p:
        pay += x
    return str(pay) + "\n"


def draw(rng, size):
    n = rng.randint(1, (4, 6, 10, 15, 25, 40, 70, 120, 200, 300)[size])
    m = rng.choice((10, 100, 10000))
    return f"{n}\n" + " ".join(str(rng.randint(1, m)) for _ in range(n)) + "\n"


def valid(text):
    try:
        n, *a = map(int, text.split())
    except ValueError:
        return False
    if not (1 <= n <= 1000 and len(a) == n and all(1 <= x <= 10000 for x in a)):
        return False
    return text == f"{n}\n{' '.join(map(str, a))}\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<int> p(n);
    int sum = 0;
    for (int i = 0; i < n; i++) {
        cin >> p[i];
        sum += p[i];
    }
    for (int i = 0; i + 2 < n; i += 3)
        sum -= min(p[i], min(p[i + 1], p[i + 2]));
    cout << sum << endl;
}
"""
PYTHON = r"""n = int(input())
p = list(map(int, input().split()))
ans = sum(p)
i = 0
while i + 3 <= n:
    ans -= min(p[i], p[i + 1], p[i + 2])
    i += 3
print(ans)
"""
