#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n;
        long long c;
        cin >> n >> c;
        vector<long long> a(n), b(n);
        for (auto& x : a) cin >> x;
        for (auto& x : b) cin >> x;
        vector<long long> best(31, -4e18);
        best[0] = 0;
        for (int i = 0; i < n; i++) {
            long long bake = best[0];
            for (int k = 30; k > 0; k--) {
                if ((1LL << k) > c) continue;
                bake = max(bake, best[k] + a[i] * ((1LL << k) - 1));
                best[k] = max(best[k], best[k - 1] - b[i]);
            }
            best[0] = bake;
        }
        cout << *max_element(best.begin(), best.end()) << '\n';
    }
}
