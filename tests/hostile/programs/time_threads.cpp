// attacks: the main thread exits alone; four others compute on
// holds: the time of all threads counts, also after the first is a zombie
// expect: TLE
#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>

static void *spin(void *) {
    for (volatile unsigned i = 0;; i++) {}
}

int main() {
    pthread_t thread;
    for (int i = 0; i < 4; i++) pthread_create(&thread, nullptr, spin, nullptr);
    syscall(SYS_exit, 0);
}
