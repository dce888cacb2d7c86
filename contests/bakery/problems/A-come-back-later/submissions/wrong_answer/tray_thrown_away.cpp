#include <iostream>
using namespace std;

int main() {
    int t;
    cin >> t;
    while (t--) {
        int n, k, answer = 0;
        cin >> n >> k;
        int used = 0;
        for (int i = 0; i < n; i++) {
            int a;
            cin >> a;
            if (used + a <= k)
                used += a;
            else
                answer++, used = 0;
        }
        cout << answer << '\n';
    }
}
