#include <algorithm>
#include <array>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, h;
        cin >> n >> h;
        vector<array<long long, 3>> v(n);
        for (auto& [w, a, b] : v) cin >> a >> b >> w;
        sort(v.rbegin(), v.rend());
        auto fill = [&](bool reverse_order) {
            vector<array<long long, 3>> taken;
            long long total = 0;
            auto order = v;
            if (reverse_order)
                sort(order.begin(), order.end(), [](const auto& x, const auto& y) { return x[2] - x[1] < y[2] - y[1]; });
            for (auto [w, a, b] : order) {
                bool fits = true;
                vector<int> depth(2 * n + 2, 0);
                for (auto [x, c, d] : taken) {
                    bool apart = d < a || b < c, nested = (c < a && b < d) || (a < c && d < b);
                    fits = fits && (apart || nested);
                    for (int m = c; m <= d; m++) depth[m]++;
                }
                for (int m = a; m <= b; m++) fits = fits && depth[m] < h;
                if (fits) {
                    taken.push_back({w, a, b});
                    total += w;
                }
            }
            return total;
        };
        cout << max(fill(false), fill(true)) << '\n';
    }
}
