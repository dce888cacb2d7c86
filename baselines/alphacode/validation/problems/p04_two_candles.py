import random

from baselines.alphacode.validation.drawing import cases as _t, limit as _v, lines as _lines, integers as _ints, strict as _strict

NAME = "Two Candles"
RATING = 800
TAGS = ("brute force", "math")
STATEMENT = '''Two candles are lit at the same time. The first one is a millimetres high and becomes x millimetres lower every minute. The second one is b millimetres high and becomes y millimetres lower every minute. A candle goes out as soon as its height would be zero or less.

Once a minute, starting at minute 0 (the moment when they are lit), Tom takes a photo of the candles. Will there be a photo on which both candles are still burning (both heights are positive) and have the same height?

Input

The first line contains an integer t (1 ≤ t ≤ 500) — the number of test cases.

Each of the following t lines contains four integers a, x, b, y (1 ≤ a, b ≤ 1000; 1 ≤ x, y ≤ 1000).

Output

For each test case print YES if there will be such a photo and NO otherwise.

Note

In the first test case both candles are 4 millimetres high after 2 minutes. In the second test case they would have equal heights only at zero, when they have gone out.'''
EXAMPLES = [("4\n10 3 6 1\n6 3 4 2\n5 9 5 2\n8 1 9 1\n", "YES\nNO\nYES\nNO\n")]


def solve(text):
    d = list(map(int, text.split()))
    out = []
    for i in range(d[0]):
        a, x, b, y = d[1 + 4 * i:5 + 4 * i]
        if a == b:
            ok = True
        elif x == y or (a - b) % (x - y):
            ok = False
        else:
            m = (a - b) // (x - y)
            ok = m > 0 and a - m * x > 0
        out.append("YES" if ok else "NO")
    return "\n".join(out) + "\n"


def brute(text):
    d = list(map(int, text.split()))
    out = []
    for i in range(d[0]):
        a, x, b, y = d[1 + 4 * i:5 + 4 * i]
        ans = "NO"
        while a > 0 and b > 0:
            if a == b:
                ans = "YES"
            a -= x
            b -= y
        out.append(ans)
    return "\n".join(out) + "\n"


def draw(rng, size):
    t = _t(rng, size)
    v = _v(rng, size + 1 if size < 9 else 9, 1000)
    rows = []
    for _ in range(t):
        kind = rng.random()
        w = max(1, min(v, rng.choice((3, 10, v))))
        a, b = rng.randint(1, v), rng.randint(1, v)
        x, y = rng.randint(1, w), rng.randint(1, w)
        if kind < 0.6:
            for _ in range(30):
                x, y = rng.randint(1, w), rng.randint(1, w)
                m, h = rng.randint(0, max(1, v // w)), rng.randint(0, v)
                if 1 <= h + m * x <= 1000 and 1 <= h + m * y <= 1000:
                    a, b = h + m * x, h + m * y
                    break
        rows.append(f"{a} {x} {b} {y}")
    return f"{t}\n" + "\n".join(rows) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 500)
    assert len(ls) == t + 1
    for s in ls[1:]:
        _ints(s, 4, 1, 1000)
    return True


CPP = r'''#include <bits/stdc++.h>
using namespace std;

void solve() {
    int a, x, b, y;
    cin >> a >> x >> b >> y;
    bool ok = false;
    while (a > 0 && b > 0) {
        if (a == b) ok = true;
        a -= x;
        b -= y;
    }
    puts(ok ? "YES" : "NO");
}

int main() {
    int t;
    cin >> t;
    while (t--) solve();
}
'''
PYTHON = r'''def solve():
    a, x, b, y = map(int, input().split())
    while a > 0 and b > 0:
        if a == b:
            return "YES"
        a -= x
        b -= y
    return "NO"

for _ in range(int(input())):
    print(solve())
'''
