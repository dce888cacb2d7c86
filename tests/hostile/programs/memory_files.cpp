// attacks: System V and POSIX shared memory, message queues, memfd, secret memory
// holds: none can be made
// expect: WA
#include <cstdio>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    long results[] = {
        syscall(SYS_shmget, 0, 1 << 20, 01666), syscall(SYS_msgget, 0, 01666),
        syscall(SYS_semget, 0, 1, 01666),       syscall(SYS_mq_open, "x", 0102, 0666, 0),
        syscall(SYS_memfd_create, "x", 0),      syscall(447, 0),  // memfd_secret
        syscall(SYS_fallocate, 1, 0, 0, 1 << 30),
    };
    for (long result : results)
        if (result >= 0) puts("ESCAPED");
    puts("contained");
}
