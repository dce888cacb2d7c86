// attacks: includes the compiler's standard input and its other descriptors
// holds: they are not there, or empty
// expect: CE
#include "/dev/stdin"
#include "/dev/fd/0"
#include "/proc/self/fd/3"
#include "/proc/self/exe"
int main() {}
