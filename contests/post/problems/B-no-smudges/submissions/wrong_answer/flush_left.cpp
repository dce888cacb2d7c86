// Puts the postmarks of a piece side by side from its first stamp on, as many as are needed.
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
        s += 'A';
        int answer = 0, begin = 0, first = -1, last = -1;
        for (int i = 0; i <= n && answer >= 0; i++) {
            if (s[i] == 'S') {
                if (first < 0) first = i;
                last = i;
            } else if (s[i] == 'A') {
                if (first >= 0) {
                    int count = (last - first) / k + 1;
                    if ((long long)count * k > i - begin) answer = -1;
                    else answer += count;
                }
                begin = i + 1;
                first = last = -1;
            }
        }
        cout << answer << '\n';
    }
}
