// Wrong: tries the row that starts with an even jar first and takes it whenever
// it is possible, although the other one may need fewer trips.
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
            if (a % 2 != i % 2) c++;
        }
        if (c % 2 == 0) printf("%d\n", c / 2);
        else if ((n - c) % 2 == 0) printf("%d\n", (n - c) / 2);
        else puts("-1");
    }
}
