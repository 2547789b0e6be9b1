import assert from 'node:assert/strict';
import { bob, comment, leaseRow, menu, mine, scene, theirs } from './leasing.ts';
import { brokenLink, failureOf, lostAnswer, refusal } from './scripted.ts';

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
    router.mishaps.push({
      ...taken,
      meanwhile: () => {
        router.put(menu, '*1', leaseRow('*1', theirs));
      },
    });
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
