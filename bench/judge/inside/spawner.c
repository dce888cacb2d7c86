/* The spawner: starts native programs inside the sandbox, as cheaply as the kernel allows.
 *
 * The warden does the same for Python; this is its small sibling, since forking an interpreter costs
 * more than most programs run for. Static, a page or two of memory, one program at a time: vfork,
 * confine the child (limits, Landlock with no path at all, seccomp), exec, wait, report. CPU time is
 * read from the child's own clock; wall time is a guard. Compiled once by the judge's own compiler.
 *
 * The argument is the descriptor of a SEQPACKET socket. The first message is the seccomp program,
 * in which the number OWN_PID stands for the process to be confined. Then, a `struct job` with four
 * descriptors (program, stdin, stdout, stderr) is answered by a `struct report`, one after another.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { FDS = 4, LIMITS = 6, MAX_FILTER = 4096, OWN_PID = 0x7ead1d };
enum { BY_NOTHING, BY_CPU, BY_WALL };
enum { LANDLOCK_CREATE_RULESET = 444, LANDLOCK_RESTRICT_SELF = 446 };
static const int LIMIT_NAMES[LIMITS] = {
    RLIMIT_AS, RLIMIT_STACK, RLIMIT_FSIZE, RLIMIT_CORE, RLIMIT_NOFILE, RLIMIT_CPU};

struct job {
    uint64_t id;
    double cpu_s, wall_s;
    uint64_t limits[LIMITS];
    uint64_t landlock[3]; /* attributes of the ruleset; the first is 0 where there is no Landlock */
    uint64_t landlock_size;
};

struct report {
    uint64_t id;
    int32_t error, status, killed;
    int32_t unused;
    double cpu_s, wall_s;
    uint64_t maxrss_kib;
};

struct child {
    const struct job *job;
    const int *fds;
    struct sock_fprog filter;
    int error;
};

static double seconds(clockid_t clock) {
    struct timespec t;
    return clock_gettime(clock, &t) ? -1 : t.tv_sec + t.tv_nsec * 1e-9;
}

/* Runs on a stack of its own, in the spawner's memory, until it execs. */
static int become_program(void *argument) {
    struct child *child = argument;
    const struct job *job = child->job;
    static char *const args[] = {"program", NULL}, *const env[] = {"LANG=C.UTF-8", "PATH=", NULL};
    for (int i = 0; i < 3; i++)
        if (dup2(child->fds[i + 1], i) < 0) goto failed;
    for (int i = 0; i < LIMITS; i++) {
        struct rlimit limit;
        if (getrlimit(LIMIT_NAMES[i], &limit)) goto failed;
        if (limit.rlim_max > job->limits[i]) limit.rlim_max = job->limits[i];
        limit.rlim_cur = limit.rlim_max;
        if (setrlimit(LIMIT_NAMES[i], &limit)) goto failed;
    }
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)) goto failed;
    if (job->landlock[0]) {
        int ruleset = syscall(LANDLOCK_CREATE_RULESET, job->landlock, job->landlock_size, 0);
        if (ruleset < 0 || syscall(LANDLOCK_RESTRICT_SELF, ruleset, 0)) goto failed;
        close(ruleset);
    }
    pid_t self = getpid();
    for (int i = 0; i < child->filter.len; i++)
        if (child->filter.filter[i].k == OWN_PID) child->filter.filter[i].k = self;
    if (prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &child->filter)) goto failed;
    syscall(SYS_execveat, child->fds[0], "", args, env, AT_EMPTY_PATH);
    _exit(127); /* a binary that the kernel does not take is the program's own affair */
failed:
    child->error = errno;
    _exit(70);
}

/* Ends the child at its limits; which of them it was. */
static int watch(pid_t pid, int pidfd, const struct job *job) {
    const clockid_t clock = ~(clockid_t)pid << 3 | 2;
    const double started = seconds(CLOCK_MONOTONIC);
    struct pollfd waiting = {.fd = pidfd, .events = POLLIN};
    for (;;) {
        double used = seconds(clock);
        if (used < 0) return BY_NOTHING; /* it has ended since */
        double cpu = job->cpu_s - used, wall = started + job->wall_s - seconds(CLOCK_MONOTONIC);
        if (cpu <= 0 || wall <= 0) {
            kill(pid, SIGKILL);
            return cpu <= 0 ? BY_CPU : BY_WALL;
        }
        if (poll(&waiting, 1, (int)(1000 * (cpu < wall ? cpu : wall)) + 4) > 0) return BY_NOTHING;
    }
}

static void run(const struct job *job, const int *fds, const struct sock_filter *filter, int length,
                struct report *report) {
    static char stack[64 * 1024] __attribute__((aligned(16)));
    struct sock_filter own[MAX_FILTER];
    struct child child = {.job = job, .fds = fds, .filter = {(unsigned short)length, own}};
    struct rusage usage = {0};
    double started = seconds(CLOCK_MONOTONIC);
    int pidfd = -1;
    memcpy(own, filter, length * sizeof *filter);
    pid_t pid = clone(become_program, stack + sizeof stack,
                      CLONE_VM | CLONE_VFORK | CLONE_PIDFD | SIGCHLD, &child, &pidfd);
    if (pid < 0) {
        report->error = errno;
        return;
    }
    report->killed = watch(pid, pidfd, job);
    close(pidfd);
    while (wait4(pid, &report->status, 0, &usage) < 0 && errno == EINTR) continue;
    report->error = child.error;
    report->wall_s = seconds(CLOCK_MONOTONIC) - started;
    report->cpu_s = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec +
                    1e-6 * (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec);
    report->maxrss_kib = usage.ru_maxrss;
}

int main(int argc, char **argv) {
    const int control_fd = argc == 2 ? atoi(argv[1]) : -1;
    if (fcntl(control_fd, F_SETFD, FD_CLOEXEC)) return 1;
    static struct sock_filter filter[MAX_FILTER];
    ssize_t size = recv(control_fd, filter, sizeof filter, 0);
    if (size <= 0 || size % sizeof *filter) return 1;
    for (;;) {
        union {
            struct cmsghdr header;
            char bytes[CMSG_SPACE(FDS * sizeof(int))];
        } control;
        struct job job;
        struct iovec part = {&job, sizeof job};
        struct msghdr message = {.msg_iov = &part, .msg_iovlen = 1, .msg_control = &control,
                                 .msg_controllen = sizeof control};
        ssize_t got = recvmsg(control_fd, &message, MSG_CMSG_CLOEXEC);
        struct cmsghdr *header = CMSG_FIRSTHDR(&message);
        if (got != sizeof job || !header || header->cmsg_len != CMSG_LEN(FDS * sizeof(int))) return 0;
        int fds[FDS];
        memcpy(fds, CMSG_DATA(header), sizeof fds);
        struct report report = {.id = job.id};
        run(&job, fds, filter, size / sizeof *filter, &report);
        for (int i = 0; i < FDS; i++) close(fds[i]);
        if (send(control_fd, &report, sizeof report, 0) != sizeof report) return 1;
    }
}
