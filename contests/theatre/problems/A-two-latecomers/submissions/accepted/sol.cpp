// Try every pair of neighbouring free seats and both ends: people to the left of
// the pair stand up, or people to the right of it. One pass with a running count.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n;
        string s;
        cin >> n >> s;
        int all = count(s.begin(), s.end(), 'x');
        int best = -1, left = 0;
        for (int i = 0; i + 1 < n; i++) {
            if (s[i] == 'x') left++;
            else if (s[i + 1] == '.') {
                int here = min(left, all - left);
                if (best < 0 || here < best) best = here;
            }
        }
        cout << best << '\n';
    }
}
