// The coach next to the staircase is x if the train has been turned an even
// number of times and n + 1 - x otherwise; the answer is the largest frequency.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, m;
        cin >> n >> m;
        vector<int> x(m), count(n + 1);
        for (int& v : x) cin >> v;
        string s;
        cin >> s;
        bool turned = false;
        for (int i = 0; i < m; i++) {
            count[turned ? n + 1 - x[i] : x[i]]++;
            if (i + 1 < m && s[i] == 'R') turned = !turned;
        }
        cout << *max_element(count.begin(), count.end()) << '\n';
    }
}
