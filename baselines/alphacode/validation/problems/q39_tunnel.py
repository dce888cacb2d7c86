import random

NAME = "Tunnel Under the Castle"
RATING = 1500
TAGS = ("graphs", "data structures")
STATEMENT = """The plan of a cellar is a grid of H rows and W columns. A cell is either free (".") or filled with stone ("#"). A prisoner stands in the top left cell and wants to reach the bottom right cell. In one step he moves to a cell which has a common side with his own. Entering a stone cell means breaking the stone in it first.

Find the smallest number of stone cells he has to break. Both the top left and the bottom right cell are free.

Input

The first line contains H and W (1 ≤ H, W ≤ 500). Each of the next H lines contains W characters "." or "#".

Output

Print the smallest number of broken stones.

Note

In the first example the second and the fourth column are full of stone from top to bottom, so at least one stone must be broken in each of them."""
EXAMPLES = [("3 5\n.#.#.\n.#.#.\n##.#.\n", "2\n"), ("2 3\n...\n##.\n", "0\n")]


def solve(text):
    from collections import deque
    g = text.split()[2:]
    h, w = len(g), len(g[0])
    dist = [[-1] * w for _ in range(h)]
    q = deque([(0, 0, 0)])
    while q:
        d, i, j = q.popleft()
        if dist[i][j] >= 0:
            continue
        dist[i][j] = d
        for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
            if 0 <= x < h and 0 <= y < w and dist[x][y] < 0:
                if g[x][y] == "#":
                    q.append((d + 1, x, y))
                else:
                    q.appendleft((d, x, y))
    return f"{dist[-1][-1]}\n"


def brute(text):
    g = text.split()[2:]
    h, w = len(g), len(g[0])
    INF = 10 ** 9
    d = [[INF] * w for _ in range(h)]
    d[0][0] = 0
    ch = True
    while ch:
        ch = False
        for i in range(h):
            for j in range(w):
                for x, y in ((i + 1, j), (i - 1, j), (i, j + 1), (i, j - 1)):
                    if 0 <= x < h and 0 <= y < w and d[x][y] + (g[i][j] == "#") < d[i][j]:
                        d[i][j] = d[x][y] + (g[i][j] == "#")
                        ch = True
    return f"{d[-1][-1]}\n"


def draw(rng, size):
    m = (4, 5, 7, 9, 12, 15, 18, 22, 26, 30)[size]
    h, w = rng.randint(max(2, m // 2), m), rng.randint(max(2, m // 2), m)
    p = rng.choice((0.35, 0.5, 0.65, 0.8))
    g = [["#" if rng.random() < p else "." for _ in range(w)] for _ in range(h)]
    if rng.random() < 0.5:
        for _ in range(max(1, m // 4)):
            k = rng.randrange(h)
            g[k] = ["#"] * w
            if rng.random() < 0.4:
                g[k][rng.randrange(w)] = "."
    g[0][0] = g[-1][-1] = "."
    return f"{h} {w}\n" + "".join("".join(r) + "\n" for r in g)


def valid(text):
    L = text.split("\n")
    try:
        h, w = map(int, L[0].split())
    except ValueError:
        return False
    if L[0] != f"{h} {w}" or not (1 <= h <= 500 and 1 <= w <= 500) or len(L) != h + 2 or L[-1] != "":
        return False
    return all(len(r) == w and set(r) <= set(".#") for r in L[1:-1]) and L[1][0] == "." and L[-2][-1] == "."


CPP = r"""#include <bits/stdc++.h>
using namespace std;
int main() {
    int h, w;
    cin >> h >> w;
    vector<string> g(h);
    for (auto &s : g) cin >> s;
    vector<vector<int>> d(h, vector<int>(w, INT_MAX));
    priority_queue<array<int, 3>, vector<array<int, 3>>, greater<array<int, 3>>> q;
    d[0][0] = 0;
    q.push({0, 0, 0});
    int dx[] = {0, 0, 1, -1}, dy[] = {1, -1, 0, 0};
    while (!q.empty()) {
        auto [c, i, j] = q.top();
        q.pop();
        if (c > d[i][j]) continue;
        for (int k = 0; k < 4; k++) {
            int x = i + dx[k], y = j + dy[k];
            if (x < 0 || y < 0 || x >= h || y >= w) continue;
            int nc = c + (g[x][y] == '#');
            if (nc < d[x][y]) {
                d[x][y] = nc;
                q.push({nc, x, y});
            }
        }
    }
    cout << d[h - 1][w - 1] << endl;
}
"""
PYTHON = r"""import sys
from collections import deque
def main():
    input = sys.stdin.readline
    h, w = map(int, input().split())
    g = '#' * (w + 2)
    for _ in range(h):
        g += '#' + input().strip() + '#'
    g += '#' * (w + 2)
    W = w + 2
    inside = [False] * len(g)
    for i in range(1, h + 1):
        for j in range(1, w + 1):
            inside[i * W + j] = True
    INF = 10 ** 9
    dist = [INF] * len(g)
    start = W + 1
    goal = h * W + w
    dist[start] = 0
    q = deque([start])
    while q:
        v = q.popleft()
        for u in (v + 1, v - 1, v + W, v - W):
            if inside[u]:
                c = 1 if g[u] == '#' else 0
                if dist[v] + c < dist[u]:
                    dist[u] = dist[v] + c
                    if c:
                        q.append(u)
                    else:
                        q.appendleft(u)
    print(dist[goal])
main()
"""
