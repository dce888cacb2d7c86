from baselines.alphacode.validation.drawing import cases as _t, limit as _v, lines as _lines, integers as _ints, strict as _strict

NAME = "Next with This Remainder"
RATING = 800
TAGS = ("math", "number theory")
STATEMENT = '''Given integers n, m and r, find the smallest integer x such that x ≥ n and x leaves the remainder r when divided by m.

Input

The first line contains an integer t (1 ≤ t ≤ 10^4), the number of test cases.

Each test case is given on one line and consists of three integers n, m, r (0 ≤ n ≤ 10^18, 1 ≤ m ≤ 10^9, 0 ≤ r < m).

Output

For each test case print the integer x on its own line. It can be shown that it always exists.

Note

In the first test case the integers with remainder 3 modulo 7 are 3, 10, 17, 24 and so on; the first of them that is at least 12 is 17. In the second test case n itself has the required remainder. In the last one every integer has remainder 0 modulo 1.'''
EXAMPLES = [("4\n12 7 3\n10 7 3\n0 100 99\n5 1 0\n", "17\n10\n99\n5\n")]


def solve(text):
    d = list(map(int, text.split()))
    out = []
    for i in range(d[0]):
        n, m, r = d[1 + 3 * i:4 + 3 * i]
        out.append(n + (r - n) % m)
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    d = list(map(int, text.split()))
    out = []
    for i in range(d[0]):
        n, m, r = d[1 + 3 * i:4 + 3 * i]
        x = n
        while x % m != r:
            x += 1
        out.append(x)
    return "\n".join(map(str, out)) + "\n"


def draw(rng, size):
    t = _t(rng, size)
    rows = []
    for _ in range(t):
        m = rng.randint(1, _v(rng, size, 10**9))
        rows.append(f"{rng.randint(0, _v(rng, size, 10**18) * 2 if size < 9 else 10**18)} {m} {rng.randint(0, m - 1)}")
    return f"{t}\n" + "\n".join(rows) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 10**4)
    assert len(ls) == t + 1
    for s in ls[1:]:
        n, m, r = _ints(s, 3, 0, 10**18)
        assert 1 <= m <= 10**9 and r < m
    return True


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    ios_base::sync_with_stdio(0);
    cin.tie(0);
    int t;
    cin >> t;
    while (t--) {
        long long n, m, r;
        cin >> n >> m >> r;
        long long x = n - n % m + r;
        if (x < n) x += m;
        cout << x << "\n";
    }
}
'''
PYTHON = r'''import sys
input = sys.stdin.readline
for _ in range(int(input())):
    n, m, r = map(int, input().split())
    x = n // m * m + r
    if x < n:
        x += m
    print(x)
'''
