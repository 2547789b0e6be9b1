import assert from 'node:assert/strict';
import type { Owner, WireRow } from '../../src/model/index.ts';
import { kindNamed } from '../../src/reconciler/index.ts';
import { type Owners, ownerOf } from '../../src/reconciler/ownership.ts';
import { ours } from './drafts.ts';

const owners: Owners = {
  stacks: ['demo', 'old'],
  bases: ['usb1/own'],
  files: new Map([
    ['usb1/rosctr/a.conf', { secret: true }],
    ['rosctr/b.conf', { secret: false }],
    ['usb1/c.conf', { secret: false }],
    ['usb1/x/rosctr/a.conf', { secret: false }],
  ]),
};

const of = (kind: string, row: WireRow): ReturnType<typeof ownerOf> =>
  ownerOf(kindNamed(kind), row, owners);
const owner = (kind: string, row: WireRow): Owner['by'] => of(kind, row).owner.by;
const oldMark = { stack: 'old', kind: 'veth', key: 'a', secret: false };

describe('the owner of a row', () => {
  it('is the stack of its marker, and the words before it are the user’s', () => {
    assert.deepEqual(of('veth', { comment: 'mine [rosctr:demo veth/a]' }), {
      owner: ours('veth', 'a'),
      comment: 'mine',
    });
    assert.deepEqual(of('veth', { comment: '[rosctr:demo env/a !]' }), {
      owner: ours('env', 'a', true),
      comment: '',
    });
  });

  it('is us under a former name too, and another stack under any other', () => {
    assert.deepEqual(of('veth', { comment: '[rosctr:old veth/a]' }), {
      owner: { by: 'us', mark: oldMark },
      comment: '',
    });
    assert.deepEqual(of('veth', { comment: '[rosctr:other veth/a]' }), {
      owner: { by: 'stack', mark: { ...oldMark, stack: 'other' } },
      comment: '',
    });
  });

  it('is nobody where there is no marker', () => {
    assert.deepEqual(of('veth', { comment: 'mine' }), { owner: { by: 'nobody' }, comment: 'mine' });
    assert.deepEqual(of('veth', {}), { owner: { by: 'nobody' }, comment: '' });
    assert.deepEqual(ownerOf(undefined, { comment: 'mine' }, owners), {
      owner: { by: 'nobody' },
      comment: 'mine',
    });
  });

  it('is nobody for what the whole router has once', () => {
    assert.deepEqual(of('config', { comment: '[rosctr:demo veth/a]' }), {
      owner: { by: 'nobody' },
      comment: '',
    });
  });

  for (const [why, row] of [
    ['dynamic', { dynamic: 'true' }],
    ['dynamic, in other words', { dynamic: 'yes' }],
    ['built in', { builtin: 'true' }],
    ['named as an app', { name: 'app-web' }],
    ['named as the veth of an app', { name: 'veth-app-web' }],
    ['on the veth of an app', { interface: 'veth-a,veth-app-web' }],
  ] as const) {
    it(`is RouterOS where the row is ${why}`, () => {
      assert.deepEqual(of('veth', { ...row, comment: 'x' }), { owner: { by: 'routeros' }, comment: 'x' });
    });
  }

  it('is not RouterOS for names that only look like it', () => {
    for (const row of [
      { name: 'my-app-web' },
      { name: 'app' },
      { interface: 'bridge' },
      { dynamic: 'false' },
    ])
      assert.equal(owner('veth', row), 'nobody');
  });

  it('is unknown while RouterOS speaks in the comment of a container', () => {
    assert.deepEqual(of('container', { comment: 'exited with status 1' }), {
      owner: { by: 'unknown', why: 'RouterOS shows an error in its comment: exited with status 1' },
    });
    assert.equal(owner('veth', { comment: 'exited with status 1' }), 'nobody');
  });

  it('is unknown where a marker is damaged', () => {
    assert.deepEqual(of('veth', { comment: 'x [rosctr:demo' }), {
      owner: { by: 'unknown', why: 'its marker is not readable: x [rosctr:demo' },
    });
  });
});

describe('a container whose comment cannot be read', () => {
  const at = (rootDir: string): ReturnType<typeof ownerOf> =>
    of('container', { comment: 'exited with status 1', 'root-dir': rootDir });

  it('is ours where its root-dir is one that only we make', () => {
    assert.deepEqual(at('/usb1/rosctr/demo/web-12'), { owner: ours('container', 'web') });
    assert.deepEqual(at('/usb1/own/demo/web-app-1'), { owner: ours('container', 'web-app') });
    const { owner: found } = at('usb1/rosctr/old/web-1');
    assert.deepEqual(found, {
      by: 'us',
      mark: { stack: 'old', kind: 'container', key: 'web', secret: false },
    });
  });

  for (const path of [
    '',
    'usb1/rosctr/other/web-1',
    'usb1/rosctr/demo/web',
    'usb1/rosctr/demo/web-1/sub',
    'usb1/elsewhere/demo/web-1',
    'usb1/deep/rosctr/demo/web-1',
    'usb1/rosctr-old/demo/web-1',
    'usb1/own/sub/demo/web-1',
    'usb1/rosctr/DEMO/web-1',
    'demo/web-1',
  ]) {
    it(`is of nobody known in ${JSON.stringify(path)}`, () => {
      assert.equal(at(path).owner.by, 'unknown');
    });
  }

  it('is the staged one where it has the name of one', () => {
    const named = (name: string) =>
      of('container', { comment: 'start failed: x', 'root-dir': 'usb1/rosctr/demo/web-2', name });
    assert.deepEqual(named('web-next'), { owner: ours('staged', 'web') });
    assert.deepEqual(named('web'), { owner: ours('container', 'web') });
  });

  it('is ours by its root-dir where its import failed, with words that nobody has seen yet', () => {
    const failed = { 'download/extract failed': 'true', 'root-dir': 'usb1/rosctr/demo/web-1' };
    const words = { comment: 'out of unicorns' };
    assert.deepEqual(of('container', { ...failed, ...words }), { owner: ours('container', 'web') });
    assert.equal(owner('container', failed), 'nobody');
    assert.equal(owner('container', { ...failed, ...words, 'root-dir': 'usb1/x' }), 'nobody');
    assert.equal(
      owner('container', { 'root-dir': failed['root-dir'], stopped: 'true', ...words }),
      'nobody',
    );
    assert.equal(owner('veth', { ...failed, ...words }), 'nobody');
  });

  it('is of nobody known without a root-dir', () => {
    assert.equal(owner('container', { comment: 'exited with status 1' }), 'unknown');
  });
});

describe('a file', () => {
  it('is ours where it lies in our folder and we were told of it', () => {
    assert.deepEqual(of('file', { name: '/usb1/rosctr/a.conf' }), {
      owner: ours('file', 'usb1/rosctr/a.conf', true),
    });
    assert.deepEqual(of('file', { name: 'rosctr/b.conf' }), { owner: ours('file', 'rosctr/b.conf') });
  });

  it('is nobody’s elsewhere, or where nobody told us', () => {
    for (const name of ['usb1/c.conf', 'usb1/rosctr/z.conf', 'usb1/x/rosctr/a.conf', ''])
      assert.deepEqual(of('file', { name }), { owner: { by: 'nobody' } });
    assert.deepEqual(of('file', {}), { owner: { by: 'nobody' } });
  });

  it('belongs to the stack of the run', () => {
    const found = ownerOf(kindNamed('file'), { name: 'rosctr/b.conf' }, { ...owners, stacks: [] });
    assert.deepEqual(found.owner, {
      by: 'us',
      mark: { stack: '', kind: 'file', key: 'rosctr/b.conf', secret: false },
    });
  });
});
