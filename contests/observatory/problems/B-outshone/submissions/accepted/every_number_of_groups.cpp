// Tries every number of groups g: the top g lead them, g - 1 of them take the
// faintest stars in pairs, one takes the rest, with the brightest of the followers.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        vector<long long> a(n);
        for (auto& x : a) cin >> x;
        sort(a.rbegin(), a.rend());
        long long tops = 0, pairs = 0, best = 0;
        for (int g = 1; 3 * g <= n; g++) {
            tops += a[g - 1];
            best = max(best, tops - pairs - a[g]);
            pairs += a[n - 2 * g];
        }
        cout << best << '\n';
    }
}
