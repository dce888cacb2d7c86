// attacks: a native program may call execve once to start; it tries again, by path and descriptor
// holds: no other program starts: not the loader, not a shell, not its own output
// expect: WA
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <initializer_list>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    char *none[] = {nullptr};
    char said[] = "echo ESCAPED";
    char sh[] = "sh", c[] = "-c";
    char *shell[] = {sh, c, said, nullptr};
    const char *script = "#!/bin/sh\necho WROTE | tr WROTE ESCAP\n";
    if (write(1, script, strlen(script)) < 0) return 1;
    for (const char *path : {"/bin/sh", "/usr/bin/sh", "/usr/bin/python3", "/bin/true",
                             "/lib64/ld-linux-x86-64.so.2", "/warden/bench/judge/warden.py"})
        execve(path, shell, none);
    for (int fd = 0; fd < 1024; fd++) {
        syscall(SYS_execveat, fd, "", none, none, AT_EMPTY_PATH);
        char path[32];
        snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
        execve(path, shell, none);
    }
    puts("contained");
}
