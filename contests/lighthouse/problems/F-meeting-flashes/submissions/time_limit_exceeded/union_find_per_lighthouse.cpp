// Correct but slow: the right product over prime powers, but the components are
// counted anew by union-find for every closed lighthouse.  O(n (n + m) log P).
#include <bits/stdc++.h>
using namespace std;
typedef long long ll;
const ll MOD = 998244353;

int par[20005];
int find(int x) {
    while (par[x] != x) x = par[x] = par[par[x]];
    return x;
}

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, m;
        scanf("%d %d", &n, &m);
        vector<int> p(n + 1);
        for (int i = 1; i <= n; i++) scanf("%d", &p[i]);
        map<pair<int, int>, vector<pair<int, int>>> graphs;
        for (int i = 0; i < m; i++) {
            int u, v;
            scanf("%d %d", &u, &v);
            int g = __gcd(p[u], p[v]);
            for (int q = 2; g > 1; q++) {
                if (q * q > g) q = g;
                for (int pw = q; g % q == 0; pw *= q) {
                    g /= q;
                    graphs[{pw, q}].push_back({u, v});
                }
            }
        }
        map<int, ll> inv;
        for (auto& g : graphs) {
            ll q = g.first.second, r = 1, b = q;
            for (ll e = MOD - 2; e; e >>= 1, b = b * b % MOD)
                if (e & 1) r = r * b % MOD;
            inv[q] = r;
        }
        for (int x = 1; x <= n; x++) {
            ll res = 1;
            for (int i = 1; i <= n; i++)
                if (i != x) res = res * p[i] % MOD;
            for (auto& [key, edges] : graphs) {
                ll r = inv[key.second];
                for (auto& [u, v] : edges) par[u] = u, par[v] = v;
                for (auto& [u, v] : edges) {
                    if (u == x || v == x) continue;
                    int a = find(u), b = find(v);
                    if (a != b) {
                        par[a] = b;
                        res = res * r % MOD;
                    }
                }
            }
            printf("%lld%c", res, x == n ? '\n' : ' ');
        }
    }
}
