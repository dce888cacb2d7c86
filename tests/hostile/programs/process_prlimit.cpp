// attacks: the same by bare system call, and gives itself higher limits
// holds: limits are nobody's to raise, and only one's own to lower
// expect: WA
#include <cstdio>
#include <initializer_list>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    rlimit none = {RLIM_INFINITY, RLIM_INFINITY}, little = {1 << 20, 1 << 20};
    for (int resource = 0; resource < 16; resource++) {
        for (int pid : {getppid(), 1})
            if (syscall(SYS_prlimit64, pid, resource, &little, 0) == 0) puts("ESCAPED lower");
        rlimit now;
        getrlimit((__rlimit_resource_t)resource, &now);
        if (now.rlim_max == RLIM_INFINITY) continue;
        if (syscall(SYS_prlimit64, 0, resource, &none, 0) == 0) puts("ESCAPED raise");
        if (syscall(SYS_prlimit64, getpid(), resource, &none, 0) == 0) puts("ESCAPED raise own");
        if (syscall(SYS_setrlimit, resource, &none) == 0) puts("ESCAPED setrlimit");
    }
    puts("contained");
}
