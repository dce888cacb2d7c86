// Simulates the tides, each taking the deepest ships first: ships are accepted
// from the deepest on while the number of accepted ones is smaller than
// 2(H-d)+1. The next candidate is found in a multiset, so every ship costs
// O(log n): O(n log n) altogether.
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
        multiset<long long> ships;
        for (int i = 0; i < n; i++) {
            long long d;
            cin >> d;
            ships.insert(d);
        }
        int tides = 0;
        while (!ships.empty()) {
            tides++;
            for (long long taken = 0;; taken++) {
                // 2(h - d) + 1 > taken  <=>  d <= h - (taken + 1) / 2
                auto it = ships.upper_bound(h - (taken + 1) / 2);
                if (it == ships.begin()) break;
                ships.erase(prev(it));
            }
        }
        cout << tides << '\n';
    }
}
