// Takes a telescope as fast as the star to gain one mark a minute all the same.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        long long m, x, y, k;
        cin >> m >> x >> y >> k;
        long long d = (y - x + m) % m;
        long long gain = max(1LL, k - 1);
        cout << min((d + gain - 1) / gain, (m - d + k) / (k + 1)) << '\n';
    }
}
