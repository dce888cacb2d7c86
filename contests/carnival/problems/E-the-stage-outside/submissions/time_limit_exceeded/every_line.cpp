#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        long long n, x, y;
        cin >> n >> x >> y;
        vector<pair<long long, long long>> pole(n);
        for (auto& [a, b] : pole) cin >> a >> b, a -= x, b -= y;
        int best = 0;
        for (auto& [a, b] : pole) best += a == 0 && b == 0;
        for (auto& [a, b] : pole) {
            if (a == 0 && b == 0) continue;
            int left = 0, right = 0;
            for (auto& [c, d] : pole) {
                long long turn = a * d - b * c;
                left += turn >= 0;
                right += turn <= 0;
            }
            best = max({best, left, right});
        }
        cout << n - best << '\n';
    }
}
