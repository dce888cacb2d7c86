// Every b_i as the price.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, k;
        scanf("%d %d", &n, &k);
        vector<int> a(n), b(n);
        for (int i = 0; i < n; i++) scanf("%d %d", &a[i], &b[i]);
        int best = 0;
        for (int p : b) {
            unsigned want = 0;
            for (int i = 0; i < n; i++) want += a[i] <= p && p <= b[i];
            best = max(best, int(min<unsigned>(want, k) * unsigned(p)));
        }
        printf("%d\n", best);
    }
}
