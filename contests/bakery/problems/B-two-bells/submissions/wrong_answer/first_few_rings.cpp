#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        vector<long long> rings;
        for (int i = 0; i < n; i++) {
            long long a;
            cin >> a;
            for (int j = 1; j <= 100; j++) rings.push_back(a * j);
        }
        sort(rings.begin(), rings.end());
        long long best = LLONG_MAX;
        for (size_t i = 1; i < rings.size(); i++)
            if (rings[i] > rings[i - 1]) best = min(best, rings[i] - rings[i - 1]);
        cout << best << '\n';
    }
}
