from baselines.alphacode.validation.drawing import limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "The Order of Orders"
RATING = 1800
TAGS = ("bitmasks", "dp")
STATEMENT = '''A tailor has n orders. Order i takes d_i days of work; its customer expects it by the end of day e_i, and each day of delay costs the tailor p_i coins. More precisely, if the order is completed at the end of day f, he pays p_i · max(0, f - e_i) coins.

The tailor works without a pause from day 1 on and does the orders one after another, in an order of his choice; an order which has been begun is finished without interruption.

Find the smallest total sum of the penalties.

Input

The first line contains an integer n (1 ≤ n ≤ 16).

Each of the next n lines contains three integers d_i, e_i, p_i (1 ≤ d_i, e_i, p_i ≤ 10^6).

Output

Print one integer — the smallest sum.

Note

In the example it is best to begin with the second order, which is completed in time on day 2. The first order is completed on day 5, two days late, so the penalty is 2 · 1 = 2.'''
EXAMPLES = [("2\n3 3 1\n2 2 4\n", "2\n"), ("1\n5 5 100\n", "0\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    from itertools import permutations
    d = list(map(int, text.split()))[1:]
    o = list(zip(d[::3], d[1::3], d[2::3]))
    best = None
    for p in permutations(o):
        f = total = 0
        for a, e, c in p:
            f += a
            total += c * max(0, f - e)
        if best is None or total < best:
            best = total
    return f"{best}\n"


def draw(rng, size):
    n = rng.randint(1 + size // 3, (3, 4, 5, 6, 8, 9, 10, 11, 12, 13)[size])
    v = min(10**6, _v(rng, size, 10**6) + 2)
    w = min(10**6, max(1, v * n // rng.choice((2, 3, 4))))
    return f"{n}\n" + "".join(f"{rng.randint(1, v)} {rng.randint(1, w)} {rng.randint(1, v)}\n" for _ in range(n))


@_strict
def valid(text):
    ls = _lines(text)
    n, = _ints(ls[0], 1, 1, 16)
    for s in ls[1:]:
        _ints(s, 3, 1, 10**6)
    return len(ls) == n + 1


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int n;
    cin >> n;
    vector<long long> d(n), e(n), p(n);
    for (int i = 0; i < n; i++) cin >> d[i] >> e[i] >> p[i];
    vector<long long> dp(1 << n, LLONG_MAX);
    dp[0] = 0;
    for (int mask = 0; mask < (1 << n); mask++) {
        long long t = 0;
        for (int i = 0; i < n; i++)
            if (mask >> i & 1) t += d[i];
        for (int i = 0; i < n; i++) {
            if (mask >> i & 1) continue;
            long long c = dp[mask] + p[i] * max(0LL, t + d[i] - e[i]);
            dp[mask | (1 << i)] = min(dp[mask | (1 << i)], c);
        }
    }
    cout << dp[(1 << n) - 1] << endl;
}
'''
PYTHON = r'''def main():
    n = int(input())
    jobs = [tuple(map(int, input().split())) for _ in range(n)]
    full = 1 << n
    inf = float("inf")
    dp = [inf] * full
    time = [0] * full
    dp[0] = 0
    for mask in range(1, full):
        low = (mask & -mask).bit_length() - 1
        t = time[mask & (mask - 1)] + jobs[low][0]
        time[mask] = t
        best = inf
        for i in range(n):
            if mask >> i & 1:
                c = dp[mask ^ (1 << i)]
                if t > jobs[i][1]:
                    c += jobs[i][2] * (t - jobs[i][1])
                if c < best:
                    best = c
        dp[mask] = best
    print(dp[full - 1])

main()
'''
