// Jumps from meeting to meeting and counts the rooms until room 0 comes again.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        long long n, a, b;
        cin >> n >> a >> b;
        long long k = n / gcd(n, a - b);
        long long step = (__int128)k * a % n, room = 0, count = 0;
        do {
            room += step;
            if (room >= n) room -= n;
            count++;
        } while (room != 0);
        cout << count << '\n';
    }
}
