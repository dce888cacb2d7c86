// Does the errand that its input names; every language has such a program.
#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

using namespace std;

void attempt(bool done) { cout << (done ? "ESCAPED" : "denied") << "\n"; }

int deep(int n) {
    volatile char frame[64] = {};
    return n == 0 ? 0 : 1 + frame[n % 64] + deep(n - 1);
}

int main(int count, char **, char **environment) {
    string errand, word;
    cin >> errand;
    if (errand == "sum") {
        int a, b;
        cin >> a >> b;
        cout << a + b << "\n";
    } else if (errand == "double") {
        for (int x; cin >> x;) cout << 2 * x << "\n";
    } else if (errand == "deep") {
        int n;
        cin >> n;
        cout << deep(n) << "\n";
    } else if (errand == "threads") {
        long sums[4] = {};
        vector<thread> threads;
        for (int k = 0; k < 4; k++)
            threads.emplace_back([&sums, k] { for (int i = k; i < 100000; i += 4) sums[k] += i; });
        for (auto &each : threads) each.join();
        cout << sums[0] + sums[1] + sums[2] + sums[3] << "\n";
    } else if (errand == "memory") {
        vector<vector<char>> kept;
        for (int k = 0; k < 1000; k++) kept.emplace_back(10 << 20, 'x');
        cout << kept.size() << "\n";
    } else if (errand == "garbage") {
        vector<int> kept;
        for (int k = 0; k < 100; k++) kept = vector<int>(100000, k);
        cout << kept.back() + 99999 << "\n";
    } else if (errand == "spin") {
        for (volatile int i = 0;; i = i + 1) {}
    } else if (errand == "exit") {
        return 7;
    } else if (errand == "crash") {
        vector<int>().at(1);
    } else if (errand == "around") {
        char folder[256];
        cout << count - 1 << " " << getcwd(folder, sizeof folder);
        vector<string> names;
        for (; *environment; environment++) names.emplace_back(*environment, strchr(*environment, '='));
        sort(names.begin(), names.end());
        for (auto &name : names) cout << " " << name;
        cout << "\n";
    } else if (errand == "read") {
        cin >> word;
        attempt(ifstream(word).is_open());
    } else if (errand == "write") {
        cin >> word;
        attempt(ofstream(word).is_open());
    } else if (errand == "connect") {
        int port;
        cin >> port;
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        attempt(fd >= 0 || connect(fd, (sockaddr *)&address, sizeof address) == 0);
    } else if (errand == "start") {
        attempt(fork() >= 0 || execl("/bin/sh", "sh", "-c", "true", nullptr) == 0);
    }
}
