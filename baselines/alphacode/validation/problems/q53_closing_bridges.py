import random

NAME = "Closing the Bridges"
RATING = 1700
TAGS = ("data structures", "graphs", "trees")
STATEMENT = """An archipelago consists of n islands joined by m bridges. All the bridges are old, and q of them will be closed one after another; a closed bridge is never opened again.

After each closing the mayor asks for how many pairs of different islands it is still possible to get from one island to the other over open bridges. Answer all of the mayor's questions.

Input

The first line contains n, m and q (2 ≤ n ≤ 100000, 1 ≤ q ≤ m ≤ 200000). Each of the next m lines contains the numbers of the two different islands joined by a bridge; the bridges are numbered from 1 to m in this order. Several bridges may join the same two islands. The last line contains q different numbers of bridges, in the order of closing.

Output

Print q lines: the number of pairs after each closing.

Note

In the example all six pairs are connected after the first closing. After the second one island 4 is cut off."""
EXAMPLES = [("4 4 3\n1 2\n2 3\n3 1\n3 4\n1 4 3\n", "6\n3\n1\n")]


def solve(text):
    d = list(map(int, text.split()))
    n, m, q = d[:3]
    e = [(d[3 + 2 * i], d[4 + 2 * i]) for i in range(m)]
    cl = [x - 1 for x in d[3 + 2 * m:]]
    f = list(range(n + 1))
    sz = [1] * (n + 1)
    tot = 0

    def find(x):
        while f[x] != x:
            f[x] = f[f[x]]
            x = f[x]
        return x

    def join(i):
        a, b = find(e[i][0]), find(e[i][1])
        if a == b:
            return 0
        if sz[a] < sz[b]:
            a, b = b, a
        r = sz[a] * sz[b]
        f[b] = a
        sz[a] += sz[b]
        return r
    gone = set(cl)
    for i in range(m):
        if i not in gone:
            tot += join(i)
    out = []
    for i in reversed(cl):
        out.append(tot)
        tot += join(i)
    return "\n".join(map(str, out[::-1])) + "\n"


def brute(text):
    d = list(map(int, text.split()))
    n, m, q = d[:3]
    e = {i + 1: (d[3 + 2 * i], d[4 + 2 * i]) for i in range(m)}
    res = ""
    for x in d[3 + 2 * m:]:
        del e[x]
        tot = 0
        for s in range(1, n + 1):
            seen = {s}
            ch = True
            while ch:
                ch = False
                for a, b in e.values():
                    if (a in seen) != (b in seen):
                        seen |= {a, b}
                        ch = True
            tot += len(seen) - 1
        res += f"{tot // 2}\n"
    return res


def draw(rng, size):
    n = rng.randint(2, (4, 6, 7, 12, 20, 30, 50, 70, 90, 110)[size])
    m = rng.randint(1, max(1, int(n * rng.choice((0.7, 1.2, 1.8)))))
    q = rng.randint(max(1, m // 5), m)
    out = [f"{n} {m} {q}"]
    for i in range(m):
        if i < n - 1 and rng.random() < 0.8:
            a, b = i + 2, rng.randint(1, i + 1)
        else:
            a, b = rng.sample(range(1, n + 1), 2)
        out.append(f"{a} {b}" if rng.random() < 0.5 else f"{b} {a}")
    out.append(" ".join(map(str, rng.sample(range(1, m + 1), q))))
    return "\n".join(out) + "\n"


def valid(text):
    try:
        d = list(map(int, text.split()))
        n, m, q = d[:3]
    except ValueError:
        return False
    if not (2 <= n <= 10 ** 5 and 1 <= q <= m <= 2 * 10 ** 5 and len(d) == 3 + 2 * m + q):
        return False
    e, c = d[3:3 + 2 * m], d[3 + 2 * m:]
    if not all(1 <= x <= n for x in e) or any(e[i] == e[i + 1] for i in range(0, 2 * m, 2)):
        return False
    if not all(1 <= x <= m for x in c) or len(set(c)) != q:
        return False
    return text == f"{n} {m} {q}\n" + "".join(f"{e[i]} {e[i + 1]}\n" for i in range(0, 2 * m, 2)) + " ".join(map(str, c)) + "\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int p[100005];
long long sz[100005];
int find(int x) { return p[x] == x ? x : p[x] = find(p[x]); }
long long total = 0;
void unite(int a, int b) {
    a = find(a);
    b = find(b);
    if (a == b) return;
    total += sz[a] * sz[b];
    p[a] = b;
    sz[b] += sz[a];
}
int main() {
    int n, m, q;
    scanf("%d %d %d", &n, &m, &q);
    vector<int> u(m), v(m), c(q);
    vector<bool> closed(m, false);
    for (int i = 0; i < m; i++) scanf("%d %d", &u[i], &v[i]);
    for (int &x : c) {
        scanf("%d", &x);
        x--;
        closed[x] = true;
    }
    for (int i = 1; i <= n; i++) p[i] = i, sz[i] = 1;
    for (int i = 0; i < m; i++)
        if (!closed[i]) unite(u[i], v[i]);
    vector<long long> ans(q);
    for (int i = q - 1; i >= 0; i--) {
        ans[i] = total;
        unite(u[c[i]], v[c[i]]);
    }
    for (long long x : ans) printf("%lld\n", x);
}
"""
PYTHON = r"""import sys
def main():
    data = list(map(int, sys.stdin.buffer.read().split()))
    n, m, q = data[0], data[1], data[2]
    U = data[3:3 + 2 * m:2]
    V = data[4:4 + 2 * m:2]
    V = V[:m]
    order = data[3 + 2 * m:]
    parent = [-1] * (n + 1)

    def find(x):
        r = x
        while parent[r] >= 0:
            r = parent[r]
        while parent[x] >= 0:
            parent[x], x = r, parent[x]
        return r

    def unite(a, b):
        a = find(a)
        b = find(b)
        if a == b:
            return 0
        if parent[a] > parent[b]:
            a, b = b, a
        res = parent[a] * parent[b]
        parent[a] += parent[b]
        parent[b] = a
        return res

    closed = [False] * m
    for x in order:
        closed[x - 1] = True
    total = 0
    for i in range(m):
        if not closed[i]:
            total += unite(U[i], V[i])
    ans = []
    for x in reversed(order):
        ans.append(total)
        total += unite(U[x - 1], V[x - 1])
    ans.reverse()
    print('\n'.join(map(str, ans)))
main()
"""
