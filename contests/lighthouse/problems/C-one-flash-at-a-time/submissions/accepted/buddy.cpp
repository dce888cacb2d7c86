// Like a buddy allocator: after choosing the largest a's with sum of 2^-a <= 1,
// serve the lighthouses in any order, always splitting the smallest free class
// that is large enough. At most one free class of each size exists, so a class
// that is large enough is free whenever the shares still fit. O(n log n + 30 n).
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        vector<int> a(n), order(n), r(n, -1);
        for (auto& x : a) cin >> x;
        iota(order.begin(), order.end(), 0);
        sort(order.begin(), order.end(), [&](int x, int y) { return a[x] > a[y]; });
        vector<int> free(31, -1);  // free[b]: remainder modulo 2^b, or -1
        free[0] = 0;
        int k = 0;
        for (int i : order) {
            int b = a[i];
            while (b >= 0 && free[b] < 0) b--;
            if (b < 0) break;
            int first = free[b];
            free[b] = -1;
            for (; b < a[i]; b++) free[b + 1] = first + (1 << b);
            r[i] = first;
            k++;
        }
        cout << k << '\n';
        for (int x : r) cout << x << ' ';
        cout << '\n';
    }
}
