// Wrong: the right lighthouses are chosen, but they are placed in input order and
// always split the largest free class, which wastes the room that a frequent
// lighthouse coming later would need.
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
        vector<bool> keep(n);
        long long room = 1LL << 30;
        for (int i : order) {
            room -= 1LL << (30 - a[i]);
            if (room < 0) break;
            keep[i] = true;
        }
        priority_queue<pair<int, int>, vector<pair<int, int>>, greater<>> free;  // (b, remainder)
        free.push({0, 0});
        int k = 0;
        for (int i = 0; i < n; i++) {
            if (!keep[i] || free.empty() || free.top().first > a[i]) continue;
            auto [b, first] = free.top();
            free.pop();
            for (; b < a[i]; b++) free.push({b + 1, first + (1 << b)});
            r[i] = first;
            k++;
        }
        cout << k << '\n';
        for (int x : r) cout << x << ' ';
        cout << '\n';
    }
}
