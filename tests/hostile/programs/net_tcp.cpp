// attacks: connects to a TCP port of the host with bare sockets
// holds: the host's listener sees nobody
// expect: WA
#include <arpa/inet.h>
#include <cstdio>
#include <cstring>
#include <sys/socket.h>
#include <unistd.h>

int main() {
    char token[99], folder[999], answer[999], unix_path[999], abstract_name[99];
    int tcp, udp;
    scanf("%*s %s %*s %s %*s %s %*s %d %*s %d %*s %s %*s %s", token, folder, answer, &tcp, &udp,
          unix_path, abstract_name);
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    for (int target = fd < 0 ? 0 : fd; target < 64; target++) {
        sockaddr_in to = {};
        to.sin_family = AF_INET;
        to.sin_port = htons(tcp);
        to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (connect(target, (sockaddr *)&to, sizeof to) == 0) puts("ESCAPED");
    }
    puts(fd < 0 ? "contained" : "ESCAPED socket");
}
