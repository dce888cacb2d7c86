// For every queen counts those that are at most d - 1 larger, one by one.
// O(n^2) when the sizes are close to each other.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, c, d;
        scanf("%d %d %d", &n, &c, &d);
        vector<int> a;
        for (int i = 0; i < n; i++) {
            int x;
            scanf("%d", &x);
            a.push_back(x);
        }
        sort(a.begin(), a.end());
        int h = (n + c - 1) / c;
        for (auto i = a.begin(); i != a.end(); i++) {
            int count = 0;
            for (auto j = i; j != a.end() && *j - *i < d; j++) count++;
            h = max(h, count);
        }
        printf("%d\n", h);
    }
}
