// attacks: takes and touches twice the memory that it may have
// holds: memory limit, though the program ends well
// expect: MLE
#include <cstdio>
#include <cstdlib>
#include <cstring>

int main() {
    for (int i = 0; i < 128; i++) {
        void *block = malloc(1 << 20);
        if (!block) return 1;
        memset(block, 1, 1 << 20);
    }
    puts("contained");
}
