// attacks: #include_next through all folders, and itself twice at every depth
// holds: the compiler is ended by its own limits or by ours
// expect: CE
#include_next "program.cpp"
#include "program.cpp"
#include "program.cpp"
int main() {}
