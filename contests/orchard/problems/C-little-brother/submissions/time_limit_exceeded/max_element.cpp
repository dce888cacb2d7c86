// Right but slow: two pointers, but the maximum of the window is searched for
// from scratch whenever a largest tree leaves. O(n^2), e.g. when all are equal.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        long long T;
        scanf("%d %lld", &n, &T);
        vector<long long> a(n);
        for (auto &x : a) scanf("%lld", &x);
        long long sum = 0, top = 0, ans = 0;
        int l = 0;
        for (int r = 0; r < n; r++) {
            sum += a[r];
            top = max(top, a[r]);
            while (l <= r && (top > T || sum - top > T)) {
                sum -= a[l++];
                if (a[l - 1] == top)
                    top = l <= r ? *max_element(a.begin() + l, a.begin() + r + 1) : 0;
            }
            ans += r - l + 1;
        }
        printf("%lld\n", ans);
    }
}
