// Minimum, maximum and size, and for a team with seats 1 and n the sum of the other seats.
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
        vector<int> boss(n + 1), order = {1};
        for (int i = 2; i <= n; i++) {
            cin >> boss[i];
            sub[boss[i]].push_back(i);
        }
        for (int k = 0; k < n; k++)
            for (int u : sub[order[k]]) order.push_back(u);
        vector<long long> size(n + 1, 1), sum(n + 1), low(n + 1), high(n + 1);
        for (int i = 1; i <= n; i++) {
            cin >> sum[i];
            low[i] = high[i] = sum[i];
        }
        int ans = 0;
        for (int k = n - 1; k >= 0; k--) {
            int v = order[k], b = boss[v];
            bool ok = high[v] - low[v] + 1 == size[v];
            if (low[v] == 1 && high[v] == n) {
                // the others' sum must be that of n - size consecutive seats
                long long m = n - size[v], rest = 1LL * n * (n + 1) / 2 - sum[v];
                ok |= m == 0 || (2 * rest - m * (m - 1)) % (2 * m) == 0;
            }
            ans += ok;
            size[b] += size[v];
            sum[b] += sum[v];
            low[b] = min(low[b], low[v]);
            high[b] = max(high[b], high[v]);
        }
        cout << ans << '\n';
    }
}
