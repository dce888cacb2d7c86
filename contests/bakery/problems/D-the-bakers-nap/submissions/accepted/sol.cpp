// Move the start from x - 1 to x. Unless a customer arrives at minute x - 1, nobody
// stops waiting, those who wait do so a minute longer, and new ones may join: it
// gets no better. So the best start is 0 or t_i + 1 for some i. For these starts, in
// increasing order, the waiting customers are a window of the list that only moves
// to the right (two pointers), with the sum of its t kept. O(n).
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n;
        long long m, k;
        cin >> n >> m >> k;
        vector<long long> a(n);
        for (auto& x : a) cin >> x;
        long long best = LLONG_MAX, sum = 0;
        int from = 0, to = 0;  // customers from..to-1 wait
        for (int i = -1; i < n; i++) {
            long long x = i < 0 ? 0 : a[i] + 1;
            if (x + k > m) break;
            while (to < n && a[to] < x + k) sum += a[to++];
            while (from < to && a[from] < x) sum -= a[from++];
            best = min(best, (to - from) * (x + k) - sum);
        }
        cout << best << '\n';
    }
}
