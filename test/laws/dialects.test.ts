import assert from 'node:assert/strict';
import type { Props } from '../../src/model/index.ts';
import { defaultOptions, makePlan } from '../../src/reconciler/index.ts';
import { compareReleases } from '../../src/routeros/release.ts';
import { Lab } from '../support/lab.ts';
import { snapshot } from '../support/snapshot.ts';
import { actions, container, desired, resource, veth } from '../support/stack.ts';

/**
 * Values of which the sources know two spellings ([S] in routeros.md 1.1): the manual's prose (MAN, SK) and its command
 * reference (MAN10). Nobody knows which a router takes, so both kinds of router must end as the file says.
 */
const dialects: readonly {
  readonly prop: string;
  readonly wire: string;
  readonly since: string;
  readonly value: Props[string];
  readonly manual: string;
  readonly cli: string;
}[] = [
  {
    prop: 'hosts',
    wire: 'hosts',
    since: '7.21',
    value: ['nas=192.168.88.5', 'tv=192.168.88.6'],
    manual: 'nas=192.168.88.5,tv=192.168.88.6',
    cli: 'nas:192.168.88.5,tv:192.168.88.6',
  },
  {
    prop: 'tmpfs',
    wire: 'tmpfs',
    since: '7.21.2',
    value: ['/run=1048576', '/tmp=67108864'],
    manual: '1048576@/run,67108864@/tmp',
    cli: '/run:1048576,/tmp:67108864',
  },
  {
    prop: 'inlineMounts',
    wire: 'mount',
    since: '7.21',
    value: ['/usb1/x:/x:ro'],
    manual: 'src=/usb1/x,dst=/x,mode=ro',
    cli: '/usb1/x:/x:ro',
  },
  {
    prop: 'devices',
    wire: 'devices',
    since: '7.20',
    value: ['kvm:', 'serial0:'],
    manual: 'kvm,serial0',
    cli: 'kvm:,serial0:',
  },
];
const landmarks = ['7.20', '7.20.8', '7.21', '7.21.2', '7.22.3', '7.23.3', '7.24'];

describe('values that routers spell in two ways', () => {
  for (const dialect of ['manual', 'cli'] as const) {
    for (const { prop, wire, since, value, ...words } of dialects) {
      it(`${prop}: a router that takes the ${dialect} spelling ends as the file says`, async () => {
        for (const release of landmarks.filter((one) => compareReleases(one, since) >= 0)) {
          const lab = new Lab(release, { faults: [`dialect:${dialect}`] });
          const stack = (props: Props) =>
            desired([veth('v'), container('c', { interface: ['v'], ...props })]);
          const want = stack({ [prop]: value });
          const stored = (): string | undefined => lab.device.rows('container')[0]?.fields.get(wire);
          const isDone = async (how: string): Promise<void> => {
            assert.deepEqual((await lab.apply(want)).problems, [], `${release}, ${how}`);
            assert.equal(stored(), words[dialect], `${release}, ${how}`);
            assert.deepEqual(actions(await lab.plan(want)), [], `${release}, ${how}`);
          };
          await isDone('by add');
          assert.deepEqual((await lab.apply(stack({}))).problems, []);
          assert.equal(stored(), '', release);
          await isDone('by set');
        }
      });
    }
  }

  for (const dialect of ['manual', 'cli'] as const) {
    it(`all of them at once, on a router that takes the ${dialect} spelling of each`, async () => {
      const lab = new Lab('7.23.3', { faults: [`dialect:${dialect}`] });
      const props = Object.fromEntries(dialects.map(({ prop, value }) => [prop, value])) as Props;
      const want = desired([veth('v'), container('c', { interface: ['v'], ...props })]);
      assert.deepEqual((await lab.apply(want)).problems, []);
      const [row] = lab.device.rows('container');
      for (const one of dialects) assert.equal(row?.fields.get(one.wire), one[dialect]);
      assert.deepEqual(actions(await lab.plan(want)), []);
    });
  }

  it('a device with another name inside has one spelling only, so the other kind of router says no', async () => {
    const lab = new Lab('7.23.3', { faults: ['dialect:manual'] });
    const want = desired([veth('v'), container('c', { interface: ['v'], devices: ['serial0:ttyUSB0'] })]);
    const report = await lab.apply(want);
    assert.equal(report.ok, false);
    assert.equal(report.problems[0]?.quote, 'invalid value for argument devices');
    assert.equal(report.problems[0].address, 'container/c');
  });
});

/** `rows:` are written in RouterOS' own words; what a print makes of them is no difference (routeros.md 1c, 7.4). */
const rows: readonly {
  readonly written: string;
  readonly same: readonly string[];
  readonly other: readonly string[];
}[] = [
  { written: 'yes', same: ['yes', 'true'], other: ['no', 'false', ''] },
  { written: 'no', same: ['no', 'false'], other: ['true'] },
  { written: '60s', same: ['60s', '1m', '00:01:00'], other: ['61s', '1h', '60'] },
  { written: '10.0.0.5', same: ['10.0.0.5', '10.0.0.5/32'], other: ['10.0.0.50', '10.0.0.5/24'] },
  { written: 'FD00::5', same: ['fd00::5', 'fd00::5/128', 'FD00::5'], other: ['fd00::5/64'] },
  { written: 'usb1/tmp', same: ['usb1/tmp', '/usb1/tmp'], other: ['usb1/tmp2', 'usb1'] },
  { written: 'a b "c"', same: ['a b "c"'], other: ['a b c', ''] },
];

describe('what rows: say', () => {
  for (const { written, same, other } of rows) {
    it(`${written}: ${same.length} spellings are the same, ${other.length} are a change, nothing else is looked at`, () => {
      const want = desired([resource('row', 'x', { value: written }, { menu: '/system/script' })]);
      const index = {
        list: 'rosctr',
        key: 'demo',
        value: '/system/script',
        disabled: 'false',
        comment: '[rosctr:demo index/menus]',
      };
      const planned = (value: string): readonly string[] => {
        const row = { name: 'other', value, comment: '[rosctr:demo row/x]' };
        const seen = snapshot({ '/system/script': [row], '/container/envs': [index] });
        return actions(makePlan(want, seen, defaultOptions));
      };
      for (const value of same) assert.deepEqual(planned(value), [], value);
      for (const value of other) assert.deepEqual(planned(value), ['update row/x'], value);
    });
  }
});
