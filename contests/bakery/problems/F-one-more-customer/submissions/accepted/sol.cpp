// Let idle[i] be the clerk's free time before customer i is started (without us).
// Arriving at x behind the first p customers, we are started at max(x, their end),
// when the clerk has been free for z = that - (s_1 + ... + s_p) minutes. A later
// customer i is delayed by what is left of y after the breaks in between: by
// max(0, y - c_i) with c_i = idle[i] - z >= 0, and c_i does not decrease with i. So
// the delayed ones are a prefix of the later customers. If y = c_i for the k-th
// later customer, the total is k * c_i - (c of the first k), which grows with k:
// find the last k for which it is at most w by binary search, using prefix sums
// of idle. Then k customers are delayed and y = floor((w + sum of c) / k).
// O((n + q) log n).
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
        vector<long long> at(n), work(n + 1), finish(n + 1), idle(n), sum(n + 1);
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
