// attacks: millions of lines of error messages
// holds: the message is cut
// expect: CE
#define A error error error error error error error error error error
#define B A; A; A; A; A; A; A; A; A; A;
#define C B B B B B B B B B B
int main() { C C C C C C C C C C }
