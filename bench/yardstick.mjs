// What a connection to each router costs any program of Node: TCP and TLS, nothing else. Ports are the arguments.
import { connect } from 'node:net';
import { connect as connectTls, createSecureContext } from 'node:tls';

const ports = process.argv.slice(2).map(Number);
const secureContext = createSecureContext({ ca: [] });
const atOnce = 8;

const shake = (port) =>
  new Promise((done, fail) => {
    const socket = connect({ host: '127.0.0.1', port, noDelay: true });
    const secure = connectTls({ socket, secureContext, rejectUnauthorized: false });
    secure.once('error', fail);
    secure.once('secureConnect', () => {
      secure.destroy();
      done();
    });
  });

const began = process.cpuUsage();
let next = 0;
await Promise.all(
  Array.from({ length: atOnce }, async () => {
    while (next < ports.length) await shake(ports[next++]);
  }),
);
const { user, system } = process.cpuUsage(began);
console.log(JSON.stringify((user + system) / 1000 / ports.length));
