// attacks: hides errors as a system header, asks for plugins, other options and a foreign file's age
// holds: a source cannot configure its compiler
// expect: CE
#pragma GCC system_header
#pragma GCC plugin "/tmp/evil.so"
#pragma GCC optimize("-fplugin=/tmp/evil.so", "-o/tmp/@TOKEN@", "-specs=/tmp/evil")
#pragma GCC dependency "@ANSWER@"
#pragma GCC pch_preprocess "/tmp/evil.gch"
int main() {}
