import assert from 'node:assert/strict';
import { branches, left, minute, night, noon, type Router, run } from './support/paper-fleet.ts';

describe('a rollout', () => {
  it('goes wave by wave in the order of the files, with a pause between', async () => {
    const rollout = { canary: { routers: 1 }, batches: [{ percent: 50 }], pauseMs: 5 * minute };
    const went = await run(branches(6), { rollout });
    assert.deepEqual(went.order, ['b0', 'b1', 'b2', 'b3', 'b4', 'b5']);
    assert.equal(went.minutes, 10);
    assert.deepEqual(went.said, [
      'branches: canary, 1 router',
      'branches: batch 1 of 2 in 5 min',
      'branches: batch 1 of 2, 2 routers',
      'branches: batch 2 of 2 in 5 min',
      'branches: batch 2 of 2, 3 routers',
    ]);
    assert.equal(
      went.schedule,
      'Rollout of branches: canary b0, then 2 routers, then 3, with 5 min between; stops at 1 failure.\n',
    );
  });

  it('leaves out routers that have nothing to do: they are nobody’s canary', async () => {
    const [first, ...others] = branches(3);
    const went = await run([{ ...first, name: 'b0', idle: true }, ...others], {
      rollout: { canary: { routers: 1 } },
    });
    assert.deepEqual(went.order, ['b1', 'b2']);
    assert.deepEqual(went.said, ['branches: canary, 1 router', 'branches: all others, 1 router']);
  });

  it('ends with a canary that fails, however many failures are allowed', async () => {
    const went = await run(branches(3), {
      rollout: { canary: { routers: 1 }, maxFailures: { routers: 5 } },
      failing: ['b0'],
    });
    assert.deepEqual(went.order, ['b0']);
    assert.deepEqual(left(went), ['b1 canary-failed', 'b2 canary-failed']);
    assert.match(went.untouched[0]?.message ?? '', /since b0 failed, which went first/);
  });

  it('begins nothing more when so many have failed, and finishes what is under way', async () => {
    const one = await run(branches(5), { rollout: { maxFailures: { routers: 2 } }, failing: ['b0', 'b2'] });
    assert.deepEqual(one.order, ['b0', 'b1', 'b2']);
    assert.deepEqual(left(one), ['b3 max-failures', 'b4 max-failures']);
    const many = await run(branches(5), {
      rollout: { maxFailures: { routers: 1 } },
      failing: ['b0'],
      flags: { parallelism: 2 },
    });
    assert.deepEqual(many.order, ['b0', 'b1']);
    assert.equal(many.reports.length, 2);
  });

  it('does not count a router that could not be read: nothing was tried there', async () => {
    const [first, ...others] = branches(3);
    const went = await run([{ ...first, name: 'b0', unread: true }, ...others], {
      rollout: { canary: { routers: 1 }, maxFailures: { routers: 1 } },
    });
    assert.deepEqual(went.order, ['b1', 'b2']);
  });

  it('goes first where labels say so; where none of them can be changed, nothing goes', async () => {
    const [b0, b1, b2] = branches(3) as [Router, Router, Router];
    const rollout = { canary: 'marked' as const };
    assert.deepEqual((await run([b0, b1, { ...b2, isCanary: true }], { rollout })).order, [
      'b2',
      'b0',
      'b1',
    ]);
    const away = await run([b0, { ...b1, isCanary: true, unread: true }], { rollout });
    assert.deepEqual([away.order, left(away)], [[], ['b0 no-canary']]);
    const asleep = await run([b0, { ...b1, isCanary: true, windows: [night] }], { rollout });
    assert.deepEqual([asleep.order, left(asleep)], [[], ['b0 no-canary', 'b1 window']]);
    // It has been changed by an earlier run.
    assert.deepEqual((await run([b0, { ...b1, isCanary: true, idle: true }], { rollout })).order, ['b0']);
  });

  it('stops all fleets when one of them stops', async () => {
    const went = await run([...branches(2), { name: 'home' }], {
      rollout: { canary: { routers: 1 } },
      failing: ['b0'],
    });
    assert.deepEqual(left(went), ['b1 canary-failed', 'home canary-failed']);
  });

  it('is what the flags say, one by one, for routers of no fleet too', async () => {
    const flags = { canary: { routers: 2 }, pause: minute };
    const went = await run([{ name: 'a' }, { name: 'b' }, { name: 'c' }], { flags });
    assert.equal(
      went.schedule,
      'Rollout: canary a, b, then 1 router, with 60 s between; stops at 1 failure.\n',
    );
    assert.equal(went.minutes, 1);
    const none = await run(branches(3), {
      rollout: { canary: { routers: 1 }, pauseMs: minute },
      flags: { canary: { routers: 0 }, batches: [{ percent: 100 }] },
    });
    assert.deepEqual(none.said, ['branches: all others, 3 routers']);
  });

  it('is none where nobody asks for one: then one failure stops no other', async () => {
    const went = await run(branches(3), { failing: ['b0', 'b1'] });
    assert.deepEqual([went.order.length, went.untouched, went.said, went.schedule], [3, [], [], '']);
  });

  it('ends with Ctrl-C: the router at work is finished, no other is begun, no pause is waited for', async () => {
    const rollout = { canary: { routers: 1 }, pauseMs: 60 * minute };
    const went = await run(branches(3), { rollout, interruptAt: 'b0' });
    assert.deepEqual(went.order, ['b0']);
    assert.deepEqual(left(went), ['b1 interrupted', 'b2 interrupted']);
    assert.equal(went.minutes, 0);
  });
});

describe('maintenance windows', () => {
  it('defer routers outside of them, and say when they open', async () => {
    const [b0, b1] = branches(2) as [Router, Router];
    const went = await run([
      { ...b0, windows: [night] },
      { ...b1, windows: [noon] },
    ]);
    assert.deepEqual(went.order, ['b1']);
    assert.deepEqual(went.untouched, [
      {
        router: 'b0',
        reason: 'window',
        message: 'outside of its maintenance window, which opens fri 22:00 UTC',
      },
    ]);
    assert.equal(
      went.schedule,
      'Not now:\n  b0: outside of its maintenance window, which opens fri 22:00 UTC\n',
    );
  });

  it('that close while others are at work defer the rest', async () => {
    const went = await run(
      branches(4).map((one) => ({ ...one, windows: [noon] })),
      { takes: 25 },
    );
    assert.deepEqual(went.order, ['b0', 'b1', 'b2']);
    assert.deepEqual(left(went), ['b3 window']);
  });

  it('do not count with --ignore-windows', async () => {
    const [b0] = branches(1) as [Router];
    const went = await run([{ ...b0, windows: [night] }], { flags: { ignoreWindows: true } });
    assert.deepEqual(went.order, ['b0']);
  });
});
