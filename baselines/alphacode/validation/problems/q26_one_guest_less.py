import random

NAME = "One Guest Less"
RATING = 1100
TAGS = ("data structures", "implementation", "greedy")
STATEMENT = """A reading club of n members looks for a day to meet. Member i is in town from day l_i to day r_i inclusive. The chairman is ready to leave out exactly one member, and then everybody else must be in town on the day of the meeting.

If the member to be left out is chosen in the best way, what is the largest possible number of days suitable for the meeting?

Input

The first line contains n (2 ≤ n ≤ 100000). Each of the next n lines contains l_i and r_i (1 ≤ l_i ≤ r_i ≤ 1000000000).

Output

Print the largest number of suitable days (possibly 0).

Note

In the first example it is best to leave out the second member: the others are both in town on days 4, 5 and 6."""
EXAMPLES = [("3\n1 6\n8 9\n4 10\n", "3\n"), ("4\n1 2\n3 4\n5 6\n1 6\n", "0\n")]


def solve(text):
    d = list(map(int, text.split()))
    n = d[0]
    ls, rs = sorted(d[1::2]), sorted(d[2::2])
    best = 0
    for l, r in zip(d[1::2], d[2::2]):
        a = ls[-2] if l == ls[-1] else ls[-1]
        b = rs[1] if r == rs[0] else rs[0]
        best = max(best, b - a + 1)
    return f"{best}\n"


def brute(text):
    seg = [tuple(map(int, s.split())) for s in text.strip().split("\n")[1:]]
    best = 0
    for i in range(len(seg)):
        s = None
        for j in range(len(seg)):
            if i != j:
                days = set(range(seg[j][0], seg[j][1] + 1))
                s = days if s is None else s & days
        best = max(best, len(s))
    return f"{best}\n"


def draw(rng, size):
    n = rng.randint(2, (3, 5, 7, 10, 20, 30, 50, 80, 100, 130)[size])
    m = (10, 15, 30, 100, 1000, 10 ** 4, 10 ** 6, 10 ** 8, 10 ** 9, 10 ** 9)[size]
    c = rng.randint(m // 4, 3 * m // 4)
    seg = []
    for _ in range(n):
        if rng.random() < 0.92:
            seg.append((rng.randint(1, max(1, c)), rng.randint(max(1, c), m)))
        else:
            a, b = rng.randint(1, m), rng.randint(1, m)
            seg.append((min(a, b), max(a, b)))
    return f"{n}\n" + "".join(f"{a} {b}\n" for a, b in seg)


def valid(text):
    try:
        n, *d = map(int, text.split())
    except ValueError:
        return False
    if not 2 <= n <= 100000 or len(d) != 2 * n:
        return False
    if not all(1 <= d[i] <= d[i + 1] <= 10 ** 9 for i in range(0, 2 * n, 2)):
        return False
    return text == f"{n}\n" + "".join(f"{d[i]} {d[i + 1]}\n" for i in range(0, 2 * n, 2))


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    scanf("%d", &n);
    vector<int> l(n), r(n), sl(n + 1, 0), sr(n + 1, INT_MAX);
    for (int i = 0; i < n; i++) scanf("%d %d", &l[i], &r[i]);
    for (int i = n - 1; i >= 0; i--) {
        sl[i] = max(sl[i + 1], l[i]);
        sr[i] = min(sr[i + 1], r[i]);
    }
    int pl = 0, pr = INT_MAX, ans = 0;
    for (int i = 0; i < n; i++) {
        int a = max(pl, sl[i + 1]), b = min(pr, sr[i + 1]);
        ans = max(ans, b - a + 1);
        pl = max(pl, l[i]);
        pr = min(pr, r[i]);
    }
    printf("%d\n", ans);
}
"""
PYTHON = r"""import sys
input = sys.stdin.readline
n = int(input())
L, R = [], []
for _ in range(n):
    l, r = map(int, input().split())
    L.append(l)
    R.append(r)
INF = 10 ** 18
sl = [0] * (n + 1)
sr = [INF] * (n + 1)
for i in range(n - 1, -1, -1):
    sl[i] = max(sl[i + 1], L[i])
    sr[i] = min(sr[i + 1], R[i])
ans = 0
pl, pr = 0, INF
for i in range(n):
    a = max(pl, sl[i + 1])
    b = min(pr, sr[i + 1])
    ans = max(ans, b - a + 1)
    pl = max(pl, L[i])
    pr = min(pr, R[i])
print(ans)
"""
