// For every speed the starts that are still possible form an interval. Asking for the median of all
// possible positions leaves at most half of the 201 * (10^9 + 1) < 2^38 pairs: 38 questions.
#include <algorithm>
#include <iostream>
using namespace std;

long long low[201], high[201];

int main() {
    for (int i = 0; i <= 200; i++) low[i] = 0, high[i] = 1000000000;
    for (long long night = 0;; night++) {
        auto below = [&](long long m) {  // how many pairs are now at a mark of at most m
            long long count = 0;
            for (int i = 0; i <= 200; i++) {
                long long last = min(high[i], m - night * (i - 100));
                if (last >= low[i]) count += last - low[i] + 1;
            }
            return count;
        };
        long long all = below(20000000000LL), a = -10000000, b = 2000000000;
        while (a < b) {
            long long m = a + (b - a) / 2;
            if (2 * below(m) >= all) b = m;
            else a = m + 1;
        }
        cout << "? " << a << endl;
        char answer;
        cin >> answer;
        if (answer == '=') return 0;
        for (int i = 0; i <= 200; i++) {
            long long start = a - night * (i - 100);
            if (answer == '<') high[i] = min(high[i], start - 1);
            else low[i] = max(low[i], start + 1);
        }
    }
}
