import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSimulator } from '../../src/sim/server/start.ts';
import { clientFile, runClient, skipped } from './run-client.ts';

interface TaskResult {
  readonly msg: unknown;
  readonly failed?: boolean;
}
interface Play {
  readonly tasks: readonly {
    readonly task: { readonly name: string };
    readonly hosts: { readonly localhost: TaskResult };
  }[];
}

describe("Ansible's community.routeros talks to the simulator", function () {
  this.timeout(120_000);
  let home = '';

  before(async () => {
    home = await mkdtemp(join(tmpdir(), 'rosctr-ansible-'));
  });
  after(() => rm(home, { recursive: true, force: true }));

  it('lists, adds, sets, removes and gets a trap on 7.23.3, over anonymous TLS', async () => {
    const env = { ANSIBLE_HOME: home, ANSIBLE_STDOUT_CALLBACK: 'json', ANSIBLE_LOCALHOST_WARNING: 'false' };
    const there = await runClient('ansible-doc', ['community.routeros.api'], { deadlineMs: 30_000, env });
    if (there.exit !== 0) {
      skipped('Ansible with community.routeros is not installed');
      return;
    }
    const simulator = await startSimulator({ ros: '7.23.3', tls: 'anonymous', password: 'secret' });
    try {
      const variables = JSON.stringify({
        port: simulator.routers[0]!.server.tlsPort,
        tls: true,
        // Where Debian's librouteros is.
        ansible_python_interpreter: '/usr/bin/python3',
      });
      const { exit, stdout, stderr } = await runClient(
        'ansible-playbook',
        ['-i', 'localhost,', '-c', 'local', '-e', variables, clientFile('community-routeros.yml')],
        { deadlineMs: 100_000, env },
      );
      assert.equal(exit, 0, stdout + stderr);
      const [play] = (JSON.parse(stdout) as { readonly plays: readonly Play[] }).plays;
      const results = new Map(play!.tasks.map(({ task, hosts }) => [task.name, hosts.localhost]));
      const said = (task: string) => results.get(task)?.msg;
      assert.deepEqual(said('empty'), []);
      const containers = said('containers') as readonly Record<string, unknown>[];
      assert.deepEqual(
        containers.map((row) => row['interface']),
        ['veth1'],
      );
      assert.deepEqual(said('container'), [`added: .id= ${String(containers[0]!['.id'])}`]);
      assert.deepEqual(said('env'), [{ key: 'A', value: 'second' }]);
      assert.equal(results.get('trap')?.failed, true);
      assert.deepEqual(said('trap'), ['failure: entry already exists']);
      assert.deepEqual(said('left'), []);
    } finally {
      await simulator.close();
    }
  });
});
