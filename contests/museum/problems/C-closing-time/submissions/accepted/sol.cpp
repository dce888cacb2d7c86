// If a masterpiece is in a room with at most one neighbour, the first guard wins.
// Otherwise nobody wants to be the one who makes such a room. Let S be the
// smallest subtree with all masterpieces. A masterpiece inside S keeps two
// neighbours until one of the leaves of S is closed; a leaf of S (always a
// masterpiece) is safe while one room outside S is next to it. As long as more
// than S and one room at each of its leaves is open, there is a safe room to
// close: the farthest one of some branch. So the last safe position is always
// S plus one room per leaf of S (two rooms if S is a single room), and only the
// parity of the other rooms counts. S is what is left after cutting off leaves
// without a masterpiece. O(n).
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
        bool at_once = false;
        vector<int> degree(n + 1), cut;
        for (int v = 1; v <= n; v++) {
            degree[v] = adj[v].size();
            if (degree[v] > 1) continue;
            if (master[v]) at_once = true;
            else cut.push_back(v);
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
        cout << (at_once || (n - size - guards) % 2 ? "First" : "Second") << '\n';
    }
}
