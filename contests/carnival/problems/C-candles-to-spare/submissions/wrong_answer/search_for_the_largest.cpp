#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    int n, q, s;
    cin >> n >> q >> s;
    int m = 0;
    vector<int> a(n);
    for (int& x : a) cin >> x, m = max(m, x);
    int top = m + s;
    vector<int> upto(top + 1, 0), known(n + 1, 0);
    for (int x : a) upto[x]++;
    for (int x = 1; x <= top; x++) upto[x] += upto[x - 1];
    auto served = [&](int g) {
        if (s >= g - 1) return n;
        int count = 0;
        for (int j = g; j - s <= m; j += g) count += upto[min(j, top)] - upto[max(j - s - 1, 0)];
        return count;
    };
    while (q--) {
        int k;
        cin >> k;
        int low = 1, high = known[k] ? 0 : top;
        while (low <= high) {
            int g = (low + high) / 2;
            if (served(g) >= k) known[k] = g, low = g + 1;
            else high = g - 1;
        }
        cout << known[k] << '\n';
    }
}
