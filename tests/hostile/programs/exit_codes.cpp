// attacks: leaves with the code of the warden's own failure, after writing to its channel
// holds: a run-time error of the program, no judge error
// expect: RTE
#include <unistd.h>

int main() {
    const char said[] = "OSError(1, 'could not be confined')";
    for (int fd = 3; fd < 1024; fd++)
        if (write(fd, said, sizeof said) > 0) return 0;
    _exit(70);
}
