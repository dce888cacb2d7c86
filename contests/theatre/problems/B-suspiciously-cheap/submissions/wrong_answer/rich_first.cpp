// People by decreasing b: the price b_i is paid by everyone before, if it is not
// too cheap for them; those with the same b are counted up to i only.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, k;
        cin >> n >> k;
        vector<pair<int, int>> p(n);
        for (auto& [b, a] : p) cin >> a >> b;
        sort(p.rbegin(), p.rend());
        long long best = 0, low = 0;
        int count = 0;
        for (auto& [b, a] : p) {
            if (low > b) count = 0, low = 0;
            low = max<long long>(low, a);
            count++;
            best = max(best, 1LL * b * min(count, k));
        }
        cout << best << '\n';
    }
}
