#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n;
        long long m, k;
        cin >> n >> m >> k;
        vector<long long> a(n);
        for (auto& x : a) cin >> x;
        set<long long> starts = {0};
        for (long long x : a)
            if (x + 1 + k <= m) starts.insert(x + 1);
        long long best = LLONG_MAX;
        for (long long x : starts) {
            long long wait = 0;
            for (auto it = lower_bound(a.begin(), a.end(), x); it != a.end() && *it < x + k; ++it) wait += x + k - *it;
            best = min(best, wait);
        }
        cout << best << '\n';
    }
}
