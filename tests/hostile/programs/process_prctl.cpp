// attacks: prctl: subreaper, death signal, speculation, capabilities, a filter of its own
// holds: prctl is closed
// expect: WA
#include <cstdio>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    for (int option = 1; option < 80; option++)
        if (syscall(SYS_prctl, option, 1, 0, 0, 0) >= 0) printf("ESCAPED %d\n", option);
    if (syscall(SYS_seccomp, 2, 0, 0) >= 0) puts("ESCAPED seccomp");
    if (syscall(SYS_capset, 0, 0) >= 0) puts("ESCAPED capset");
    if (setuid(0) == 0 || setgid(0) == 0) puts("ESCAPED setuid");
    puts("contained");
}
