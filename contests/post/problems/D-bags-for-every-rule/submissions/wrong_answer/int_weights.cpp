// The weight of a bag is summed up in 32 bits.
#include <bits/stdc++.h>
using namespace std;

int up[200005], cnt[200005];

int root_of(int v) {
    vector<int> path;
    while (up[v] != v) path.push_back(v), v = up[v];
    int total = 0;
    while (!path.empty()) {
        int x = path.back();
        path.pop_back();
        total += cnt[x];
        cnt[x] = total;
        up[x] = v;
    }
    return v;
}

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n;
        long long limit;
        cin >> n >> limit;
        vector<int> w(n);
        for (int& x : w) cin >> x;
        vector<vector<int>> by(n + 1);
        unsigned weight = 0;
        for (int i = 0, j = 0; i < n; i++) {
            while (j < n && (int)(weight + w[j]) <= limit) weight += w[j++];
            if (j == i) weight += w[j++];
            by[j - i].push_back(i);
            weight -= w[i];
        }
        for (int i = 0; i <= n; i++) up[i] = i, cnt[i] = 0;
        for (int k = 1; k <= n; k++) {
            for (int i : by[k]) up[i] = i + k, cnt[i] = 1;
            int bags = 0;
            for (int at = 0; at < n;) {
                int r = root_of(at);
                bags += cnt[at];
                at = r;
                if (at < n) at += k, bags++;
            }
            cout << bags << " \n"[k == n];
        }
    }
}
