// Wrong: the total value does not fit into 32 bits.
#include <bits/stdc++.h>
using namespace std;

const int DX[6] = {1, 0, -1, -1, 0, 1};
const int DY[6] = {0, 1, 1, 0, -1, -1};
enum State { PAIR, HERE, THERE };
const int NONE = -1000000000;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    vector<int> sets;  // wall e joins the corners e and e + 1
    for (int s = 0; s < 64; s++)
        if ((s & (s << 1 | s >> 5)) % 64 == 0) sets.push_back(s);
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        vector<int> x(n), y(n), w(n);
        vector<pair<pair<int, int>, int>> index(n);
        for (int i = 0; i < n; i++) {
            cin >> x[i] >> y[i] >> w[i];
            index[i] = {{x[i], y[i]}, i};
        }
        sort(index.begin(), index.end());
        vector<array<int, 6>> next(n);
        for (int i = 0; i < n; i++)
            for (int e = 0; e < 6; e++) {
                pair<int, int> place(x[i] + DX[e], y[i] + DY[e]);
                auto it = lower_bound(index.begin(), index.end(), make_pair(place, -1));
                next[i][e] = it != index.end() && it->first == place ? it->second : -1;
            }

        vector<int> order(1, 0), up(n, -1);  // up: the wall to the parent
        for (int i = 0; i < (int)order.size(); i++) {
            int c = order[i];
            for (int e = 0; e < 6; e++)
                if (next[c][e] >= 0 && e != up[c]) {
                    up[next[c][e]] = (e + 3) % 6;
                    order.push_back(next[c][e]);
                }
        }

        vector<array<int, 3>> best(n, {NONE, NONE, NONE});
        int answer = 0;
        for (int i = n - 1; i >= 0; i--) {
            int c = order[i];
            for (int s : sets) {
                int covered = s | (s << 1 | s >> 5) % 64;
                int value = __builtin_popcount(s) == 3 ? w[c] : 0;
                int needed = 63;
                State to_parent = PAIR;
                for (int e = 0; e < 6 && value >= 0; e++) {
                    if (next[c][e] < 0) continue;
                    int ends = 1 << e | 1 << (e + 1) % 6;
                    needed &= ~ends;
                    State state;
                    if (s >> e & 1) state = PAIR;
                    else if ((covered & ends) == ends) state = HERE;
                    else if ((covered & ends) == 0) state = THERE;
                    else {
                        value = NONE;
                        break;
                    }
                    if (e == up[c]) to_parent = state;
                    else value += best[next[c][e]][state == PAIR ? PAIR : state == HERE ? THERE : HERE];
                }
                if (value < 0 || (covered & needed) != needed) continue;
                best[c][to_parent] = max(best[c][to_parent], value);
            }
            if (i == 0) answer = best[c][PAIR];
        }
        cout << answer << '\n';
    }
}
