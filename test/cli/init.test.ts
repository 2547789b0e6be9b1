import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import { formatFile } from '../../src/spec/index.ts';
import { fakeIo } from './support/io.ts';
import { world, type World } from './support/world.ts';

describe('rosctr init', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name);
  const run = async (
    argv: readonly string[],
    answers?: readonly string[],
  ): Promise<{ code: number; out: string; err: string }> => {
    const io = fakeIo({ cwd: folder, ...(answers ? { answers } : {}) });
    const code = await main(argv, io);
    return { code, ...io.written };
  };
  const files = (): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort();
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rosctr-init-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes a stack that is right, from the address alone', async () => {
    const { code, out, err } = await run(['init', '--router-address', '10.1.0.1:8730']);
    assert.equal(code, 0, err);
    assert.match(out, /^wrote rosctr\.yaml\nwrote \.gitignore\n\nNext:\n/);
    assert.deepEqual(files(), ['.gitignore', 'rosctr.yaml']);
    assert.match(readFileSync(path('rosctr.yaml'), 'utf8'), /\n {4}address: 10\.1\.0\.1:8730\n/);
    assert.equal((await run(['validate'])).code, 0);
  });

  it('asks on a terminal for what was not given, again where the answer is none of those', async () => {
    const answers = [
      '10.2.0.1',
      'riga',
      '',
      'klutchell/unbound:1.23.1',
      'both',
      'fleet',
      'github',
      'renovate',
    ];
    const { code, err } = await run(['init', '--disk', 'nvme1'], ['10.2.0.1', 'riga', ...answers.slice(3)]);
    assert.equal(code, 0, err);
    assert.match(err, /Address of the router \[192\.168\.88\.1\]: /);
    assert.match(err, /Write one of single, fleet\./);
    assert.doesNotMatch(err, /Disk/);
    assert.deepEqual(files(), [
      '.github/workflows/rosctr.yml',
      '.gitignore',
      'renovate.json',
      'stacks/fleet.yaml',
      'stacks/unbound.yaml',
    ]);
    assert.match(
      readFileSync(path('stacks/fleet.yaml'), 'utf8'),
      /storage: nvme1\n(.*\n)*routers:\n {2}riga: /,
    );
    assert.equal((await run(['validate'])).code, 0);
  });

  it('asks again at once where the answer would make a wrong file, and says why', async () => {
    const { code, err } = await run(
      ['init'],
      ['foo bar', '10.2.0.1', 'riga', '', 'Bad/Image', 'nginx:1.27'],
    );
    assert.equal(code, 0, err);
    assert.match(err, /: "foo bar" is no address of a router: write host, .*\nAddress of the router/);
    assert.match(err, /"Bad\/Image" is no image reference: .*\nImage of the first container/);
    assert.match(readFileSync(path('rosctr.yaml'), 'utf8'), /image: nginx:1\.27\n/);
    assert.equal((await run(['validate'])).code, 0);
  });

  it('ends with 130 at Ctrl-C, and has written nothing', async () => {
    const io = fakeIo({ cwd: folder, answers: [] });
    const ask = (): Promise<string> => {
      io.interrupt();
      return Promise.resolve('');
    };
    assert.equal(await main(['init'], { ...io, ask }), 130);
    assert.match(io.written.err, /interrupted; nothing was written/);
    assert.deepEqual(files(), []);
  });

  it('writes the workflow of the example, with this version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const written = {
      github: '.github/workflows/rosctr.yml',
      gitlab: '.gitlab-ci.yml',
      forgejo: '.forgejo/workflows/rosctr.yml',
    };
    for (const [ci, name] of Object.entries(written)) {
      const { code, err } = await run(['init', ci, '--router-address', '10.0.0.1', '--ci', ci]);
      assert.equal(code, 0, err);
      const text = readFileSync(path(join(ci, name)), 'utf8');
      assert.equal(text, readFileSync(join('examples/gitops', name), 'utf8'));
      assert.ok(text.includes(`ROSCTR: rosctr@${version}\n`));
    }
  });

  it('needs the address where nobody can be asked', async () => {
    const { code, err } = await run(['init']);
    assert.equal(code, 64);
    assert.match(err, /--router-address 192\.168\.88\.1/);
    assert.deepEqual(files(), []);
  });

  it('touches nothing that is there: a stack makes it refuse, another file is kept', async () => {
    writeFileSync(path('.gitignore'), 'mine\n');
    const { code, out } = await run(['init', '-y', '--router-address', '10.0.0.1']);
    assert.equal(code, 0);
    assert.match(out, /^kept {2}\.gitignore$/m);
    assert.match(out, /add \.rosctr\/ to \.gitignore/);
    assert.equal(readFileSync(path('.gitignore'), 'utf8'), 'mine\n');
    const before = readFileSync(path('rosctr.yaml'), 'utf8');
    const again = await run(['init', '--router-address', '10.0.0.2', '--layout', 'fleet']);
    assert.equal(again.code, 1);
    assert.match(again.err, /rosctr\.yaml is there already/);
    assert.equal(readFileSync(path('rosctr.yaml'), 'utf8'), before);
    mkdirSync(path('other/stacks'), { recursive: true });
    assert.equal((await run(['init', 'other', '--router-address', '10.0.0.2'])).code, 1);
    assert.ok(!existsSync(path('other/.gitignore')));
  });

  const wrong: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['a disk', ['--disk', 'usb1/containers'], /spec\/bad-path/],
    ['an image', ['--image', 'https://example.com/X'], /spec\/bad-image/],
    ['an address', ['--router-address', 'http://10.0.0.1'], /spec\/bad-router-address/],
    ['a port', ['--port', 'eighty'], /spec\/bad-port/],
    ['a name', ['--name', 'my router'], /spec\//],
  ];
  for (const [what, argv, code] of wrong)
    it(`writes nothing where ${what} is none, and shows why`, async () => {
      const ran = await run(['init', '--router-address', '10.0.0.1', ...argv]);
      assert.equal(ran.code, 64, ran.out);
      assert.match(ran.err, code);
      assert.deepEqual(files(), []);
    });

  it('writes files in the layout of fmt, whatever the answers', async () => {
    for (const layout of ['single', 'fleet'])
      for (const tls of ['verify', `sha256:${'ab'.repeat(32)}`]) {
        const target = `${layout}-${tls.slice(0, 4)}`;
        const image = ['--image', 'ghcr.io/example/Web_App:1'.toLowerCase(), '--port', '53:53/udp'];
        const argv = ['--router-address', 'fd00::1', '--layout', layout, '--tls', tls, ...image];
        const { code, err } = await run(['init', target, ...argv]);
        assert.equal(code, 0, err);
      }
    for (const name of files().filter((each) => each.endsWith('.yaml'))) {
      const text = readFileSync(path(name), 'utf8');
      assert.equal(formatFile(name, text).text, text, name);
    }
  });
});

describe('what rosctr init wrote', () => {
  let here: World;
  before(async () => {
    here = await world();
  });
  after(() => here.close());

  const given = (folder: string): Parameters<World['runWith']>[0] => ({
    env: { ROSCTR_PASSWORD: here.password },
    cwd: join(here.folder, folder),
  });
  const init = async (layout: string): Promise<void> => {
    const [router] = here.simulator.announcement.routers;
    const { port = 0, fingerprint = '' } = router?.tls.mode === 'certificate' ? router.tls : {};
    const where = ['--router-address', `127.0.0.1:${port}`, '--tls', fingerprint, '--username', 'admin'];
    const made = await here.run('init', layout, '-q', '--layout', layout, ...where);
    assert.equal(made.code, 0, made.err);
  };

  it('is planned and applied, and then nothing is left to do, whatever its layout', async () => {
    await init('single');
    const planned = await here.runWith(given('single'), 'plan', '--detailed-exitcode');
    assert.equal(planned.code, 2, planned.err);
    const applied = await here.runWith(given('single'), 'apply', '-y');
    assert.equal(applied.code, 0, applied.err);
    await init('fleet');
    for (const folder of ['single', 'fleet']) {
      const drift = await here.runWith(given(folder), 'drift');
      assert.equal(drift.code, 0, drift.err + drift.out);
    }
  });
});
