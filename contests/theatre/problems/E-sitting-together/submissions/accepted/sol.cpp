// In the order of a depth-first walk a team is a segment and the others are a
// prefix and a suffix. Seats are consecutive around the table iff those of the
// team, or those of the others, are consecutive without the step from n to 1,
// that is, iff maximum - minimum + 1 = size. O(n).
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        vector<vector<int>> sub(n + 1);
        vector<int> boss(n + 1), seat(n + 1);
        for (int i = 2; i <= n; i++) {
            cin >> boss[i];
            sub[boss[i]].push_back(i);
        }
        for (int i = 1; i <= n; i++) cin >> seat[i];

        vector<int> order, stack = {1}, size(n + 1, 1);
        while (!stack.empty()) {
            int v = stack.back();
            stack.pop_back();
            order.push_back(v);
            for (int u : sub[v]) stack.push_back(u);
        }
        vector<int> low(seat), high(seat);
        for (int i = n - 1; i > 0; i--) {
            int v = order[i], b = boss[v];
            size[b] += size[v];
            low[b] = min(low[b], low[v]);
            high[b] = max(high[b], high[v]);
        }
        vector<int> preLow(n + 1, n + 1), preHigh(n + 1, 0), sufLow(n + 1, n + 1), sufHigh(n + 1, 0);
        for (int i = 0; i < n; i++) {
            preLow[i + 1] = min(preLow[i], seat[order[i]]);
            preHigh[i + 1] = max(preHigh[i], seat[order[i]]);
        }
        for (int i = n - 1; i >= 0; i--) {
            sufLow[i] = min(sufLow[i + 1], seat[order[i]]);
            sufHigh[i] = max(sufHigh[i + 1], seat[order[i]]);
        }
        int ans = 0;
        for (int i = 0; i < n; i++) {
            int v = order[i], end = i + size[v];
            bool inside = high[v] - low[v] + 1 == size[v];
            bool outside = max(preHigh[i], sufHigh[end]) - min(preLow[i], sufLow[end]) + 1 == n - size[v];
            ans += inside || outside;
        }
        cout << ans << '\n';
    }
}
