// The right idea, but k * a does not fit into 64 bits.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        unsigned long long n, a, b;
        cin >> n >> a >> b;
        unsigned long long k = n / gcd(n, a > b ? a - b : b - a);
        cout << n / gcd(n, k * a % n) << '\n';
    }
}
