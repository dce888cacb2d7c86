// attacks: has the assembler include a file of the host, whose lines it would quote
// holds: the assembler does not see it
// expect: CE
asm(".include \"/etc/passwd\"\n.include \"@ANSWER@\"");
int main() {}
