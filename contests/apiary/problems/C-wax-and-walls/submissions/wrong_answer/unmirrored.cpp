// Wrong: always starts a row at the left end, but in the even rows the cell that
// touches only one cell above is the right one.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, m, k;
        scanf("%d %d %d", &n, &m, &k);
        int all = n * (m - 1) + (n - 1) * (2 * m - 1);
        if (k > all || (n > 1 && m > 1 && k == all - 1)) {
            puts("NO");
            continue;
        }
        vector<string> g(n + 1, string(m, '.'));
        int row = 0, r = k;
        if (n == 1 || m == 1) {
            for (int i = 0; k && i <= k; i++) (n == 1 ? g[0][i] : g[i][0]) = '#';
            r = 0;
        } else {
            for (; r >= (row ? 3 * m - 2 : m - 1); row++) {
                r -= row ? 3 * m - 2 : m - 1;
                g[row] = string(m, '#');
            }
            if (r && row == 0) g[0] = string(r + 1, '#') + string(m - r - 1, '.');
            else if (r == 3 * m - 3) {
                g[row] = '.' + string(m - 1, '#');
                g[row + 1][m - 1] = '#';
            } else if (r % 3 == 2) g[row] = '.' + string(r / 3 + 1, '#') + string(m - r / 3 - 2, '.');
            else if (r) {
                int q = (r + 2) / 3;
                g[row] = string(q, '#') + string(m - q, '.');
                if (r % 3 == 0) g[row][q + 1] = '#';
            }
        }
        puts("YES");
        for (int i = 0; i < n; i++) puts(g[i].c_str());
    }
}
