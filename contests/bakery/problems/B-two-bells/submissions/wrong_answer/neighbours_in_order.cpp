#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        vector<int> a(n);
        for (int& x : a) cin >> x;
        sort(a.begin(), a.end());
        int best = a[0];
        for (int i = 1; i < n; i++) best = min(best, gcd(a[i - 1], a[i]));
        cout << best << '\n';
    }
}
