#include <iostream>
using namespace std;

int main() {
    long long low = 0, high = 1000000000;
    for (int night = 0; night <= 40; night++) {
        long long m = low + (high - low) / 2;
        cout << "? " << m << endl;
        char answer;
        if (!(cin >> answer) || answer == '=') return 0;
        if (answer == '<') high = m - 1;
        else low = m + 1;
        low -= 100;
        high += 100;
    }
}
