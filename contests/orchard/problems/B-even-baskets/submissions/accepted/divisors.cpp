// Let avg be the final amount. A bag k works iff k divides every |a_i - avg|,
// i.e. k divides their gcd g. Then exactly p / k trips are needed, where p is the
// total surplus over avg. So the answer is the smallest divisor k of g with
// k * m >= p. O(n + log A + sqrt(g)) per test case.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);

    int t;
    cin >> t;
    while (t--) {
        long long n, m;
        cin >> n >> m;
        vector<long long> a(n);
        for (auto &x : a) cin >> x;

        long long sum = accumulate(a.begin(), a.end(), 0LL);
        if (sum % n != 0) {
            cout << -1 << '\n';
            continue;
        }
        long long avg = sum / n, g = 0, p = 0;
        for (long long x : a) {
            g = gcd(g, abs(x - avg));
            p += max(0LL, x - avg);
        }
        if (g == 0) {
            cout << 1 << '\n';
            continue;
        }
        long long ans = -1;
        auto consider = [&](long long k) {
            if (k * m >= p && (ans == -1 || k < ans)) ans = k;
        };
        for (long long d = 1; d * d <= g; d++) {
            if (g % d == 0) {
                consider(d);
                consider(g / d);
            }
        }
        cout << ans << '\n';
    }
}
