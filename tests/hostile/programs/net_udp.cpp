// attacks: sends datagrams, also through descriptors that it never opened
// holds: the host's socket receives nothing
// expect: WA
#include <arpa/inet.h>
#include <cstdio>
#include <cstring>
#include <sys/socket.h>

int main() {
    char token[99], folder[999], answer[999], unix_path[999], abstract_name[99];
    int tcp, udp;
    scanf("%*s %s %*s %s %*s %s %*s %d %*s %d %*s %s %*s %s", token, folder, answer, &tcp, &udp,
          unix_path, abstract_name);
    int fd = socket(AF_INET, SOCK_DGRAM, 0);
    sockaddr_in to = {};
    to.sin_family = AF_INET;
    to.sin_port = htons(udp);
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    for (int target = 0; target < 1024; target++)
        if (sendto(target, token, strlen(token), 0, (sockaddr *)&to, sizeof to) >= 0)
            puts("ESCAPED");
    puts(fd < 0 ? "contained" : "ESCAPED socket");
}
