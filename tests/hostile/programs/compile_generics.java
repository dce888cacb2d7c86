// attacks: a type whose subtypes cannot be decided, and the compiler recurses
// holds: the compiler ends, whatever becomes of it
// expect: CE
class N<Z> {}
class L<X> extends N<N<? super L<L<X>>>> {}
public class Generics {
    static N<? super L<Byte>> f(L<Byte> x) { return x; }
    public static void main(String[] args) { f(null); }
}
