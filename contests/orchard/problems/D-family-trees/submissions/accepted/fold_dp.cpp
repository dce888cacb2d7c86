// E[mask] = least expected remaining time when the varieties in mask are in the basket.
// If tree i is the best choice in mask, it stays the best until something new falls, so
//   E[mask] = min_i (t_i + sum_{S != {}} P_i(S) * E[mask | S]) / (1 - P_i(nothing new)),
// S running over subsets of the missing varieties. The sum is folded variety by variety.
// O(n * 3^m).
#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, m;
    if (scanf("%d %d", &n, &m) != 2) return 0;
    vector<int> t(n);
    vector<vector<double>> p(n, vector<double>(m));
    for (int i = 0; i < n; i++) {
        scanf("%d", &t[i]);
        for (int j = 0; j < m; j++) {
            int x;
            scanf("%d", &x);
            p[i][j] = x / 100.0;
        }
    }
    int full = (1 << m) - 1;
    vector<double> E(1 << m, 0.0);
    for (int mask = full - 1; mask >= 0; mask--) {
        vector<int> miss;
        for (int j = 0; j < m; j++)
            if (!(mask >> j & 1)) miss.push_back(j);
        vector<double> base{0.0};  // base[S] = E[mask | S], 0 for the empty set
        vector<int> code{mask};
        for (int j : miss) {
            int len = code.size();
            for (int s = 0; s < len; s++) {
                code.push_back(code[s] | 1 << j);
                base.push_back(E[code.back()]);
            }
        }
        double best = 1e18;
        for (int i = 0; i < n; i++) {
            double stay = 1;
            for (int j : miss) stay *= 1 - p[i][j];
            if (stay > 1 - 1e-9) continue;
            vector<double> f = base;
            for (int b = (int)miss.size() - 1; b >= 0; b--) {
                double q = p[i][miss[b]];
                for (int s = 0; s < 1 << b; s++) f[s] = f[s] * (1 - q) + f[s | 1 << b] * q;
            }
            best = min(best, (t[i] + f[0]) / (1 - stay));
        }
        E[mask] = best;
    }
    printf("%.10f\n", E[0]);
}
