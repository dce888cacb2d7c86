#include <iostream>
using namespace std;

int main() {
    int t;
    long long n;
    cin >> t;
    while (t-- && cin >> n) {
        bool anna = true;
        while (n > 0) {
            if (n % 2 == 0 && n != 6) n /= 2;
            else n -= 1;
            anna = !anna;
        }
        cout << (anna ? "Ben" : "Anna") << '\n';
    }
}
