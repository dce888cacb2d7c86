// Wrong: takes the way home whose shallowest channel is deepest (and among
// those the shortest); it forgets that a deep channel used late is of no help.
#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, m;
        scanf("%d %d", &n, &m);
        vector<vector<array<ll, 3>>> g(n + 1), r(n + 1);
        for (int i = 0; i < m; i++) {
            ll u, v, w, d;
            scanf("%lld %lld %lld %lld", &u, &v, &w, &d);
            g[u].push_back({v, w, d});
            r[v].push_back({u, w, d});
        }
        const ll INF = 1e18;
        vector<ll> early(n + 1, INF);
        priority_queue<pair<ll, int>> pq;
        early[1] = 0;
        pq.push({0, 1});
        while (!pq.empty()) {
            auto [x, u] = pq.top();
            pq.pop();
            x = -x;
            if (x != early[u]) continue;
            for (auto& e : g[u])
                if (x + e[1] <= e[2] && x + e[1] < early[e[0]]) {
                    early[e[0]] = x + e[1];
                    pq.push({-early[e[0]], (int)e[0]});
                }
        }
        // label of a port: (bottleneck, -length, latest departure on that route)
        typedef array<ll, 3> A;
        vector<A> lab(n + 1, A{-INF, -INF, -INF});
        lab[1] = {INF, 0, INF};
        priority_queue<pair<A, int>> q;
        q.push({lab[1], 1});
        while (!q.empty()) {
            auto [x, v] = q.top();
            q.pop();
            if (x != lab[v]) continue;
            for (auto& e : r[v]) {
                A y = {min(x[0], e[2]), x[1] - e[1], min(x[2], e[2]) - e[1]};
                if (y > lab[e[0]]) {
                    lab[e[0]] = y;
                    q.push({y, (int)e[0]});
                }
            }
        }
        for (int v = 2; v <= n; v++)
            printf("%lld%c", max(0LL, lab[v][2] - early[v]), v == n ? '\n' : ' ');
    }
}
