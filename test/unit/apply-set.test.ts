import assert from 'node:assert/strict';
import type { Step } from '../../src/model/index.ts';
import { resource, veth } from '../support/stack.ts';
import { change, done, good, marker, menu, none, type Of, place } from './performing.ts';
import { lostAnswer } from './scripted.ts';

const written = (rows: Of<'set'>['rows'], more: Partial<Of<'set'>> = {}): Step => ({
  ...place,
  do: 'set',
  row: { id: '*1' },
  rows,
  ...more,
});

describe('setting a row', () => {
  const there = { [menu]: [{ '.id': '*1', ...good, gateway: '10.0.0.1' }] };

  it('sends it and reads it back', async () => {
    const { router, result } = await done(written([{ gateway: '172.17.0.1' }]), {
      rows: there,
      changes: [change('update', veth('a'), there[menu][0])],
    });
    assert.deepEqual([result, router.writes], [none, ['/interface/veth/set *1 {"gateway":"172.17.0.1"}']]);
    const kept = await done(written([{ gateway: '10.0.0.1' }]), {
      rows: there,
      changes: [change('update', veth('a'), there[menu][0])],
    });
    assert.deepEqual(kept.result, {
      code: 'apply/not-kept',
      message:
        'the router accepted gateway, but gives back something else: gateway is 10.0.0.1, not 172.17.0.1',
      hint: 'write the value as RouterOS gives it back, or report this with the release and the two values',
    });
  });

  it('is held against what it sets for now, where that is not what the file says', async () => {
    const changes = [change('update', veth('a'), there[menu][0])];
    const aside = written([{ name: 'a-aside1' }], { over: { name: 'a-aside1' } });
    assert.deepEqual((await done(aside, { rows: there, changes })).result, none);
    const moved = written([{ name: 'a-aside1', gateway: '9' }], { over: { name: 'a-aside1' } });
    assert.match(
      String((await done(moved, { rows: there, changes })).result['message']),
      /gateway is 9, not 172\.17\.0\.1$/,
    );
    const plain = written([{ name: 'a-aside1' }]);
    assert.equal((await done(plain, { rows: there, changes })).result['code'], 'apply/not-kept');
  });

  it('that takes a row over is held against nothing: only its marker is written', async () => {
    const changes = [change('adopt', veth('a'), there[menu][0])];
    const { router, result } = await done(written([{ comment: marker, gateway: '10.0.0.1' }]), {
      rows: there,
      changes,
    });
    assert.deepEqual([result, router.reads.length], [none, 1]);
  });

  it('of a row that goes, and of one that the plan does not name, is held against nothing', async () => {
    const gone = change('delete', veth('a'), there[menu][0]);
    for (const changes of [[], [gone]]) {
      const { result } = await done(written([{ gateway: '10.0.0.2' }]), { rows: there, changes });
      assert.deepEqual(result, none);
    }
  });

  it('is done where its answer was lost, but the row holds it', async () => {
    const { run, router, result } = await done(written([{ gateway: '172.17.0.1' }]), {
      rows: there,
      ready: ({ mishaps }) => mishaps.push({ error: lostAnswer, carriedOut: true }),
    });
    assert.deepEqual([result, router.writes.length], [none, 1]);
    assert.equal(run.entries[0]?.outcome, 'lost-but-done');
    const lost = await done(written([{ gateway: '172.17.0.1' }]), {
      rows: there,
      ready: ({ mishaps }) => mishaps.push({ error: lostAnswer }),
    });
    assert.deepEqual(
      lost.run.entries.map((entry) => entry.outcome),
      ['lost-and-not-done', 'done'],
    );
  });

  it('needs no id where a menu is one row', async () => {
    const config = resource('config', 'config', { tmpDir: '/usb1/tmp' });
    const step = { ...written([{ tmpdir: 'usb1/tmp' }], { row: undefined }), kind: 'config' };
    const { router, result } = await done(
      { ...step, address: 'config/config', menu: '/container/config' },
      { rows: { '/container/config': [{ '.id': '*0', tmpdir: '' }] }, changes: [change('update', config)] },
    );
    assert.deepEqual([result, router.writes], [none, ['/container/config/set {"tmpdir":"usb1/tmp"}']]);
  });
});
