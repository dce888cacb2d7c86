import random

NAME = "Farthest Lighthouse"
RATING = 1800
TAGS = ("trees", "dp", "dfs and similar")
STATEMENT = """In the fjord country there are n villages joined by n - 1 paths so that from any village one can walk to any other. Path i joins villages u_i and v_i and is w_i kilometres long. In k of the villages there stands a lighthouse.

For each village find the distance, along the paths, to the lighthouse farthest from it.

Input

The first line contains n and k (1 ≤ k ≤ n ≤ 100000). The second line contains k different numbers of villages with a lighthouse. Each of the next n - 1 lines contains u_i, v_i and w_i (1 ≤ u_i, v_i ≤ n, 1 ≤ w_i ≤ 1000000000).

Output

Print n integers in one line: the answers for the villages 1, 2, ..., n.

Note

In the first example the lighthouses are in villages 1 and 4. From village 2 it is 3 kilometres to the former and 5 + 1 = 6 kilometres to the latter."""
EXAMPLES = [("4 2\n1 4\n1 2 3\n2 3 5\n3 4 1\n", "9 6 8 9\n"), ("1 1\n1\n", "0\n")]


def solve(text):
    d = list(map(int, text.split()))
    n, k = d[:2]
    marks = d[2:2 + k]
    g = [[] for _ in range(n + 1)]
    for i in range(2 + k, len(d), 3):
        u, v, w = d[i:i + 3]
        g[u].append((v, w))
        g[v].append((u, w))

    def far(s):
        dist = [-1] * (n + 1)
        dist[s] = 0
        st = [s]
        while st:
            v = st.pop()
            for u, w in g[v]:
                if dist[u] < 0:
                    dist[u] = dist[v] + w
                    st.append(u)
        return dist
    d0 = far(marks[0])
    a = max(marks, key=lambda x: d0[x])
    da = far(a)
    b = max(marks, key=lambda x: da[x])
    db = far(b)
    return " ".join(str(max(da[v], db[v])) for v in range(1, n + 1)) + "\n"


def brute(text):
    d = list(map(int, text.split()))
    n, k = d[:2]
    D = [[0 if i == j else 10 ** 15 for j in range(n)] for i in range(n)]
    for i in range(2 + k, len(d), 3):
        u, v, w = d[i] - 1, d[i + 1] - 1, d[i + 2]
        D[u][v] = D[v][u] = w
    for x in range(n):
        for i in range(n):
            for j in range(n):
                D[i][j] = min(D[i][j], D[i][x] + D[x][j])
    return " ".join(str(max(D[i][m - 1] for m in d[2:2 + k])) for i in range(n)) + "\n"


def draw(rng, size):
    n = rng.randint(1, (5, 7, 9, 12, 20, 30, 45, 60, 80, 100)[size])
    k = rng.randint(1, min(n, rng.choice((2, 3, 5, n))))
    W = rng.choice((5, 100, 10 ** 9))
    pm = list(range(1, n + 1))
    rng.shuffle(pm)
    width = rng.choice((1, 3, n))
    out = [f"{n} {k}", " ".join(map(str, rng.sample(range(1, n + 1), k)))]
    e = [(pm[i], pm[rng.randint(max(0, i - width), i - 1)]) for i in range(1, n)]
    rng.shuffle(e)
    out += [f"{a} {b} {rng.randint(1, W)}" for a, b in e]
    return "\n".join(out) + "\n"


def valid(text):
    try:
        d = list(map(int, text.split()))
        n, k = d[:2]
    except ValueError:
        return False
    if not (1 <= k <= n <= 10 ** 5 and len(d) == 2 + k + 3 * (n - 1)):
        return False
    ms = d[2:2 + k]
    if len(set(ms)) != k or not all(1 <= x <= n for x in ms):
        return False
    out = [f"{n} {k}", " ".join(map(str, ms))]
    f = list(range(n + 1))

    def find(x):
        while f[x] != x:
            f[x] = f[f[x]]
            x = f[x]
        return x
    for i in range(2 + k, len(d), 3):
        u, v, w = d[i:i + 3]
        if not (1 <= u <= n and 1 <= v <= n and 1 <= w <= 10 ** 9) or find(u) == find(v):
            return False
        f[find(u)] = find(v)
        out.append(f"{u} {v} {w}")
    return text == "\n".join(out) + "\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
typedef long long ll;
const ll NEG = -4e18;
int n, k;
vector<pair<int, ll>> g[100005];
bool lamp[100005];
ll down[100005], ans[100005];
void dfs(int v, int p) {
    down[v] = lamp[v] ? 0 : NEG;
    for (auto [u, w] : g[v]) {
        if (u == p) continue;
        dfs(u, v);
        if (down[u] != NEG) down[v] = max(down[v], down[u] + w);
    }
}
void reroot(int v, int p, ll up) {
    // up: farthest lighthouse outside the subtree of v, measured from v
    ans[v] = max(down[v], up);
    ll b1 = max(up, lamp[v] ? 0LL : NEG), b2 = NEG;
    int who = -1;
    for (auto [u, w] : g[v]) {
        if (u == p || down[u] == NEG) continue;
        ll x = down[u] + w;
        if (x > b1) {
            b2 = b1;
            b1 = x;
            who = u;
        } else b2 = max(b2, x);
    }
    for (auto [u, w] : g[v]) {
        if (u == p) continue;
        ll x = u == who ? b2 : b1;
        reroot(u, v, x == NEG ? NEG : x + w);
    }
}
int main() {
    scanf("%d %d", &n, &k);
    for (int i = 0; i < k; i++) {
        int x;
        scanf("%d", &x);
        lamp[x] = true;
    }
    for (int i = 1; i < n; i++) {
        int u, v;
        ll w;
        scanf("%d %d %lld", &u, &v, &w);
        g[u].push_back({v, w});
        g[v].push_back({u, w});
    }
    dfs(1, 0);
    reroot(1, 0, NEG);
    for (int i = 1; i <= n; i++) printf("%lld ", ans[i]);
    puts("");
}
"""
PYTHON = r"""import sys
def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, k = data[0], data[1]
    lamps = data[2:2 + k]
    g = [[] for _ in range(n + 1)]
    p = 2 + k
    for _ in range(n - 1):
        u, v, w = data[p], data[p + 1], data[p + 2]
        p += 3
        g[u].append((v, w))
        g[v].append((u, w))

    def bfs(s):
        dist = [None] * (n + 1)
        dist[s] = 0
        order = [s]
        for v in order:
            for u, w in g[v]:
                if dist[u] is None:
                    dist[u] = dist[v] + w
                    order.append(u)
        return dist

    def farthest(dist):
        best = lamps[0]
        for x in lamps:
            if dist[x] > dist[best]:
                best = x
        return best

    a = farthest(bfs(1))
    da = bfs(a)
    b = farthest(da)
    db = bfs(b)
    print(*[max(da[i], db[i]) for i in range(1, n + 1)])
main()
"""
