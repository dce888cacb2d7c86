import random

NAME = "Terrace"
RATING = 800
TAGS = ("math", "geometry")
STATEMENT = """A rectangular terrace measures a by b decimetres. Square tiles with side s decimetres are laid in straight rows, starting from one corner, with sides parallel to the sides of the terrace. Tiles are never cut, never overlap and never stick out over the edge; as many of them are laid as fit in this way. The remaining part of the terrace is covered with gravel.

How many tiles are laid, and how many square decimetres are covered with gravel?

Input

One line with three integers a, b and s (1 ≤ a, b, s ≤ 10000).

Output

Print two integers: the number of tiles and the area of the gravel."""
EXAMPLES = [("10 7 3\n", "6 16\n"), ("5 20 6\n", "0 100\n")]


def solve(text):
    a, b, s = map(int, text.split())
    k = (a // s) * (b // s)
    return f"{k} {a * b - k * s * s}\n"


def brute(text):
    a, b, s = map(int, text.split())
    k = 0
    covered = set()
    for x in range(0, a, s):
        for y in range(0, b, s):
            if x + s <= a and y + s <= b:
                k += 1
                for i in range(s):
                    for j in range(s):
                        covered.add((x + i, y + j))
    return f"{k} {a * b - len(covered)}\n"


def draw(rng, size):
    m = (6, 15, 30, 60, 100, 300, 1000, 3000, 7000, 10000)[size]
    a, b = rng.randint(1, m), rng.randint(1, m)
    s = rng.randint(1, max(1, m // rng.choice((1, 2, 5))))
    return f"{a} {b} {s}\n"


def valid(text):
    try:
        v = list(map(int, text.split()))
    except ValueError:
        return False
    return len(v) == 3 and all(1 <= x <= 10000 for x in v) and text == "%d %d %d\n" % tuple(v)


CPP = r"""#include <iostream>
using namespace std;
int main() {
    long long a, b, s;
    cin >> a >> b >> s;
    long long k = (a / s) * (b / s);
    cout << k << " " << a * b - k * s * s << endl;
    return 0;
}
"""
PYTHON = r"""a, b, s = map(int, input().split())
k = (a // s) * (b // s)
print(k, a * b - k * s * s)
"""
