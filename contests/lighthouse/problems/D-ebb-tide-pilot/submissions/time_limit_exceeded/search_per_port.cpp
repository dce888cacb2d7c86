// Correct but slow: for every port a binary search on the draft, each step a
// Dijkstra run of the ship.  O(n (n + m) log n log D).
#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, m;
        scanf("%d %d", &n, &m);
        vector<vector<array<ll, 3>>> g(n + 1);
        for (int i = 0; i < m; i++) {
            ll u, v, w, d;
            scanf("%lld %lld %lld %lld", &u, &v, &w, &d);
            g[u].push_back({v, w, d});
        }
        const ll INF = 1e18;
        auto run = [&](int s, ll t0, ll h) {
            vector<ll> dist(n + 1, INF);
            priority_queue<pair<ll, int>> pq;
            dist[s] = t0;
            pq.push({-t0, s});
            while (!pq.empty()) {
                auto [x, u] = pq.top();
                pq.pop();
                x = -x;
                if (x != dist[u]) continue;
                for (auto& e : g[u])
                    if (x + e[1] + h <= e[2] && x + e[1] < dist[e[0]]) {
                        dist[e[0]] = x + e[1];
                        pq.push({-dist[e[0]], (int)e[0]});
                    }
            }
            return dist;
        };
        vector<ll> early = run(1, 0, 0);
        for (int v = 2; v <= n; v++) {
            ll lo = 0, hi = 1000000000;
            if (early[v] == INF) hi = 0;
            while (lo < hi) {
                ll mid = (lo + hi + 1) / 2;
                if (run(v, early[v], mid)[1] < INF) lo = mid;
                else hi = mid - 1;
            }
            printf("%lld%c", lo, v == n ? '\n' : ' ');
        }
    }
}
