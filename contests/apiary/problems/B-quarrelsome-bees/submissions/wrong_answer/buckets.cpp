// Wrong: counts the queens in the fixed ranges [kd, kd + d - 1] only; a crowd may
// lie across the border of two ranges.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, c, d;
        scanf("%d %d %d", &n, &c, &d);
        map<int, int> count;
        int h = (n + c - 1) / c;
        for (int i = 0; i < n; i++) {
            int a;
            scanf("%d", &a);
            h = max(h, ++count[a / d]);
        }
        printf("%d\n", h);
    }
}
