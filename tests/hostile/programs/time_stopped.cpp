// attacks: stops itself, so that it never ends and uses no CPU
// holds: the warden does not wait for ever
// expect: TLE
#include <signal.h>
#include <unistd.h>

int main() {
    kill(getpid(), SIGSTOP);
    raise(SIGSTOP);
}
