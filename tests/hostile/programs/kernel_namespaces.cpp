// attacks: new namespaces, mounts, roots
// holds: the walls cannot be rebuilt from inside
// expect: WA
#include <cstdio>
#include <initializer_list>
#include <sched.h>
#include <sys/mount.h>
#include <sys/syscall.h>
#include <unistd.h>

int main() {
    for (int space : {CLONE_NEWUSER, CLONE_NEWNS, CLONE_NEWPID, CLONE_NEWNET, CLONE_NEWIPC, CLONE_NEWUTS,
                      CLONE_NEWCGROUP, CLONE_FILES, CLONE_FS})
        if (unshare(space) == 0) printf("ESCAPED unshare %x\n", space);
    for (int fd = 0; fd < 64; fd++)
        if (setns(fd, 0) == 0) puts("ESCAPED setns");
    if (mount("none", "/dev", "tmpfs", 0, "") == 0) puts("ESCAPED mount");
    if (umount2("/dev", MNT_DETACH) == 0) puts("ESCAPED umount");
    if (chroot("/usr") == 0) puts("ESCAPED chroot");
    if (syscall(SYS_pivot_root, ".", ".") == 0) puts("ESCAPED pivot_root");
    if (sethostname("x", 1) == 0) puts("ESCAPED hostname");
    for (int call : {428, 429, 430, 431, 432, 433, 442})  // open_tree ... mount_setattr
        if (syscall(call, -1, "/", 0, 0, 0) >= 0) printf("ESCAPED %d\n", call);
    puts("contained");
}
