import random

NAME = "Two Buses at Once"
RATING = 800
TAGS = ("math", "number theory")
STATEMENT = """Bus A leaves the square at the minutes A, 2A, 3A, ... and bus B at the minutes B, 2B, 3B, ... after the opening of the line. Nadia wants to photograph both buses leaving at the same moment. She comes to the square at minute S and waits.

For how many minutes will she wait? If both buses leave exactly at minute S, she does not wait at all.

Input

The first line contains t (1 ≤ t ≤ 1000), the number of questions. Each of the next t lines contains three integers A, B and S (1 ≤ A, B ≤ 1000000, 1 ≤ S ≤ 1000000000000).

Output

For each question print the number of minutes Nadia waits.

Note

In the first question the buses leave together at minutes 12, 24, 36 and so on, and Nadia comes at minute 14."""
EXAMPLES = [("3\n4 6 14\n5 5 20\n7 3 1\n", "10\n0\n20\n")]


def solve(text):
    import math
    d = list(map(int, text.split()))
    out = []
    for i in range(d[0]):
        a, b, s = d[1 + 3 * i:4 + 3 * i]
        out.append(-s % (a * b // math.gcd(a, b)))
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    res = ""
    for line in text.strip().split("\n")[1:]:
        a, b, s = map(int, line.split())
        x = s
        while x % a or x % b:
            x += 1
        res += f"{x - s}\n"
    return res


def draw(rng, size):
    t = rng.randint(1, (2, 3, 4, 6, 8, 12, 16, 20, 30, 40)[size])
    m = (10, 20, 30, 100, 1000, 10000, 10 ** 5, 10 ** 6, 10 ** 6, 10 ** 6)[size]
    out = [str(t)]
    for _ in range(t):
        g = rng.randint(1, max(1, m // 5))
        a, b = rng.randint(1, m // g) * g, rng.randint(1, m // g) * g
        s = rng.randint(1, (50, 100, 1000, 10 ** 4, 10 ** 5, 10 ** 7, 10 ** 9, 10 ** 12, 10 ** 12, 10 ** 12)[size])
        if rng.random() < 0.1:
            s = a * b
        out.append(f"{a} {b} {s}")
    return "\n".join(out) + "\n"


def valid(text):
    try:
        t, *d = map(int, text.split())
    except ValueError:
        return False
    if not (1 <= t <= 1000 and len(d) == 3 * t):
        return False
    out = [str(t)]
    for i in range(t):
        a, b, s = d[3 * i:3 * i + 3]
        if not (1 <= a <= 10 ** 6 and 1 <= b <= 10 ** 6 and 1 <= s <= 10 ** 12):
            return False
        out.append(f"{a} {b} {s}")
    return text == "\n".join(out) + "\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        long long a, b, s;
        cin >> a >> b >> s;
        long long l = a / __gcd(a, b) * b;
        long long k = (s + l - 1) / l * l;
        cout << k - s << "\n";
    }
}
"""
PYTHON = r"""from math import gcd
for _ in range(int(input())):
    a, b, s = map(int, input().split())
    l = a * b // gcd(a, b)
    if s % l == 0:
        print(0)
    else:
        print(l - s % l)
"""
