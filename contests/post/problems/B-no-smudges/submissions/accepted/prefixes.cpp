// best[i]: the smallest number of postmarks inside the first i fields that covers all their stamps.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, k;
        scanf("%d %d", &n, &k);
        vector<char> s(n + 2);
        scanf("%s", s.data());
        const int INF = 1e9;
        vector<int> best(n + 1, INF);
        best[0] = 0;
        int clean = 0;  // fields without address that end here
        for (int i = 1; i <= n; i++) {
            clean = s[i - 1] == 'A' ? 0 : clean + 1;
            if (s[i - 1] != 'S') best[i] = best[i - 1];
            if (clean >= k) best[i] = min(best[i], best[i - k] + 1);
        }
        printf("%d\n", best[n] >= INF ? -1 : best[n]);
    }
}
