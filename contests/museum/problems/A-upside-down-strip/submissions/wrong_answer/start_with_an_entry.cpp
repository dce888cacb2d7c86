// Reads the strip from an end with an entry, if there is one: such a direction
// looks better at first, but need not be.
#include <bits/stdc++.h>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        string s;
        cin >> s;
        if (s.front() == '-') reverse(s.begin(), s.end());
        int balance = 0, lowest = 0;
        for (char c : s) {
            balance += c == '+' ? 1 : -1;
            lowest = min(lowest, balance);
        }
        cout << -lowest << '\n';
    }
}
