import assert from 'node:assert/strict';
import { web, type WebWorld, webWorld, yes } from './support/web.ts';

describe('an apply that can be trusted', () => {
  let here: WebWorld;
  beforeEach(async () => {
    here = await webWorld();
  });
  afterEach(() => here.close());

  it('pulls a new image beside the old one, says so in the plan, and says why', async () => {
    here.stack(web('demo/web:1'));
    assert.equal((await here.rosctr('apply', '-y')).code, 0);
    here.stack(web('demo/web:2'));
    const plan = await here.rosctr('plan', '-v', ...yes);
    assert.match(plan.out, /impact {2}pulls ~\d+\.\d MB while the old one serves, ~15 s down/);
    assert.match(plan.out, /update {2}staged: usb1 has .* free, room for both/);
    assert.match(plan.out, /loses {3}what was written outside mounts/);
    assert.match(plan.out, /keeps {3}mount data/);
    assert.match(plan.out, /wait until staged\/web is up for 1 s on end, at most 181 s/);
    const applied = await here.rosctr('apply', '-y', ...yes);
    assert.equal(applied.code, 0, applied.err);
    assert.deepEqual(here.containers(), ['web demo/web:2']);
  });

  it('tells both states when a new image fails: what failed, and that the old one is back', async () => {
    here.registry.publish('demo/web:2', {
      behaviour: { exits: { code: 3, afterMs: 100 }, prints: ['no config'] },
    });
    here.stack(web('demo/web:1'));
    await here.rosctr('apply', '-y');
    here.stack(web('demo/web:2'));
    const { code, out, err } = await here.rosctr('apply', '-y', ...yes);
    assert.equal(code, 1);
    assert.match(out, /^container\/web: demo\/web:2 failed; demo\/web:1 is back$/m);
    assert.match(err, /no config/);
    assert.deepEqual(here.containers(), ['web demo/web:1']);
    const json = await here.rosctr('apply', '-y', '-o', 'json', ...yes);
    const { reports } = JSON.parse(json.out) as { reports: { steps: { status: string }[] }[] };
    assert.ok(reports[0]?.steps.some(({ status }) => status === 'undone'));
  });

  it('says that the old one has served all the time where the new image could not even be pulled', async () => {
    here.registry.publish('demo/web:2', { failure: { why: 'dies', at: 0.5 } });
    here.stack(web('demo/web:1'));
    await here.rosctr('apply', '-y');
    here.stack(web('demo/web:2'));
    const { code, out } = await here.rosctr('apply', '-y', ...yes);
    assert.equal(code, 1);
    assert.match(out, /^container\/web: demo\/web:2 failed; demo\/web:1 has served all the time$/m);
  });

  it('leaves a router alone that another run holds, says who and since when, and --break-lock goes on', async () => {
    here.stack(web('demo/web:1'));
    const now = Date.now();
    here.device.insert('container/envs', {
      list: 'rosctr',
      key: 'lease',
      value: `anna@laptop|run-1|${now - 30_000}|${now + 90_000}`,
      comment: '[rosctr:lease]',
    });
    const locked = await here.rosctr('apply', '-y');
    assert.equal(locked.code, 1);
    assert.match(
      locked.err,
      /error\[apply\/locked\]: anna@laptop is applying to home since \S+, 3\d s ago/,
    );
    assert.match(locked.err, /--break-lock/);
    assert.match(locked.out, /nothing was done/);
    assert.equal(here.device.writes, 0);
    assert.equal((await here.rosctr('plan')).code, 0, 'a plan takes no lease');
    const broken = await here.rosctr('apply', '-y', '--break-lock');
    assert.equal(broken.code, 0, broken.err);
    assert.equal(
      here.device.rows('container/envs').filter((row) => row.fields.get('key') === 'lease').length,
      0,
    );
  });

  it('asks the service after a start, and puts the old one back where nothing answers', async () => {
    here.stack(web('demo/web:1'));
    await here.rosctr('apply', '-y');
    // Nothing listens on port 9 of this machine; with the deadline the run gives up long before the minute is over.
    here.stack(web('demo/web:2').replace('watch: 1s', 'watch: 1s, probe: { tcp: "127.0.0.1:9" }'));
    const plan = await here.rosctr('plan', '-v', ...yes);
    assert.match(plan.out, /ask 127\.0\.0\.1:9 from here until it answers, at most 60 s/);
  });
});
