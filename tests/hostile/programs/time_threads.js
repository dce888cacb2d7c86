// attacks: workers spin while main waits
// holds: the time of all threads counts
// expect: TLE MLE
const { Worker } = require('worker_threads');
for (let k = 0; k < 2; k++) new Worker('for (;;);', { eval: true });
