// attacks: asks the kernel itself for a process, a socket, a file, another program
// holds: it refuses
// expect: WA
use std::arch::asm;

unsafe fn call(number: i64, a: u64, b: u64, c: u64) -> i64 {
    let result: i64;
    unsafe {
        asm!("syscall", inlateout("rax") number => result, in("rdi") a, in("rsi") b, in("rdx") c,
             lateout("rcx") _, lateout("r11") _);
    }
    result
}

fn main() {
    let path = b"/etc/passwd\0".as_ptr() as u64;
    let calls: [(i64, u64, u64, u64); 12] = [
        (41, 2, 1, 0), (41, 1, 1, 0), (53, 1, 1, 0), (2, path, 0, 0), (257, -100i64 as u64, path, 0),
        (59, path, 0, 0), (56, 17, 0, 0), (57, 0, 0, 0), (58, 0, 0, 0), (101, 0, 0, 0), (62, 1, 0, 0), (319, path, 0, 0),
    ];
    for (number, a, b, c) in calls {
        let result = unsafe { call(number, a, b, c) };
        if result >= 0 {
            println!("ESCAPED {number} {result}");
        }
    }
    if std::process::Command::new("/bin/sh").spawn().is_ok() || std::net::TcpListener::bind("127.0.0.1:0").is_ok() {
        println!("ESCAPED");
    }
    println!("contained");
}
