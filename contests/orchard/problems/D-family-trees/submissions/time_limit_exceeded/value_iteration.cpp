// Right but slow: iterates E[mask] = min_i (t_i + sum_S P_i(S) E[mask | S]) over the whole
// table until nothing changes, instead of solving the self-loop exactly.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int n, m;
    cin >> n >> m;
    vector<double> t(n);
    vector<vector<double>> p(n, vector<double>(m));
    for (int i = 0; i < n; i++) {
        cin >> t[i];
        for (double& x : p[i]) cin >> x, x /= 100;
    }
    int full = (1 << m) - 1;
    vector<vector<double>> yes(n, vector<double>(1 << m, 1)), no = yes;
    for (int i = 0; i < n; i++)
        for (int s = 1; s <= full; s++) {
            int j = __builtin_ctz(s);
            yes[i][s] = yes[i][s & (s - 1)] * p[i][j];
            no[i][s] = no[i][s & (s - 1)] * (1 - p[i][j]);
        }
    vector<double> E(1 << m, 0), F(1 << m, 0);
    while (true) {
        double diff = 0;
        for (int mask = 0; mask < full; mask++) {
            int miss = full ^ mask;
            double best = 1e18;
            for (int i = 0; i < n; i++) {
                double sum = t[i] + no[i][miss] * E[mask];
                for (int s = miss; s; s = (s - 1) & miss) sum += yes[i][s] * no[i][miss ^ s] * E[mask | s];
                best = min(best, sum);
            }
            F[mask] = best;
            diff = max(diff, fabs(F[mask] - E[mask]) / max(1.0, F[mask]));
        }
        swap(E, F);
        if (diff < 1e-11) break;
    }
    printf("%.9f\n", E[0]);
}
