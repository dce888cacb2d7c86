#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

using Point = pair<long long, long long>;
int cross(const Point& a, const Point& b) { return int(a.first) * int(b.second) - int(a.second) * int(b.first); }
long long dot(const Point& a, const Point& b) {  // its sign is all that is asked for
    __int128 d = (__int128)a.first * b.first + (__int128)a.second * b.second;
    return d > 0 ? 1 : d < 0 ? -1 : 0;
}
bool upper(const Point& a) { return a.second > 0 || (a.second == 0 && a.first > 0); }

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        long long n, x, y;
        cin >> n >> x >> y;
        vector<Point> pole;
        int here = 0;
        for (int i = 0; i < n; i++) {
            long long a, b;
            cin >> a >> b;
            if (a == x && b == y) here++;
            else pole.push_back({a - x, b - y});
        }
        sort(pole.begin(), pole.end(), [](const Point& a, const Point& b) {
            if (upper(a) != upper(b)) return upper(a);
            return cross(a, b) > 0;
        });
        int m = pole.size(), best = 0;
        for (int i = 0, j = 0; i < m; i++) {
            if (j < i) j = i;
            // from i on: within half a turn counter-clockwise
            while (j < i + m) {
                const Point &a = pole[i], &b = pole[j % m];
                long long c = cross(a, b);
                if (c > 0 || (c == 0 && (dot(a, b) < 0 || j < m || i == j))) {
                    if (c == 0 && dot(a, b) > 0 && j >= m) break;
                    j++;
                } else break;
            }
            best = max(best, j - i);
        }
        cout << m - best << '\n';
    }
}
