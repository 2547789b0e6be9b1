// Makes src/generated/html.ts: script and style of the HTML report, as text that the page carries, and their hashes for
// its content security policy. With --check it writes nothing and fails when stale.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const client = join(root, 'src', 'report', 'html', 'client');
const target = join(root, 'src', 'generated', 'html.ts');

async function bundled(entry) {
  const { outputFiles } = await build({
    entryPoints: [join(client, entry)],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'iife',
    target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  });
  return outputFiles[0].text.trim();
}

const hash = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
const constant = (name, text) => `export const ${name} = ${JSON.stringify(text)};\n`;

const script = await bundled('main.ts');
const style = await bundled('style.css');
if (/<\/script|<!--/i.test(script) || /<\/style/i.test(style))
  throw new Error('the page would end in the middle of its own script or style');
const text = [
  '// Made from src/report/html/client by scripts/generate-page.mjs. Do not edit.\n',
  constant('script', script),
  constant('scriptHash', hash(script)),
  constant('style', style),
  constant('styleHash', hash(style)),
].join('');

let old;
try {
  old = readFileSync(target, 'utf8');
} catch {
  old = undefined;
}
if (old === text) console.log('src/generated/html.ts is fresh');
else if (process.argv.includes('--check')) {
  console.error('stale, run node scripts/generate-page.mjs: src/generated/html.ts');
  process.exitCode = 1;
} else {
  writeFileSync(target, text);
  console.log(`wrote src/generated/html.ts: script ${script.length} bytes, style ${style.length} bytes`);
}
