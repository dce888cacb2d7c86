// Fill row by row, each row from the end whose cell touches only one cell of the
// row above. The first row adds 0, 1, 1, ..., 1 walls, any other 1, 3, 3, ..., 3,
// which is 3m - 2. If r < 3m - 2 walls are missing when a row begins (position 1
// is the end that touches one cell above, every other one touches two):
//   r = 3q - 2: the positions 1..q
//   r = 3q - 1: the positions 2..q+1
//   r = 3q:     the positions 1..q and q+2, if q + 2 <= m
//   r = 3m - 3: the positions 2..m, and position 1 of the next row, which touches
//               position m of this one.
// Only the very last case may lack a next row: one wall less than all. That is
// impossible, since any cell left empty takes at least two walls away when
// n, m >= 2. With n = 1 or m = 1 the comb is a path.
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
        int all = n * (m - 1) + (n - 1) * (2 * m - 1);
        if (k > all || (n > 1 && m > 1 && k == all - 1)) {
            cout << "NO\n";
            continue;
        }
        vector<string> g(n, string(m, '.'));
        auto fill = [&](int row, int p) {  // rows from 0, positions from 1
            g[row][row % 2 ? m - p : p - 1] = '#';
        };
        if (n == 1 || m == 1) {
            for (int i = 0; k && i <= k; i++) (n == 1 ? g[0][i] : g[i][0]) = '#';
        } else if (k < m) {
            for (int p = 1; k && p <= k + 1; p++) fill(0, p);
        } else {
            for (int p = 1; p <= m; p++) fill(0, p);
            int r = k - (m - 1), row = 1;
            for (; r >= 3 * m - 2; row++, r -= 3 * m - 2)
                for (int p = 1; p <= m; p++) fill(row, p);
            if (r == 3 * m - 3) {
                for (int p = 2; p <= m; p++) fill(row, p);
                fill(row + 1, 1);
            } else if (r > 0) {
                int q = (r + 2) / 3;
                if (r % 3 == 2) {
                    for (int p = 2; p <= q + 1; p++) fill(row, p);
                } else {
                    for (int p = 1; p <= q; p++) fill(row, p);
                    if (r % 3 == 0) fill(row, q + 2);
                }
            }
        }
        cout << "YES\n";
        for (auto& s : g) cout << s << '\n';
    }
}
