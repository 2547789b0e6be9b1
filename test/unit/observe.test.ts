import assert from 'node:assert/strict';
import type { Desired, WireRow } from '../../src/model/index.ts';
import { kinds, observe } from '../../src/reconciler/index.ts';
import { furtherReads, isOnlyLookedAt, type Read, readsFor } from '../../src/reconciler/reads.ts';
import { stateProplist } from '../../src/reconciler/run-state.ts';
import type { ListOptions, RouterClient } from '../../src/routeros/client.ts';
import { RouterError } from '../../src/routeros/error.ts';
import { unionProplist } from '../../src/routeros/rows.ts';
import { desired, nowhere, resource, veth } from '../support/stack.ts';

const readOf = (want: Desired, menu: string): readonly string[] =>
  readsFor(want).find((read) => read.menu === menu && read.match === undefined)?.proplist ?? [];
const kind = (name: string): readonly string[] => unionProplist(kinds.find((one) => one.name === name)!);
const common = ['comment', 'disabled', 'dynamic'];
const sorted = (...names: readonly (readonly string[])[]): string[] => [...new Set(names.flat())].sort();

describe('the reads of a plan', () => {
  const none = desired([]);

  it('are one for each menu of ours and each that tells what the router can do', () => {
    assert.deepEqual(
      readsFor(none).map((read) => read.menu),
      [
        ...['/system/resource', '/system/package', '/system/device-mode', '/disk', '/interface/list'],
        ...['/ip/service', '/ip/dns', '/container/config', '/file', '/interface/bridge', '/interface/veth'],
        ...['/interface/bridge/port', '/interface/list/member', '/ip/address', '/ipv6/address'],
        ...['/container/envs', '/container/mounts', '/container', '/ip/firewall/nat', '/ipv6/firewall/nat'],
        '/ip/dns/static',
      ],
    );
    assert.ok(readsFor(none).every((read) => read.match === undefined));
  });

  it('are of menus that a plan needs, or only looks at', () => {
    assert.equal(isOnlyLookedAt('/ip/service'), true);
    assert.equal(isOnlyLookedAt('/container'), false);
    assert.deepEqual(readsFor(desired([veth('a')])), readsFor(none));
  });

  it('ask for what tells whether the router can do it', () => {
    assert.deepEqual(
      ['/system/resource', '/system/package', '/system/device-mode', '/disk'].map((menu) =>
        readOf(none, menu),
      ),
      [
        ['architecture-name', 'board-name', 'free-memory', 'total-memory', 'version'],
        ['available', 'disabled', 'name', 'version'],
        ['container', 'mode'],
        ['comment', 'disabled', 'dynamic', 'free', 'fs', 'mount-point', 'mounted', 'size', 'slot', 'type'],
      ],
    );
    assert.deepEqual(readOf(none, '/interface/list'), ['comment', 'disabled', 'dynamic', 'name']);
    assert.deepEqual(readOf(none, '/ip/service'), ['disabled', 'dynamic', 'name', 'port']);
    assert.deepEqual(readOf(none, '/ip/dns'), ['dynamic-servers', 'servers']);
  });

  it('ask for every name that any release has, and for what tells whose a row is', () => {
    assert.deepEqual(readOf(none, '/interface/veth'), sorted(kind('veth'), common));
    assert.deepEqual(readOf(none, '/container/envs'), sorted(kind('env'), kind('index'), common));
    assert.deepEqual(readOf(none, '/container'), sorted(kind('container'), common, stateProplist));
  });

  it('ask for no comment where the menu has none, and never for what all files hold', () => {
    assert.deepEqual(readOf(none, '/container/config'), sorted(kind('config'), ['assumed-registry-url']));
    assert.deepEqual(readOf(none, '/file'), ['name', 'size', 'type']);
  });

  it('ask for the properties of rows in further menus, and for what a resource needs', () => {
    const need = { what: 'a table', hint: '', at: nowhere };
    const want = desired([
      resource('row', 'r', { gateway: '1', 'dst-address': '2' }, { menu: '/ip/route' }),
      resource('row', 's', { distance: '1' }, { menu: '/ip/route' }),
      resource(
        'nat',
        'n',
        {},
        {
          requires: [
            { ...need, menu: '/routing/table', match: { name: 'x' } },
            { ...need, menu: '/routing/table', match: { fib: '' } },
            { ...need, menu: '/routing/rule', kind: 'env', match: { list: 'x' } },
          ],
        },
      ),
    ]);
    assert.deepEqual(readOf(want, '/ip/route'), sorted(['gateway', 'dst-address', 'distance'], common));
    assert.deepEqual(readOf(want, '/routing/table'), ['fib', 'name']);
    assert.deepEqual(readOf(want, '/routing/rule'), []);
    assert.ok(readsFor(want).some((read) => read.menu === '/routing/rule'));
  });

  it('ask for the contents of just the files that we would write', () => {
    const want = desired([
      resource('file', 'a', { path: '/usb1/rosctr/a', contents: 'x' }),
      resource('file', 'b', { path: 'usb1/rosctr/b', contents: 'y' }),
      resource('file', 'c', { path: '/usb1/c', type: 'directory' }),
      resource('veth', 'v', { contents: 'x' }),
    ]);
    assert.deepEqual(
      readsFor(want).filter((read) => read.match !== undefined),
      [
        {
          menu: '/file',
          proplist: ['name', 'contents'],
          match: [{ name: 'usb1/rosctr/a' }, { name: 'usb1/rosctr/b' }],
        },
      ],
    );
  });

  it('go on to menus that only the ledger on the router names', () => {
    const envs = [
      { list: 'rosctr', key: 'demo', value: '/ip/route,/ip/pool,f', comment: '[rosctr:old index/menus]' },
    ];
    const want = desired([], { previousStacks: ['old'] });
    assert.deepEqual(furtherReads(want, new Set(['/ip/pool']), envs, '7.23'), [
      { menu: '/ip/route', proplist: common },
    ]);
    assert.deepEqual(furtherReads(none, new Set(), envs, '7.23'), []);
  });
});

/** A router that answers with given rows, or refuses, and remembers what it was asked. */
class Answers implements Pick<RouterClient, 'list'> {
  readonly asked: (Read & { readonly signal: AbortSignal | undefined })[] = [];
  readonly #rows: Readonly<Record<string, readonly WireRow[] | Error>>;

  constructor(rows: Readonly<Record<string, readonly WireRow[] | Error>>) {
    this.#rows = rows;
  }

  async list(menu: string, { proplist, match, signal }: ListOptions): Promise<readonly WireRow[]> {
    this.asked.push({ menu, proplist, ...(match ? { match } : {}), signal });
    const answer = this.#rows[match ? `${menu}?` : menu] ?? [];
    if (answer instanceof Error) throw answer;
    return answer;
  }
}

const read = (rows: Answers, want: Desired, signal?: AbortSignal) =>
  observe(rows as unknown as RouterClient, want, signal);
const resourceRow = { version: '7.20.8 (long-term)', 'architecture-name': 'arm' };

describe('observing a router', () => {
  it('gives all rows, with release and architecture', async () => {
    const rows = new Answers({ '/system/resource': [resourceRow], '/interface/veth': [{ name: 'a' }] });
    const found = await read(rows, desired([veth('a')]));
    assert.deepEqual([found.router, found.release, found.architecture], ['home', '7.20.8', 'arm']);
    assert.deepEqual(found.menus.get('/interface/veth'), [{ name: 'a' }]);
    assert.equal(found.menus.size, rows.asked.length);
    assert.equal(found.missing.size, 0);
  });

  it('takes a router that does not say what it is for the oldest', async () => {
    const found = await read(new Answers({}), desired([]));
    assert.deepEqual([found.release, found.architecture], ['7.12', '']);
  });

  it('takes a router that refuses to say so for the oldest, too', async () => {
    const refusal = new RouterError('refused', 'trap', 'no', { quotes: ['no'] });
    const found = await read(new Answers({ '/system/resource': refusal }), desired([]));
    assert.deepEqual([found.release, found.architecture], ['7.12', '']);
  });

  it('remembers the words with which a menu was refused', async () => {
    const refusal = new RouterError('refused', 'trap', 'no', { quotes: ['no such command', 'really'] });
    const found = await read(new Answers({ '/container': refusal }), desired([]));
    assert.deepEqual([...found.missing], [['/container', 'no such command; really']]);
    assert.equal(found.menus.has('/container'), false);
  });

  it('fails with everything else that goes wrong', async () => {
    const lost = new RouterError('transport', 'connection-lost', 'gone');
    await assert.rejects(read(new Answers({ '/container': lost }), desired([])), lost);
    const bug = new TypeError('bug');
    await assert.rejects(read(new Answers({ '/container': bug }), desired([])), bug);
  });

  it('reads the menus that the ledger names, and keeps what it says of them', async () => {
    const ledger = {
      list: 'rosctr',
      key: 'demo',
      value: '/ip/route,/ip/pool',
      comment: '[rosctr:demo index/menus]',
    };
    const refusal = new RouterError('refused', 'trap', 'no', { quotes: ['no'] });
    const rows = new Answers({
      '/system/resource': [resourceRow],
      '/container/envs': [ledger],
      '/ip/route': [{ gateway: '1' }],
      '/ip/pool': refusal,
    });
    const found = await read(rows, desired([]));
    assert.deepEqual(found.menus.get('/ip/route'), [{ gateway: '1' }]);
    assert.deepEqual([...found.missing], [['/ip/pool', 'no']]);
  });

  it('puts the contents of files beside the files they belong to', async () => {
    const files = [
      { name: 'rosctr/a', size: '1' },
      { name: 'rosctr/b', size: '2' },
    ];
    const rows = new Answers({ '/file': files, '/file?': [{ name: 'rosctr/b', contents: 'text' }] });
    const want = desired([resource('file', 'b', { path: 'rosctr/b', contents: 'x' })]);
    const found = await read(rows, want);
    assert.deepEqual(found.menus.get('/file'), [files[0], { ...files[1], contents: 'text' }]);
    const empty = await read(new Answers({ '/file': files, '/file?': [{ name: 'rosctr/a' }] }), want);
    assert.deepEqual(empty.menus.get('/file'), [{ ...files[0], contents: '' }, files[1]]);
  });

  it('hands the caller’s signal on, and none where there is none', async () => {
    const { signal } = new AbortController();
    const rows = new Answers({});
    await read(rows, desired([]), signal);
    await read(rows, desired([]));
    const half = rows.asked.length / 2;
    assert.ok(rows.asked.slice(0, half).every((one) => one.signal === signal));
    assert.ok(rows.asked.slice(half).every((one) => one.signal === undefined));
  });
});
