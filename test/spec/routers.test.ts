import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { codes, head, load } from './stack.ts';

const stack = (name: string, lines: string): string =>
  `apiVersion: rosctr.dev/v1\nkind: Stack\nmetadata: { name: ${name} }\n${lines}`;

describe('routers', () => {
  const routers = `routers:
  riga: { address: "10.0.0.1:18729", password: x, labels: { site: riga, role: branch }, storage: usb1 }
  oslo: { address: "[fd00::1]", password: x, labels: { site: oslo, role: branch }, tls: { mode: off } }
  hub: { address: hub.lan, username: robot, tls: { mode: pin, fingerprint: "sha256:${'AB:'.repeat(31)}AB" } }
`;
  const targets = (yaml: string): string[] => {
    const loaded = load([stack('all', routers), stack('dns', `targets: ${yaml}\nenvs: { e: { A: b } }\n`)]);
    assert.deepEqual(codes(loaded), []);
    return loaded.routers
      .filter(({ name }) => loaded.desired(name).some((one) => one.stack === 'dns'))
      .map(({ name }) => name);
  };

  it('are chosen by name, by glob and by labels, from all files', () => {
    assert.deepEqual(targets('[riga]'), ['riga']);
    assert.deepEqual(targets('"*o*"'), ['oslo']);
    assert.deepEqual(targets('[hub, "r*"]'), ['riga', 'hub']);
    assert.deepEqual(targets('{ labels: { role: branch } }'), ['riga', 'oslo']);
    assert.deepEqual(targets('[{ labels: { role: branch, site: "os*" } }]'), ['oslo']);
  });

  it('are all of the file, where nothing is said', () => {
    const loaded = load([
      stack('all', `${routers}envs: { e: { A: b } }\n`),
      stack('dns', 'envs: { f: { A: b } }\nrouters: { x: { address: a, password: b } }\n'),
    ]);
    assert.deepEqual(
      loaded.desired('x').map((one) => one.stack),
      ['dns'],
    );
    assert.deepEqual(
      loaded.desired('riga').map((one) => one.stack),
      ['all'],
    );
  });

  it('have address, port, user, TLS and time-outs', () => {
    const { routers: all } = load(stack('all', routers));
    const [riga, oslo, hub] = all;
    assert.deepEqual(
      [riga?.address, riga?.port, riga?.username, riga?.tls],
      ['10.0.0.1', 18729, 'admin', { mode: 'verify' }],
    );
    assert.deepEqual([oslo?.address, oslo?.port, oslo?.tls], ['fd00::1', 8728, { mode: 'off' }]);
    assert.deepEqual([hub?.port, hub?.username, hub?.password], [8729, 'robot', undefined]);
    assert.deepEqual(hub?.tls, { mode: 'pin', fingerprint: `sha256:${'ab'.repeat(32)}` });
    assert.deepEqual([hub.connectTimeoutMs, hub.commandTimeoutMs], [10_000, 30_000]);
  });

  it('keep their password to themselves', () => {
    const { routers: all } = load(head);
    assert.equal(all[0]?.password?.reveal(), 'router-secret');
    assert.ok(!inspect(all, { depth: 9 }).includes('router-secret'));
    assert.ok(!JSON.stringify(all).includes('router-secret'));
  });

  it('that two files describe alike are one', () => {
    const loaded = load([
      `${head}envs: { e: { A: b } }\n`,
      `${head.replace('name: dns', 'name: web')}envs: { f: { A: b } }\n`,
    ]);
    assert.deepEqual(codes(loaded), []);
    assert.deepEqual(
      loaded.desired('home').map((one) => one.stack),
      ['dns', 'web'],
    );
  });

  it('take their certificate authority from a file, or from the file itself', () => {
    const tls = (ca: string): unknown =>
      load(head.replace('storage: usb1', `tls: { mode: verify, ca: ${ca}, servername: r.lan }`), {
        readFile: (path) => `PEM of ${path}`,
      }).routers[0]?.tls;
    assert.deepEqual(tls('ca.pem'), { mode: 'verify', ca: 'PEM of ca.pem', servername: 'r.lan' });
    assert.deepEqual(tls('"-----BEGIN X"'), { mode: 'verify', ca: '-----BEGIN X', servername: 'r.lan' });
  });
});
