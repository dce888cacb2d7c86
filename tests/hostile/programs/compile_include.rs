// attacks: includes the answer and files of the host
// holds: they are not there
// expect: CE
fn main() {
    println!("{}", include_str!("@ANSWER@"));
    println!("{:?}", include_bytes!("/etc/passwd"));
    println!("{:?}", include_bytes!("/dev/stdin"));
}
