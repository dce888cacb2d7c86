// Wrong: right recurrence, but the answer is printed with the default six significant digits.
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
    vector<double> E(1 << m, 1e18);
    E[full] = 0;
    for (int mask = full - 1; mask >= 0; mask--) {
        int miss = full ^ mask;
        for (int i = 0; i < n; i++) {
            vector<double> pr(1 << m, 0);
            pr[mask] = 1;
            for (int j = 0; j < m; j++)
                if (miss >> j & 1)
                    for (int s = full; s >= 0; s--)
                        if (!(s >> j & 1)) pr[s | 1 << j] += pr[s] * p[i][j], pr[s] *= 1 - p[i][j];
            if (pr[mask] > 1 - 1e-9) continue;
            double sum = t[i];
            for (int s = mask + 1; s <= full; s++) sum += pr[s] * E[s];
            E[mask] = min(E[mask], sum / (1 - pr[mask]));
        }
    }
    cout << E[0] << endl;
}
