// Wrong: finds the fastest way out first and looks at the depths only afterwards;
// a port whose fastest route runs dry is given up although a slower one may work.
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
        vector<ll> dist(n + 1, INF);
        vector<char> ok(n + 1, 0);
        priority_queue<pair<ll, int>> pq;
        dist[1] = 0;
        ok[1] = 1;
        pq.push({0, 1});
        while (!pq.empty()) {
            auto [x, u] = pq.top();
            pq.pop();
            x = -x;
            if (x != dist[u]) continue;
            for (auto& e : g[u]) {
                ll y = x + e[1];
                bool good = ok[u] && y <= e[2];
                if (y < dist[e[0]]) {
                    dist[e[0]] = y;
                    ok[e[0]] = good;
                    pq.push({-y, (int)e[0]});
                } else if (y == dist[e[0]] && good) {
                    ok[e[0]] = 1;
                }
            }
        }
        vector<ll> late(n + 1, -INF);
        late[1] = INF;
        pq.push({INF, 1});
        while (!pq.empty()) {
            auto [x, v] = pq.top();
            pq.pop();
            if (x != late[v]) continue;
            for (auto& e : r[v]) {
                ll y = min(x, e[2]) - e[1];
                if (y > late[e[0]]) {
                    late[e[0]] = y;
                    pq.push({y, (int)e[0]});
                }
            }
        }
        for (int v = 2; v <= n; v++) {
            ll ans = ok[v] ? max(0LL, late[v] - dist[v]) : 0;
            printf("%lld%c", ans, v == n ? '\n' : ' ');
        }
    }
}
