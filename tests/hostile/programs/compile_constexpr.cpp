// attacks: computes for ever while compiling
// holds: the compiler gives up or is ended
// expect: CE
constexpr long spin(long n) {
    long x = 0;
    for (long i = 0; i < 250000; i++)
        for (long j = 0; j < n; j++) x += i ^ j;
    return x;
}
static_assert(spin(1000000000) == 1);
int main() {}
