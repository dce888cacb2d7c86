import random

from baselines.alphacode.validation.drawing import lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "One Stick of Dynamite"
RATING = 1600
TAGS = ("dfs and similar", "graphs")
STATEMENT = '''A miner is in the upper left cell of a mine, which is a grid of n rows and m columns. He has to get to the lower right cell. In one step he moves to a neighbouring cell by side. A cell . is free, a cell # is rock. Both corner cells are free.

The miner has one stick of dynamite: at most once on his way he may step into a rock cell (which is blown up as he does so). All his other steps have to lead to free cells.

What is the smallest number of steps he needs?

Input

The first line contains two integers n and m (1 ≤ n, m ≤ 700). Then n lines of m characters each follow: the map of the mine.

Output

Print the smallest number of steps, or -1 if the miner cannot reach the lower right cell.

Note

In the first example he blows up the rock in the first row and then walks down the last column. In the second example one stick is not enough.'''
EXAMPLES = [("3 4\n..#.\n.##.\n.##.\n", "5\n"), ("1 4\n.##.\n", "-1\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = text.split()
    n, m, g = int(d[0]), int(d[1]), d[2:]
    rocks = [(i, j) for i in range(n) for j in range(m) if g[i][j] == "#"]
    best = -1
    for gone in [None] + rocks:
        free = {(i, j) for i in range(n) for j in range(m) if g[i][j] == "." or (i, j) == gone}
        cur, seen, steps = {(0, 0)}, {(0, 0)}, 0
        while cur and (n - 1, m - 1) not in cur:
            cur = {q for x, y in cur for q in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)) if q in free} - seen
            seen |= cur
            steps += 1
        if cur and (best < 0 or steps < best):
            best = steps
    return f"{best}\n"


def draw(rng, size):
    side = (3, 4, 5, 7, 9, 11, 13, 15, 18, 21)[size]
    n, m = rng.randint(max(1, side - 3), side), rng.randint(max(1, side - 3), side)
    p = rng.choice((0.15, 0.3, 0.35, 0.42))
    g = [["#" if rng.random() < p else "." for _ in range(m)] for _ in range(n)]
    if rng.random() < 0.6 and min(n, m) > 3:
        closed = rng.choice((0, 1, 1, 2))
        for i in range(1, n - 1, 2):
            g[i] = ["#"] * m
            if closed and rng.random() < 0.5:
                closed -= 1
            else:
                g[i][rng.randrange(m)] = "."
            g[i - 1] = ["." if rng.random() < 0.95 else "#" for _ in range(m)]
    g[0][0] = g[-1][-1] = "."
    text = f"{n} {m}\n" + "\n".join(map("".join, g)) + "\n"
    # keep only a few of the maps without a way
    return draw(rng, size) if solve(text) == "-1\n" and rng.random() < 0.85 else text


@_strict
def valid(text):
    ls = _lines(text)
    n, m = _ints(ls[0], 2, 1, 700)
    assert len(ls) == n + 1 and all(len(s) == m and set(s) <= set("#.") for s in ls[1:])
    return ls[1][0] == "." and ls[-1][-1] == "."


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int n, m;
string g[705];
int dist_[705][705][2];

int main() {
    cin >> n >> m;
    for (int i = 0; i < n; i++) cin >> g[i];
    memset(dist_, -1, sizeof dist_);
    queue<array<int, 3>> q;
    q.push({0, 0, 0});
    dist_[0][0][0] = 0;
    int dx[] = {1, -1, 0, 0}, dy[] = {0, 0, 1, -1};
    while (!q.empty()) {
        auto [x, y, k] = q.front();
        q.pop();
        if (x == n - 1 && y == m - 1) {
            cout << dist_[x][y][k] << endl;
            return 0;
        }
        for (int d = 0; d < 4; d++) {
            int a = x + dx[d], b = y + dy[d];
            if (a < 0 || b < 0 || a >= n || b >= m) continue;
            int nk = k + (g[a][b] == '#');
            if (nk > 1 || dist_[a][b][nk] != -1) continue;
            dist_[a][b][nk] = dist_[x][y][k] + 1;
            q.push({a, b, nk});
        }
    }
    cout << -1 << endl;
}
'''
PYTHON = r'''def main():
    n, m = map(int, input().split())
    g = [input().strip() for _ in range(n)]

    def bfs(si, sj):
        # rock cells get a distance but are not left again
        dist = [[-1] * m for _ in range(n)]
        dist[si][sj] = 0
        cur = [(si, sj)]
        while cur:
            nxt = []
            for x, y in cur:
                if g[x][y] == "#":
                    continue
                d = dist[x][y] + 1
                for a, b in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                    if 0 <= a < n and 0 <= b < m and dist[a][b] < 0:
                        dist[a][b] = d
                        nxt.append((a, b))
            cur = nxt
        return dist

    p = bfs(0, 0)
    q = bfs(n - 1, m - 1)
    best = -1
    for i in range(n):
        for j in range(m):
            if p[i][j] >= 0 and q[i][j] >= 0:
                d = p[i][j] + q[i][j]
                if best < 0 or d < best:
                    best = d
    print(best)

main()
'''
