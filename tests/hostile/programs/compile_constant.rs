// attacks: a constant that takes for ever
// holds: the compiler ends in its time
// expect: CE
#![allow(long_running_const_eval)]
const ENDLESS: u64 = {
    let mut i = 0u64;
    while i < u64::MAX {
        i += 1;
    }
    i
};
fn main() {
    println!("{}", ENDLESS);
}
