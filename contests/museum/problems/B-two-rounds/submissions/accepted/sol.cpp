// After k minutes the guards are together if n divides k(a - b), that is, if k is
// a multiple of n / g with g = gcd(n, a - b). Their rooms are then the multiples
// of x = a * n / g modulo n, and there are n / gcd(n, x) of these. As
// gcd(n, a * n / g) = n / g * gcd(g, a), the answer is g / gcd(g, a). O(log n).
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        long long n, a, b;
        cin >> n >> a >> b;
        long long g = gcd(n, a - b);
        cout << g / gcd(g, a) << '\n';
    }
}
