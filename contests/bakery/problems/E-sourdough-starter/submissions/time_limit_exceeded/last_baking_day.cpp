// best[i] over the days before i; for each pair of neighbouring baking days the
// cheapest feedings between them are taken.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n;
        long long c;
        cin >> n >> c;
        vector<long long> a(n), b(n), gram = {1};
        for (auto& x : a) cin >> x;
        for (auto& x : b) cin >> x;
        while (gram.back() < c) gram.push_back(min(2 * gram.back(), c));
        vector<long long> best(n + 1, 0);
        for (int i = 0; i < n; i++) {
            best[i + 1] = max(best[i + 1], best[i]);
            vector<long long> cheap;
            for (int j = i - 1; j >= 0; j--) {
                cheap.insert(upper_bound(cheap.begin(), cheap.end(), b[j]), b[j]);
                if (cheap.size() == gram.size()) cheap.pop_back();
                long long paid = 0;
                for (size_t k = 0; k < cheap.size(); k++) {
                    paid += cheap[k];
                    best[i + 1] = max(best[i + 1], best[j] + a[i] * (gram[k + 1] - 1) - paid);
                }
            }
        }
        cout << best[n] << '\n';
    }
}
