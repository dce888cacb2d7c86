#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, m;
        cin >> n >> m;
        vector<int> kind(n), limit(m + 1), open(m + 1, 0);
        for (int& k : kind) cin >> k;
        for (int x = 1; x <= m; x++) cin >> limit[x];
        int best = 0;
        for (int left = 0, right = 0; right < 2 * n; right++) {
            int k = kind[right % n];
            open[k]++;
            while (open[k] > limit[k]) open[kind[left++ % n]]--;
            best = max(best, right - left + 1);
        }
        cout << best << '\n';
    }
}
