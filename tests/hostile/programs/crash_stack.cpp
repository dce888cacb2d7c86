// attacks: writes over its own stack and returns into nothing
// holds: a crash ends this process only
// expect: RTE
#include <cstring>

__attribute__((noinline)) static void smash(size_t size) {
    char small[8];
    memset(small, 0x41, size);
    asm volatile("" : : "r"(small) : "memory");
}

int main(int count, char **) { smash(4000 * count); }
