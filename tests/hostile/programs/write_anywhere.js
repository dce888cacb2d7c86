// attacks: makes files, folders and links in every folder that a program could write to
// holds: nothing new appears anywhere
// expect: WA
const fs = require('fs');
const given = Object.fromEntries(fs.readFileSync(0, 'utf8').trim().split('\n').map((line) => line.split(' ')));
const deeds = [
    (p) => fs.writeFileSync(p, 'x'), (p) => fs.mkdirSync(p), (p) => fs.symlinkSync('/', p),
    (p) => fs.linkSync('/box/program.js', p), (p) => fs.copyFileSync('/box/program.js', p), (p) => fs.mkdtempSync(p),
    (p) => process.report.writeReport(p), (p) => require('v8').writeHeapSnapshot(p),
    (p) => fs.renameSync('/box/program.js', p),
];
for (const folder of [given.folder, '/tmp', '/var/tmp', '/dev/shm', '/', '/box', '/box/feedback', '/usr/lib', '/warden', '.']) {
    for (const deed of deeds) {
        try {
            if (deed(`${folder}/${given.token}-js`) !== '') console.log('ESCAPED', folder);
        } catch {}
    }
}
for (const there of ['/box/program.js', `${given.folder}/victim`]) {
    for (const deed of [fs.unlinkSync, (p) => fs.chmodSync(p, 0o777), (p) => fs.truncateSync(p), (p) => fs.utimesSync(p, 1, 1)]) {
        try {
            deed(there);
            console.log('ESCAPED', there);
        } catch {}
    }
}
console.log('contained');
