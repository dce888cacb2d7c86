// attacks: templates without end
// holds: the compiler gives up
// expect: CE
template <long n> struct Deep {
    static constexpr long value = Deep<n + 1>::value;
};
int main() { return Deep<0>::value; }
