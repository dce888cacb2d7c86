import random

from baselines.alphacode.validation.drawing import cases as _t, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "The k-th Lonely String"
RATING = 2000
TAGS = ("combinatorics", "dp", "greedy")
STATEMENT = '''A binary string is called lonely if no two of its ones stand side by side. Consider all the lonely strings that have the length n and contain exactly m ones, and sort them lexicographically (0 is smaller than 1). The strings in the sorted list are numbered from 1.

Find the k-th string of the list, or report that the list has fewer than k strings.

Input

The first line contains an integer t (1 ≤ t ≤ 100) — the number of test cases.

Each of the next t lines contains three integers n, m and k (1 ≤ n ≤ 100, 0 ≤ m ≤ n, 1 ≤ k ≤ 10^18).

Output

For each test case print the k-th string, or -1 if it does not exist.

Note

For n = 5 and m = 2 the list is 00101, 01001, 01010, 10001, 10010, 10100. For n = 3 and m = 3 the list is empty.'''
EXAMPLES = [("4\n5 2 3\n5 2 7\n3 3 1\n4 0 1\n", "01010\n-1\n-1\n0000\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = list(map(int, text.split()))[1:]
    out = []
    for n, m, k in zip(d[::3], d[1::3], d[2::3]):
        c = [s for s in (bin(x)[2:].zfill(n) for x in range(2**n)) if s.count("1") == m and "11" not in s]
        out.append(c[k - 1] if k <= len(c) else "-1")
    return "\n".join(out) + "\n"


def draw(rng, size):
    from math import comb
    t = _t(rng, size)
    s = f"{t}\n"
    for _ in range(t):
        n = rng.randint(1, (5, 6, 8, 12, 16, 24, 32, 48, 70, 100)[size])
        m = rng.randint(0, (n + 1) // 2 if rng.random() < 0.95 else n)
        c = max(1, comb(n - m + 1, m) if m <= n - m + 1 else 1)
        k = rng.randint(1, min(10**18, c)) if rng.random() < 0.88 else rng.choice((1, c, c + 1, c + 1, 2 * c))
        s += f"{n} {m} {min(k, 10**18)}\n"
    return s


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 100)
    assert len(ls) == t + 1
    for s in ls[1:]:
        n, m, k = _ints(s, 3, 0, 10**18)
        assert 1 <= n <= 100 and m <= n and k >= 1
    return True


CPP = r'''#include <bits/stdc++.h>
using namespace std;
typedef long long ll;
const ll CAP = 2000000000000000000LL;

ll f[105][105];  // strings of length i with j ones, capped

int main() {
    f[0][0] = 1;
    for (int i = 1; i <= 101; i++)
        for (int j = 0; j <= i; j++) {
            ll r = f[i - 1][j];
            if (j > 0) r += i >= 2 ? f[i - 2][j - 1] : (j == 1 ? 1 : 0);
            f[i][j] = min(r, CAP);
        }
    int t;
    cin >> t;
    while (t--) {
        int n, m;
        ll k;
        cin >> n >> m >> k;
        if (f[n][m] < k) {
            cout << -1 << "\n";
            continue;
        }
        string s;
        while ((int)s.size() < n) {
            int left = n - s.size();
            if (f[left - 1][m] >= k) {
                s += '0';
            } else {
                k -= f[left - 1][m];
                s += '1';
                m--;
                if (left > 1) s += '0';
            }
        }
        cout << s << "\n";
    }
}
'''
PYTHON = r'''from math import comb

def count(n, m):
    # lonely strings of length n with m ones
    if n < 0 or m > n - m + 1:
        return 1 if n <= 0 and m == 0 else 0
    return comb(n - m + 1, m)

for _ in range(int(input())):
    n, m, k = map(int, input().split())
    if count(n, m) < k:
        print(-1)
        continue
    s = ""
    while len(s) < n:
        left = n - len(s)
        c = count(left - 1, m)
        if k <= c:
            s += "0"
        else:
            k -= c
            s += "10" if left > 1 else "1"
            m -= 1
    print(s)
'''
