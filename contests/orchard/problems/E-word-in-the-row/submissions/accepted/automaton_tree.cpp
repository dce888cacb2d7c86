// Another way: a segment tree whose nodes map each state of the prefix automaton of w to
// (next state, occurrences found), the identity for a felled tree. A node also keeps the
// set of letters below it, so felling goes down only to subtrees with the letter: every
// visited leaf is felled forever. O((n + q) |w| log n).
#include <bits/stdc++.h>
using namespace std;

const int K = 10;
struct Node {
    int letters = 0;
    unsigned char to[K];
    int cnt[K];
};
int n, k;
string s, w;
int go[K + 1][26];
vector<Node> t;

void pull(int v) {
    Node &a = t[2 * v], &b = t[2 * v + 1], &c = t[v];
    c.letters = a.letters | b.letters;
    for (int i = 0; i < k; i++) {
        c.to[i] = b.to[a.to[i]];
        c.cnt[i] = a.cnt[i] + b.cnt[a.to[i]];
    }
}
void leafOff(int v) {
    t[v].letters = 0;
    for (int i = 0; i < k; i++) t[v].to[i] = i, t[v].cnt[i] = 0;
}
int border;
void build(int v, int l, int r) {
    if (l == r) {
        int c = s[l] - 'a';
        t[v].letters = 1 << c;
        for (int i = 0; i < k; i++) {
            int x = go[i][c];
            t[v].cnt[i] = x == k;
            t[v].to[i] = x == k ? border : x;
        }
        return;
    }
    int m = (l + r) / 2;
    build(2 * v, l, m);
    build(2 * v + 1, m + 1, r);
    pull(v);
}
void fell(int v, int l, int r, int a, int b, int c) {
    if (b < l || r < a || !(t[v].letters >> c & 1)) return;
    if (l == r) {
        leafOff(v);
        return;
    }
    int m = (l + r) / 2;
    fell(2 * v, l, m, a, b, c);
    fell(2 * v + 1, m + 1, r, a, b, c);
    pull(v);
}
void ask(int v, int l, int r, int a, int b, int& state, int& res) {
    if (b < l || r < a) return;
    if (a <= l && r <= b) {
        res += t[v].cnt[state];
        state = t[v].to[state];
        return;
    }
    int m = (l + r) / 2;
    ask(2 * v, l, m, a, b, state, res);
    ask(2 * v + 1, m + 1, r, a, b, state, res);
}

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int q;
    cin >> s >> w >> q;
    n = s.size();
    k = w.size();
    auto longest = [&](const string& x) {  // longest proper-or-full prefix of w that ends x
        for (int len = min(k, (int)x.size()); len > 0; len--)
            if (x.substr(x.size() - len) == w.substr(0, len)) return len;
        return 0;
    };
    for (int i = 0; i < k; i++)
        for (int c = 0; c < 26; c++) go[i][c] = longest(w.substr(0, i) + char('a' + c));
    border = longest(w.substr(1));
    t.resize(4 * n);
    build(1, 0, n - 1);
    while (q--) {
        int type, l, r;
        cin >> type >> l >> r;
        l--, r--;
        if (type == 1) {
            char c;
            cin >> c;
            fell(1, 0, n - 1, l, r, c - 'a');
        } else {
            int state = 0, res = 0;
            ask(1, 0, n - 1, l, r, state, res);
            cout << res << '\n';
        }
    }
}
