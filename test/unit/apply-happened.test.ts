import assert from 'node:assert/strict';
import { Secret, type Step, type WireRow, type WireRowOut } from '../../src/model/index.ts';
import { findAdded, holdsRow } from '../../src/reconciler/apply/happened.ts';
import { kindNamed } from '../../src/reconciler/kinds/index.ts';
import { resource } from '../support/stack.ts';
import { live } from './drafts.ts';
import { runOver, ScriptedRouter } from './scripted.ts';

const stepOf = (kind: string, menu = kindNamed(kind).menu): Step => ({
  address: `${kind}/a`,
  kind,
  menu,
  do: 'add',
  rows: [],
});

describe('the row that a lost add has made', () => {
  const ours = '[rosctr:demo container/a]';
  const found = (
    kind: string,
    sent: WireRowOut,
    row: WireRow,
    changes: unknown[] = [],
  ): Promise<unknown> => {
    const step = stepOf(kind);
    const router = new ScriptedRouter({ [step.menu]: [{ '.id': '*1', ...row }] });
    return findAdded(step, sent, runOver(router, { changes: changes as never }));
  };

  it('is found by its marker, whatever the user wrote before it', async () => {
    assert.equal(await found('container', { comment: ours }, { comment: `dns ${ours}` }), '*1');
    assert.equal(
      await found('env', { comment: '[rosctr:demo env/a !]' }, { comment: '[rosctr:demo env/a]' }),
      '*1',
    );
  });

  it('is none with another marker, or with that of a name only', async () => {
    for (const comment of [
      '[rosctr:other container/a]',
      '[rosctr:demo staged/a]',
      '[rosctr:demo container/b]',
      'a',
      undefined,
    ])
      assert.equal(
        await found(
          'container',
          { comment: ours, name: 'a' },
          { name: 'a', ...(comment === undefined ? {} : { comment }) },
        ),
        undefined,
        comment,
      );
  });

  it('is found by its fresh root-dir where the router shows an error in the place of the marker', async () => {
    const sent = { comment: ours, 'root-dir': 'usb1/rosctr/demo/a-1' };
    const comment = 'could not acquire interface';
    assert.equal(await found('container', sent, { comment, 'root-dir': '/usb1/rosctr/demo/a-1' }), '*1');
    assert.equal(
      await found('container', sent, { comment, 'root-dir': '/usb1/rosctr/demo/a-2' }),
      undefined,
    );
    assert.equal(await found('container', sent, { comment }), undefined);
    assert.equal(await found('container', { comment: ours }, { comment }), undefined);
    assert.equal(await found('container', { comment: ours }, { comment, 'root-dir': '' }), undefined);
  });

  it('is not the old one that goes, nor one that the plan has seen', async () => {
    assert.equal(
      await found('container', { comment: ours }, { comment: ours, deleting: 'true' }),
      undefined,
    );
    assert.equal(await found('container', { comment: ours }, { comment: ours, deleting: 'false' }), '*1');
    const seen = [{ action: 'keep', before: live('container', 'a') }];
    assert.equal(await found('container', { comment: ours }, { comment: ours }, seen), undefined);
    const elsewhere = [
      { action: 'keep', before: live('veth', 'a', {}, { menu: '/interface/veth' }) },
      { action: 'create', after: resource('container', 'a', {}) },
    ];
    assert.equal(await found('container', { comment: ours }, { comment: ours }, elsewhere), '*1');
  });

  it('is found by its path where a menu has no comments', async () => {
    assert.equal(await found('file', { name: '/usb1/a' }, { name: 'usb1/a' }), '*1');
    assert.equal(await found('file', { name: 'usb1/a' }, { name: '/usb1/a' }), '*1');
    assert.equal(await found('file', { name: 'usb1/a' }, { name: 'usb1//a' }), undefined);
    assert.equal(await found('file', { name: 'usb1/a' }, { name: 'usb1/a/b' }), undefined);
    assert.equal(await found('file', { name: 'usb1/a' }, {}), undefined);
    assert.equal(await found('file', {}, { name: 'undefined' }), undefined);
  });

  it('is looked for among all rows, by what the menu has', async () => {
    for (const [kind, names] of [
      ['env', ['comment', 'name']],
      ['container', ['comment', 'name', 'root-dir', 'deleting']],
    ] as const) {
      const router = new ScriptedRouter();
      await findAdded(stepOf(kind), { comment: ours }, runOver(router));
      assert.deepEqual([router.reads, router.asked], [[kindNamed(kind).menu], [names]]);
    }
  });
});

describe('a row after a lost set', () => {
  const holds = (
    kind: string,
    sent: WireRowOut,
    row: WireRow | undefined,
    release = '7.23.3',
  ): Promise<boolean> => {
    const step = stepOf(kind, kind === 'row' ? '/ip/route' : undefined);
    const rows = [{ '.id': '*9', gateway: 'other', value: 'other', comment: 'other' }];
    const router = new ScriptedRouter({ [step.menu]: row ? [...rows, { '.id': '*1', ...row }] : rows });
    return holdsRow(step, '*1', sent, runOver(router, { release }));
  };

  it('holds it where it means the same', async () => {
    assert.equal(await holds('veth', { gateway: '10.0.0.1' }, { gateway: '10.0.0.1' }), true);
    assert.equal(await holds('veth', { gateway: '10.0.0.1' }, { gateway: '10.0.0.2' }), false);
    assert.equal(
      await holds('veth', { gateway: '10.0.0.1', name: 'b' }, { gateway: '10.0.0.1', name: 'a' }),
      false,
    );
    assert.equal(await holds('veth', { disabled: 'yes' }, { disabled: 'true' }), true);
    assert.equal(await holds('container', { 'stop-time': '1m' }, { 'stop-time': '60s' }), true);
  });

  it('does not hold it where it is gone', async () => {
    assert.equal(await holds('veth', { gateway: 'other' }, undefined), false);
    assert.equal(await holds('veth', {}, undefined), false);
  });

  it('holds what is absent only where that is what absent means', async () => {
    assert.equal(await holds('env', { value: '' }, { key: 'A' }), true);
    assert.equal(await holds('env', { key: 'A' }, { value: '' }), false);
    assert.equal(await holds('env', { value: new Secret('undefined'), key: 'A' }, { key: 'A' }), false);
  });

  it('is compared by its secret, too', async () => {
    assert.equal(await holds('env', { value: new Secret('hunter2') }, { value: 'hunter2' }), true);
    assert.equal(await holds('env', { value: new Secret('hunter2') }, { value: 'hunter3' }), false);
  });

  it('is compared by its comment where that was written', async () => {
    assert.equal(await holds('veth', { comment: 'x' }, { comment: 'x' }), true);
    assert.equal(await holds('veth', { comment: 'x' }, { comment: 'y' }), false);
    assert.equal(await holds('veth', { comment: 'x' }, {}), false);
    assert.equal(await holds('veth', { comment: '' }, {}), true);
    assert.equal(await holds('veth', { gateway: 'g' }, { gateway: 'g', comment: 'whatever' }), true);
  });

  it('is compared as text where the menu is not ours', async () => {
    assert.equal(
      await holds('row', { distance: '1', blackhole: 'yes' }, { distance: '1', blackhole: 'true' }),
      true,
    );
    assert.equal(
      await holds('row', { distance: '1', blackhole: 'yes' }, { distance: '2', blackhole: 'true' }),
      false,
    );
  });

  it('is the only one of its menu where rows have no ids', async () => {
    const router = new ScriptedRouter({ '/container/config': [{ tmpdir: '/usb1/tmp' }] });
    const run = runOver(router);
    assert.equal(await holdsRow(stepOf('config'), undefined, { tmpdir: 'usb1/tmp' }, run), true);
    assert.deepEqual([router.reads, router.asked], [['/container/config'], [['tmpdir']]]);
  });

  it('is read by the words and codecs of the release', async () => {
    assert.equal(await holds('mount', { 'read-only': 'yes' }, { 'read-only': 'true' }, '7.22.1'), true);
    assert.equal(await holds('mount', { 'read-only': 'yes' }, { 'read-only': 'false' }, '7.22.1'), false);
  });
});
