// Counts only stops that follow one another.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, m;
        cin >> n >> m;
        vector<int> x(m);
        for (int& v : x) cin >> v;
        string s;
        cin >> s;
        int best = 0, run = 0, last = 0;
        bool turned = false;
        for (int i = 0; i < m; i++) {
            int coach = turned ? n + 1 - x[i] : x[i];
            run = coach == last ? run + 1 : 1;
            last = coach;
            best = max(best, run);
            if (i + 1 < m && s[i] == 'R') turned = !turned;
        }
        cout << best << '\n';
    }
}
