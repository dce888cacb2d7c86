// attacks: sends reports of success over every descriptor, with descriptors attached
// holds: the warden's word cannot be forged
// expect: WA
#include <cstdio>
#include <cstring>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

int main() {
    char report[] = "{\"id\": 1, \"status\": 0, \"cpu_s\": 0, \"killed\": null, \"feedback\": \"\"}";
    iovec part = {report, strlen(report)};
    msghdr message = {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    for (int fd = 0; fd < 1024; fd++) {
        if (sendmsg(fd, &message, 0) >= 0) printf("ESCAPED sendmsg %d\n", fd);
        if (fd > 2 && write(fd, report, part.iov_len) >= 0) printf("ESCAPED write %d\n", fd);
    }
    puts("contained");
}
