// Take the wagons in pairs (v, n+1-v), the most unequal pair first; the middle
// wagon, if any, comes last.  Inside a pair the sum is n+1: any coupling will do.
// Between a pair and what follows, the second wagon of the pair is farther from
// the average than the next wagon, so it alone decides: heavy or light.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n;
        string s;
        cin >> n >> s;
        int lo = 1, hi = n;
        for (int i = 0; i < n; i += 2, lo++, hi--) {
            if (lo == hi) {
                cout << lo << ' ';
            } else if (i + 1 < n - 1 && s[i + 1] == 'H') {
                cout << lo << ' ' << hi << ' ';
            } else {
                cout << hi << ' ' << lo << ' ';
            }
        }
        cout << '\n';
    }
}
