// Right but too slow: walks through the night second by second, also through
// the k busy ones. O(m * (n + k)) per test case.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, m;
        long long k;
        string s;
        cin >> n >> m >> k >> s;
        if (s.find('.') == string::npos) {
            cout << -1 << '\n';
            continue;
        }
        long long second = 0, busy = 0;
        int p = 0, done = 0;
        while (true) {
            second++;
            if (busy > 0) {
                busy--;
            } else if (s[p] == '.') {
                if (++done == m) break;
                busy = k;
            }
            if (++p == n) p = 0;
        }
        cout << second << '\n';
    }
}
