// best[i] over prefixes, but each postmark is checked field by field.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, k;
        string s;
        cin >> n >> k >> s;
        const int INF = 1e9;
        vector<int> best(n + 1, INF);
        best[0] = 0;
        for (int i = 0; i < n; i++) {
            if (s[i] != 'S') best[i + 1] = min(best[i + 1], best[i]);
            if (i + k > n) continue;
            bool fine = true;
            for (int j = i; j < i + k && fine; j++) fine = s[j] != 'A';
            if (fine) best[i + k] = min(best[i + k], best[i] + 1);
        }
        cout << (best[n] >= INF ? -1 : best[n]) << '\n';
    }
}
