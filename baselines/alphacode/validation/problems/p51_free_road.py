import random

from baselines.alphacode.validation.drawing import limit as _v, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Courier with a Voucher"
RATING = 1700
TAGS = ("graphs", "data structures")
STATEMENT = '''There are n cities and m two-way toll roads. Road i joins the cities u_i and v_i, and driving along it costs c_i coins in either direction.

A courier has to drive from city 1 to city n. He has a voucher which can be used on at most one passage along a road; with the voucher this passage costs only half of the toll, rounded down.

Find the smallest total cost of the trip.

Input

The first line contains two integers n and m (2 ≤ n ≤ 10^5, 0 ≤ m ≤ 2·10^5).

Each of the next m lines contains three integers u_i, v_i, c_i (1 ≤ u_i, v_i ≤ n, u_i ≠ v_i, 1 ≤ c_i ≤ 10^9). A pair of cities may be joined by several roads.

Output

Print the smallest cost, or -1 if city n cannot be reached from city 1.

Note

In the first example the best trip goes through city 2 with the voucher used on the first road: it costs 1 + 1 = 2. Using the voucher on the direct road would cost 4.'''
EXAMPLES = [("3 3\n1 2 3\n2 3 1\n1 3 9\n", "2\n"), ("3 1\n1 2 5\n", "-1\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = list(map(int, text.split()))
    n, m = d[0], d[1]
    e = [tuple(d[2 + 3 * i:5 + 3 * i]) for i in range(m)]
    best = None
    for x in range(-1, m):
        dist = [10**18] * (n + 1)
        dist[1] = 0
        for _ in range(n):
            for i, (u, v, c) in enumerate(e):
                c = c // 2 if i == x else c
                dist[v] = min(dist[v], dist[u] + c)
                dist[u] = min(dist[u], dist[v] + c)
        if dist[n] < 10**17 and (best is None or dist[n] < best):
            best = dist[n]
    return f"{-1 if best is None else best}\n"


def draw(rng, size):
    n = rng.randint(2, (3, 4, 6, 8, 12, 20, 30, 40, 60, 80)[size])
    m = rng.randint(n - 1, n * 2)
    v = _v(rng, size, 10**9)
    rows = []
    p = list(range(2, n))
    rng.shuffle(p)
    p = [1] + p + [n]
    w = rng.choice((2, 3, n))
    for i in range(m):
        x = rng.randint(0, n - 2) if i >= n - 1 else i
        y = min(n - 1, x + rng.randint(1, w))
        if rng.random() < 0.08:
            continue
        a, b = (p[x], p[y]) if rng.random() < 0.5 else (p[y], p[x])
        rows.append(f"{a} {b} {rng.randint(1, v)}\n")
    rng.shuffle(rows)
    return f"{n} {len(rows)}\n" + "".join(rows)


@_strict
def valid(text):
    ls = _lines(text)
    n, m = _ints(ls[0], 2, 0, 2 * 10**5)
    assert 2 <= n <= 10**5 and len(ls) == m + 1
    for s in ls[1:]:
        u, v, c = _ints(s, 3, 1, 10**9)
        assert u != v and max(u, v) <= n
    return True


CPP = r'''#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

int main() {
    int n, m;
    scanf("%d %d", &n, &m);
    vector<vector<pair<int, ll>>> g(n + 1);
    for (int i = 0; i < m; i++) {
        int u, v, c;
        scanf("%d %d %d", &u, &v, &c);
        g[u].push_back({v, c});
        g[v].push_back({u, c});
    }
    const ll INF = 4e18;
    vector<array<ll, 2>> d(n + 1, {INF, INF});
    priority_queue<tuple<ll, int, int>, vector<tuple<ll, int, int>>, greater<>> q;
    d[1][0] = 0;
    q.push({0, 1, 0});
    while (!q.empty()) {
        auto [x, u, k] = q.top();
        q.pop();
        if (x != d[u][k]) continue;
        for (auto [v, c] : g[u]) {
            if (x + c < d[v][k]) {
                d[v][k] = x + c;
                q.push({x + c, v, k});
            }
            if (k == 0 && x + c / 2 < d[v][1]) {
                d[v][1] = x + c / 2;
                q.push({x + c / 2, v, 1});
            }
        }
    }
    ll ans = min(d[n][0], d[n][1]);
    printf("%lld\n", ans == INF ? -1 : ans);
}
'''
PYTHON = r'''import sys
from heapq import heappush, heappop

def main():
    data = list(map(int, sys.stdin.read().split()))
    n, m = data[0], data[1]
    g = [[] for _ in range(n + 1)]
    for i in range(m):
        u, v, c = data[2 + 3 * i:5 + 3 * i]
        g[u].append((v, c))
        g[v].append((u, c))
    inf = float("inf")

    def dijkstra(s):
        dist = [inf] * (n + 1)
        dist[s] = 0
        heap = [(0, s)]
        while heap:
            d, u = heappop(heap)
            if d > dist[u]:
                continue
            for v, c in g[u]:
                if d + c < dist[v]:
                    dist[v] = d + c
                    heappush(heap, (d + c, v))
        return dist

    a = dijkstra(1)
    b = dijkstra(n)
    best = inf
    for u in range(1, n + 1):
        for v, c in g[u]:
            best = min(best, a[u] + c // 2 + b[v])
    print(-1 if best == inf else best)

main()
'''
