// The sum over the numbers of letters a and b at odd positions. O(k^2).
#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

const ll MOD = 998244353;
const int TOP = 200001;
ll fact[TOP + 1], inverse[TOP + 1];

int main() {
    fact[0] = fact[1] = inverse[0] = inverse[1] = 1;
    for (int i = 2; i <= TOP; i++) {
        fact[i] = fact[i - 1] * i % MOD;
        inverse[i] = (MOD - MOD / i) * inverse[MOD % i] % MOD;
    }
    for (int i = 2; i <= TOP; i++) inverse[i] = inverse[i - 1] * inverse[i] % MOD;
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, k;
        static char s[TOP + 1];
        scanf("%d %d %s", &n, &k, s);
        int x = 0, y = 0;
        for (int i = 0; i < n; i++) {
            int sign = i % 2 ? -1 : 1;
            if (s[i] == 'a') x += sign;
            if (s[i] == 'b') y += sign;
        }
        int odd = (k + 1) / 2, even = k / 2;
        ll total = 0;
        if (n % 2 == k % 2)
            for (int i = max(0, x); i <= odd && i - x <= even; i++) {
                ll f = inverse[i] * inverse[i - x] % MOD;
                int p = odd - i, q = even - (i - x);
                ll sum = 0;
                for (int j = max(0, y); j <= p && j - y <= q; j++)
                    sum += inverse[j] * inverse[p - j] % MOD * (inverse[j - y] * inverse[q - j + y] % MOD) % MOD;
                total += f * (sum % MOD) % MOD;
            }
        printf("%lld\n", total % MOD * fact[odd] % MOD * fact[even] % MOD);
    }
}
