// Builds the single executable and runs it in an empty folder, where there is neither package nor node_modules.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'rosctr-sea-check-'));
const file = join(folder, 'rosctr');

function check(what, argv, expected, code = 0) {
  const { status, stdout, stderr } = spawnSync(file, argv, {
    cwd: folder,
    encoding: 'utf8',
    env: { HOME: folder, PATH: '', TMPDIR: folder, LANG: 'C.UTF-8' },
  });
  const ok = status === code && expected.test(stdout);
  console.log(`${ok ? 'ok  ' : 'FAIL'}  ${what}`);
  if (ok) return;
  console.error(`ended with ${status}\n${stdout}${stderr}`);
  process.exitCode = 1;
}

try {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/sea.mjs', file], {
    cwd: root,
    stdio: 'inherit',
  });
  writeFileSync(
    join(folder, 'rosctr.yaml'),
    readFileSync(join(root, 'examples', 'stacks', 'pihole-unbound.yaml')),
  );
  check('--version', ['--version'], new RegExp(`^${version.replaceAll('.', '\\.')}\n$`));
  check('--help', ['plan', '--help'], /--router/);
  check('help environment', ['help', 'environment'], /ROSCTR_MAX_DELETES/);
  check('validate', ['validate', '-q'], /1 file, 1 stack/);
  check('fmt', ['fmt', '--check'], /nothing to format/);
  check('schema', ['schema', 'plan'], /"title"/);
  check('completion', ['completion', 'words', '--', 'explain', 'container/p'], /container\/pihole/);
  check('demo', ['demo', '-q'], /Apply complete: 19 added/);
  check('init', ['init', 'new', '-q', '--router-address', '192.168.88.1', '--ci', 'github'], /rosctr\.yml/);
  check('wrong words', ['nonsense'], /^$/, 64);
  const left = readdirSync(folder).filter((name) => name.startsWith('rosctr-'));
  if (left.length > 0) {
    console.error(`FAIL  it left behind: ${left.join(', ')}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
