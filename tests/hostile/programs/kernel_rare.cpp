// attacks: the calls that kernel exploits like best
// holds: they are not there
// expect: WA
#include <cstdio>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    char zeros[256] = {};
    struct {
        const char *name;
        long result;
    } calls[] = {
        {"bpf", syscall(SYS_bpf, 0, zeros, sizeof zeros)},
        {"perf_event_open", syscall(SYS_perf_event_open, zeros, 0, -1, -1, 0)},
        {"io_uring_setup", syscall(SYS_io_uring_setup, 1, zeros)},
        {"io_setup", syscall(SYS_io_setup, 1, zeros)},
        {"add_key", syscall(SYS_add_key, "user", "x", "x", 1, -3)},
        {"request_key", syscall(SYS_request_key, "user", "x", 0, -3)},
        {"keyctl", syscall(SYS_keyctl, 0, -3, 0)},
        {"userfaultfd", syscall(SYS_userfaultfd, 1)},
        {"fanotify_init", syscall(SYS_fanotify_init, 0, 0)},
        {"inotify_init1", syscall(SYS_inotify_init1, 0)},
        {"signalfd4", syscall(SYS_signalfd4, -1, zeros, 8, 0)},
        {"timerfd_create", syscall(SYS_timerfd_create, 0, 0)},
        {"modify_ldt", syscall(SYS_modify_ldt, 0, zeros, 16)},
        {"personality", syscall(SYS_personality, 0x0040000)},
        {"splice", syscall(SYS_splice, 0, 0, 1, 0, 1, 0)},
        {"vmsplice", syscall(SYS_vmsplice, 1, zeros, 0, 0)},
        {"move_pages", syscall(SYS_move_pages, 0, 0, 0, 0, 0, 0)},
        {"mbind", syscall(SYS_mbind, zeros, 0, 0, 0, 0, 0)},
        {"remap_file_pages", syscall(SYS_remap_file_pages, zeros, 0, 0, 0, 0)},
        {"pkey_alloc", syscall(SYS_pkey_alloc, 0, 0)},
        {"uselib", syscall(SYS_uselib, "/lib64/ld-linux-x86-64.so.2")},
        {"syslog", syscall(SYS_syslog, 3, zeros, sizeof zeros)},
        {"name_to_handle_at", syscall(SYS_name_to_handle_at, -100, "/", zeros, zeros, 0)},
        {"lookup_dcookie", syscall(SYS_lookup_dcookie, 0, zeros, sizeof zeros)},
        {"landlock_create_ruleset", syscall(444, 0, 0, 1)},
        {"futex_waitv", syscall(449, 0, 0, 0, 0, 0)},
    };
    for (auto &call : calls)
        if (call.result >= 0) printf("ESCAPED %s\n", call.name);
    puts("contained");
}
