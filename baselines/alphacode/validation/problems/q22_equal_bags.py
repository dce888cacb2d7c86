import random

NAME = "Equal Bags"
RATING = 800
TAGS = ("math", "greedy")
STATEMENT = """There are N bags of walnuts. Bag i contains a_i walnuts. An operation is the following: choose two different bags, the first of which is not empty, and move one walnut from the first bag to the second.

Find the smallest number of operations after which all bags contain the same number of walnuts. If this is impossible, print -1 instead.

Input

N
a_1 a_2 ... a_N

All values are integers, 1 ≤ N ≤ 1000, 0 ≤ a_i ≤ 1000000.

Output

Print the answer.

Note

In the first example every bag must contain 4 walnuts in the end."""
EXAMPLES = [("4\n1 4 9 2\n", "5\n"), ("2\n3 6\n", "-1\n")]


def solve(text):
    n, *a = map(int, text.split())
    s = sum(a)
    if s % n:
        return "-1\n"
    return f"{sum(max(0, x - s // n) for x in a)}\n"


def brute(text):
    n, *a = map(int, text.split())
    k = 0
    while max(a) - min(a) > 1:
        a.sort()
        a[0] += 1
        a[-1] -= 1
        k += 1
    return f"{k if max(a) == min(a) else -1}\n"


def draw(rng, size):
    n = rng.randint(1, (4, 6, 8, 15, 25, 40, 70, 120, 200, 250)[size])
    m = (5, 10, 20, 100, 1000, 1000, 10 ** 4, 10 ** 5, 10 ** 6, 10 ** 6)[size]
    a = [rng.randint(0, m) for _ in range(n)]
    if rng.random() < 0.75:
        while sum(a) % n:
            i = rng.randrange(n)
            r = sum(a) % n
            if rng.random() < 0.5:
                a[i] = max(0, a[i] - r)
            else:
                a[i] = min(m, a[i] + n - r)
    return f"{n}\n{' '.join(map(str, a))}\n"


def valid(text):
    try:
        n, *a = map(int, text.split())
    except ValueError:
        return False
    if not (1 <= n <= 1000 and len(a) == n and all(0 <= x <= 10 ** 6 for x in a)):
        return False
    return text == f"{n}\n{' '.join(map(str, a))}\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int n;
    cin >> n;
    vector<long long> a(n);
    long long s = 0;
    for (auto &x : a) {
        cin >> x;
        s += x;
    }
    if (s % n != 0) {
        cout << -1 << endl;
        return 0;
    }
    long long avg = s / n, ans = 0;
    for (auto x : a)
        if (x > avg) ans += x - avg;
    cout << ans << endl;
}
"""
PYTHON = r"""n = int(input())
a = list(map(int, input().split()))
s = sum(a)
if s % n != 0:
    print(-1)
else:
    m = s // n
    print(sum(abs(x - m) for x in a) // 2)
"""
