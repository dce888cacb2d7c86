// Finds the end by asking whether house m got mail, which takes two queries each time.
#include <iostream>
#include <cstdlib>
using namespace std;

bool odd(int m) {
    if (m == 0) return false;
    cout << "? " << m << endl;
    int reply;
    if (!(cin >> reply)) exit(0);
    return reply;
}

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        if (!(cin >> n)) return 0;
        int low = 1, high = n;
        while (low < high) {
            int m = (low + high) / 2;
            bool here = odd(m), before = odd(m - 1);
            if (here || before) high = m;
            else low = m + 1;
        }
        int l = low;
        high = n;
        while (low < high) {
            int m = (low + high + 1) / 2;
            if (odd(m) != odd(m - 1)) low = m;
            else high = m - 1;
        }
        cout << "! " << l << ' ' << low << endl;
    }
}
