#include <algorithm>
#include <iostream>
#include <vector>
using namespace std;

int main() {
    int n, q, s;
    cin >> n >> q >> s;
    vector<int> a(n);
    for (int& x : a) cin >> x;
    int top = *max_element(a.begin(), a.end()) + s;
    vector<int> best(n + 2, 0);
    for (int g = 1; g <= top; g++) {
        int count = 0;
        for (int x : a) count += (x + s) / g * g >= x;
        best[count] = max(best[count], g);
    }
    for (int k = n - 1; k >= 1; k--) best[k] = max(best[k], best[k + 1]);
    while (q--) {
        int k;
        cin >> k;
        cout << best[k] << '\n';
    }
}
