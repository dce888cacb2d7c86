// Pay for time when it passes: every minute that passes costs the sum of the
// prices of all trains that have not left yet.  Then the clock need not be part of
// the state: best[side][i][j] = cheapest way to have let i and j trains through,
// the last one from `side`.  O(nm).
#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int q;
    cin >> q;
    while (q--) {
        int n, m;
        ll c;
        cin >> n >> m >> c;
        vector<ll> t(n + 1), w(n + 2), s(m + 1), v(m + 2);
        for (int i = 1; i <= n; i++) cin >> t[i] >> w[i];
        for (int j = 1; j <= m; j++) cin >> s[j] >> v[j];
        for (int i = n - 1; i >= 1; i--) w[i] += w[i + 1];  // now: all from i on
        for (int j = m - 1; j >= 1; j--) v[j] += v[j + 1];
        const ll INF = 4e18;
        vector<ll> west(m + 1, INF), east(m + 1, INF);
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                if (i == 0 && j == 0) continue;
                ll a = INF, b = INF;
                if (i > 0) {
                    ll waiting = w[i] + v[j + 1];
                    if (i == 1 && j == 0) a = t[1] * waiting;
                    if (west[j] < INF) a = min(a, west[j] + t[i] * waiting);
                    if (east[j] < INF) a = min(a, east[j] + (c + t[i]) * waiting);
                }
                if (j > 0) {
                    ll waiting = w[i + 1] + v[j];
                    if (i == 0 && j == 1) b = s[1] * waiting;
                    if (east[j - 1] < INF) b = min(b, east[j - 1] + s[j] * waiting);
                    if (west[j - 1] < INF) b = min(b, west[j - 1] + (c + s[j]) * waiting);
                }
                west[j] = a;
                east[j] = b;
            }
        }
        cout << min(west[m], east[m]) << '\n';
    }
}
