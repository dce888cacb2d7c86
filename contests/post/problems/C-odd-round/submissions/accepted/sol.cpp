// Let P(m) be the reply: 0 before l, then 1, 0, 1, ..., 1 from l to r, and 1 for good after r, since
// the number of houses is odd.
// P(m) = 1 means l <= m. If P(m) = 0, then P(m - 1) = 1 means that m is inside and l < m, while
// P(m - 1) = 0 means that house m got no mail, so m < l. Two queries a step: 60 for n = 10^9.
// Then r = l + 2d for some d, and P(l + 2d - 1) = 0 if and only if r >= l + 2d: 29 more queries.
#include <cstdio>
#include <cstdlib>

int read_int() {
    int x;
    if (scanf("%d", &x) != 1) exit(0);
    return x;
}

int ask(int m) {
    printf("? %d\n", m);
    fflush(stdout);
    return read_int();
}

int main() {
    int t = read_int();
    while (t--) {
        int n = read_int();
        int low = 1, high = n;
        while (low < high) {
            int m = (low + high) / 2;
            if (ask(m)) high = m;
            else if (m > low && ask(m - 1)) high = m - 1;
            else low = m + 1;
        }
        int l = low, least = 0, most = (n - l) / 2;
        while (least < most) {
            int d = (least + most + 1) / 2;
            if (ask(l + 2 * d - 1)) most = d - 1;
            else least = d;
        }
        printf("! %d %d\n", l, l + 2 * least);
        fflush(stdout);
    }
}
