// attacks: output of NULs and of numbers that no parser likes
// holds: the checker reads it as bytes and finds it wrong
// expect: WA
#include <cstdio>

int main() {
    for (int i = 0; i < 5000; i++) putchar(0);
    for (int i = 0; i < 9999; i++) putchar('9');
    fputs(" nan -inf 1e999999999 0x1p-9999 1_000 \xd9\xa1 +-0", stdout);
}
