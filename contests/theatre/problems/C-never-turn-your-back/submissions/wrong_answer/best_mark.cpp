// For each cell: the fewest steps, and whether one can arrive so without a step up.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int h, w;
        cin >> h >> w;
        vector<string> g(h);
        int start = 0, goal = 0;
        for (int r = 0; r < h; r++) {
            cin >> g[r];
            for (int c = 0; c < w; c++) {
                if (g[r][c] == 'S') start = r * w + c;
                if (g[r][c] == 'T') goal = r * w + c;
            }
        }
        vector<int> dist(h * w, -1), queue = {start};
        vector<char> back(h * w, 0);
        dist[start] = 0;
        const int dr[] = {-1, 0, 0, 1}, dc[] = {0, -1, 1, 0};
        for (size_t i = 0; i < queue.size(); i++) {
            int s = queue[i], r = s / w, c = s % w;
            for (int k = back[s]; k < 4; k++) {
                int y = r + dr[k], x = c + dc[k];
                if (y < 0 || y >= h || x < 0 || x >= w || g[y][x] == '#') continue;
                int to = y * w + x;
                if (dist[to] < 0) {
                    dist[to] = dist[s] + 1;
                    back[to] = k == 0;
                    queue.push_back(to);
                } else if (dist[to] == dist[s] + 1 && k != 0) {
                    back[to] = 0;
                }
            }
        }
        cout << dist[goal] << '\n';
    }
}
