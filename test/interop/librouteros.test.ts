import assert from 'node:assert/strict';
import { startSimulator } from '../../src/sim/server/start.ts';
import { clientFile, runClient, skipped } from './run-client.ts';

/** The interpreter for which Debian's package is installed, whatever else is first on the path. */
const python = '/usr/bin/python3';

describe('python3-librouteros talks to the simulator', function () {
  this.timeout(60_000);
  let isInstalled = false;

  before(async () => {
    const { exit } = await runClient(python, ['-c', 'import librouteros'], { deadlineMs: 20_000 });
    isInstalled = exit === 0;
  });

  for (const [ros, list, tls] of [
    ['7.12.2', 'name', 'off'],
    ['7.19.6', 'name', 'anonymous'],
    ['7.20.8', 'list', 'certificate'],
    ['7.23.3', 'list', 'off'],
  ] as const) {
    it(`lists, adds, sets, removes and gets traps on ${ros}, TLS ${tls}`, async () => {
      if (!isInstalled) {
        skipped(`python3-librouteros is not installed for ${python}`);
        return;
      }
      const simulator = await startSimulator({ ros, tls, password: 'secret' });
      try {
        const { server } = simulator.routers[0]!;
        const given = { port: server.tlsPort ?? server.port, list, tls, ca: server.tls?.certificate };
        const { exit, stdout, stderr } = await runClient(
          python,
          [clientFile('librouteros_client.py'), JSON.stringify(given)],
          { deadlineMs: 30_000 },
        );
        assert.equal(exit, 0, stderr);
        assert.deepEqual(JSON.parse(stdout), {
          badLogin: ['invalid user name or password (6)', null],
          empty: [],
          containers: [{ isAdded: true, interface: 'veth1' }],
          long: [20_000],
          env: [['A', 'second']],
          traps: [
            ['failure: entry already exists', null],
            ['no such item', 0],
            ['no such command', 0],
          ],
          left: [],
        });
      } finally {
        await simulator.close();
      }
    });
  }
});
