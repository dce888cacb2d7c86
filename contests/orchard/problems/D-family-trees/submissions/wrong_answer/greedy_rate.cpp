// Wrong: in every state shakes the tree with the least time per expected number of new
// varieties, then evaluates this fixed strategy.
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
    vector<double> E(1 << m, 0);
    for (int mask = full - 1; mask >= 0; mask--) {
        int miss = full ^ mask, who = -1;
        double rate = 1e18;
        for (int i = 0; i < n; i++) {
            double cnt = 0;
            for (int j = 0; j < m; j++)
                if (miss >> j & 1) cnt += p[i][j];
            if (cnt > 0 && t[i] / cnt < rate - 1e-12) rate = t[i] / cnt, who = i;
        }
        double stay = 1, sum = t[who];
        for (int s = miss;; s = (s - 1) & miss) {
            double pr = 1;
            for (int j = 0; j < m; j++)
                if (miss >> j & 1) pr *= (s >> j & 1) ? p[who][j] : 1 - p[who][j];
            if (s == 0) {
                stay = pr;
                break;
            }
            sum += pr * E[mask | s];
        }
        E[mask] = sum / (1 - stay);
    }
    printf("%.9f\n", E[0]);
}
