import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Secret } from '../../src/model/index.ts';
import { connectRouter } from '../../src/routeros/api/index.ts';
import { type FakeForge, fakeForge, token } from '../forge/fake-forge.ts';

const out = resolve('build/bundle-of-the-day');
const bin = join(out, 'start.js');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Router {
  readonly process: ChildProcess;
  readonly port: number;
  readonly fingerprint: string;
}

/** Every command is a process of its own, as in a pipeline; so are the routers. The forge is a server on loopback. */
describe('a GitOps day', function () {
  this.timeout(60_000);
  let folder = '';
  let forge: FakeForge;
  const children: ChildProcess[] = [];
  const routers: Record<string, Router> = {};

  const start = (argv: readonly string[], env: Readonly<Record<string, string>> = {}): ChildProcess => {
    const { PATH = '' } = process.env;
    const child = spawn(process.execPath, [bin, ...argv], { cwd: folder, env: { PATH, ...env } });
    children.push(child);
    return child;
  };
  /** In a job of the pipeline, on the pull request or on a schedule. */
  const rosctr = (ref: string, ...argv: string[]): Promise<Ended> =>
    new Promise((done) => {
      const child = start(argv, {
        CI: 'true',
        NO_COLOR: '1',
        GITHUB_ACTIONS: 'true',
        GITHUB_API_URL: forge.apiUrl,
        GITHUB_SERVER_URL: 'https://github.com',
        GITHUB_REPOSITORY: 'ops/net',
        GITHUB_RUN_ID: '17',
        GITHUB_SHA: '9f2c1ab0000000000000000000000000000000000',
        GITHUB_REF: ref,
        GITHUB_TOKEN: token,
      });
      const text = { out: '', err: '' };
      child.stdout?.on('data', (chunk) => (text.out += String(chunk)));
      child.stderr?.on('data', (chunk) => (text.err += String(chunk)));
      child.on('close', (code) => {
        done({ code, ...text });
      });
    });
  const onPull = (...argv: string[]): Promise<Ended> => rosctr('refs/pull/12/merge', ...argv);
  const onMain = (...argv: string[]): Promise<Ended> => rosctr('refs/heads/main', ...argv);
  const fine = async (running: Promise<Ended>, code = 0): Promise<Ended> => {
    const ended = await running;
    assert.equal(ended.code, code, ended.out + ended.err);
    return ended;
  };

  const simulated = async (name: string): Promise<void> => {
    const child = start(['sim', '--ros', '7.23.3', '--tls', '--speed', '1000']);
    const line = await new Promise<string>((done) => {
      let text = '';
      child.stdout?.on('data', (chunk) => {
        text += String(chunk);
        if (text.includes('\n')) done(text);
      });
    });
    const { routers: announced } = JSON.parse(line) as {
      routers: [{ tls: { port: number; fingerprint: string } }];
    };
    routers[name] = { process: child, ...announced[0].tls };
  };
  /** The repository, as somebody has pushed it. */
  const push = (zone: string): void => {
    const all = Object.entries(routers).map(
      ([name, { port, fingerprint }]) =>
        `  ${name}: { address: "127.0.0.1:${port}", password: "", tls: { mode: pin, fingerprint: "${fingerprint}" }, timeouts: { connect: 1s } }`,
    );
    writeFileSync(
      join(folder, 'rosctr.yaml'),
      `apiVersion: rosctr.dev/v1
kind: Stack
metadata: { name: dns }
routers:
${all.join('\n')}
envs:
  common: { TZ: ${zone} }
`,
    );
  };
  /** Somebody in WinBox. */
  const byHand = async (name: string, value: string): Promise<void> => {
    const router = routers[name];
    assert.ok(router);
    const client = await connectRouter({
      host: '127.0.0.1',
      port: router.port,
      username: 'admin',
      password: new Secret(''),
      tls: {
        mode: 'pin',
        fingerprint: router.fingerprint.replaceAll(':', '').replace('sha256', 'sha256:').toLowerCase(),
      },
      connectTimeoutMs: 5000,
      commandTimeoutMs: 5000,
    });
    try {
      const rows = await client.list('/container/envs', { proplist: ['key'] });
      const id = rows.find(({ key }) => key === 'TZ')?.['.id'];
      await client.set('/container/envs', id as `*${string}`, { value });
    } finally {
      client.close();
    }
  };

  before(async () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/bundle.mjs', out], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    folder = mkdtempSync(join(tmpdir(), 'rosctr-day-'));
    forge = await fakeForge('github');
    await simulated('home');
    await simulated('attic');
    push('Europe/Riga');
    await fine(onMain('apply', '-y', '-q'));
  });
  after(async () => {
    for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
    await forge.close();
    rmSync(folder, { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
  });

  it('opens a pull request, which gets the plan as a comment', async () => {
    push('Europe/Vilnius');
    await fine(
      onPull('plan', '-q', '--out', 'pr.plan.json', '--report', 'json=pr.json', '--detailed-exitcode'),
      2,
    );
    await fine(onPull('comment', 'pr.json'));
    assert.equal(forge.comments.length, 1);
    assert.match(forge.comments[0]?.body ?? '', /Europe\/Vilnius/);
  });

  it('updates it, and the comment is the same one', async () => {
    push('Europe/Tallinn');
    await fine(onPull('plan', '-q', '--out', 'pr.plan.json', '--report', 'json=pr.json'));
    await fine(onPull('comment', 'pr.json'));
    assert.equal(forge.comments.length, 1);
    assert.match(forge.comments[0]?.body ?? '', /Europe\/Tallinn/);
    assert.doesNotMatch(forge.comments[0]?.body ?? '', /Vilnius/);
  });

  it('merges it, and what was reviewed is applied', async () => {
    const { out: said } = await fine(onMain('apply', 'pr.plan.json', '-y'));
    assert.match(said, /Apply complete: 0 added, 2 changed/);
    await fine(onMain('plan', '-q', '--detailed-exitcode'));
  });

  it('finds what a person has changed by hand, and opens one issue', async () => {
    await byHand('home', 'Asia/Tokyo');
    const first = await fine(onMain('drift', '-q', '--issue'), 2);
    assert.match(first.out, /Drift: 1 resource on 1 router \(1 config\)\. 1 router matches\./);
    await fine(onMain('drift', '-q', '--issue'), 2);
    assert.deepEqual(
      forge.issues.map(({ title, state }) => [title, state]),
      [['Routers differ from this repository', 'open']],
    );
    assert.match(forge.issues[0]?.body ?? '', /`home`[^]*`Asia\/Tokyo`, the files say `Europe\/Tallinn`/);
  });

  it('repairs it, and the issue is closed', async () => {
    await fine(onMain('apply', '-y', '-q'));
    await fine(onMain('drift', '-q', '--issue'));
    assert.deepEqual(
      forge.issues.map(({ state }) => state),
      ['closed'],
    );
    assert.match(
      forge.comments.at(-1)?.body ?? '',
      /No drift: 2 routers match the files\. Commit `9f2c1ab000`/,
    );
  });

  it('refuses a plan that is stale, and leaves both routers alone', async () => {
    push('Europe/Oslo');
    await fine(onPull('plan', '-q', '--out', 'stale.plan.json'));
    await byHand('attic', 'Asia/Tokyo');
    const refused = await fine(onMain('apply', 'stale.plan.json', '-y'), 4);
    assert.match(refused.err, /attic is not as it was when the plan was made/);
    const { out: after } = await fine(onMain('plan', '-q', '--detailed-exitcode'), 2);
    assert.match(after, /"Europe\/Tallinn" -> "Europe\/Oslo"/);
    assert.match(after, /"Asia\/Tokyo" -> "Europe\/Oslo"/);
    await fine(onMain('apply', '-y', '-q'));
  });

  it('tells a router that is down from one that was changed', async () => {
    routers['attic']?.process.kill('SIGKILL');
    const { out: said } = await fine(onMain('drift', '-q', '--issue'), 3);
    assert.match(said, /No drift\. The router matches the files .* 1 of 2 routers unchecked\./);
    assert.deepEqual(
      forge.issues.map(({ state }) => state),
      ['closed'],
      'being away is no drift',
    );
  });
});
