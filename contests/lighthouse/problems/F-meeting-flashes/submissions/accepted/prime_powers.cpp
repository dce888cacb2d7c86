// Lamps u and v meet iff a_u = a_v modulo gcd(p_u, p_v).  By the Chinese remainder
// theorem write each a_v as one number in base q for every prime q | p_v: for
// every prime power q^e | p_v there is one free base-q digit, and a channel makes
// the digits of its ends equal for every q^e that divides both periods.  So with
// G(q^e) = graph of the channels whose gcd is divisible by q^e on the vertices
// with q^e | p_v, the count is the product of q^(components of G(q^e)).
// Closing v changes the components of each G(q^e) containing v by (number of
// pieces v's component falls into) - 1: an articulation point search in every
// graph.  O((n + m) log P) vertices and edges in total, plus factorisation.
#include <bits/stdc++.h>
using namespace std;
typedef long long ll;
const ll MOD = 998244353;

ll power(ll b, ll e) {
    ll r = 1;
    for (b %= MOD; e; e >>= 1, b = b * b % MOD)
        if (e & 1) r = r * b % MOD;
    return r;
}

const int MAXP = 1000001;
int spf[MAXP];

int n, m;
vector<int> adj[20005];
int disc[20005], low[20005], pieces[20005], timer_;

void dfs(int v, int parent) {
    disc[v] = low[v] = ++timer_;
    pieces[v] = parent != 0;
    for (int u : adj[v]) {
        if (u == parent) continue;
        if (disc[u]) {
            low[v] = min(low[v], disc[u]);
        } else {
            dfs(u, v);
            low[v] = min(low[v], low[u]);
            if (parent == 0 || low[u] >= disc[v]) pieces[v]++;
        }
    }
}

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    for (int i = 2; i < MAXP; i++)
        if (!spf[i])
            for (int j = i; j < MAXP; j += i)
                if (!spf[j]) spf[j] = i;
    int t;
    cin >> t;
    while (t--) {
        cin >> n >> m;
        vector<ll> ans(n + 1);
        vector<int> p(n + 1);
        ll total = 1;
        for (int i = 1; i <= n; i++) {
            cin >> p[i];
            total = total * p[i] % MOD;
            ans[i] = power(p[i], MOD - 2);
        }
        map<int, vector<pair<int, int>>> graphs;  // prime power -> channels
        map<int, int> prime;
        for (int i = 0; i < m; i++) {
            int u, v;
            cin >> u >> v;
            int g = __gcd(p[u], p[v]);
            while (g > 1) {
                int q = spf[g], pw = 1;
                while (g % q == 0) {
                    g /= q;
                    pw *= q;
                    graphs[pw].push_back({u, v});
                    prime[pw] = q;
                }
            }
        }
        for (auto& [pw, edges] : graphs) {
            ll q = prime[pw];
            vector<int> vs;
            for (auto& [u, v] : edges) {
                adj[u].push_back(v);
                adj[v].push_back(u);
                vs.push_back(u);
                vs.push_back(v);
            }
            sort(vs.begin(), vs.end());
            vs.erase(unique(vs.begin(), vs.end()), vs.end());
            timer_ = 0;
            int comps = 0;
            for (int v : vs)
                if (!disc[v]) {
                    comps++;
                    dfs(v, 0);
                }
            total = total * power(power(q, (int)vs.size() - comps), MOD - 2) % MOD;
            for (int v : vs) {
                ans[v] = ans[v] * power(q, pieces[v]) % MOD;
                disc[v] = 0;
                adj[v].clear();
            }
        }
        for (int i = 1; i <= n; i++) cout << ans[i] * total % MOD << (i == n ? '\n' : ' ');
    }
}
