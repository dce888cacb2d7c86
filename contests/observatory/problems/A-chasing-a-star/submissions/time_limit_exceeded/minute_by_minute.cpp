// Correct but slow: follows the farthest possible turns in both directions, minute
// by minute, until one of them meets or passes the star. O(m / k) per test case.
#include <cstdio>

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        long long m, x, y, k;
        scanf("%lld %lld %lld %lld", &m, &x, &y, &k);
        volatile long long star = y < x ? y + m : y;  // first meeting place ahead
        volatile long long ahead = x, back = x;
        long long minutes = 0;
        while (ahead < star && back > star - m && star != x) {
            star = star + 1;
            ahead = ahead + k;
            back = back - k;
            minutes++;
        }
        printf("%lld\n", minutes);
    }
}
