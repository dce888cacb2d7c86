// The sum 2x + 2y + 4h = 2(x + y + h) + 2h is least when the height is the shortest edge;
// the rest is what the clerk does. Everything fits into 64 bits.
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
        while (n--) {
            long long a, b, c;
            cin >> a >> b >> c;
            long long need = 2 * (a + b + c) + 2 * min({a, b, c});
            if (need <= left) {
                left -= need;
                tied++;
            }
        }
        cout << tied << ' ' << left << '\n';
    }
}
