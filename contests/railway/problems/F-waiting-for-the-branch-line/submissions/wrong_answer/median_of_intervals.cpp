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
        vector<vector<pair<long long, long long>>> best(n);
        for (auto& intervals : best) {
            long long d;
            cin >> d;
            intervals.push_back({d, d});
        }
        vector<int> into(n, 0), a(n, 0), b(n, 0);
        for (int i = 1; i < n; i++) {
            cin >> into[i] >> a[i] >> b[i];
            into[i]--;
        }
        long long letters = 0;
        for (int i = n - 1; i >= 0; i--) {
            vector<long long> ends;
            for (auto [l, r] : best[i]) {
                ends.push_back(l);
                ends.push_back(r);
            }
            sort(ends.begin(), ends.end());
            long long from = ends[ends.size() / 2 - 1], to = ends[ends.size() / 2];
            for (auto [l, r] : best[i]) letters += max({0LL, l - from, from - r});
            if (i > 0) best[into[i]].push_back({from + a[i], to + b[i]});
        }
        cout << letters << "\n";
    }
}
