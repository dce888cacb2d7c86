// attacks: unmaps its own code
// holds: a crash ends this process only
// expect: RTE
#include <sys/mman.h>

int main() {
    munmap((void *)((unsigned long)&main & -4096UL), 1 << 20);
    return 0;
}
