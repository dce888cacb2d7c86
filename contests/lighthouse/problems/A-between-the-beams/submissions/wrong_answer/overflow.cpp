// Wrong: keeps the current second in 32 bits, but it can reach about 5e10.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, m, k;
        string s;
        cin >> n >> m >> k >> s;
        if (count(s.begin(), s.end(), '.') == 0) {
            cout << -1 << '\n';
            continue;
        }
        vector<int> wait(n);
        for (int i = 0; i < n; i++)
            while (s[(i + wait[i]) % n] == '*') wait[i]++;
        unsigned x = wait[0];
        for (int i = 1; i < m; i++) {
            x += k + 1;
            x += wait[x % n];
        }
        cout << (int)x + 1 << '\n';
    }
}
