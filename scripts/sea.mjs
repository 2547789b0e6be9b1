// One executable with everything in it, for machines without Node: node's own single executable application. It is
// made of the node that runs this script, for the system that this runs on. Usage: sea.mjs [FILE]; the
// licences of what is in it lie beside it.
import { build } from 'esbuild';
import { inject } from 'postject';
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { bundleOptions } from './bundle-options.mjs';
import { carried } from '../src/cli/package-root.ts';
import { thirdParty } from './third-party.mjs';

const root = join(import.meta.dirname, '..');
const name = `rosctr-${process.platform}-${process.arch}${process.platform === 'win32' ? '.exe' : ''}`;
const target = resolve(process.argv[2] ?? join(root, 'release', name));
/** Where node looks for the place to put it; part of node's documentation. */
const sentinelFuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

const work = mkdtempSync(join(tmpdir(), 'rosctr-sea-'));
try {
  const bundle = join(work, 'rosctr.cjs');
  const { metafile } = await build({
    ...bundleOptions(root),
    entryPoints: ['src/cli/bin.ts'],
    outfile: bundle,
    // An executable has no file beside it; what is imported later is compiled later all the same.
    legalComments: 'none',
    metafile: true,
  });
  const blob = join(work, 'rosctr.blob');
  const config = join(work, 'sea.json');
  writeFileSync(
    config,
    JSON.stringify({
      main: bundle,
      output: blob,
      disableExperimentalSEAWarning: true,
      useCodeCache: true,
      assets: Object.fromEntries(carried.map((path) => [path, join(root, path)])),
    }),
  );
  execFileSync(process.execPath, ['--experimental-sea-config', config], { stdio: 'pipe' });
  mkdirSync(dirname(target), { recursive: true });
  rmSync(target, { force: true });
  writeFileSync(join(dirname(target), 'THIRD_PARTY_LICENSES.txt'), thirdParty(metafile, root));
  copyFileSync(process.execPath, target);
  chmodSync(target, 0o755);
  if (process.platform === 'darwin') execFileSync('codesign', ['--remove-signature', target]);
  await inject(target, 'NODE_SEA_BLOB', readFileSync(blob), {
    sentinelFuse,
    ...(process.platform === 'darwin' ? { machoSegmentName: 'NODE_SEA' } : {}),
  });
  if (process.platform === 'darwin') execFileSync('codesign', ['--sign', '-', target]);
  console.log(
    `${target}: ${(statSync(target).size / 1024 / 1024).toFixed(1)} MiB, node ${process.version}`,
  );
} finally {
  rmSync(work, { recursive: true, force: true });
}
