import random

NAME = "Free Road Coupons"
RATING = 1700
TAGS = ("graphs", "data structures", "dp")
STATEMENT = """Polycarp drives from city 1 to city n. The country has m two-way roads; road i joins cities u_i and v_i and costs w_i burles each time it is driven along.

Polycarp has k coupons. One coupon makes one drive along one road free of charge. He need not use all the coupons. Find the smallest amount of money he needs and the smallest number of coupons with which the trip costs exactly this amount.

Input

The first line contains n, m and k (2 ≤ n ≤ 10000, 1 ≤ m ≤ 20000, 0 ≤ k ≤ 5). Each of the next m lines contains u_i, v_i and w_i (1 ≤ u_i, v_i ≤ n, u_i ≠ v_i, 0 ≤ w_i ≤ 1000000000).

It is guaranteed that city n can be reached from city 1. There may be several roads between two cities.

Output

Print two integers: the smallest amount of money and the smallest number of coupons for it.

Note

In the first example Polycarp drives through the cities 1, 2, 4 and uses the coupon on the second road."""
EXAMPLES = [("4 4 1\n1 2 3\n2 4 9\n1 3 5\n3 4 5\n", "3 1\n"), ("2 2 3\n1 2 7\n1 2 0\n", "0 0\n")]


def solve(text):
    import heapq
    d = list(map(int, text.split()))
    n, m, k = d[:3]
    g = [[] for _ in range(n + 1)]
    for i in range(m):
        u, v, w = d[3 + 3 * i:6 + 3 * i]
        g[u].append((v, w))
        g[v].append((u, w))
    dist = {}
    h = [(0, 0, 1)]
    while h:
        c, j, v = heapq.heappop(h)
        if v == n:
            return f"{c} {j}\n"
        if (j, v) in dist:
            continue
        dist[j, v] = c
        for u, w in g[v]:
            heapq.heappush(h, (c + w, j, u))
            if j < k:
                heapq.heappush(h, (c, j + 1, u))


def brute(text):
    d = list(map(int, text.split()))
    n, m, k = d[:3]
    e = [tuple(d[3 + 3 * i:6 + 3 * i]) for i in range(m)]
    best = []

    def go(v, seen, ws):
        if v == n:
            s = sorted(ws, reverse=True)
            for j in range(k + 1):
                best.append((sum(s[j:]), j))
            return
        for a, b, w in e:
            for x, y in ((a, b), (b, a)):
                if x == v and y not in seen:
                    go(y, seen | {y}, ws + [w])
    go(1, {1}, [])
    return "%d %d\n" % min(best)


def draw(rng, size):
    n = rng.randint(2, (4, 5, 6, 12, 20, 30, 40, 55, 70, 90)[size])
    m = int(n * rng.choice((1, 1.4, 2)))
    if size < 3:
        m = min(m, 9)
    W = rng.choice((5, 30, 10 ** 9))
    pm = list(range(2, n))
    rng.shuffle(pm)
    pm = [1] + pm
    pm.insert(rng.randint(1, len(pm)) if size < 3 else len(pm), n)
    width = rng.choice((1, 2, 4))
    e = []
    for i in range(1, n):
        e.append((pm[i], pm[rng.randint(max(0, i - width), i - 1)]))
    while len(e) < m:
        i, j = rng.sample(range(n), 2)
        if abs(i - j) <= 2 * width + 1:
            e.append((pm[i], pm[j]))
    rng.shuffle(e)
    return f"{n} {len(e)} {rng.choice((0, 1, 1, 2, 3, rng.randint(0, 5)))}\n" + "".join(f"{a} {b} {rng.randint(0, W)}\n" for a, b in e)


def valid(text):
    try:
        d = list(map(int, text.split()))
        n, m, k = d[:3]
    except ValueError:
        return False
    if not (2 <= n <= 10 ** 4 and 1 <= m <= 20000 and 0 <= k <= 5 and len(d) == 3 + 3 * m):
        return False
    g = {}
    for i in range(3, len(d), 3):
        u, v, w = d[i:i + 3]
        if not (1 <= u <= n and 1 <= v <= n and u != v and 0 <= w <= 10 ** 9):
            return False
        g.setdefault(u, []).append(v)
        g.setdefault(v, []).append(u)
    seen, st = {1}, [1]
    while st:
        for y in g.get(st.pop(), []):
            if y not in seen:
                seen.add(y)
                st.append(y)
    return n in seen and text == "".join(f"{d[i]} {d[i + 1]} {d[i + 2]}\n" for i in range(0, len(d), 3))


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int n, m, k;
    scanf("%d %d %d", &n, &m, &k);
    vector<vector<pair<int, long long>>> g(n + 1);
    while (m--) {
        int u, v;
        long long w;
        scanf("%d %d %lld", &u, &v, &w);
        g[u].push_back({v, w});
        g[v].push_back({u, w});
    }
    const long long INF = LLONG_MAX;
    vector<vector<long long>> d(k + 1, vector<long long>(n + 1, INF));
    priority_queue<tuple<long long, int, int>, vector<tuple<long long, int, int>>, greater<>> q;
    d[0][1] = 0;
    q.push({0, 0, 1});
    while (!q.empty()) {
        auto [c, j, v] = q.top();
        q.pop();
        if (c > d[j][v]) continue;
        for (auto [u, w] : g[v]) {
            if (c + w < d[j][u]) {
                d[j][u] = c + w;
                q.push({c + w, j, u});
            }
            if (j < k && c < d[j + 1][u]) {
                d[j + 1][u] = c;
                q.push({c, j + 1, u});
            }
        }
    }
    int best = 0;
    for (int j = 1; j <= k; j++)
        if (d[j][n] < d[best][n]) best = j;
    printf("%lld %d\n", d[best][n], best);
}
"""
PYTHON = r"""import sys, heapq
def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, m, k = data[0], data[1], data[2]
    g = [[] for _ in range(n)]
    p = 3
    for _ in range(m):
        u, v, w = data[p] - 1, data[p + 1] - 1, data[p + 2]
        p += 3
        g[u].append((v, w))
        g[v].append((u, w))
    INF = float('inf')
    dist = [INF] * (n * (k + 1))
    dist[0] = 0
    heap = [(0, 0)]
    while heap:
        c, s = heapq.heappop(heap)
        if c > dist[s]:
            continue
        j, v = divmod(s, n)
        for u, w in g[v]:
            t = j * n + u
            if c + w < dist[t]:
                dist[t] = c + w
                heapq.heappush(heap, (c + w, t))
            if j < k:
                t += n
                if c < dist[t]:
                    dist[t] = c
                    heapq.heappush(heap, (c, t))
    best = INF
    arg = 0
    for j in range(k + 1):
        if dist[j * n + n - 1] < best:
            best = dist[j * n + n - 1]
            arg = j
    print(best, arg)
main()
"""
