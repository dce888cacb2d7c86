import random

from baselines.alphacode.validation.drawing import cases as _t, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Turning Brackets Around"
RATING = 1100
TAGS = ("greedy", "strings")
STATEMENT = '''A bracket sequence is called regular if it is empty, or has the form (A) where A is regular, or is a concatenation of two regular sequences.

You are given a string s of brackets ( and ), its length is even. In one operation you turn around one bracket: ( becomes ) or ) becomes (.

What is the least number of operations that make the string a regular bracket sequence?

Input

The first line contains t (1 ≤ t ≤ 1000), the number of test cases. Each test case is a line with a non-empty string s of even length; the length is at most 1000. The total length of all strings is at most 10^5.

Output

For each test case print one integer, the least number of operations.

Note

In the first test case both brackets have to be turned around.'''
EXAMPLES = [("3\n)(\n((((\n()))\n", "2\n2\n1\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    out = []
    for s in text.split()[1:]:
        f = {0: 0}
        for c in s:
            g = {}
            for b, k in f.items():
                for e, q in (("(", 1), (")", -1)):
                    if b + q >= 0:
                        g[b + q] = min(g.get(b + q, 10**9), k + (c != e))
            f = g
        out.append(f[0])
    return "\n".join(map(str, out)) + "\n"


def draw(rng, size):
    t = _t(rng, size)
    rows = []
    for _ in range(t):
        n = 2 * rng.randint(1, (2, 3, 5, 7, 10, 15, 20, 25, 30, 35)[size])
        p = rng.choice((0.5, 0.5, 0.3, 0.7))
        rows.append("".join("(" if rng.random() < p else ")" for _ in range(n)))
    return f"{t}\n" + "\n".join(rows) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 1000)
    assert len(ls) == t + 1 and sum(map(len, ls[1:])) <= 10**5
    return all(2 <= len(s) <= 1000 and len(s) % 2 == 0 and set(s) <= set("()") for s in ls[1:])


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        int bal = 0, ans = 0;
        for (char c : s) {
            if (c == '(') bal++;
            else if (bal > 0) bal--;
            else {
                ans++;
                bal++;
            }
        }
        cout << ans + bal / 2 << endl;
    }
}
'''
PYTHON = r'''for _ in range(int(input())):
    s = input().strip()
    opened = closed = 0
    for c in s:
        if c == "(":
            opened += 1
        elif opened > 0:
            opened -= 1
        else:
            closed += 1
    print((opened + 1) // 2 + (closed + 1) // 2)
'''
