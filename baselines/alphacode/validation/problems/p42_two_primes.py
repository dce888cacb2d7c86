from baselines.alphacode.validation.drawing import cases as _t, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Two-Flavoured Numbers"
RATING = 1300
TAGS = ("dp", "math", "number theory")
STATEMENT = '''Call a positive integer two-flavoured if it is divisible by exactly two different primes. For instance, 6 = 2·3, 12 = 2·2·3 and 100 = 2·2·5·5 are two-flavoured, but 1, 7, 8 and 30 = 2·3·5 are not.

Answer q queries of the form: how many two-flavoured integers are there among l, l + 1, ..., r?

Input

The first line contains an integer q (1 ≤ q ≤ 10^5).

Each of the following q lines contains two integers l and r (1 ≤ l ≤ r ≤ 10^6).

Output

For each query print the answer on a separate line.

Note

The first two-flavoured integers are 6, 10, 12, 14, 15, 18 and 20.'''
EXAMPLES = [("4\n1 15\n7 9\n12 12\n6 20\n", "5\n0\n1\n7\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = list(map(int, text.split()))[1:]

    def flavours(x):
        k, p = 0, 2
        while p * p <= x:
            if x % p == 0:
                k += 1
                while x % p == 0:
                    x //= p
            p += 1
        return k + (x > 1)

    return "".join(f"{sum(flavours(x) == 2 for x in range(l, r + 1))}\n" for l, r in zip(d[::2], d[1::2]))


def draw(rng, size):
    t = _t(rng, size)
    s = f"{t}\n"
    for _ in range(t):
        v = max(30, _v(rng, size, 10**6))
        l, r = sorted((rng.randint(1, v), rng.randint(1, v)))
        s += f"{l} {r}\n"
    return s


@_strict
def valid(text):
    ls = _lines(text)
    q, = _ints(ls[0], 1, 1, 10**5)
    assert len(ls) == q + 1
    for s in ls[1:]:
        l, r = _ints(s, 2, 1, 10**6)
        assert l <= r
    return True


CPP = r'''#include <bits/stdc++.h>
using namespace std;

const int N = 1000001;
int cnt[N], pre[N];

int main() {
    for (int i = 2; i < N; i++)
        if (cnt[i] == 0)
            for (int j = i; j < N; j += i) cnt[j]++;
    for (int i = 1; i < N; i++) pre[i] = pre[i - 1] + (cnt[i] == 2);
    int q;
    scanf("%d", &q);
    while (q--) {
        int l, r;
        scanf("%d %d", &l, &r);
        printf("%d\n", pre[r] - pre[l - 1]);
    }
}
'''
PYTHON = r'''import sys
data = list(map(int, sys.stdin.read().split()))
n = max(data[1:]) + 1
cnt = [0] * n
for i in range(2, n):
    if cnt[i] == 0:
        for j in range(i, n, i):
            cnt[j] += 1
pre = [0] * n
for i in range(1, n):
    pre[i] = pre[i - 1] + (cnt[i] == 2)
out = []
for i in range(data[0]):
    l, r = data[1 + 2 * i], data[2 + 2 * i]
    out.append(pre[r] - pre[l - 1])
print("\n".join(map(str, out)))
'''
