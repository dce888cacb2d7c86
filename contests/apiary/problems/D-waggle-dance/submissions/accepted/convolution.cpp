// With i, j, l letters a, b, c at the A odd positions the number of dances is
//   A! / (i! j! l!) * B! / ((i - x)! (j - y)! (l - z)!),  i + j + l = A,
// a coefficient of a product of three series sum_i X^i / (i! (i - x)!). Two of
// them are multiplied by a number theoretic transform. O(k log k).
#include <bits/stdc++.h>
using namespace std;
typedef long long ll;
typedef vector<ll> poly;

const ll MOD = 998244353;

ll power(ll b, ll e) {
    ll r = 1;
    for (; e; e /= 2, b = b * b % MOD)
        if (e % 2) r = r * b % MOD;
    return r;
}

void transform(poly& a, bool back) {
    int n = a.size();
    for (int i = 1, j = 0; i < n; i++) {
        int bit = n >> 1;
        for (; j & bit; bit >>= 1) j ^= bit;
        j ^= bit;
        if (i < j) swap(a[i], a[j]);
    }
    for (int len = 2; len <= n; len *= 2) {
        ll root = power(3, (MOD - 1) / len);
        if (back) root = power(root, MOD - 2);
        poly w(len / 2, 1);
        for (int i = 1; i < len / 2; i++) w[i] = w[i - 1] * root % MOD;
        for (int i = 0; i < n; i += len)
            for (int j = 0; j < len / 2; j++) {
                ll u = a[i + j], v = a[i + j + len / 2] * w[j] % MOD;
                a[i + j] = (u + v) % MOD;
                a[i + j + len / 2] = (u - v + MOD) % MOD;
            }
    }
    if (back) {
        ll f = power(n, MOD - 2);
        for (auto& x : a) x = x * f % MOD;
    }
}

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    const int TOP = 200005;
    poly fact(TOP + 1, 1), inv(TOP + 1, 1);
    for (int i = 1; i <= TOP; i++) fact[i] = fact[i - 1] * i % MOD;
    inv[TOP] = power(fact[TOP], MOD - 2);
    for (int i = TOP; i > 0; i--) inv[i - 1] = inv[i] * i % MOD;
    int t;
    cin >> t;
    while (t--) {
        int n, k;
        string s;
        cin >> n >> k >> s;
        int diff[3] = {0, 0, 0};
        for (int i = 0; i < n; i++) diff[s[i] - 'a'] += i % 2 ? -1 : 1;
        int odd = (k + 1) / 2, even = k / 2;
        if (n % 2 != k % 2) {
            cout << "0\n";
            continue;
        }
        int size = 1;
        while (size < 2 * odd + 2) size *= 2;
        poly f[3];
        for (int c = 0; c < 3; c++) {
            f[c].assign(c < 2 ? size : odd + 1, 0);
            for (int i = 0; i <= odd; i++)
                if (i - diff[c] >= 0 && i - diff[c] <= even) f[c][i] = inv[i] * inv[i - diff[c]] % MOD;
        }
        transform(f[0], false);
        transform(f[1], false);
        for (int i = 0; i < size; i++) f[0][i] = f[0][i] * f[1][i] % MOD;
        transform(f[0], true);
        ll sum = 0;
        for (int i = 0; i <= odd; i++) sum = (sum + f[0][odd - i] * f[2][i]) % MOD;
        cout << sum * fact[odd] % MOD * fact[even] % MOD << '\n';
    }
}
