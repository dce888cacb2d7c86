import random

NAME = "Close Circles"
RATING = 1400
TAGS = ("graphs", "dfs and similar")
STATEMENT = """There are n pupils in a summer camp, numbered from 1 to n, and m pairs of pupils who are friends. The pupils fall apart into circles: two pupils belong to the same circle if there is a chain of friendships from one to the other. A pupil without friends forms a circle alone.

A circle is called close if any two of its members are friends. Find the number of circles, the number of close circles and the size of the largest close circle (0 if no circle is close).

Input

The first line contains n and m (1 ≤ n ≤ 100000, 0 ≤ m ≤ 200000). Each of the next m lines contains a pair of friends u and v (1 ≤ u, v ≤ n, u ≠ v). No pair is listed twice, in either order.

Output

Print three integers separated by spaces.

Note

In the example the circles are {1, 2, 3}, {4, 5, 6} and {7}. Pupils 4 and 6 are not friends."""
EXAMPLES = [("7 5\n1 2\n2 3\n3 1\n4 5\n5 6\n", "3 2 3\n"), ("3 2\n1 2\n3 2\n", "1 0 0\n")]


def solve(text):
    d = list(map(int, text.split()))
    n, m = d[0], d[1]
    f = list(range(n + 1))

    def find(x):
        while f[x] != x:
            f[x] = f[f[x]]
            x = f[x]
        return x
    for i in range(m):
        f[find(d[2 + 2 * i])] = find(d[3 + 2 * i])
    size, edges = {}, {}
    for v in range(1, n + 1):
        r = find(v)
        size[r] = size.get(r, 0) + 1
    for i in range(m):
        r = find(d[2 + 2 * i])
        edges[r] = edges.get(r, 0) + 1
    good = [s for r, s in size.items() if edges.get(r, 0) == s * (s - 1) // 2]
    return f"{len(size)} {len(good)} {max(good, default=0)}\n"


def brute(text):
    d = list(map(int, text.split()))
    n, m = d[0], d[1]
    E = [[i == j for j in range(n)] for i in range(n)]
    for i in range(m):
        u, v = d[2 + 2 * i] - 1, d[3 + 2 * i] - 1
        E[u][v] = E[v][u] = True
    R = [r[:] for r in E]
    for k in range(n):
        for i in range(n):
            for j in range(n):
                R[i][j] = R[i][j] or (R[i][k] and R[k][j])
    comps = {tuple(j for j in range(n) if R[i][j]) for i in range(n)}
    good = [len(c) for c in comps if all(E[a][b] for a in c for b in c)]
    return f"{len(comps)} {len(good)} {max(good + [0])}\n"


def draw(rng, size):
    n = rng.randint(1, (5, 7, 9, 14, 20, 35, 60, 90, 120, 160)[size])
    edges = set()
    v = 1
    while v <= n:
        k = min(n - v + 1, rng.randint(1, rng.choice((1, 3, 6))))
        g = list(range(v, v + k))
        full = [(a, b) for a in g for b in g if a < b]
        if rng.random() < 0.6:
            edges |= set(full)
        else:
            edges |= {(rng.choice(g[:i]), g[i]) for i in range(1, k)}
            edges |= set(rng.sample(full, rng.randint(0, len(full))))
        v += k
    if n > 1 and rng.random() < 0.3:
        a, b = sorted(rng.sample(range(1, n + 1), 2))
        edges.add((a, b))
    pm = list(range(1, n + 1))
    rng.shuffle(pm)
    el = [(pm[a - 1], pm[b - 1]) for a, b in sorted(edges)]
    el = [e if rng.random() < 0.5 else e[::-1] for e in el]
    rng.shuffle(el)
    return f"{n} {len(el)}\n" + "".join(f"{a} {b}\n" for a, b in el)


def valid(text):
    try:
        d = list(map(int, text.split()))
        n, m = d[:2]
    except ValueError:
        return False
    if not (1 <= n <= 10 ** 5 and 0 <= m <= 2 * 10 ** 5 and len(d) == 2 + 2 * m):
        return False
    e = [(d[i], d[i + 1]) for i in range(2, len(d), 2)]
    if not all(1 <= a <= n and 1 <= b <= n and a != b for a, b in e):
        return False
    return len({(min(x), max(x)) for x in e}) == m and text == f"{n} {m}\n" + "".join(f"{a} {b}\n" for a, b in e)


CPP = r"""#include <bits/stdc++.h>
using namespace std;
vector<int> g[100005];
bool used[100005];
long long sz, deg;
void dfs(int v) {
    used[v] = true;
    sz++;
    deg += g[v].size();
    for (int u : g[v])
        if (!used[u]) dfs(u);
}
int main() {
    int n, m;
    scanf("%d %d", &n, &m);
    while (m--) {
        int a, b;
        scanf("%d %d", &a, &b);
        g[a].push_back(b);
        g[b].push_back(a);
    }
    int all = 0, good = 0;
    long long big = 0;
    for (int v = 1; v <= n; v++) {
        if (used[v]) continue;
        sz = deg = 0;
        dfs(v);
        all++;
        if (deg == sz * (sz - 1)) {
            good++;
            big = max(big, sz);
        }
    }
    printf("%d %d %lld\n", all, good, big);
}
"""
PYTHON = r"""import sys
def main():
    data = list(map(int, sys.stdin.read().split()))
    n, m = data[0], data[1]
    g = [[] for _ in range(n + 1)]
    for i in range(m):
        a, b = data[2 + 2 * i], data[3 + 2 * i]
        g[a].append(b)
        g[b].append(a)
    used = [False] * (n + 1)
    total = good = big = 0
    for v in range(1, n + 1):
        if used[v]:
            continue
        used[v] = True
        comp = [v]
        for x in comp:
            for y in g[x]:
                if not used[y]:
                    used[y] = True
                    comp.append(y)
        total += 1
        if all(len(g[x]) == len(comp) - 1 for x in comp):
            good += 1
            big = max(big, len(comp))
    print(total, good, big)
main()
"""
