#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        long long n, m, k;
        cin >> n >> m >> k;
        vector<long long> a(n), p(n + 1);
        for (int i = 0; i < n; i++) cin >> a[i], p[i + 1] = p[i] + a[i];
        long long best = LLONG_MAX;
        auto nap = [&](long long x) {
            if (x < 0 || x + k > m) return;
            long long i = lower_bound(a.begin(), a.end(), x) - a.begin();
            long long j = lower_bound(a.begin(), a.end(), x + k) - a.begin();
            best = min(best, (j - i) * (x + k) - (p[j] - p[i]));
        };
        nap(0);
        nap(m - k);
        for (long long x : a) nap(x - k), nap(x - k + 1);
        cout << best << '\n';
    }
}
