// Does the errand that its input names; every language has such a program.
'use strict';
const fs = require('fs');
const { Worker, isMainThread, parentPort, workerData } = require('worker_threads');

function sumOf(k) {
    let sum = 0;
    for (let i = k; i < 100000; i += 4) sum += i;
    return sum;
}

function attempt(deed) {
    try {
        deed();
        console.log('ESCAPED');
    } catch (error) {
        console.log('denied');
        console.error(String(error));
    }
}

function deep(n) {
    return n === 0 ? 0 : 1 + deep(n - 1);
}

if (!isMainThread) {
    parentPort.postMessage(sumOf(workerData));
} else {
    const [errand, ...words] = fs.readFileSync(0, 'utf8').split(/\s+/).filter(Boolean);
    if (errand === 'sum') {
        console.log(Number(words[0]) + Number(words[1]));
    } else if (errand === 'double') {
        console.log(words.map((word) => 2 * Number(word)).join('\n'));
    } else if (errand === 'deep') {
        console.log(deep(Number(words[0])));
    } else if (errand === 'threads') {
        let sum = 0, left = 4;
        for (let k = 0; k < 4; k++) {
            const worker = new Worker(__filename, { workerData: k });
            worker.on('error', (error) => { throw error; });
            worker.on('message', (more) => {
                sum += more;
                if (--left === 0) console.log(sum);
            });
        }
    } else if (errand === 'memory') {
        const kept = [];
        for (let k = 0; k < 1000; k++) kept.push(new Array(1310720).fill(k + 0.5));
        console.log(kept.length);
    } else if (errand === 'garbage') {
        let list;
        for (let k = 0; k < 100; k++) {
            list = [];
            for (let i = 0; i < 100000; i++) list.push({ value: k + i });
        }
        console.log(list[99999].value);
    } else if (errand === 'spin') {
        for (;;);
    } else if (errand === 'exit') {
        process.exit(7);
    } else if (errand === 'crash') {
        null.x;
    } else if (errand === 'around') {
        console.log(process.argv.length - 2, process.cwd(), ...Object.keys(process.env).sort());
    } else if (errand === 'read') {
        attempt(() => fs.readFileSync(words[0]));
    } else if (errand === 'write') {
        attempt(() => fs.writeFileSync(words[0], 'x'));
    } else if (errand === 'connect') {
        const socket = require('net').connect(Number(words[0]), '127.0.0.1');
        socket.on('connect', () => console.log('ESCAPED'));
        socket.on('error', (error) => { console.log('denied'); console.error(String(error)); });
    } else if (errand === 'start') {
        attempt(() => require('child_process').execFileSync('/bin/sh', ['-c', 'true']));
    }
}
