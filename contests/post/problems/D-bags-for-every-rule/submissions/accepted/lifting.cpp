// Binary lifting over the steps that the weight alone allows: for 2^j steps, where they lead and the
// longest bag among them. For one k, take as many of these steps as are no longer than k, then k
// parcels. O(n log^2 n).
#include <bits/stdc++.h>
using namespace std;

int to[18][200002], longest[18][200002];

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        long long limit;
        scanf("%d %lld", &n, &limit);
        vector<int> w(n);
        for (int& x : w) scanf("%d", &x);
        int levels = 1;
        while ((1 << levels) <= n) levels++;
        long long weight = 0;
        for (int i = 0, j = 0; i < n; i++) {
            while (j < n && weight + w[j] <= limit) weight += w[j++];
            to[0][i] = j;
            longest[0][i] = j - i;
            weight -= w[i];
        }
        for (int j = 0; j < levels; j++) to[j][n] = n, longest[j][n] = INT_MAX;
        for (int j = 1; j < levels; j++)
            for (int i = 0; i < n; i++) {
                int half = to[j - 1][i];
                to[j][i] = to[j - 1][half];
                longest[j][i] = max(longest[j - 1][i], longest[j - 1][half]);
            }
        string out;
        for (int k = 1; k <= n; k++) {
            int at = 0, bags = 0;
            while (at < n) {
                for (int j = levels - 1; j >= 0; j--)
                    if (longest[j][at] <= k) at = to[j][at], bags += 1 << j;
                if (at < n) at += k, bags++;
            }
            out += to_string(bags);
            out += k < n ? ' ' : '\n';
        }
        fputs(out.c_str(), stdout);
    }
}
