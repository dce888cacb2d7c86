// Let w be the largest number of queens with sizes in some [x, x + d - 1]. These
// need w different hives, and the room asks for at least ceil(n / c) hives, so
// h = max(w, ceil(n / c)) is a lower bound. It is enough: sort the queens and put
// the i-th into hive i mod h. No hive gets more than ceil(n / h) <= c of them, and
// two neighbours in a hive are h >= w places apart, so they differ by at least d.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, c, d;
        cin >> n >> c >> d;
        vector<int> a(n);
        for (auto& x : a) cin >> x;
        sort(a.begin(), a.end());
        int h = (n + c - 1) / c;
        for (int i = 0, j = 0; i < n; i++) {
            while (a[i] - a[j] >= d) j++;
            h = max(h, i - j + 1);
        }
        cout << h << '\n';
    }
}
