// Right but slow: always merges the child into its parent, never the smaller into the larger.
// O(n^2 log n) on a long chain.
#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

map<int, ll> T;
ll get(const map<int, ll>& c, int x) {
    auto it = c.find(x);
    return it == c.end() ? 0 : it->second;
}
ll pos(ll x) { return x > 0 ? x : 0; }
struct Part {
    map<int, ll> c;
    ll total;
    ll local(int x) {
        ll l = get(c, x - 1), o = get(c, x), r = get(c, x + 1);
        ll L = get(T, x - 1) - l, O = get(T, x) - o, R = get(T, x + 1) - r;
        return pos(o - l) + pos(r - o) + pos(O - L) + pos(R - O);
    }
    void add(int x, ll k) {
        total -= local(x);
        c[x] += k;
        total += local(x);
    }
};

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int tests;
    cin >> tests;
    while (tests--) {
        int n;
        cin >> n;
        vector<int> p(n + 1), a(n + 1);
        vector<ll> b(n + 1);
        for (int i = 2; i <= n; i++) cin >> p[i];
        for (int i = 1; i <= n; i++) cin >> a[i];
        for (int i = 1; i <= n; i++) cin >> b[i];
        T.clear();
        for (int i = 1; i <= n; i++) T[a[i]] += b[i];
        ll whole = 0;
        for (auto& [x, k] : T) whole += pos(k - get(T, x - 1));
        vector<Part> s(n + 1);
        for (int i = 1; i <= n; i++) {
            s[i].total = whole;
            s[i].add(a[i], b[i]);
        }
        ll best = LLONG_MAX;
        int ways = 0;
        for (int i = n; i >= 2; i--) {
            if (s[i].total < best) best = s[i].total, ways = 0;
            ways += s[i].total == best;
            Part &x = s[i], &y = s[p[i]];
            for (auto& [size, k] : x.c) y.add(size, k);
            x.c.clear();
        }
        cout << best << ' ' << ways << '\n';
    }
}
