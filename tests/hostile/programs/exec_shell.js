// attacks: starts whatever there is to start, loads what it likes, asks the runtime's own bindings
// holds: no process is started
// expect: WA
const { spawnSync, fork } = require('child_process');
process.on('uncaughtException', () => {});
for (const name of ['/bin/sh', '/usr/bin/env', process.execPath, '/lib64/ld-linux-x86-64.so.2']) {
    const done = spawnSync(name, ['--version'], { stdio: 'inherit' });
    if (!done.error) console.log('ESCAPED', name, done.status);
    if (process.execve) {
        try {
            process.execve('/bin/sh', ['sh', '-c', 'echo ESCAPED'], {});
        } catch {}
    }
}
try {
    fork(__filename).on('error', () => {}).on('spawn', () => console.log('ESCAPED'));
} catch {}
try {
    process.kill(process.ppid, 0);
    console.log('ESCAPED');
} catch {}
try {
    process.setuid(0);
} catch {}
if (process.getuid() === 0) console.log('ESCAPED');
console.log('contained');
