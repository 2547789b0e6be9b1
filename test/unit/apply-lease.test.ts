import assert from 'node:assert/strict';
import type { RowId, WireRow } from '../../src/model/index.ts';
import { Lease, lockedBy } from '../../src/reconciler/apply/lease.ts';
import { brokenLink, failureOf, lostAnswer, refusal, runOver, ScriptedRouter } from './scripted.ts';

const menu = '/container/envs';
const comment = '[rosctr:lease]';
const leaseRow = (id: RowId, value: string): WireRow => ({
  '.id': id,
  list: 'rosctr',
  key: 'lease',
  value,
  comment,
});

/** A router with these leases on it, and a run of ours at 10 s past the beginning of time. */
function scene({ there = [], release = '7.23.3', owner = 'ann@office' } = {} as Scene) {
  const router = new ScriptedRouter({
    [menu]: there.map((value, index) => leaseRow(`*${index + 1}`, value)),
  });
  router.time = 10_000;
  const run = runOver(router, { release });
  return {
    router,
    run,
    lease: new Lease(run, owner, 'mine'),
    values: () => (router.rows.get(menu) ?? []).map((row) => row['value']),
    noted: () => run.entries.map((entry) => `${entry.command} ${entry.outcome}`),
  };
}

interface Scene {
  readonly there?: readonly string[];
  readonly release?: string;
  readonly owner?: string;
}

const mine = 'ann@office|mine|10000|130000';
const theirs = 'bob@home|other|5000|125000';
const bob = { owner: 'bob@home', run: 'other', since: 5000, until: 125_000 };
const taken = { error: refusal('failure: entry already exists') };

describe('taking the lease', () => {
  it('writes one row that says who holds it and until when, and notes it', async () => {
    const { router, run, lease } = scene();
    assert.equal(await lease.take(false), undefined);
    assert.deepEqual(router.rows.get(menu), [leaseRow('*101', mine)]);
    assert.deepEqual([...new Set(router.reads)], ['/container/envs comment=[rosctr:lease]']);
    assert.deepEqual(run.entries, [
      {
        time: '1970-01-01T00:00:10.000Z',
        router: 'home',
        stack: 'demo',
        address: 'lease/run',
        command: '/container/envs/add',
        id: undefined,
        before: undefined,
        sent: { list: 'rosctr', key: 'lease', value: mine, comment },
        outcome: 'done',
      },
    ]);
  });

  it('uses the words of the release, and notes the row before', async () => {
    const { router, run, lease } = scene({ release: '7.19.6' });
    router.put(menu, '*1', { name: 'rosctr', key: 'lease', value: 'by hand', comment });
    await lease.take(false);
    assert.deepEqual(run.entries[0]?.before, {
      '.id': '*1',
      name: 'rosctr',
      key: 'lease',
      value: 'by hand',
      comment,
    });
    assert.deepEqual(run.entries[1]?.sent, { name: 'rosctr', key: 'lease', value: mine, comment });
  });

  it('keeps the parts of its text apart, whatever the owner is called', async () => {
    const { lease, values } = scene({ owner: 'a|b|c' });
    await lease.take(false);
    assert.deepEqual(values(), ['a/b/c|mine|10000|130000']);
  });

  it('fails while somebody holds it, and says who; nothing is written', async () => {
    const { router, lease } = scene({ there: [theirs] });
    assert.deepEqual(await lease.take(false), bob);
    assert.deepEqual(router.writes, []);
  });

  it('takes the place of one that has run out, to the millisecond', async () => {
    const over = scene({ there: ['bob@home|other|5000|10000'] });
    assert.equal(await over.lease.take(false), undefined);
    assert.deepEqual(over.values(), [mine]);
    assert.deepEqual(over.noted(), ['/container/envs/remove done', '/container/envs/add done']);
    const held = scene({ there: ['bob@home|other|5000|10001'] });
    assert.equal((await held.lease.take(false))?.until, 10_001);
  });

  it('takes it from anybody when it is told to', async () => {
    const { lease, values, run } = scene({ there: [theirs] });
    assert.equal(await lease.take(true), undefined);
    assert.deepEqual(values(), [mine]);
    assert.deepEqual(run.entries[0], {
      time: '1970-01-01T00:00:10.000Z',
      router: 'home',
      stack: 'demo',
      address: 'lease/run',
      command: '/container/envs/remove',
      id: '*1',
      before: leaseRow('*1', theirs),
      sent: {},
      outcome: 'done',
    });
  });

  it('waits for no lease whose text is no lease, and trips over none', async () => {
    for (const value of ['by hand', '', 'a|b|0|never', 'a|b|ever|9999999', 'a|b|9e99|99999999', 'a|b|5']) {
      const { lease, values } = scene({ there: [value] });
      assert.equal(await lease.take(false), undefined, value);
      assert.deepEqual(values(), [mine]);
    }
  });

  it('looks who was faster when the row is refused as a second one', async () => {
    const { router, lease, noted } = scene();
    router.mishaps.push({ ...taken, meanwhile: () => router.put(menu, '*1', leaseRow('*1', theirs)) });
    assert.deepEqual(await lease.take(false), bob);
    assert.deepEqual(noted(), ['/container/envs/add refused']);
  });

  it('gives way to an older row where the router lets both in, and takes its own away', async () => {
    for (const [there, owner] of [
      [theirs, 'bob@home'],
      ['by hand', 'somebody else'],
    ] as const) {
      const { router, lease, values } = scene();
      router.rows.set(menu, []);
      router.effects.set('/container/envs/add', () => {
        router.rows.set(menu, [leaseRow('*1', there), ...(router.rows.get(menu) ?? [])]);
      });
      const holder = await lease.take(false);
      assert.equal(holder?.owner, owner);
      assert.ok(holder.until > router.time);
      assert.deepEqual(values(), [there]);
    }
  });

  it('tries again where whoever was faster is gone by then, three times at most', async () => {
    const once = scene();
    once.router.mishaps.push(taken);
    assert.equal(await once.lease.take(false), undefined);
    assert.deepEqual(once.values(), [mine]);
    const ever = scene();
    ever.router.mishaps.push(taken, taken, taken);
    await assert.rejects(ever.lease.take(false), { quotes: ['failure: entry already exists'] });
    assert.equal(ever.router.writes.length, 3);
  });

  it('ends at any other refusal', async () => {
    const { router, lease } = scene();
    router.mishaps.push({ error: refusal('not enough permissions (9)') });
    await assert.rejects(lease.take(false), { quotes: ['not enough permissions (9)'] });
    assert.equal(router.writes.length, 1);
  });

  it('that got no answer is read back, and sent again where it is not there', async () => {
    const there = scene();
    there.router.mishaps.push({ error: lostAnswer, carriedOut: true });
    assert.equal(await there.lease.take(false), undefined);
    assert.deepEqual(there.noted(), ['/container/envs/add lost']);
    const lost = scene();
    lost.router.mishaps.push({ error: brokenLink }, { error: lostAnswer });
    assert.equal(await lost.lease.take(false), undefined);
    assert.deepEqual([lost.router.writes.length, lost.values()], [3, [mine]]);
    const ever = scene();
    ever.router.mishaps.push({ error: lostAnswer }, { error: lostAnswer }, { error: brokenLink });
    await assert.rejects(ever.lease.take(false), brokenLink);
  });

  it('ends where the router says yes and shows no lease: nobody can tell who works there', async () => {
    const { router, lease } = scene();
    router.isDeaf = true;
    assert.deepEqual(await failureOf(lease.take(false)), {
      code: 'lease-not-shown',
      message:
        'the router took our lease, but does not show it. Look at /container/envs on the router, and whether this user may read it',
      hint: 'Look at /container/envs on the router, and whether this user may read it',
    });
    assert.equal(router.writes.length, 3);
    await assert.rejects(lease.take(false), { kind: 'protocol' });
  });

  it('ends with what is no matter of the router', async () => {
    const { router, lease } = scene();
    router.mishaps.push({ error: new TypeError('bug') });
    await assert.rejects(lease.take(false), TypeError);
  });
});

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
