// Wrong: when the largest tree leaves the window, the maximum is only replaced
// by the tree that now enters, not by the largest one still inside.
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
        long long sum = 0, ans = 0;
        int l = 0, top = 0;
        for (int r = 0; r < n; r++) {
            sum += a[r];
            if (top < l || a[r] >= a[top]) top = r;
            while (l <= r && (a[top] > T || sum - a[top] > T)) {
                sum -= a[l++];
                if (top < l) top = r;
            }
            ans += r - l + 1;
        }
        printf("%lld\n", ans);
    }
}
