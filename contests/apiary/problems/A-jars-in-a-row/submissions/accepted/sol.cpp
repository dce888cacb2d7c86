// Only parities matter, and there are two alternating rows of parities. A trip
// changes exactly two parities, so a row that differs from a target in c places
// needs c / 2 trips, and can be turned into it iff c is even. The other target
// differs in the other n - c places.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, c = 0;
        cin >> n;
        for (int i = 0; i < n; i++) {
            int a;
            cin >> a;
            c += (a + i) % 2;
        }
        int best = INT_MAX;
        for (int x : {c, n - c})
            if (x % 2 == 0) best = min(best, x / 2);
        cout << (best == INT_MAX ? -1 : best) << '\n';
    }
}
