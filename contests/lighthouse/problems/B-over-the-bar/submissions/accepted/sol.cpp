// A ship of draught d can use the 2(H-d)+1 hours around high water, so the sets
// of usable hours are nested. By Hall's condition k tides suffice iff for every
// draught d the number of ships with draught >= d is at most k * (2(H-d)+1).
// With the ships sorted from the deepest, the i-th one demands
// k >= ceil(i / (2(H-d_i)+1)); the answer is the maximum. O(n log n).
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        long long n, h;
        cin >> n >> h;
        vector<long long> d(n);
        for (auto& x : d) cin >> x;
        sort(d.rbegin(), d.rend());
        long long ans = 0;
        for (int i = 0; i < n; i++) {
            long long hours = 2 * (h - d[i]) + 1;
            ans = max(ans, (i + hours) / hours);  // ceil((i + 1) / hours)
        }
        cout << ans << '\n';
    }
}
