from baselines.alphacode.validation.drawing import cases as _t, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Rows of Tiles"
RATING = 900
TAGS = ("binary search", "math")
STATEMENT = '''A mason lays tiles in rows. The first row takes k tiles, and each next row takes one tile more than the row before it: k + 1, k + 2, and so on. He has n tiles and stops when he cannot complete the next row.

How many full rows will he lay?

Input

The first line contains t (1 ≤ t ≤ 1000), the number of test cases. Each of the next t lines contains two integers n and k (1 ≤ n ≤ 10^18, 1 ≤ k ≤ 10^9).

Output

For each test case print one integer, the number of full rows.

Note

In the first test case the rows take 3, 4 and 5 tiles; 2 tiles are left over.'''
EXAMPLES = [("3\n14 3\n2 3\n6 1\n", "3\n0\n3\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = list(map(int, text.split()))[1:]
    out = []
    for n, k in zip(d[::2], d[1::2]):
        r = 0
        while n >= k:
            n -= k
            k += 1
            r += 1
        out.append(r)
    return "\n".join(map(str, out)) + "\n"


def draw(rng, size):
    t = _t(rng, size)
    rows = []
    for _ in range(t):
        v = max(8, _v(rng, size, 10**18))
        rows.append(f"{rng.randint(1, v)} {rng.randint(1, min(10**9, rng.choice((2, max(2, int(v**0.5)), v))))}")
    return f"{t}\n" + "\n".join(rows) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 1000)
    assert len(ls) == t + 1
    return all(_ints(s, 2, 1, 10**18)[1] <= 10**9 for s in ls[1:])


CPP = r'''#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

int main() {
    int t;
    cin >> t;
    while (t--) {
        ll n, k;
        cin >> n >> k;
        ll lo = 0, hi = 1500000000;
        while (lo < hi) {
            ll m = (lo + hi + 1) / 2;
            if (m * k + m * (m - 1) / 2 <= n) lo = m;
            else hi = m - 1;
        }
        cout << lo << "\n";
    }
}
'''
PYTHON = r'''for _ in range(int(input())):
    n, k = map(int, input().split())
    lo, hi = 0, 2 * 10**9
    while lo < hi:
        m = (lo + hi + 1) // 2
        if m * k + m * (m - 1) // 2 <= n:
            lo = m
        else:
            hi = m - 1
    print(lo)
'''
