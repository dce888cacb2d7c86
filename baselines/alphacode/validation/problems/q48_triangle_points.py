import random

NAME = "Trees in a Triangle"
RATING = 1500
TAGS = ("geometry", "math", "number theory")
STATEMENT = """In an endless orchard a tree stands at each point with integer coordinates. A gardener chose three trees that do not lie on one straight line, and stretched a rope around them, forming a triangle.

How many trees does the rope touch, and how many trees are strictly inside the triangle? The three chosen trees are touched by the rope.

Input

Three lines, each with two integers x and y: the coordinates of the chosen trees. The absolute values of the coordinates do not exceed 100000000. The three points do not lie on one straight line.

Output

Print two integers: the number of trees touched by the rope and the number of trees strictly inside."""
EXAMPLES = [("0 0\n4 0\n0 4\n", "12 3\n"), ("1 1\n2 3\n3 2\n", "3 1\n"), ("-1 0\n0 0\n0 1\n", "3 0\n")]


def solve(text):
    from math import gcd
    a, b, c, d, e, f = map(int, text.split())
    on = gcd(a - c, b - d) + gcd(c - e, d - f) + gcd(e - a, f - b)
    area2 = abs((c - a) * (f - b) - (e - a) * (d - b))
    return f"{on} {(area2 - on + 2) // 2}\n"


def brute(text):
    a, b, c, d, e, f = map(int, text.split())
    P = [(a, b), (c, d), (e, f)]
    on = ins = 0
    for x in range(min(a, c, e), max(a, c, e) + 1):
        for y in range(min(b, d, f), max(b, d, f) + 1):
            s = []
            for i in range(3):
                (p, q), (r, t) = P[i], P[(i + 1) % 3]
                s.append((r - p) * (y - q) - (t - q) * (x - p))
            if min(s) > 0 or max(s) < 0:
                ins += 1
            elif min(s) >= 0 or max(s) <= 0:
                on += 1
    return f"{on} {ins}\n"


def draw(rng, size):
    m = (3, 5, 8, 50, 500, 10 ** 4, 10 ** 5, 10 ** 6, 10 ** 7, 10 ** 8)[size]
    g = rng.choice((1, 1, 2, 3, 6)) if size > 1 else 1
    while True:
        v = [rng.randint(-(m // g), m // g) * g for _ in range(6)]
        if rng.random() < 0.3:
            v[3] = v[1]
        if (v[2] - v[0]) * (v[5] - v[1]) != (v[4] - v[0]) * (v[3] - v[1]):
            return "%d %d\n%d %d\n%d %d\n" % tuple(v)


def valid(text):
    try:
        v = list(map(int, text.split()))
    except ValueError:
        return False
    if len(v) != 6 or any(abs(x) > 10 ** 8 for x in v):
        return False
    if (v[2] - v[0]) * (v[5] - v[1]) == (v[4] - v[0]) * (v[3] - v[1]):
        return False
    return text == "%d %d\n%d %d\n%d %d\n" % tuple(v)


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    long long x[3], y[3];
    for (int i = 0; i < 3; i++) cin >> x[i] >> y[i];
    long long on = 0;
    for (int i = 0; i < 3; i++) {
        int j = (i + 1) % 3;
        on += __gcd(llabs(x[i] - x[j]), llabs(y[i] - y[j]));
    }
    long long s = (x[1] - x[0]) * (y[2] - y[0]) - (x[2] - x[0]) * (y[1] - y[0]);
    s = llabs(s);
    cout << on << " " << (s - on + 2) / 2 << endl;
}
"""
PYTHON = r"""from math import gcd
p = [tuple(map(int, input().split())) for _ in range(3)]
border = 0
area = 0
for i in range(3):
    x1, y1 = p[i]
    x2, y2 = p[(i + 1) % 3]
    border += gcd(abs(x1 - x2), abs(y1 - y2))
    area += x1 * y2 - x2 * y1
area = abs(area)
print(border, (area - border + 2) // 2)
"""
