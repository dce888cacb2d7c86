#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    int s, n, q;
    cin >> s >> n >> q;
    vector<pair<int, int>> arc(n);
    for (auto& [l, r] : arc) cin >> l >> r;
    while (q--) {
        int a, b;
        cin >> a >> b;
        vector<pair<int, int>> parts;
        for (int i = a - 1; i < b; i++) {
            auto [l, r] = arc[i];
            if (l <= r) parts.push_back({l, r});
            else parts.push_back({l, s}), parts.push_back({1, r});
        }
        sort(parts.begin(), parts.end());
        int gaps = 0, end = 0;
        for (auto [l, r] : parts) {
            if (l > end + 1) gaps++;
            end = max(end, r);
        }
        bool dark_end = end < s, dark_begin = parts[0].first > 1;
        if (dark_end && !dark_begin) gaps++;
        cout << gaps << '\n';
    }
}
