import random

NAME = "Best Pair Product"
RATING = 800
TAGS = ("sortings", "math", "greedy")
STATEMENT = """You are given an array of n integers, some of which may be negative. Choose two elements at different positions so that their product is as large as possible, and print that product.

Input

Each test contains multiple test cases. The first line contains the number of test cases t (1 ≤ t ≤ 1000).

The first line of each test case contains n (2 ≤ n ≤ 100), the second line contains n integers a_1, a_2, ..., a_n (-1000 ≤ a_i ≤ 1000).

Output

For each test case print the largest product of two elements.

Note

In the first test case the best choice is (-7) · (-5) = 35. In the second one the only choice is 3 · (-2)."""
EXAMPLES = [("3\n5\n4 -7 6 -5 1\n2\n3 -2\n4\n-1 0 -9 8\n", "35\n-6\n9\n")]


def solve(text):
    d = list(map(int, text.split()))
    p, out = 1, []
    for _ in range(d[0]):
        n = d[p]
        a = sorted(d[p + 1:p + 1 + n])
        out.append(max(a[0] * a[1], a[-1] * a[-2]))
        p += n + 1
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    lines = text.strip().split("\n")
    out = []
    for k in range(2, len(lines), 2):
        a = list(map(int, lines[k].split()))
        out.append(str(max(a[i] * a[j] for i in range(len(a)) for j in range(i))))
    return "\n".join(out) + "\n"


def draw(rng, size):
    t = rng.randint(1, (2, 3, 4, 5, 6, 7, 8, 9, 10, 12)[size])
    out = [str(t)]
    for _ in range(t):
        n = rng.randint(2, (4, 5, 6, 8, 10, 14, 20, 30, 40, 50)[size])
        m = rng.choice((3, 20, 1000))
        k = rng.choice((-1, 0, 1))
        lo, hi = (-m, m) if k == 0 else (-m, 0) if k < 0 else (0, m)
        out += [str(n), " ".join(str(rng.randint(lo, hi)) for _ in range(n))]
    return "\n".join(out) + "\n"


def valid(text):
    try:
        it = map(int, text.split())
        t = next(it)
        out = [str(t)]
        if not 1 <= t <= 1000:
            return False
        for _ in range(t):
            n = next(it)
            a = [next(it) for _ in range(n)]
            if not (2 <= n <= 100 and all(-1000 <= x <= 1000 for x in a)):
                return False
            out += [str(n), " ".join(map(str, a))]
    except (ValueError, StopIteration):
        return False
    return text == "\n".join(out) + "\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        vector<int> a(n);
        for (int i = 0; i < n; i++) cin >> a[i];
        sort(a.begin(), a.end());
        cout << max(a[0] * a[1], a[n - 1] * a[n - 2]) << "\n";
    }
}
"""
PYTHON = r"""for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    a.sort()
    print(max(a[0] * a[1], a[-1] * a[-2]))
"""
