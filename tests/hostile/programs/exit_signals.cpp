// attacks: ends itself by SIGKILL
// holds: a run-time error, and no reason to think the judge did it
// expect: RTE
#include <csignal>
#include <unistd.h>

int main() { kill(getpid(), SIGKILL); }
