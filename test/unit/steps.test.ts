import assert from 'node:assert/strict';
import type { Desired, Resource, Step, WireRow } from '../../src/model/index.ts';
import type { PlanOptions } from '../../src/reconciler/index.ts';
import { containerRow, plan, type Rows, vethRow, web } from '../support/plan-cases.ts';
import { container, desired, env, resource, veth } from '../support/stack.ts';

const anything: Partial<PlanOptions> = { allowDataLoss: ['*'], allowPathCut: ['*'] };
const steps = (want: Desired, rows: Rows, options: Partial<PlanOptions> = {}): readonly Step[] =>
  plan(want, rows, { ...anything, ...options }).steps;
const place = { address: 'container/web', kind: 'container', menu: '/container' } as const;
const old = { id: '*1' } as const;

describe('a name that is not free yet', () => {
  it('is waited for until the container that goes is gone', () => {
    const going = containerRow({ running: 'false', deleting: 'true' });
    const first = (rows: readonly WireRow[]): unknown => {
      const [step] = steps(desired([web()]), { '/container': rows });
      return step?.do === 'wait' ? [step.row, step.until] : step?.do;
    };
    assert.deepEqual(first([going]), [old, 'gone']);
    assert.equal(first([{ ...going, name: 'other' }]), 'add');
    const others = desired([veth('veth-web'), env('a', 'B', 'c')]);
    const rows = { '/container': [going], '/interface/veth': [vethRow()] };
    assert.deepEqual(
      steps(others, rows).map((step) => step.do),
      ['add'],
    );
  });
});

describe('the steps for a new row', () => {
  it('send what the file says, and what a release cannot be without', () => {
    const add = { address: 'veth/a', kind: 'veth', menu: '/interface/veth', do: 'add' } as const;
    assert.deepEqual(steps(desired([resource('veth', 'a', { name: 'a' })]), {}), [
      { ...add, rows: [{ gateway: '', name: 'a', comment: '[rosctr:demo veth/a]' }] },
    ]);
    assert.deepEqual(
      steps(desired([resource('veth', 'a', { name: 'a', gateway: '1' }, { comment: 'mine' })]), {}),
      [{ ...add, rows: [{ gateway: '1', name: 'a', comment: 'mine [rosctr:demo veth/a]' }] }],
    );
  });

  it('go to the menu that the file names', () => {
    const [first] = steps(desired([resource('row', 'r', { gateway: '1' }, { menu: '/ip/route' })]), {});
    const last = steps(desired([resource('row', 'r', { gateway: '1' }, { menu: '/ip/route' })]), {}).at(-1);
    assert.equal(first?.menu, '/container/envs');
    assert.deepEqual(last, {
      address: 'row/r',
      kind: 'row',
      menu: '/ip/route',
      do: 'add',
      rows: [{ gateway: '1', comment: '[rosctr:demo row/r]' }],
    });
  });

  it('put it before the row that the file names, where that is, or comes to be', () => {
    const nat = (key: string, more: Partial<Resource> = {}): Resource =>
      resource('nat', key, { chain: 'srcnat', action: 'masquerade', srcAddress: `10.0.${key}.0/24` }, more);
    const before = (want: Desired, rows: Rows): unknown =>
      steps(want, rows).map((step) => (step.do === 'add' ? [step.address, step.placeBefore] : step.do));
    const both = desired([nat('1', { before: 'nat/2' }), nat('2')]);
    assert.deepEqual(before(both, {}), [
      ['nat/2', undefined],
      ['nat/1', { addedBy: 'nat/2' }],
    ]);
    const live = {
      chain: 'srcnat',
      action: 'masquerade',
      'src-address': '10.0.2.0/24',
      comment: '[rosctr:demo nat/2]',
    };
    assert.deepEqual(before(both, { '/ip/firewall/nat': [{ chain: 'x' }, live] }), [
      ['nat/1', { id: '*2' }],
    ]);
    assert.deepEqual(before(desired([nat('1', { before: 'nat/9' })]), {}), [['nat/1', undefined]]);
  });
});

describe('the steps for a new container', () => {
  const added = { addedBy: 'container/web' } as const;
  const wait = { ...place, do: 'wait', row: added } as const;

  it('add, wait for the image, start, and wait until it is up', () => {
    assert.deepEqual(steps(desired([web({ memoryHigh: 1024 })]), {}), [
      {
        ...place,
        do: 'add',
        rows: [
          {
            name: 'web',
            'remote-image': 'demo/web:1',
            interface: 'veth-web',
            envlists: '',
            mountlists: '',
            'memory-high': '1024',
            'root-dir': 'usb1/rosctr/demo/web-1',
            comment: '[rosctr:demo container/web]',
          },
        ],
      },
      { ...wait, until: 'settled', deadlineSeconds: 1800 },
      { ...place, do: 'run', row: added, command: 'start' },
      { ...wait, until: 'up', deadlineSeconds: 180 },
    ]);
  });

  it('take root-dirs that neither the router nor this plan has', () => {
    const two = desired([web(), container('web2')].map((one) => ({ ...one, key: 'web' })));
    const roots = steps(two, { '/file': [{ name: 'usb1/rosctr/demo/web-1' }] }).flatMap((step) =>
      step.do === 'add' ? [step.rows[0]?.['root-dir']] : [],
    );
    assert.deepEqual(roots, ['usb1/rosctr/demo/web-2', 'usb1/rosctr/demo/web-3']);
  });

  it('do not start one that is to be stopped, and stop it where RouterOS starts it by itself', () => {
    const words = (props = {}): string[] =>
      steps(desired([web(props, { state: 'stopped' })]), {}).map((step) =>
        step.do === 'wait' ? step.until : step.do === 'run' ? step.command : step.do,
      );
    assert.deepEqual(words(), ['add', 'settled']);
    assert.deepEqual(words({ startOnBoot: true }), ['add', 'settled', 'stop', 'stopped']);
  });
});

describe('the steps for a change', () => {
  const running = { '/container': [containerRow({ 'stop-time': '1m30s' })] };

  it('stop, set and start again, with the time that a stop may take', () => {
    assert.deepEqual(steps(desired([web({ cmd: 'x', stopTime: 90_000 })]), running), [
      { ...place, do: 'run', row: old, command: 'stop' },
      { ...place, do: 'wait', row: old, until: 'stopped', deadlineSeconds: 150 },
      { ...place, do: 'set', row: old, rows: [{ cmd: 'x' }] },
      { ...place, do: 'run', row: old, command: 'start' },
      { ...place, do: 'wait', row: old, until: 'up', deadlineSeconds: 180 },
    ]);
  });

  it('wait until a stop that is under way has ended', () => {
    const rows = { '/container': [containerRow({ running: 'false', stopping: 'true' })] };
    assert.deepEqual(
      steps(desired([web()]), rows).map((step) => step.do === 'wait' && step.until),
      ['stopped', false, 'up'],
    );
  });

  it('only write the marker of a row that is adopted', () => {
    const rows = { '/container': [containerRow({ comment: 'mine', running: 'false', stopped: 'true' })] };
    assert.deepEqual(steps(desired([web({ cmd: 'x' })]), rows, { adopt: ['container'] }), [
      { ...place, do: 'set', row: old, rows: [{ comment: 'mine [rosctr:demo container/web]' }] },
    ]);
  });

  it('address no row of what is there once', () => {
    const want = desired([resource('config', 'config', { tmpDir: 'usb1/tmp' })]);
    assert.deepEqual(steps(want, { '/container/config': [{ tmpdir: 'disk1' }] }), [
      {
        address: 'config/config',
        kind: 'config',
        menu: '/container/config',
        do: 'set',
        row: undefined,
        rows: [{ tmpdir: 'usb1/tmp' }],
      },
    ]);
  });

  it('of the ledger grow it first and shrink it last', () => {
    const ledger = {
      list: 'rosctr',
      key: 'demo',
      value: '/ip/route',
      comment: '[rosctr:demo index/menus]',
    };
    const route = { gateway: '1', comment: '[rosctr:demo row/r]' };
    const want = desired([resource('row', 'p', { name: 'p' }, { menu: '/ip/pool' })]);
    const found = steps(want, { '/container/envs': [ledger], '/ip/route': [route], '/ip/pool': [] });
    assert.deepEqual(
      found.map((step) => [step.do, step.address, 'rows' in step ? step.rows[0] : undefined]),
      [
        ['set', 'index/menus', { value: '/ip/pool,/ip/route' }],
        ['add', 'row/p', { name: 'p', comment: '[rosctr:demo row/p]' }],
        ['remove', 'row/r', undefined],
        ['set', 'index/menus', { value: '/ip/pool' }],
      ],
    );
    const same = desired([resource('row', 'r', { gateway: '1' }, { menu: '/ip/route' })]);
    assert.deepEqual(steps(same, { '/container/envs': [ledger], '/ip/route': [route] }), []);
  });
});

describe('the steps for a row made anew', () => {
  const nat = (more: WireRow = {}): WireRow => ({
    chain: 'srcnat',
    action: 'masquerade',
    'src-address': '10.0.0.0/24',
    'out-interface': 'wan',
    comment: '[rosctr:demo nat/n]',
    ...more,
  });
  const want = desired([
    resource('nat', 'n', { chain: 'srcnat', action: 'masquerade', srcAddress: '10.0.0.0/24' }),
  ]);
  const replaced = (...rows: readonly WireRow[]): unknown =>
    steps(want, { '/ip/firewall/nat': rows }).map((step) =>
      step.do === 'add' ? step.placeBefore : step.do,
    );

  it('take its place in the menu', () => {
    const dynamic = { chain: 'x', dynamic: 'true' };
    assert.deepEqual(replaced(nat(), dynamic, { chain: 'srcnat' }, { chain: 'y' }), [
      'remove',
      { id: '*3' },
    ]);
    assert.deepEqual(replaced({ chain: 'srcnat' }, nat()), ['remove', undefined]);
  });

  it('keep the words of the user', () => {
    const [, add] = steps(want, { '/ip/firewall/nat': [nat({ comment: 'mine [rosctr:demo nat/n]' })] });
    assert.equal(add?.do === 'add' && add.rows[0]?.['comment'], 'mine [rosctr:demo nat/n]');
  });
});
