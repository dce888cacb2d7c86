// attacks: descriptor calls with a long arm: leases, owners, notification, pipe size, terminal input
// holds: fcntl and ioctl serve a descriptor's own state only
// expect: WA
#include <cstdio>
#include <fcntl.h>
#include <initializer_list>
#include <sys/ioctl.h>
#include <unistd.h>

int main() {
    int pipes[2];
    if (pipe(pipes) != 0) return 1;
    for (int fd : {0, 1, 2, pipes[0], pipes[1]}) {
        if (fcntl(fd, F_SETOWN, getppid()) >= 0) puts("ESCAPED owner");
        if (fcntl(fd, F_SETSIG, 9) >= 0) puts("ESCAPED signal");
        if (fcntl(fd, F_SETLEASE, F_WRLCK) >= 0) puts("ESCAPED lease");
        if (fcntl(fd, F_NOTIFY, 1) >= 0) puts("ESCAPED notify");
        if (fcntl(fd, F_SETPIPE_SZ, 1 << 20) >= 0) puts("ESCAPED pipe size");
        struct flock lock = {};
        lock.l_type = F_WRLCK;
        if (fcntl(fd, F_SETLK, &lock) >= 0) puts("ESCAPED lock");
        for (int request : {TIOCSTI, TIOCSCTTY, TIOCLINUX, FIOASYNC, 0x40046601, 0x5829})
            if (ioctl(fd, request, "x") >= 0) printf("ESCAPED ioctl %x\n", request);
    }
    puts("contained");
}
