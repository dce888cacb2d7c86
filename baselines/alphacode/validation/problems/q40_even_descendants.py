import random

NAME = "Even Generations"
RATING = 1400
TAGS = ("trees", "dp", "dfs and similar")
STATEMENT = """You are given a rooted tree with N vertices, numbered 1 to N; vertex 1 is the root, and the parent of vertex i (2 ≤ i ≤ N) is p_i. Note that p_i may be greater than i.

For each vertex v find the number of vertices u in the subtree of v such that the number of edges on the path from v to u is even. The vertex v itself is counted, as its distance is 0.

Input

N
p_2 p_3 ... p_N

1 ≤ N ≤ 100000. The given graph is a tree rooted at vertex 1. If N = 1, the second line is empty.

Output

Print N integers in one line: the answers for the vertices 1, 2, ..., N.

Note

In the first example the children of the root are 3 and 4, and vertices 2 and 5 are children of 4."""
EXAMPLES = [("5\n4 1 1 4\n", "3 1 1 1 1\n"), ("1\n\n", "1\n"), ("4\n1 2 3\n", "2 2 1 1\n")]


def solve(text):
    d = list(map(int, text.split()))
    n = d[0]
    par = [0, 0] + d[1:]
    ch = [[] for _ in range(n + 1)]
    for v in range(2, n + 1):
        ch[par[v]].append(v)
    order = [1]
    for v in order:
        order += ch[v]
    even, odd = [1] * (n + 1), [0] * (n + 1)
    for v in reversed(order[1:]):
        even[par[v]] += odd[v]
        odd[par[v]] += even[v]
    return " ".join(map(str, even[1:])) + "\n"


def brute(text):
    d = list(map(int, text.split()))
    n = d[0]
    par = [0, 0] + d[1:]
    ans = [0] * (n + 1)
    for u in range(1, n + 1):
        v, k = u, 0
        while v:
            if k % 2 == 0:
                ans[v] += 1
            v = par[v]
            k += 1
    return " ".join(map(str, ans[1:])) + "\n"


def draw(rng, size):
    n = rng.randint(1, (5, 7, 9, 14, 25, 40, 70, 120, 200, 260)[size])
    pm = list(range(2, n + 1))
    rng.shuffle(pm)
    pm = [1] + pm
    w = rng.choice((1, 3, n))
    par = [0] * (n + 1)
    for i in range(1, n):
        par[pm[i]] = pm[rng.randint(max(0, i - w), i - 1)]
    return f"{n}\n" + " ".join(map(str, par[2:])) + "\n"


def valid(text):
    try:
        n, *p = map(int, text.split())
    except ValueError:
        return False
    if not (1 <= n <= 10 ** 5 and len(p) == n - 1 and all(1 <= x <= n for x in p)):
        return False
    ch = [[] for _ in range(n + 1)]
    for i, x in enumerate(p, 2):
        ch[x].append(i)
    order = [1]
    for v in order:
        order += ch[v]
    return len(order) == n and text == f"{n}\n{' '.join(map(str, p))}\n"


CPP = r"""#include <bits/stdc++.h>
using namespace std;
vector<int> ch[100005];
int e[100005], o[100005];
void dfs(int v) {
    e[v] = 1;
    for (int u : ch[v]) {
        dfs(u);
        e[v] += o[u];
        o[v] += e[u];
    }
}
int main() {
    int n;
    scanf("%d", &n);
    for (int i = 2; i <= n; i++) {
        int p;
        scanf("%d", &p);
        ch[p].push_back(i);
    }
    dfs(1);
    for (int i = 1; i <= n; i++) printf("%d%c", e[i], i == n ? '\n' : ' ');
}
"""
PYTHON = r"""import sys
def main():
    data = list(map(int, sys.stdin.read().split()))
    n = data[0]
    par = [0, 0] + data[1:]
    left = [0] * (n + 1)
    for v in range(2, n + 1):
        left[par[v]] += 1
    e = [1] * (n + 1)
    o = [0] * (n + 1)
    stack = [v for v in range(1, n + 1) if left[v] == 0]
    while stack:
        v = stack.pop()
        p = par[v]
        if p == 0:
            continue
        e[p] += o[v]
        o[p] += e[v]
        left[p] -= 1
        if left[p] == 0:
            stack.append(p)
    print(*e[1:])
main()
"""
