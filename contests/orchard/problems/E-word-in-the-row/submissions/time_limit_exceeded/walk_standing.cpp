// Right but slow: keeps the starts of occurrences up to date, but answers a question by
// walking over all standing trees from r down to l. O(nq).
#include <bits/stdc++.h>
using namespace std;

int n, k;
string s, w;
vector<int> nxt, prv, fen;
vector<char> isStart;

void add(int i, int d) {
    for (; i <= n; i += i & -i) fen[i] += d;
}
int sum(int i) {
    int r = 0;
    for (; i > 0; i -= i & -i) r += fen[i];
    return r;
}
int find(vector<int>& p, int x) {
    while (p[x] != x) x = p[x] = p[p[x]];
    return x;
}
void refresh(int i) {
    int x = i, j = 0;
    while (j < k && x <= n && s[x] == w[j]) x = nxt[x], j++;
    char now = j == k;
    if (now != isStart[i]) {
        add(i, now - isStart[i]);
        isStart[i] = now;
    }
}

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int q;
    cin >> s >> w >> q;
    n = s.size();
    k = w.size();
    s = " " + s + " ";
    nxt.resize(n + 2);
    prv.resize(n + 2);
    fen.assign(n + 1, 0);
    isStart.assign(n + 2, 0);
    vector<int> left(n + 2), same(n + 2);  // DSU: last standing <= x; next slot of the letter
    iota(left.begin(), left.end(), 0);
    vector<vector<int>> pos(26), dsu(26);
    for (int i = 0; i <= n + 1; i++) nxt[i] = min(i + 1, n + 1), prv[i] = max(i - 1, 0);
    for (int i = 1; i <= n; i++) pos[s[i] - 'a'].push_back(i);
    for (int c = 0; c < 26; c++) {
        dsu[c].resize(pos[c].size() + 1);
        iota(dsu[c].begin(), dsu[c].end(), 0);
    }
    for (int i = 1; i <= n; i++) refresh(i);
    while (q--) {
        int type, l, r;
        cin >> type >> l >> r;
        if (type == 1) {
            char ch;
            cin >> ch;
            auto& v = pos[ch - 'a'];
            auto& d = dsu[ch - 'a'];
            int id = find(d, lower_bound(v.begin(), v.end(), l) - v.begin());
            while (id < (int)v.size() && v[id] <= r) {
                int x = v[id];
                if (isStart[x]) isStart[x] = 0, add(x, -1);
                int a = prv[x], b = nxt[x];
                nxt[a] = b;
                prv[b] = a;
                left[x] = x - 1;
                for (int j = 1; j < k && a > 0; j++, a = prv[a]) refresh(a);
                d[id] = id + 1;
                id = find(d, id);
            }
        } else {
            int x = find(left, r), res = 0;
            for (int j = 1; j < k && x > 0; j++) x = prv[x];
            for (; x >= l; x = prv[x]) res += isStart[x];
            cout << res << '\n';
        }
    }
}
