import random

NAME = "Tired Waiter"
RATING = 1200
TAGS = ("dp",)
STATEMENT = """Felix can work as a waiter on any of the next n evenings. On evening i a rested waiter earns a_i crowns. But if Felix worked on the evening before, he is tired and earns just half of a_i, rounded down. It does not matter how much he earned on the evening before, nor whether he was tired then. Before the first evening he is rested.

What is the largest total he can earn?

Input

The first line contains n (1 ≤ n ≤ 100000). The second line contains n integers a_1, ..., a_n (1 ≤ a_i ≤ 1000000).

Output

Print the largest total in crowns.

Note

In the first example Felix works on evenings 1, 3 and 4 and earns 8 + 10 + 3 = 21 crowns; working on evening 2 would cost him more than it brings."""
EXAMPLES = [("4\n8 5 10 7\n", "21\n"), ("3\n1 1 1\n", "2\n"), ("2\n6 100\n", "100\n")]


def solve(text):
    n, *a = map(int, text.split())
    rest, work = 0, 0
    for i, x in enumerate(a):
        rest, work = max(rest, work), max(rest + x, (work + x // 2) if i else 0)
    return f"{max(rest, work)}\n"


def brute(text):
    n, *a = map(int, text.split())
    best = 0
    for m in range(1 << n):
        s = 0
        for i in range(n):
            if m >> i & 1:
                s += a[i] // 2 if i and m >> (i - 1) & 1 else a[i]
        best = max(best, s)
    return f"{best}\n"


def draw(rng, size):
    n = rng.randint(1, (4, 6, 8, 15, 25, 40, 70, 120, 200, 300)[size])
    m = rng.choice((9, 100, 10 ** 6))
    return f"{n}\n" + " ".join(str(rng.randint(1, m)) for _ in range(n)) + "\n"


def valid(text):
    try:
        n, *a = map(int, text.split())
    except ValueError:
        return False
    if not (1 <= n <= 100000 and len(a) == n and all(1 <= x <= 10 ** 6 for x in a)):
        return False
    return text == f"{n}\n{' '.join(map(str, a))}\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    vector<array<long long, 2>> dp(n + 1);
    dp[0] = {0, (long long)-1e18};
    for (int i = 1; i <= n; i++) {
        long long a;
        scanf("%lld", &a);
        dp[i][0] = max(dp[i - 1][0], dp[i - 1][1]);
        dp[i][1] = max(dp[i - 1][0] + a, dp[i - 1][1] + a / 2);
    }
    printf("%lld\n", max(dp[n][0], dp[n][1]));
}
"""
PYTHON = r"""n = int(input())
a = list(map(int, input().split()))
free = 0
busy = -10 ** 18
for x in a:
    free, busy = max(free, busy), max(free + x, busy + x // 2)
print(max(free, busy))
"""
