// Packs by weight once and then splits each of these bags into bags of k parcels.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n;
        long long limit, weight = 0;
        cin >> n >> limit;
        vector<int> count(n + 1, 0);
        int size = 0;
        for (int i = 0; i < n; i++) {
            long long w;
            cin >> w;
            if (weight + w > limit) {
                count[size]++;
                size = 0;
                weight = 0;
            }
            size++;
            weight += w;
        }
        count[size]++;
        vector<int> kinds;
        for (int s = 1; s <= n; s++)
            if (count[s]) kinds.push_back(s);
        for (int k = 1; k <= n; k++) {
            long long bags = 0;
            for (int s : kinds) bags += (long long)count[s] * ((s + k - 1) / k);
            cout << bags << " \n"[k == n];
        }
    }
}
