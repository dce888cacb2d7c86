// attacks: the same from a native program
// holds: nothing new appears anywhere
// expect: WA
#include <cstdio>
#include <fcntl.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>

int main() {
    char token[99], folder[999], answer[999];
    scanf("%*s %s %*s %s %*s %s", token, folder, answer);
    for (std::string place : {folder, (char *)"/tmp", (char *)"/dev/shm", (char *)".", (char *)"/box"}) {
        std::string path = place + "/" + token;
        if (open(path.c_str(), O_CREAT | O_WRONLY, 0666) >= 0) puts("ESCAPED open");
        if (creat(path.c_str(), 0666) >= 0) puts("ESCAPED creat");
        if (mkdir((path + "d").c_str(), 0777) == 0) puts("ESCAPED mkdir");
        if (symlink("/", (path + "s").c_str()) == 0) puts("ESCAPED symlink");
        if (mknod((path + "n").c_str(), S_IFIFO | 0666, 0) == 0) puts("ESCAPED mknod");
        if (link(answer, (path + "l").c_str()) == 0) puts("ESCAPED link");
    }
    puts("contained");
}
