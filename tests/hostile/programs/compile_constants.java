// attacks: a constant that doubles with every line
// holds: the compiler ends in its time and its memory
// expect: CE
public class Constants {
    static final String A = "0123456789abcdef", B = A + A + A + A + A + A + A + A + A + A + A + A + A + A + A + A;
    static final String C = B + B + B + B + B + B + B + B + B + B + B + B + B + B + B + B, D = C + C + C + C + C + C + C + C;
    static final String E = D + D + D + D + D + D + D + D + D + D + D + D + D + D + D + D, F = E + E + E + E + E + E + E + E;
    static final String G = F + F + F + F + F + F + F + F + F + F + F + F + F + F + F + F, H = G + G + G + G + G + G + G + G;
    public static void main(String[] args) { System.out.println(H); }
}
