#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, q;
        scanf("%d %d", &n, &q);
        vector<long long> at(n), end(n + 1), work(n + 1), idle(n), pre(n + 1);
        for (int i = 0; i < n; i++) {
            long long s;
            scanf("%lld %lld", &at[i], &s);
            end[i + 1] = max(at[i], end[i]) + s;
            work[i + 1] = work[i] + s;
            idle[i] = end[i + 1] - work[i + 1];
            pre[i + 1] = pre[i] + idle[i];
        }
        while (q--) {
            long long x, w;
            scanf("%lld %lld", &x, &w);
            int p = upper_bound(at.begin(), at.end(), x) - at.begin();
            if (p == n) {
                puts("-1");
                continue;
            }
            long long z = max(x, end[p]) - work[p];
            long long ok = 0, bad = 10000000000001LL;
            while (bad - ok > 1) {
                long long y = (ok + bad) / 2;
                int r = lower_bound(idle.begin() + p, idle.end(), z + y) - idle.begin();
                long long grow = (r - p) * (z + y) - (pre[r] - pre[p]);
                (grow <= w ? ok : bad) = y;
            }
            printf("%lld\n", ok);
        }
    }
}
