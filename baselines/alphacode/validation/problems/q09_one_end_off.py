import random

NAME = "One End Off"
RATING = 800
TAGS = ("strings", "implementation")
STATEMENT = """A sign-painter made signs for a fair, and he likes signs which read the same in both directions. Each sign is a row of lowercase letters. He can saw off exactly one letter: either the first or the last. He must saw, even if the sign is already symmetric.

For each sign decide whether the rest can be made to read the same from left to right and from right to left.

Input

The first line contains t (1 ≤ t ≤ 100), the number of signs. Each of the next t lines contains a sign, a string of 2 to 100 lowercase Latin letters.

Output

For each sign print one word:
LEFT if it works only when the first letter is sawn off,
RIGHT if it works only when the last letter is sawn off,
BOTH if either way works,
NONE if neither does."""
EXAMPLES = [("5\nxabba\nnoonk\nab\nabc\nabab\n", "LEFT\nRIGHT\nBOTH\nNONE\nBOTH\n")]


def solve(text):
    out = []
    for s in text.split()[1:]:
        a, b = s[1:], s[:-1]
        l, r = a == a[::-1], b == b[::-1]
        out.append(("NONE", "RIGHT", "LEFT", "BOTH")[2 * l + r])
    return "\n".join(out) + "\n"


def brute(text):
    res = ""
    for s in text.split()[1:]:
        ok = []
        for cut in (0, len(s) - 1):
            r = [c for i, c in enumerate(s) if i != cut]
            good = True
            for i in range(len(r)):
                if r[i] != r[len(r) - 1 - i]:
                    good = False
            ok.append(good)
        if ok == [True, True]:
            res += "BOTH\n"
        elif ok[0]:
            res += "LEFT\n"
        elif ok[1]:
            res += "RIGHT\n"
        else:
            res += "NONE\n"
    return res


def draw(rng, size):
    t = rng.randint(1, (3, 4, 5, 6, 8, 10, 12, 14, 16, 20)[size])
    out = [str(t)]
    for _ in range(t):
        n = rng.randint(1, (3, 5, 6, 8, 10, 14, 20, 30, 40, 50)[size])
        al = rng.choice(("ab", "xyz", "abcdefghij"))
        h = "".join(rng.choice(al) for _ in range((n + 1) // 2))
        s = h + h[::-1][n % 2:]
        k = rng.randint(0, 4)
        x = rng.choice(al)
        if k == 0:
            s = x + s
        elif k == 1:
            s = s + x
        elif k == 2:
            s = (rng.choice(al) + rng.choice(al)) * 50
            s = s[:n + 1]
        else:
            s = "".join(rng.choice(al) for _ in range(n + 1))
        out.append(s)
    return "\n".join(out) + "\n"


def valid(text):
    L = text.split("\n")
    if len(L) < 3 or L[-1] != "" or not L[0].isdigit():
        return False
    t = int(L[0])
    if str(t) != L[0] or not 1 <= t <= 100 or len(L) != t + 2:
        return False
    return all(2 <= len(s) <= 100 and all("a" <= c <= "z" for c in s) for s in L[1:-1])


CPP = r"""#include <bits/stdc++.h>
using namespace std;
bool pal(string s) {
    string r = s;
    reverse(r.begin(), r.end());
    return r == s;
}
int main() {
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        bool l = pal(s.substr(1));
        bool r = pal(s.substr(0, s.size() - 1));
        if (l && r) puts("BOTH");
        else if (l) puts("LEFT");
        else if (r) puts("RIGHT");
        else puts("NONE");
    }
}
"""
PYTHON = r"""def pal(s):
    return s == s[::-1]

for _ in range(int(input())):
    s = input().strip()
    left = pal(s[1:])
    right = pal(s[:-1])
    if left and right:
        print("BOTH")
    elif left:
        print("LEFT")
    elif right:
        print("RIGHT")
    else:
        print("NONE")
"""
