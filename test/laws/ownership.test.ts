import assert from 'node:assert/strict';
import type { Desired, Resource } from '../../src/model/index.ts';
import { compareReleases } from '../../src/routeros/release.ts';
import { effectiveContainer } from '../../src/sim/index.ts';
import { fastLab } from '../support/fast-lab.ts';
import { type Lab, permissive } from '../support/lab.ts';
import { richStack } from '../support/rich-stack.ts';
import { actions, container, desired, env, nowhere, veth } from '../support/stack.ts';

/** Whose rows are whose (design.md 3), on one release of every profile. */
const profiles = ['7.16.2', '7.19.4', '7.20.8', '7.22.3', '7.23.3', '7.24'];
const has = (release: string, since: string): boolean => compareReleases(release, since) >= 0;

const nothing = ({ stack }: Desired): Desired => desired([], { stack });

/** All rows and files that show a sign of us; folders that RouterOS made on the way to a root-dir stay, empty. */
function traces(lab: Lab): string[] {
  return lab.device
    .snapshot()
    .split('\n')
    .filter(
      (line) =>
        line.includes('[rosctr:') ||
        (/^\/file .*"usb1\/rosctr\//.test(line) && !line.includes('"type":"directory"')),
    );
}

/** Rows of other people, some of them like what RouterOS' apps make (routeros.md 1.9). */
async function addOthers(lab: Lab, release: string): Promise<void> {
  lab.device.seed({
    rows: {
      'interface/veth': [
        { name: 'veth-other', address: '10.0.0.2/24', gateway: '10.0.0.1', comment: 'by hand' },
        { name: 'veth-app-caddy', address: '10.0.0.3/24', gateway: '10.0.0.1' },
      ],
      container: [
        {
          ...(has(release, '7.19') ? { name: 'app-caddy' } : {}),
          'remote-image': 'caddy:2',
          interface: 'veth-app-caddy',
          'root-dir': 'usb1/apps/caddy/caddy_root',
          [has(release, '7.20') ? 'running' : 'status']: has(release, '7.20') ? 'yes' : 'running',
        },
      ],
      'interface/bridge/port': [{ bridge: 'bridge', interface: 'veth-app-caddy' }],
      'ip/firewall/nat': [
        {
          chain: 'dstnat',
          action: 'dst-nat',
          protocol: 'tcp',
          'dst-port': '8443',
          'to-addresses': '10.0.0.3',
          comment: 'app caddy redirect to https',
        },
      ],
      'ip/route': [{ 'dst-address': '10.1.0.0/16', gateway: '10.0.0.2', comment: 'by hand' }],
    },
    files: [{ name: 'usb1/rosctr-notes.txt', contents: 'mine' }],
  });
  // A container of a seed has its life from the first look on.
  await lab.client.list('/container', { proplist: ['name'] });
}

const rowOf = (lab: Lab, menu: string, text: string) =>
  lab.device.rows(menu).find((row) => row.fields.get('comment')?.includes(text) === true);

const startedAt = (lab: Lab): Map<string, number | undefined> =>
  new Map(
    lab.device.rows('container').map(({ id }) => [id, effectiveContainer(lab.device, id)?.startedAt]),
  );

describe('ownership on a router', () => {
  for (const release of profiles) {
    it(`${release}: destroy takes everything of ours, in further menus too, and nothing else`, async () => {
      const lab = await fastLab(release);
      await addOthers(lab, release);
      const foreign = lab.foreign();
      const want = richStack(release);
      assert.deepEqual((await lab.apply(want)).problems, []);
      assert.equal(lab.foreign(), foreign, 'an apply leaves them alone');
      assert.ok(rowOf(lab, 'ip/route', 'rich row/back'));
      const config = new Map(lab.device.rows('container/config')[0]?.fields);

      const report = await lab.apply(nothing(want));
      assert.deepEqual(report.problems, []);
      assert.deepEqual(traces(lab), [], 'no row, no file and no folder is left');
      assert.equal(lab.foreign(), foreign, 'rows of others are byte-identical');
      assert.deepEqual(
        lab.device.rows('container/config')[0]?.fields,
        config,
        'the router keeps its config',
      );
      for (const data of ['usb1/web', 'usb1/logs', 'usb1/db'])
        assert.ok(lab.device.files.get(data), `${data} is still there`);
      assert.ok(lab.device.files.get('usb1/rosctr-notes.txt'));
      assert.deepEqual(actions(await lab.plan(nothing(want))), []);
    });

    it(`${release}: a list that somebody else's container names stays, and who names it is said`, async () => {
      const lab = await fastLab(release);
      const want = desired([env('common', 'TZ', 'UTC'), env('own', 'A', 'b')]);
      assert.deepEqual((await lab.apply(want)).problems, []);
      lab.device.seed({
        rows: {
          'interface/veth': [{ name: 'veth-other', address: '10.0.0.2/24', gateway: '' }],
          container: [
            {
              'remote-image': 'x/y:1',
              interface: 'veth-other',
              'root-dir': 'usb1/x',
              [has(release, '7.20') ? 'envlists' : 'envlist']: 'common',
            },
          ],
        },
      });
      const plan = await lab.plan(nothing(want));
      assert.deepEqual(actions(plan), ['delete env/own/A']);
      assert.deepEqual(
        plan.warnings.map(({ code, address }) => [code, address]),
        [['plan/still-used', 'env/common/TZ']],
      );
    });

    it(`${release}: a stack with a new name takes its rows along, and nothing restarts`, async () => {
      const lab = await fastLab(release);
      const old = richStack(release);
      assert.deepEqual((await lab.apply(old)).problems, []);
      const before = startedAt(lab);
      const want: Desired = { ...old, stack: 'richer', previousStacks: ['rich'] };
      const plan = await lab.plan(want);
      const kinds = new Set(plan.changes.map(({ action }) => action).filter((action) => action !== 'keep'));
      assert.deepEqual([...kinds].sort(), ['rename']);
      assert.deepEqual((await lab.apply(want)).problems, []);
      assert.deepEqual(
        traces(lab).filter((line) => line.includes('[rosctr:rich ')),
        [],
      );
      assert.deepEqual(startedAt(lab), before);
      assert.deepEqual(actions(await lab.plan(want)), []);
      assert.deepEqual((await lab.apply(nothing(want))).problems, []);
      assert.deepEqual(traces(lab), []);
    });

    it(`${release}: an object with a new name keeps its row, its data and its process`, async () => {
      const lab = await fastLab(release);
      const named = (key: string, more: Partial<Resource> = {}): Desired =>
        desired([veth('v'), { ...container(key, { interface: ['v'], image: 'demo/app:1' }), ...more }]);
      assert.deepEqual((await lab.apply(named('web'))).problems, []);
      const before = startedAt(lab);
      const want = named('www', { previously: ['web'] });
      assert.deepEqual(actions(await lab.plan(want)), ['rename container/www']);
      assert.deepEqual((await lab.apply(want)).problems, []);
      assert.deepEqual(startedAt(lab), before);
      const row = rowOf(lab, 'container', '[rosctr:demo container/www]');
      if (has(release, '7.19')) assert.equal(row?.fields.get('name'), 'www');
      assert.ok(row);
      assert.deepEqual(actions(await lab.plan(want)), []);
    });

    it(`${release}: what is external has to be there, and is never written`, async () => {
      const lab = await fastLab(release);
      const list = (name: string): Partial<Resource> => ({
        requires: [
          {
            menu: '/container/envs',
            kind: 'env',
            match: { list: name },
            what: `env list "${name}"`,
            hint: 'Make it.',
            at: nowhere,
          },
        ],
      });
      const want = desired([
        veth('v'),
        container('web', { interface: ['v'], envs: ['theirs'] }, {}, list('theirs')),
      ]);
      const missing = await lab.apply(want);
      assert.deepEqual(
        missing.problems.map(({ code, message }) => [code, message]),
        [['plan/missing-on-router', 'container/web: home has no env list "theirs". Make it.']],
      );
      assert.equal(missing.writes, 0);
      lab.device.seed({
        rows: {
          'container/envs': [{ [has(release, '7.20') ? 'list' : 'name']: 'theirs', key: 'A', value: 'b' }],
        },
      });
      const foreign = lab.foreign();
      assert.deepEqual((await lab.apply(want)).problems, []);
      assert.equal(lab.foreign(), foreign);
      assert.deepEqual((await lab.apply(nothing(want))).problems, []);
      assert.equal(lab.foreign(), foreign);
    });

    it(`${release}: of two rows with one marker neither is written`, async () => {
      const lab = await fastLab(release);
      const want = (zone: string): Desired => desired([env('common', 'TZ', zone)]);
      assert.deepEqual((await lab.apply(want('UTC'))).problems, []);
      const [row] = lab.device.rows('container/envs');
      lab.device.insert('container/envs', { ...Object.fromEntries(row?.fields ?? []), key: 'COPY' });
      const before = lab.device.snapshot();
      const report = await lab.apply(want('Europe/Riga'));
      assert.deepEqual(
        report.problems.map(({ code }) => code),
        ['plan/twins'],
      );
      assert.equal(lab.device.snapshot(), before);
      // Taken out of the file both are ours to delete: nothing of it is anybody else's.
      assert.deepEqual(actions(await lab.plan(nothing(want('UTC')))).length, 2);
    });

    it(`${release}: a name that an app has is refused, whoever asks`, async () => {
      const lab = await fastLab(release);
      await addOthers(lab, release);
      const before = lab.device.snapshot();
      const report = await lab.apply(desired([veth('veth-app-caddy')]), { ...permissive, adopt: ['*'] });
      assert.deepEqual(
        report.problems.map(({ code }) => code),
        ['plan/router-owned'],
      );
      assert.equal(lab.device.snapshot(), before);
    });

    it(`${release}: a container whose marker somebody took away is theirs`, async () => {
      const lab = await fastLab(release);
      const want = desired([veth('v'), container('web', { interface: ['v'] })]);
      assert.deepEqual((await lab.apply(want)).problems, []);
      rowOf(lab, 'container', 'container/web')?.fields.set('comment', 'now mine');
      const before = lab.device.snapshot();
      const report = await lab.apply(want);
      assert.deepEqual(
        report.problems.map(({ code, message }) => [code, message.split(':')[0]]),
        [['plan/foreign', 'container/web']],
      );
      // It needs its interface, which stays though it is ours.
      const plan = await lab.plan(nothing(want));
      assert.deepEqual(actions(plan), []);
      assert.deepEqual(
        plan.warnings.map(({ code, address }) => [code, address]),
        [['plan/still-used', 'veth/v']],
      );
      assert.equal(lab.device.snapshot(), before);
    });
  }
});
