import random

from baselines.alphacode.validation.drawing import length as _n, limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "The Best Village for a Doctor"
RATING = 1800
TAGS = ("dp", "trees")
STATEMENT = '''n villages are joined by n - 1 roads so that every village can be reached from every other one. Road i has the length w_i. In village v there live p_v people.

If a doctor settles in village v, the inconvenience of this place is the sum over all the people of the country of the distance between the village of the person and village v.

For each of the n villages compute the inconvenience.

Input

The first line contains an integer n (1 ≤ n ≤ 10^5).

The second line contains n integers p_1, ..., p_n (0 ≤ p_v ≤ 1000), the numbers of people.

Each of the next n - 1 lines contains three integers u, v, w (1 ≤ u, v ≤ n, u ≠ v, 1 ≤ w ≤ 10^5): a road of length w between the villages u and v.

Output

Print n integers, the inconvenience of the villages 1, 2, ..., n.

Note

In the example, for village 1 it is 2·3 + 1·(3 + 4) = 13.'''
EXAMPLES = [("3\n5 2 1\n1 2 3\n2 3 4\n", "13 19 43\n"), ("1\n9\n", "0\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = list(map(int, text.split()))
    n, p = d[0], d[1:1 + d[0]]
    e = d[1 + n:]
    dist = [[0 if i == j else 10**15 for j in range(n)] for i in range(n)]
    for u, v, w in zip(e[::3], e[1::3], e[2::3]):
        dist[u - 1][v - 1] = dist[v - 1][u - 1] = w
    for k in range(n):
        for i in range(n):
            for j in range(n):
                dist[i][j] = min(dist[i][j], dist[i][k] + dist[k][j])
    return " ".join(str(sum(x * y for x, y in zip(p, r))) for r in dist) + "\n"


def draw(rng, size):
    n = _n(rng, min(size, 7), 1 + size)
    back = rng.choice((1, 3, n))
    x, w = _v(rng, size, 1000), _v(rng, size, 10**5)
    lab = list(range(1, n + 1))
    rng.shuffle(lab)
    rows = []
    for v in range(2, n + 1):
        a, b = lab[rng.randint(max(1, v - back), v - 1) - 1], lab[v - 1]
        if rng.random() < 0.5:
            a, b = b, a
        rows.append(f"{a} {b} {rng.randint(1, w)}\n")
    rng.shuffle(rows)
    return f"{n}\n" + " ".join(str(rng.randint(0, x)) for _ in range(n)) + "\n" + "".join(rows)


@_strict
def valid(text):
    ls = _lines(text)
    n, = _ints(ls[0], 1, 1, 10**5)
    _ints(ls[1], n, 0, 1000)
    assert len(ls) == n + 1
    p = list(range(n + 1))
    for s in ls[2:]:
        u, v, w = _ints(s, 3, 1, 10**5)
        assert max(u, v) <= n
        while p[u] != u:
            u = p[u]
        while p[v] != v:
            v = p[v]
        assert u != v
        p[u] = v
    return True


CPP = r'''#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

int n;
ll p[100005], cnt[100005], ans[100005], total = 0;
vector<pair<int, ll>> g[100005];

void down(int v, int par, ll d) {
    cnt[v] = p[v];
    ans[1] += p[v] * d;
    for (auto [u, w] : g[v])
        if (u != par) {
            down(u, v, d + w);
            cnt[v] += cnt[u];
        }
}

void reroot(int v, int par) {
    for (auto [u, w] : g[v])
        if (u != par) {
            ans[u] = ans[v] + w * (total - 2 * cnt[u]);
            reroot(u, v);
        }
}

int main() {
    scanf("%d", &n);
    for (int i = 1; i <= n; i++) {
        scanf("%lld", &p[i]);
        total += p[i];
    }
    for (int i = 1; i < n; i++) {
        int u, v, w;
        scanf("%d %d %d", &u, &v, &w);
        g[u].push_back({v, w});
        g[v].push_back({u, w});
    }
    down(1, 0, 0);
    reroot(1, 0);
    for (int i = 1; i <= n; i++) printf("%lld ", ans[i]);
    printf("\n");
}
'''
PYTHON = r'''import sys

def main():
    data = list(map(int, sys.stdin.read().split()))
    n = data[0]
    p = [0] + data[1:n + 1]
    g = [[] for _ in range(n + 1)]
    i = n + 1
    for _ in range(n - 1):
        u, v, w = data[i], data[i + 1], data[i + 2]
        i += 3
        g[u].append((v, w))
        g[v].append((u, w))
    par = [0] * (n + 1)
    up = [0] * (n + 1)
    dist = [0] * (n + 1)
    order = [1]
    for u in order:
        for v, w in g[u]:
            if v != par[u]:
                par[v] = u
                up[v] = w
                dist[v] = dist[u] + w
                order.append(v)
    cnt = p[:]
    for u in reversed(order):
        cnt[par[u]] += cnt[u]
    total = sum(p)
    ans = [0] * (n + 1)
    ans[1] = sum(p[v] * dist[v] for v in range(1, n + 1))
    for u in order[1:]:
        ans[u] = ans[par[u]] + up[u] * (total - 2 * cnt[u])
    print(*ans[1:])

main()
'''
