// What may follow depends only on the cell and on whether the last step was a
// step up, so breadth-first search on these pairs finds the fewest steps. O(hw).
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
        // state: 2 * cell + (was the last step a step up?)
        vector<int> dist(2 * h * w, -1), queue = {2 * start};
        dist[2 * start] = 0;
        const int dr[] = {-1, 0, 0, 1}, dc[] = {0, -1, 1, 0};
        int ans = -1;
        for (size_t i = 0; i < queue.size(); i++) {
            int s = queue[i];
            if (s / 2 == goal) {
                ans = dist[s];
                break;
            }
            int r = s / 2 / w, c = s / 2 % w;
            for (int k = s % 2; k < 4; k++) {
                int y = r + dr[k], x = c + dc[k];
                if (y < 0 || y >= h || x < 0 || x >= w || g[y][x] == '#') continue;
                int to = 2 * (y * w + x) + (k == 0);
                if (dist[to] < 0) {
                    dist[to] = dist[s] + 1;
                    queue.push_back(to);
                }
            }
        }
        cout << ans << '\n';
    }
}
