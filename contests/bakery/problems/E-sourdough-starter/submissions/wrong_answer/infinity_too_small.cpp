#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, c;
        cin >> n >> c;
        vector<int> a(n), b(n), gram = {1};
        for (auto& x : a) cin >> x;
        for (auto& x : b) cin >> x;
        while (gram.back() < c) gram.push_back(gram.back() > c / 2 ? c : 2 * gram.back());
        int s = gram.size();
        vector<long long> best(s, -1000000000LL);
        best[0] = 0;
        for (int i = 0; i < n; i++) {
            long long bake = best[0];
            for (int k = s - 1; k > 0; k--) {
                bake = max(bake, best[k] + 1LL * a[i] * (gram[k] - 1));
                best[k] = max(best[k], best[k - 1] - b[i]);
            }
            best[0] = bake;
        }
        cout << best[0] << '\n';
    }
}
