#include <bits/stdc++.h>
using namespace std;

struct Letters {
    priority_queue<long long> left;
    priority_queue<long long, vector<long long>, greater<>> right;
    long long by_left = 0, by_right = 0, least = 0;

    void add_left(long long l) {  // max(0, l - x)
        if (!right.empty()) least += max(0LL, l - (right.top() + by_right));
        right.push(l - by_right);
        left.push(right.top() + by_right - by_left);
        right.pop();
    }
    void add_right(long long r) {  // max(0, x - r)
        if (!left.empty()) least += max(0LL, left.top() + by_left - r);
        left.push(r - by_left);
        right.push(left.top() + by_left - by_right);
        left.pop();
    }
    void add(Letters& other) {
        least += other.least;
        for (; !other.left.empty(); other.left.pop()) add_left(other.left.top() + other.by_left);
        for (; !other.right.empty(); other.right.pop()) add_right(other.right.top() + other.by_right);
    }
};

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n;
        cin >> n;
        vector<Letters> trains(n);
        for (auto& train : trains) {
            long long d;
            cin >> d;
            train.left.push(d);
            train.right.push(d);
        }
        vector<int> into(n, 0), a(n, 0), b(n, 0);
        for (int i = 1; i < n; i++) {
            cin >> into[i] >> a[i] >> b[i];
            into[i]--;
        }
        for (int i = n - 1; i > 0; i--) {
            Letters& feeder = trains[i];
            Letters& next = trains[into[i]];
            feeder.by_left += a[i];
            feeder.by_right += b[i];
            next.add(feeder);
        }
        cout << trains[0].least << "\n";
    }
}
