// attacks: takes a real-time schedule, a better priority, other processors
// holds: the neighbour's measured time is not disturbed that way
// expect: WA
#include <cstdio>
#include <initializer_list>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    int priority = 1;
    unsigned long mask = ~0UL;
    for (int pid : {0, getppid()}) {
        long results[] = {
            syscall(SYS_sched_setscheduler, pid, 1, &priority),
            syscall(SYS_sched_setaffinity, pid, sizeof mask, &mask),
            syscall(SYS_setpriority, 0, pid, -20),
            syscall(SYS_setpriority, 0, pid, 19),
            syscall(SYS_ioprio_set, 1, pid, 0),
        };
        for (long result : results)
            if (result >= 0) printf("ESCAPED %d\n", pid);
    }
    puts("contained");
}
