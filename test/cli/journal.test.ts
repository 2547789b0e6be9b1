import assert from 'node:assert/strict';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { token, web, type WebWorld, webWorld } from './support/web.ts';

describe('the journal of an apply', () => {
  let here: WebWorld;
  beforeEach(async () => {
    here = await webWorld();
  });
  afterEach(() => here.close());

  it('notes every write in a journal of its own, and none where nothing was written', async () => {
    here.stack(web('demo/web:1'));
    await here.rosctr('plan');
    assert.deepEqual(here.journals(), []);
    const { err } = await here.rosctr('apply', '-y');
    const [name = '', ...others] = here.journals();
    assert.deepEqual(others, []);
    assert.match(name, /^journal-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.ndjson$/);
    assert.ok(err.includes(`Journal: .rosctr/${name}\n`), err);
    const path = join(here.folder, '.rosctr', name);
    assert.equal(statSync(path).mode & 0o777, 0o600);
    assert.equal(readFileSync(join(here.folder, '.rosctr', '.gitignore'), 'utf8'), '*\n');
    const all = here.entries(`.rosctr/${name}`);
    const writes = here.device.writes;
    assert.equal(all.length, writes, 'those of the lease, too');
    const add = all.find(
      ({ command, address }) => command === '/container/envs/add' && address !== 'lease/run',
    );
    assert.deepEqual(
      { ...add, time: undefined, id: undefined },
      {
        time: undefined,
        id: undefined,
        router: 'home',
        stack: 'dns',
        address: 'env/web/TOKEN',
        command: '/container/envs/add',
        sent: { list: 'web', key: 'TOKEN', value: '*****', comment: '[rosctr:dns env/web/TOKEN !]' },
        outcome: 'done',
      },
    );
    assert.doesNotMatch(readFileSync(path, 'utf8'), new RegExp(token));
    await here.rosctr('apply', '-y');
    assert.equal(here.journals().length, 1, 'nothing to do, nothing to note');
  });

  it('takes the journal where it was asked for, and writes nothing to a router if it cannot be written', async () => {
    here.stack(web('demo/web:1'));
    writeFileSync(join(here.folder, 'in-the-way'), '');
    const refused = await here.rosctr('apply', '-y', '--journal', 'in-the-way/journal.ndjson');
    assert.equal(refused.code, 1);
    assert.match(
      refused.err,
      /nothing was changed: --journal in-the-way\/journal\.ndjson cannot be written/,
    );
    assert.equal(here.device.writes, 0);
    const { err } = await here.rosctr('apply', '-y', '--journal', 'logs/first.ndjson');
    assert.match(err, /^Journal: logs\/first\.ndjson$/m);
    assert.ok(here.entries('logs/first.ndjson').length > 5);
    assert.deepEqual(here.journals(), []);
  });

  it('goes on without a journal where the default folder cannot be made, and says so', async () => {
    here.stack(web('demo/web:1'));
    writeFileSync(join(here.folder, '.rosctr'), '');
    const { code, err } = await here.rosctr('apply', '-y');
    assert.equal(code, 0, err);
    assert.match(err, /warning: no journal from here on: /);
  });

  it('is called by the name of its job in CI', async () => {
    here.stack(web('demo/web:1'));
    const env = { TOKEN: token, GITHUB_REPOSITORY: 'acme/routers', GITHUB_RUN_ID: '4711' };
    await here.runWith({ env }, 'apply', '-y', '--journal', 'j.ndjson');
    const [lease] = here.entries('j.ndjson').filter(({ address }) => address === 'lease/run');
    const { value } = lease?.['sent'] as { value: string };
    assert.match(value, /^acme\/routers job 4711\|/);
  });

  it('is complete, and so is the report, after the first Ctrl-C and after the second', async () => {
    for (const presses of [1, 2]) {
      await here.close();
      // A pull of a minute, on a clock that is a thousand times as fast.
      here = await webWorld({ faults: [`pull-slow:${presses === 1 ? 2_000_000 : 60_000_000}`] });
      here.stack(web('demo/web:1'));
      const { io, done } = here.start({ env: { TOKEN: token } }, 'apply', '-y', '--journal', 'j.ndjson');
      const { err } = io;
      let left = 0;
      const write = (text: string): void => {
        err.write(text);
        if (!text.includes('pulling') || left > 0) return;
        left = presses;
        for (let press = 0; press < presses; press++) setTimeout(io.interrupt, 50 + 200 * press);
      };
      Object.assign(io, { err: { ...err, write } });
      const { code, out } = await done;
      assert.equal(code, 130, out);
      assert.match(
        out,
        /Apply failed on home \(stack dns\): \d+ of \d+ steps done, \d failed, [1-9]\d* not tried/,
      );
      assert.match(out, /it goes on from here/);
      assert.equal(here.entries('j.ndjson').length >= here.device.writes, true);
      const lease = here.device.rows('container/envs').filter((row) => row.fields.get('key') === 'lease');
      // Cut off, it cannot be given back: it ends by itself.
      assert.equal(lease.length, presses - 1);
    }
  });
});
