// attacks: forks through the 32-bit system call gate, where numbers mean something else
// holds: another architecture's call ends the program
// expect: RTE
#include <cstdio>
#include <unistd.h>

int main() {
    long result;
    asm volatile("int $0x80" : "=a"(result) : "a"(2) : "memory");
    printf(result >= 0 ? "ESCAPED\n" : "contained\n");
}
