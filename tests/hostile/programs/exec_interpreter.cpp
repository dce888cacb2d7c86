// attacks: asks the kernel for an ELF interpreter, so that a file of the system is executed for it
// holds: the program starts as itself or not at all
// expect: RTE WA
#include <cstdio>
#include <unistd.h>

__attribute__((section(".interp"), used)) static const char loader[] = "/lib64/ld-linux-x86-64.so.2";

int main() { puts("contained"); }
