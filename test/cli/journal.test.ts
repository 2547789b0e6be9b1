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
});
