import assert from 'node:assert/strict';
import { Secret } from '../../src/model/index.ts';
import { connectRouter, isNotUtf8, SteadyRouter } from '../../src/routeros/api/index.ts';
import type { ApiClient, ConnectOptions, TlsOptions } from '../../src/routeros/api/index.ts';
import { RouterError } from '../../src/routeros/error.ts';
import { startSimulator, wireFaults } from '../../src/sim/server/index.ts';
import type { RunningSimulator } from '../../src/sim/server/index.ts';

const retry = { attempts: 2, minDelayMs: 5, maxDelayMs: 5, jitter: false };

function options(simulator: RunningSimulator, tls: TlsOptions, port: number): ConnectOptions {
  assert.equal(simulator.routers.length, 1);
  return {
    host: '127.0.0.1',
    port,
    tls,
    username: 'admin',
    password: new Secret('secret'),
    connectTimeoutMs: 1000,
    commandTimeoutMs: 500,
    writeTimeoutMs: 500,
    retry,
  };
}

/** Every method of the seam once, against menus that behave as in the facts. */
async function everyMethod(client: ApiClient): Promise<void> {
  const veth = await client.add('/interface/veth', {
    name: 'veth1',
    address: '172.17.0.2/24',
    gateway: '172.17.0.1',
  });
  const env = await client.add('/container/envs', { list: 'app', key: 'PW', value: new Secret('a=b ž') });
  await client.set('/container/envs', env, { value: 'second' });
  await client.set('/container/config', undefined, { tmpdir: 'usb1/tmp' });
  const match = [{ list: 'app', key: 'PW' }, { list: 'none' }];
  const [envs, veths, config, none] = await Promise.all([
    client.list('/container/envs', { proplist: ['list', 'key', 'value'], match }),
    client.list('/interface/veth', { proplist: ['name'] }),
    client.list('/container/config', { proplist: ['tmpdir'] }),
    client.list('/container/mounts', { proplist: ['list'] }),
  ]);
  assert.deepEqual({ ...envs[0] }, { '.id': env, list: 'app', key: 'PW', value: 'second' });
  assert.deepEqual([envs.length, veths.length, config.length, none.length], [1, 1, 1, 0]);
  assert.equal(config[0]?.['tmpdir'], '/usb1/tmp');
  await assert.rejects(client.run('/container', 'start', '*FFFF'), {
    kind: 'refused',
    code: 'no-such-item',
  });
  await client.remove('/interface/veth', veth);
  await assert.rejects(client.remove('/interface/veth', veth), { kind: 'refused', code: 'no-such-item' });
}

describe('the client of rosctr talks to the simulator', function () {
  this.timeout(20_000);
  let simulator: RunningSimulator | undefined;

  afterEach(async () => {
    await simulator?.close();
    simulator = undefined;
  });

  const modes: readonly [
    name: string,
    service: string,
    asked: (service: { fingerprint: string; ca: string }) => TlsOptions,
  ][] = [
    ['verify', 'certificate', ({ ca }) => ({ mode: 'verify', ca, servername: 'localhost' })],
    ['pin', 'certificate', ({ fingerprint }) => ({ mode: 'pin', fingerprint })],
    ['anonymous', 'anonymous', () => ({ mode: 'anonymous' })],
    ['off', 'off', () => ({ mode: 'off' })],
  ];
  for (const [name, service, asked] of modes) {
    it(`over TLS mode ${name}`, async () => {
      simulator = await startSimulator({ ros: '7.23.3', tls: service, password: 'secret' });
      const { server } = simulator.routers[0]!;
      const tls = asked({ fingerprint: server.tls?.fingerprint ?? '', ca: server.tls?.certificate ?? '' });
      const client = await connectRouter(options(simulator, tls, server.tlsPort ?? server.port));
      try {
        await everyMethod(client);
      } finally {
        client.close();
      }
    });
  }

  const wrong: readonly [what: string, service: string, tls: TlsOptions, code: string][] = [
    ['another pin', 'certificate', { mode: 'pin', fingerprint: 'ab'.repeat(32) }, 'tls-pin-mismatch'],
    ['an authority that did not sign it', 'certificate', { mode: 'verify' }, 'tls-untrusted'],
    ['a certificate where there is none', 'anonymous', { mode: 'verify' }, 'tls-handshake'],
    ['no certificate where there is one', 'certificate', { mode: 'anonymous' }, 'tls-handshake'],
  ];
  for (const [what, service, tls, code] of wrong) {
    it(`and refuses when it is to see ${what}`, async () => {
      simulator = await startSimulator({ tls: service, password: 'secret' });
      await assert.rejects(connectRouter(options(simulator, tls, simulator.routers[0]!.server.tlsPort!)), {
        kind: 'tls',
        code,
      });
    });
  }

  it('over one release of each kind, with and without !empty', async () => {
    for (const ros of ['7.12', '7.17.2', '7.18', '7.24.2']) {
      const one = await startSimulator({ ros, password: 'secret' });
      const client = await connectRouter(options(one, { mode: 'off' }, one.routers[0]!.server.port));
      assert.deepEqual(await client.list('/container', { proplist: ['tag'] }), [], ros);
      client.close();
      await one.close();
    }
  });

  it('and keeps a comment that is not UTF-8 as it is', async () => {
    simulator = await startSimulator({ faults: ['latin1-value'], password: 'secret' });
    const client = await connectRouter(
      options(simulator, { mode: 'off' }, simulator.routers[0]!.server.port),
    );
    await client.add('/interface/veth', { name: 'veth1', address: '172.17.0.2/24', gateway: '172.17.0.1' });
    const [row] = await client.list('/interface/veth', { proplist: ['comment'] });
    assert.equal(row?.['comment'], 'caf\xE9 \x81');
    assert.equal(isNotUtf8(row), true);
    client.close();
  });
});

describe('whatever the wire does to the client of rosctr', function () {
  this.timeout(20_000);
  const samples: Readonly<Record<string, string>> = {
    segment: '1',
    'split-at': '20',
    'tag-position': 'last',
    empty: 'off',
    'idle-drop': '200',
    'before-login': 'fatal',
    'drop-at-byte': '1,9',
    slow: '1,900',
    'long-value': '70000',
  };
  const argumentsOf = (name: string) =>
    samples[name] === undefined ? [name] : [`${name}:${samples[name]}`];

  /** Fails only by what a caller can act on. */
  async function settled<T>(call: Promise<T>): Promise<T | RouterError> {
    try {
      return await call;
    } catch (error) {
      assert.ok(error instanceof RouterError, String(error));
      assert.ok(error.message.length > 20, error.message);
      return error;
    }
  }

  for (const { name } of wireFaults) {
    it(`${name}: every call ends, and what is read in the end is what is there, once`, async () => {
      const simulator = await startSimulator({
        ros: '7.23.3',
        faults: argumentsOf(name),
        password: 'secret',
      });
      const { device, server } = simulator.routers[0]!;
      const router = new SteadyRouter(options(simulator, { mode: 'off' }, server.port));
      try {
        const names = async () => {
          for (;;) {
            const rows = await settled(router.list('/interface/veth', { proplist: ['name'] }));
            if (!(rows instanceof RouterError)) return rows.map((row) => row['name']);
            assert.notEqual(rows.kind, 'ambiguous', 'a read is never ambiguous');
          }
        };
        const first = await settled(router.list('/interface/veth', { proplist: ['name'] }));
        if (!(first instanceof RouterError)) assert.deepEqual(first, []);
        const added = await settled(
          router.add('/interface/veth', { name: 'veth1', address: '172.17.0.2/24' }),
        );
        const seen = await names();
        assert.deepEqual(
          seen,
          device.rows('interface/veth').map((row) => row.fields.get('name')),
        );
        if (added instanceof RouterError) {
          assert.ok(seen.length <= 1);
          if (added.kind !== 'ambiguous')
            assert.deepEqual(seen, [], `${added.kind} says that nothing was done`);
        } else assert.deepEqual(seen, ['veth1']);
      } finally {
        await router.close();
        await simulator.close();
      }
    });
  }
});
