import assert from 'node:assert/strict';
import type { Desired, Props, Resource } from '../../src/model/index.ts';
import { effectiveContainer } from '../../src/sim/index.ts';
import { fastLab } from '../support/fast-lab.ts';
import { type Lab, permissive } from '../support/lab.ts';
import { actions, container, desired, veth } from '../support/stack.ts';

/**
 * Before 7.19 a container's name is a UUID that nobody chose (routeros.md 1.1); after the upgrade it stays on a row of
 * ours and is renamed along with its next other change (design.md 3, transcript 48).
 */
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const stack = (props: Props = {}, more: Partial<Resource> = {}): Desired =>
  desired([veth('v'), { ...container('web', { interface: ['v'], startOnBoot: true, ...props }), ...more }]);

const nameOf = (lab: Lab): string => lab.device.rows('container')[0]?.fields.get('name') ?? '';

async function upgraded(to: string): Promise<Lab> {
  const lab = await fastLab('7.18.2');
  assert.deepEqual((await lab.apply(stack())).problems, []);
  assert.match(nameOf(lab), uuid);
  lab.device.upgrade(to);
  lab.clock.advance(60_000);
  lab.device.catchUp();
  lab.client.sent.length = 0;
  return lab;
}

describe('the UUID name of a container from before 7.19', () => {
  for (const release of ['7.19', '7.20.8', '7.22.3', '7.24']) {
    it(`is no reason to write on ${release}`, async () => {
      const lab = await upgraded(release);
      assert.deepEqual(actions(await lab.plan(stack())), []);
      assert.deepEqual((await lab.apply(stack())).problems, []);
      assert.deepEqual(lab.client.sent, []);
      assert.match(nameOf(lab), uuid);
    });

    it(`goes along with the next change on ${release}, without a restart of its own`, async () => {
      const lab = await upgraded(release);
      const id = lab.device.rows('container')[0]?.id ?? '';
      const before = effectiveContainer(lab.device, id);
      const want = stack({ startOnBoot: false });
      const plan = await lab.plan(want);
      assert.deepEqual(actions(plan), ['update container/web']);
      assert.deepEqual(
        plan.steps.map((step) => (step.do === 'set' ? step.rows[0] : step.do)),
        [{ 'start-on-boot': 'no', name: 'web' }],
      );
      assert.deepEqual((await lab.apply(want)).problems, []);
      assert.deepEqual(lab.client.sent, ['/container/set']);
      assert.equal(nameOf(lab), 'web');
      assert.equal(effectiveContainer(lab.device, id), before);
      assert.deepEqual(actions(await lab.plan(want)), []);
    });
  }

  it('does not keep two containers of one image and veth from being told apart: the marker counts', async () => {
    const lab = await fastLab('7.16.2');
    const want = desired([
      veth('v'),
      container('one', { interface: ['v'], image: 'demo/app:1', cmd: 'one' }),
      container('two', { interface: ['v'], image: 'demo/app:1', cmd: 'two' }),
    ]);
    assert.deepEqual((await lab.apply(want)).problems, []);
    assert.deepEqual(actions(await lab.plan(want)), []);
    const gone = desired(want.resources.filter(({ key }) => key !== 'one'));
    assert.deepEqual(actions(await lab.plan(gone)), ['delete container/one']);
    assert.deepEqual((await lab.apply(gone)).problems, []);
    const [row] = lab.device.rows('container');
    assert.equal(row?.fields.get('cmd'), 'two');
  });

  for (const release of ['7.16.2', '7.18.2']) {
    it(`${release}: a container that somebody made is known by veth and image, and taken over only when asked`, async () => {
      const lab = await fastLab(release);
      lab.device.seed({
        rows: {
          'interface/veth': [{ name: 'v', address: '172.17.0.2/24', gateway: '172.17.0.1' }],
          container: [
            {
              'remote-image': 'demo/web:1',
              interface: 'v',
              'root-dir': 'usb1/by-hand',
              comment: 'by hand',
              'start-on-boot': 'yes',
              status: 'running',
            },
          ],
        },
      });
      const refused = await lab.apply(stack());
      assert.deepEqual(
        refused.problems.map(({ code, address }) => [code, address]),
        [
          ['plan/foreign', 'veth/v'],
          ['plan/foreign', 'container/web'],
        ],
      );
      const id = lab.device.rows('container')[0]?.id ?? '';
      const before = effectiveContainer(lab.device, id);
      lab.client.sent.length = 0;
      const options = { ...permissive, adopt: ['veth/v', 'container/web'] };
      assert.deepEqual((await lab.apply(stack(), options)).problems, []);
      assert.deepEqual(
        lab.client.sent,
        ['/interface/veth/set', '/container/set'],
        'only markers are written',
      );
      assert.equal(
        lab.device.rows('container')[0]?.fields.get('comment'),
        'by hand [rosctr:demo container/web]',
      );
      assert.equal(effectiveContainer(lab.device, id), before);
      assert.deepEqual(actions(await lab.plan(stack())), []);
    });
  }
});
