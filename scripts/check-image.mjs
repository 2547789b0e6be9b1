// Builds the last stage of the Containerfile with buildah and runs it. There is no registry to take the image of Node
// from, so its place is taken by an empty image with this machine's node and the libraries that it needs: for this
// machine's processor only. Says so and ends well where there is no buildah.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '..');
if (spawnSync('buildah', ['--version']).error || process.platform !== 'linux') {
  console.log('skipped: there is no buildah here');
  process.exit(0);
}
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const work = mkdtempSync(join(tmpdir(), 'rosctr-image-'));
const store = ['--root', join(work, 'store'), '--runroot', join(work, 'run'), '--storage-driver', 'vfs'];
const buildah = (...args) =>
  execFileSync('buildah', [...store, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();

/** node, its libraries and its loader, at the places where the entry point looks for them. */
function nodeFiles(context) {
  const libraries = [
    ...execFileSync('ldd', [process.execPath], { encoding: 'utf8' }).matchAll(/(\/\S+) \(/g),
  ];
  const put = (from, to) => {
    mkdirSync(dirname(join(context, 'node', to)), { recursive: true });
    copyFileSync(realpathSync(from), join(context, 'node', to));
  };
  put(process.execPath, 'usr/local/bin/node');
  for (const [, path] of libraries) put(path, path);
  mkdirSync(join(context, 'node', 'tmp'), { recursive: true });
  chmodSync(join(context, 'node', 'tmp'), 0o1777);
}

let failed = 0;
function check(what, work) {
  try {
    work();
    console.log(`ok    ${what}`);
  } catch (error) {
    failed++;
    console.error(`FAIL  ${what}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.message}`);
  }
}
function expect(text, pattern) {
  if (!pattern.test(text)) throw new Error(`it said ${text}`);
}

try {
  const context = join(work, 'context');
  mkdirSync(context);
  for (const path of ['package.json', 'LICENSE', 'bin', 'dist/cli', 'schemas', 'examples'])
    cpSync(join(root, path), join(context, path), { recursive: true });
  nodeFiles(context);
  const stages = readFileSync(join(root, 'Containerfile'), 'utf8').split(/^(?=FROM )/m);
  const last = stages
    .at(-1)
    .replace(/^FROM .*$/m, 'FROM scratch\nCOPY node /')
    .replace(
      /^(COPY) --from=build (.*) (\S+)$/gm,
      (_, copy, from, to) => `${copy} ${from.replaceAll('/build/', '')} ${to}`,
    );
  writeFileSync(join(context, 'Containerfile'), last);
  buildah('bud', '--isolation', 'chroot', '--tag', 'rosctr', '--quiet', context);
  const { OCIv1 } = JSON.parse(buildah('inspect', '--type', 'image', 'rosctr'));
  check('it runs as a user, from a volume, without a shell', () => {
    expect(JSON.stringify(OCIv1.config), /"User":"1000:1000"/);
    expect(JSON.stringify(OCIv1.config), /"Volumes":\{"\/work":\{\}\}/);
    expect(OCIv1.config.Entrypoint.join(' '), /^\/usr\/local\/bin\/node \/opt\/rosctr\/bin\/rosctr\.js$/);
  });
  const container = buildah('from', 'rosctr');
  const run = (...args) =>
    buildah(
      'run',
      '--isolation',
      'chroot',
      '--volume',
      `${join(root, 'examples')}:/repo:ro`,
      container,
      '--',
      ...OCIv1.config.Entrypoint,
      ...args,
    );
  check('--version', () => expect(run('--version'), new RegExp(`^${version.replaceAll('.', '\\.')}$`)));
  check('validate, of a folder that is mounted', () =>
    expect(run('validate', '-q', '-f', '/repo/stacks/branches.yaml'), /1 stack/),
  );
  check('init, with a workflow', () =>
    expect(run('init', '/tmp/new', '-q', '--router-address', '10.0.0.1', '--ci', 'gitlab'), /gitlab-ci/),
  );
  check('demo', () => expect(run('demo', '-q'), /Apply complete: 19 added/));
} finally {
  spawnSync('buildah', [...store, 'rm', '--all']);
  spawnSync('buildah', [...store, 'rmi', '--all', '--force']);
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failed === 0 ? 0 : 1;
