from baselines.alphacode.validation.drawing import cases as _t, limit as _v, lines as _lines, integers as _ints, strict as _strict

NAME = "Kitchen Weights"
RATING = 800
TAGS = ("bitmasks", "greedy")
STATEMENT = '''A cook has weights of 1, 2, 4, 8, ..., 2^k grams, and an unlimited supply of each of these. There are no other weights in the kitchen.

He wants to put weights of exactly n grams in total on one pan of his balance. What is the smallest number of weights he needs?

Input

The first line contains the number of test cases t (1 ≤ t ≤ 10^4).

The only line of each test case contains two integers n and k (1 ≤ n ≤ 10^18, 0 ≤ k ≤ 30).

Output

For each test case print the smallest number of weights.

Note

In the first test case the cook has weights of 1, 2 and 4 grams. He can make 13 grams as 4 + 4 + 4 + 1. In the second test case he has only weights of one gram.'''
EXAMPLES = [("3\n13 2\n6 0\n1023 30\n", "4\n6\n10\n")]


def solve(text):
    d = list(map(int, text.split()))
    out = []
    for i in range(d[0]):
        n, k = d[1 + 2 * i], d[2 + 2 * i]
        out.append((n >> k) + bin(n & ((1 << k) - 1)).count("1"))
    return "\n".join(map(str, out)) + "\n"


def brute(text):
    d = list(map(int, text.split()))
    out = []
    for i in range(d[0]):
        n, k = d[1 + 2 * i], d[2 + 2 * i]
        f = [0] + [10**9] * n
        for x in range(1, n + 1):
            for j in range(k + 1):
                if 2**j <= x:
                    f[x] = min(f[x], f[x - 2**j] + 1)
        out.append(f[n])
    return "\n".join(map(str, out)) + "\n"


def draw(rng, size):
    t = _t(rng, size)
    rows = []
    for _ in range(t):
        v = max(_v(rng, size, 10**18), 2 + size * 10)
        rows.append(f"{rng.randint(1, v)} {rng.randint(0, rng.choice((3, min(30, v.bit_length()), 30)))}")
    return f"{t}\n" + "\n".join(rows) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 10**4)
    assert len(ls) == t + 1
    for s in ls[1:]:
        n, k = _ints(s, 2, 0, 10**18)
        assert n >= 1 and k <= 30
    return True


CPP = r'''#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        ll n;
        int k;
        scanf("%lld %d", &n, &k);
        ll ans = 0;
        for (int i = k; i >= 0; i--) {
            ans += n / (1LL << i);
            n %= (1LL << i);
        }
        printf("%lld\n", ans);
    }
}
'''
PYTHON = r'''t = int(input())
for _ in range(t):
    n, k = map(int, input().split())
    ans = 0
    for i in range(k, -1, -1):
        ans += n // 2 ** i
        n %= 2 ** i
    print(ans)
'''
