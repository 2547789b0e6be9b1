import assert from 'node:assert/strict';
import { type Observed, Secret, type WireRow } from '../../src/model/index.ts';
import type { Snapshot } from '../../src/reconciler/index.ts';
import {
  indexedFiles,
  indexedMenus,
  leaseComment,
  leaseKey,
  ledgerList,
  ledgerOf,
} from '../../src/reconciler/ledger.ts';
import { ownersOf } from '../../src/reconciler/owners.ts';
import { decodeSnapshot, rowsOf } from '../../src/reconciler/snapshot.ts';
import { container, desired, nowhere, resource, veth } from '../support/stack.ts';
import { menus } from './drafts.ts';

const snapshotOf = (rows: Readonly<Record<string, readonly WireRow[]>>, release = '7.23.3'): Snapshot => ({
  router: 'home',
  release,
  architecture: 'arm64',
  menus: menus(rows),
  missing: new Map(),
});
const owners = { stacks: ['demo'], bases: [], files: new Map<string, never>() };
const observed = (rows: Readonly<Record<string, readonly WireRow[]>>): Observed[] =>
  decodeSnapshot(snapshotOf(rows), owners);

describe('rows of a router', () => {
  it('are decoded by the kind of their menu, with their place in it', () => {
    const row = { '.id': '*2', name: 'veth-b', address: '10.0.0.2', dhcp: '*****', comment: 'mine' };
    const [first, second] = observed({ '/interface/veth': [{ '.id': '*1', name: 'veth-a' }, row] });
    assert.equal(first?.position, 0);
    assert.deepEqual(second, {
      kind: 'veth',
      id: '*2',
      address: 'veth/veth-b',
      menu: '/interface/veth',
      row,
      props: { name: 'veth-b', address: ['10.0.0.2/32'] },
      masked: ['dhcp'],
      comment: 'mine',
      owner: { by: 'nobody' },
      position: 1,
    });
  });

  it('of ours are of the kind and key of their marker, whatever their menu', () => {
    const addresses = observed({
      '/container/envs': [
        { '.id': '*1', list: 'a', key: 'B', comment: '[rosctr:demo env/a/B]' },
        {
          '.id': '*2',
          list: 'rosctr',
          key: 'demo',
          value: '/ip/route',
          comment: '[rosctr:demo index/menus]',
        },
        { '.id': '*3', list: 'a', key: 'C', comment: '[rosctr:other index/menus]' },
      ],
      '/ip/firewall/nat': [{ '.id': '*1', chain: 'srcnat', comment: '[rosctr:demo row/mine]' }],
    }).map((row) => [row.kind, row.address]);
    assert.deepEqual(addresses, [
      ['env', 'env/a/B'],
      ['index', 'index/menus'],
      ['index', 'index/menus'],
      ['row', 'row/mine'],
    ]);
  });

  it('have no words of the user where RouterOS shows an error in their place', () => {
    const [row] = observed({
      '/container': [{ '.id': '*1', name: 'a', comment: 'exited with status 1', stopped: 'true' }],
    });
    assert.equal(row && 'comment' in row, false);
    assert.equal(row?.owner.by, 'unknown');
  });

  it('of a kind nobody knows are of the kind of their menu', () => {
    const rows = { '/interface/veth': [{ '.id': '*1', name: 'a', comment: '[rosctr:demo wormhole/a]' }] };
    assert.deepEqual(
      observed(rows).map((row) => [row.kind, row.address]),
      [['veth', 'veth/a']],
    );
  });

  it('are called by their names, or by their id where they have none', () => {
    const rows = {
      '/container/envs': [{ '.id': '*1', name: 'a', list: 'l', key: 'K' }, { '.id': '*2' }],
      '/ip/firewall/nat': [{ '.id': '*A', chain: 'srcnat' }],
      '/interface/list/member': [{ '.id': '*1', list: 'LAN' }],
    };
    assert.deepEqual(
      observed(rows).map((row) => row.address),
      ['env/l/K', 'env/*2', 'nat/*A', 'list-member/LAN/'],
    );
  });

  it('of a menu that no kind has are rows of any menu', () => {
    const [row] = observed({ '/ip/route': [{ '.id': '*1', gateway: '10.0.0.1' }] });
    assert.deepEqual([row?.kind, row?.props], ['row', { gateway: '10.0.0.1' }]);
  });

  it('without an id are none, except where the menu has one row only', () => {
    assert.deepEqual(observed({ '/interface/veth': [{ name: 'a' }, { '.id': 'a' }] }), []);
    const [config] = observed({ '/container/config': [{ tmpdir: 'usb1' }] });
    assert.deepEqual([config?.id, config?.address, config?.owner], ['*0', 'config/*0', { by: 'nobody' }]);
  });

  it('have a state where they have a life', () => {
    const rows = {
      '/container': [{ '.id': '*1', name: 'a', running: 'true' }],
      '/interface/veth': [{ '.id': '*1', name: 'b' }],
    };
    assert.deepEqual(
      observed(rows).map((row) => row.state),
      ['running', undefined],
    );
  });

  it('do not hold the lease of a run', () => {
    assert.deepEqual(
      observed({
        '/container/envs': [{ '.id': '*1', list: ledgerList, key: leaseKey, comment: leaseComment }],
      }),
      [],
    );
    assert.equal(leaseComment, '[rosctr:lease]');
    assert.deepEqual([ledgerList, leaseKey], ['rosctr', 'lease']);
  });

  it('of a menu that was not read are none', () => {
    assert.deepEqual(rowsOf(snapshotOf({}), '/disk'), []);
    assert.deepEqual(rowsOf(snapshotOf({ '/disk': [{ slot: 'usb1' }] }), '/disk'), [{ slot: 'usb1' }]);
  });
});

const ledgerRow = {
  list: 'rosctr',
  key: 'demo',
  value: '/ip/route,usb1/rosctr/a',
  comment: '[rosctr:demo index/menus]',
};

describe('the ledger on the router', () => {
  const others = [
    { ...ledgerRow, value: '/x', comment: '[rosctr:other index/menus]' },
    { ...ledgerRow, value: '/y', comment: '[rosctr:demo env/a/B]' },
    { ...ledgerRow, value: '/z', comment: 'mine' },
    { value: '/q' },
    { comment: '[rosctr:demo index/menus]' },
  ];

  it('tells menus from files, of these stacks only', () => {
    assert.deepEqual(indexedMenus([ledgerRow, ...others], ['demo'], '7.23'), ['/ip/route']);
    assert.deepEqual(
      indexedFiles([ledgerRow, ...others], ['demo'], '7.23'),
      new Map([['usb1/rosctr/a', { secret: false }]]),
    );
    const both = { ...ledgerRow, value: 'secret:usb1/rosctr/a,usb1/rosctr/a,usb1/rosctr/b' };
    assert.deepEqual(
      indexedFiles([both], ['demo'], '7.23'),
      new Map([
        ['usb1/rosctr/a', { secret: true }],
        ['usb1/rosctr/b', { secret: false }],
      ]),
    );
    assert.deepEqual(indexedMenus([ledgerRow], [], '7.23'), []);
  });

  it('tells what is ours, with the folders and files that the file names', () => {
    const want = desired(
      [
        container('web', {}, { rootDirBase: '/usb1/mine' }),
        veth('a'),
        resource('file', 'f', { path: '/usb1/rosctr/new' }),
        resource('file', 'g', { path: 'usb1/rosctr/more' }),
        container('two', {}, { rootDirBase: 'usb1/yours' }),
      ],
      { previousStacks: ['old'] },
    );
    assert.deepEqual(ownersOf(want, snapshotOf({ '/container/envs': [ledgerRow] })), {
      stacks: ['demo', 'old'],
      bases: ['usb1/mine', 'usb1/yours'],
      files: new Map([
        ['usb1/rosctr/new', { secret: false }],
        ['usb1/rosctr/more', { secret: false }],
        ['usb1/rosctr/a', { secret: false }],
      ]),
    });
  });
});

describe('the ledger of a stack', () => {
  const row = resource('row', 'r', {}, { menu: '/ip/route', at: { ...nowhere, line: 3 } });
  const file = (path: string) => resource('file', path, { path }, { at: { ...nowhere, line: 5 } });

  it('names menus of rows and files of ours, each once and in order', () => {
    const all = [
      veth('a'),
      file('/usb1/rosctr/b'),
      row,
      { ...row, key: 's' },
      file('rosctr/a'),
      file('usb1/c'),
    ];
    assert.deepEqual(ledgerOf(desired(all)), {
      address: 'index/menus',
      kind: 'index',
      key: 'menus',
      props: { list: 'rosctr', key: 'demo', value: ['/ip/route', 'rosctr/a', 'usb1/rosctr/b'] },
      at: { ...nowhere, line: 5 },
      sources: {},
    });
  });

  it('says which files hold a secret, and takes no path of a row for one', () => {
    const secret = resource('file', 'k', { path: 'rosctr/k', contents: new Secret('x') });
    const path = resource('row', 'r', { path: 'rosctr/r' }, { menu: '/x' });
    assert.deepEqual(ledgerOf(desired([secret, path]))?.props['value'], ['/x', 'secret:rosctr/k']);
  });

  it('stands where the first such thing stands', () => {
    assert.equal(ledgerOf(desired([veth('a'), row, file('rosctr/a')]))?.at.line, 3);
  });

  it('is not there where it would be empty', () => {
    assert.equal(ledgerOf(desired([veth('a')])), undefined);
    assert.equal(
      ledgerOf(desired([file('usb1/c'), file('usb1/deep/rosctr/d'), file('xrosctr/e')])),
      undefined,
    );
  });
});
