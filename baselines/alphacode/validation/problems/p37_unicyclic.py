import random

from baselines.alphacode.validation.drawing import length as _n, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Villages with One Ring Road"
RATING = 1400
TAGS = ("dfs and similar", "graphs", "trees")
STATEMENT = '''A country has n towns and m two-way roads. No road joins a town with itself, and no two roads join the same pair of towns. A region is a maximal set of towns in which any town can be reached from any other along the roads.

A region is called charming if the roads inside it form exactly one simple cycle.

Find the number of all regions, the number of charming regions and the number of towns in the largest charming region (0 if there is none).

Input

The first line contains two integers n and m (1 ≤ n ≤ 10^5, 0 ≤ m ≤ 10^5). Each of the following m lines contains two integers u and v (1 ≤ u, v ≤ n, u ≠ v), the towns joined by a road.

Output

Print three integers: the number of regions, the number of charming regions and the size of the largest charming one.

Note

In the example the towns 1, 2, 3, 4 form a charming region; the towns 5 and 6 are joined without a cycle, and town 7 is alone.'''
EXAMPLES = [("7 5\n1 2\n2 3\n3 1\n3 4\n5 6\n", "3 1 4\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = list(map(int, text.split()))
    n, e = d[0], list(zip(d[2::2], d[3::2]))
    lab = list(range(n + 1))
    for _ in range(n):
        for u, v in e:
            lab[u] = lab[v] = min(lab[u], lab[v])
    sizes = [lab[1:].count(c) for c in set(lab[1:]) if sum(lab[u] == c for u, _ in e) == lab[1:].count(c)]
    return f"{len(set(lab[1:]))} {len(sizes)} {max(sizes, default=0)}\n"


def draw(rng, size):
    n = _n(rng, min(size, 8), 3 + size)
    e, start = set(), 1
    while start <= n:
        k = min(n - start + 1, rng.randint(1, rng.choice((3, 5, max(3, n // 2)))))
        for v in range(start + 1, start + k):
            e.add((rng.randint(start, v - 1), v))
        for _ in range(rng.choice((0, 1, 1, 1, 2))):
            if k > 2:
                for _ in range(10):
                    u, v = sorted(rng.sample(range(start, start + k), 2))
                    if (u, v) not in e:
                        e.add((u, v))
                        break
        start += k
    p = list(range(1, n + 1))
    rng.shuffle(p)
    e = [(p[u - 1], p[v - 1]) if rng.random() < 0.5 else (p[v - 1], p[u - 1]) for u, v in sorted(e)]
    rng.shuffle(e)
    return f"{n} {len(e)}\n" + "".join(f"{u} {v}\n" for u, v in e)


@_strict
def valid(text):
    ls = _lines(text)
    n, m = _ints(ls[0], 2, 0, 10**5)
    assert n >= 1 and len(ls) == m + 1
    e = [tuple(sorted(_ints(s, 2, 1, n))) for s in ls[1:]]
    return len(set(e)) == m and all(u != v for u, v in e)


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int p[100005], sz[100005], ed[100005];

int find(int x) {
    while (p[x] != x) x = p[x] = p[p[x]];
    return x;
}

int main() {
    int n, m;
    scanf("%d %d", &n, &m);
    for (int i = 1; i <= n; i++) p[i] = i, sz[i] = 1;
    while (m--) {
        int u, v;
        scanf("%d %d", &u, &v);
        u = find(u);
        v = find(v);
        if (u != v) {
            if (sz[u] < sz[v]) swap(u, v);
            p[v] = u;
            sz[u] += sz[v];
            ed[u] += ed[v];
        }
        ed[u]++;
    }
    int regions = 0, cnt = 0, best = 0;
    for (int i = 1; i <= n; i++) regions += p[i] == i;
    for (int i = 1; i <= n; i++)
        if (p[i] == i && sz[i] == ed[i]) {
            cnt++;
            best = max(best, sz[i]);
        }
    printf("%d %d %d\n", regions, cnt, best);
}
'''
PYTHON = r'''import sys
data = list(map(int, sys.stdin.read().split()))
n, m = data[0], data[1]
g = [[] for _ in range(n + 1)]
for i in range(m):
    u, v = data[2 + 2 * i], data[3 + 2 * i]
    g[u].append(v)
    g[v].append(u)
seen = [False] * (n + 1)
regions = cnt = best = 0
for s in range(1, n + 1):
    if seen[s]:
        continue
    regions += 1
    seen[s] = True
    stack = [s]
    size = 0
    deg = 0
    while stack:
        u = stack.pop()
        size += 1
        deg += len(g[u])
        for v in g[u]:
            if not seen[v]:
                seen[v] = True
                stack.append(v)
    if deg == 2 * size:
        cnt += 1
        best = max(best, size)
print(regions, cnt, best)
'''
