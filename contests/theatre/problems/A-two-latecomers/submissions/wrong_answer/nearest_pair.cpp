// Takes the free pair that is nearest to an end of the row.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        string s;
        cin >> n >> s;
        int bestDist = 1000, ans = -1, all = count(s.begin(), s.end(), 'x'), left = 0;
        for (int i = 0; i + 1 < n; i++) {
            if (s[i] == '.' && s[i + 1] == '.') {
                if (i < bestDist) bestDist = i, ans = left;
                if (n - 2 - i < bestDist) bestDist = n - 2 - i, ans = all - left;
            }
            if (s[i] == 'x') left++;
        }
        cout << ans << '\n';
    }
}
