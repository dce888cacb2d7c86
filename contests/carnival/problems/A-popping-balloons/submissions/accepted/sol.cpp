// From four on, even is won and odd is lost: an odd pile can only become even, and an even one can
// become odd by popping one (4 is won by leaving 2). Below: 1 and 3 are won, 2 is lost.
#include <iostream>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    long long n;
    cin >> t;
    while (t-- && cin >> n) {
        bool wins = n <= 3 ? n != 2 : n % 2 == 0;
        cout << (wins ? "Anna" : "Ben") << '\n';
    }
}
