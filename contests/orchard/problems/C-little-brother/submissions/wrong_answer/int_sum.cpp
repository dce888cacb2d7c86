// Wrong: the answer and T are 64-bit, but the sum of the window is kept in 32 bits.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        long long T, ans = 0;
        cin >> n >> T;
        vector<unsigned> a(n);
        for (auto &x : a) cin >> x;
        multiset<unsigned> window;
        unsigned sum = 0;
        int l = 0;
        for (int r = 0; r < n; r++) {
            sum += a[r];
            window.insert(a[r]);
            while (!window.empty() && (*window.rbegin() > T || sum - *window.rbegin() > T)) {
                sum -= a[l];
                window.erase(window.find(a[l]));
                l++;
            }
            ans += r - l + 1;
        }
        cout << ans << "\n";
    }
}
