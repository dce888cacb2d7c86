// A lantern serves g if its number lies in [j g - s, j g] for some j >= 1. With prefix counts that is
// one step for each multiple up to the largest number + s: O(m log m) in all. Then the best g for at
// least k lanterns is a maximum over suffixes.
#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int n, q, s;
    cin >> n >> q >> s;
    int m = 0;
    vector<int> a(n);
    for (int& x : a) cin >> x, m = max(m, x);
    int top = m + s;
    vector<int> upto(top + 1, 0), best(n + 2, 0);
    for (int x : a) upto[x]++;
    for (int x = 1; x <= top; x++) upto[x] += upto[x - 1];
    for (int g = 1; g <= top; g++) {
        int count = 0;
        if (s >= g - 1) count = n;
        else
            for (int j = g; j - s <= m; j += g) count += upto[min(j, top)] - upto[max(j - s - 1, 0)];
        best[count] = max(best[count], g);
    }
    for (int k = n - 1; k >= 1; k--) best[k] = max(best[k], best[k + 1]);
    while (q--) {
        int k;
        cin >> k;
        cout << best[k] << '\n';
    }
}
