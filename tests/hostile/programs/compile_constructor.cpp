// attacks: writes a marker before main, from an indirect function and from a constructor
// holds: confinement comes before the program's first instruction
// expect: WA
#include <cstdio>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

static long early = -1;
__attribute__((constructor(101))) static void first() {
    early = syscall(SYS_open, "/tmp", O_RDONLY);
    if (early < 0) early = syscall(SYS_socket, 1, 1, 0);
    if (early < 0) early = syscall(SYS_fork);
}
int main() { puts(early < 0 ? "contained" : "ESCAPED"); }
