// Keeps the length of the string in a double.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, tied = 0;
        double left;
        scanf("%d %lf", &n, &left);
        for (int i = 0; i < n; i++) {
            double a, b, c;
            scanf("%lf %lf %lf", &a, &b, &c);
            double need = 2 * (a + b + c) + 2 * min(a, min(b, c));
            if (need <= left) left -= need, tied++;
        }
        printf("%d %.0f\n", tied, left);
    }
}
