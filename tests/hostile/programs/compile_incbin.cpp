// attacks: has the assembler put the answer's file into the program
// holds: the assembler does not see it
// expect: CE
#include <cstdio>
asm(".data\n.global stolen\nstolen: .incbin \"@ANSWER@\"\n.byte 0\n.text");
extern char stolen[];
int main() { puts(stolen); }
