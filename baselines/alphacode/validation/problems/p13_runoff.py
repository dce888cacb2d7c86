import random

from baselines.alphacode.validation.drawing import cases as _t, lines as _lines, integers as _ints, strict as _strict

NAME = "Class Mascot"
RATING = 800
TAGS = ("implementation", "strings")
STATEMENT = '''A school class votes for its mascot. There are three candidates: an Antelope, a Badger and a Camel. Every pupil has written the first letter of their favourite on a sheet of paper, and the teacher has copied all the letters into one string of characters A, B and C.

If one candidate has strictly more votes than each of the two others, it is the mascot. Otherwise there has to be a runoff between the candidates who share the greatest number of votes.

Input

The first line contains an integer t (1 ≤ t ≤ 1000), the number of classes.

Then t lines follow, each with a non-empty string of at most 50 letters A, B, C — the votes of one class.

Output

For each class print one line: the letter of the mascot, or, if a runoff is needed, the letters of all candidates who take part in it, in alphabetical order and without spaces.

Note

In the second class A and C both have two votes and B has one.'''
EXAMPLES = [("4\nABBCB\nCACAB\nBCA\nA\n", "B\nAC\nABC\nA\n")]


def solve(text):
    out = []
    for s in text.split()[1:]:
        top = max(s.count(c) for c in "ABC")
        out.append("".join(c for c in "ABC" if s.count(c) == top))
    return "\n".join(out) + "\n"


def brute(text):
    out = []
    for s in text.split()[1:]:
        votes = {"A": 0, "B": 0, "C": 0}
        for c in s:
            votes[c] += 1
        r = ""
        for x in "ABC":
            if all(votes[x] >= votes[y] for y in votes):
                r += x
        out.append(r)
    return "\n".join(out) + "\n"


def draw(rng, size):
    t = _t(rng, size)
    rows = []
    for _ in range(t):
        n = rng.randint(1, min(50, 3 + 6 * size))
        s = [rng.choice("ABC" if rng.random() < 0.9 else "AC") for _ in range(n)]
        if rng.random() < 0.4:
            k = rng.randint(1, 1 + size)
            s = list(rng.choice(("AB", "AC", "BC", "ABC")) * k + rng.choice("ABC") * rng.choice((0, 0, 1)))
            rng.shuffle(s)
        rows.append("".join(s))
    return f"{t}\n" + "\n".join(rows) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 1000)
    return len(ls) == t + 1 and all(1 <= len(s) <= 50 and set(s) <= set("ABC") for s in ls[1:])


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        int cnt[3] = {0, 0, 0};
        for (char c : s) cnt[c - 'A']++;
        int mx = max(cnt[0], max(cnt[1], cnt[2]));
        for (int i = 0; i < 3; i++)
            if (cnt[i] == mx) cout << char('A' + i);
        cout << endl;
    }
}
'''
PYTHON = r'''t = int(input())
for _ in range(t):
    s = input().strip()
    best = max(s.count("A"), s.count("B"), s.count("C"))
    res = ""
    for c in "ABC":
        if s.count(c) == best:
            res += c
    print(res)
'''
