// Binary search on the number of hives h: a partition into h hives exists iff
// h * c >= n and queens h places apart in sorted order never quarrel.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n, c, d;
        scanf("%d %d %d", &n, &c, &d);
        vector<int> a(n);
        for (auto& x : a) scanf("%d", &x);
        sort(a.begin(), a.end());
        int low = 1, high = n;
        while (low < high) {
            int h = (low + high) / 2;
            bool ok = (long long)h * c >= n;
            for (int i = h; ok && i < n; i++) ok = a[i] - a[i - h] >= d;
            if (ok) high = h;
            else low = h + 1;
        }
        printf("%d\n", low);
    }
}
