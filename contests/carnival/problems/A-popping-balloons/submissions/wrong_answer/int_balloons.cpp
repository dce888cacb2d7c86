#include <iostream>
using namespace std;

int main() {
    int t, n;
    cin >> t;
    while (t--) {
        cin >> n;
        cout << (n == 1 || n == 3 || (n > 3 && n % 2 == 0) ? "Anna" : "Ben") << '\n';
    }
}
