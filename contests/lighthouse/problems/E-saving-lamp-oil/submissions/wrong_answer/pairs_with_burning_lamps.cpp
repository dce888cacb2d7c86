// Wrong: also subtracts forbidden pairs one lamp of which has to burn anyway.
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
        vector<vector<int>> on(n + 2), off(n + 2);
        for (int i = 1; i <= n; i++) {
            int r;
            cin >> r;
            on[max(1, i - r)].push_back(i);
            off[min(n, i + r) + 1].push_back(i);
        }
        string s;
        cin >> s;
        set<int> seen;
        vector<char> must(n + 1, 0);
        set<pair<int, int>> pairs;
        set<array<int, 3>> triples;
        for (int x = 1; x <= n; x++) {
            for (int i : off[x]) seen.erase(i);
            for (int i : on[x]) seen.insert(i);
            if (s[x - 1] != 'S' || seen.size() > 3) continue;
            vector<int> v(seen.begin(), seen.end());
            if (v.size() == 1) must[v[0]] = 1;
            else if (v.size() == 2) pairs.insert({v[0], v[1]});
            else triples.insert({v[0], v[1], v[2]});
        }
        long long k = 0, m = 0, bad = 0;
        for (int i = 1; i <= n; i++) k += !must[i];
        vector<long long> deg(n + 1, 0);
        for (auto& [a, b] : pairs)
            {
                m++;
                deg[a]++;
                deg[b]++;
            }
        bad = m * (k - 2);
        for (int i = 1; i <= n; i++) bad -= deg[i] * (deg[i] - 1) / 2;
        for (auto& [a, b, c] : triples) {
            if (must[a] || must[b] || must[c]) continue;
            if (pairs.count({a, b}) || pairs.count({b, c}) || pairs.count({a, c})) continue;
            bad++;
        }
        cout << k * (k - 1) * (k - 2) / 6 - bad << '\n';
    }
}
