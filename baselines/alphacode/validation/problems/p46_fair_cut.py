from baselines.alphacode.validation.drawing import length as _n, lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Almost Fair Inheritance"
RATING = 1400
TAGS = ("dfs and similar", "trees")
STATEMENT = '''A farmer leaves to his two children n fields joined by n - 1 paths. From every field one can walk to any other field along the paths. The farmer will close one path, and the fields will fall apart into two connected parts, one for each child.

The division is considered almost fair if the numbers of fields in the two parts differ by at most d.

Count the paths whose closing gives an almost fair division.

Input

The first line contains two integers n and d (2 ≤ n ≤ 10^5, 0 ≤ d ≤ n).

Each of the next n - 1 lines contains two integers u and v (1 ≤ u, v ≤ n, u ≠ v): the fields joined by a path.

Output

Print one integer: the number of suitable paths.

Note

In the example closing the path between the fields 2 and 3 leaves two parts of 2 and 3 fields. Closing any other path leaves parts of 1 and 4 fields, and their difference is 3.'''
EXAMPLES = [("5 1\n1 2\n2 3\n3 4\n3 5\n", "1\n"), ("2 0\n1 2\n", "1\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = list(map(int, text.split()))
    n, k, e = d[0], d[1], list(zip(d[2::2], d[3::2]))
    ans = 0
    for x in e:
        part = {x[0]}
        for _ in range(n):
            for u, v in e:
                if (u, v) != x and (u in part or v in part):
                    part |= {u, v}
        ans += abs(n - 2 * len(part)) <= k
    return f"{ans}\n"


def draw(rng, size):
    n = _n(rng, min(size, 8), 4 + size)
    back = rng.choice((1, 2, 3, n))
    e = [(rng.randint(max(1, v - back), v - 1), v) for v in range(2, n + 1)]
    p = list(range(1, n + 1))
    rng.shuffle(p)
    e = [rng.choice(((p[u - 1], p[v - 1]), (p[v - 1], p[u - 1]))) for u, v in e]
    rng.shuffle(e)
    return f"{n} {rng.randint(0, rng.choice((n, n, max(1, n // 2))))}\n" + "".join(f"{u} {v}\n" for u, v in e)


@_strict
def valid(text):
    ls = _lines(text)
    n, d = _ints(ls[0], 2, 0, 10**5)
    assert n >= 2 and d <= n and len(ls) == n
    p = list(range(n + 1))
    for s in ls[1:]:
        u, v = _ints(s, 2, 1, n)
        while p[u] != u:
            u = p[u]
        while p[v] != v:
            v = p[v]
        assert u != v
        p[u] = v
    return True


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int n, d, ans = 0;
vector<int> g[100005];

int dfs(int v, int p) {
    int s = 1;
    for (int u : g[v])
        if (u != p) {
            int c = dfs(u, v);
            if (abs(n - 2 * c) <= d) ans++;
            s += c;
        }
    return s;
}

int main() {
    cin >> n >> d;
    for (int i = 1; i < n; i++) {
        int u, v;
        cin >> u >> v;
        g[u].push_back(v);
        g[v].push_back(u);
    }
    dfs(1, 0);
    cout << ans << endl;
}
'''
PYTHON = r'''import sys
data = list(map(int, sys.stdin.read().split()))
n, d = data[0], data[1]
g = [[] for _ in range(n + 1)]
for i in range(n - 1):
    u, v = data[2 + 2 * i], data[3 + 2 * i]
    g[u].append(v)
    g[v].append(u)
parent = [0] * (n + 1)
order = [1]
for u in order:
    for v in g[u]:
        if v != parent[u]:
            parent[v] = u
            order.append(v)
size = [1] * (n + 1)
ans = 0
for u in reversed(order):
    if u != 1:
        size[parent[u]] += size[u]
        if abs(n - 2 * size[u]) <= d:
            ans += 1
print(ans)
'''
