// Only the set of those who have come matters, not their order. Actor j stays
// for the night iff j shares a scene with somebody who has not come, so with
// U_i the union of the scenes of i, those who stay at `mask` are
//     mask & (union of U_i for i outside mask).
// morning[mask] = fewest costs up to the night of mask. half[mask] = fewest
// costs before a bus which has let out one actor and now stands at mask: it
// goes on to the night, or lets out another one. So O(2^n n).
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
        vector<long long> c(n);
        for (auto& x : c) cin >> x;
        vector<int> U(n);
        for (int k = 0; k < m; k++) {
            string s;
            cin >> s;
            int scene = 0;
            for (int j = 0; j < n; j++)
                if (s[j] == '1') scene |= 1 << j;
            for (int j = 0; j < n; j++)
                if (s[j] == '1') U[j] |= scene;
        }
        int all = (1 << n) - 1;
        vector<long long> sum(1 << n);
        vector<int> un(1 << n);
        for (int mask = 1; mask <= all; mask++) {
            int j = __builtin_ctz(mask);
            sum[mask] = sum[mask & (mask - 1)] + c[j];
            un[mask] = un[mask & (mask - 1)] | U[j];
        }
        const long long INF = 4e18;
        vector<long long> morning(1 << n, INF), half(1 << n, INF);
        morning[0] = 0;
        for (int mask = 1; mask <= all; mask++) {
            long long best = INF;
            for (int j = 0; j < n; j++)
                if (mask >> j & 1) {
                    half[mask] = min(half[mask], morning[mask ^ 1 << j]);
                    best = min(best, half[mask ^ 1 << j]);
                }
            morning[mask] = min(best, half[mask]) + sum[mask & un[all ^ mask]];
        }
        cout << morning[all] << '\n';
    }
}
