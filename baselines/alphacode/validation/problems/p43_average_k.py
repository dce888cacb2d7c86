import random

from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Average Exactly k"
RATING = 1300
TAGS = ("data structures", "math")
STATEMENT = '''You are given an array of n integers a_1, a_2, ..., a_n and an integer k.

Count the pairs (l, r), 1 ≤ l ≤ r ≤ n, for which the arithmetic mean of a_l, a_{l+1}, ..., a_r is equal to k. The mean is computed exactly, without rounding.

Input

The first line contains two integers n and k (1 ≤ n ≤ 2·10^5, -10^9 ≤ k ≤ 10^9).

The second line contains n integers a_1, a_2, ..., a_n (-10^9 ≤ a_i ≤ 10^9).

Output

Print one integer — the number of such pairs.

Note

In the first example the suitable segments are [1, 3] with the mean (1 + 2 + 3) / 3 = 2, [1, 4] with the mean 8 / 4 = 2, and the segments [2, 2] and [4, 4], which consist of a single 2.'''
EXAMPLES = [("4 2\n1 2 3 2\n", "4\n"), ("3 0\n1 1 -3\n", "0\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = list(map(int, text.split()))
    n, k, a = d[0], d[1], d[2:]
    return f"{sum(sum(a[l:r]) == k * (r - l) for r in range(n + 1) for l in range(r))}\n"


def draw(rng, size):
    n = _n(rng, size, 2 + size)
    v = _v(rng, size, 10**9 - 10)
    k = rng.randint(-v, v)
    w = rng.choice((1, 2, 5))
    a = [k + rng.randint(-w, w) if rng.random() < 0.95 else rng.randint(-v, v) for _ in range(n)]
    return f"{n} {k}\n" + " ".join(map(str, a)) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, k = _ints(ls[0], 2, -10**9, 10**9)
    _ints(ls[1], n, -10**9, 10**9)
    return len(ls) == 2 and 1 <= n <= 2 * 10**5


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    long long k;
    cin >> n >> k;
    map<long long, long long> cnt;
    cnt[0] = 1;
    long long s = 0, ans = 0;
    for (int i = 0; i < n; i++) {
        long long a;
        cin >> a;
        s += a - k;
        ans += cnt[s];
        cnt[s]++;
    }
    cout << ans << endl;
}
'''
PYTHON = r'''from collections import defaultdict
n, k = map(int, input().split())
cnt = defaultdict(int)
cnt[0] = 1
s = 0
ans = 0
for x in map(int, input().split()):
    s += x - k
    ans += cnt[s]
    cnt[s] += 1
print(ans)
'''
