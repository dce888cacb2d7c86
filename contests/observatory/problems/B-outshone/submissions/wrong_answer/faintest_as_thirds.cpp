// Uses the faintest stars as third members and the next fainter ones as second ones.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        vector<long long> a(n);
        for (auto& x : a) cin >> x;
        sort(a.begin(), a.end());
        int g = n / 3;
        long long ans = 0;
        for (int j = 0; j < g; j++) ans += a[n - 1 - j];
        for (int j = 0; j + 1 < g; j++) ans -= a[g + j];
        ans -= a[n - 1 - g];
        cout << ans << '\n';
    }
}
