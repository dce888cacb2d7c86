// Right but slow: tries the bag sizes ceil(p / m), ceil(p / m) + 1, ... one by one,
// up to g of them per test case.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        long long n, m, sum = 0;
        scanf("%lld %lld", &n, &m);
        vector<long long> a(n);
        for (auto &x : a) {
            scanf("%lld", &x);
            sum += x;
        }
        if (sum % n) {
            puts("-1");
            continue;
        }
        long long avg = sum / n, g = 0, p = 0;
        for (long long x : a) {
            g = __gcd(g, abs(x - avg));
            p += max(0LL, x - avg);
        }
        long long k = max(1LL, (p + m - 1) / m);
        if (g == 0) {
            puts("1");
            continue;
        }
        while (k <= g && g % k != 0) k++;
        printf("%lld\n", k <= g ? k : -1LL);
    }
}
