// attacks: maps its input for writing, shared with whoever else has it; changes the seals
// holds: the input is sealed, and seals cannot be changed
// expect: WA
#include <cstdio>
#include <fcntl.h>
#include <initializer_list>
#include <sys/mman.h>
#include <unistd.h>

int main() {
    if (mmap(nullptr, 4096, PROT_WRITE, MAP_SHARED, 0, 0) != MAP_FAILED) puts("ESCAPED map");
    void *page = mmap(nullptr, 4096, PROT_READ, MAP_SHARED, 0, 0);
    if (page != MAP_FAILED && mprotect(page, 4096, PROT_READ | PROT_WRITE) == 0) puts("ESCAPED mprotect");
    for (int fd : {0, 1, 2})
        if (fcntl(fd, 1033, 1) >= 0 || fcntl(fd, 1034) >= 0) puts("ESCAPED seals");
    if (ftruncate(0, 0) == 0 || write(0, "x", 1) == 1) puts("ESCAPED write");
    puts("contained");
}
