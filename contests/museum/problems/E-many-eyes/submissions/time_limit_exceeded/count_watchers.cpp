// The same search, but keeps the number of watchers of every exhibit up to date.
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
        vector<long long> x(n), c(n), p(m);
        for (auto& v : x) cin >> v;
        for (auto& v : c) cin >> v;
        for (auto& v : p) cin >> v;
        auto enough = [&](long long d) {
            vector<int> watched(n);
            int u = 0;
            for (int j = 0; j < m; j++) {
                long long begin = min(x[u], p[j]);
                if (begin + d < p[j]) return false;
                for (int i = u; i < n && x[i] <= begin + d; i++) watched[i]++;
                while (u < n && watched[u] >= c[u]) u++;
                if (u == n) return true;
            }
            return false;
        };
        long long low = -1, high = 1000000000;
        while (high - low > 1) {
            long long d = (low + high) / 2;
            (enough(d) ? high : low) = d;
        }
        cout << high << '\n';
    }
}
