// Couples into the shortest gaps first, of any length.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, c, s;
        string row;
        cin >> n >> c >> s >> row;
        vector<int> gaps;
        int len = 0;
        for (char ch : row) {
            if (ch == '.') len++;
            else gaps.push_back(len), len = 0;
        }
        sort(gaps.begin(), gaps.end(), [](int a, int b) { return make_pair(a / 2, a % 2) < make_pair(b / 2, b % 2); });
        int ans = 0;
        for (int g : gaps) {
            int use = min(c, g / 2);
            c -= use;
            int alone = min(s, max(0, (g - 2 * use - 1) / 2));
            s -= alone;
            ans += 2 * use + alone;
        }
        cout << ans << '\n';
    }
}
