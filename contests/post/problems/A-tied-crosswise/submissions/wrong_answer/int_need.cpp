// The string for one parcel is computed in 32 bits.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, tied = 0;
        long long left;
        cin >> n >> left;
        for (int i = 0; i < n; i++) {
            int e[3];
            cin >> e[0] >> e[1] >> e[2];
            sort(e, e + 3);
            int need = 4 * e[0] + 2 * e[1] + 2 * e[2];
            if (left >= need) {
                left -= need;
                tied++;
            }
        }
        cout << tied << ' ' << left << '\n';
    }
}
