// attacks: takes and touches memory until none is left, and lives on
// holds: memory limit, though the program ends well
// expect: MLE
#include <cstdio>
#include <cstdlib>
#include <cstring>

int main() {
    for (int i = 0; i < 4096; i++) {
        void *block = malloc(1 << 20);
        if (!block) break;
        memset(block, 1, 1 << 20);
    }
    puts("contained");
}
