// attacks: thousands of threads on one shared stack, where no address space limits them
// holds: all of them end with the program, and the judge can start the next
// expect: WA
#include <cstdio>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

static char stack[1 << 16];

int main() {
    long flags = CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM;
    for (int started = 0; started < 2000; started++) {
        long result;
        asm volatile(
            "syscall\n test %%rax, %%rax\n jnz 1f\n"
            "2: mov %[pause], %%eax\n syscall\n jmp 2b\n"
            "1:"
            : "=a"(result)
            : "a"(SYS_clone), "D"(flags), "S"(stack + sizeof stack - 64), "d"(0), [pause] "i"(SYS_pause)
            : "rcx", "r8", "r10", "r11", "memory");
        if (result < 0) break;
    }
    puts("contained");
}
