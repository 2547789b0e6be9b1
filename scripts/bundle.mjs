// The command line as few files that start fast (design 10): one that every run reads, and one for each group of
// commands, read when one of them runs. CommonJS, since node starts that some milliseconds sooner than ESM, and whole,
// since every further file costs one more. tsc writes the library to dist/; what it wrote to dist/cli is replaced.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundleOptions } from './bundle-options.mjs';
import { thirdParty } from './third-party.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
// A test bundles into a folder of its own.
const out = process.argv[2] ?? `${root}dist/cli`;

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
const options = bundleOptions(root.replace(/[/\\]$/, ''));
const { metafile } = await build({
  ...options,
  entryPoints: [
    'start',
    'bin',
    'commands/completion',
    'commands/offline',
    'commands/online',
    'commands/notify',
    'commands/plan',
    'commands/reports',
    'commands/review',
    'commands/schema',
    'commands/secrets',
    'commands/sim',
    'commands/topics',
    'commands/demo',
  ].map((name) => `src/cli/${name}.ts`),
  outdir: out,
  entryNames: '[name]',
  legalComments: 'linked',
  plugins: [...options.plugins, lazyGroups],
  metafile: true,
});
// Every run has read it already; a second copy takes the milliseconds of a start that lazy groups are to save.
for (const [path, { inputs }] of Object.entries(metafile.outputs)) {
  const twice = Object.keys(inputs).some((input) => input.includes('node_modules/commander/'));
  if (twice && /(online|offline|plan)\.js$/.test(path))
    throw new Error(`${path} brings commander along: a command imports a value from a file with options`);
}
await writeFile(`${out}/THIRD_PARTY_LICENSES.txt`, thirdParty(metafile, root));
await writeFile(`${out}/package.json`, '{ "type": "commonjs" }\n');

const { status } = spawnSync(process.execPath, [`${root}scripts/compile-cache.mjs`, out], {
  stdio: 'inherit',
});
if (status !== 0) process.exitCode = 1;
