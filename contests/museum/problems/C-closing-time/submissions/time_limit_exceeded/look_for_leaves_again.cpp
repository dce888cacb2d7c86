// Finds the smallest subtree by searching all rooms for a leaf again and again.
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
        vector<int> degree(n + 1);
        bool at_once = false;
        for (int v = 1; v <= n; v++) {
            degree[v] = adj[v].size();
            if (degree[v] <= 1 && master[v]) at_once = true;
        }
        int size = n;
        while (!at_once) {
            int leaf = 0;
            for (int v = 1; v <= n; v++)
                if (degree[v] == 1 && !master[v]) {
                    leaf = v;
                    break;
                }
            if (!leaf) break;
            size--;
            degree[leaf] = 0;
            for (int u : adj[leaf])
                if (degree[u]) degree[u]--;
        }
        int guards = 0;
        for (int v = 1; v <= n; v++) guards += degree[v] == 1;
        if (k == 1) guards = 2;
        cout << (at_once || (n - size - guards) % 2 ? "First" : "Second") << '\n';
    }
}
