import assert from 'node:assert/strict';
import { lockedBy } from '../../src/reconciler/apply/lease.ts';
import { bob, comment, leaseRow, menu, mine, scene, theirs } from './leasing.ts';
import { brokenLink, lostAnswer } from './scripted.ts';

describe('keeping the lease', () => {
  it('is no write until half of its time is over', async () => {
    const { router, lease } = scene();
    await lease.take(false);
    router.time = 69_999;
    assert.deepEqual([lease.due, await lease.keep(), router.writes.length], [false, true, 1]);
    router.time = 70_000;
    assert.deepEqual([lease.due, await lease.keep(), router.writes.length], [true, true, 2]);
    assert.equal(lease.due, false);
  });

  it('renews the row, and notes it with what it was', async () => {
    const { router, run, lease, values } = scene();
    await lease.take(false);
    router.time = 80_000;
    router.reads.length = 0;
    await lease.keep();
    assert.deepEqual([values(), router.reads.length], [['ann@office|mine|10000|200000'], 1]);
    assert.deepEqual(run.entries[1], {
      time: '1970-01-01T00:01:20.000Z',
      router: 'home',
      stack: 'demo',
      address: 'lease/run',
      command: '/container/envs/set',
      id: '*101',
      before: leaseRow('*101', mine),
      sent: { list: 'rosctr', key: 'lease', value: 'ann@office|mine|10000|200000', comment },
      outcome: 'done',
    });
  });

  it('is over when it is somebody else’s by now', async () => {
    const { router, lease } = scene();
    await lease.take(false);
    router.rows.set(menu, [leaseRow('*2', 'by hand'), leaseRow('*1', theirs)]);
    assert.deepEqual([await lease.keep(), router.writes.length], [false, 1]);
  });

  it('looks at the row when an answer was lost, and tries three times at most', async () => {
    const { router, lease } = scene();
    await lease.take(false);
    router.time = 80_000;
    router.mishaps.push({ error: lostAnswer, carriedOut: true });
    assert.deepEqual([await lease.keep(), router.writes.length], [true, 2]);
    router.time = 150_000;
    router.mishaps.push({ error: lostAnswer }, { error: lostAnswer }, { error: brokenLink });
    await assert.rejects(lease.keep(), brokenLink);
    assert.equal(router.writes.length, 5);
    assert.deepEqual([await lease.keep(), router.writes.length], [true, 6]);
  });
});

describe('giving the lease back', () => {
  it('removes our own row, not that of somebody else or one that nobody can read', async () => {
    const { router, lease, values, noted } = scene();
    await lease.take(false);
    router.put(menu, '*1', leaseRow('*1', theirs));
    router.put(menu, '*2', leaseRow('*2', 'by hand'));
    router.reads.length = 0;
    await lease.release();
    assert.deepEqual([values(), router.reads.length], [[theirs, 'by hand'], 2]);
    assert.deepEqual(noted().slice(1), ['/container/envs/remove done']);
  });

  it('tries three times, and leaves it then: it ends by itself', async () => {
    const { router, lease, values } = scene();
    await lease.take(false);
    router.mishaps.push({ error: lostAnswer }, { error: lostAnswer });
    await lease.release();
    assert.deepEqual([values(), router.writes.length], [[], 4]);
    await lease.take(false);
    router.mishaps.push({ error: lostAnswer }, { error: lostAnswer }, { error: lostAnswer });
    await lease.release();
    assert.deepEqual([values(), router.writes.length], [[mine], 8]);
  });

  it('is no failure where the router cannot be read any more', async () => {
    const { router, lease } = scene();
    router.unreadable.set(menu, brokenLink);
    await lease.release();
    router.unreadable.set(menu, new TypeError('bug'));
    await assert.rejects(lease.release(), TypeError);
  });
});

describe('who may not work', () => {
  it('is told who does, since when, and for how long', () => {
    assert.deepEqual(lockedBy(bob, 'home', 8400), {
      code: 'apply/locked',
      message: 'bob@home is applying to home since 1970-01-01T00:00:05.000Z, 3 s ago',
      hint: 'wait for it: its lease ends in 117 s unless it is renewed. If that run is dead for sure, --break-lock',
      router: 'home',
    });
  });

  it('is told no time before now, whatever the clocks of the two say', () => {
    const early = lockedBy(bob, 'home', 1000);
    assert.match(early.message, /, 0 s ago$/);
    assert.match(lockedBy(bob, 'home', 200_000).hint ?? '', /ends in 0 s /);
  });
});
