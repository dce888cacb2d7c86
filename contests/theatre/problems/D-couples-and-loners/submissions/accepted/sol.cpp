// A gap of L free seats has room for L / 2 (rounded down) parties: couples only, or,
// if L is odd, any mixture (one empty seat is left over, and a loner is a seat with
// the empty seat on its right, after that leftover one). If L is even and there is a
// loner, it has room for one party less. A couple is never worse than a loner in its
// place, so seat as many couples as possible; the loners lose one party for each even
// gap that is not filled with couples, so fill the shortest even gaps first.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, c, s;
        string row;
        cin >> n >> c >> s >> row;
        vector<int> even;
        int room = 0, len = 0;
        for (char ch : row) {
            if (ch == '.') {
                len++;
            } else {
                room += len / 2;
                if (len > 0 && len % 2 == 0) even.push_back(len / 2);
                len = 0;
            }
        }
        sort(even.begin(), even.end());
        c = min(c, room);
        int left = c, lost = even.size();
        for (int e : even) {
            if (e > left) break;
            left -= e;
            lost--;
        }
        cout << 2 * c + min(s, room - c - lost) << '\n';
    }
}
