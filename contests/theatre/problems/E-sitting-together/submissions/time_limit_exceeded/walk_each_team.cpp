// For every person a walk over the team, with its seats in a table.
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
        for (int i = 2; i <= n; i++) {
            int b;
            cin >> b;
            sub[b].push_back(i);
        }
        vector<int> seat(n + 1), mark(n + 1);
        for (int i = 1; i <= n; i++) cin >> seat[i];
        int ans = 0;
        for (int v = 1; v <= n; v++) {
            vector<int> team = {v};
            for (size_t i = 0; i < team.size(); i++)
                for (int u : sub[team[i]]) team.push_back(u);
            for (int u : team) mark[seat[u]] = v;
            int ends = 0;
            for (int u : team) ends += mark[seat[u] % n + 1] != v;
            ans += ends <= 1;
        }
        cout << ans << '\n';
    }
}
