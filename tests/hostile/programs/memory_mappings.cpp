// attacks: maps, locks and shares pages; gives them back before the end
// holds: the peak decides, not what is left
// expect: MLE
#include <cstdio>
#include <cstring>
#include <initializer_list>
#include <sys/mman.h>

int main() {
    size_t size = 100 << 20;
    for (int flags : {MAP_PRIVATE, MAP_SHARED}) {
        void *pages =
            mmap(nullptr, size, PROT_READ | PROT_WRITE, flags | MAP_ANONYMOUS | MAP_POPULATE, -1, 0);
        if (pages == MAP_FAILED) continue;
        memset(pages, 1, size);
        munmap(pages, size);
    }
    if (mlockall(MCL_CURRENT) == 0) puts("ESCAPED lock");
    puts("contained");
}
