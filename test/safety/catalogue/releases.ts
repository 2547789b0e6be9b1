import assert from 'node:assert/strict';
import { observe, makePlan, defaultOptions } from '../../../src/reconciler/index.ts';
import { Scene, type Scenario, told, web } from './scene.ts';
/** What is called otherwise on the next release. */
export const releases: readonly Scenario[] = [
  {
    // Lists were renamed between releases.
    row: 34,
    run: async () => {
      const scene = new Scene('7.19.4');
      const body = web('demo/web:1', '    env: { TZ: Europe/Riga }\n');
      await scene.works(body);
      for (const release of ['7.20.8', '7.21.5', '7.23.3']) {
        scene.lab.device.upgrade(release);
        scene.lab.clock.advance(60_000);
        assert.deepEqual((await scene.plan(body)).refusals, []);
        await scene.works(body);
      }
      await scene.works(body.replace('Europe/Riga', 'UTC'));
    },
  },
  {
    // `ram-high` is `expected end of command` on a newer release.
    row: 36,
    run: async () => {
      const body = `config: { memoryHigh: 512MiB, registryUrl: https://registry-1.docker.io }\n${web()}`;
      for (const release of ['7.19.4', '7.21.3', '7.24']) await new Scene(release).works(body);
    },
  },
  {
    // The state is a text on one release and flags on another.
    row: 45,
    run: async () => {
      for (const release of ['7.16.2', '7.19.4', '7.20.8', '7.22.3', '7.23.3']) {
        const scene = new Scene(release);
        await scene.works(web());
        const [row] = scene.lab.device.rows('container');
        await scene.lab.client.run('/container', 'stop', row?.id as `*${string}`);
        scene.lab.clock.advance(60_000);
        const { changes } = await scene.plan(web());
        const fields = changes.flatMap((change) => ('fields' in change ? change.fields : []));
        assert.deepEqual(
          fields.map(({ prop, before, after }) => `${prop} ${String(before)} -> ${String(after)}`),
          ['state stopped -> running'],
          release,
        );
        await scene.works(web());
      }
    },
  },
  {
    // Names change again with the next release.
    row: 48,
    run: async () => {
      const scene = new Scene('7.24');
      await scene.works(web());
      const desired = Scene.desired(web());
      const snapshot = { ...(await observe(scene.lab.client, desired)), release: '7.26' };
      const plan = makePlan(desired, snapshot, defaultOptions);
      told(plan.warnings, /newer than 7\.24, the newest rosctr knows/, /taken as those of 7\.24/);
      assert.deepEqual(
        plan.changes.filter(({ action }) => action !== 'keep'),
        [],
      );
    },
  },
];
