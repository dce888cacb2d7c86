// attacks: includes files of the host
// holds: they are not there
// expect: CE
#include "/etc/passwd"
#include "/etc/shadow"
#include "/proc/self/environ"
#include "../../../../../../etc/hostname"
int main() {}
