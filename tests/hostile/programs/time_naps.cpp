// attacks: uses as little CPU as can be: short naps for ever, all descriptors closed
// holds: the guard on wall time ends it
// expect: TLE
#include <unistd.h>

int main() {
    for (int fd = 0; fd < 64; fd++) close(fd);
    for (;;) usleep(20000);
}
