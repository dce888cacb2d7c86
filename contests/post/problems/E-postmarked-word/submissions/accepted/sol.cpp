// A longer prefix is never worse: whatever a shorter one can be extended to along a walk, the longer
// one reaches at least that. So each office has one number. In a component with a cycle every office can be
// visited again and again: the prefix grows up to the first letter that the component lacks.
// An office on no cycle is visited once and adds at most one letter.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, m;
        string s, w;
        cin >> n >> m >> s >> w;
        int len = w.size();
        vector<vector<int>> to(n);
        for (int i = 0; i < m; i++) {
            int u, v;
            cin >> u >> v;
            to[u - 1].push_back(v - 1);
        }
        vector<vector<int>> places(26);
        for (int i = 0; i < len; i++) places[w[i] - 'a'].push_back(i);

        // Tarjan from office 1, without recursion; components come out last first
        vector<int> index(n, -1), low(n), next(n, 0), stack, path;
        vector<vector<int>> components;
        vector<char> open(n, 0);
        int clock = 0;
        path.push_back(0);
        while (!path.empty()) {
            int u = path.back();
            if (index[u] < 0) {
                index[u] = low[u] = clock++;
                stack.push_back(u);
                open[u] = 1;
            }
            if (next[u] < (int)to[u].size()) {
                int v = to[u][next[u]++];
                if (index[v] < 0) path.push_back(v);
                else if (open[v]) low[u] = min(low[u], index[v]);
                continue;
            }
            path.pop_back();
            if (!path.empty()) low[path.back()] = min(low[path.back()], low[u]);
            if (low[u] == index[u]) {
                components.emplace_back();
                int v;
                do {
                    v = stack.back();
                    stack.pop_back();
                    open[v] = 0;
                    components.back().push_back(v);
                } while (v != u);
            }
        }
        vector<int> best(n, -1);
        best[0] = 0;
        for (int c = (int)components.size() - 1; c >= 0; c--) {
            auto& offices = components[c];
            int p = -1;
            for (int u : offices) p = max(p, best[u]);
            if (offices.size() == 1) {
                if (p < len && w[p] == s[offices[0]]) p++;
            } else {
                int mask = 0, end = len;
                for (int u : offices) mask |= 1 << (s[u] - 'a');
                for (int x = 0; x < 26; x++)
                    if (!(mask >> x & 1)) {
                        auto it = lower_bound(places[x].begin(), places[x].end(), p);
                        if (it != places[x].end()) end = min(end, *it);
                    }
                p = end;
            }
            for (int u : offices) {
                best[u] = p;
            }
            for (int u : offices)
                for (int v : to[u]) best[v] = max(best[v], p);
        }
        for (int u = 0; u < n; u++) cout << best[u] << " \n"[u == n - 1];
    }
}
