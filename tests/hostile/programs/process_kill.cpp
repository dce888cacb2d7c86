// attacks: kill, tkill, tgkill, queued signals and pidfds against every small process number
// holds: a program signals nobody but itself
// expect: WA
#include <cstdio>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    siginfo_t info = {};
    info.si_code = SI_QUEUE;
    for (int pid = -64; pid < 64; pid++) {
        if (pid == getpid()) continue;
        long results[] = {
            syscall(SYS_kill, pid, SIGKILL),
            syscall(SYS_tkill, pid, SIGKILL),
            syscall(SYS_tgkill, pid, pid, SIGKILL),
            syscall(SYS_rt_sigqueueinfo, pid, SIGKILL, &info),
            syscall(SYS_rt_tgsigqueueinfo, pid, pid, SIGKILL, &info),
            syscall(SYS_pidfd_open, pid, 0),
        };
        for (long result : results)
            if (result >= 0) printf("ESCAPED %d\n", pid);
    }
    puts("contained");
}
