// After k feedings since the last baking the jar holds min(2^k, c) grams, so there
// are at most 31 different amounts, whatever c is. best[k] is the largest profit
// so far with the k-th amount in the jar (the last amount is c and stays so when
// fed). Each day: rest keeps k, feed goes from k to k + 1 for b_i, bake goes
// from any k to 0. O(n log c).
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
        int s = gram.size();
        vector<long long> best(s, LLONG_MIN / 2);
        best[0] = 0;
        for (int i = 0; i < n; i++) {
            long long bake = best[0];
            for (int k = s - 1; k > 0; k--) {
                bake = max(bake, best[k] + a[i] * (gram[k] - 1));
                best[k] = max(best[k], best[k - 1] - b[i]);
            }
            best[0] = bake;
        }
        cout << *max_element(best.begin(), best.end()) << '\n';
    }
}
