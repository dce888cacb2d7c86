// By definition: tries all three faces for every box.
#include <cstdio>
#include <algorithm>
using namespace std;
typedef unsigned long long ull;

ull lying(ull x, ull y, ull h) { return 2 * x + 2 * y + 4 * h; }

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        ull ball, a, b, c;
        scanf("%d %llu", &n, &ball);
        int tied = 0;
        for (int i = 0; i < n; i++) {
            scanf("%llu %llu %llu", &a, &b, &c);
            ull need = min(lying(a, b, c), min(lying(a, c, b), lying(b, c, a)));
            if (need > ball) continue;
            ball -= need;
            tied++;
        }
        printf("%d %llu\n", tied, ball);
    }
}
