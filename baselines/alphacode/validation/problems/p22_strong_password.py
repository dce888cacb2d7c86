import random

from baselines.alphacode.validation.drawing import cases as _t, lines as _lines, integers as _ints, strict as _strict

NAME = "Fussy Registration Form"
RATING = 800
TAGS = ("implementation", "strings")
STATEMENT = '''A registration form accepts a password only if all the following conditions hold:

  1. it contains at least one lowercase English letter;
  2. it contains at least one uppercase English letter;
  3. it contains at least one digit;
  4. no two neighbouring characters are equal (a lowercase and an uppercase letter are never equal, so "aA" is allowed).

Given several passwords, tell for each of them whether the form accepts it.

Input

The first line contains an integer t (1 ≤ t ≤ 500), the number of passwords. Each of the following t lines contains a password: a string of 1 to 30 characters, each of which is an English letter or a digit.

Output

For each password print YES if it is accepted and NO if it is not.

Note

The second password has no uppercase letter, the third one has two zeros side by side.'''
EXAMPLES = [("4\naA1a\nabc123\nPass00\nZ9zZ\n", "YES\nNO\nNO\nYES\n")]


def solve(text):
    out = []
    for s in text.split()[1:]:
        ok = any(c.islower() for c in s) and any(c.isupper() for c in s) and any(c.isdigit() for c in s)
        out.append("YES" if ok and all(x != y for x, y in zip(s, s[1:])) else "NO")
    return "\n".join(out) + "\n"


def brute(text):
    import re
    out = []
    for s in text.split()[1:]:
        if re.search("[a-z]", s) and re.search("[A-Z]", s) and re.search("[0-9]", s) and not re.search(r"(.)\1", s):
            out.append("YES")
        else:
            out.append("NO")
    return "\n".join(out) + "\n"


def draw(rng, size):
    t = _t(rng, size)
    rows = []
    for _ in range(t):
        n = rng.randint(1 if rng.random() < 0.1 else 3, min(30, 4 + 3 * size))
        kinds = ["abcxyz", "ABCXYZ", "0123"]
        if rng.random() < 0.3:
            kinds.pop(rng.randrange(3))
        s = rng.choice(kinds[0])
        for _ in range(n - 1):
            c = rng.choice(rng.choice(kinds))
            while c == s[-1]:
                c = rng.choice(rng.choice(kinds))
            s += c
        if rng.random() < 0.2:
            i = rng.randrange(n)
            s = (s[:i] + s[i] + s[i:])[:30]
        rows.append(s)
    return f"{t}\n" + "\n".join(rows) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 500)
    return len(ls) == t + 1 and all(1 <= len(s) <= 30 and s.isalnum() and s.isascii() for s in ls[1:])


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        bool lo = false, up = false, dg = false, same = false;
        for (size_t i = 0; i < s.size(); i++) {
            if (islower(s[i])) lo = true;
            else if (isupper(s[i])) up = true;
            else dg = true;
            if (i > 0 && s[i] == s[i - 1]) same = true;
        }
        cout << (lo && up && dg && !same ? "YES" : "NO") << endl;
    }
}
'''
PYTHON = r'''for _ in range(int(input())):
    s = input().strip()
    low = up = dig = False
    ok = True
    for i in range(len(s)):
        if s[i].isdigit():
            dig = True
        elif s[i].islower():
            low = True
        else:
            up = True
        if i > 0 and s[i] == s[i - 1]:
            ok = False
    print("YES" if ok and low and up and dig else "NO")
'''
