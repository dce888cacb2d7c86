import random

NAME = "Island Calendar"
RATING = 1000
TAGS = ("implementation", "math")
STATEMENT = """On the island of Oru the year has m months; month i has d_i days. The week has w days, numbered 1 to w. All years have the same length, and the week goes on without a break from month to month and from year to year. The first day of the first month of year 1 was day 1 of the week.

The islanders ask you q questions: what day of the week is day b of month a of year y?

Input

The first line contains m, w and q (1 ≤ m ≤ 20, 1 ≤ w ≤ 20, 1 ≤ q ≤ 1000). The second line contains the lengths of the months d_1, ..., d_m (1 ≤ d_i ≤ 100). Each of the next q lines contains y, a and b (1 ≤ y ≤ 1000000000, 1 ≤ a ≤ m, 1 ≤ b ≤ d_a).

Output

For each question print the number of the day of the week.

Note

In the example a year has 9 days and a week 4, so year 2 begins on day 2 of the week."""
EXAMPLES = [("2 4 3\n4 5\n1 1 4\n1 2 1\n2 2 5\n", "4\n1\n2\n")]


def solve(text):
    d = list(map(int, text.split()))
    m, w, q = d[:3]
    ln = d[3:3 + m]
    pre = [0]
    for x in ln:
        pre.append(pre[-1] + x)
    out = []
    for i in range(q):
        y, a, b = d[3 + m + 3 * i:6 + m + 3 * i]
        out.append(((y - 1) * pre[m] + pre[a - 1] + b - 1) % w + 1)
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    L = text.strip().split("\n")
    m, w, q = map(int, L[0].split())
    ln = list(map(int, L[1].split()))
    res = ""
    for line in L[2:]:
        goal = tuple(map(int, line.split()))
        y, a, b, day = 1, 1, 1, 1
        while (y, a, b) != goal:
            day = day % w + 1
            b += 1
            if b > ln[a - 1]:
                b, a = 1, a + 1
            if a > m:
                a, y = 1, y + 1
        res += f"{day}\n"
    return res


def draw(rng, size):
    m = rng.randint(1, (2, 3, 4, 6, 8, 10, 12, 15, 20, 20)[size])
    w = rng.randint(2, (4, 6, 8, 10, 12, 14, 16, 18, 20, 20)[size])
    q = rng.randint(1, (3, 4, 6, 8, 10, 15, 20, 30, 40, 60)[size])
    ln = [rng.randint(1, (5, 10, 15, 30, 40, 100, 100, 100, 100, 100)[size]) for _ in range(m)]
    out = [f"{m} {w} {q}", " ".join(map(str, ln))]
    for _ in range(q):
        a = rng.randint(1, m)
        out.append(f"{rng.randint(1, (3, 4, 6, 50, 1000, 10 ** 6, 10 ** 7, 10 ** 8, 10 ** 9, 10 ** 9)[size])} {a} {rng.randint(1, ln[a - 1])}")
    return "\n".join(out) + "\n"


def valid(text):
    try:
        d = list(map(int, text.split()))
        m, w, q = d[:3]
    except ValueError:
        return False
    if not (1 <= m <= 20 and 1 <= w <= 20 and 1 <= q <= 1000 and len(d) == 3 + m + 3 * q):
        return False
    ln = d[3:3 + m]
    if not all(1 <= x <= 100 for x in ln):
        return False
    out = [f"{m} {w} {q}", " ".join(map(str, ln))]
    for i in range(3 + m, len(d), 3):
        y, a, b = d[i:i + 3]
        if not (1 <= y <= 10 ** 9 and 1 <= a <= m and 1 <= b <= ln[a - 1]):
            return False
        out.append(f"{y} {a} {b}")
    return text == "\n".join(out) + "\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    long long m, w, q;
    cin >> m >> w >> q;
    vector<long long> before(m + 1, 0);
    for (int i = 0; i < m; i++) {
        long long d;
        cin >> d;
        before[i + 1] = before[i] + d;
    }
    while (q--) {
        long long y, a, b;
        cin >> y >> a >> b;
        long long days = (y - 1) * before[m] + before[a - 1] + (b - 1);
        cout << days % w + 1 << "\n";
    }
}
"""
PYTHON = r"""m, w, q = map(int, input().split())
d = list(map(int, input().split()))
year = sum(d)
for _ in range(q):
    y, a, b = map(int, input().split())
    days = (y - 1) * year + sum(d[:a - 1]) + b - 1
    print(days % w + 1)
"""
