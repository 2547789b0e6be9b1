import assert from 'node:assert/strict';
import type { Desired } from '../../src/model/index.ts';
import { apply, makePlan, observe } from '../../src/reconciler/index.ts';
import { effectiveContainer } from '../../src/sim/index.ts';
import { fastLab } from '../support/fast-lab.ts';
import { type Lab, permissive } from '../support/lab.ts';
import { richStack, type Twist } from '../support/rich-stack.ts';
import { simulatedTime } from '../support/sim-client.ts';
import { actions } from '../support/stack.ts';

/** What is sent is what has to be (issue 2, measure 4; design.md 10), on one release of every profile. */
const profiles = ['7.16.2', '7.19.4', '7.20.8', '7.22.3', '7.23.3', '7.24'];
const mostReads = 24;

/** A router that is as the rich stack says. */
async function settled(release: string): Promise<Lab> {
  const lab = await fastLab(release);
  assert.deepEqual((await lab.apply(richStack(release))).problems, []);
  lab.client.sent.length = 0;
  return lab;
}

/** Processes by their container's name in the file. */
function processes(lab: Lab): Map<string, unknown> {
  return new Map(
    lab.device.rows('container').map((row) => {
      const key = /container\/(\S+)\]/.exec(row.fields.get('comment') ?? '')?.[1] ?? '';
      return [key, effectiveContainer(lab.device, row.id)];
    }),
  );
}

/** Applies the stack with something changed: what was sent, and which containers have another process. */
async function twisted(
  release: string,
  twist: Twist,
): Promise<{ readonly sent: readonly string[]; readonly restarted: readonly string[] }> {
  const lab = await settled(release);
  const before = processes(lab);
  const report = await lab.apply(richStack(release, twist));
  assert.deepEqual(report.problems, []);
  assert.equal(report.writes, lab.client.sent.length, 'the report counts what was sent');
  const after = processes(lab);
  assert.deepEqual([...after.keys()], ['web', 'db', 'side', 'sister']);
  const restarted = [...after].filter(([key, process]) => before.get(key) !== process).map(([key]) => key);
  return { sent: lab.client.sent, restarted };
}

/** Reads of one plan. */
async function readsOf(lab: Lab, want: Desired): Promise<number> {
  const before = lab.client.lists;
  await lab.plan(want);
  return lab.client.lists - before;
}

describe('writes are the fewest there can be', () => {
  for (const release of profiles) {
    it(`${release}: where nothing differs nothing is sent, not even the lease`, async () => {
      const lab = await settled(release);
      const desired = richStack(release);
      const rows = lab.device.snapshot();
      const plan = makePlan(desired, await observe(lab.client, desired), permissive);
      const report = await apply(plan, lab.client, {
        desired,
        options: permissive,
        clock: simulatedTime(lab.clock),
        lease: { owner: 'test@here', run: 'one', breakLock: false },
      });
      assert.equal(report.ok, true);
      assert.deepEqual(lab.client.sent, []);
      assert.equal(lab.device.snapshot(), rows);
    });

    it(`${release}: one changed variable is one set and one restart of one container`, async () => {
      const { sent, restarted } = await twisted(release, { mode: '0124' });
      assert.deepEqual(sent, ['/container/stop', '/container/envs/set', '/container/start']);
      assert.deepEqual(restarted, ['web']);
    });

    it(`${release}: a variable that two containers share restarts those two`, async () => {
      const { sent, restarted } = await twisted(release, { zone: 'UTC' });
      // The list `common` and the compiled list of `web`, which has variables of its own.
      assert.deepEqual(sent.toSorted(), [
        ...['/container/envs/set', '/container/envs/set'],
        ...['/container/start', '/container/start', '/container/stop', '/container/stop'],
      ]);
      assert.deepEqual(restarted, ['web', 'side']);
    });

    it(`${release}: another comment is one set and no restart`, async () => {
      const { sent, restarted } = await twisted(release, { comment: 'our web' });
      assert.deepEqual(sent, ['/container/set']);
      assert.deepEqual(restarted, []);
    });

    it(`${release}: a plan reads at most ${mostReads} times, whatever the number of rows`, async () => {
      const lab = await fastLab(release);
      const want = richStack(release);
      const empty = await readsOf(lab, want);
      assert.deepEqual((await lab.apply(want)).problems, []);
      const full = await readsOf(lab, want);
      addRows(lab, 100);
      const crowded = await readsOf(lab, want);
      assert.deepEqual(actions(await lab.plan(want)), []);
      assert.deepEqual([full, crowded], [empty, empty]);
      assert.ok(empty <= mostReads, `${empty} reads`);
      assert.equal(
        await readsOf(lab, { ...want, resources: [] }),
        empty - 1,
        'no contents of files are read',
      );
    });
  }
});

/** Rows of other people, `count` times as many in each menu as a small router has. */
function addRows(lab: Lab, count: number): void {
  const isNew = lab.device.atLeast('7.20');
  const numbers = Array.from({ length: count }, (_, index) => index);
  lab.device.seed({
    rows: {
      'container/envs': numbers.map((index) => ({
        [isNew ? 'list' : 'name']: 'x',
        key: `K${index}`,
        value: 'v',
      })),
      'interface/veth': numbers.map((index) => ({
        name: `x${index}`,
        address: `10.8.0.${index}/24`,
        gateway: '',
      })),
      'ip/firewall/nat': numbers.map((index) => ({
        chain: 'dstnat',
        action: 'accept',
        protocol: 'tcp',
        'dst-port': index + 1,
      })),
      'ip/dns/static': numbers.map((index) => ({ name: `x${index}.lan`, address: '10.8.0.1' })),
      'ip/route': numbers.map((index) => ({ 'dst-address': `10.7.${index}.0/24`, gateway: '10.8.0.1' })),
    },
    files: numbers.map((index) => ({ name: `usb1/x${index}.txt`, contents: 'x' })),
  });
}
