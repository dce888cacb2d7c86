// Right but too slow: by increasing a, every lighthouse takes the first free
// second and marks all its flashes up to the longest period. O(n + 2^max a).
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
        int k = 0;
        long long room = 1LL << 30;
        while (k < n && (1LL << (30 - a[order[k]])) <= room) room -= 1LL << (30 - a[order[k++]]);
        long long len = 1LL << a[order[0]], first = 0;
        vector<bool> used(len);
        for (int j = k - 1; j >= 0; j--) {
            int i = order[j];
            while (used[first]) first++;
            r[i] = first;
            for (long long s = first; s < len; s += 1LL << a[i]) used[s] = true;
        }
        cout << k << '\n';
        for (int x : r) cout << x << ' ';
        cout << '\n';
    }
}
