// attacks: includes itself without end
// holds: the compiler gives up
// expect: CE
#include __FILE__
int main() {}
