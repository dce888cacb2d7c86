// The same recurrence with an explicit walk over the submasks of the missing varieties;
// probabilities of subsets are built from the lowest bit. O(n * 3^m).
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, m;
    cin >> n >> m;
    vector<double> t(n);
    vector<vector<double>> p(n, vector<double>(m));
    for (int i = 0; i < n; i++) {
        cin >> t[i];
        for (double& x : p[i]) cin >> x, x /= 100;
    }
    int full = (1 << m) - 1;
    // yes[i][S]: all varieties of S fall from tree i; no[i][S]: none of S falls
    vector<vector<double>> yes(n, vector<double>(1 << m, 1)), no = yes;
    for (int i = 0; i < n; i++)
        for (int s = 1; s <= full; s++) {
            int j = __builtin_ctz(s);
            yes[i][s] = yes[i][s & (s - 1)] * p[i][j];
            no[i][s] = no[i][s & (s - 1)] * (1 - p[i][j]);
        }
    vector<double> E(1 << m, 0);
    for (int mask = full - 1; mask >= 0; mask--) {
        int miss = full ^ mask;
        double best = -1;
        for (int i = 0; i < n; i++) {
            if (1 - no[i][miss] < 1e-9) continue;
            double sum = t[i];
            for (int s = miss; s; s = (s - 1) & miss) sum += yes[i][s] * no[i][miss ^ s] * E[mask | s];
            sum /= 1 - no[i][miss];
            if (best < 0 || sum < best) best = sum;
        }
        E[mask] = best;
    }
    cout << fixed << setprecision(9) << E[0] << '\n';
}
