// Right but slow: extends every left end tree by tree while the stretch stays
// doable. O(n^2).
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
        vector<long long> a(n);
        for (auto &x : a) cin >> x;
        long long ans = 0;
        for (int l = 0; l < n; l++) {
            long long sum = 0, top = 0;
            for (int r = l; r < n; r++) {
                sum += a[r];
                top = max(top, a[r]);
                if (top > T || sum - top > T) break;
                ans++;
            }
        }
        cout << ans << '\n';
    }
}
