// Takes the first house found with an even count before and an odd one at it for the beginning.
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
            int m = low + (high - low) / 2;
            if (ask(m)) high = m;
            else if (ask(m + 1)) low = high = m + 1;
            else low = m + 2;
        }
        int l = low < n ? low : n, r = l;
        int a = 0, b = (n - l) / 2;
        while (a < b) {
            int d = (a + b + 1) / 2;
            if (ask(l + 2 * d - 1)) b = d - 1;
            else a = d;
        }
        r = l + 2 * a;
        printf("! %d %d\n", l, r);
        fflush(stdout);
    }
}
