import random

NAME = "Spice Sets"
RATING = 1400
TAGS = ("bitmasks", "dp")
STATEMENT = """A cook needs n spices. The market sells them only in ready-made sets: there are m sets, and for each of them the price and the list of the spices in it are known. The list is written as a string of n characters: the j-th character is 1 if the set contains spice j, otherwise 0.

The cook buys some of the sets (each at most once), so that each of the n spices is in at least one bought set. What is the smallest sum he has to pay?

Input

The first line contains n and m (1 ≤ n ≤ 12, 1 ≤ m ≤ 100). Each of the next m lines contains the price of a set, an integer from 1 to 1000000, and the string of n characters 0 and 1.

Output

Print the smallest sum, or -1 if it is impossible to get all the spices.

Note

In the first example it is best to buy the first and the last set."""
EXAMPLES = [("3 4\n5 110\n4 010\n6 101\n3 001\n", "8\n"), ("2 2\n1 10\n2 10\n", "-1\n")]


def solve(text):
    d = text.split()
    n, m = int(d[0]), int(d[1])
    INF = 10 ** 18
    dp = [INF] * (1 << n)
    dp[0] = 0
    for i in range(m):
        c, b = int(d[2 + 2 * i]), int(d[3 + 2 * i], 2)
        for s in range(1 << n):
            if dp[s] + c < dp[s | b]:
                dp[s | b] = dp[s] + c
    return f"{dp[-1] if dp[-1] < INF else -1}\n"


def brute(text):
    L = text.strip().split("\n")
    n, m = map(int, L[0].split())
    sets = [(int(r.split()[0]), r.split()[1]) for r in L[1:]]
    best = -1
    for k in range(1 << m):
        ch = [sets[i] for i in range(m) if k >> i & 1]
        if all(any(s[j] == "1" for _, s in ch) for j in range(n)):
            c = sum(p for p, _ in ch)
            if best < 0 or c < best:
                best = c
    return f"{best}\n"


def draw(rng, size):
    n = rng.randint(1, (3, 4, 5, 6, 7, 8, 9, 10, 11, 12)[size])
    m = rng.randint(1, (4, 6, 8, 12, 20, 30, 40, 60, 80, 100)[size])
    p = rng.choice((0.2, 0.35, 0.5))
    M = rng.choice((10, 100, 10 ** 6))
    return f"{n} {m}\n" + "".join(f"{rng.randint(1, M)} {''.join('1' if rng.random() < p else '0' for _ in range(n))}\n" for _ in range(m))


def valid(text):
    L = text.split("\n")
    try:
        n, m = map(int, L[0].split())
        if L[0] != f"{n} {m}" or not (1 <= n <= 12 and 1 <= m <= 100) or len(L) != m + 2 or L[-1] != "":
            return False
        for r in L[1:-1]:
            c, s = r.split(" ")
            if str(int(c)) != c or not 1 <= int(c) <= 10 ** 6 or len(s) != n or not set(s) <= set("01"):
                return False
    except ValueError:
        return False
    return True


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m;
    cin >> n >> m;
    const long long INF = 1e18;
    vector<long long> dp(1 << n, INF);
    dp[0] = 0;
    for (int i = 0; i < m; i++) {
        long long c;
        string s;
        cin >> c >> s;
        int b = 0;
        for (int j = 0; j < n; j++)
            if (s[j] == '1') b |= 1 << j;
        for (int x = (1 << n) - 1; x >= 0; x--)
            if (dp[x] < INF) dp[x | b] = min(dp[x | b], dp[x] + c);
    }
    long long r = dp[(1 << n) - 1];
    cout << (r == INF ? -1 : r) << endl;
}
"""
PYTHON = r"""n, m = map(int, input().split())
dp = {0: 0}
for _ in range(m):
    c, s = input().split()
    c = int(c)
    b = int(s, 2)
    for x, v in list(dp.items()):
        y = x | b
        if y not in dp or dp[y] > v + c:
            dp[y] = v + c
print(dp.get(2 ** n - 1, -1))
"""
