// The command line as few files that start fast (design 10): one that every run reads, and one for each group of
// commands, read when one of them runs. CommonJS, since node starts that some milliseconds sooner than ESM, and whole,
// since every further file costs one more. tsc writes the library to dist/; what it wrote to dist/cli is replaced.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
// A test bundles into a folder of its own.
const out = process.argv[2] ?? `${root}dist/cli`;

/** commander can run other programs as sub-commands; we have none, and loading node:child_process takes time. */
const noChildProcess = {
  name: 'no-child-process',
  setup(plugins) {
    plugins.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      importer.includes('commander') ? { path: 'none', namespace: 'empty' } : undefined,
    );
    plugins.onLoad({ filter: /.*/, namespace: 'empty' }, () => ({
      contents: 'module.exports = {};',
      loader: 'js',
    }));
  },
};

/** What is imported dynamically stays a file of its own; all of them lie in one folder, so that each finds each. */
const lazyGroups = {
  name: 'lazy-groups',
  setup(plugins) {
    plugins.onResolve({ filter: /\/commands\/[\w-]+\.ts$/ }, ({ path, kind }) =>
      kind === 'dynamic-import'
        ? { path: path.replace(/^.*\/([\w-]+)\.ts$/, './$1.js'), external: true }
        : undefined,
    );
  },
};

await rm(out, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: [
    'start',
    'bin',
    'commands/completion',
    'commands/offline',
    'commands/online',
    'commands/reports',
    'commands/schema',
    'commands/sim',
    'commands/topics',
    'commands/demo',
  ].map((name) => `src/cli/${name}.ts`),
  outdir: out,
  entryNames: '[name]',
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  // As ESM what is not used of it falls away.
  alias: { yaml: `${root}node_modules/yaml/browser/dist/index.js` },
  supported: { 'dynamic-import': false },
  legalComments: 'linked',
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  define: { 'import.meta.url': 'bundleUrl' },
  plugins: [noChildProcess, lazyGroups],
});
await writeFile(`${out}/package.json`, '{ "type": "commonjs" }\n');

const { status } = spawnSync(process.execPath, [`${root}scripts/compile-cache.mjs`, out], {
  stdio: 'inherit',
});
if (status !== 0) process.exitCode = 1;
