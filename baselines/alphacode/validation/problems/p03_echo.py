import random

from baselines.alphacode.validation.drawing import length as _n, lines as _lines, integers as _ints, strict as _strict

NAME = "Echo in the Well"
RATING = 800
TAGS = ("implementation", "strings")
STATEMENT = '''Somebody shouts a word into a deep well, one letter per second. The echo of each letter comes back exactly k seconds later. When the echo of a letter comes back at the same moment as an equal letter is being shouted, the well hums.

The word ends with its last letter: echoes which come back after that moment meet nothing, and the well stays silent.

You are given the word s. How many times does the well hum?

Input

The first line contains two integers n and k (1 ≤ k ≤ n ≤ 10^5) — the length of the word and the delay of the echo.

The second line contains the word s, which consists of n lowercase English letters.

Output

Print one integer — the number of hums.

Note

In the first example, with delay 2, the third letter (a) meets the echo of the first one (a), and the fifth letter meets the echo of the third one. The letters n and b do not match.'''
EXAMPLES = [("5 2\nanaba\n", "2\n"), ("4 4\nzzzz\n", "0\n")]


def solve(text):
    n, k, s = text.split()
    k = int(k)
    return f"{sum(x == y for x, y in zip(s, s[k:]))}\n"


def brute(text):
    n, k, s = text.split()
    n, k = int(n), int(k)
    return f"{sum(1 for i in range(n) for j in range(n) if j - i == k and s[i] == s[j])}\n"


def draw(rng, size):
    n = _n(rng, size, 1 + 2 * size)
    k = rng.randint(1, rng.choice((n, max(1, n // 3), max(1, n // 4))))
    letters = "abcxyz"[:rng.randint(1, 4)] if rng.random() < 0.8 else "abcdefghijklmnopqrstuvwxyz"
    s = "".join(rng.choice(letters) for _ in range(n))
    return f"{n} {k}\n{s}\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, k = _ints(ls[0], 2, 1, 10**5)
    assert k <= n and len(ls) == 2 and len(ls[1]) == n
    return all("a" <= c <= "z" for c in ls[1])


CPP = r'''#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, k;
    string s;
    cin >> n >> k >> s;
    int ans = 0;
    for (int i = k; i < n; i++)
        if (s[i] == s[i - k]) ans++;
    cout << ans << endl;
}
'''
PYTHON = r'''n, k = map(int, input().split())
s = input()
ans = 0
for i in range(k, n):
    if s[i] == s[i - k]:
        ans += 1
print(ans)
'''
