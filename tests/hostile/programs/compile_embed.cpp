// attacks: #embed of newer compilers, import of a header unit, module of a path
// holds: the answer cannot be embedded
// expect: CE
#include <cstdio>
static const char stolen[] = {
#embed "@ANSWER@"
    , 0};
int main() { puts(stolen); }
