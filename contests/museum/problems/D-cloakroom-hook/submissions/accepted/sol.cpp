// Accepted visits are disjoint or nested, at most h deep. best[i][d]: the most that visit i and
// what is inside it can pay if they are at most d deep. Shorter visits come first; inside visit i
// a sweep over the ends of the visits in it chooses disjoint ones. O(h n^2).
#include <algorithm>
#include <array>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, h;
        cin >> n >> h;
        vector<array<long long, 3>> visit(n + 1);
        for (int i = 0; i < n; i++) cin >> visit[i][0] >> visit[i][1] >> visit[i][2];
        visit[n] = {0, 2 * n + 1, 0};
        sort(visit.begin(), visit.end(), [](const auto& x, const auto& y) { return x[1] - x[0] < y[1] - y[0]; });
        vector<int> ends(2 * n + 2, -1);
        for (int i = 0; i < n; i++) ends[visit[i][1]] = i;
        vector<vector<long long>> best(n + 1, vector<long long>(h + 2, 0));
        vector<long long> sweep(2 * n + 2);
        for (int i = 0; i <= n; i++) {
            auto [a, b, w] = visit[i];
            for (int d = 1; d <= h + 1; d++) {
                sweep[a] = 0;
                for (int x = a + 1; x < b; x++) {
                    sweep[x] = sweep[x - 1];
                    int j = ends[x];
                    if (j >= 0 && visit[j][0] > a && d > 1)
                        sweep[x] = max(sweep[x], best[j][d - 1] + sweep[visit[j][0] - 1]);
                }
                best[i][d] = w + sweep[b - 1];
            }
        }
        cout << best[n][h + 1] << '\n';
    }
}
