import random

NAME = "Bakery Detour"
RATING = 800
TAGS = ("geometry", "math")
STATEMENT = """In Polycarp's city one can walk only along the streets, so the distance between the points (x_1, y_1) and (x_2, y_2) is |x_1 - x_2| + |y_1 - y_2|.

Polycarp lives at the point A and works at the point C. Today he wants to drop in at the bakery at the point B on his way to work. By how much will his way become longer than the shortest way from A to C?

Input

The first line contains t (1 ≤ t ≤ 1000), the number of test cases. Each of the next t lines contains six integers: the coordinates of A, then of B, then of C. The absolute values of the coordinates do not exceed 1000000.

Output

For each test case print one integer, the extra length.

Note

In the first test case the bakery is on one of the shortest ways."""
EXAMPLES = [("3\n0 0 1 2 4 2\n0 0 -3 1 5 5\n2 2 5 0 2 2\n", "0\n6\n10\n")]


def solve(text):
    d = list(map(int, text.split()))
    out = []
    for i in range(d[0]):
        a, b, c, e, f, g = d[1 + 6 * i:7 + 6 * i]
        s = 0
        for p, q, r in ((a, c, f), (b, e, g)):
            lo, hi = min(p, r), max(p, r)
            s += 2 * max(0, lo - q, q - hi)
        out.append(s)
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    res = ""
    for line in text.strip().split("\n")[1:]:
        v = list(map(int, line.split()))
        A, B, C = v[:2], v[2:4], v[4:]

        def d(p, q):
            return abs(p[0] - q[0]) + abs(p[1] - q[1])
        res += f"{d(A, B) + d(B, C) - d(A, C)}\n"
    return res


def draw(rng, size):
    t = rng.randint(1, (2, 3, 4, 6, 8, 10, 12, 16, 20, 24)[size])
    m = (3, 5, 10, 20, 100, 1000, 10 ** 4, 10 ** 5, 10 ** 6, 10 ** 6)[size]
    return f"{t}\n" + "".join(" ".join(str(rng.randint(-m, m)) for _ in range(6)) + "\n" for _ in range(t))


def valid(text):
    try:
        t, *d = map(int, text.split())
    except ValueError:
        return False
    if not (1 <= t <= 1000 and len(d) == 6 * t and all(abs(x) <= 10 ** 6 for x in d)):
        return False
    return text == f"{t}\n" + "".join(" ".join(map(str, d[6 * i:6 * i + 6])) + "\n" for i in range(t))


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int ax, ay, bx, by, cx, cy;
        cin >> ax >> ay >> bx >> by >> cx >> cy;
        int ab = abs(ax - bx) + abs(ay - by);
        int bc = abs(bx - cx) + abs(by - cy);
        int ac = abs(ax - cx) + abs(ay - cy);
        cout << ab + bc - ac << "\n";
    }
}
"""
PYTHON = r"""for _ in range(int(input())):
    ax, ay, bx, by, cx, cy = map(int, input().split())
    ab = abs(ax - bx) + abs(ay - by)
    bc = abs(cx - bx) + abs(cy - by)
    ac = abs(ax - cx) + abs(ay - cy)
    print(ab + bc - ac)
"""
