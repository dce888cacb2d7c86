// A lighthouse of period 2^a takes a 2^-a share of all seconds, so the shares of
// the working ones sum to at most 1; to keep as many as possible, keep the
// smallest shares (largest a). Any set with sum <= 1 can be arranged: go through
// it by increasing a with the running sum S. The first a binary digits of S form
// a code that is a prefix of no other one (Kraft), and r is that code read
// backwards: equal low bits of two r's would mean one code is a prefix of the
// other. O(n log n + 30 n).
#include <bits/stdc++.h>
using namespace std;

const int TOP = 30;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        vector<int> a(n), order(n);
        for (auto& x : a) cin >> x;
        iota(order.begin(), order.end(), 0);
        stable_sort(order.begin(), order.end(), [&](int x, int y) { return a[x] > a[y]; });

        long long sum = 0;
        int k = 0;
        while (k < n && sum + (1LL << (TOP - a[order[k]])) <= (1LL << TOP)) {
            sum += 1LL << (TOP - a[order[k]]);
            k++;
        }

        vector<int> r(n, -1);
        long long s = 0;
        for (int j = k - 1; j >= 0; j--) {
            int i = order[j];
            r[i] = 0;
            for (int bit = 0; bit < a[i]; bit++)
                if (s >> (TOP - 1 - bit) & 1) r[i] |= 1 << bit;
            s += 1LL << (TOP - a[i]);
        }

        cout << k << '\n';
        for (int i = 0; i < n; i++) cout << r[i] << " \n"[i == n - 1];
    }
}
