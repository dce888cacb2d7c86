// attacks: handles SIGXCPU, blocks all signals, then computes for ever
// holds: it is ended at its limit all the same
// expect: TLE
#include <signal.h>

int main() {
    for (int number = 1; number < 65; number++) signal(number, [](int) {});
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, nullptr);
    for (volatile unsigned i = 0;; i++) {}
}
