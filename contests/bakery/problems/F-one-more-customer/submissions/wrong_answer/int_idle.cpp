#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, q;
        cin >> n >> q;
        vector<long long> at(n), work(n + 1), finish(n + 1);
        vector<int> idle(n), sum(n + 1);
        for (int i = 0; i < n; i++) {
            long long s;
            cin >> at[i] >> s;
            long long start = max(at[i], finish[i]);
            idle[i] = start - work[i];
            sum[i + 1] = sum[i] + idle[i];
            finish[i + 1] = start + s;
            work[i + 1] = work[i] + s;
        }
        while (q--) {
            long long x, w;
            cin >> x >> w;
            int p = upper_bound(at.begin(), at.end(), x) - at.begin();
            if (p == n) {
                cout << "-1\n";
                continue;
            }
            long long z = max(x, finish[p]) - work[p];
            int lo = 1, hi = n - p;
            while (lo < hi) {
                int k = (lo + hi + 1) / 2;
                if (k * idle[p + k - 1] - (sum[p + k] - sum[p]) <= w) lo = k;
                else hi = k - 1;
            }
            cout << (w + (sum[p + lo] - sum[p]) - lo * z) / lo << '\n';
        }
    }
}
