// For each set of those who have come, looks through all scenes for the open ones.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, m;
        cin >> n >> m;
        vector<long long> c(n);
        for (auto& x : c) cin >> x;
        vector<int> scenes(m);
        for (auto& x : scenes) {
            string s;
            cin >> s;
            for (int j = 0; j < n; j++)
                if (s[j] == '1') x |= 1 << j;
        }
        vector<long long> best(1 << n, LLONG_MAX);
        best[0] = 0;
        for (int mask = 1; mask < 1 << n; mask++) {
            for (int i = 0; i < n; i++) {
                if (!(mask >> i & 1)) continue;
                for (int j = i; j < n; j++)
                    if (mask >> j & 1) best[mask] = min(best[mask], best[mask & ~(1 << i) & ~(1 << j)]);
            }
            for (int j = 0; j < n; j++) {
                if (!(mask >> j & 1)) continue;
                int open = 0;
                for (int x : scenes)
                    if ((x >> j & 1) && (x & ~mask)) open++;
                if (open) best[mask] += c[j];
            }
        }
        cout << best[(1 << n) - 1] << '\n';
    }
}
