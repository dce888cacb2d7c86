// Right but too slow: simulates every tide with a pass over all remaining ships,
// from the deepest to the shallowest. O(n * answer).
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
        sort(d.rbegin(), d.rend());
        int tides = 0;
        while (!d.empty()) {
            tides++;
            vector<long long> rest;
            long long taken = 0;
            for (long long x : d) {
                if (taken < 2 * (h - x) + 1) taken++;
                else rest.push_back(x);
            }
            d = rest;
        }
        cout << tides << '\n';
    }
}
