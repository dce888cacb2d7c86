// attacks: raises an illegal instruction from within the handler of a division by zero
// holds: a crash ends this process only
// expect: RTE
#include <csignal>

int main() {
    signal(SIGFPE, [](int) { __builtin_trap(); });
    volatile int seven = 7, zero = 0;
    return seven / zero;
}
