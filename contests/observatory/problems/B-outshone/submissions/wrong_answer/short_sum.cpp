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
        int ans = -a[n - 1 - n / 3];
        for (int j = 0; j < n / 3; j++) {
            ans += a[n - 1 - j];
            if (j > 0) ans -= a[2 * j - 1];
        }
        printf("%d\n", ans);
    }
}
