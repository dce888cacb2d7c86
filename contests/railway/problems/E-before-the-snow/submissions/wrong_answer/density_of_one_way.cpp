#include <bits/stdc++.h>
using namespace std;

struct Branch {
    long long tour, people, own;
    int to;
    bool operator<(const Branch& other) const { return own * other.people < other.own * people; }
};

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        vector<long long> people(n), inside(n, 0), cost(n, 0), up(n, 0), answer(n);
        for (auto& w : people) cin >> w;
        vector<vector<pair<int, int>>> tracks(n);
        long long length = 0;
        for (int i = 1; i < n; i++) {
            int u, v, l;
            cin >> u >> v >> l;
            tracks[--u].push_back({--v, l});
            tracks[v].push_back({u, l});
            length += l;
        }
        vector<int> parent(n, -1), order = {0};
        for (int i = 0; i < (int)order.size(); i++)
            for (auto [v, l] : tracks[order[i]])
                if (v != parent[order[i]]) {
                    parent[v] = order[i];
                    order.push_back(v);
                }
        auto all = accumulate(people.begin(), people.end(), 0LL);
        auto below = people;
        for (int i = n - 1; i >= 0; i--) {
            int u = order[i];
            vector<Branch> branches;
            for (auto [v, l] : tracks[u])
                if (v != parent[u]) {
                    branches.push_back({2 * (l + inside[v]), below[v], l * below[v] + cost[v], v});
                    inside[u] += l + inside[v];
                    below[u] += below[v];
                }
            sort(branches.begin(), branches.end());
            long long before = 0;
            for (auto& b : branches) {
                cost[u] += b.own + before * b.people;
                before += b.tour;
            }
        }
        for (int u : order) {
            vector<Branch> branches;
            for (auto [v, l] : tracks[u]) {
                if (v == parent[u]) {
                    long long beyond = all - below[u];
                    branches.push_back({2 * (length - inside[u]), beyond, l * beyond + up[u], -1});
                } else {
                    branches.push_back({2 * (l + inside[v]), below[v], l * below[v] + cost[v], v});
                }
            }
            sort(branches.begin(), branches.end());
            long long before = 0, after = 0;
            for (auto& b : branches) {
                answer[u] += b.own + before * b.people;
                before += b.tour;
                after += b.people;
            }
            before = 0;
            for (auto& b : branches) {
                after -= b.people;
                if (b.to >= 0) up[b.to] = answer[u] - b.own - before * b.people - b.tour * after;
                before += b.tour;
            }
        }
        for (int u = 0; u < n; u++) cout << answer[u] << " \n"[u == n - 1];
    }
}
