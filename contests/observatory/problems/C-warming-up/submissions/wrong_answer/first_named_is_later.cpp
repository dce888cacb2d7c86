#include <algorithm>
#include <cstdio>
#include <vector>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, m;
        scanf("%d %d", &n, &m);
        vector<vector<int>> before(n + 1);
        vector<int> degree(n + 1, 0);
        for (int j = 0; j < m; j++) {
            int c, k, best = 0, x;
            scanf("%d %d", &c, &k);
            while (k--) {
                scanf("%d", &x);
                best = max(best, x);
            }
            before[best].push_back(c);
            degree[c]++;
        }
        vector<int> order;
        for (int x = 1; x <= n; x++)
            if (!degree[x]) order.push_back(x);
        for (size_t at = 0; at < order.size(); at++)
            for (int c : before[order[at]])
                if (--degree[c] == 0) order.push_back(c);
        if ((int)order.size() < n) {
            puts("-1");
            continue;
        }
        for (int i = n - 1; i >= 0; i--) printf("%d ", order[i]);
        puts("");
    }
}
