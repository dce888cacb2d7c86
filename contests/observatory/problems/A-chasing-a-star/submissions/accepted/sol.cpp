// Look at the star from the telescope: it is d = (y - x) mod m marks ahead, and in
// one minute that distance changes by any whole number from -(k-1) to k+1 (turning
// clockwise by s makes it 1 - s). So after t minutes exactly the changes from
// -t(k-1) to t(k+1) are possible, and d has to become 0 or m.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        long long m, x, y, k;
        scanf("%lld %lld %lld %lld", &m, &x, &y, &k);
        long long d = (y - x + m) % m;
        long long ans = 0;
        if (d > 0) {
            ans = (m - d + k) / (k + 1);
            if (k > 1) ans = min(ans, (d + k - 2) / (k - 1));
        }
        printf("%lld\n", ans);
    }
}
