#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, q;
        cin >> n >> q;
        vector<long long> at(n), s(n), start(n), finish(n + 1);
        for (int i = 0; i < n; i++) {
            cin >> at[i] >> s[i];
            start[i] = max(at[i], finish[i]);
            finish[i + 1] = start[i] + s[i];
        }
        while (q--) {
            long long x, w;
            cin >> x >> w;
            int p = upper_bound(at.begin(), at.end(), x) - at.begin();
            if (p == n) {
                cout << "-1\n";
                continue;
            }
            long long end = max(x, finish[p]);
            long long free = start[p] - end;  // between us and customer i
            long long sum = free, k = 1;
            for (int i = p + 1; i < n; i++) {
                free += start[i] - finish[i];
                if ((k + 1) * free - (sum + free) > w) break;
                sum += free;
                k++;
            }
            cout << (w + sum) / k << '\n';
        }
    }
}
