// Does the errand that its input names; every language has such a program.
use std::io::{Read, Write};
use std::{env, fs, net, process, thread};

fn attempt<T, E: std::fmt::Display>(done: Result<T, E>) {
    match done {
        Ok(_) => println!("ESCAPED"),
        Err(error) => {
            println!("denied");
            eprintln!("{error}");
        }
    }
}

fn deep(n: u64) -> u64 {
    if n == 0 { 0 } else { 1 + std::hint::black_box(deep(n - 1)) }
}

fn main() {
    let mut text = String::new();
    std::io::stdin().read_to_string(&mut text).unwrap();
    let mut words = text.split_whitespace();
    match words.next().unwrap() {
        "sum" => println!("{}", words.map(|x| x.parse::<i64>().unwrap()).sum::<i64>()),
        "double" => {
            let mut out = std::io::BufWriter::new(std::io::stdout());
            for word in words {
                writeln!(out, "{}", 2 * word.parse::<i64>().unwrap()).unwrap();
            }
        }
        "deep" => println!("{}", deep(words.next().unwrap().parse().unwrap())),
        "threads" => {
            let threads: Vec<_> = (0..4u64)
                .map(|k| thread::spawn(move || (k..100_000).step_by(4).sum::<u64>()))
                .collect();
            println!("{}", threads.into_iter().map(|t| t.join().unwrap()).sum::<u64>());
        }
        "memory" => {
            let kept: Vec<Vec<u8>> = (0..1000).map(|k| vec![k as u8 | 1; 10 << 20]).collect();
            println!("{}", kept.len());
        }
        "garbage" => {
            let mut kept: Vec<Box<usize>> = Vec::new();
            for k in 0..100 {
                kept = (0..100_000).map(|i| Box::new(k + i)).collect();
            }
            println!("{}", kept[99_999]);
        }
        "spin" => loop {
            std::hint::spin_loop();
        },
        "exit" => process::exit(7),
        "crash" => panic!("as it was told"),
        "around" => {
            let mut names: Vec<_> = env::vars().map(|(name, _)| name).collect();
            names.sort();
            let folder = env::current_dir().unwrap();
            println!("{} {} {}", env::args().count() - 1, folder.display(), names.join(" "));
        }
        "read" => attempt(fs::read(words.next().unwrap())),
        "write" => attempt(fs::write(words.next().unwrap(), "x")),
        "connect" => attempt(net::TcpStream::connect(format!("127.0.0.1:{}", words.next().unwrap()))),
        "start" => attempt(process::Command::new("/bin/sh").args(["-c", "true"]).status()),
        _ => process::exit(1),
    }
}
