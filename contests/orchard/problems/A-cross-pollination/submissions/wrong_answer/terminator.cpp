// Wrong: the terminating zero s[n] counts as a neighbour of the other kind, so
// the last tree is always taken for a fruitful one.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        string s, res;
        cin >> s;
        int n = s.size();
        bool helped = false;
        for (int i = 0; i < n; i++) {
            res += s[i];
            if ((i == 0 || s[i - 1] == s[i]) && s[i + 1] == s[i] && !helped) {
                res += (s[i] == 'A' ? 'P' : 'A');
                helped = true;
            } else {
                helped = false;
            }
        }
        cout << res << "\n";
    }
}
