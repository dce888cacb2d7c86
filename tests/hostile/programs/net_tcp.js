// attacks: connects, listens, sends, asks for names
// holds: there is no network
// expect: WA
const given = Object.fromEntries(require('fs').readFileSync(0, 'utf8').trim().split('\n').map((line) => line.split(' ')));
const net = require('net'), dgram = require('dgram'), dns = require('dns');
process.on('uncaughtException', () => {});
const reached = () => console.log('ESCAPED');
for (const to of [{ port: +given.tcp, host: '127.0.0.1' }, { port: +given.tcp, host: '::1' }, { path: given.unix }, { path: `\0${given.abstract}` }]) {
    net.connect(to, reached).on('error', () => {});
}
net.createServer().on('error', () => {}).listen(0, reached);
net.createServer().on('error', () => {}).listen('/box/feedback/s', reached);
try {
    dgram.createSocket('udp4').on('error', () => {}).send('x', +given.udp, '127.0.0.1', (error) => error || reached());
} catch {}
dns.lookup('example.org', (error) => error || reached());
console.log('contained');
