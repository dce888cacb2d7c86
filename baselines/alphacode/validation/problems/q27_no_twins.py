import random

NAME = "No Twins in a Row"
RATING = 900
TAGS = ("greedy", "strings", "dp")
STATEMENT = """Monocarp has a string s of lowercase Latin letters. In one operation he may replace any single letter of s by any other lowercase Latin letter. He wants no two neighbouring letters to be equal.

Find the smallest number of operations.

Input

The first line contains one integer t (1 ≤ t ≤ 1000), the number of test cases.

Each test case is one line with a string s (1 ≤ |s| ≤ 200) of lowercase Latin letters.

Output

For each test case print the smallest number of operations.

Note

In the first test case "baaad" can be turned into "bacad" with one operation. In the second test case two operations are needed, for example "zzzz" becomes "zyzy"."""
EXAMPLES = [("4\nbaaad\nzzzz\nabcabc\nmmnnno\n", "1\n2\n0\n2\n")]


def solve(text):
    from itertools import groupby
    return "\n".join(str(sum(len(list(g)) // 2 for _, g in groupby(s))) for s in text.split()[1:]) + "\n"


def brute(text):
    res = ""
    al = "abcdefghijklmnopqrstuvwxyz"
    for s in text.split()[1:]:
        cost = {c: int(c != s[0]) for c in al}
        for x in s[1:]:
            cost = {c: min(v for d, v in cost.items() if d != c) + int(c != x) for c in al}
        res += f"{min(cost.values())}\n"
    return res


def draw(rng, size):
    t = rng.randint(1, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12)[size])
    out = [str(t)]
    for _ in range(t):
        n = rng.randint(1, (5, 7, 9, 12, 20, 30, 40, 60, 80, 100)[size])
        al = rng.choice(("a", "ab", "xyz", "qwertyu"))
        s = ""
        while len(s) < n:
            s += rng.choice(al) * rng.randint(1, rng.choice((1, 2, 5)))
        out.append(s[:n])
    return "\n".join(out) + "\n"


def valid(text):
    L = text.split("\n")
    if len(L) < 3 or L[-1] != "" or not L[0].isdigit():
        return False
    t = int(L[0])
    if str(t) != L[0] or not 1 <= t <= 1000 or len(L) != t + 2:
        return False
    return all(1 <= len(s) <= 200 and all("a" <= c <= "z" for c in s) for s in L[1:-1])


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        int ans = 0;
        for (int i = 1; i < (int)s.size(); i++) {
            if (s[i] == s[i - 1]) {
                ans++;
                s[i] = '#';
            }
        }
        cout << ans << "\n";
    }
}
"""
PYTHON = r"""for _ in range(int(input())):
    s = list(input().strip())
    ans = 0
    for i in range(1, len(s)):
        if s[i] == s[i - 1]:
            ans += 1
            s[i] = '?'
    print(ans)
"""
