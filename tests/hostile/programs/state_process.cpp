// attacks: changes what a process has: folder, mask, signals, limits, descriptors' flags
// holds: the next program starts afresh
// expect: WA
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <initializer_list>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

int main() {
    if (chdir("/dev") != 0) return 1;
    umask(0777);
    for (int number = 1; number < 65; number++) signal(number, SIG_IGN);
    rlimit few = {16, 16};
    setrlimit(RLIMIT_NOFILE, &few);
    for (int fd : {0, 1, 2}) fcntl(fd, F_SETFL, O_NONBLOCK | O_APPEND | O_ASYNC);
    puts("contained");
}
