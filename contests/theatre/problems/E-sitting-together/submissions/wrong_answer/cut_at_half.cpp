// Minimum and maximum of each team, once with the seats 1..n and once with the upper half below 1.
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
        vector<int> boss(n + 1), size(n + 1, 1);
        vector<int> low(n + 1), high(n + 1), low2(n + 1), high2(n + 1);
        for (int i = 2; i <= n; i++) cin >> boss[i];
        for (int i = 1; i <= n; i++) {
            int s;
            cin >> s;
            low[i] = high[i] = s;
            low2[i] = high2[i] = s > n / 2 ? s - n : s;
        }
        int ans = 0;
        vector<vector<int>> sub(n + 1);
        for (int i = 2; i <= n; i++) sub[boss[i]].push_back(i);
        vector<int> order = {1};
        for (int k = 0; k < n; k++)
            for (int u : sub[order[k]]) order.push_back(u);
        for (int k = n - 1; k >= 0; k--) {
            int i = order[k];
            ans += high[i] - low[i] + 1 == size[i] || high2[i] - low2[i] + 1 == size[i];
            int b = boss[i];
            size[b] += size[i];
            low[b] = min(low[b], low[i]);
            high[b] = max(high[b], high[i]);
            low2[b] = min(low2[b], low2[i]);
            high2[b] = max(high2[b], high2[i]);
        }
        cout << ans << '\n';
    }
}
