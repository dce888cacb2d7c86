// attacks: reads and lists what the host knows, and what the judge itself needs to see
// holds: nothing but the runtime and the program is there
// expect: WA
const fs = require('fs');
const given = Object.fromEntries(fs.readFileSync(0, 'utf8').trim().split('\n').map((line) => line.split(' ')));
const names = [given.answer, given.folder, '/etc/passwd', '/etc/shadow', '/etc/hostname', '/etc/ssl/openssl.cnf',
    '/proc/self/maps', '/proc/1/environ', '/proc', '/sys', '/dev/tty', '/dev/zero', '/dev/stdin', '/warden',
    '/warden/bench/judge/warden.py', '/usr/bin', '/usr/share', '/tmp', '/root', '/home', '/'];
for (const name of names) {
    for (const read of [fs.readFileSync, fs.readdirSync]) {
        try {
            read(name);
            console.log('ESCAPED', name);
        } catch {}
    }
}
console.log('contained');
