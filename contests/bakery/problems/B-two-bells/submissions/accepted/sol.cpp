// Two rings of ovens a and b are always a multiple of gcd(a, b) apart, and by
// Bezout's identity some of them are exactly gcd(a, b) apart (add multiples of
// lcm(a, b) to both to make the minutes positive). Two rings of one oven are at
// least a_i >= gcd(a_i, a_j) apart. So the answer is the smallest gcd of a pair.
// O(n^2 log a).
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
        int best = INT_MAX;
        for (int i = 0; i < n; i++)
            for (int j = 0; j < i; j++) best = min(best, gcd(a[i], a[j]));
        cout << best << '\n';
    }
}
