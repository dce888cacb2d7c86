// Rounds up by adding one minute to the quotient, also where nothing remains.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        long long m, x, y, k;
        cin >> m >> x >> y >> k;
        long long d = (y - x + m) % m;
        if (d == 0) {
            cout << 0 << '\n';
            continue;
        }
        long long ans = (m - d - 1) / (k + 1) + 1;
        if (k > 1) ans = min(ans, d / (k - 1) + 1);
        cout << ans << '\n';
    }
}
