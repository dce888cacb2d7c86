// The brother should take the slowest tree, so a stretch is doable iff
// max <= T and sum - max <= T. Both values only grow when the stretch is
// extended, so for every r the smallest good l moves to the right only.
// The maximum is kept in a monotonic queue. O(n).
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);

    int t;
    cin >> t;
    while (t--) {
        int n;
        long long T;
        cin >> n >> T;
        vector<long long> a(n);
        for (auto &x : a) cin >> x;

        deque<int> q;  // indices, values strictly decreasing
        long long sum = 0, ans = 0;
        int l = 0;
        for (int r = 0; r < n; r++) {
            sum += a[r];
            while (!q.empty() && a[q.back()] <= a[r]) q.pop_back();
            q.push_back(r);
            while (!q.empty() && (a[q.front()] > T || sum - a[q.front()] > T)) {
                sum -= a[l];
                if (q.front() == l) q.pop_front();
                l++;
            }
            ans += r - l + 1;
        }
        cout << ans << '\n';
    }
}
