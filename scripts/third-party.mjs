// The licences of what is bundled: whoever gets the bundle has a right to them. Packages are those whose files esbuild
// put into it, not those that somebody listed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** From the metafile of a build: folders of packages, each once. */
function packagesIn({ inputs }) {
  const folders = Object.keys(inputs).flatMap(
    (path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  return [...new Set(folders)].sort();
}

/** One text with name, version, licence and licence text of each package. Throws where one has none. */
export function thirdParty(metafile, root) {
  const parts = packagesIn(metafile).map((folder) => {
    const path = join(root, folder);
    const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
    const file = readdirSync(path).find((each) => /^licen[cs]e(\.|$)/i.test(each));
    if (file === undefined || !existsSync(join(path, file)) || typeof license !== 'string')
      throw new Error(`${name} is bundled, and says nothing of its licence`);
    const text = readFileSync(join(path, file), 'utf8').trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return `rosctr has these packages bundled, each under its own licence:\n${rule}${parts.join(rule)}`;
}
