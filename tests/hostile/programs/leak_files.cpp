// attacks: the same from a native program, which needs no file at all; also by handle and O_PATH
// holds: nothing can be opened for reading
// expect: WA
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <string>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    char token[99], folder[999], answer[999];
    scanf("%*s %s %*s %s %*s %s", token, folder, answer);
    for (const char *name : {(const char *)answer, "/etc/passwd", "/proc/self/maps", "/proc/1/mem",
                             "/sys/kernel", "/dev/mem", "/dev/null", "/dev/urandom", "/", ".",
                             "/warden/bench/judge/warden.py", "/usr/lib", "/usr/lib64",
                             "/lib64/ld-linux-x86-64.so.2"}) {
        int fd = open(name, O_RDONLY);
        if (fd >= 0) printf("ESCAPED %s\n", name);
        if (opendir(name)) printf("ESCAPED %s\n", name);
        int path = open(name, O_PATH);
        char byte;
        if (path >= 0 && read(path, &byte, 1) > 0) printf("ESCAPED O_PATH %s\n", name);
        if (path >= 0 && openat(path, "", O_RDONLY) >= 0) printf("ESCAPED openat %s\n", name);
        close(path);
        unsigned long how[3] = {};
        if (syscall(437, AT_FDCWD, name, how, sizeof how) >= 0) printf("ESCAPED openat2 %s\n", name);
    }
    if (syscall(SYS_open_by_handle_at, 0, token, 0) >= 0) puts("ESCAPED handle");
    puts("contained");
}
