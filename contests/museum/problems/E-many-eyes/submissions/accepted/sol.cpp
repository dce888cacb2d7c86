// Binary search on D. All segments have the same length, so they may be taken to
// lie in the order of the guards: if two of them do not, swap them. Assign them
// from left to right. Let u be the first exhibit that is not watched enough so far.
// This guard's segment must not begin after x[u], because then all later ones
// would not reach u either, and it must not begin after p[j]; among all other
// beginnings the last one is the best. So the segment begins at min(x[u], p[j]).
// All beginnings so far are at most x[u] and the ends increase, so exhibit u is
// watched enough if the c[u]-th last end is at least x[u]. O((n + m) log X).
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
