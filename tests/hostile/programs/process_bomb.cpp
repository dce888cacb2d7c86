// attacks: fork bomb, bounded to six generations
// holds: the first fork fails
// expect: WA
#include <cstdio>
#include <unistd.h>

int main() {
    for (int generation = 0; generation < 6; generation++)
        if (fork() >= 0) {
            puts("ESCAPED");
            fflush(stdout);
        }
    puts("contained");
}
