import random

from baselines.alphacode.validation.drawing import length as _n, lines as _lines, strict as _strict

NAME = "Lost Gloves"
RATING = 800
TAGS = ("greedy", "strings")
STATEMENT = '''At the end of winter a kindergarten has a box of lost gloves. A colour is denoted by a lowercase letter. The left gloves of the box are described by a string s, one letter for each glove, and the right gloves by a string t.

A left glove and a right glove of the same colour can be put together and given away as a pair. Every glove belongs to at most one pair.

What is the greatest possible number of pairs?

Input

The first line contains the string s, the second line contains the string t. Both are non-empty, consist of lowercase English letters and have at most 10^5 characters. Their lengths may differ.

Output

Print one integer — the greatest number of pairs.

Note

In the first example two pairs of colour a and one pair of colour c can be formed.'''
EXAMPLES = [("abaca\ncada\n", "3\n"), ("xyz\nabc\n", "0\n")]


def solve(text):
    s, t = text.split()
    return f"{sum(min(s.count(c), t.count(c)) for c in set(s))}\n"


def brute(text):
    s, t = text.split()
    t = list(t)
    k = 0
    for c in s:
        for j in range(len(t)):
            if t[j] == c:
                del t[j]
                k += 1
                break
    return f"{k}\n"


def draw(rng, size):
    letters = "abcdefghijklmnopqrstuvwxyz"
    k = rng.randint(1, min(26, 3 + 3 * size))
    letters = "".join(rng.sample(letters, k))
    s = "".join(rng.choice(letters) for _ in range(_n(rng, size, 1 + size)))
    if rng.random() < 0.5:
        letters = letters[k // 2:] + "qv"
    t = "".join(rng.choice(letters) for _ in range(_n(rng, size, 1 + size)))
    return f"{s}\n{t}\n"


@_strict
def valid(text):
    ls = _lines(text)
    return len(ls) == 2 and all(1 <= len(s) <= 10**5 and all("a" <= c <= "z" for c in s) for s in ls)


CPP = r'''#include <bits/stdc++.h>
using namespace std;
int main() {
    string s, t;
    cin >> s >> t;
    int a[26] = {}, b[26] = {};
    for (char c : s) a[c - 'a']++;
    for (char c : t) b[c - 'a']++;
    int ans = 0;
    for (int i = 0; i < 26; i++) ans += min(a[i], b[i]);
    cout << ans << "\n";
}
'''
PYTHON = r'''from collections import Counter
a = Counter(input().strip())
b = Counter(input().strip())
print(sum((a & b).values()))
'''
