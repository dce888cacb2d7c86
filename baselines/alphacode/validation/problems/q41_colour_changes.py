import random

NAME = "Changes of Colour"
RATING = 1400
TAGS = ("combinatorics", "math")
STATEMENT = """A fence consists of N boards in a row. Each board is to be painted in one of K colours. We say that there is a change between two neighbouring boards if their colours differ.

Find the number of ways to paint the fence so that there are at least L and at most R changes. Print it modulo 998244353.

Input

N K L R

All values are integers, 1 ≤ N ≤ 200000, 1 ≤ K ≤ 1000000000, 0 ≤ L ≤ R ≤ N - 1.

Output

Print the number of ways modulo 998244353.

Note

In the first example there are two ways without any change (AAA, BBB) and four ways with one change (AAB, ABB, BBA, BAA)."""
EXAMPLES = [("3 2 0 1\n", "6\n"), ("3 3 2 2\n", "12\n"), ("4 1 1 3\n", "0\n")]


def solve(text):
    n, k, l, r = map(int, text.split())
    M = 998244353
    f = [1] * (n + 1)
    for i in range(1, n + 1):
        f[i] = f[i - 1] * i % M
    g = [1] * (n + 1)
    g[n] = pow(f[n], M - 2, M)
    for i in range(n, 0, -1):
        g[i - 1] = g[i] * i % M
    s, p = 0, pow(k - 1, l, M)
    for d in range(l, r + 1):
        s += f[n - 1] * g[d] % M * g[n - 1 - d] % M * p
        p = p * (k - 1) % M
    return f"{s * k % M}\n"


def brute(text):
    n, k, l, r = map(int, text.split())
    cur = {0: k}
    for _ in range(n - 1):
        nx = {}
        for d, c in cur.items():
            nx[d] = nx.get(d, 0) + c
            nx[d + 1] = nx.get(d + 1, 0) + c * (k - 1)
        cur = nx
    return f"{sum(c for d, c in cur.items() if l <= d <= r) % 998244353}\n"


def draw(rng, size):
    n = rng.randint(1, (5, 8, 20, 50, 100, 500, 1000, 10000, 50000, 200000)[size])
    k = rng.randint(1, (3, 5, 10, 50, 1000, 10 ** 5, 10 ** 7, 10 ** 9, 10 ** 9, 10 ** 9)[size])
    a, b = rng.randint(0, n - 1), rng.randint(0, n - 1)
    return f"{n} {k} {min(a, b)} {max(a, b)}\n"


def valid(text):
    try:
        n, k, l, r = map(int, text.split())
    except ValueError:
        return False
    return 1 <= n <= 200000 and 1 <= k <= 10 ** 9 and 0 <= l <= r <= n - 1 and text == f"{n} {k} {l} {r}\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
const long long MOD = 998244353;
long long power(long long a, long long b) {
    long long r = 1;
    a %= MOD;
    while (b) {
        if (b & 1) r = r * a % MOD;
        a = a * a % MOD;
        b >>= 1;
    }
    return r;
}
int main() {
    long long n, k, l, r;
    cin >> n >> k >> l >> r;
    vector<long long> f(n + 1, 1);
    for (int i = 1; i <= n; i++) f[i] = f[i - 1] * i % MOD;
    long long ans = 0;
    for (long long d = l; d <= r; d++) {
        long long c = f[n - 1] * power(f[d] * f[n - 1 - d] % MOD, MOD - 2) % MOD;
        ans = (ans + c * power(k - 1, d)) % MOD;
    }
    cout << ans * (k % MOD) % MOD << endl;
}
"""
PYTHON = r"""n, k, l, r = map(int, input().split())
M = 998244353
inv = [0, 1] + [0] * n
for i in range(2, n + 1):
    inv[i] = (M - M // i) * inv[M % i] % M
ans = 0
cur = k % M
for d in range(n):
    if l <= d <= r:
        ans = (ans + cur) % M
    if d > r:
        break
    cur = cur * (n - 1 - d) % M * inv[d + 1] % M * (k - 1) % M
print(ans)
"""
