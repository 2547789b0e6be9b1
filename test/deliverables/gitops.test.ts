import assert from 'node:assert/strict';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseAllDocuments } from 'yaml';
import { connectRouter } from '../../src/routeros/api/index.ts';
import { Secret } from '../../src/model/index.ts';
import { actionLint } from '../packaging/action-lint.ts';
import { type Ran, world, type World } from '../cli/support/world.ts';
import { faultOf, rosctrLines, wordsOf } from './command-lines.ts';

const github = ['examples/gitops/.github/workflows/rosctr.yml', 'deploy/github-fleet.yml'];
const forgejo = ['examples/gitops/.forgejo/workflows/rosctr.yml'];
const gitlab = ['examples/gitops/.gitlab-ci.yml', 'deploy/gitlab-fleet.yml', 'templates/rosctr.yml'];
const text = (path: string): string => readFileSync(path, 'utf8');

describe('the workflows that we ship', () => {
  it('are without a finding of actionlint, those for Forgejo too, which runs the same language', async () => {
    assert.deepEqual(await actionLint([...github, ...forgejo]), []);
  });

  it('run command lines that rosctr understands, all with one version', () => {
    const { version } = JSON.parse(text('package.json')) as { version: string };
    for (const path of [...github, ...forgejo, ...gitlab]) {
      // What the service puts in.
      const lines = rosctrLines(text(path).replace(/^ *#.*$/gm, '')).map((line) =>
        line.replaceAll('$PART', '3').replaceAll('$CI_NODE_INDEX', '3'),
      );
      assert.ok(lines.length >= 2, path);
      assert.deepEqual(
        lines.flatMap((line) => faultOf(wordsOf(line)) ?? []),
        [],
        path,
      );
      if (!path.startsWith('templates/'))
        assert.match(text(path), new RegExp(`ROSCTR: rosctr@${version.replaceAll('.', '\\.')}\n`), path);
    }
  });

  it('give secrets to the runs that need them, and to no pull request of a fork', () => {
    const { jobs } = parse(text(github[0] ?? '')) as {
      jobs: Record<string, { if: string; steps: object[] }>;
    };
    for (const [name, job] of Object.entries(jobs)) {
      const hasSecret = JSON.stringify(job.steps).includes('secrets.');
      assert.equal(hasSecret, name !== 'check', name);
      if (hasSecret && job.if.includes("'pull_request'"))
        assert.match(job.if, /head\.repo\.full_name == github\.repository/);
    }
  });

  it('for GitLab have the jobs, stages and rules that GitLab knows', () => {
    for (const path of gitlab) {
      const documents = parseAllDocuments(text(path)).map(
        (document) => document.toJS() as Record<string, unknown>,
      );
      const pipeline = documents.at(-1) ?? {};
      const known = ['stages', 'variables', 'default', 'spec'];
      const jobs = Object.entries(pipeline).filter(([key]) => !known.includes(key));
      assert.ok(jobs.length >= 2, path);
      for (const [name, job] of jobs) {
        const { script, rules, stage } = job as Record<string, unknown>;
        if (name.startsWith('.')) continue;
        assert.ok(
          Array.isArray(script) && Array.isArray(rules) && typeof stage === 'string',
          `${path} ${name}`,
        );
        if (Array.isArray(pipeline['stages']))
          assert.ok(pipeline['stages'].includes(stage), `${path} ${name}`);
      }
    }
  });

  it('have inputs for every input that the component uses', () => {
    const [head, jobs] = text('templates/rosctr.yml').split(/^---$/m);
    const { spec } = parse(head ?? '') as { spec: { inputs: Record<string, { description?: string }> } };
    const used = new Set(
      [...(jobs ?? '').matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g)].map(([, name]) => name),
    );
    assert.deepEqual([...used].sort(), Object.keys(spec.inputs).sort());
  });
});

describe('the example of a repository, by the command lines of its workflows', () => {
  let here: World;
  const workflow = text(github[0] ?? '');
  const password = 'router-password-1';

  before(async () => {
    here = await world({ routers: '2' });
    cpSync('examples/gitops', here.folder, { recursive: true });
    const path = join(here.folder, 'stacks/fleet.yaml');
    const routers = here.simulator.announcement.routers.map(({ host, tls }) =>
      tls.mode === 'certificate'
        ? { address: `"${host}:${tls.port}"`, fingerprint: tls.fingerprint ?? '' }
        : undefined,
    );
    let fleet = readFileSync(path, 'utf8').replace('username: rosctr', 'username: admin');
    for (const [index, name] of ['riga', 'oslo'].entries()) {
      const { address = '', fingerprint = '' } = routers[index] ?? {};
      fleet = fleet.replace(
        new RegExp(`(  ${name}:\\n    address: )\\S+(\\n.*fingerprint: )"[^"]*"`),
        `$1${address}$2"${fingerprint}"`,
      );
    }
    writeFileSync(path, fleet);
  });
  after(() => here.close());

  /** Runs the lines of a command as the workflow has them; a forge is not there, so nothing is told to it. */
  const run = async (command: string, pick = 0): Promise<Ran> => {
    const lines = rosctrLines(workflow).filter(
      (line) => line.startsWith(`${command} `) || line === command,
    );
    const words = wordsOf(lines[pick] ?? '').filter((word) => word !== '--issue' && word !== '--confirm');
    assert.equal(words[0], command, `the workflow has no rosctr ${command}`);
    return here.runWith({ env: { ROSCTR_PASSWORD: password } }, ...words);
  };

  it('is checked, planned, applied as planned, and has no drift', async () => {
    assert.equal((await run('validate')).code, 0);
    assert.equal((await run('fmt')).code, 0);
    const planned = await run('plan');
    assert.equal(planned.code, 0, planned.err);
    assert.doesNotMatch(readFileSync(join(here.folder, '.rosctr/plan.json'), 'utf8'), new RegExp(password));
    const applied = await run('apply');
    assert.equal(applied.code, 0, applied.err);
    assert.match(applied.out, /Apply complete/);
    assert.equal((await run('drift')).code, 0);
  });

  it('sees what somebody changes by hand, refuses the plan of before, and repairs it', async () => {
    const [router] = here.simulator.announcement.routers;
    if (router?.tls.mode !== 'certificate') assert.fail('no TLS');
    const client = await connectRouter({
      host: router.host,
      port: router.tls.port,
      username: 'admin',
      password: new Secret(password),
      tls: { mode: 'pin', fingerprint: router.tls.fingerprint ?? '' },
      connectTimeoutMs: 5000,
      commandTimeoutMs: 5000,
    });
    const planned = await run('plan');
    assert.equal(planned.code, 0, planned.err);
    for (const row of await client.list('/interface/veth', { proplist: ['.id', 'name'] }))
      await client.set('/interface/veth', row['.id'] as `*${string}`, { gateway: '10.1.250.77' });
    client.close();
    assert.equal((await run('drift')).code, 2);
    const stale = await run('apply');
    assert.equal(stale.code, 4, stale.out + stale.err);
    // What the workflow does when it is started by hand.
    const repaired = await run('apply', 1);
    assert.equal(repaired.code, 0, repaired.err);
    assert.equal((await run('drift')).code, 0);
  });
});
