import random

from baselines.alphacode.validation.drawing import length as _n, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Staircase with Broken Steps"
RATING = 1200
TAGS = ("combinatorics", "dp")
STATEMENT = '''A staircase has n steps, numbered from 1 to n from the bottom to the top. A child stands on the floor (level 0) and wants to get to step n. With one jump the child goes up by 1, 2, ..., or k steps. Some m steps are broken and the child must not land on them; jumping over them is allowed. Step n is not broken.

Count the ways to get to step n. Two ways are different if the sets of visited steps are different. Since the answer may be large, print it modulo 10^9 + 7.

Input

The first line contains three integers n, k and m (1 ≤ k ≤ n ≤ 10^5, 0 ≤ m < n).

The second line contains m different integers from 1 to n - 1 in increasing order — the broken steps. If m = 0, this line is empty.

Output

Print one integer, the number of ways modulo 10^9 + 7.'''
EXAMPLES = [("4 2 1\n2\n", "1\n"), ("3 3 0\n\n", "4\n"), ("5 2 2\n2 3\n", "0\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = list(map(int, text.split()))
    n, k, bad = d[0], d[1], set(d[3:])

    def ways(x):
        if x == n:
            return 1
        return sum(ways(x + j) for j in range(1, k + 1) if x + j <= n and x + j not in bad)

    return f"{ways(0) % (10**9 + 7)}\n"


def draw(rng, size):
    n = min(12, _n(rng, 3, 3)) if size < 3 else _n(rng, size, 5) * rng.choice((1, 3))
    k = rng.randint(1, min(n, rng.choice((3, 5, n))))
    p = rng.choice((0, 0.1, 0.3))
    b = [x for x in range(1, n) if rng.random() < p]
    return f"{n} {k} {len(b)}\n" + " ".join(map(str, b)) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, k, m = _ints(ls[0], 3, 0, 10**5)
    assert len(ls) == 2 and 1 <= k <= n and m < n
    b = _ints(ls[1], m, 1, n - 1) if m else []
    return (m > 0 or ls[1] == "") and b == sorted(set(b))


CPP = r'''#include <bits/stdc++.h>
using namespace std;
const int MOD = 1000000007;

int main() {
    int n, k, m;
    cin >> n >> k >> m;
    vector<bool> bad(n + 1, false);
    while (m--) {
        int x;
        cin >> x;
        bad[x] = true;
    }
    vector<long long> pre(n + 2, 0);
    // pre[i + 1] = dp[0] + ... + dp[i]
    pre[1] = 1;
    long long dp = 1;
    for (int i = 1; i <= n; i++) {
        dp = bad[i] ? 0 : (pre[i] - pre[max(0, i - k)] + MOD) % MOD;
        pre[i + 1] = (pre[i] + dp) % MOD;
    }
    cout << dp << endl;
}
'''
PYTHON = r'''import sys
data = list(map(int, sys.stdin.read().split()))
n, k, m = data[:3]
MOD = 10**9 + 7
bad = [False] * (n + 1)
for x in data[3:]:
    bad[x] = True
dp = [0] * (n + 1)
dp[0] = 1
window = 1
for i in range(1, n + 1):
    if not bad[i]:
        dp[i] = window % MOD
    window += dp[i]
    if i >= k:
        window -= dp[i - k]
print(dp[n])
'''
