// Wrong: sees when neither row can be reached, but otherwise takes the nearer
// row and rounds down, even if it is the other one that can be reached.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, c = 0;
        scanf("%d", &n);
        for (int i = 0; i < n; i++) {
            int a;
            scanf("%d", &a);
            c += (a + i) % 2;
        }
        if (c % 2 && (n - c) % 2) puts("-1");
        else printf("%d\n", min(c, n - c) / 2);
    }
}
