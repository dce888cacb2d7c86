import random

from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Pairs in Step"
RATING = 1100
TAGS = ("data structures", "math", "number theory")
STATEMENT = '''You are given an array a_1, a_2, ..., a_n and a positive integer m. A pair of indices (i, j), where 1 ≤ i < j ≤ n, is said to be in step if the number (a_j - a_i) - (j - i) is divisible by m.

Find the number of pairs in step.

Input

The first line contains two integers n and m (1 ≤ n ≤ 2·10^5, 1 ≤ m ≤ 10^9). The second line contains n integers a_1, a_2, ..., a_n (-10^9 ≤ a_i ≤ 10^9).

Output

Output one integer, the number of pairs of indices in step.

Note

In the first example the pairs in step are (1, 2), because (6 - 5) - 1 = 0, as well as (1, 4) with (5 - 5) - 3 = -3 and (2, 4) with (5 - 6) - 2 = -3.'''
EXAMPLES = [("4 3\n5 6 6 5\n", "3\n"), ("3 1\n-7 0 7\n", "3\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = list(map(int, text.split()))
    n, m, a = d[0], d[1], d[2:]
    return f"{sum(((a[j] - a[i]) - (j - i)) % m == 0 for j in range(n) for i in range(j))}\n"


def draw(rng, size):
    n = _n(rng, size, 1 + size)
    v = _v(rng, size, 10**9)
    m = rng.randint(1, rng.choice((3, 10, v)))
    a = [rng.randint(-v, v) if rng.random() < 0.8 else i for i in range(n)]
    return f"{n} {m}\n" + " ".join(map(str, a)) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, m = _ints(ls[0], 2, 1, 10**9)
    _ints(ls[1], n, -10**9, 10**9)
    return len(ls) == 2 and n <= 2 * 10**5


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    long long m;
    scanf("%d %lld", &n, &m);
    map<long long, long long> cnt;
    long long ans = 0;
    for (int i = 0; i < n; i++) {
        long long a;
        scanf("%lld", &a);
        long long key = ((a - i) % m + m) % m;
        ans += cnt[key]++;
    }
    printf("%lld\n", ans);
}
'''
PYTHON = r'''n, m = map(int, input().split())
cnt = {}
ans = 0
for i, x in enumerate(map(int, input().split())):
    key = (x - i) % m
    c = cnt.get(key, 0)
    ans += c
    cnt[key] = c + 1
print(ans)
'''
