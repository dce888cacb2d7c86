// The rules played literally. The shelf never holds more than the largest order
// plus k loaves, so 64 bits are plenty. O(n).
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        long long k;
        cin >> n >> k;
        long long shelf = k;
        int without = 0;
        for (int i = 0; i < n; i++) {
            long long a;
            cin >> a;
            if (shelf >= a) {
                shelf -= a;
            } else {
                without++;
                shelf += k;
            }
        }
        cout << without << '\n';
    }
}
