import random

from baselines.alphacode.validation.drawing import length as _n, cases as _t, lines as _lines, integers as _ints, strict as _strict

NAME = "Long Red Stretches"
RATING = 800
TAGS = ("implementation", "strings")
STATEMENT = '''A street has n traffic lights in a row. Right now some of them are red and the others are green; the picture is given as a string of letters R and G.

A red stretch is a group of consecutive red lights that cannot be extended: to the left of it there is a green light or the beginning of the street, and to the right of it there is a green light or the end of the street. A red stretch is called long if it consists of at least k lights.

Find the number of long red stretches.

Input

The first line contains an integer t (1 ≤ t ≤ 1000) — the number of test cases.

The first line of each test case contains two integers n and k (1 ≤ k ≤ n ≤ 100).

The second line of each test case contains a string of length n of characters R and G.

Output

For each test case print the answer on its own line.'''
EXAMPLES = [("3\n8 2\nRRGRGRRR\n3 1\nGGG\n5 5\nRRRRR\n", "2\n0\n1\n")]


def solve(text):
    d = text.split()
    out = []
    for i in range(int(d[0])):
        k, s = int(d[2 + 3 * i]), d[3 + 3 * i]
        out.append(sum(len(x) >= k for x in s.split("G")))
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    d = text.split()
    out = []
    for i in range(int(d[0])):
        k, s = int(d[2 + 3 * i]), "G" + d[3 + 3 * i] + "G"
        c = 0
        for a in range(1, len(s)):
            for b in range(a + k, len(s)):
                if s[a - 1] == "G" and s[b] == "G" and "G" not in s[a:b]:
                    c += 1
        out.append(c)
    return "\n".join(map(str, out)) + "\n"


def draw(rng, size):
    t = _t(rng, size)
    s = f"{t}\n"
    for _ in range(t):
        n = _n(rng, min(size, 6), 1, 100)
        k = rng.randint(1, rng.choice((min(n, 2), min(n, 4), n)))
        p = rng.choice((0.3, 0.5, 0.8))
        s += f"{n} {k}\n" + "".join("R" if rng.random() < p else "G" for _ in range(n)) + "\n"
    return s


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 1000)
    assert len(ls) == 2 * t + 1
    for i in range(t):
        n, k = _ints(ls[1 + 2 * i], 2, 1, 100)
        s = ls[2 + 2 * i]
        assert k <= n == len(s) and set(s) <= set("RG")
    return True


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, k;
        string s;
        cin >> n >> k >> s;
        s += 'G';
        int cur = 0, ans = 0;
        for (char c : s) {
            if (c == 'R') {
                cur++;
            } else {
                if (cur >= k) ans++;
                cur = 0;
            }
        }
        cout << ans << endl;
    }
    return 0;
}
'''
PYTHON = r'''for _ in range(int(input())):
    n, k = map(int, input().split())
    s = input().strip() + "G"
    cur = 0
    ans = 0
    for c in s:
        if c == "R":
            cur += 1
        else:
            if cur >= k:
                ans += 1
            cur = 0
    print(ans)
'''
