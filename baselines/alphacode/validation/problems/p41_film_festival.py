from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Festival with Coffee Breaks"
RATING = 1300
TAGS = ("greedy", "sortings")
STATEMENT = '''n films are shown at a festival; film i begins at minute l_i and ends at minute r_i. Ula watches a film only as a whole. Between two films she watches one after the other, she needs at least g minutes for a cup of coffee: if a film ends at minute r, then the next one must begin at minute r + g or later.

What is the largest number of films Ula can watch?

Input

The first line contains t (1 ≤ t ≤ 100), the number of test cases. Each test case begins with a line with two integers n and g (1 ≤ n ≤ 10^5, 0 ≤ g ≤ 10^9). Each of the next n lines contains two integers l_i, r_i (0 ≤ l_i < r_i ≤ 10^9). The sum of n is at most 10^5.

Output

For each test case print the largest number of films.

Note

In the first test case Ula can watch the films [0, 3] and [5, 8]. In the second one, with the same films and no breaks, she can watch three.'''
EXAMPLES = [("2\n4 2\n0 3\n3 5\n5 8\n1 9\n4 0\n0 3\n3 5\n5 8\n1 9\n", "2\n3\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = list(map(int, text.split()))
    out, p = [], 1
    for _ in range(d[0]):
        n, g = d[p], d[p + 1]
        f = sorted(zip(d[p + 2:p + 2 + 2 * n:2], d[p + 3:p + 3 + 2 * n:2]))
        p += 2 + 2 * n
        best = 0
        for s in range(1 << n):
            c = [f[i] for i in range(n) if s >> i & 1]
            if all(x[1] + g <= y[0] for x, y in zip(c, c[1:])):
                best = max(best, len(c))
        out.append(best)
    return "\n".join(map(str, out)) + "\n"


def draw(rng, size):
    t = rng.randint(1, 2 + size // 2)
    s = f"{t}\n"
    for _ in range(t):
        n = _n(rng, min(size, 5), 1 + size // 2)
        v = max(12, _v(rng, size, 10**9), 2 * n)
        w = max(1, v // rng.choice((2, 4, 10)))
        s += f"{n} {rng.randint(0, rng.choice((1, max(1, v // 10))))}\n"
        for _ in range(n):
            l = rng.randint(0, v - 1)
            s += f"{l} {min(v, l + rng.randint(1, w))}\n"
    return s


@_strict
def valid(text):
    ls = _lines(text)
    t, = _ints(ls[0], 1, 1, 100)
    p, tot = 1, 0
    for _ in range(t):
        n, g = _ints(ls[p], 2, 0, 10**9)
        tot += n
        assert 1 <= n and tot <= 10**5
        for s in ls[p + 1:p + 1 + n]:
            l, r = _ints(s, 2, 0, 10**9)
            assert l < r
        p += n + 1
    return p == len(ls)


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        long long g;
        scanf("%d %lld", &n, &g);
        vector<pair<long long, long long>> v(n);
        for (auto &x : v) scanf("%lld %lld", &x.second, &x.first);
        sort(v.begin(), v.end());
        long long ready = 0;
        int ans = 0;
        for (auto &x : v)
            if (x.second >= ready) {
                ans++;
                ready = x.first + g;
            }
        printf("%d\n", ans);
    }
}
'''
PYTHON = r'''import sys
input = sys.stdin.readline
for _ in range(int(input())):
    n, g = map(int, input().split())
    films = []
    for i in range(n):
        l, r = map(int, input().split())
        films.append((r, l))
    films.sort()
    ready = 0
    ans = 0
    for r, l in films:
        if l >= ready:
            ans += 1
            ready = r + g
    print(ans)
'''
