// attacks: includes a terminal that never says a word: the compiler would wait for ever
// holds: there is no such device
// expect: CE
#include "/dev/ptmx"
int main() {}
