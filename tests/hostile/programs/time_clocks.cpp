// attacks: sets the clocks, slews them, rewinds its own timers
// holds: nobody's clock moves
// expect: WA
#include <cstdio>
#include <ctime>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/timex.h>
#include <unistd.h>

int main() {
    timespec now = {};
    for (int clock = 0; clock < 12; clock++) {
        clock_gettime(clock, &now);
        if (clock_settime(clock, &now) == 0) printf("ESCAPED %d\n", clock);
    }
    timeval day;
    gettimeofday(&day, nullptr);
    if (settimeofday(&day, nullptr) == 0) puts("ESCAPED settimeofday");
    timex slew = {};
    if (syscall(SYS_adjtimex, &slew) >= 0) puts("ESCAPED adjtimex");
    timer_t timer;
    if (timer_create(CLOCK_MONOTONIC, nullptr, &timer) == 0) puts("ESCAPED timer");
    puts("contained");
}
