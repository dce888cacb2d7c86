import random

NAME = "Gentle Numbers"
RATING = 1900
TAGS = ("dp", "math")
STATEMENT = """Let us call a positive integer gentle if any two neighbouring digits of its decimal notation differ by at most d, and the sum of its digits is divisible by m. One-digit numbers have no neighbouring digits, so for them only the second condition matters.

For given L, R, d and m count the gentle numbers x with L ≤ x ≤ R.

Input

The first line contains t (1 ≤ t ≤ 10), the number of test cases. Each of the next t lines contains four integers L, R, d and m (1 ≤ L ≤ R ≤ 1000000000000000000, 0 ≤ d ≤ 9, 1 ≤ m ≤ 100).

Output

For each test case print the number of gentle numbers.

Note

In the first test case the gentle numbers are 12, 21, 24 and 33. In the second test case all digits must be equal, since d = 0; only 5 and 55 have a suitable sum."""
EXAMPLES = [("3\n10 35 2 3\n1 500 0 5\n1 1000000000000000000 9 1\n", "4\n2\n1000000000000000000\n")]


def solve(text):
    data = list(map(int, text.split()))

    def count(n, d, m):
        if n <= 0:
            return 0
        s = str(n)
        k = len(s)
        # f[len][digit][rem]: ways to write len more digits after digit so that their sum is rem mod m
        f = [[[int(r == 0) for r in range(m)] for _ in range(10)]]
        for _ in range(k):
            g = f[-1]
            f.append([[sum(g[y][(r - y) % m] for y in range(max(0, x - d), min(9, x + d) + 1)) for r in range(m)] for x in range(10)])
        tot = 0
        for ln in range(1, k):
            for x in range(1, 10):
                tot += f[ln - 1][x][-x % m]
        prev, sm = None, 0
        for i, ch in enumerate(s):
            c = int(ch)
            for x in range(1 if i == 0 else 0, c):
                if prev is None or abs(prev - x) <= d:
                    tot += f[k - 1 - i][x][-(sm + x) % m]
            if prev is not None and abs(prev - c) > d:
                return tot
            prev, sm = c, sm + c
        return tot + (sm % m == 0)
    out = []
    for i in range(data[0]):
        l, r, d, m = data[1 + 4 * i:5 + 4 * i]
        out.append(count(r, d, m) - count(l - 1, d, m))
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    res = ""
    for line in text.strip().split("\n")[1:]:
        l, r, d, m = map(int, line.split())
        if (d, m) == (9, 1):
            res += f"{r - l + 1}\n"
            continue
        k = 0
        for x in range(l, r + 1):
            a = list(map(int, str(x)))
            k += sum(a) % m == 0 and all(abs(p - q) <= d for p, q in zip(a, a[1:]))
        res += f"{k}\n"
    return res


def draw(rng, size):
    t = rng.randint(1, (2, 2, 3, 3, 4, 4, 5, 6, 8, 10)[size])
    m = (100, 500, 2000, 10 ** 5, 10 ** 8, 10 ** 10, 10 ** 12, 10 ** 15, 10 ** 18, 10 ** 18)[size]
    out = [str(t)]
    for _ in range(t):
        a, b = rng.randint(1, m), rng.randint(1, m)
        if rng.random() < 0.3:
            a = 1
        if rng.random() < 0.2:
            b = int(str(rng.randint(1, 9)) * (len(str(m)) - 1))
        out.append(f"{min(a, b)} {max(a, b)} {rng.randint(0, 9)} {rng.randint(1, (4, 6, 9, 15, 20, 30, 40, 60, 100, 100)[size])}")
    return "\n".join(out) + "\n"


def valid(text):
    try:
        t, *d = map(int, text.split())
    except ValueError:
        return False
    if not (1 <= t <= 10 and len(d) == 4 * t):
        return False
    out = [str(t)]
    for i in range(0, 4 * t, 4):
        l, r, k, m = d[i:i + 4]
        if not (1 <= l <= r <= 10 ** 18 and 0 <= k <= 9 and 1 <= m <= 100):
            return False
        out.append(f"{l} {r} {k} {m}")
    return text == "\n".join(out) + "\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
typedef long long ll;
string s;
int d, m;
ll memo[20][11][100];
ll go(int pos, int prev, int rem, bool tight) {
    // prev == 10 means that the number has not begun yet
    if (pos == (int)s.size()) return prev != 10 && rem == 0;
    if (!tight && memo[pos][prev][rem] >= 0) return memo[pos][prev][rem];
    int top = tight ? s[pos] - '0' : 9;
    ll r = 0;
    for (int c = 0; c <= top; c++) {
        bool nt = tight && c == top;
        if (prev == 10) {
            if (c == 0) r += go(pos + 1, 10, 0, nt);
            else r += go(pos + 1, c, c % m, nt);
        } else if (abs(prev - c) <= d) {
            r += go(pos + 1, c, (rem + c) % m, nt);
        }
    }
    if (!tight) memo[pos][prev][rem] = r;
    return r;
}
ll f(ll n) {
    s = to_string(n);
    memset(memo, -1, sizeof memo);
    return go(0, 10, 0, true);
}
int main() {
    int t;
    cin >> t;
    while (t--) {
        ll l, r;
        cin >> l >> r >> d >> m;
        cout << f(r) - f(l - 1) << "\n";
    }
}
"""
PYTHON = r"""def count(n, d, m):
    # numbers from 1 to n
    s = list(map(int, str(n)))
    free = {}      # (last digit, remainder) -> how many smaller prefixes
    tight = None   # (last, rem) of the prefix of n itself while it is gentle
    ok = True
    for i, c in enumerate(s):
        new = {}
        for (last, rem), v in free.items():
            for x in range(max(0, last - d), min(9, last + d) + 1):
                k = (x, (rem + x) % m)
                new[k] = new.get(k, 0) + v
        if i > 0:
            for x in range(1, 10):
                k = (x, x % m)
                new[k] = new.get(k, 0) + 1
        if i == 0:
            for x in range(1, c):
                k = (x, x % m)
                new[k] = new.get(k, 0) + 1
            tight = (c, c % m)
        elif ok:
            last, rem = tight
            for x in range(0, c):
                if abs(x - last) <= d:
                    k = (x, (rem + x) % m)
                    new[k] = new.get(k, 0) + 1
            if abs(c - last) <= d:
                tight = (c, (rem + c) % m)
            else:
                ok = False
        free = new
    res = sum(v for (last, rem), v in free.items() if rem == 0)
    if ok and tight[1] == 0:
        res += 1
    return res

for _ in range(int(input())):
    l, r, d, m = map(int, input().split())
    ans = count(r, d, m)
    if l > 1:
        ans -= count(l - 1, d, m)
    print(ans)
"""
