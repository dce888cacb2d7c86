#include <iostream>
using namespace std;

int main() {
    long long night = 0;
    for (int round = 0; round <= 200; round++) {
        long long v = (round + 1) / 2 * (round % 2 ? 1 : -1), low = 0, high = 1000000000;
        while (low <= high) {
            long long x = low + (high - low) / 2;
            if (night > 40) return 0;
            cout << "? " << x + night * v << endl;
            night++;
            char answer;
            if (!(cin >> answer) || answer == '=') return 0;
            if (answer == '<') high = x - 1;
            else low = x + 1;
        }
    }
}
