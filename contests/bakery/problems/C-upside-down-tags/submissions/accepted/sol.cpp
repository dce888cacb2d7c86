// Turning twice changes nothing, so "may be confused" is an equivalence: a class
// is {s, turned s}, or {s} if s cannot be turned. Replace every tag by the smaller
// string of its class, sort, and count pairs in runs of equal strings.
// O(L log n) for the total length L.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    const string turned = "01....9.86";
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        vector<string> tags(n);
        for (string& s : tags) {
            cin >> s;
            string r;
            for (int i = (int)s.size() - 1; i >= 0; i--) r += turned[s[i] - '0'];
            if (r.find('.') == string::npos) s = min(s, r);
        }
        sort(tags.begin(), tags.end());
        long long pairs = 0, run = 0;
        for (int i = 1; i < n; i++) {
            run = tags[i] == tags[i - 1] ? run + 1 : 0;
            pairs += run;
        }
        cout << pairs << '\n';
    }
}
