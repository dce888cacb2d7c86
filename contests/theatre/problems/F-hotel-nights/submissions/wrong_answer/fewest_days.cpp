// The bus is full every day; if n is odd, one actor comes alone on some day.
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
        vector<long long> c(n);
        for (auto& x : c) cin >> x;
        vector<int> with(n);
        for (int k = 0; k < m; k++) {
            string s;
            cin >> s;
            int scene = 0;
            for (int j = 0; j < n; j++)
                if (s[j] == '1') scene |= 1 << j;
            for (int j = 0; j < n; j++)
                if (s[j] == '1') with[j] |= scene;
        }
        const long long INF = 4e18;
        vector<long long> best(1 << n, INF);
        best[0] = 0;
        for (int mask = 1; mask < 1 << n; mask++) {
            bool odd = __builtin_popcount(mask) % 2;
            if (odd && n % 2 == 0) continue;
            long long x = INF;
            for (int i = 0; i < n; i++) {
                if (!(mask >> i & 1)) continue;
                if (odd) x = min(x, best[mask ^ 1 << i]);
                for (int j = i + 1; j < n; j++)
                    if (mask >> j & 1) x = min(x, best[mask ^ 1 << i ^ 1 << j]);
            }
            if (x == INF) continue;
            for (int j = 0; j < n; j++)
                if ((mask >> j & 1) && (with[j] & ~mask)) x += c[j];
            best[mask] = x;
        }
        cout << best[(1 << n) - 1] << '\n';
    }
}
