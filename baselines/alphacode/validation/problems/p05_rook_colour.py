from baselines.alphacode.validation.drawing import limit as _v, lines as _lines, integers as _ints, strict as _strict

NAME = "A Colour-Loving Rook"
RATING = 800
TAGS = ("math",)
STATEMENT = '''A chessboard has n rows and m columns. Its squares are coloured black and white in the usual way, so that squares with a common side have different colours. The only piece on the board is a rook, standing in row r and column c. A rook attacks all the other squares of its row and all the other squares of its column.

Count the attacked squares which have the same colour as the square where the rook stands.

Input

The only line contains four integers n, m, r, c (1 ≤ n, m ≤ 10^9, 1 ≤ r ≤ n, 1 ≤ c ≤ m).

Output

Print one integer, the number of attacked squares of the colour of the rook's square.

Note

In the first example the rook stands in a corner of the usual board; it attacks 14 squares, and 6 of them have its own colour: three in the row and three in the column.'''
EXAMPLES = [("8 8 1 1\n", "6\n"), ("3 5 2 3\n", "2\n"), ("1 1 1 1\n", "0\n")]


def solve(text):
    n, m, r, c = map(int, text.split())
    return f"{(r - 1) // 2 + (n - r) // 2 + (c - 1) // 2 + (m - c) // 2}\n"


def brute(text):
    n, m, r, c = map(int, text.split())
    k = 0
    for i in range(1, n + 1):
        for j in range(1, m + 1):
            if (i, j) != (r, c) and (i == r or j == c) and (i + j) % 2 == (r + c) % 2:
                k += 1
    return f"{k}\n"


def draw(rng, size):
    v = max(_v(rng, size, 10**9), 3 + size)
    n, m = rng.randint(1, v), rng.randint(1, v)
    return f"{n} {m} {rng.randint(1, n)} {rng.randint(1, m)}\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, m, r, c = _ints(ls[0], 4, 1, 10**9)
    return len(ls) == 1 and r <= n and c <= m


CPP = r'''#include <iostream>
using namespace std;
int main() {
    long long n, m, r, c;
    cin >> n >> m >> r >> c;
    cout << (r - 1) / 2 + (n - r) / 2 + (c - 1) / 2 + (m - c) / 2;
}
'''
PYTHON = r'''n, m, r, c = map(int, input().split())
print((r - 1) // 2 + (n - r) // 2 + (c - 1) // 2 + (m - c) // 2)
'''
