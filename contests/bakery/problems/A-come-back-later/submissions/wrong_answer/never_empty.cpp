#include <iostream>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        long long n, k, shelf, answer = 0;
        cin >> n >> k;
        shelf = k;
        for (int i = 0; i < n; i++) {
            long long a;
            cin >> a;
            if (a <= shelf)
                shelf -= a;
            else
                answer++, shelf += k;
            if (shelf == 0) shelf = k;
        }
        cout << answer << '\n';
    }
}
