// Proof that Renovate finds every image of examples/ with our preset, and likes what `rosctr init` writes. Renovate 39 is
// the last that runs on Node 20; it is installed in a temporary folder, since it is large. Looks nothing up.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const version = '39.264.1';
const work = mkdtempSync(join(tmpdir(), 'rosctr-renovate-'));
const sh = (cwd, command, ...args) => execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });

/** `image:` lines of a file, as the repository has them. */
const imagesIn = (path) =>
  [...readFileSync(path, 'utf8').matchAll(/^\s*(?:- )?image: (\S+)$/gm)].map(([, image]) => image);

/** What Renovate finds in a folder with this configuration. */
function found(folder, configuration) {
  writeFileSync(join(folder, 'renovate.json'), configuration);
  sh(folder, 'git', 'init', '--quiet');
  sh(folder, 'git', 'add', '--all');
  sh(folder, 'git', '-c', 'user.name=x', '-c', 'user.email=x@example.net', 'commit', '--quiet', '-m', 'x');
  const report = join(work, 'report.json');
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [
      join(work, 'node_modules/renovate/dist/renovate.js'),
      ...['--platform=local', '--dry-run=extract', '--onboarding=false', '--require-config=optional'],
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        RENOVATE_REPORT_TYPE: 'file',
        RENOVATE_REPORT_PATH: report,
        LOG_LEVEL: 'error',
      },
    },
  );
  if (status !== 0) throw new Error(`renovate ended with ${status}: ${stdout}${stderr}`);
  const [repository] = Object.values(JSON.parse(readFileSync(report, 'utf8')).repositories);
  return Object.values(repository.packageFiles)
    .flat()
    .flatMap(({ packageFile, deps }) =>
      deps
        .filter(({ datasource, skipReason }) => datasource === 'docker' && !skipReason)
        .map(
          ({ depName, currentValue, currentDigest }) =>
            `${packageFile} ${depName}${currentValue ? `:${currentValue}` : ''}${currentDigest ? `@${currentDigest}` : ''}`,
        ),
    )
    .sort();
}

function check(what, folder, configuration) {
  const wanted = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) => imagesIn(path).map((image) => `${path.slice(folder.length + 1)} ${image}`))
    .sort();
  const got = found(folder, configuration);
  const missing = wanted.filter((one) => !got.includes(one));
  if (wanted.length > 0 && missing.length === 0)
    return console.log(`ok    ${what}: all ${wanted.length} images`);
  console.error(`FAIL  ${what}: not found: ${missing.join(', ')}`);
  process.exitCode = 1;
}

try {
  writeFileSync(join(work, 'package.json'), '{ "private": true }\n');
  console.log(`installing renovate ${version}`);
  sh(work, 'npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', `renovate@${version}`);
  const preset = readFileSync(join(root, 'renovate/default.json'), 'utf8');
  const examples = join(work, 'examples');
  cpSync(join(root, 'examples'), examples, { recursive: true });
  // A folder of another name than the preset knows, as a repository would add it.
  const { kubernetes, ...rest } = JSON.parse(preset);
  const fileMatch = [...kubernetes.fileMatch, '(^|/)sops/[^.]+\\.yaml$'];
  check('the preset, in examples/', examples, JSON.stringify({ ...rest, kubernetes: { fileMatch } }));

  const first = join(work, 'first');
  mkdirSync(first);
  const init = ['init', '-q', '--router-address', '192.168.88.1', '--updates', 'renovate'];
  sh(first, process.execPath, join(root, 'bin/rosctr.js'), ...init);
  const written = readFileSync(join(first, 'renovate.json'), 'utf8');
  check('what rosctr init writes', first, written);
  for (const [name, text] of [
    ['preset', preset],
    ['init', written],
  ]) {
    const file = join(work, `${name}.json`);
    writeFileSync(file, text);
    sh(work, process.execPath, 'node_modules/renovate/dist/config-validator.js', file);
    console.log(`ok    renovate-config-validator: ${name}`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
