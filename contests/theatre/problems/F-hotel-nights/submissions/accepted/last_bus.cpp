// For every set of actors who have come: try every last bus, of one or two
// actors. The night is paid actor by actor: j stays unless all of those who
// share a scene with j have come. O(2^n n^2).
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, m;
        scanf("%d %d", &n, &m);
        vector<long long> c(n);
        for (auto& x : c) scanf("%lld", &x);
        vector<int> with(n);
        char s[32];
        for (int k = 0; k < m; k++) {
            scanf("%31s", s);
            for (int i = 0; i < n; i++)
                for (int j = 0; j < n; j++)
                    if (s[i] == '1' && s[j] == '1') with[i] |= 1 << j;
        }
        vector<long long> best(1 << n, LLONG_MAX);
        best[0] = 0;
        for (int mask = 1; mask < 1 << n; mask++) {
            for (int i = 0; i < n; i++) {
                if (!(mask >> i & 1)) continue;
                for (int j = i; j < n; j++)
                    if (mask >> j & 1) best[mask] = min(best[mask], best[mask & ~(1 << i) & ~(1 << j)]);
            }
            for (int j = 0; j < n; j++)
                if ((mask >> j & 1) && (with[j] & ~mask)) best[mask] += c[j];
        }
        printf("%lld\n", best[(1 << n) - 1]);
    }
}
