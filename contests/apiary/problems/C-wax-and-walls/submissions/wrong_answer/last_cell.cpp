// Wrong: fills cells row by row as long as they do not add too many walls, then
// looks for one cell that adds exactly the rest. In the last row there may be
// none although another filling exists.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, m, k;
        scanf("%d %d %d", &n, &m, &k);
        vector<string> g(n + 2, string(m + 2, '.'));
        auto gain = [&](int i, int j) {
            int s = i % 2 ? 0 : 1;
            int c = 0;
            c += g[i][j - 1] == '#';
            c += g[i][j + 1] == '#';
            for (int x : {i - 1, i + 1})
                for (int y : {j - 1 + s, j + s}) c += g[x][y] == '#';
            return c;
        };
        int rest = k;
        bool stop = rest == 0;
        for (int i = 1; i <= n && !stop; i++)
            for (int q = 1; q <= m && !stop; q++) {
                int j = i % 2 ? q : m + 1 - q;
                int x = gain(i, j);
                if (x > rest) {
                    stop = true;
                    break;
                }
                g[i][j] = '#';
                rest -= x;
                if (rest == 0) stop = true;
            }
        for (int i = 1; i <= n && rest; i++)
            for (int j = 1; j <= m && rest; j++)
                if (g[i][j] == '.' && gain(i, j) == rest) {
                    g[i][j] = '#';
                    rest = 0;
                }
        if (rest) {
            puts("NO");
            continue;
        }
        puts("YES");
        for (int i = 1; i <= n; i++) puts(g[i].substr(1, m).c_str());
    }
}
