// attacks: attaches to the warden, reads and writes its memory, takes its descriptors
// holds: no tracing of anybody, in either direction
// expect: WA
#include <cstdio>
#include <initializer_list>
#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

int main() {
    char here[64];
    iovec mine = {here, sizeof here}, theirs = {(void *)0x400000, sizeof here};
    for (int pid : {getppid(), 1}) {
        long results[] = {
            syscall(SYS_ptrace, PTRACE_ATTACH, pid, 0, 0),
            syscall(SYS_ptrace, PTRACE_SEIZE, pid, 0, 0),
            syscall(SYS_process_vm_readv, pid, &mine, 1, &theirs, 1, 0),
            syscall(SYS_process_vm_writev, pid, &mine, 1, &theirs, 1, 0),
            syscall(SYS_kcmp, pid, getpid(), 0, 0, 0),
            syscall(438, 3, 3, 0),       // pidfd_getfd
            syscall(440, 3, &mine, 1, 20, 0),  // process_madvise
        };
        for (long result : results)
            if (result >= 0) printf("ESCAPED %d\n", pid);
    }
    if (syscall(SYS_ptrace, PTRACE_TRACEME, 0, 0, 0) >= 0) puts("ESCAPED traceme");
    puts("contained");
}
