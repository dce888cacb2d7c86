import random

from baselines.alphacode.validation.drawing import lines as _lines, integers as _ints, strict as _strict

NAME = "Mirror Lines of a Quilt"
RATING = 800
TAGS = ("implementation", "strings")
STATEMENT = '''Grandmother's quilt is a rectangle of n rows and m columns sewn from square patches. The colour of each patch is denoted by a lowercase English letter.

Call a row or a column a mirror line if it reads the same in both directions.

Count the mirror lines of the quilt: the number of mirror rows plus the number of mirror columns.

Input

The first line contains two integers n and m (1 ≤ n, m ≤ 100).

Each of the following n lines contains m lowercase English letters without spaces: one row of the quilt.

Output

Print the number of mirror lines.

Note

In the first example the mirror lines are the first row (aba), the third row (aca), the first column (aba) and the third column (aca). In the second example each column consists of a single patch, so both columns are mirror lines.'''
EXAMPLES = [("3 3\naba\nbdc\naca\n", "4\n"), ("1 2\nxy\n", "2\n")]


def solve(text):
    g = text.split()[2:]
    lines = g + ["".join(c) for c in zip(*g)]
    return f"{sum(s == s[::-1] for s in lines)}\n"


def brute(text):
    d = text.split()
    n, m, g = int(d[0]), int(d[1]), d[2:]
    k = 0
    for i in range(n):
        k += all(g[i][j] == g[i][m - 1 - j] for j in range(m))
    for j in range(m):
        k += all(g[i][j] == g[n - 1 - i][j] for i in range(n))
    return f"{k}\n"


def draw(rng, size):
    side = (2, 3, 4, 5, 7, 9, 11, 13, 16, 20)[size]
    n, m = rng.randint(1, side), rng.randint(1, side)
    letters = "abcdefgh"[:rng.randint(1, 5)]
    rows = []
    p = rng.choice((0.0, 0.3, 0.7, 1.0))
    for _ in range(n):
        s = "".join(rng.choice(letters) for _ in range(m))
        if rng.random() < p:
            s = s[:(m + 1) // 2] + s[:m // 2][::-1]
        rows.append(s)
    if rng.random() < 0.4:
        rows = rows[:(n + 1) // 2] + rows[:n // 2][::-1]
        for _ in range(rng.randint(0, n)):
            i, j = rng.randrange(n), rng.randrange(m)
            rows[i] = rows[i][:j] + rng.choice(letters) + rows[i][j + 1:]
    return f"{n} {m}\n" + "\n".join(rows) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, m = _ints(ls[0], 2, 1, 100)
    return len(ls) == n + 1 and all(len(s) == m and all("a" <= c <= "z" for c in s) for s in ls[1:])


CPP = r'''#include <bits/stdc++.h>
using namespace std;

bool pal(const string &s) {
    return equal(s.begin(), s.end(), s.rbegin());
}

int main() {
    int n, m;
    cin >> n >> m;
    vector<string> g(n);
    int ans = 0;
    for (auto &s : g) {
        cin >> s;
        ans += pal(s);
    }
    for (int j = 0; j < m; j++) {
        string col;
        for (int i = 0; i < n; i++) col += g[i][j];
        ans += pal(col);
    }
    cout << ans;
}
'''
PYTHON = r'''n, m = map(int, input().split())
g = [input().strip() for _ in range(n)]
ans = 0
for row in g:
    if row == row[::-1]:
        ans += 1
for j in range(m):
    col = [g[i][j] for i in range(n)]
    if col == col[::-1]:
        ans += 1
print(ans)
'''
