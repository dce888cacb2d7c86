// attacks: the same; SIGXFSZ is not handled
// holds: the signal ends it
// expect: RTE
#include <unistd.h>

int main() {
    lseek(1, 1L << 40, SEEK_SET);
    if (write(1, "ESCAPED", 7) > 0) return 0;
    return 1;
}
