// attacks: templates that double at every level
// holds: the compiler is ended at its limit, and the judge goes on
// expect: CE
template <int depth, int path> struct Bomb {
    static constexpr long value = Bomb<depth - 1, 2 * path>::value + Bomb<depth - 1, 2 * path + 1>::value;
};
template <int path> struct Bomb<0, path> {
    static constexpr long value = path;
};
int main() { return Bomb<29, 1>::value & 1; }
