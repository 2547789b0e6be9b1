import assert from 'node:assert/strict';
import { plan, vethRow } from '../support/plan-cases.ts';
import { container, desired, nowhere, resource, veth } from '../support/stack.ts';
import { live } from './drafts.ts';

const at = { ...nowhere, line: 9 };
const quiet = { disruption: 'live', restarts: [], pulls: false, loses: [], keeps: [] };

describe('a plan as a value', () => {
  it('says of every change what it is, where it is written, why, and what it means', () => {
    const kept = { ...veth('a'), at };
    const moved = { ...veth('b'), at, previously: ['c'] };
    const rows = {
      '/interface/veth': [
        vethRow({ name: 'a', comment: '[rosctr:demo veth/a]' }),
        vethRow({ name: 'c', comment: '[rosctr:demo veth/c]' }),
        vethRow({ name: 'd', comment: '' }),
        vethRow({ name: 'e', comment: '[rosctr:demo veth/e]' }),
        vethRow({ name: 'f', comment: 'mine' }),
      ],
    };
    const list = [kept, moved, { ...veth('d'), at }, { ...veth('f'), at }, { ...veth('g'), at }];
    const made = plan(desired(list), rows, { adopt: ['veth/f'] });
    assert.deepEqual(
      made.changes.map((change) => ({
        ...change,
        before: 'before' in change ? change.before.id : undefined,
        after: 'after' in change ? change.after.key : undefined,
        fields: 'fields' in change ? change.fields.map(({ prop }) => prop) : undefined,
      })),
      [
        {
          address: 'veth/g',
          reason: { code: 'not-on-router', text: 'it is not on the router' },
          impact: quiet,
          at,
          action: 'create',
          before: undefined,
          after: 'g',
          fields: ['name', 'address', 'gateway'],
        },
        {
          address: 'veth/b',
          reason: { code: 'renamed', text: 'it has a new name in the file' },
          impact: quiet,
          at,
          action: 'rename',
          before: '*2',
          after: 'b',
          fields: ['name', 'marker'],
        },
        {
          address: 'veth/f',
          reason: {
            code: 'adopt',
            text: 'as asked: only the marker is written, the rest is the next plan',
          },
          impact: quiet,
          at,
          action: 'adopt',
          before: '*5',
          after: 'f',
          fields: [],
        },
        {
          address: 'veth/e',
          reason: { code: 'not-in-file', text: 'it is no longer in the file' },
          impact: quiet,
          action: 'delete',
          before: '*4',
          after: undefined,
          fields: ['name', 'address', 'gateway', 'gateway6', 'disabled'],
        },
        {
          address: 'veth/a',
          reason: { code: 'same', text: 'it is as the file says' },
          impact: { ...quiet, disruption: 'none' },
          at,
          action: 'keep',
          before: '*1',
          after: 'a',
          fields: undefined,
        },
        {
          address: 'veth/d',
          reason: { code: 'foreign', text: 'it is there already (*3) and was not made by rosctr' },
          impact: { ...quiet, disruption: 'none' },
          at,
          action: 'conflict',
          before: '*3',
          after: 'd',
          command: '--adopt veth/d',
          fields: undefined,
        },
      ],
    );
    // The five veths, the router itself and its disk.
    assert.equal(made.rowsRead, 7);
  });

  it('says of a replacement what forces it', () => {
    const rule = { chain: 'dstnat', action: 'dst-nat' };
    const want = resource('nat', 'n', rule);
    const row = { ...rule, protocol: 'tcp', comment: '[rosctr:demo nat/n]' };
    const [change] = plan(desired([want]), { '/ip/firewall/nat': [row] }).changes;
    assert.deepEqual(change, {
      address: 'nat/n',
      reason: { code: 'must-replace', text: 'protocol changes' },
      impact: quiet,
      at: nowhere,
      action: 'replace',
      before: live(
        'nat',
        'n',
        { ...rule, protocol: 'tcp' },
        { menu: '/ip/firewall/nat', row: { '.id': '*1', ...row } },
      ),
      after: want,
      fields: [{ prop: 'protocol', before: 'tcp', after: '', disrupts: 'recreate', secret: false }],
      because: ['protocol'],
    });
  });

  it('does nothing while the router lacks what the file needs, and shows what it would do', () => {
    const need = {
      menu: '/interface/list',
      match: { name: 'LAN' },
      what: 'interface list "LAN"',
      hint: '',
      at,
    };
    const want = desired([{ ...veth('a'), requires: [need] }]);
    const made = plan(want, {});
    assert.deepEqual(made.steps, []);
    assert.equal(made.changes[0]?.action, 'create');
    assert.deepEqual(
      made.refusals.map(({ unmet }) => unmet),
      [true],
    );
    assert.equal(plan(want, { '/interface/list': [{ name: 'LAN' }] }).steps.length, 1);
  });

  it('does nothing while changes wait for each other, and says how to get out of that', () => {
    const named = (key: string, to: readonly [string, string]) =>
      resource('address', key, { address: to[0], interface: to[1] });
    const [one, two] = [['10.0.0.1/24', 'x'] as const, ['10.0.1.1/24', 'y'] as const];
    const rows = [one, two].map(([address, place], index) => ({
      address,
      interface: place,
      disabled: 'false',
      comment: `[rosctr:demo address/${index}]`,
    }));
    const made = plan(desired([named('0', two), named('1', one)]), { '/ip/address': rows });
    assert.deepEqual(made.steps, []);
    assert.deepEqual(
      made.changes.map(({ address, action }) => `${action} ${address}`),
      ['update address/0', 'update address/1'],
    );
    assert.deepEqual(made.refusals, [
      {
        code: 'plan/circle',
        message:
          'these changes wait for each other: address/0 -> address/1 -> address/0. Do it in two runs: take one of ' +
          'them out of the file in the first',
      },
    ]);
  });

  it('throws what is a bug of ours', () => {
    const bug = {
      ...container('web'),
      get before(): never {
        throw new TypeError('bug');
      },
    };
    assert.throws(() => plan(desired([bug]), {}), /^TypeError: bug$/);
  });
});
