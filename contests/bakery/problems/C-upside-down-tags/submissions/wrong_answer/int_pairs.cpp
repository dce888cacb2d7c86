#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        unordered_map<string, int> groups;
        int pairs = 0;
        while (n--) {
            string s, r;
            cin >> s;
            bool ok = true;
            for (char c : s) {
                if (strchr("23457", c)) ok = false;
                r += c == '6' ? '9' : c == '9' ? '6' : c;
            }
            reverse(r.begin(), r.end());
            if (ok && r < s) s = r;
            pairs += groups[s]++;
        }
        cout << pairs << '\n';
    }
}
