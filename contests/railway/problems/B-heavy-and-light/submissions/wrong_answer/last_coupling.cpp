// Stops looking at the couplings one too early.
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
            } else if (i + 2 < n - 1 && s[i + 1] == 'H') {
                cout << lo << ' ' << hi << ' ';
            } else {
                cout << hi << ' ' << lo << ' ';
            }
        }
        cout << '\n';
    }
}
