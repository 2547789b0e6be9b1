// Is the package whole? Lint of package.json, types as a consumer resolves them, and the tarball installed in an empty
// folder: its command runs, and three lines of TypeScript compile against it and run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sbomOf } from './sbom.mjs';

const root = join(import.meta.dirname, '..');
const bin = (name) => join(root, 'node_modules', '.bin', name);
const { version, name, man, scripts, dependencies } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
);

const run = (cwd, command, ...args) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: 'pipe' });
const visibly = (cwd, command, ...args) => execFileSync(command, args, { cwd, stdio: 'inherit' });

/** One line for what held; the output of the command for what did not. */
function check(what, work) {
  try {
    work();
    console.log(`ok    ${what}`);
  } catch (error) {
    console.error(`FAIL  ${what}\n${error.stdout ?? ''}${error.stderr ?? ''}${error.message}`);
    process.exitCode = 1;
  }
}

const folder = mkdtempSync(join(tmpdir(), 'rosctr-package-'));
try {
  // The build was made by `npm run pack:check`; prepack would only repeat it.
  const packed = run(root, 'npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', folder);
  const [{ filename, files, size }] = JSON.parse(packed);
  const tarball = join(folder, filename);
  console.log(`${filename}: ${files.length} files, ${Math.round(size / 1024)} KiB`);

  check('publint', () => visibly(root, bin('publint'), '--strict'));
  check('types', () => visibly(root, bin('attw'), tarball, '--profile', 'esm-only'));
  check('no tests, no sources, no fixtures inside', () => {
    const odd = files
      .map(({ path }) => path)
      .filter((path) => /^(src|test|bench|scripts|docs|build)\//.test(path));
    if (odd.length > 0) throw new Error(odd.join(', '));
  });

  check('man pages, schemas, examples and licences inside', () => {
    const inside = new Set(files.map(({ path }) => path));
    const wanted = [
      ...man,
      'schemas/stack.schema.json',
      'examples/stacks/pihole-unbound.yaml',
      'dist/cli/THIRD_PARTY_LICENSES.txt',
      'LICENSE',
    ];
    const missing = wanted.filter((path) => !inside.has(path));
    if (missing.length > 0) throw new Error(`missing: ${missing.join(', ')}`);
  });
  check('nothing runs at installation', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare'].filter((hook) => scripts[hook]);
    if (hooks.length > 0) throw new Error(hooks.join(', '));
  });

  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  check('install in an empty folder', () =>
    run(folder, 'npm', 'install', '--no-audit', '--no-fund', '--prefer-offline', '--omit=dev', tarball),
  );
  check('rosctr --version', () => {
    const said = run(folder, join(folder, 'node_modules', '.bin', name), '--version').trim();
    if (said !== version) throw new Error(`it said ${said}, package.json says ${version}`);
  });
  check('rosctr validate an example that is in the package', () => {
    const example = join(folder, 'node_modules', name, 'examples', 'stacks', 'adguard-home.yaml');
    run(folder, join(folder, 'node_modules', '.bin', name), 'validate', example);
  });

  const rosctr = (...args) => run(folder, join(folder, 'node_modules', '.bin', name), ...args);
  check('rosctr schema, completion and help, from its own files', () => {
    JSON.parse(rosctr('schema', 'plan'));
    if (!rosctr('completion', 'words', '--', 'pl').startsWith('plan\t')) throw new Error('no completion');
    if (
      !rosctr('init', 'new', '-q', '--router-address', '10.0.0.1', '--ci', 'forgejo').includes('.forgejo')
    )
      throw new Error('no workflow');
    if (!rosctr('help', 'environment').includes('ROSCTR_FILE')) throw new Error('no help');
  });
  check('the bill of materials lists what it needs at run time, and nothing else', () => {
    const listed = sbomOf(tarball).components.map((component) => component.name);
    const missing = [name, ...Object.keys(dependencies)].filter((each) => !listed.includes(each));
    if (missing.length > 0 || listed.includes('mocha')) throw new Error(`it lists ${listed.join(', ')}`);
  });

  const consumer = [
    `import { makePlan, observe, type Plan } from '${name}';`,
    `import { SimDevice } from '${name}/sim';`,
    'const check: readonly [typeof makePlan, typeof observe, typeof SimDevice, Plan?] = [makePlan, observe, SimDevice];',
    'if (check.some((each) => typeof each !== "function")) throw new Error("an export is missing");',
  ];
  writeFileSync(join(folder, 'consumer.ts'), `${consumer.join('\n')}\n`);
  // A consumer has Node's types; they are not ours to install.
  symlinkSync(join(root, 'node_modules', '@types'), join(folder, 'node_modules', '@types'));
  const flags = ['--strict', '--module', 'nodenext', '--target', 'es2022', '--types', 'node'];
  check('a consumer in TypeScript compiles', () => run(folder, bin('tsc'), ...flags, 'consumer.ts'));
  check('and runs', () => run(folder, process.execPath, 'consumer.js'));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(process.exitCode === 1 ? 'the package is not whole' : 'the package is whole');
