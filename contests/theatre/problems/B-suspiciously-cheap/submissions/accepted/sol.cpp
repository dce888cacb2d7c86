// Raise the best price until it meets the next b_i: nobody who wants a ticket is
// lost on the way. So some b_i is a best price. Try each of them: O(n^2).
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, k;
        cin >> n >> k;
        vector<int> a(n), b(n);
        for (int i = 0; i < n; i++) cin >> a[i] >> b[i];
        long long best = 0;
        for (int p : b) {
            int want = 0;
            for (int i = 0; i < n; i++) want += a[i] <= p && p <= b[i];
            best = max(best, 1LL * p * min(want, k));
        }
        cout << best << '\n';
    }
}
