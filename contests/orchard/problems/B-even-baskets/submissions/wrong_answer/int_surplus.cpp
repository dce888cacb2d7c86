// Wrong: the total surplus is kept in 32 bits and overflows for many big baskets.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        long long m;
        scanf("%d %lld", &n, &m);
        vector<int> a(n);
        long long sum = 0;
        for (int &x : a) {
            scanf("%d", &x);
            sum += x;
        }
        if (sum % n) {
            puts("-1");
            continue;
        }
        int avg = sum / n, g = 0;
        unsigned p = 0;
        for (int x : a) {
            g = __gcd(g, abs(x - avg));
            if (x > avg) p += x - avg;
        }
        if (g == 0) {
            puts("1");
            continue;
        }
        int best = -1;
        for (int d = 1; (long long)d * d <= g; d++)
            if (g % d == 0)
                for (int k : {d, g / d})
                    if (k * m >= p && (best == -1 || k < best)) best = k;
        printf("%d\n", best);
    }
}
