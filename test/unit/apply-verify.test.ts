import assert from 'node:assert/strict';
import { Secret, type Resource, type Step, type WireRow } from '../../src/model/index.ts';
import { verifyGone, verifyRow } from '../../src/reconciler/apply/verify.ts';
import { unionProplist } from '../../src/routeros/rows.ts';
import { kindNamed } from '../../src/reconciler/kinds/index.ts';
import { env, resource, veth } from '../support/stack.ts';
import { failureOf, runOver, ScriptedRouter } from './scripted.ts';

type Sent = Extract<Step, { do: 'add' | 'set' }>;

const hint =
  'write the value as RouterOS gives it back, or report this with the release and the two values';

/** What verifying says of a row, where these words were sent of what is wanted. */
async function verdict(
  wanted: Resource,
  sent: readonly string[],
  row: WireRow | undefined,
): Promise<unknown> {
  const kind = kindNamed(wanted.kind);
  const menu = wanted.menu ?? kind.menu;
  const step: Sent = {
    address: wanted.address,
    kind: wanted.kind,
    menu,
    do: 'add',
    rows: [{}, Object.fromEntries(sent.map((name) => [name, 'x']))],
  };
  const other = { '.id': '*2', name: 'other' };
  const router = new ScriptedRouter({ [menu]: row ? [other, { '.id': '*1', ...row }] : [other] });
  return failureOf(verifyRow(step, '*1', wanted, runOver(router)));
}

const none = { code: 'none' };

describe('a row that was just written', () => {
  it('is as wanted', async () => {
    const row = { name: 'a', address: '172.17.0.2/24', gateway: '172.17.0.1' };
    assert.deepEqual(await verdict(veth('a'), ['name', 'address', 'gateway'], row), none);
  });

  it('must be there', async () => {
    assert.deepEqual(await verdict(veth('a'), ['name'], undefined), {
      code: 'apply/vanished',
      message: 'the router accepted it, but the row is not there',
    });
  });

  it('that the router changed says what was wanted and what is there', async () => {
    const row = { name: 'a', address: '172.17.0.2/24', gateway: '10.0.0.1' };
    assert.deepEqual(await verdict(veth('a'), ['name', 'gateway'], row), {
      code: 'apply/not-kept',
      message:
        'the router accepted gateway, but gives back something else: gateway is 10.0.0.1, not 172.17.0.1',
      hint,
    });
    assert.deepEqual(await verdict(veth('a'), ['name', 'gateway', 'address'], { name: 'b' }), {
      code: 'apply/not-kept',
      message:
        'the router accepted name, address, gateway, but gives back something else: name is b, not a',
      hint,
    });
  });

  it('that does not show what was written says so', async () => {
    const row = { name: 'a', address: '172.17.0.2/24', gateway: '172.17.0.1' };
    assert.deepEqual(
      await verdict(veth('a', undefined, { mac: '02:00:00:00:00:01' }), ['mac-address'], row),
      {
        code: 'apply/not-kept',
        message:
          'the router accepted mac, but gives back something else: mac is absent, not 02:00:00:00:00:01',
        hint,
      },
    );
  });

  it('may still differ in what this step has not written: that follows a rename', async () => {
    const row = { name: 'a', address: '172.17.0.2/24', gateway: '10.0.0.1' };
    assert.deepEqual(await verdict(veth('a'), ['name'], row), none);
  });

  it('shows no value that is a secret, or may be one', async () => {
    const quiet = (props: string): unknown => ({
      code: 'apply/not-kept',
      message: `the router accepted ${props}, but gives back something else`,
      hint,
    });
    const row = { list: 'l', key: 'A', value: 'hunter3' };
    assert.deepEqual(await verdict(env('l', 'A', new Secret('hunter2')), ['value'], row), quiet('value'));
    assert.deepEqual(await verdict(env('l', 'A', 'hunter2'), ['value'], row), quiet('value'));
    const marked = { ...row, comment: '[rosctr:demo env/l/A !]' };
    assert.deepEqual(await verdict(env('l', 'A', 'hunter2'), ['value'], marked), quiet('value'));
    assert.deepEqual(
      await verdict(env('l', 'A', new Secret('hunter2')), ['list', 'value'], { ...row, list: 'm' }),
      quiet('list, value'),
    );
    const plain = { ...row, comment: '[rosctr:demo env/l/A]' };
    assert.deepEqual(await verdict(env('l', 'A', 'hunter2'), ['value'], plain), {
      code: 'apply/not-kept',
      message: 'the router accepted value, but gives back something else: value is hunter3, not hunter2',
      hint,
    });
  });

  it('of a menu beside ours is compared on what was written, and may hide it', async () => {
    const user = resource('row', 'u', { name: 'u', password: 'x', pin: 'y' }, { menu: '/tool/u' });
    const sent = ['name', 'password', 'pin'];
    const comment = '[rosctr:demo row/u]';
    const row = { name: 'u', password: 'x', pin: 'y', comment, 'last-seen': 'now' };
    assert.deepEqual(await verdict(user, sent, row), none);
    assert.deepEqual(await verdict(user, sent, { name: 'u', comment }), {
      code: 'apply/not-kept',
      message:
        'the router accepted password, pin, but gives back something else: password is absent, not x',
      hint: 'if RouterOS never shows it, as with passwords, add writeOnly: [password, pin] to the row',
    });
    assert.deepEqual(await verdict(user, sent, { ...row, name: 'v' }), {
      code: 'apply/not-kept',
      message: 'the router accepted name, but gives back something else: name is v, not u',
      hint,
    });
  });

  it('is read by the names that any release has', async () => {
    const router = new ScriptedRouter({ '/container/config': [{ tmpdir: '/usb1/tmp' }] });
    const step: Sent = {
      address: 'config/config',
      kind: 'config',
      menu: '/container/config',
      do: 'set',
      row: undefined,
      rows: [{ tmpdir: 'usb1/tmp' }],
    };
    await verifyRow(
      step,
      undefined,
      resource('config', 'config', { tmpDir: '/usb1/tmp' }),
      runOver(router),
    );
    assert.deepEqual(
      [router.reads, router.asked],
      [['/container/config'], [[...unionProplist(kindNamed('config')), 'comment']]],
    );
    const route = resource('row', 'r', { distance: '1' }, { menu: '/ip/route' });
    const rows = new ScriptedRouter({ '/ip/route': [{ '.id': '*1', distance: '1' }] });
    await verifyRow({ ...step, kind: 'row', menu: '/ip/route' }, '*1', route, runOver(rows));
    assert.deepEqual([rows.reads, rows.asked], [['/ip/route .id=*1'], [['distance', 'comment']]]);
  });

  it('is not read where nothing is wanted of it, or where it grows and shrinks with the run', async () => {
    const router = new ScriptedRouter();
    const step: Sent = { address: 'index/menus', kind: 'index', menu: '/x', do: 'add', rows: [] };
    await verifyRow(step, '*1', resource('index', 'menus', {}), runOver(router));
    await verifyRow({ ...step, kind: 'veth' }, '*1', undefined, runOver(router));
    assert.deepEqual(router.reads, []);
  });
});

describe('a row that was just removed', () => {
  const step: Step = {
    address: 'veth/a',
    kind: 'veth',
    menu: '/interface/veth',
    do: 'remove',
    row: { id: '*1' },
  };

  it('must be gone', async () => {
    const router = new ScriptedRouter({ '/interface/veth': [{ '.id': '*2', name: 'b' }] });
    const run = runOver(router);
    assert.deepEqual(await failureOf(verifyGone(step, '*1', run)), none);
    router.put('/interface/veth', '*1', { name: 'a' });
    assert.deepEqual(await failureOf(verifyGone(step, '*1', run)), {
      code: 'apply/not-removed',
      message: 'the router accepted its removal, but it is still there',
    });
    assert.deepEqual(router.asked, [['.id'], ['.id']]);
  });
});
