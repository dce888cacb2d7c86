// Crossing as early as possible is always best, so simulate the m crossings:
// from the first allowed second step forward (at most n seconds) to a dark one,
// then jump over the k busy seconds at once. O(n * m) per test case.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
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
        long long cur = 0, last = 0;  // seconds counted from 0
        for (int i = 0; i < m; i++) {
            while (s[cur % n] == '*') cur++;
            last = cur;
            cur += k + 1;
        }
        cout << last + 1 << '\n';
    }
}
