from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Machines That Warm Up"
RATING = 1300
TAGS = ("binary search",)
STATEMENT = '''A workshop has n machines, all of them are switched on at minute 0. Machine i first warms up for w_i minutes and makes nothing. After that it completes one toy every t_i minutes; so it completes toys at minutes w_i + t_i, w_i + 2·t_i, w_i + 3·t_i and so on. All the machines work independently of each other.

What is the first minute by which at least k toys are completed in total?

Input

The first line contains two integers n and k (1 ≤ n ≤ 10^5, 1 ≤ k ≤ 10^9).

Each of the next n lines contains two integers w_i and t_i (0 ≤ w_i ≤ 10^9, 1 ≤ t_i ≤ 10^9).

Output

Print one integer, the required minute.

Note

In the first example machine 1 completes toys at minutes 3, 6, 9, ... and machine 2 at minutes 6, 7, 8, .... The fourth toy is completed at minute 7: at that minute there are toys from minutes 3, 6, 6 and 7.'''
EXAMPLES = [("2 4\n0 3\n5 1\n", "7\n"), ("1 1000\n7 1000000000\n", "1000000000007\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = list(map(int, text.split()))
    k, w, t = d[1], d[2::2], d[3::2]
    import heapq
    q = [(x + y, y) for x, y in zip(w, t)]
    heapq.heapify(q)
    for _ in range(k - 1):
        x, y = q[0]
        heapq.heapreplace(q, (x + y, y))
    return f"{q[0][0]}\n"


def draw(rng, size):
    n = _n(rng, min(size, 8))
    v = _v(rng, size, 10**9)
    k = rng.randint(1, v)
    return f"{n} {k}\n" + "".join(f"{rng.randint(0, v)} {rng.randint(1, v)}\n" for _ in range(n))


@_strict
def valid(text):
    ls = _lines(text)
    n, k = _ints(ls[0], 2, 1, 10**9)
    assert n <= 10**5 and len(ls) == n + 1
    return all(_ints(s, 2, 0, 10**9)[1] >= 1 for s in ls[1:])


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    long long k;
    scanf("%d %lld", &n, &k);
    vector<long long> w(n), t(n);
    for (int i = 0; i < n; i++) scanf("%lld %lld", &w[i], &t[i]);
    long long lo = 0, hi = 1000000001000000000LL;
    while (lo < hi) {
        long long m = (lo + hi) / 2, made = 0;
        for (int i = 0; i < n && made < k; i++)
            if (m > w[i]) made += (m - w[i]) / t[i];
        if (made >= k) hi = m;
        else lo = m + 1;
    }
    printf("%lld\n", lo);
}
'''
PYTHON = r'''import sys
data = list(map(int, sys.stdin.read().split()))
n, k = data[0], data[1]
w = data[2::2]
t = data[3::2]
lo, hi = 0, min(w[i] + k * t[i] for i in range(n))
while lo < hi:
    m = (lo + hi) // 2
    made = 0
    for i in range(n):
        if m > w[i]:
            made += (m - w[i]) // t[i]
    if made >= k:
        hi = m
    else:
        lo = m + 1
print(lo)
'''
