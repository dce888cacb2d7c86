// Packs bag by bag for every k, from the precomputed ends of the bags.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n;
        long long limit, weight = 0;
        cin >> n >> limit;
        vector<int> w(n), len(n);
        for (int& x : w) cin >> x;
        for (int i = 0, j = 0; i < n; i++) {
            while (j < n && weight + w[j] <= limit) weight += w[j++];
            len[i] = j - i;
            weight -= w[i];
        }
        int longest = *max_element(len.begin(), len.end());
        int bags = 0;
        for (int k = 1; k <= n; k++) {
            if (k <= longest) {
                bags = 0;
                for (int at = 0; at < n; at += min(k, len[at])) bags++;
            }
            cout << bags << " \n"[k == n];
        }
    }
}
