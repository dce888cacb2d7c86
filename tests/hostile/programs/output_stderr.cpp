// attacks: floods standard error and standard output in turn
// holds: both are limited
// expect: OLE RTE
#include <cstdio>
#include <unistd.h>

int main() {
    static char block[1 << 16];
    for (int i = 0; i < 1000; i++)
        if (write(2, block, sizeof block) < 0 || write(1, block, sizeof block) < 0) return 3;
    puts("ESCAPED");
}
