// Wrong: lets i run to floor(k / 2) only; with an odd k all ceil(k / 2) odd
// positions may hold the letter a.
#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

const ll MOD = 998244353;
const int TOP = 200001;
ll fact[TOP + 1], inverse[TOP + 1];

ll binom(int n, int r) {
    if (n < 0 || r < 0 || r > n) return 0;
    return fact[n] * inverse[r] % MOD * inverse[n - r] % MOD;
}

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    fact[0] = 1;
    for (int i = 1; i <= TOP; i++) fact[i] = fact[i - 1] * i % MOD;
    ll power = 1, base = fact[TOP];
    for (ll e = MOD - 2; e; e /= 2, base = base * base % MOD)
        if (e % 2) power = power * base % MOD;
    inverse[TOP] = power;
    for (int i = TOP; i > 0; i--) inverse[i - 1] = inverse[i] * i % MOD;

    int t;
    cin >> t;
    while (t--) {
        int n, k;
        string s;
        cin >> n >> k >> s;
        int diff[3] = {0, 0, 0};
        for (int i = 0; i < n; i++) diff[s[i] - 'a'] += i % 2 ? -1 : 1;
        int x = diff[0], y = diff[1];
        ll answer = 0;
        if (n % 2 == k % 2) {
            int odd = (k + 1) / 2, even = k / 2;
            for (int i = max(0, x); i <= even && i - x <= even; i++) {
                int p = odd - i, q = even - i + x;
                answer += binom(odd, i) * binom(even, i - x) % MOD * binom(p + q, q + y) % MOD;
            }
        }
        cout << answer % MOD << '\n';
    }
}
