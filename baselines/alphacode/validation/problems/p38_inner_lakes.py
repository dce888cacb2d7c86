import random

from baselines.alphacode.validation.drawing import lines as _lines, integers as _ints, strict as _strict, run as _run

NAME = "Lakes of the Island"
RATING = 1300
TAGS = ("dfs and similar", "graphs")
STATEMENT = '''The map of an island is a rectangle of n rows and m columns. A cell # is land and a cell . is water. Two water cells belong to the same body of water if one can get from one of them to the other, moving over water cells to neighbours by side.

A body of water is a lake if none of its cells is on the border of the map (in the first or last row, or in the first or last column). Otherwise it is a part of the sea.

Find the number of lakes and the area (the number of cells) of the largest lake. If there are no lakes, the area is considered to be 0.

Input

The first line contains two integers n and m (1 ≤ n, m ≤ 500). The next n lines contain the map, m characters each.

Output

Print two integers separated by a space.'''
EXAMPLES = [("4 6\n######\n#.##.#\n#..#.#\n###.##\n", "2 3\n"), ("2 2\n..\n#.\n", "0 0\n")]


def solve(text):
    return _run(PYTHON, text)


def brute(text):
    d = text.split()
    n, m, g = int(d[0]), int(d[1]), d[2:]
    lab = {(i, j): (i, j) for i in range(n) for j in range(m) if g[i][j] == "."}
    change = True
    while change:
        change = False
        for i, j in lab:
            for q in ((i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)):
                if q in lab and lab[q] < lab[i, j]:
                    lab[i, j] = lab[q]
                    change = True
    sea = {lab[p] for p in lab if p[0] in (0, n - 1) or p[1] in (0, m - 1)}
    areas = {}
    for p in lab:
        if lab[p] not in sea:
            areas[lab[p]] = areas.get(lab[p], 0) + 1
    return f"{len(areas)} {max(areas.values(), default=0)}\n"


def draw(rng, size):
    side = (4, 6, 7, 9, 11, 13, 15, 17, 19, 22)[size]
    n, m = rng.randint(max(1, side - 4), side), rng.randint(max(1, side - 4), side)
    p = rng.choice((0.4, 0.55, 0.7))
    b = rng.choice((p, 0.85, 1.0))
    g = ["".join("#" if rng.random() < (b if i in (0, n - 1) or j in (0, m - 1) else p) else "." for j in range(m)) for i in range(n)]
    return f"{n} {m}\n" + "\n".join(g) + "\n"


@_strict
def valid(text):
    ls = _lines(text)
    n, m = _ints(ls[0], 2, 1, 500)
    return len(ls) == n + 1 and all(len(s) == m and set(s) <= set("#.") for s in ls[1:])


CPP = r'''#include <bits/stdc++.h>
using namespace std;

int n, m;
vector<string> g;

int main() {
    cin >> n >> m;
    g.resize(n);
    for (auto &s : g) cin >> s;
    int cnt = 0, best = 0;
    for (int i = 0; i < n; i++)
        for (int j = 0; j < m; j++) {
            if (g[i][j] != '.') continue;
            queue<pair<int, int>> q;
            q.push({i, j});
            g[i][j] = '#';
            int area = 0;
            bool sea = false;
            while (!q.empty()) {
                auto [x, y] = q.front();
                q.pop();
                area++;
                if (x == 0 || y == 0 || x == n - 1 || y == m - 1) sea = true;
                int dx[] = {1, -1, 0, 0}, dy[] = {0, 0, 1, -1};
                for (int d = 0; d < 4; d++) {
                    int a = x + dx[d], b = y + dy[d];
                    if (a >= 0 && b >= 0 && a < n && b < m && g[a][b] == '.') {
                        g[a][b] = '#';
                        q.push({a, b});
                    }
                }
            }
            if (!sea) {
                cnt++;
                best = max(best, area);
            }
        }
    cout << cnt << " " << best << endl;
}
'''
PYTHON = r'''n, m = map(int, input().split())
g = [list(input().strip()) for _ in range(n)]
cnt = best = 0
for i in range(n):
    for j in range(m):
        if g[i][j] != ".":
            continue
        g[i][j] = "#"
        stack = [(i, j)]
        area = 0
        lake = True
        while stack:
            x, y = stack.pop()
            area += 1
            if x == 0 or y == 0 or x == n - 1 or y == m - 1:
                lake = False
            for a, b in ((x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)):
                if 0 <= a < n and 0 <= b < m and g[a][b] == ".":
                    g[a][b] = "#"
                    stack.append((a, b))
        if lake:
            cnt += 1
            best = max(best, area)
print(cnt, best)
'''
