// A guard who sits to the left of the first exhibit in need looks there, even if
// the segment then does not contain the guard's place.
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
                int begin = max(x[u], p[j] - d);
                if (begin > p[j]) begin = x[u];
                if (begin > x[u]) return false;
                end[j] = begin + d;
                while (u < n && j + 1 >= c[u] && end[j + 1 - c[u]] >= x[u]) u++;
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
