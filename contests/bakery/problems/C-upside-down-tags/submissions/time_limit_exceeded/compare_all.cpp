#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    const string turned = "01????9?86";
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        vector<string> a(n), b(n);
        long long pairs = 0;
        for (int i = 0; i < n; i++) {
            cin >> a[i];
            for (char c : a[i]) b[i] = turned[c - '0'] + b[i];
            for (int j = 0; j < i; j++)
                if (a[i] == a[j] || b[i] == a[j]) pairs++;
        }
        cout << pairs << '\n';
    }
}
