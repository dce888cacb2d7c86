import random

from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "The Lost Commas"
RATING = 1500
TAGS = ("dp", "strings")
STATEMENT = '''Once there was a list of integers, each of them between 1 and k, written in the usual way, without leading zeros and separated by commas. Then somebody erased all the commas, and only a string of digits s is left.

In how many ways can the commas be put back so that a valid list results? Print the number modulo 998244353. If no list could have given the string, the answer is 0.

Input

The first line contains an integer k (1 ≤ k ≤ 10^9).

The second line contains the string s of digits, 1 ≤ |s| ≤ 10^5.

Output

Print the number of possible lists modulo 998244353.

Note

In the first example the lists are 1,2,1 and 12,1; the integers 21 and 121 are too big. In the second example the zero can only belong to the integer 10.'''
EXAMPLES = [("15\n121\n", "2\n"), ("99\n105\n", "1\n"), ("9\n10\n", "0\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    k, s = text.split()
    k = int(k)

    def ways(t):
        if not t:
            return 1
        if t[0] == "0":
            return 0
        return sum(ways(t[i:]) for i in range(1, len(t) + 1) if int(t[:i]) <= k)

    return f"{ways(s) % 998244353}\n"


def draw(rng, size):
    n = _n(rng, size, 2 + size)
    v = rng.choice((max(20, _v(rng, size, 10**9)), 10**9, 300))
    k = rng.randint(max(1, v // 10), v)
    z = rng.choice((0, 0.05, 0.15))
    s = "".join("0" if i and rng.random() < z else rng.choice("123456789") for i in range(n))
    if rng.random() < 0.3:
        s = "".join(rng.choice("12") for _ in range(n))
    return f"{k}\n{s}\n"


@_strict
def valid(text):
    ls = _lines(text)
    _ints(ls[0], 1, 1, 10**9)
    return len(ls) == 2 and 1 <= len(ls[1]) <= 10**5 and set(ls[1]) <= set("0123456789")


CPP = r'''#include <bits/stdc++.h>
using namespace std;
const long long MOD = 998244353;

int main() {
    long long k;
    string s;
    cin >> k >> s;
    int n = s.size();
    vector<long long> dp(n + 1, 0);
    dp[0] = 1;
    for (int i = 0; i < n; i++) {
        if (s[i] == '0' || dp[i] == 0) continue;
        long long x = 0;
        for (int j = i; j < n; j++) {
            x = x * 10 + (s[j] - '0');
            if (x > k) break;
            dp[j + 1] = (dp[j + 1] + dp[i]) % MOD;
        }
    }
    cout << dp[n] << endl;
}
'''
PYTHON = r'''k = int(input())
s = input().strip()
n = len(s)
MOD = 998244353
dp = [0] * (n + 1)
dp[n] = 1
for i in range(n - 1, -1, -1):
    if s[i] == "0":
        continue
    x = 0
    total = 0
    for j in range(i, n):
        x = x * 10 + int(s[j])
        if x > k:
            break
        total += dp[j + 1]
    dp[i] = total % MOD
print(dp[0])
'''
