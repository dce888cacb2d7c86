// Counts for each tag the earlier ones that read as it does or as it does when
// turned; a tag that is its own upside-down reading is looked up only once.
#include <bits/stdc++.h>
using namespace std;

string turn(const string& s) {
    string r(s.rbegin(), s.rend());
    for (char& c : r) {
        if (c == '6') c = '9';
        else if (c == '9') c = '6';
        else if (c != '0' && c != '1' && c != '8') return "";
    }
    return r;
}

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        map<string, int> seen;
        long long pairs = 0;
        while (n--) {
            string s;
            cin >> s;
            string r = turn(s);
            auto it = seen.find(s);
            if (it != seen.end()) pairs += it->second;
            if (!r.empty() && r != s) {
                it = seen.find(r);
                if (it != seen.end()) pairs += it->second;
            }
            seen[s]++;
        }
        cout << pairs << '\n';
    }
}
