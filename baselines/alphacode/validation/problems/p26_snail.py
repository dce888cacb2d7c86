from baselines.alphacode.validation.drawing import cases as _t, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "The Snail That Sometimes Stays Awake"
RATING = 1000
TAGS = ("math",)
STATEMENT = '''A snail is at the foot of a pole of height h. Every day it climbs up by a units. Every night it slides down by b units, but on each third night (nights 3, 6, 9, ...) it stays awake and does not slide at all. Night i comes right after day i.

As soon as the snail is at height h or more, it has reached the top and the journey is over.

On which day does the snail reach the top?

Input

The first line contains an integer t (1 ≤ t ≤ 1000). Each of the next t lines contains three integers h, a, b (1 ≤ h ≤ 10^18, 1 ≤ b ≤ a ≤ 10^9).

Output

For each test case print the number of the day. The snail always reaches the top.

Note

In the first test case the snail is at heights 5, 6, 7 in the evenings of the first three days; on the fourth day it climbs from 7 to 12.'''
EXAMPLES = [("3\n10 5 4\n3 5 1\n4 2 2\n", "4\n1\n4\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = list(map(int, text.split()))[1:]
    out = []
    for h, a, b in zip(d[::3], d[1::3], d[2::3]):
        x, day = 0, 0
        while True:
            day += 1
            x += a
            if x >= h:
                break
            if day % 3:
                x -= b
        out.append(day)
    return "\n".join(map(str, out)) + "\n"


def draw(rng, size):
    t = _t(rng, size)
    rows = []
    for _ in range(t):
        v = max(20, _v(rng, size, 10**18))
        a = rng.randint(1, min(10**9, rng.choice((5, max(1, int(v**0.5))))))
        rows.append(f"{rng.randint(1, v)} {a} {rng.randint(1, a)}")
    return f"{t}\n" + "\n".join(rows) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 1000)
    assert len(ls) == t + 1
    for s in ls[1:]:
        h, a, b = _ints(s, 3, 1, 10**18)
        assert b <= a <= 10**9
    return True


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        long long h, a, b;
        cin >> h >> a >> b;
        long long step = 3 * a - 2 * b;
        long long c = max(0LL, (h - 1) / step - 1);
        long long x = c * step, day = 3 * c;
        while (true) {
            day++;
            x += a;
            if (x >= h) break;
            if (day % 3 != 0) x -= b;
        }
        cout << day << "\n";
    }
}
'''
PYTHON = r'''for _ in range(int(input())):
    h, a, b = map(int, input().split())
    net = 3 * a - 2 * b
    # the highest point of every three days is the third evening
    c = max(0, (h - net + net - 1) // net)
    x = net * c
    day = 3 * c
    # h is reached during the next three days
    for night in (b, b, 0):
        day += 1
        x += a
        if x >= h:
            break
        x -= night
    if c > 0:
        # maybe already on the last evening of the previous three
        y = net * (c - 1)
        d = 3 * (c - 1)
        for night in (b, b, 0):
            d += 1
            y += a
            if y >= h:
                day = d
                break
            y -= night
    print(day)
'''
