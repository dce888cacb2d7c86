import random

NAME = "Travelling Lecturer"
RATING = 1600
TAGS = ("dp", "binary search", "sortings")
STATEMENT = """A lecturer has received n invitations. Invitation i is for a lecture which begins at minute l_i, ends at minute r_i and brings w_i coins. Between the end of a lecture and the beginning of the next one he needs at least c minutes to travel, so after lecture i he can give lecture j only if l_j ≥ r_i + c.

Which invitations he accepts is up to him. What is the largest number of coins he can earn?

Input

The first line contains n and c (1 ≤ n ≤ 100000, 0 ≤ c ≤ 1000000000). Each of the next n lines contains l_i, r_i and w_i (1 ≤ l_i < r_i ≤ 1000000000, 1 ≤ w_i ≤ 1000000000).

Output

Print the largest number of coins.

Note

In the first example the lecturer accepts the first and the third invitation: after the first lecture he has exactly two minutes left to travel."""
EXAMPLES = [("4 2\n1 4 5\n3 7 7\n6 9 4\n10 11 1\n", "9\n"), ("2 1\n1 2 5\n2 3 6\n", "6\n")]


def solve(text):
    from bisect import bisect_right
    d = list(map(int, text.split()))
    n, c = d[0], d[1]
    a = sorted((d[3 + 3 * i], d[2 + 3 * i], d[4 + 3 * i]) for i in range(n))
    ends = [x[0] for x in a]
    dp = [0]
    for r, l, w in a:
        dp.append(max(dp[-1], dp[bisect_right(ends, l - c)] + w))
    return f"{dp[-1]}\n"


def brute(text):
    d = list(map(int, text.split()))
    n, c = d[0], d[1]
    a = [d[2 + 3 * i:5 + 3 * i] for i in range(n)]
    best = 0
    for m in range(1 << n):
        ch = [a[i] for i in range(n) if m >> i & 1]
        if all(x[0] >= y[1] + c or y[0] >= x[1] + c for k, x in enumerate(ch) for y in ch[:k]):
            best = max(best, sum(x[2] for x in ch))
    return f"{best}\n"


def draw(rng, size):
    n = rng.randint(1, (4, 6, 7, 12, 20, 30, 50, 70, 90, 120)[size])
    m = rng.choice((12, 30, 100 if size < 3 else 10 ** 9))
    k = rng.choice((2, 4, n + 1))
    out = [f"{n} {rng.randint(0, max(1, m // rng.choice((3, 8, n + 1))))}"]
    W = rng.choice((5, 100, 10 ** 9))
    for _ in range(n):
        l = rng.randint(1, m - 1)
        out.append(f"{l} {min(m, l + rng.randint(1, max(1, m // k)))} {rng.randint(1, W)}")
    return "\n".join(out) + "\n"


def valid(text):
    try:
        n, c, *d = map(int, text.split())
    except ValueError:
        return False
    if not (1 <= n <= 10 ** 5 and 0 <= c <= 10 ** 9 and len(d) == 3 * n):
        return False
    if not all(1 <= d[i] < d[i + 1] <= 10 ** 9 and 1 <= d[i + 2] <= 10 ** 9 for i in range(0, 3 * n, 3)):
        return False
    return text == f"{n} {c}\n" + "".join(f"{d[i]} {d[i + 1]} {d[i + 2]}\n" for i in range(0, 3 * n, 3))


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    long long c;
    scanf("%d %lld", &n, &c);
    vector<array<long long, 3>> a(n);
    for (auto &x : a) scanf("%lld %lld %lld", &x[1], &x[0], &x[2]);
    sort(a.begin(), a.end());
    vector<long long> dp(n + 1, 0);
    for (int i = 0; i < n; i++) {
        long long limit = a[i][1] - c;
        int lo = 0, hi = i;  // first index with end > limit
        while (lo < hi) {
            int mid = (lo + hi) / 2;
            if (a[mid][0] <= limit) lo = mid + 1;
            else hi = mid;
        }
        dp[i + 1] = max(dp[i], dp[lo] + a[i][2]);
    }
    printf("%lld\n", dp[n]);
}
"""
PYTHON = r"""import sys
from bisect import bisect_right
def main():
    input = sys.stdin.readline
    n, c = map(int, input().split())
    a = []
    for _ in range(n):
        l, r, w = map(int, input().split())
        a.append((r, l, w))
    a.sort()
    ends = []
    dp = [0]
    for r, l, w in a:
        k = bisect_right(ends, l - c)
        dp.append(max(dp[-1], dp[k] + w))
        ends.append(r)
    print(dp[-1])
main()
"""
