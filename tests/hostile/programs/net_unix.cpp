// attacks: connects to a unix and to an abstract socket of the host
// holds: the host's listeners see nobody
// expect: WA
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <initializer_list>
#include <sys/socket.h>
#include <sys/un.h>

int main() {
    char token[99], folder[999], answer[999], unix_path[999], abstract_name[99];
    int tcp, udp;
    scanf("%*s %s %*s %s %*s %s %*s %d %*s %d %*s %s %*s %s", token, folder, answer, &tcp, &udp,
          unix_path, abstract_name);
    for (int kind : {SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET})
        for (int abstract : {0, 1}) {
            const char *name = abstract ? abstract_name : unix_path;
            sockaddr_un to = {};
            to.sun_family = AF_UNIX;
            memcpy(to.sun_path + abstract, name, strlen(name));
            socklen_t size = offsetof(sockaddr_un, sun_path) + abstract + strlen(name);
            int fd = socket(AF_UNIX, kind, 0);
            if (fd >= 0) puts("ESCAPED socket");
            if (connect(fd, (sockaddr *)&to, size) == 0) puts("ESCAPED");
        }
    puts("contained");
}
