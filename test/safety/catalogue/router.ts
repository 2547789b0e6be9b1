import assert from 'node:assert/strict';
import { observe, makePlan, defaultOptions } from '../../../src/reconciler/index.ts';
import { RouterError } from '../../../src/routeros/error.ts';
import { SimClient } from '../../support/sim-client.ts';
import { doctor } from './doctor.ts';
import { Scene, type Scenario, told, web, states } from './scene.ts';
/** What the router does, refuses for a while, or keeps to itself. */
export const router: readonly Scenario[] = [
  {
    // Without a name server nothing starts, and the reason is not obvious.
    row: 49,
    run: async () => {
      const scene = new Scene('7.24', { factory: 'empty' });
      const findings = await doctor(scene, web());
      const dns = findings.find(({ check }) => check === 'dns');
      assert.match(
        `${dns?.text ?? ''} ${dns?.todo ?? ''}`,
        /do not start without one .*\/ip\/dns\/set servers/,
      );
      const report = await scene.apply(web());
      assert.equal(report.ok, false);
      told(report.problems, /dns/, /does not start/);
      await scene.works(web('demo/web:1', '    dns: [9.9.9.9]\n'));
    },
  },
  {
    // The input chain drops what containers ask; a published port must not be open to the world.
    row: 50,
    run: async () => {
      const filter = [{ chain: 'input', action: 'drop', 'in-interface-list': '!LAN' }];
      const body = `networks: { containers: { address: 172.17.0.1/24 } }\n${web(
        'demo/web:1',
        '    ports: ["5353:53/udp"]\n',
      ).replace('{ address: 172.17.0.2/24 }', '{ network: containers, address: 172.17.0.2/24 }')}`;
      const scene = new Scene('7.23.3', { seed: { rows: { 'ip/firewall/filter': filter } } });
      const firewall = (await doctor(scene, body)).find(({ check }) => check === 'firewall');
      assert.match(
        `${firewall?.text ?? ''} ${firewall?.todo ?? ''}`,
        /cannot ask the router .*interfaceLists: \[LAN\]/,
      );
      await scene.works(body);
      const rule = scene.lab.device
        .rows('ip/firewall/nat')
        .find((row) => row.fields.get('dst-port') === '5353');
      assert.equal(rule?.fields.get('in-interface-list'), 'LAN');
      assert.equal(rule.fields.get('dst-address-type'), 'local');
    },
  },
  {
    // Secrets read back as ***** differ for ever.
    row: 54,
    run: async () => {
      const body = `config: { registryUrl: https://registry-1.docker.io, username: robot, password: "\${env:TOKEN}" }\n${web()}`;
      const scene = new Scene();
      await scene.works(body);
      scene.lab.device.insert('user/group', { name: 'blind', policy: 'read,api' });
      scene.lab.device.insert('user', { name: 'blind', group: 'blind', password: '' });
      const desired = Scene.desired(body);
      const plan = makePlan(
        desired,
        await observe(new SimClient(scene.lab.device, 'blind'), desired),
        defaultOptions,
      );
      assert.deepEqual(
        plan.changes.filter(({ action }) => action !== 'keep'),
        [],
      );
      told(plan.warnings, /hides 1 value/, /policy sensitive/);
    },
  },
  {
    // The root-dir of a removed container is still locked.
    row: 59,
    run: async () => {
      const scene = new Scene('7.22.3', { faults: ['root-lock:8000'] });
      await scene.works(web('demo/web:1', '    update: recreate\n'));
      await scene.works(web('demo/web:2', '    update: recreate\n'));
    },
  },
  {
    // A start breaks off while the last run is torn down.
    row: 60,
    run: () => refusesOnce('/container/start', 'EOF', 3),
  },
  {
    // A veth is in use by a container that is going.
    row: 61,
    run: async () => {
      const scene = new Scene('7.22.3');
      await scene.works(web());
      await scene.works(web().replaceAll('veth-web', 'veth-other'));
      assert.deepEqual(
        scene.lab.device.rows('interface/veth').map((row) => row.fields.get('name')),
        ['veth-other'],
      );
      await refusesOnce('/interface/veth/remove', 'failure: in use by container', 2);
    },
  },
  {
    // It reads as running, and its process is dead.
    row: 62,
    run: async () => {
      const body = (image: string): string => web(image, '    update: { probe: { tcp: "127.0.0.1:9" } }\n');
      const scene = new Scene();
      await scene.works(web('demo/web:1'));
      scene.registry.publish('demo/web:2', { behaviour: { exits: { code: 1, afterMs: 100 } } });
      scene.lab.device.setFault('zombie-running');
      await scene.fails(body('demo/web:2'), /127\.0\.0\.1:9 does not answer from here/, /look at the log/);
      assert.ok(states(scene).includes('demo/web:1 RUNNING'));
    },
  },
  {
    // Interfaces come and go, and the router is busy with them.
    row: 66,
    run: () => refusesOnce('/interface/veth/add', 'action timed out (13)', 2),
  },
];

/** A refusal that passes by itself: it is tried again, and the run succeeds. */
async function refusesOnce(command: string, words: string, times: number): Promise<void> {
  const scene = new Scene('7.22.3');
  const { client } = scene.lab;
  let left = times;
  const refuse = (sent: string): void => {
    if (sent !== command || left-- <= 0) return;
    throw new RouterError('refused', 'trap', `the router refused ${sent}`, {
      quotes: [words],
      command: sent,
    });
  };
  const [add, remove, run] = [client.add.bind(client), client.remove.bind(client), client.run.bind(client)];
  client.add = async (menu, row) => {
    refuse(`${menu}/add`);
    return add(menu, row);
  };
  client.remove = async (menu, id) => {
    refuse(`${menu}/remove`);
    return remove(menu, id);
  };
  client.run = async (menu, what, id, args) => {
    refuse(`${menu}/${what}`);
    return run(menu, what, id, args);
  };
  await scene.works(web());
  if (left > 0) await scene.works(web().replaceAll('veth-web', 'veth-other'));
  assert.ok(left <= 0, `${command} was never refused`);
}
