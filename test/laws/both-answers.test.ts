import assert from 'node:assert/strict';
import { compareReleases } from '../../src/routeros/release.ts';
import { type ContainerOptions, createRegistry, effectiveContainer } from '../../src/sim/index.ts';
import { fastLab } from '../support/fast-lab.ts';
import { richStack } from '../support/rich-stack.ts';
import { actions, container, desired, veth } from '../support/stack.ts';

/** Where the facts do not know what RouterOS does ([I], [S]), both answers must end in the same place (design.md). */
const answers: readonly { readonly since?: string; readonly options: Partial<ContainerOptions> }[] = [
  { options: { errorKey: 'comment' } },
  { options: { errorKey: '.about' } },
  { options: { errorKey: 'none' } },
  { options: { failedIsStoppedToo: true } },
  { options: { falseFlags: true } },
  { options: { healthStatesSince: '7.23' } },
  { options: { startsAfterImport: false } },
  { options: { startWhilePulling: 'trap' } },
  { options: { strictStartStop: true } },
  { options: { unknownLists: 'refuse' } },
  { options: { lostInterface: 'id' } },
  { since: '7.23', options: { emptyOverride: 'stored' } },
  { options: { deleteMs: 5000, rootLockMs: 5000, startMs: 3000 } },
];
const profiles = ['7.20.8', '7.22.3', '7.24'];

describe('what nobody knows of RouterOS', () => {
  for (const { options, since = '7.12' } of answers) {
    const able = profiles.filter((release) => compareReleases(release, since) >= 0);
    it(`${JSON.stringify(options)}: a rich stack comes up, changes and goes`, async () => {
      for (const release of able) {
        const lab = await fastLab(release, { options });
        const steps = [richStack(release), richStack(release, { mode: 'other', comment: 'other' })];
        for (const want of [...steps, desired([], { stack: 'rich' })]) {
          assert.deepEqual((await lab.apply(want)).problems, [], release);
          assert.deepEqual(actions(await lab.plan(want)), [], release);
        }
        assert.deepEqual(lab.device.rows('container'), []);
      }
    });

    it(`${JSON.stringify(options)}: a failed pull is told, and the next run goes on`, async () => {
      for (const release of able) {
        const registry = createRegistry({ bytesPerSecond: 1e9, strict: true });
        registry.publish('demo/web:2', {});
        const lab = await fastLab(release, { options, registry });
        const want = desired([veth('veth-web'), container('web')]);
        const report = await lab.apply(want);
        assert.equal(report.ok, false, release);
        assert.equal(report.problems[0]?.address, 'container/web');
        registry.publish('demo/web:1', {});
        assert.deepEqual((await lab.apply(want)).problems, [], release);
        assert.deepEqual(actions(await lab.plan(want)), [], release);
        const staged = desired([veth('veth-web'), container('web', { image: 'demo/web:2' })]);
        assert.deepEqual((await lab.apply(staged)).problems, [], release);
        assert.deepEqual(actions(await lab.plan(staged)), [], release);
        const rows = lab.device.rows('container');
        assert.equal(rows.length, 1, release);
        assert.ok(effectiveContainer(lab.device, rows[0]?.id ?? ''), `${release}: it runs`);
      }
    });
  }
});
