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
        map<string, long long> groups;
        long long pairs = 0;
        while (n--) {
            string s;
            cin >> s;
            string r(s.rbegin(), s.rend());
            bool ok = true;
            for (char& c : r) {
                if (c == '6') c = '9';
                else if (c == '9') c = '6';
                else if (c == '2' || c == '5') ok = false;
            }
            if (ok) s = max(s, r);
            pairs += groups[s]++;
        }
        cout << pairs << '\n';
    }
}
