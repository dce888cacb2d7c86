// When the first exhibit in need is watched enough, goes on behind the last segment.
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
        vector<int> x(n), c(n), p(m);
        for (int& v : x) cin >> v;
        for (int& v : c) cin >> v;
        for (int& v : p) cin >> v;
        vector<int> end(m);
        auto enough = [&](int d) {
            int u = 0;
            for (int j = 0; j < m; j++) {
                int begin = min(x[u], p[j]);
                if (begin + d < p[j]) return false;
                end[j] = begin + d;
                if (j + 1 >= c[u] && end[j + 1 - c[u]] >= x[u])
                    while (u < n && x[u] <= end[j]) u++;
                if (u == n) return true;
            }
            return false;
        };
        int low = -1, high = 1000000000;
        while (high - low > 1) {
            int d = (low + high) / 2;
            if (enough(d)) high = d;
            else low = d;
        }
        cout << high << '\n';
    }
}
