import random

NAME = "Quiet Squares"
RATING = 800
TAGS = ("math", "implementation")
STATEMENT = """There is a board with H rows and W columns. Two rooks stand on two different squares of it: one on the square in row r_1 and column c_1, the other in row r_2 and column c_2.

A square is called quiet if no rook stands on it and neither its row nor its column contains a rook. Find the number of quiet squares.

Input

H W
r_1 c_1
r_2 c_2

All values are integers; 1 ≤ H, W ≤ 1000000, H · W ≥ 2, 1 ≤ r_1, r_2 ≤ H, 1 ≤ c_1, c_2 ≤ W. The two squares are different.

Output

Print the number of quiet squares.

Note

In the first example both rooks stand in row 2, in columns 1 and 3. The quiet squares lie in rows 1 and 3 and columns 2 and 4."""
EXAMPLES = [("3 4\n2 1\n2 3\n", "4\n"), ("2 2\n1 1\n2 2\n", "0\n")]


def solve(text):
    h, w, a, b, c, d = map(int, text.split())
    return f"{(h - 1 - (a != c)) * (w - 1 - (b != d))}\n"


def brute(text):
    h, w, a, b, c, d = map(int, text.split())
    k = 0
    for i in range(1, h + 1):
        for j in range(1, w + 1):
            if i == a or i == c or j == b or j == d:
                continue
            k += 1
    return f"{k}\n"


def draw(rng, size):
    m = (4, 6, 10, 20, 50, 100, 1000, 10000, 100000, 1000000)[size]
    while True:
        h, w = rng.randint(1, m), rng.randint(1, m)
        a, c = rng.randint(1, h), rng.randint(1, h)
        b, d = rng.randint(1, w), rng.randint(1, w)
        k = rng.random()
        if k < 0.25:
            c = a
        elif k < 0.5:
            d = b
        if (a, b) != (c, d):
            return f"{h} {w}\n{a} {b}\n{c} {d}\n"


def valid(text):
    try:
        h, w, a, b, c, d = map(int, text.split())
    except ValueError:
        return False
    if not (1 <= h <= 10 ** 6 and 1 <= w <= 10 ** 6 and 1 <= a <= h and 1 <= c <= h and 1 <= b <= w and 1 <= d <= w):
        return False
    return (a, b) != (c, d) and text == f"{h} {w}\n{a} {b}\n{c} {d}\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    long long h, w, a, b, c, d;
    cin >> h >> w >> a >> b >> c >> d;
    long long rows = h - 1, cols = w - 1;
    if (a != c) rows--;
    if (b != d) cols--;
    cout << rows * cols << endl;
}
"""
PYTHON = r"""h, w = map(int, input().split())
a, b = map(int, input().split())
c, d = map(int, input().split())
rows = h - len({a, c})
cols = w - len({b, d})
print(rows * cols)
"""
