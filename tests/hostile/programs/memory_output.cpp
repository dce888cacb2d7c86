// attacks: maps its output shared, to write past the limit without a write
// holds: the file cannot grow beyond the limit, mapped or not
// expect: RTE OLE
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

int main() {
    size_t size = 32 << 20;
    if (ftruncate(1, size) == 0) return 0;
    char *out = (char *)mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, 1, 0);
    memset(out, 'x', size);
}
