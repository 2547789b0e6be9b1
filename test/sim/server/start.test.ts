import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { VirtualClock } from '../../../src/sim/device/clock.ts';
import {
  startSimulator,
  type RunningSimulator,
  type SimulatorOptions,
} from '../../../src/sim/server/start.ts';
import { RawClient, until } from './raw-client.ts';

async function simulator(
  options: SimulatorOptions,
  body: (running: RunningSimulator) => Promise<void>,
): Promise<void> {
  const running = await startSimulator(options);
  try {
    await body(running);
  } finally {
    await running.close();
  }
}

async function name(port: number, password = ''): Promise<string> {
  const client = await RawClient.open(port);
  client.send('/login', '=name=admin', `=password=${password}`);
  client.send('/system/identity/print', '=.proplist=name');
  const sentences = await client.replies(3);
  client.close();
  return sentences[1]!;
}

describe('startSimulator', () => {
  it('announces one router of the newest release where nothing is said', async () => {
    await simulator({}, async ({ announcement, routers }) => {
      const { port } = routers[0]!.server;
      assert.deepEqual(announcement, {
        routers: [
          {
            name: 'sim',
            host: '127.0.0.1',
            port,
            tls: { mode: 'off' },
            release: '7.24',
            architecture: 'arm64',
            username: 'admin',
            password: '',
          },
        ],
      });
      assert.match(await name(port), /=name=sim$/);
    });
  });

  it('announces the pin of a TLS service as a stack file wants it', async () => {
    await simulator(
      { ros: '7.20.8', arch: 'x86_64', tls: 'certificate' },
      async ({ announcement, routers }) => {
        const line = JSON.parse(JSON.stringify(announcement)) as { routers: Record<string, unknown>[] };
        const router = line.routers[0]!;
        const { port, fingerprint, mode } = router['tls'] as Record<string, string>;
        assert.deepEqual([mode, port], ['certificate', routers[0]!.server.tlsPort]);
        assert.match(fingerprint!, /^sha256:[0-9a-f]{64}$/);
        assert.deepEqual([router['release'], router['architecture']], ['7.20.8', 'x86_64']);
      },
    );
    await simulator({ tls: 'anonymous' }, async ({ announcement, routers }) => {
      assert.deepEqual(announcement.routers[0]!.tls, {
        mode: 'anonymous',
        port: routers[0]!.server.tlsPort,
      });
    });
  });

  it('starts several routers on consecutive ports, each by its own name', async () => {
    const port = await freePorts(6);
    await simulator({ routers: '3', port: String(port) }, async ({ routers, announcement }) => {
      assert.deepEqual(
        announcement.routers.map((router) => router.port),
        [port, port + 1, port + 2],
      );
      assert.deepEqual(await Promise.all(routers.map(({ server }) => name(server.port))), [
        '!re =name=sim-1',
        '!re =name=sim-2',
        '!re =name=sim-3',
      ]);
    });
    await simulator({ routers: 3, port, tls: 'anonymous' }, async ({ routers }) => {
      const ports = routers.flatMap(({ server }) => [server.port, server.tlsPort]);
      assert.deepEqual(
        ports,
        [0, 1, 2, 3, 4, 5].map((index) => port + index),
      );
    });
  });

  it('plants a seed, sets a password and faults, for all or for one router', async () => {
    const seed = JSON.stringify({ rows: { 'system/identity': [{ name: 'seeded' }] } });
    const faults = ['trap:*,failure: all', 'sim-2/tag-position:last', 'pull-fail', 'sim-1/pull-slow:500'];
    await simulator(
      { routers: 2, seed, password: 'p', faults, clock: new VirtualClock() },
      async ({ routers }) => {
        assert.equal(await name(routers[0]!.server.port, 'p'), '!trap =message=failure: all');
        routers[0]!.server.clearFaults();
        assert.match(await name(routers[0]!.server.port, 'p'), /=name=seeded$/);
        const client = await RawClient.open(routers[1]!.server.port);
        client.send('/login', '=name=admin', '=password=p', '.tag=1');
        client.send('/system/identity/print', '.tag=2');
        assert.equal((await client.replies(3))[1], '!trap =message=failure: all .tag=2');
        const lifecycle = routers.map(({ device }) => [
          device.fault('pull-fail'),
          device.fault('pull-slow'),
        ]);
        assert.deepEqual(lifecycle, [
          ['', '500'],
          ['', undefined],
        ]);
      },
    );
  });

  for (const [ros, dynamic] of [
    ['7.18.2', 0],
    ['7.19.6', 1],
  ] as const) {
    it(`shows ${dynamic} rows of its connection in /ip/service on ${ros}, and none when it is over`, async () => {
      await simulator({ ros }, async ({ routers }) => {
        const { device, server } = routers[0]!;
        const client = await RawClient.open(server.port);
        client.send('/login', '=name=admin', '=password=');
        client.send('/ip/service/print', '?connection=true', '=.proplist=name,local,remote');
        const rows = (await client.replies(2 + Math.max(1, dynamic))).filter((words) =>
          words.startsWith('!re'),
        );
        assert.equal(rows.length, dynamic);
        for (const row of rows)
          assert.match(row, /=name=api =local=127\.0\.0\.1 =remote=127\.0\.0\.1:\d+$/);
        client.close();
        await until(
          () => !device.rows('ip/service').some((row) => row.dynamic),
          () => 'the end of the row',
        );
      });
    });
  }

  it('cuts the connection for the life-cycle fault start-eof, instead of an answer', async () => {
    const rows = { 'interface/veth': [{ name: 'v1', address: '172.17.0.2/24', gateway: '172.17.0.1' }] };
    await simulator(
      { faults: ['start-eof'], seed: { rows }, clock: new VirtualClock() },
      async ({ routers }) => {
        const client = await RawClient.open(routers[0]!.server.port);
        client.send('/login', '=name=admin', '=password=');
        client.send('/container/add', '=remote-image=alpine:3.20', '=interface=v1', '=root-dir=usb1/a');
        client.send('/container/start', '=.id=*1');
        assert.equal(await client.end(), 'FIN');
        assert.deepEqual(client.sentences, ['!done', '!done =ret=*1']);
      },
    );
  });

  it('runs the kill callback', async () => {
    const killed: string[] = [];
    await simulator(
      { faults: ['kill-before-write'], onKill: () => killed.push('now') },
      async ({ routers }) => {
        const client = await RawClient.open(routers[0]!.server.port);
        client.send('/login', '=name=admin', '=password=');
        client.send('/system/identity/set', '=name=x');
        await client.end();
        assert.deepEqual(killed, ['now']);
      },
    );
  });

  for (const [options, message] of [
    [
      { ros: '6.49' },
      /^--ros 6\.49: not a release that can be simulated; known are 7\.9 to 7\.24, e\.g\. 7\.23\.3$/,
    ],
    [{ ros: '7.8' }, /^--ros 7\.8: not a release/],
    [{ ros: 'latest' }, /^--ros latest: not a release/],
    [{ arch: 'mipsbe' }, /^--arch mipsbe: must be one of arm64, arm, x86_64$/],
    [{ tls: 'yes' }, /^--tls yes: must be one of off, certificate, anonymous$/],
    [{ routers: '0' }, /^--routers 0: must be a whole number from 1 to 10000$/],
    [{ port: '1e3' }, /^--port 1e3: must be a whole number from 0 to 65535$/],
    [
      { port: 65_000, routers: 300, tls: 'certificate' },
      /^--port 65000 with --routers 300: the last router would need port 65599/,
    ],
    [{ latency: -1 }, /^--latency -1: must be a whole number/],
    [{ speed: '0' }, /^--speed 0: must be a number above 0/],
    [{ seed: '{"rows":[]}' }, /^--seed: seed\.rows must be an object$/],
    [{ seed: '{"rows":{"no/menu":[{}]}}' }, /^--seed: .*no\/menu/],
    [
      { faults: ['sim-2/stall'] },
      /^fault "sim-2\/stall": there is no router "sim-2"; the routers are sim$/,
    ],
    [{ faults: ['pull-fial'] }, /did you mean "pull-fail"\?$/],
    [{ faults: ['pull-slow'] }, /^fault "pull-slow": its argument is missing: milliseconds$/],
    [{ faults: ['start-eof:3'] }, /^fault "start-eof:3": it takes no argument$/],
    [{ faults: ['slow:soon'] }, /^fault "slow:soon": WHEN must be/],
  ] as const) {
    it(`refuses ${JSON.stringify(options)}`, async () => {
      await assert.rejects(startSimulator(options), { name: 'SimUsageError', message });
    });
  }

  it('says which port is taken, and leaves none open', async () => {
    const port = await freePorts(2);
    const other = createServer().listen(port + 1, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    try {
      await assert.rejects(startSimulator({ port, routers: 2 }), {
        name: 'SimUsageError',
        message: `port ${port + 1}: something listens there already; choose another --port, or 0 for a free one`,
      });
      await assert.rejects(startSimulator({ port, tls: 'certificate' }), { name: 'SimUsageError' });
      await assert.rejects(RawClient.open(port), { code: 'ECONNREFUSED' });
    } finally {
      other.close();
    }
  });
});

/** A port after which others are free too, as far as one can know. */
async function freePorts(count: number): Promise<number> {
  for (;;) {
    const servers = [createServer().listen(0, '127.0.0.1')];
    try {
      await new Promise((resolve) => servers[0]!.once('listening', resolve));
      const { port } = servers[0]!.address() as AddressInfo;
      for (let index = 1; index < count; index++) {
        const next = createServer().listen(port + index, '127.0.0.1');
        servers.push(next);
        await new Promise((resolve, reject) => next.once('listening', resolve).once('error', reject));
      }
      return port;
    } catch {
      // One of them is taken: look elsewhere.
    } finally {
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    }
  }
}
