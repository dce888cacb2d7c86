// attacks: prints what lies in its own stack, environment, fresh heap and fresh pages
// holds: memory comes clean, the environment says nothing
// expect: WA
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/mman.h>
#include <unistd.h>

static void search(const char *what, const char *from, size_t size) {
    for (size_t i = 0; i + 39 < size; i++)
        if (!memcmp(from + i, "answer", 6) && from[i + 6] == '-') printf("%.39s\n", from + i);
    (void)what;
}

int main(int, char **, char **environment) {
    for (char **entry = environment; *entry; entry++)
        if (strncmp(*entry, "LANG=", 5) && strncmp(*entry, "PATH=", 5)) printf("ESCAPED %s\n", *entry);
    char here[1];
    search("stack", here, (char *)environment - here);
    size_t size = 16 << 20;
    char *heap = (char *)malloc(size);
    search("heap", heap, size);
    char *pages = (char *)mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    search("pages", pages, size);
    puts("contained");
}
