// Correct but slow: every lamp marks all the miles it is seen from (up to three
// names are kept per mile).  O(n + sum of ranges), quadratic for long ranges.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    scanf("%d", &t);
    while (t--) {
        int n;
        scanf("%d", &n);
        vector<array<int, 3>> who(n + 1);
        vector<int> cnt(n + 1, 0);
        for (int i = 1; i <= n; i++) {
            int r;
            scanf("%d", &r);
            int to = min(n, i + r);
            for (int x = max(1, i - r); x <= to; x++) {
                if (cnt[x] < 3) who[x][cnt[x]] = i;
                cnt[x]++;
            }
        }
        vector<char> s(n + 1);
        scanf("%s", s.data());
        vector<char> must(n + 1, 0);
        set<pair<int, int>> pairs;
        set<array<int, 3>> triples;
        for (int x = 1; x <= n; x++) {
            if (s[x - 1] != 'S' || cnt[x] > 3) continue;
            auto& v = who[x];
            if (cnt[x] == 1) must[v[0]] = 1;
            else if (cnt[x] == 2) pairs.insert({v[0], v[1]});
            else triples.insert(v);
        }
        long long k = 0, m = 0;
        for (int i = 1; i <= n; i++) k += !must[i];
        vector<long long> deg(n + 1, 0);
        for (auto& [a, b] : pairs)
            if (!must[a] && !must[b]) m++, deg[a]++, deg[b]++;
        long long bad = m * (k - 2);
        for (int i = 1; i <= n; i++) bad -= deg[i] * (deg[i] - 1) / 2;
        for (auto& [a, b, c] : triples)
            if (!must[a] && !must[b] && !must[c] && !pairs.count({a, b}) && !pairs.count({b, c}) &&
                !pairs.count({a, c}))
                bad++;
        printf("%lld\n", k * (k - 1) * (k - 2) / 6 - bad);
    }
}
