// Scan from left to right. If the current tree bears no fruit and was not
// helped by the tree planted just before it, plant a tree of the other kind
// right after it: this also helps the next tree, which is the best one tree
// can do. O(|s|).
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);

    int t;
    cin >> t;
    while (t--) {
        string s, res;
        cin >> s;
        int n = s.size();
        bool helped = false;
        for (int i = 0; i < n; i++) {
            res += s[i];
            bool left = i > 0 && s[i - 1] != s[i];
            bool right = i + 1 < n && s[i + 1] != s[i];
            if (!left && !right && !helped) {
                res += s[i] == 'A' ? 'P' : 'A';
                helped = true;
            } else {
                helped = false;
            }
        }
        cout << res << '\n';
    }
}
