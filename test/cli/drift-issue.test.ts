import assert from 'node:assert/strict';
import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { type Dialect, type FakeForge, fakeForge, token as forgeToken } from '../forge/fake-forge.ts';
import { golden } from './support/golden.ts';
import { freePort, type Ran, routerYaml, veths, type World, world } from './support/world.ts';

const token = 'token-that-nobody-sees';
const tokens = { github: 'GITHUB_TOKEN', gitlab: 'GITLAB_TOKEN', gitea: 'GITEA_TOKEN' };

describe('the issue of drift', () => {
  let here: World;
  let forge: FakeForge;
  const env = (dialect: Dialect): Record<string, string> => ({
    TOKEN: token,
    [tokens[dialect]]: forgeToken,
  });
  const where = (dialect: Dialect): string[] => [
    ...['--provider', dialect, '--api-url', forge.apiUrl, '--repo', 'ops/net'],
  ];
  const drift = (dialect: Dialect, ...argv: string[]): Promise<Ran> =>
    here.runWith({ env: env(dialect) }, 'drift', ...argv, ...where(dialect));
  const veth = (): Map<string, string> | undefined =>
    here.simulator.routers[0]?.device.rows('interface/veth')[0]?.fields;
  const writes = (): string[] =>
    forge.calls.filter(({ method }) => method !== 'GET').map(({ method, path }) => `${method} ${path}`);

  before(async () => {
    here = await world();
    here.stack(veths);
    assert.equal((await here.runWith({ env: { TOKEN: token } }, 'apply', '-y')).code, 0);
  });
  after(() => here.close());
  beforeEach(() => {
    veth()?.set('address', '172.17.0.2/24');
  });
  afterEach(() => forge.close());

  for (const dialect of ['github', 'gitlab', 'gitea'] as const)
    it(`is made, left as it is, written anew, closed with a comment, and made again: ${dialect}`, async () => {
      forge = await fakeForge(dialect);
      assert.equal((await drift(dialect, '--issue')).code, 0);
      assert.deepEqual(writes(), [], 'nothing differs, and there is none');

      veth()?.set('address', '172.17.0.9/24');
      const first = await drift(dialect, '--issue');
      assert.equal(first.code, 2);
      assert.match(first.err, /Issue #\d+ created: http/);
      assert.equal(forge.issues.length, 1);
      assert.match(forge.issues[0]?.body ?? '', /^<!-- rosctr:drift key=default -->\n/);
      const before = writes().length;
      assert.match((await drift(dialect, '--issue')).err, /says so already/);
      assert.equal(writes().length, before, 'the same findings are the same bytes');

      veth()?.set('gateway', '172.17.0.7');
      assert.match((await drift(dialect, '--issue')).err, /Issue #\d+ updated/);
      assert.equal(forge.issues.length, 1);
      assert.match(forge.issues[0]?.body ?? '', /`gateway`/);

      veth()?.set('address', '172.17.0.2/24').set('gateway', '172.17.0.1');
      const closed = await drift(dialect, '--issue');
      assert.equal(closed.code, 0);
      assert.match(closed.err, /Issue #\d+ closed/);
      assert.equal(forge.issues[0]?.state === 'open', false);
      assert.match(forge.comments[0]?.body ?? '', /^No drift: the router matches the files\./);

      veth()?.set('address', '172.17.0.9/24');
      await drift(dialect, '--issue');
      assert.deepEqual(
        forge.issues.map(({ state }) => state === 'open'),
        [false, true],
      );
    });

  it('reads well', async () => {
    forge = await fakeForge('github');
    here.stack(`${veths}
drift:
  ignore: [{ address: env/common/TZ, reason: "moving *soon*, ask @ann", until: 2999-01-31 }]`);
    veth()?.set('address', '172.17.0.9/24');
    const rows = here.simulator.routers[0]?.device.rows('container/envs') ?? [];
    for (const { fields } of rows) fields.set('value', 'changed');
    await drift('github', '--issue');
    for (const { fields } of rows) fields.set('value', fields.get('key') === 'TZ' ? 'Europe/Riga' : token);
    here.stack(veths);
    const { title, body = '' } = forge.issues[0] ?? {};
    assert.doesNotMatch(body, /token-that|changed/);
    golden('drift-issue.md', `# ${title ?? ''}\n\n${body}\n`);
  });

  it('is neither made nor closed by a run that could not read every router', async () => {
    forge = await fakeForge('github');
    veth()?.set('address', '172.17.0.9/24');
    await drift('github', '--issue');
    veth()?.set('address', '172.17.0.2/24');
    const attic = `apiVersion: rosctr.dev/v1
kind: Stack
metadata: { name: attic }
routers:
  attic:${routerYaml(await freePort(), `sha256:${'0'.repeat(64)}`)}
`;
    writeFileSync(join(here.folder, 'attic.yaml'), attic);
    const files = ['-f', 'rosctr.yaml', '-f', 'attic.yaml'];
    const away = await drift('github', ...files, '--issue', '--timeout', '300ms');
    assert.equal(away.code, 3);
    assert.match(away.err, /an issue stays as it is/);
    assert.deepEqual(
      forge.issues.map(({ state }) => state === 'open'),
      [true],
    );
  });

  it('of a part of the routers has a key of its own, and a shard has none', async () => {
    forge = await fakeForge('github');
    const part = await drift('github', '--issue', '--router', 'home');
    assert.equal(part.code, 64);
    assert.match(part.err, /needs a --key of its own/);
    veth()?.set('address', '172.17.0.9/24');
    assert.equal((await drift('github', '--issue', '--router', 'home', '--key', 'home')).code, 2);
    assert.match(forge.issues[0]?.body ?? '', /key=home -->/);
    assert.match(forge.issues[0]?.title ?? '', /\(home\)$/);
    const shard = await drift('github', '--issue', '--shard', '1/2');
    assert.ok(shard.code === 1 || shard.code === 0, shard.err);
    assert.match(shard.err, /a part of a fleet has no issue of its own/);
  });

  it('is an error where the forge refuses, and others are told so', async () => {
    forge = await fakeForge('github');
    const env = { TOKEN: token, GITHUB_TOKEN: 'wrong' };
    const ran = await here.runWith({ env }, 'drift', '--issue', ...where('github'));
    assert.equal(ran.code, 1);
    assert.match(ran.err, /rosctr\/forge-refused/);
    const none = await here.runWith({ env: { TOKEN: token } }, 'drift', '--issue', ...where('github'));
    assert.equal(none.code, 64);
    assert.match(none.err, /no token: set GITHUB_TOKEN/);
  });

  it('can be kept from a report that was written before', async () => {
    forge = await fakeForge('gitea');
    veth()?.set('address', '172.17.0.9/24');
    const run = (...argv: string[]): Promise<Ran> =>
      here.runWith({ env: env('gitea') }, ...argv, ...(argv[0] === 'issue' ? where('gitea') : []));
    assert.equal((await run('drift', '--report', 'json=drift.json', '-q')).code, 2);
    const kept = await run('issue', 'drift.json');
    assert.equal(kept.code, 0, kept.err);
    assert.equal(forge.issues.length, 1);
    for (const part of ['1', '2'])
      await run('drift', '--shard', `${part}/2`, '--report', `json=shards/${part}.json`, '-q');
    const merged = await run('issue', 'shards');
    assert.equal(merged.code, 0, merged.err);
    assert.match(merged.err, /says so already/, 'all parts together are the whole');
    const part = await run('issue', 'shards/1.json');
    assert.match(part.err, /a part of a fleet has no issue of its own/);
    await run('plan', '--report', 'json=plan.json', '-q');
    const wrong = await run('issue', 'plan.json');
    assert.equal(wrong.code, 1);
    assert.match(wrong.err, /plan\.json is no report of drift/);
  });
});
