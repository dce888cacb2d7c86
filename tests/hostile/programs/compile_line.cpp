// attacks: says that its lines are those of the answer, so that an error message quotes that file
// holds: the compiler does not see it, and its message does not quote it
// expect: CE
#line 1 "@ANSWER@"
#error look here
int main() { return undeclared; }
