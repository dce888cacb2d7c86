// What the tests need of testlib, with upstream's arguments and exit codes.
#pragma once
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <string>
#define OK_EXIT_CODE 0
enum TResult { _ok = OK_EXIT_CODE, _wa = 1, _pe = 2, _fail = 3, _dirt = 4, _points = 7, _eof = 8 };
inline std::ifstream inf, ouf, ans;
inline std::ofstream tout;
inline void quit(int result, const std::string &message) {
    fprintf(stderr, "%s\nsecond line\n", message.c_str());
    exit(result);
}
inline void registerTestlibCmd(int count, char **args) {
    if (count != 4) quit(_fail, "expected input, output and answer");
    inf.open(args[1]), ouf.open(args[2]), ans.open(args[3]);
    if (!inf || !ouf || !ans) quit(_fail, "a file is missing");
}
inline void registerInteraction(int count, char **args) {
    if (count != 4) quit(_fail, "expected input, tout and answer");
    inf.open(args[1]), tout.open(args[2]), ans.open(args[3]);
    if (!inf || !tout || !ans) quit(_fail, "a file is missing");
}
