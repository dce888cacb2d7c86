// Wrong: compresses the sizes to 1, 2, 3, ... and so glues together sizes that are not consecutive.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int tests;
    if (scanf("%d", &tests) != 1) return 0;
    while (tests--) {
        int n;
        scanf("%d", &n);
        vector<int> p(n + 1, 0), a(n + 1), id(n + 1), sz(n + 1, 1), heavy(n + 1, 0);
        vector<long long> b(n + 1);
        for (int i = 2; i <= n; i++) scanf("%d", &p[i]);
        for (int i = 1; i <= n; i++) scanf("%d", &a[i]);
        for (int i = 1; i <= n; i++) scanf("%lld", &b[i]);
        vector<int> order(n);
        iota(order.begin(), order.end(), 1);
        sort(order.begin(), order.end(), [&](int x, int y) { return a[x] < a[y]; });
        int cur = 1;
        for (int k = 0; k < n; k++) {
            if (k) {
                int d = a[order[k]] - a[order[k - 1]];
                cur += min(d, 1);
            }
            id[order[k]] = cur;
        }
        int m = cur + 2;
        vector<long long> T(m, 0), c(m, 0);
        for (int i = 1; i <= n; i++) T[id[i]] += b[i];
        long long total = 0;
        auto g = [&](int x) {
            long long u = c[x] - c[x - 1], d = T[x] - T[x - 1];
            return max(0LL, u) + max(0LL, d - u);
        };
        for (int x = 1; x < m; x++) total += g(x);
        auto add = [&](int v, long long delta) {
            int x = id[v];
            total -= g(x) + g(x + 1);
            c[x] += delta;
            total += g(x) + g(x + 1);
        };
        // preorder with the heavy child first: a heavy path is a run, then its light subtrees
        for (int i = n; i >= 2; i--) sz[p[i]] += sz[i];
        for (int i = 2; i <= n; i++)
            if (!heavy[p[i]] || sz[i] > sz[heavy[p[i]]]) heavy[p[i]] = i;
        vector<int> tin(n + 1), at(n + 1), used(n + 1, 0);
        for (int i = 1; i <= n; i++) {  // p[i] < i: the parent already has its time
            if (i > 1) {
                if (heavy[p[i]] == i) {
                    tin[i] = tin[p[i]] + 1;
                } else {
                    tin[i] = tin[p[i]] + used[p[i]];
                    used[p[i]] += sz[i];
                }
            }
            used[i] = 1 + (heavy[i] ? sz[heavy[i]] : 0);
            at[tin[i]] = i;
        }
        long long best = LLONG_MAX;
        int ways = 0;
        for (int top = 1; top <= n; top++) {
            if (top > 1 && heavy[p[top]] == top) continue;
            vector<int> chain;
            for (int v = top; v; v = heavy[v]) chain.push_back(v);
            for (int k = (int)chain.size() - 1; k >= 0; k--) {
                int v = chain[k];
                add(v, b[v]);
                int from = tin[v] + 1 + (heavy[v] ? sz[heavy[v]] : 0);
                for (int q = from; q < tin[v] + sz[v]; q++) add(at[q], b[at[q]]);
                if (v > 1) {
                    if (total < best) best = total, ways = 0;
                    if (total == best) ways++;
                }
            }
            for (int q = tin[top]; q < tin[top] + sz[top]; q++) add(at[q], -b[at[q]]);
        }
        printf("%lld %d\n", best, ways);
    }
}
