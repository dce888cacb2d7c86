// The pieces between the addresses are independent. In a piece, starting a postmark on the first
// stamp that is not covered yet gives the smallest number c of postmarks, even if they could overlap
// or stick out at the end. If the last one sticks out, push it back into the piece, and with it all
// those that it bumps into: the pushed ones touch each other, so together they still cover
// everything from the first of them to the end of the piece. This works as long as c * k fields exist.
#include <bits/stdc++.h>
using namespace std;

int main() {
    ios::sync_with_stdio(false);
    cin.tie(nullptr);
    int t;
    cin >> t;
    while (t--) {
        int n, k;
        string s;
        cin >> n >> k >> s;
        s += 'A';
        long long answer = 0;
        int begin = 0, covered = 0, count = 0;  // of the current piece
        for (int i = 0; i <= n && answer >= 0; i++) {
            if (s[i] == 'S' && i >= covered) {
                count++;
                covered = i + k;
            } else if (s[i] == 'A') {
                if ((long long)count * k > i - begin) answer = -1;
                else answer += count;
                begin = covered = i + 1;
                count = 0;
            }
        }
        cout << answer << '\n';
    }
}
