import random

NAME = "Dark Floors"
RATING = 800
TAGS = ("implementation",)
STATEMENT = """A house has H floors with W windows on each; the windows of different floors stand exactly one above another and form W vertical lines. Late in the evening a photo of the house was taken. In the photo a lit window is shown as "*" and a dark window as "-".

Find the number of floors where all windows are dark and the number of vertical lines where all windows are dark.

Input

The first line contains H and W (1 ≤ H, W ≤ 50). Each of the next H lines contains W characters "*" or "-": the windows of one floor, from the top floor to the bottom one.

Output

Print two integers: the number of dark floors and the number of dark lines."""
EXAMPLES = [("3 4\n-*--\n----\n**--\n", "1 2\n"), ("1 1\n*\n", "0 0\n")]


def solve(text):
    g = text.split()[2:]
    return f"{sum('*' not in r for r in g)} {sum('*' not in c for c in zip(*g))}\n"


def brute(text):
    L = text.split("\n")
    h, w = map(int, L[0].split())
    a = b = 0
    for i in range(h):
        k = 0
        for j in range(w):
            if L[1 + i][j] == "-":
                k += 1
        if k == w:
            a += 1
    for j in range(w):
        k = 0
        for i in range(h):
            if L[1 + i][j] == "-":
                k += 1
        if k == h:
            b += 1
    return "%d %d\n" % (a, b)


def draw(rng, size):
    m = (3, 4, 5, 7, 9, 12, 15, 20, 25, 30)[size]
    h, w = rng.randint(1, m), rng.randint(1, m)
    k = rng.randint(0, h + w)
    g = [["-"] * w for _ in range(h)]
    for _ in range(k):
        g[rng.randrange(h)][rng.randrange(w)] = "*"
    return f"{h} {w}\n" + "".join("".join(r) + "\n" for r in g)


def valid(text):
    L = text.split("\n")
    try:
        h, w = map(int, L[0].split())
    except ValueError:
        return False
    if L[0] != f"{h} {w}" or not (1 <= h <= 50 and 1 <= w <= 50) or len(L) != h + 2 or L[-1] != "":
        return False
    return all(len(r) == w and set(r) <= set("*-") for r in L[1:-1])


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int h, w;
    cin >> h >> w;
    vector<string> g(h);
    for (auto &r : g) cin >> r;
    int a = 0, b = 0;
    for (int i = 0; i < h; i++) {
        bool dark = true;
        for (int j = 0; j < w; j++) if (g[i][j] == '*') dark = false;
        if (dark) a++;
    }
    for (int j = 0; j < w; j++) {
        bool dark = true;
        for (int i = 0; i < h; i++) if (g[i][j] == '*') dark = false;
        if (dark) b++;
    }
    cout << a << " " << b << endl;
}
"""
PYTHON = r"""h, w = map(int, input().split())
g = [input().strip() for _ in range(h)]
a = 0
for r in g:
    if '*' not in r:
        a += 1
b = 0
for j in range(w):
    if all(g[i][j] == '-' for i in range(h)):
        b += 1
print(a, b)
"""
