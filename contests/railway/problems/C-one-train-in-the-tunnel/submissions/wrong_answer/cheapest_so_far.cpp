// Keeps the cheapest way and its clock for every state, although a dearer way with
// an earlier clock may be better later.
#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

int main() {
    int q;
    scanf("%d", &q);
    while (q--) {
        int n, m;
        ll c;
        scanf("%d %d %lld", &n, &m, &c);
        vector<ll> t(n), w(n), s(m), v(m);
        for (int i = 0; i < n; i++) scanf("%lld %lld", &t[i], &w[i]);
        for (int j = 0; j < m; j++) scanf("%lld %lld", &s[j], &v[j]);
        typedef pair<ll, ll> P;
        const P INF(4e18, 0);
        vector<vector<P>> a(n + 1, vector<P>(m + 1, INF)), b = a;
        for (int i = 0; i <= n; i++)
            for (int j = 0; j <= m; j++) {
                if (i > 0) {
                    auto go = [&](P p, ll extra) {
                        if (p == INF) return;
                        ll clock = p.second + extra + t[i - 1];
                        a[i][j] = min(a[i][j], P(p.first + clock * w[i - 1], clock));
                    };
                    if (i == 1 && j == 0) go(P(0, 0), 0);
                    go(a[i - 1][j], 0);
                    go(b[i - 1][j], c);
                }
                if (j > 0) {
                    auto go = [&](P p, ll extra) {
                        if (p == INF) return;
                        ll clock = p.second + extra + s[j - 1];
                        b[i][j] = min(b[i][j], P(p.first + clock * v[j - 1], clock));
                    };
                    if (j == 1 && i == 0) go(P(0, 0), 0);
                    go(b[i][j - 1], 0);
                    go(a[i][j - 1], c);
                }
            }
        printf("%lld\n", min(a[n][m], b[n][m]).first);
    }
}
