// Sailing with draft h at minute t is the same as sailing with draft 0 at
// minute t + h.  So if L[v] is the last minute at which a vessel of draft 0 may
// leave v and still get home, a ship of draft h may leave v until L[v] - h.
// With E[v] the earliest arrival of the rowing boat the answer is L[v] - E[v].
// Two Dijkstra runs, O((n + m) log n).
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, m;
        cin >> n >> m;
        struct Edge { int to; long long w, d; };
        vector<vector<Edge>> out(n + 1), in(n + 1);
        for (int i = 0; i < m; i++) {
            int u, v;
            long long w, d;
            cin >> u >> v >> w >> d;
            out[u].push_back({v, w, d});
            in[v].push_back({u, w, d});
        }
        const long long INF = 4e18;
        typedef pair<long long, int> P;

        vector<long long> early(n + 1, INF);
        priority_queue<P, vector<P>, greater<P>> q1;
        early[1] = 0;
        q1.push({0, 1});
        while (!q1.empty()) {
            auto [x, u] = q1.top();
            q1.pop();
            if (x != early[u]) continue;
            for (auto& e : out[u]) {
                long long y = x + e.w;
                if (y <= e.d && y < early[e.to]) {
                    early[e.to] = y;
                    q1.push({y, e.to});
                }
            }
        }

        vector<long long> late(n + 1, -INF);
        priority_queue<P> q2;
        late[1] = INF;
        q2.push({INF, 1});
        while (!q2.empty()) {
            auto [x, v] = q2.top();
            q2.pop();
            if (x != late[v]) continue;
            for (auto& e : in[v]) {
                long long y = min(x, e.d) - e.w;
                if (y > late[e.to]) {
                    late[e.to] = y;
                    q2.push({y, e.to});
                }
            }
        }

        for (int v = 2; v <= n; v++) {
            long long ans = 0;
            if (early[v] < INF && late[v] > early[v]) ans = late[v] - early[v];
            cout << ans << (v == n ? '\n' : ' ');
        }
    }
}
