// The bill of materials of a packed rosctr, in CycloneDX: of what somebody gets who installs it. (`npm sbom --omit dev`
// in the repository leaves out what a development tool happens to need too, such as yaml.) Usage: sbom.mjs TARBALL FILE
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Installs the tarball in an empty folder and asks npm. */
export function sbomOf(tarball) {
  const folder = mkdtempSync(join(tmpdir(), 'rosctr-sbom-'));
  const npm = (...args) => execFileSync('npm', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  try {
    writeFileSync(
      join(folder, 'package.json'),
      '{ "name": "installed", "version": "0.0.0", "private": true }\n',
    );
    npm('install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline', resolve(tarball));
    return JSON.parse(npm('sbom', '--sbom-format', 'cyclonedx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const [tarball, file] = process.argv.slice(2);
if (import.meta.filename === process.argv[1] && tarball && file)
  writeFileSync(file, `${JSON.stringify(sbomOf(tarball), undefined, 2)}\n`);
