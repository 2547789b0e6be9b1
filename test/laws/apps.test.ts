import assert from 'node:assert/strict';
import { effectiveContainer } from '../../src/sim/index.ts';
import { fastLab } from '../support/fast-lab.ts';
import { type Lab, permissive } from '../support/lab.ts';
import { richStack } from '../support/rich-stack.ts';
import { actions, container, desired, veth } from '../support/stack.ts';

/** What `/app` makes is the app's: read, and never written (design.md 3, routeros.md 1.9). */
async function withApp(release: string): Promise<Lab> {
  const lab = await fastLab(release);
  await lab.client.set('/app/settings', undefined, { disk: 'usb1' });
  const apps = await lab.client.list('/app', { proplist: ['name'] });
  const caddy = apps.find(({ name }) => name === 'caddy');
  await lab.client.set('/app', caddy?.['.id'] as `*${string}`, { disabled: 'no' });
  lab.clock.advance(120_000);
  const [row] = await lab.client.list('/container', { proplist: ['name'] });
  assert.equal(row?.['name'], 'app-caddy');
  await lab.client.run('/container', 'start', row['.id'] as `*${string}`);
  lab.clock.advance(10_000);
  lab.device.catchUp();
  lab.client.sent.length = 0;
  return lab;
}

function isServing(lab: Lab): boolean {
  const app = lab.device.rows('container').find((row) => row.fields.get('name') === 'app-caddy');
  return app !== undefined && effectiveContainer(lab.device, app.id) !== undefined;
}

describe('containers that an app made', () => {
  for (const release of ['7.21.5', '7.22.3', '7.24']) {
    it(`${release}: a stack comes and goes beside them, and they serve all the time`, async () => {
      const lab = await withApp(release);
      const foreign = lab.foreign();
      const want = richStack(release);
      assert.deepEqual((await lab.apply(want)).problems, []);
      assert.equal(lab.foreign(), foreign);
      assert.ok(isServing(lab));
      assert.deepEqual((await lab.apply(desired([], { stack: 'rich' }))).problems, []);
      assert.equal(lab.foreign(), foreign);
      assert.ok(isServing(lab));
    });

    it(`${release}: their names are refused, even to who wants to adopt them`, async () => {
      const lab = await withApp(release);
      const want = desired([
        veth('veth-app-caddy'),
        container('caddy', { name: 'app-caddy', interface: ['veth-app-caddy'] }),
      ]);
      const report = await lab.apply(want, { ...permissive, adopt: ['*'] });
      assert.deepEqual(
        report.problems.map(({ code, address }) => [code, address]),
        [
          ['plan/router-owned', 'veth/veth-app-caddy'],
          ['plan/router-owned', 'container/caddy'],
        ],
      );
      assert.deepEqual(lab.client.sent, []);
      assert.deepEqual(actions(await lab.plan(desired([]))), []);
    });
  }
});
