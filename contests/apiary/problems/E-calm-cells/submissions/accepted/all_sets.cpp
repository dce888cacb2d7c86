// For every cell and each of the 18 sets of pairs along its walls the best value
// below. Cell and child must agree on their common wall, and each of its two
// corners must be covered by exactly one of them (or by the common wall).
#include <bits/stdc++.h>
using namespace std;
typedef long long ll;

const pair<int, int> AROUND[6] = {{1, 0}, {0, 1}, {-1, 1}, {-1, 0}, {0, -1}, {1, -1}};
const ll NONE = LLONG_MIN / 4;

int main() {
    vector<vector<int>> sets;
    for (int s = 0; s < 64; s++) {
        vector<int> covered(6, 0);
        for (int e = 0; e < 6; e++)
            if (s >> e & 1) covered[e]++, covered[(e + 1) % 6]++;
        if (*max_element(covered.begin(), covered.end()) <= 1) {
            covered.push_back(s);
            sets.push_back(covered);
        }
    }
    int k = sets.size();
    // fits[e][a][b]: set a of a cell and set b of its neighbour beyond wall e
    vector<char> fits[6][18];
    for (int e = 0; e < 6; e++)
        for (int a = 0; a < k; a++) {
            fits[e][a].assign(k, 0);
            for (int b = 0; b < k; b++) {
                int f = (e + 3) % 6;
                bool ours = sets[a][6] >> e & 1, theirs = sets[b][6] >> f & 1;
                bool ok = ours == theirs;
                if (!ours)
                    ok = ok && sets[a][e] + sets[b][(f + 1) % 6] == 1 && sets[a][(e + 1) % 6] + sets[b][f] == 1;
                fits[e][a][b] = ok;
            }
        }
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        scanf("%d", &n);
        vector<array<ll, 3>> cell(n);
        for (auto& c : cell) scanf("%lld %lld %lld", &c[0], &c[1], &c[2]);
        sort(cell.begin(), cell.end());
        auto find = [&](ll x, ll y) {
            auto it = lower_bound(cell.begin(), cell.end(), array<ll, 3>{x, y, 0});
            if (it == cell.end() || (*it)[0] != x || (*it)[1] != y) return -1;
            return int(it - cell.begin());
        };
        vector<int> order(1, 0), from(n, -1), wall(n, -1);
        vector<array<ll, 18>> best(n);
        vector<int> shared(n, 0);
        for (int i = 0; i < (int)order.size(); i++) {
            int c = order[i];
            for (int e = 0; e < 6; e++) {
                int d = find(cell[c][0] + AROUND[e].first, cell[c][1] + AROUND[e].second);
                if (d < 0) continue;
                shared[c] |= 1 << e | 1 << (e + 1) % 6;
                if (d == from[c]) continue;
                from[d] = c;
                wall[d] = e;
                order.push_back(d);
            }
            for (int a = 0; a < k; a++) {
                best[c][a] = __builtin_popcount(sets[a][6]) == 3 ? cell[c][2] : 0;
                for (int j = 0; j < 6; j++)
                    if (!sets[a][j] && !(shared[c] >> j & 1)) best[c][a] = NONE;
            }
        }
        for (int i = n - 1; i > 0; i--) {
            int d = order[i], c = from[d];
            for (int a = 0; a < k; a++) {
                ll most = NONE;
                for (int b = 0; b < k; b++)
                    if (fits[wall[d]][a][b]) most = max(most, best[d][b]);
                best[c][a] = max(NONE, best[c][a] + most);
            }
        }
        printf("%lld\n", *max_element(best[0].begin(), best[0].end()));
    }
}
