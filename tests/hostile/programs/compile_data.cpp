// attacks: a program of 4 GiB: one initialised array
// holds: the compiler may not write that much
// expect: CE
int huge[1 << 30] = {1};
int main() { return huge[12345]; }
