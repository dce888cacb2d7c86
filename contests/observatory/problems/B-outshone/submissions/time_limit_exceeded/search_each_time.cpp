// Correct but slow: builds the groups one by one, searching the brightest star and
// the two faintest ones among all that are left every time. O(n^2).
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
        list<int> a;
        for (int i = 0; i < n; i++) {
            int x;
            cin >> x;
            a.push_back(x);
        }
        long long ans = 0;
        while (a.size() >= 6) {
            auto top = max_element(a.begin(), a.end());
            ans += *top;
            a.erase(top);
            a.erase(min_element(a.begin(), a.end()));
            auto low = min_element(a.begin(), a.end());
            ans -= *low;
            a.erase(low);
        }
        auto top = max_element(a.begin(), a.end());
        ans += *top;
        a.erase(top);
        ans -= *max_element(a.begin(), a.end());
        cout << ans << '\n';
    }
}
