import assert from 'node:assert/strict';
import { Secret, type WireRow } from '../../src/model/index.ts';
import { findingsBeside, findingsOf } from '../../src/reconciler/drift/index.ts';
import { both, containerRow, plan, type Rows, vethRow, web } from '../support/plan-cases.ts';
import { desired, env, nowhere, resource, veth } from '../support/stack.ts';

const stack = desired([veth('veth-web'), web()]);

/** What is found where the router has these rows: category, sort, address and property. */
const found = (rows: Rows, release?: string, want = stack): string[] => {
  const made = plan(want, rows, {}, release);
  return [...findingsOf(made), ...findingsBeside([made])].map(({ category, code, address = '', field }) =>
    [category, code, address, field?.prop ?? ''].join(' ').trim(),
  );
};
const withWeb = (row: WireRow): Rows => ({ ...both, '/container': [containerRow(row)] });

describe('what is found on a router', () => {
  it('is nothing where it is as the files say', () => {
    assert.deepEqual(found(both), []);
  });

  for (const [what, rows, expected] of [
    ['a property that differs', withWeb({ logging: 'true' }), ['config differs container/web logging']],
    ['another image', withWeb({ 'remote-image': 'demo/web:2' }), ['image other-image container/web image']],
    [
      'a container that was stopped',
      withWeb({ running: '', stopped: 'true' }),
      ['runtime not-running container/web state'],
    ],
    [
      'one whose pull failed',
      withWeb({ running: '', 'download/extract failed': 'true' }),
      ['runtime pull-failed container/web state'],
    ],
    [
      'one that serves nobody',
      withWeb({ running: '', unhealthy: 'true' }),
      ['runtime unhealthy container/web'],
    ],
    ['a row that is missing', { '/container': both['/container'] }, ['config missing veth/veth-web']],
    [
      'a row that left the files',
      {
        ...both,
        '/container/envs': [{ list: 'old', key: 'A', value: 'b', comment: '[rosctr:demo env/old/A]' }],
      },
      ['orphan not-in-file env/old/A'],
    ],
    [
      'a row in the way that is not ours',
      { ...both, '/interface/veth': [vethRow({ comment: '' })] },
      ['foreign foreign veth/veth-web'],
    ],
    [
      'rows of a stack that no file claims',
      {
        ...both,
        '/container/envs': [{ list: 'x', key: 'A', value: 'b', comment: '[rosctr:gone env/x/A]' }],
      },
      ['orphan orphan-stack env/x/A'],
    ],
    [
      'what somebody made by hand beside ours',
      { ...both, '/interface/veth': [vethRow(), vethRow({ name: 'tryout', comment: 'mine' })] },
      ['foreign bystander veth/tryout'],
    ],
    [
      'a device mode that forbids containers',
      { ...both, '/system/device-mode': [{ container: 'no' }] },
      ['blocked device-mode'],
    ],
  ] as const)
    it(`tells ${what}`, () => {
      assert.deepEqual(found(rows), expected);
    });

  it('is not what RouterOS made for an app, nor what the files refer to', () => {
    const needs = {
      menu: '/interface/veth',
      match: { name: 'lan-veth' },
      what: 'veth',
      hint: '',
      at: nowhere,
    };
    const want = desired([
      ...stack.resources,
      resource('env', 'l/A', { list: 'l', key: 'A', value: 'b' }, { requires: [needs] }),
    ]);
    const rows = {
      ...both,
      '/container/envs': [{ list: 'l', key: 'A', value: 'b', comment: '[rosctr:demo env/l/A]' }],
      '/interface/veth': [
        vethRow(),
        vethRow({ name: 'veth-app-x', comment: '' }),
        vethRow({ name: 'lan-veth', comment: '' }),
      ],
    };
    assert.deepEqual(found(rows, undefined, want), []);
  });

  it('is nobody’s only where no stack of the router wants it', () => {
    const tryout = { '/interface/veth': [vethRow(), vethRow({ name: 'tryout', comment: '' })] };
    const one = plan(stack, { ...both, ...tryout });
    const other = plan(desired([], { stack: 'other', otherStacks: ['demo'] }), { ...both, ...tryout });
    assert.equal(findingsBeside([one, other]).length, 1);
    assert.deepEqual(findingsBeside([one, { ...other, bystanders: [] }]), []);
  });

  it('is not compared where the router hides it', () => {
    const want = desired([env('web', 'PW', new Secret('hunter2'))]);
    const rows = {
      '/container/envs': [
        { list: 'web', key: 'PW', value: '*****', comment: '[rosctr:demo env/web/PW !]' },
      ],
    };
    assert.deepEqual(found(rows, undefined, want), ['blocked hidden-values']);
  });
});
