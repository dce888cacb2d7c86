// attacks: looks for open descriptors beyond its three, receives on all of them
// holds: there are none, not even for a moment above the limit
// expect: WA
#include <cstdio>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

int main() {
    struct stat status;
    char buffer[64];
    for (int fd = 0; fd < 1 << 16; fd++) {
        if (fd > 2 && fstat(fd, &status) == 0) printf("ESCAPED %d\n", fd);
        if (fd > 2 && pread(fd, buffer, sizeof buffer, 0) >= 0) printf("ESCAPED read %d\n", fd);
        if (fd < 99 && recv(fd, buffer, sizeof buffer, MSG_DONTWAIT) >= 0) printf("ESCAPED %d\n", fd);
    }
    puts("contained");
}
