// For every l, binary search for the last r with max <= T and sum - max <= T:
// prefix sums for the sum, a sparse table for the maximum. O(n log n).
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);

    int t;
    cin >> t;
    while (t--) {
        int n;
        long long T;
        cin >> n >> T;
        vector<long long> pre(n + 1, 0);
        vector<vector<int>> mx(1, vector<int>(n));
        for (int i = 0; i < n; i++) {
            cin >> mx[0][i];
            pre[i + 1] = pre[i] + mx[0][i];
        }
        for (int k = 1; (1 << k) <= n; k++) {
            mx.emplace_back(n - (1 << k) + 1);
            for (int i = 0; i + (1 << k) <= n; i++)
                mx[k][i] = max(mx[k - 1][i], mx[k - 1][i + (1 << (k - 1))]);
        }
        auto doable = [&](int l, int r) {  // trees l .. r - 1, not empty
            int k = __lg(r - l);
            long long top = max(mx[k][l], mx[k][r - (1 << k)]);
            return top <= T && pre[r] - pre[l] - top <= T;
        };
        long long ans = 0;
        for (int l = 0; l < n; l++) {
            int lo = l, hi = n;  // [l, lo) is doable or empty
            while (lo < hi) {
                int mid = (lo + hi + 1) / 2;
                if (doable(l, mid)) lo = mid;
                else hi = mid - 1;
            }
            ans += lo - l;
        }
        cout << ans << '\n';
    }
}
