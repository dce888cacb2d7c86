// attacks: a macro that doubles what it is given
// holds: the compiler ends in its time and its memory
// expect: CE
macro_rules! double { ($($x:tt)*) => { double!($($x)* $($x)*) } }
fn main() {
    double!(a b c d e f g h);
}
