import random

from baselines.alphacode.validation.drawing import cases as _t, limit as _v, lines as _lines, integers as _ints, strict as _strict

NAME = "Exactly in the Middle"
RATING = 800
TAGS = ("math", "sortings")
STATEMENT = '''Three villages lie on a straight road. Their distances from the beginning of the road, in kilometres, are a, b and c; the order of these numbers is arbitrary, and several villages may even lie at the same place.

The mayor wants to build a school in one of the villages so that it is equally far from the two other villages. Is this possible?

Input

The first line contains an integer t (1 ≤ t ≤ 1000) — the number of test cases.

Each test case consists of one line with three integers a, b and c (0 ≤ a, b, c ≤ 10^9).

Output

For each test case print YES if one of the three villages is equally far from both of the others; otherwise print NO.

Note

In the first test case the school is built in the village at kilometre 6, which is 4 kilometres away from the two others. In the third test case the village at kilometre 1 has both others at the same distance of 2 kilometres.'''
EXAMPLES = [("4\n10 2 6\n1 2 4\n3 1 3\n0 0 0\n", "YES\nNO\nYES\nYES\n")]


def solve(text):
    d = list(map(int, text.split()))
    out = []
    for i in range(d[0]):
        a, b, c = sorted(d[1 + 3 * i:4 + 3 * i])
        out.append("YES" if 2 * b == a + c or a == b or b == c else "NO")
    return "\n".join(out) + "\n"


def brute(text):
    d = list(map(int, text.split()))
    out = []
    for i in range(d[0]):
        a, b, c = d[1 + 3 * i:4 + 3 * i]
        ok = abs(a - b) == abs(a - c) or abs(b - a) == abs(b - c) or abs(c - a) == abs(c - b)
        out.append("YES" if ok else "NO")
    return "\n".join(out) + "\n"


def draw(rng, size):
    t = _t(rng, size)
    rows = []
    for _ in range(t):
        v = max(4, _v(rng, size, 10**9))
        a, k = rng.randint(0, v), rng.randint(0, v)
        x = [a, rng.randint(0, v), rng.randint(0, v)]
        p = rng.random()
        if p < 0.4:
            k = min(k, a, 10**9 - a)
            x = [a - k, a, a + k]
        elif p < 0.5:
            x = [a, a, k]
        elif p < 0.7:
            k = min(k, a, 10**9 - a)
            x = [a - k, a, min(10**9, max(0, a + k + rng.choice((-1, 1))))]
        rng.shuffle(x)
        rows.append(" ".join(map(str, x)))
    return f"{t}\n" + "\n".join(rows) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 1000)
    assert len(ls) == t + 1
    for s in ls[1:]:
        _ints(s, 3, 0, 10**9)
    return True


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int a, b, c;
        cin >> a >> b >> c;
        int x = abs(a - b), y = abs(b - c), z = abs(a - c);
        if (x == y || y == z || x == z) cout << "YES\n";
        else cout << "NO\n";
    }
}
'''
PYTHON = r'''for _ in range(int(input())):
    a, b, c = map(int, input().split())
    x = abs(a - b)
    y = abs(b - c)
    z = abs(a - c)
    if x == y or y == z or x == z:
        print("YES")
    else:
        print("NO")
'''
