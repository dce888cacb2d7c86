// Wrong: takes only two bounds into account, the deepest ships at high water and
// all ships together; the bottleneck may be somewhere in between.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        long long n, h;
        cin >> n >> h;
        vector<long long> d(n);
        for (auto& x : d) cin >> x;
        long long hi = *max_element(d.begin(), d.end());
        long long lo = *min_element(d.begin(), d.end());
        long long deepest = count(d.begin(), d.end(), hi);
        auto tides = [&](long long ships, long long draught) {
            long long hours = 2 * (h - draught) + 1;
            return (ships + hours - 1) / hours;
        };
        cout << max(tides(deepest, hi), tides(n, lo)) << '\n';
    }
}
