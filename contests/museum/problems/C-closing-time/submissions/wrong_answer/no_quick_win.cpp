// Forgets that a masterpiece may be closed in the very first turn.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, k;
        cin >> n >> k;
        vector<char> master(n + 1);
        for (int i = 0; i < k; i++) {
            int x;
            cin >> x;
            master[x] = true;
        }
        vector<vector<int>> adj(n + 1);
        for (int i = 1; i < n; i++) {
            int u, v;
            cin >> u >> v;
            adj[u].push_back(v);
            adj[v].push_back(u);
        }
        vector<int> degree(n + 1), cut;
        for (int v = 1; v <= n; v++) {
            degree[v] = adj[v].size();
            if (degree[v] > 1) continue;
            if (!master[v]) cut.push_back(v);
        }
        int size = n;
        for (size_t i = 0; i < cut.size(); i++) {
            int v = cut[i];
            size--;
            degree[v] = 0;
            for (int u : adj[v])
                if (degree[u] > 0 && --degree[u] == 1 && !master[u]) cut.push_back(u);
        }
        int guards = 0;
        for (int v = 1; v <= n; v++) guards += degree[v] == 1;
        if (k == 1) guards = 2;
        cout << ((n - size - guards) % 2 ? "First" : "Second") << '\n';
    }
}
