// A proper part of the circle is an arc iff it has (size - 1) pairs of neighbouring
// seats inside. A pair is inside the teams of the lowest common boss and above:
// add it there and sum up. Common bosses by binary lifting, O(n log n).
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
        int L = 1;
        while ((1 << L) < n) L++;
        vector<vector<int>> up(L, vector<int>(n + 1, 1)), sub(n + 1);
        for (int i = 2; i <= n; i++) {
            cin >> up[0][i];
            sub[up[0][i]].push_back(i);
        }
        vector<int> at(n + 1), depth(n + 1), order = {1};
        for (int i = 1; i <= n; i++) {
            int s;
            cin >> s;
            at[s] = i;
        }
        for (int i = 0; i < (int)order.size(); i++)
            for (int u : sub[order[i]]) {
                depth[u] = depth[order[i]] + 1;
                order.push_back(u);
            }
        for (int k = 1; k < L; k++)
            for (int v = 1; v <= n; v++) up[k][v] = up[k - 1][up[k - 1][v]];
        vector<int> pairs(n + 1), size(n + 1, 1);
        for (int s = 1; s <= n; s++) {
            int u = at[s], v = at[s % n + 1];
            if (depth[u] < depth[v]) swap(u, v);
            for (int k = 0; k < L; k++)
                if ((depth[u] - depth[v]) >> k & 1) u = up[k][u];
            for (int k = L - 1; k >= 0; k--)
                if (up[k][u] != up[k][v]) u = up[k][u], v = up[k][v];
            pairs[u == v ? u : up[0][u]]++;
        }
        int ans = 0;
        for (int i = n - 1; i >= 0; i--) {
            int v = order[i];
            if (pairs[v] >= size[v] - 1) ans++;
            if (i) {
                pairs[up[0][v]] += pairs[v];
                size[up[0][v]] += size[v];
            }
        }
        cout << ans << '\n';
    }
}
