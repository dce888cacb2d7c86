#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, m, k;
        cin >> n >> m >> k;
        vector<long long> people(n);
        for (auto& p : people) cin >> p;
        vector<char> river(n, 0);
        for (int i = 0; i < k; i++) {
            int s;
            cin >> s;
            river[s - 1] = 1;
        }
        vector<int> end1(m), end2(m), days(m);
        vector<vector<int>> lines(n);
        for (int j = 0; j < m; j++) {
            cin >> end1[j] >> end2[j] >> days[j];
            lines[--end1[j]].push_back(j);
            lines[--end2[j]].push_back(j);
        }
        long long all = accumulate(people.begin(), people.end(), 0LL);
        vector<int> index(n, -1), low(n), next(n, 0), via(n, -1);
        vector<vector<pair<int, long long>>> tree(n);
        long long total = 0, spared = 0;
        int clock = 0;
        vector<int> path = {0};
        index[0] = low[0] = clock++;
        while (!path.empty()) {
            int v = path.back();
            if (next[v] < (int)lines[v].size()) {
                int j = lines[v][next[v]++];
                if (j == via[v]) continue;
                int to = end1[j] ^ end2[j] ^ v;
                if (index[to] >= 0) {
                    low[v] = min(low[v], index[to]);
                } else {
                    index[to] = low[to] = clock++;
                    via[to] = j;
                    path.push_back(to);
                }
                continue;
            }
            path.pop_back();
            if (path.empty()) break;
            int u = path.back();
            low[u] = min(low[u], low[v]);
            people[u] += people[v];
            long long loss = 0;
            if (low[v] == index[v]) loss = days[via[v]] * people[v] * (all - people[v]);
            total += loss;
            tree[u].push_back({v, loss});
            tree[v].push_back({u, loss});
        }
        for (int s = 0; s < n; s++) {
            if (!river[s]) continue;
            vector<array<long long, 3>> todo = {{s, -1, 0}};
            while (!todo.empty()) {
                auto [v, from, way] = todo.back();
                todo.pop_back();
                if (river[v]) spared = max(spared, way);
                for (auto [to, loss] : tree[v])
                    if (to != from) todo.push_back({to, v, way + loss});
            }
        }
        cout << total - spared << "\n";
    }
}
