// Wrong: sums the shares 2^-a in a float, whose 24 bits are not enough to notice
// that a few lighthouses with a = 30 make the sum exceed 1.
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
        volatile float sum = 0;
        int k = 0;
        while (k < n) {
            sum = sum + ldexp(1.0f, -a[order[k]]);
            if (sum > 1) break;
            k++;
        }
        vector<pair<int, int>> free{{0, 0}};
        for (int j = k - 1; j >= 0 && !free.empty(); j--) {
            int i = order[j];
            auto [first, b] = free.back();
            free.pop_back();
            for (; b < a[i]; b++) free.push_back({first + (1 << b), b + 1});
            r[i] = first;
        }
        cout << k << '\n';
        for (int x : r) cout << x << ' ';
        cout << '\n';
    }
}
