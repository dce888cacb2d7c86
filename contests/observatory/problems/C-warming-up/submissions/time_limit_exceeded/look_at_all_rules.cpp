#include <cstdio>
#include <vector>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, m;
        scanf("%d %d", &n, &m);
        vector<int> subject(m);
        vector<vector<int>> others(m);
        for (int j = 0; j < m; j++) {
            int k;
            scanf("%d %d", &subject[j], &k);
            others[j].resize(k);
            for (int& x : others[j]) scanf("%d", &x);
        }
        vector<int> order;
        vector<bool> placed(n + 1, false), settled(m, false);
        while (true) {
            vector<bool> barred(n + 1, false);
            for (int j = 0; j < m; j++) {
                for (int x : others[j])
                    if (placed[x]) settled[j] = true;
                if (!settled[j]) barred[subject[j]] = true;
            }
            int found = 0;
            for (int x = n; x >= 1 && !found; x--)
                if (!placed[x] && !barred[x]) found = x;
            if (!found) break;
            placed[found] = true;
            order.push_back(found);
        }
        if ((int)order.size() < n) {
            puts("-1");
            continue;
        }
        for (int i = n - 1; i >= 0; i--) printf("%d ", order[i]);
        puts("");
    }
}
