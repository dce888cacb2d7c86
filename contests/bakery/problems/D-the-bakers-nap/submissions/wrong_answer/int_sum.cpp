#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, m, k;
        cin >> n >> m >> k;
        vector<int> a(n);
        for (int& x : a) cin >> x;
        int from = 0, to = 0;
        unsigned sum = 0, best = UINT_MAX;
        for (int i = -1; i < n; i++) {
            int x = i < 0 ? 0 : a[i] + 1;
            if (x > m - k) break;
            while (to < n && a[to] < x + k) sum += a[to++];
            while (from < to && a[from] < x) sum -= a[from++];
            best = min(best, unsigned(to - from) * unsigned(x + k) - sum);
        }
        cout << best << '\n';
    }
}
