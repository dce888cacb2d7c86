// attacks: includes a device that never ends
// holds: there is no such device
// expect: CE
#include "/dev/zero"
int main() {}
