// attacks: writes without end, SIGXFSZ ignored, every error too
// holds: output limit, or the time limit for one who goes on after it
// expect: OLE TLE
#include <csignal>
#include <unistd.h>

int main() {
    static char block[1 << 16];
    signal(SIGXFSZ, SIG_IGN);
    for (int i = 0; i < 1000; i++)
        if (write(1, block, sizeof block) < 0) continue;
}
