// attacks: recursion without end
// holds: the stack has a limit
// expect: RTE MLE
#include <cstdio>

__attribute__((noinline)) static int deeper(volatile char *above) {
    volatile char here[1024];
    here[0] = above[0];
    return deeper(here) + here[0];
}

int main() {
    char start[1] = {1};
    return deeper(start);
}
