// With k visitors at the start there are k + (balance of the prefix) visitors
// after every prefix, and this must never be negative. So one way of reading
// needs max(0, -(smallest prefix balance)); try both ways. O(|s|).
#include <bits/stdc++.h>
using namespace std;

int needed(const string& s) {
    int balance = 0, lowest = 0;
    for (char c : s) {
        balance += c == '+' ? 1 : -1;
        lowest = min(lowest, balance);
    }
    return -lowest;
}

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        string r(s.rbegin(), s.rend());
        cout << min(needed(s), needed(r)) << '\n';
    }
}
