// Filling every bag as far as possible is best. From parcel i, the weight alone would let a bag
// hold len[i] parcels; with rule k it holds min(k, len[i]).
// Go through k = 1, 2, ... When len[i] <= k, the step from i to i + len[i] never changes again:
// join i to i + len[i] in a forest with path compression that also counts the steps.
// For one k, go alternately to the root (any number of bags at once) and k parcels on from it;
// the latter happens at most n / k times. In all O(n log n) finds.
#include <bits/stdc++.h>
using namespace std;

int parent_[200005], steps_[200005];

int find_root(int v) {
    int root = v, total = 0;
    while (parent_[root] != root) total += steps_[root], root = parent_[root];
    while (v != root) {
        int next = parent_[v], s = steps_[v];
        parent_[v] = root;
        steps_[v] = total;
        total -= s;
        v = next;
    }
    return root;
}

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n;
        long long limit;
        cin >> n >> limit;
        vector<long long> sum(n + 1, 0);
        for (int i = 0; i < n; i++) {
            cin >> sum[i + 1];
            sum[i + 1] += sum[i];
        }
        vector<vector<int>> by_length(n + 1);
        for (int i = 0, j = 0; i < n; i++) {
            while (j < n && sum[j + 1] - sum[i] <= limit) j++;
            by_length[j - i].push_back(i);
        }
        for (int i = 0; i <= n; i++) parent_[i] = i, steps_[i] = 0;
        for (int k = 1; k <= n; k++) {
            for (int i : by_length[k]) parent_[i] = i + k, steps_[i] = 1;
            int bags = 0, at = 0;
            while (true) {
                int root = find_root(at);
                if (root != at) bags += steps_[at];
                if (root == n) break;
                at = root + k;  // len[root] > k, so at <= n
                bags++;
            }
            cout << bags << " \n"[k == n];
        }
    }
}
