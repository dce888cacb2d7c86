// Sort a_1 <= ... <= a_n. With g groups the brightest stars sum to at most the top g.
// The j-th smallest of the second brightest stars has at least 2j - 1 others that are
// no brighter (its own group's third star, and two of every group before), so it is at
// least a_{2j}; and some second star is at least a_{n-g}, the best star that is no
// first. All bounds are met at once: pairs (1,2), (3,4), ... join the top stars but
// one, which gets everything in between. One more group never makes that worse.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        scanf("%d", &n);
        vector<int> a(n);
        for (auto& x : a) scanf("%d", &x);
        sort(a.begin(), a.end());
        int g = n / 3;
        long long ans = 0;
        for (int j = 0; j < g; j++) ans += a[n - 1 - j];
        for (int j = 0; j + 1 < g; j++) ans -= a[2 * j + 1];
        ans -= a[n - 1 - g];
        printf("%lld\n", ans);
    }
}
