// attacks: includes the file with this test's answer
// holds: the compiler does not see it, and its message does not quote it
// expect: CE
#include "@ANSWER@"
int main() {}
