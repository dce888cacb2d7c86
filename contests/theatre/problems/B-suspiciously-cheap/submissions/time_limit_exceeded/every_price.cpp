// Every price from 1 to the largest b.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, k;
        scanf("%d %d", &n, &k);
        vector<int> a(n), b(n);
        for (int i = 0; i < n; i++) scanf("%d %d", &a[i], &b[i]);
        int top = *max_element(b.begin(), b.end());
        long long best = 0;
        for (int p = 1; p <= top; p++) {
            int want = 0;
            for (int i = 0; i < n; i++) want += a[i] <= p && p <= b[i];
            best = max(best, 1LL * p * min(want, k));
        }
        printf("%lld\n", best);
    }
}
