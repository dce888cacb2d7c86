// From the last to the first: an instrument may come last among those that are left if it is the
// subject of no rule that is still open; placing it settles every rule that names it among the
// others. Placing more never hurts, so any choice will do.
#include <cstdio>
#include <vector>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, m;
        scanf("%d %d", &n, &m);
        vector<vector<int>> named(n + 1);
        vector<int> subject(m), open(n + 1, 0);
        for (int j = 0; j < m; j++) {
            int k;
            scanf("%d %d", &subject[j], &k);
            open[subject[j]]++;
            while (k--) {
                int x;
                scanf("%d", &x);
                named[x].push_back(j);
            }
        }
        vector<int> order;
        vector<bool> settled(m, false);
        for (int x = 1; x <= n; x++)
            if (!open[x]) order.push_back(x);
        for (size_t at = 0; at < order.size(); at++)
            for (int j : named[order[at]])
                if (!settled[j]) {
                    settled[j] = true;
                    if (--open[subject[j]] == 0) order.push_back(subject[j]);
                }
        if ((int)order.size() < n) {
            puts("-1");
            continue;
        }
        for (int i = n - 1; i >= 0; i--) printf("%d ", order[i]);
        puts("");
    }
}
