// attacks: vfork, clone and clone3 as bare system calls, with flags that a filter may overlook
// holds: clone serves threads only
// expect: WA
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <sched.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

static void attempt(const char *what, long pid) {
    if (pid < 0) return;
    printf("ESCAPED %s\n", what);
    fflush(stdout);
    if (pid == 0) _exit(0);
}

int main() {
    unsigned long high = 1UL << 48;  // the kernel looks at 64 bits of clone's flags, or at 32
    attempt("fork", syscall(SYS_fork));
    attempt("clone", syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0));
    attempt("clone high", syscall(SYS_clone, SIGCHLD | high, 0, 0, 0, 0));
    attempt("clone parent", syscall(SYS_clone, CLONE_PARENT | SIGCHLD, 0, 0, 0, 0));
    attempt("clone nothing", syscall(SYS_clone, 0, 0, 0, 0, 0));
    for (unsigned long space : {CLONE_NEWUSER, CLONE_NEWPID, CLONE_NEWNET, CLONE_NEWNS})
        attempt("clone space", syscall(SYS_clone, space | SIGCHLD, 0, 0, 0, 0));
    unsigned long long request[11] = {};
    request[4] = SIGCHLD;
    attempt("clone3", syscall(SYS_clone3, request, sizeof request));
    attempt("vfork", syscall(SYS_vfork));
    puts("contained");
}
