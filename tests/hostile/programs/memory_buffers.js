// attacks: takes memory outside the heap that the runtime limits
// holds: memory limit, by what is resident
// expect: MLE
const kept = [];
for (let k = 0; k < 20; k++) kept.push(Buffer.alloc(10 << 20, 1));
console.log('contained', kept.length);
