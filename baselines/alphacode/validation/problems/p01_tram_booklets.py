from baselines.alphacode.validation.drawing import cases as _t, limit as _v, lines as _lines, integers as _ints, strict as _strict

NAME = "Tram Booklets"
RATING = 800
TAGS = ("greedy", "math")
STATEMENT = '''Mira is going to take the tram n times this month. At the kiosk she can buy

  * a single ticket, good for one ride, for a coins;
  * a booklet, good for k rides, for b coins.

She may buy as many tickets and booklets as she likes, of both kinds, and she does not mind if some rides of a booklet are left unused at the end of the month.

Find the smallest number of coins Mira has to spend.

Input

The first line contains one integer t (1 ≤ t ≤ 1000) — the number of test cases.

Each test case is a line with four integers n, k, a and b (1 ≤ n, k, a, b ≤ 10^9).

Output

For each test case print one integer — the smallest possible cost.

Note

In the first test case of the example she buys one booklet for 10 coins and two single tickets for 3 coins each. In the second one it is cheaper to buy two booklets.'''
EXAMPLES = [("3\n7 5 3 10\n9 5 3 10\n4 10 2 100\n", "16\n20\n8\n")]


def solve(text):
    d = list(map(int, text.split()))
    out = []
    for i in range(d[0]):
        n, k, a, b = d[1 + 4 * i:5 + 4 * i]
        out.append(n // k * min(b, k * a) + min(n % k * a, b))
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    d = list(map(int, text.split()))
    out = []
    for i in range(d[0]):
        n, k, a, b = d[1 + 4 * i:5 + 4 * i]
        out.append(min(x * b + max(0, n - x * k) * a for x in range(n + 1)))
    return "\n".join(map(str, out)) + "\n"


def draw(rng, size):
    t = _t(rng, size)
    rows = []
    for _ in range(t):
        v = _v(rng, size, 10**9)
        n = rng.randint(1, v)
        k = rng.randint(1, max(1, min(v, rng.choice((3, 10, n)))))
        a = rng.randint(1, v)
        b = rng.randint(1, min(10**9, max(1, a * k * 5 // 4)))
        rows.append(f"{n} {k} {a} {b}")
    return f"{t}\n" + "\n".join(rows) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 1000)
    assert len(ls) == t + 1
    for s in ls[1:]:
        _ints(s, 4, 1, 10**9)
    return True


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        long long n, k, a, b;
        cin >> n >> k >> a >> b;
        long long full = n / k, rest = n % k;
        cout << full * min(b, k * a) + min(rest * a, b) << "\n";
    }
    return 0;
}
'''
PYTHON = r'''for _ in range(int(input())):
    n, k, a, b = map(int, input().split())
    print(n // k * min(b, k * a) + min(n % k * a, b))
'''
