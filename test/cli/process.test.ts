import assert from 'node:assert/strict';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { routerYaml, veths } from './support/world.ts';

const out = resolve('build/bundle-under-test');
const bin = join(out, 'start.js');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The bundle as it is shipped, in processes of its own. */
describe('the bundled command line', () => {
  let folder = '';
  const children: ChildProcess[] = [];
  const start = (argv: readonly string[], env: Record<string, string> = {}): ChildProcess => {
    const child = spawn(process.execPath, [bin, ...argv], { cwd: folder, env: { ...process.env, ...env } });
    children.push(child);
    return child;
  };
  const ended = (child: ChildProcess): Promise<Ended> =>
    new Promise((done) => {
      const text = { out: '', err: '' };
      child.stdout?.on('data', (chunk) => (text.out += String(chunk)));
      child.stderr?.on('data', (chunk) => (text.err += String(chunk)));
      child.on('close', (code) => {
        done({ code, ...text });
      });
    });
  const run = (argv: readonly string[], env?: Record<string, string>): Promise<Ended> =>
    ended(start(argv, env));
  const said = (child: ChildProcess, stream: 'stdout' | 'stderr', words: RegExp): Promise<string> =>
    new Promise((done) => {
      let text = '';
      child[stream]?.on('data', (chunk) => {
        text += String(chunk);
        if (words.test(text)) done(text);
      });
    });

  before(function () {
    this.timeout(30_000);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/bundle.mjs', out], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    folder = mkdtempSync(join(tmpdir(), 'rosctr-bundle-'));
  });
  after(() => {
    for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
    rmSync(out, { recursive: true, force: true });
  });

  it('prints what is shipped with it', async () => {
    assert.match((await run(['--version'])).out, /^\d+\.\d+\.\d+\n$/);
    const { code, out: schema } = await run(['schema', 'report']);
    assert.equal(code, 0);
    assert.match(schema, /"title": "rosctr apply -o json/);
  });

  it('has the licence of everything that is bundled with it', () => {
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    const text = readFileSync(join(out, 'THIRD_PARTY_LICENSES.txt'), 'utf8');
    for (const [name, version] of Object.entries(dependencies))
      assert.match(text, new RegExp(`^${name} ${String(version)} \\([\\w. -]+\\)\\n\\n`, 'm'));
  });

  it('starts as well where its compiled code is for another node, or not there', async () => {
    const cache = join(out, 'bin.js.cache');
    assert.ok(existsSync(cache));
    writeFileSync(cache, 'of another version');
    assert.equal((await run(['--version'])).code, 0);
    rmSync(cache);
    assert.equal((await run(['--version'])).code, 0);
  });

  it('ends with 64 and a suggestion for a command that is none', async () => {
    const { code, err } = await run(['aply']);
    assert.equal(code, 64);
    assert.match(err, /Did you mean apply\?/);
    assert.equal((await run(['plan', '-o', 'yaml'])).code, 64);
    assert.equal((await run(['schema', 'nonsense'])).code, 64);
  });

  it('does not mind that nobody reads on: rosctr schema | head -1', async () => {
    const child = start(['schema']);
    child.stdout?.destroy();
    const { code, err } = await ended(child);
    assert.equal(err, '');
    assert.equal(code, 0);
  });

  it('gives a long document whole to a reader that takes its time', async () => {
    const lines = Array.from({ length: 4000 }, (_, index) => `      V${index}: ${'x'.repeat(60)}`);
    writeFileSync(
      join(folder, 'long.yaml'),
      `apiVersion: rosctr.dev/v1
kind: Stack
metadata: { name: long }
routers: { r1: { address: 127.0.0.1, username: rosctr, password: "\${env:PW}", storage: usb1, tls: { mode: off } } }
veths: { web: { address: 172.17.0.2/24 } }
containers:
  web:
    image: example/web:1
    veth: web
    env:
${lines.join('\n')}
`,
    );
    const child = start(['render', '-f', 'long.yaml', '-o', 'json'], { PW: 'x' });
    let text = '';
    // V8 complains there of a setting that it does not know.
    let complaints = '';
    child.stderr?.on('data', (chunk) => (complaints += String(chunk)));
    for await (const chunk of child.stdout ?? []) {
      text += String(chunk);
      await new Promise((done) => setTimeout(done, 2));
    }
    assert.doesNotMatch(complaints, /flag|option/);
    assert.ok(text.length > 500_000, `${text.length}`);
    const { routers } = JSON.parse(text) as { routers: readonly unknown[] };
    assert.equal(routers.length, 1);
  });

  it('simulates a router until Ctrl-C, against which apply can be interrupted and run again', async () => {
    const sim = start(['sim', '--ros', '7.23.3', '--tls', '--latency', '60']);
    const line = JSON.parse(await said(sim, 'stdout', /\n/)) as {
      routers: [{ tls: { port: number; fingerprint: string } }];
    };
    const { port, fingerprint } = line.routers[0].tls;
    const router = `routers:\n  home:${routerYaml(port, fingerprint)}`;
    const head = `apiVersion: rosctr.dev/v1\nkind: Stack\nmetadata: { name: dns }\n${router}`;
    writeFileSync(
      join(folder, 'rosctr.yaml'),
      head.replace(/\n {4}password.*/, '\n    password: ""') + veths,
    );
    const env = { TOKEN: 'token-that-nobody-sees' };

    const asked = start(['apply'], env);
    asked.stdin?.end();
    const unanswered = await ended(asked);
    assert.equal(unanswered.code, 1);
    assert.match(unanswered.err, /\n {2}rosctr apply --auto-approve\n/);

    const child = start(['apply', '-y'], env);
    const result = ended(child);
    await said(child, 'stderr', /\[1\/\d+\]/);
    child.kill('SIGINT');
    const stopped = await result;
    assert.equal(stopped.code, 130, stopped.err);
    assert.match(stopped.err, /Interrupted: the step at hand is finished/);
    assert.match(stopped.out, /[1-9]\d* not tried/);

    const again = await run(['apply', '-y'], env);
    assert.equal(again.code, 0, again.err);
    assert.equal((await run(['plan', '--detailed-exitcode'], env)).code, 0);

    const end = ended(sim);
    sim.kill('SIGINT');
    assert.equal((await end).code, 0);
  });

  it('tells the whole story in the demo, in well under half a minute', async function () {
    this.timeout(30_000);
    const { code, out: story, err } = await run(['demo']);
    assert.equal(code, 0, err);
    for (const words of [
      /Plan: 19 to add, 1 to change/,
      /Apply complete: 19 added/,
      /No changes\./,
      /Drift: 2 resources/,
      /No drift\./,
    ])
      assert.match(story, words);
    assert.doesNotMatch(story + err, /correct-horse|only-for-the-demo|Warning/);
  });
});
