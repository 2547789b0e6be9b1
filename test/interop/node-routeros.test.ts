import assert from 'node:assert/strict';
import { startSimulator } from '../../src/sim/server/start.ts';
import { clientFile, runClient } from './run-client.ts';

const client = clientFile('node-routeros.cjs');

describe('node-routeros talks to the simulator', function () {
  this.timeout(30_000);

  for (const [ros, list, faults] of [
    ['7.17.2', 'name', []],
    ['7.23.3', 'list', ['empty:off']],
  ] as const) {
    it(`lists, adds, sets, removes and gets traps on ${ros}`, async () => {
      const simulator = await startSimulator({ ros, faults, password: 'secret' });
      try {
        const port = String(simulator.announcement.routers[0]!.port);
        const { exit, stdout, stderr } = await runClient(process.execPath, [client, port, list], {
          deadlineMs: 20_000,
        });
        assert.equal(exit, 0, stderr);
        assert.deepEqual(JSON.parse(stdout), {
          containers: [{ isAdded: true, interface: 'veth1' }],
          env: [['app', 'A', 'second']],
          traps: ['failure: entry already exists', 'no such item', 'no such command'],
          empty: [],
        });
      } finally {
        await simulator.close();
      }
    });
  }

  it('dies of !empty, as it does on a router from 7.18 on: why it is not the client of rosctr', async () => {
    const simulator = await startSimulator({ ros: '7.18', password: 'secret' });
    try {
      const port = String(simulator.announcement.routers[0]!.port);
      const { exit, stderr } = await runClient(process.execPath, [client, port, 'name'], {
        deadlineMs: 20_000,
      });
      assert.equal(exit, 1);
      assert.match(stderr, /unknown reply: !empty/);
    } finally {
      await simulator.close();
    }
  });
});
