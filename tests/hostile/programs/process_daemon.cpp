// attacks: daemon(3), setsid, a double fork with all signals ignored
// holds: nothing outlives the program
// expect: WA
#include <cstdio>
#include <signal.h>
#include <unistd.h>

int main() {
    for (int number = 1; number < 65; number++) signal(number, SIG_IGN);
    if (setsid() >= 0 || setpgid(0, 0) >= 0) puts("ESCAPED session");
    if (fork() >= 0) {
        puts("ESCAPED fork");
        fflush(stdout);
        if (fork() == 0) sleep(2);
        _exit(0);
    }
    puts(daemon(0, 0) == 0 ? "ESCAPED daemon" : "contained");
}
