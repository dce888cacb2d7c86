// Pushes the last postmark of a piece back, but does not see that it may bump into the one before.
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
        int answer = 0, begin = 0;
        s += 'A';
        vector<int> where;
        for (int i = 0; i <= n && answer >= 0; i++) {
            if (s[i] == 'S' && (where.empty() || where.back() + k <= i)) where.push_back(i);
            if (s[i] != 'A') continue;
            if (!where.empty()) {
                int last = min(where.back(), i - k);
                int before = where.size() > 1 ? where[where.size() - 2] + k : begin;
                if (last < before) answer = -1;
                else answer += where.size();
            }
            where.clear();
            begin = i + 1;
        }
        cout << answer << '\n';
    }
}
